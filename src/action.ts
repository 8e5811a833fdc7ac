import { dirname, join, relative } from 'node:path';
import { absolute } from './ports/absolute.js';
import { actionLog } from './ports/action-log.js';
import type { Problem } from './core/problem.js';
import { planDocument } from './core/plan-document.js';
import type { Plan } from './core/plan.js';
import type { Report } from './core/report.js';
import { readSettings, type Settings } from './core/settings.js';
import { inputs } from './generated/action.js';
import { readEvent, type Trigger } from './ports/event.js';

/** The GitHub Action. Resolves to the exit code: the step is green for 0 only. */
export async function action(): Promise<number> {
  const core = await import('@actions/core');
  const raw = Object.fromEntries(inputs.map(({ name }) => [name, core.getInput(name)]));
  const apiKey = (raw['api-key'] || process.env['NANOPHOTO_API_KEY'] || '').trim();
  if (apiKey) core.setSecret(apiKey);
  const read = readSettings({ ...raw, 'api-key': apiKey });
  if ('problems' in read) return refuse(read.problems);
  const trigger = await readEvent(process.env);
  if ('problem' in trigger) return refuse([trigger.problem], 'blocked');
  const { settings, note } = planOnly(read.settings, trigger);
  const log = actionLog(process.stdout);
  if (note) log.warn(note);
  return run(settings, trigger, log, raw['github-token'] ?? '');

  function refuse(problems: readonly Problem[], status = 'failed'): number {
    for (const problem of problems) annotate(core, problem);
    core.setOutput('status', status);
    return 1;
  }
}

/** Nothing is paid for what an outsider wrote, nor without a key: a plan is made instead. */
function planOnly(
  settings: Settings,
  { pullRequest }: Trigger,
): { readonly settings: Settings; readonly note?: string } {
  if (settings.provider === 'simulator' || settings.mode !== 'render') return { settings };
  const why =
    pullRequest?.isTrusted === false
      ? 'this pull request comes from a fork or from Dependabot'
      : settings.apiKey
        ? undefined
        : 'there is no API key';
  if (why === undefined) return { settings };
  const note = `${why}, so this is a plan only; nothing is rendered`;
  return { settings: { ...settings, mode: 'plan' }, note };
}

async function run(
  settings: Settings,
  trigger: Trigger,
  log: ReturnType<typeof actionLog>,
  token: string,
): Promise<number> {
  const core = await import('@actions/core');
  const [
    { connect },
    { shotlock },
    { clipFolder },
    { systemClock },
    { workspaceFiles },
    { localLedger },
    { placesOf },
    { publicationFor },
    { baseFor },
    { exitCodeOf },
  ] = await Promise.all([
    import('./connect.js'),
    import('./shotlock.js'),
    import('./ports/clip-folder.js'),
    import('./ports/clock.js'),
    import('./ports/files.js'),
    import('./ports/local-ledger.js'),
    import('./steps/load.js'),
    import('./action/publication-for.js'),
    import('./action/base-for.js'),
    import('./exit-code.js'),
  ]);
  const root = trigger.workspace;
  const config = absolute(root, settings.config);
  const state = join(root, '.shotlock');
  const interruption = new AbortController();
  const interrupt = () => {
    log.info('Interrupted: saving what is under way; the next run goes on with it.');
    interruption.abort(new Error('interrupted'));
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

  await using connection = await connect(settings, { stateFolder: join(state, 'simulator') });
  const ending = settings.provider === 'simulator' ? '.animatic.mp4' : '.mp4';
  let commentUrl = '';
  const result = await shotlock(
    settings,
    {
      files: await workspaceFiles(root),
      ledger: localLedger(join(state, 'ledger')),
      clips: clipFolder(join(state, 'clips')),
      veo: connection.veo,
      clock: systemClock(settings.speed),
      log,
      publication: await publicationFor(settings, trigger, token, (url) => (commentUrl = url)),
    },
    {
      places: placesOf({
        root,
        config,
        provider: settings.provider,
        stem: relative(root, config).replace(/\.ya?ml$/u, ''),
        ...(settings.lockfile === undefined ? {} : { lockfile: absolute(root, settings.lockfile) }),
      }),
      outputPath: (id) => join(absolute(root, settings.outputDir), `${id}${ending}`),
      shownPath: (path) => relative(root, path),
      imageUrl: imageAddress(settings, trigger),
      base: baseFor(settings, trigger, token),
      approve: async (plan) => {
        await connection.describe(plan);
        return refusePaid(settings, plan);
      },
      renderOptions: {
        apiOrigin: connection.apiOrigin,
        claim: { run: trigger.runId, attempt: trigger.attempt, runner: trigger.runner },
        requestsPerHour: settings.requestsPerHour,
        pollSeconds: settings.pollSeconds,
        waitMinutes: settings.waitMinutes,
        history: {},
        signal: interruption.signal,
      },
    },
  );
  if ('problems' in result) {
    for (const problem of result.problems) annotate(core, problem);
    core.setOutput('status', 'failed');
    return 1;
  }
  const { report, plan, lockfileChanged } = result;
  for (const problem of [...report.problems, ...shotProblems(report)]) annotate(core, problem);
  const outputs = outputsOf({ report, plan, lockfileChanged, commentUrl });
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  const { reportText } = await import('./core/report-text.js');
  log.info(reportText(report, (_style, text) => text).trimEnd());
  return exitCodeOf(report.status) === 0 ? 0 : 1;
}

function shotProblems(report: Report): readonly Problem[] {
  return report.videos.flatMap(({ shots }) => shots.flatMap(({ problem }) => problem ?? []));
}

/**
 * A runner forgets everything with its job, so takes that it pays for could be paid for again by the
 * next. Until the ledger is kept in the repository, the action spends nothing.
 */
function refusePaid(settings: Settings, plan: Plan): Problem | undefined {
  if (settings.provider === 'simulator' || plan.credits === 0) return undefined;
  return {
    code: 'no-ledger',
    severity: 'error',
    message: 'paid renders in the action need a ledger that outlives the job; nothing was spent',
    hint: 'Render on the command line with --ledger local, or use provider: simulator here',
  };
}

/** Images beside the config, at the commit that is rendered, as a public repository serves them. */
function imageAddress(settings: Settings, trigger: Trigger): (path: string) => URL | undefined {
  const folder = relative(trigger.workspace, dirname(absolute(trigger.workspace, settings.config)));
  const raw = trigger.isPublic
    ? `https://raw.githubusercontent.com/${trigger.repository}/${trigger.headSha}/${folder ? `${folder}/` : ''}`
    : undefined;
  const fallback = settings.provider === 'simulator' ? 'https://images.invalid/' : undefined;
  const base = settings.assetBaseUrl?.href.replace(/\/?$/u, '/') ?? raw ?? fallback;
  return (path) => (base === undefined ? undefined : new URL(encodeURI(path), base));
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
    const { path, url = null, sha256, durationSeconds } = cut;
    return [{ id, path, url, sha256, durationSeconds, changed }];
  });
  return {
    status: report.status,
    plan: JSON.stringify(planDocument(plan)),
    'plan-digest': report.digest,
    'credits-planned': report.credits.planned,
    'credits-spent': report.credits.charged - report.credits.refunded,
    'shots-changed': shots.filter(({ changed }) => changed).length,
    'shots-failed': shots.filter(({ state }) => unfinished.has(state)).length,
    videos: JSON.stringify(videos),
    'comment-url': done.commentUrl,
    'lockfile-changed': done.lockfileChanged,
  };
}

/** A problem as an annotation, on its line where it has one. */
function annotate(core: typeof import('@actions/core'), problem: Problem): void {
  const { where, hint } = problem;
  const message = [problem.message, hint].filter(Boolean).join('\n').replaceAll('##[', '# #[');
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
