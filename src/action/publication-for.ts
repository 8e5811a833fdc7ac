import { appendFile } from 'node:fs/promises';
import type { Settings } from '../core/settings.js';
import { runArtifacts } from '../ports/artifacts.js';
import type { Conversation } from '../ports/conversation.js';
import type { Trigger } from '../ports/event.js';
import type { Publication } from '../steps/publish.js';

/** GitHub refuses a step's summary over 1 MiB. */
const MOST_SUMMARY_BYTES = 1_000_000;

/** Where this run may tell of itself. */
export function publicationFor(
  settings: Settings,
  trigger: Trigger,
  token: string,
  told: Partial<Pick<Publication, 'onComment' | 'onAnnounced' | 'lock'>> = {},
): Publication {
  const { pullRequest, repository, runId, serverUrl } = trigger;
  const { retentionDays } = settings;
  const [owner = '', repo = ''] = repository.split('/');
  const mayComment = settings.comment === 'auto' && token !== '';
  const conversations = new Map<number, () => Promise<Conversation>>();
  /** What is needed to talk to GitHub is loaded with the first word. */
  const conversationOn = (number: number) => {
    let opened: Promise<Conversation> | undefined;
    return async () => await (opened ??= open(number));
  };
  async function open(number: number): Promise<Conversation> {
    const [{ connectGithub }, { pullRequestConversation }] = await Promise.all([
      import('../ports/github.js'),
      import('../ports/conversation.js'),
    ]);
    return pullRequestConversation(await connectGithub(token), { owner, repo, number });
  }
  const key = settings.commentKey ?? `${settings.config}:${settings.provider}`;
  return {
    key,
    attempt: String(trigger.attempt),
    machine: trigger.runner,
    onComment: () => {},
    onAnnounced: () => {},
    ...told,
    context: {
      commit: trigger.headSha,
      runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    },
    uploads: settings.artifacts,
    ...(settings.artifacts.size > 0
      ? {
          artifacts: runArtifacts({
            serverUrl,
            repository,
            runId,
            ...(retentionDays === undefined ? {} : { retentionDays }),
            mostRetentionDays: Number(process.env['GITHUB_RETENTION_DAYS']) || 90,
          }),
        }
      : {}),
    conversation(review?: number) {
      const number = pullRequest?.number ?? review;
      if (!mayComment || number === undefined) return undefined;
      const known = conversations.get(number) ?? conversationOn(number);
      conversations.set(number, known);
      return {
        keepComment: async (...said) => await (await known()).keepComment(...said),
      };
    },
    async writeSummary(markdown) {
      const file = process.env['GITHUB_STEP_SUMMARY'];
      if (file) await appendFile(file, markdown.slice(0, MOST_SUMMARY_BYTES));
    },
  };
}
