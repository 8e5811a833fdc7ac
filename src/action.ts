import { admit, type Admission } from './action/admission.js';
import type { Command } from './core/command.js';
import { helpLink } from './core/help-link.js';
import { matrixOutput } from './core/matrix-output.js';
import { withoutArtifacts } from './core/artifact-host.js';
import { planDocument } from './core/plan-document.js';
import type { Plan } from './core/plan.js';
import type { Problem } from './core/problem.js';
import type { Report, Status } from './core/report.js';
import { readSettings, type Settings } from './core/settings.js';
import { inputs } from './generated/action.js';
import { absolute } from './ports/absolute.js';
import { actionLog } from './ports/action-log.js';
import { readEvent, type Trigger } from './ports/event.js';
import type { CacheService } from './ports/clip-cache/cache-service.js';
import type { Log } from './ports/log.js';

type Core = typeof import('@actions/core');

/** The GitHub Action. Resolves to the exit code: the step is green for 0 only. */
export async function action(): Promise<number> {
  const core = await import('@actions/core');
  core.saveState('begun', 'true');
  const read = await readAsked(core);
  const exitCode = 'settings' in read ? await runForeseen(core, read) : tellWhyNot(core, read);
  core.saveState('told', 'true');
  return exitCode;
}

/** What was asked of this run, by its inputs and by the event that started it. */
interface Asked extends Begun, Admission {
  readonly command?: Command;
}

/** The inputs, and the event that set the run off: who it was is not asked yet. */
export interface Begun {
  readonly settings: Settings;
  readonly trigger: Trigger;
  readonly token: string;
  readonly log: Log;
}

/** Reads the inputs and the event; the key is masked before anything is said. */
export async function readBegun(core: Core): Promise<Begun | WhyNot> {
  const raw = Object.fromEntries(inputs.map(({ name }) => [name, core.getInput(name)]));
  const apiKey = (raw['api-key'] || process.env['NANOPHOTO_API_KEY'] || '').trim();
  if (apiKey) core.setSecret(apiKey);
  const read = readSettings({ ...raw, 'api-key': apiKey });
  if ('problems' in read) return { problems: read.problems, status: 'failed' };
  const event = await readEvent(process.env);
  if ('problem' in event) return { problems: [event.problem], status: 'blocked' };
  const token = raw['github-token'] ?? '';
  return { settings: read.settings, trigger: event, token, log: actionLog(process.stdout) };
}

/** Finds out what the run may do for whoever set it off. */
async function readAsked(core: Core): Promise<Asked | WhyNot> {
  const begun = await readBegun(core);
  if (!('settings' in begun)) return begun;
  const { settings, trigger, token } = begun;
  if (trigger.event !== 'issue_comment') return { ...begun, ...admit(settings, trigger) };
  const { readCommand } = await import('./action/read-command.js');
  const commanded = await readCommand(trigger, token);
  if ('ignored' in commanded) return commanded;
  if ('problem' in commanded) return { problems: [commanded.problem], status: 'blocked' };
  const { command } = commanded;
  return { ...begun, ...commanded, ...admit(obeying(settings, command), commanded.trigger) };
}

/** Why nothing is done. */
type WhyNot =
  { readonly problems: readonly Problem[]; readonly status: Status } | { readonly ignored: string };

/** A command pays for what it names, whatever else the workflow would ask for. */
function obeying(settings: Settings, command: Command): Settings {
  const named = { ...settings, maxAge: Infinity };
  return command.do === 'retake'
    ? { ...named, retake: [command.glob] }
    : { ...named, retake: [], planDigest: command.digest };
}

function tellWhyNot(core: Core, why: WhyNot): number {
  if ('problems' in why) return refuse(core, why.problems, why.status);
  actionLog(process.stdout).info(`Nothing to do: ${why.ignored}.`);
  core.setOutput('status', 'unchanged' satisfies Status);
  return 0;
}

/** What a person can do something about is told like any other problem. */
async function runForeseen(core: Core, asked: Asked): Promise<number> {
  try {
    return await runAction(asked);
  } catch (error) {
    const { foreseen } = await import('./foreseen.js');
    const found = foreseen(error);
    if (!found) throw error;
    return refuse(core, [found.problem], found.status);
  }
}

async function runAction({
  settings,
  mayWrite,
  note,
  command,
  trigger,
  log,
  token,
}: Asked): Promise<number> {
  if (note) log.warn(note);
  const core = await import('@actions/core');
  const [
    { run, configFolder },
    { publicationFor },
    { lockfileFor },
    { baseFor },
    { ledgerFor },
    { exitCodeOf },
  ] = await Promise.all([
    import('./run.js'),
    import('./action/publication-for.js'),
    import('./action/lockfile-for.js'),
    import('./action/base-for.js'),
    import('./action/ledger-for.js'),
    import('./exit-code.js'),
  ]);
  const { workspace, repository, branch, headSha, isPublic, pullRequest } = trigger;
  const folder = configFolder(workspace, absolute(workspace, settings.config));
  const { delivery, withPending } = await lockfileFor(settings, trigger, token);
  let commentUrl = '';
  const result = await run(settings, {
    root: workspace,
    here: workspace,
    log,
    claim: {
      run: trigger.runId,
      attempt: trigger.attempt,
      runner: trigger.runner,
      ...(pullRequest ? { pull: pullRequest.number } : {}),
    },
    ...(pullRequest ? { pull: pullRequest } : {}),
    ...(await ledgerFor(settings, trigger, token, log)),
    cache: cacheOf(process.env),
    ...(withPending ? { withPending } : {}),
    publication: publicationFor(settings, trigger, token, {
      ...(delivery ? { lock: delivery } : {}),
      onComment: (url) => (commentUrl = url),
      onAnnounced: () => core.saveState('announced', 'true'),
    }),
    base: baseFor(settings, trigger, token),
    // Whoever put the key into the workflow agreed to spend, up to its caps.
    approve: async (plan) => withoutArtifacts(plan, settings, trigger.serverUrl),
    branch: pullRequest?.isTrusted === false ? headSha : (branch ?? headSha),
    request: trigger.comment ? `comment:${trigger.comment.id}` : `run:${trigger.runId}`,
    paysFor: paysFor(command),
    recordsPlans: mayWrite && token !== '',
    ...(isPublic
      ? { publicFolder: `https://raw.githubusercontent.com/${repository}/${headSha}/${folder}` }
      : {}),
  });
  if ('problems' in result) return refuse(core, result.problems, 'failed');
  const { report, plan, lockfileChanged } = result;
  for (const problem of [...report.problems, ...shotProblems(report)]) annotate(core, problem);
  const outputs = outputsOf({ report, plan, lockfileChanged, commentUrl });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const { reportText } = await import('./core/report-text.js');
  log.info(reportText(report, (_style, text) => text).trimEnd());
  return exitCodeOf(report.status) === 0 ? 0 : 1;
}

/** Only the second version of the cache service is asked; GitHub Enterprise Server has the first. */
function cacheOf(env: NodeJS.ProcessEnv): CacheService | undefined {
  const { ACTIONS_CACHE_SERVICE_V2: isSecond, ACTIONS_RUNTIME_TOKEN: token = '' } = env;
  const url = env['ACTIONS_RESULTS_URL'] ?? '';
  return isSecond && token && URL.canParse(url) ? { url: new URL(url), token } : undefined;
}

function paysFor(command: Command | undefined): 'everything' | 'retakes' | 'approved' {
  if (!command) return 'everything';
  return command.do === 'retake' ? 'retakes' : 'approved';
}

function refuse(core: Core, problems: readonly Problem[], status: Status): number {
  for (const problem of problems) annotate(core, problem);
  core.setOutput('status', status);
  return 1;
}

function shotProblems(report: Report): readonly Problem[] {
  return report.videos.flatMap(({ shots }) => shots.flatMap(({ problem }) => problem ?? []));
}

function outputsOf(done: {
  readonly report: Report;
  readonly plan: Plan;
  readonly lockfileChanged: boolean;
  readonly commentUrl: string;
}): Readonly<Record<string, string | number | boolean>> {
  const { report, plan } = done;
  const shots = report.videos.flatMap((video) => video.shots);
  const unfinished = new Set(['failed', 'unknown', 'held', 'lost']);
  const videos = report.videos.flatMap(({ id, changed, cut }) => {
    if (!cut) return [];
    const { path = null, url = null, sha256, durationSeconds } = cut;
    return [{ id, path, url, sha256, durationSeconds, changed }];
  });
  return {
    status: report.status,
    plan: JSON.stringify(planDocument(plan)),
    'plan-digest': report.digest,
    'credits-planned': report.credits.planned,
    'credits-spent': Math.max(0, report.credits.charged - report.credits.refunded),
    'shots-changed': shots.filter(({ changed }) => changed).length,
    'shots-failed': shots.filter(({ state }) => unfinished.has(state)).length,
    videos: JSON.stringify(videos),
    'comment-url': done.commentUrl,
    'lockfile-changed': done.lockfileChanged,
    matrix: JSON.stringify(matrixOutput(report)),
  };
}

/** A problem as an annotation, on its line where it has one. */
function annotate(core: Core, problem: Problem): void {
  const { where, hint } = problem;
  const message = [problem.message, hint, helpLink(problem.code)]
    .filter(Boolean)
    .join('\n')
    .replaceAll('##[', '# #[');
  const properties = where
    ? {
        file: where.file,
        startLine: where.line,
        startColumn: where.column,
        endColumn: where.column + (where.length ?? 1),
        title: `Shotlock: ${problem.code}`,
      }
    : { title: `Shotlock: ${problem.code}` };
  if (problem.severity === 'error') core.error(message, properties);
  else core.warning(message, properties);
}
