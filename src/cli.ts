import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, parse, relative } from 'node:path';
import { helpText } from './cli/help.js';
import type { Kept } from './cli/ledger-for.js';
import { verbs } from './cli/options.js';
import { isScreen, paint, paintOn } from './cli/paint.js';
import { parseVerb, type Options } from './cli/parse-verb.js';
import { visible } from './core/config/quoted.js';
import { count } from './core/count.js';
import type { Problem } from './core/problem.js';
import type { Report } from './core/report.js';
import { readSettings, type Settings } from './core/settings.js';
import { absolute, startFolder } from './ports/absolute.js';
import { errorCode } from './ports/error-code.js';
import type { Log } from './ports/log.js';
import { exitCodeOf, exitCodes } from './exit-code.js';
import type { Foreseen } from './foreseen.js';
import { version } from './generated/version.js';

/** The command line. Resolves to the exit code. */
export async function cli(args: readonly string[]): Promise<number> {
  // Whatever becomes of what is said, what is under way goes on: it may be paid for.
  process.stderr.on('error', () => {});
  process.stdout.on('error', noteUnwritten);
  const name = args[0];
  const verb = verbs.find((each) => each.name === name);
  if (!verb) return await tellHelp(name, args[1]);
  const parsed = await parseVerb(verb, args.slice(1));
  if ('problem' in parsed) {
    process.stderr.write(`shotlock ${verb.name}: ${parsed.problem}\n`);
    return exitCodes.usage;
  }
  const { options, config } = parsed;
  if (options['help'] === true) {
    process.stdout.write(helpText(verb));
    return exitCodes.done;
  }
  try {
    switch (verb.name) {
      case 'init':
        return await (await import('./cli/init.js')).init({ yes: options['yes'] === true });
      case 'simulator':
        return await (await import('./cli/serve.js')).serve(options);
      default:
        return await runVerb(verb.name, config, options);
    }
  } catch (error) {
    const { foreseen } = await import('./foreseen.js');
    const found = foreseen(error);
    if (!found) throw error;
    return await tellProblems([found.problem], options['json'] === true, found.status);
  }
}

/** Whoever has read enough closes the pipe, as `head` does. A full disk has lost what was asked for. */
function noteUnwritten(error: Error): void {
  if (errorCode(error) === 'EPIPE') return;
  process.once('exit', (code) => (process.exitCode = code === 0 ? exitCodes.failed : code));
}

/** What is said without a verb to obey. */
async function tellHelp(asked: string | undefined, about: string | undefined): Promise<number> {
  const { stdout, stderr } = process;
  switch (asked) {
    case '--version':
    case 'version':
      stdout.write(`shotlock ${version}\n`);
      return exitCodes.done;
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      stdout.write(helpText(verbs.find(({ name }) => name === about)));
      return asked === undefined ? exitCodes.usage : exitCodes.done;
    default: {
      const { nearest } = await import('./core/config/nearest.js');
      const names = verbs.map(({ name }) => name);
      const meant = nearest(asked, names);
      const hint = meant ? `Did you mean ${meant}?` : `There are ${names.join(', ')}.`;
      stderr.write(`shotlock: there is no verb "${visible(asked)}". ${hint} See shotlock --help\n`);
      return exitCodes.usage;
    }
  }
}

/** Verbs that are not modes of the action, too. */
const modes: Readonly<Record<string, string>> = { check: 'validate', restore: 'render' };

async function runVerb(
  verb: string,
  config: string | undefined,
  options: Options,
): Promise<number> {
  const texts = Object.entries(options).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const read = readSettings({
    ...Object.fromEntries(texts),
    config,
    mode: modes[verb] ?? verb,
    'api-key': process.env['NANOPHOTO_API_KEY'],
    artifacts: 'review',
  });
  if ('problems' in read) return tellProblems(read.problems, options['json'] === true);
  const restores = verb === 'restore';
  const settings: Settings = restores
    ? { ...read.settings, onlyPaid: true, assemble: 'all' }
    : read.settings;
  if (verb === 'validate' && options['json'] !== true) return validate(settings);
  const paid = settings.provider === 'nanophoto' && settings.mode === 'render' && !restores;
  if (paid && !settings.apiKey)
    return tellProblems(
      [usage('there is no API key', 'Set NANOPHOTO_API_KEY, or try --provider simulator')],
      options['json'] === true,
    );
  // An animatic's record is this machine's; only what is paid for matters to others.
  const looks = settings.provider === 'nanophoto' && verb !== 'validate';
  const [{ ledgerFor }, log] = await Promise.all([import('./cli/ledger-for.js'), logFor(settings)]);
  const here = startFolder();
  const kept = await ledgerFor(
    { root: workspaceOf(absolute(here, settings.config)), here },
    {
      ledger: looks ? Object.fromEntries(texts)['ledger'] : 'local',
      clipStore: settings.clipStore,
      isPaid: paid,
      tell: (line) => log.warn(line),
    },
    process.env,
  );
  if ('problem' in kept) return tellProblems([kept.problem], options['json'] === true);
  return verb === 'check'
    ? check(settings, options, kept)
    : render(settings, options, { kept, log });
}

async function validate(settings: Settings): Promise<number> {
  const [validation, { validText }] = await Promise.all([
    import('./validate.js'),
    import('./core/report-text/valid-text.js'),
  ]);
  const { config } = settings;
  const here = startFolder();
  const root = workspaceOf(absolute(here, config));
  const read = await validation.validate(settings, { root, here });
  if ('problems' in read) return tellProblems(read.problems, false);
  const { videos, warnings: problems } = read;
  process.stdout.write(validText({ config, videos, problems }, paint));
  return exitCodes.done;
}

async function check(settings: Settings, options: Options, kept: Kept): Promise<number> {
  const [{ check: checkAll }, { checkText, isStale }] = await Promise.all([
    import('./check.js'),
    import('./core/check-text.js'),
  ]);
  const here = startFolder();
  const root = workspaceOf(absolute(here, settings.config));
  const result = await checkAll(settings, {
    root,
    here,
    ...(kept.ledger ? { ledger: kept.ledger } : {}),
    fix: options['fix'] === true,
  });
  if ('problems' in result) return tellProblems(result.problems, options['json'] === true);
  const { check: found, file, fixed, adopted } = result;
  for (const { folder, takes } of adopted) {
    const from = visible(relative(here, join(folder, '.shotlock', 'ledger')));
    process.stderr.write(`Took over ${count(takes, 'take')} from ${from}.\n`);
  }
  const stale = isStale(found, fixed);
  const { findings } = found;
  process.stdout.write(
    options['json'] === true
      ? `${JSON.stringify({ file, stale, fixed, findings }, null, 2)}\n`
      : checkText(found, { ...settings, file, fixed, paint }),
  );
  return stale ? exitCodes.failed : exitCodes.done;
}

async function render(
  settings: Settings,
  options: Options,
  { kept, log }: { readonly kept: Kept; readonly log: Log },
): Promise<number> {
  const [{ run }, { baseFor }, { gitBranch }, { reportText }] = await Promise.all([
    import('./run.js'),
    import('./cli/base-for.js'),
    import('./ports/git-head.js'),
    import('./core/report-text.js'),
  ]);
  const here = startFolder();
  const { place, ...stores } = kept;
  if (stores.ledger || (settings.provider === 'nanophoto' && settings.mode === 'render'))
    log.info(`The record of paid takes: ${place}.`);
  const root = workspaceOf(absolute(here, settings.config));
  const result = await run(settings, {
    root,
    here,
    branch: await gitBranch(root),
    log,
    claim: { run: 'local', attempt: 1, runner: `${hostname()}/${process.pid}` },
    ...stores,
    base: baseFor(settings, { root, here }),
    approve: async (_plan, planned) => await approve(planned, options),
    recordsPlans: false,
  });
  if ('problems' in result) return tellProblems(result.problems, options['json'] === true);
  const { report } = result;
  process.stdout.write(
    options['json'] === true ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, paint),
  );
  return exitCodeOf(report.status);
}

/** Standard output is for what was asked for; what happens meanwhile is told beside it. */
async function logFor({ speed }: Settings): Promise<Log> {
  const { plainLog, screenLog } = await import('./ports/terminal-log.js');
  const { stderr } = process;
  return isScreen(stderr) ? screenLog(stderr, { speed, paint: paintOn(stderr) }) : plainLog(stderr);
}

/** The nearest folder above the config that is a git checkout, else the config's own. */
function workspaceOf(config: string): string {
  for (let folder = dirname(config); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === parse(folder).root) return dirname(config);
  }
}

/** Paid credits are spent after a yes to what is shown, or with --yes where nobody can be asked. */
async function approve(planned: Report, options: Options): Promise<Problem | undefined> {
  const { credits } = planned;
  if (planned.provider === 'simulator' || credits.planned === 0 || options['yes'] === true)
    return undefined;
  const refusal: Problem = {
    code: 'not-approved',
    severity: 'error',
    message: `rendering costs ${credits.planned} credits, and nobody said yes; nothing was spent`,
    hint: 'Add --yes to spend them without being asked',
  };
  if (!process.stdin.isTTY || !process.stderr.isTTY) return refusal;
  const [{ ask }, { reportText }] = await Promise.all([
    import('./ports/ask.js'),
    import('./core/report-text.js'),
  ]);
  process.stderr.write(`${reportText({ ...planned, mode: 'plan', status: 'planned' }, paint)}\n`);
  const answer = await ask(`Spend ${credits.planned} credits? [y/N] `, process.stderr);
  return /^y(es)?$/iu.test(answer?.trim() ?? '') ? undefined : refusal;
}

function usage(message: string, hint?: string): Problem {
  return { code: 'usage', severity: 'error', message, ...(hint ? { hint } : {}) };
}

async function tellProblems(
  problems: readonly Problem[],
  json: boolean,
  status: 'usage' | Foreseen['status'] = 'usage',
): Promise<number> {
  if (json) {
    const { reportProblem } = await import('./core/report.js');
    const told = {
      status: status === 'usage' ? 'failed' : status,
      problems: problems.map(reportProblem),
    };
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  } else {
    const [{ frames }, { harmless }] = await Promise.all([
      import('./core/frame.js'),
      import('./core/plain-text.js'),
    ]);
    // Standard error may be a terminal when standard output is none.
    process.stderr.write(`${harmless(frames(problems, paintOn(process.stderr)))}\n`);
  }
  return exitCodes[status];
}
