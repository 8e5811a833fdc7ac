import { basename } from 'node:path';
import { comment, commentMarker, jobSummary, type CommentContext } from '../core/comment.js';
import type { Cut } from '../core/outcome.js';
import { plainText } from '../core/plain-text.js';
import { reportProblem, type Report, type ReportedVideo } from '../core/report.js';
import type { ArtifactStore } from '../ports/artifacts.js';
import type { Conversation } from '../ports/github.js';
import type { Log } from '../ports/log.js';
import { commitLock, type LockChange, type LockDelivery } from './commit-lock.js';

export interface PublishPorts {
  readonly log: Log;
  /** None on the command line. */
  readonly publication?: Publication;
}

/** Where a run tells of itself. */
export interface Publication {
  readonly artifacts?: ArtifactStore;
  /** The pull request's conversation; on the default branch, that of the lock's pull request. */
  readonly conversation?: (review?: number) => Conversation | undefined;
  /** Where the lock goes; none where it may not be written. */
  readonly lock?: LockDelivery;
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly context: Omit<CommentContext, 'marker'>;
  /** Names the comment, and artifacts whose own name is taken. */
  readonly key: string;
  readonly attempt: string;
  readonly onComment: (url: string) => void;
  /** Told once the pull request says that rendering has begun. */
  readonly onAnnounced: () => void;
}

/**
 * Uploads the cuts, commits the lock, keeps the comment and the summary. Failing at it never discards anything: the
 * report says so, and running again publishes at no cost.
 */
export async function publish(
  report: Report,
  made: { readonly cuts: readonly Cut[]; readonly lockChange?: LockChange | undefined },
  { publication, log }: PublishPorts,
): Promise<Report> {
  if (!publication || report.mode === 'validate') return report;
  const marker = commentMarker(publication.key);
  const withLinks = await upload(report, made.cuts, publication, log);
  const { lock: delivery } = publication;
  const uploaded =
    delivery && made.lockChange
      ? await attempt('the lockfile could not be committed', withLinks, log, async () =>
          commitLock(withLinks, made.lockChange!, { delivery, log }),
        )
      : withLinks;
  const context = { ...publication.context, marker };
  const conversation = publication.conversation?.(uploaded.review?.number);
  const quiet = uploaded.status === 'unchanged' && !uploaded.videos.some(({ changed }) => changed);
  // A token that was refused once is not tried again.
  const isRefused = uploaded.problems.some(({ code }) => code === 'comment-refused');
  const said =
    conversation && !isRefused
      ? await attempt('the comment could not be written', uploaded, log, async () => {
          const url = await conversation.keepComment(marker, comment(uploaded, context), { quiet });
          if (url !== undefined) publication.onComment(url);
          return uploaded;
        })
      : uploaded;
  await publication.writeSummary(jobSummary(said, context));
  return said;
}

async function upload(
  report: Report,
  cuts: readonly Cut[],
  { artifacts, key, attempt: runAttempt }: Publication,
  log: Log,
): Promise<Report> {
  if (!artifacts) return report;
  let current = report;
  for (const cut of cuts) {
    const video = current.videos.find(({ id }) => id === cut.video);
    if (!video?.changed && !cut.made) continue;
    const name = basename(cut.path);
    const named = (word: string) => name.replace(cut.video, `${cut.video}.${word}`);
    const names = [name, named(slug(key)), named(`${slug(key)}.${runAttempt}`)];
    current = await attempt(`${name} could not be uploaded`, current, log, async () => {
      const { url } = await artifacts.upload(cut.path, names);
      return withVideo(current, cut.video, (each) => ({ ...each, cut: { ...each.cut!, url } }));
    });
  }
  return current;
}

/** What cannot be published is said, and everything else goes on. */
async function attempt(
  what: string,
  report: Report,
  log: Log,
  action: () => Promise<Report>,
): Promise<Report> {
  try {
    return await action();
  } catch (error) {
    const message = `${what}: ${plainText(error instanceof Error ? error.message : String(error))}`;
    log.warn(message);
    const problem = reportProblem({
      code: 'unpublished',
      severity: 'error',
      message,
      hint: 'Nothing is lost: running again publishes it at no cost',
    });
    return { ...report, status: 'unpublished', problems: [...report.problems, problem] };
  }
}

function withVideo(
  report: Report,
  id: string,
  change: (video: ReportedVideo) => ReportedVideo,
): Report {
  return {
    ...report,
    videos: report.videos.map((video) => (video.id === id ? change(video) : video)),
  };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}
