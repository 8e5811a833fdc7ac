import { commandToType } from '../core/command-to-type.js';
import { identify, type Identity } from '../core/fingerprint.js';
import type { Ledger, Wanted } from '../core/ledger.js';
import type { Lock } from '../core/lock.js';
import { veoRates, type Rates } from '../core/prices.js';
import { daysOf, spentFor, type Pull, type PullSpend } from '../core/pull-spend.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../core/settings.js';
import { shotKey, type Provider, type Shot, type Video } from '../core/shot.js';
import { utcDay } from '../core/timestamp.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import type { LedgerStore } from '../ports/ledger.js';
import type { Places } from './places.js';
import { readLock } from './read-lock.js';
import { readVideos, type Written } from './read-videos.js';

export interface LoadPorts {
  readonly files: Files;
  readonly ledger: LedgerStore;
  readonly clock: Clock;
  /** Adds what waits for review elsewhere to a paid lock that was checked out. */
  readonly withPending?: (lock: Lock) => Promise<Lock>;
}

export interface Loaded extends Omit<Written, 'digests'> {
  readonly lock: Lock;
  /** The bytes that it was read from, if there are any. */
  readonly lockText?: string;
  /** The same as it was checked out, without what waits for review on a branch of its own. */
  readonly checkedOut: Lock;
  /** The committed lock of paid clips; the same as `lock` unless the simulator is the provider. */
  readonly paidLock: Lock;
  readonly ledger: Ledger;
  /** The UTC day whose credits the ledger tells. */
  readonly day: string;
  /** What earlier runs of the same pull request spent. */
  readonly pullSpend?: PullSpend;
  readonly now: Date;
  /** Keys of shots of which another take is asked for. */
  readonly retake: ReadonlySet<string>;
  readonly identities: ReadonlyMap<Shot, Identity>;
  /** What the shots are, or would be, when they are paid for. */
  readonly paidIdentities: ReadonlyMap<Shot, Identity>;
  readonly provider: Provider;
  readonly rates: Rates;
}

export type LoadResult = Loaded | { readonly problems: readonly Problem[] };

/** Reads everything that a plan depends on, or gives every problem of the config at once. */
export async function load(
  settings: Pick<
    Settings,
    | 'config'
    | 'lockfile'
    | 'videos'
    | 'provider'
    | 'mode'
    | 'planDigest'
    | 'retake'
    | 'maxAge'
    | 'maxCreditsPerDay'
  > & {
    /** Takes what can be read of a damaged lock, as nothing is done by it but mending it. */
    readonly mendsLock?: boolean;
    /** The pull request that the run is for. */
    readonly pull?: Pull;
  },
  places: Places,
  imageUrl: (path: string) => URL | undefined,
  ports: LoadPorts,
): Promise<LoadResult> {
  const written = await readVideos(settings, places.config, imageUrl, ports.files);
  if ('problems' in written) return written;
  if (await ports.files.isSame(places.config, places.lock))
    return { problems: [lockIsConfig(settings)] };
  const fix = commandToType('check --fix', settings);
  const mends = settings.mendsLock ?? false;
  const lock = await readLock(places.ownLock, ports.files, { mends, fix });
  const paidLock =
    places.lock === places.ownLock
      ? lock
      : await readLock(places.lock, ports.files, { mends: false, fix });
  const failed = [
    ...('problem' in lock ? [ofLock(lock.problem, settings)] : []),
    ...('problem' in paidLock && paidLock !== lock ? [paidLock.problem] : []),
  ];
  if ('problem' in lock || 'problem' in paidLock || failed.length > 0) return { problems: failed };

  const { provider } = settings;
  const { videos, digests } = written;
  const identities = identify(videos, { provider, digests });
  const paidIdentities =
    provider === 'nanophoto' ? identities : identify(videos, { provider: 'nanophoto', digests });
  const all = [...identities.values(), ...paidIdentities.values()];
  const fingerprints = [...new Set(all.map(({ fingerprint }) => fingerprint))];
  const own =
    provider === 'nanophoto' ? ((await ports.withPending?.(lock.lock)) ?? lock.lock) : lock.lock;
  // What a changed shot was may have been asked for once more.
  const earlier = [...identities.keys()].flatMap((shot) => own.shots[shotKey(shot)] ?? []);
  const seen = [...new Set([...fingerprints, ...earlier.map(({ fingerprint }) => fingerprint)])];
  const now = ports.clock.now();
  const when = { ...settings, now };
  const asks = settings.retake.length > 0 || settings.maxAge !== undefined;
  const ledger = await readLedger(ports.ledger, {
    fingerprints: seen,
    cuts: [],
    days: settings.pull ? daysOf(settings.pull, when) : [utcDay(now)],
    retakes: asks ? fingerprints : [],
    plans: settings.planDigest === undefined ? [] : [settings.planDigest],
  });
  const retake = await retakesAsked(settings.retake, videos);
  return {
    ...written,
    lock: own,
    checkedOut: lock.lock,
    ...(lock.text === undefined ? {} : { lockText: lock.text }),
    paidLock: paidLock.lock,
    ledger,
    day: utcDay(now),
    ...(settings.pull ? { pullSpend: spentFor(ledger, settings.pull, when) } : {}),
    now,
    retake: retake.keys,
    identities,
    paidIdentities,
    provider,
    rates: veoRates,
    warnings: [...written.warnings, ...retake.problems],
  };
}

/** Nothing mends the lock of animatics, as nothing is lost with it. */
function ofLock(problem: Problem, { provider }: Pick<Settings, 'provider'>): Problem {
  const isDamaged = provider === 'simulator' && problem.code === 'lock-invalid';
  return isDamaged ? { ...problem, hint: 'Delete it: animatics cost nothing' } : problem;
}

/** Writing the lock would put it in the config's place. */
function lockIsConfig({ config }: Pick<Settings, 'config'>): Problem {
  return {
    code: 'setting-invalid',
    severity: 'error',
    message: `"lockfile" is the config itself, ${config}; nothing is written`,
    hint: 'Name another file for the lock, or leave it out: then it is beside the config',
  };
}

/** Retakes are of interest where one is asked for, or a take is under way that may be one. */
async function readLedger(store: LedgerStore, wanted: Wanted): Promise<Ledger> {
  const ledger = await store.read(wanted);
  const isUnderWay = [...ledger.takes.values()].some(({ progress }) => progress.state === 'open');
  if (!isUnderWay) return ledger;
  const { fingerprints } = wanted;
  const { retakes } = await store.read({
    fingerprints: [],
    retakes: fingerprints,
    cuts: [],
    days: [],
  });
  return { ...ledger, retakes };
}

/** Few runs ask for retakes: the others start without what reads globs. */
async function retakesAsked(
  globs: readonly string[],
  videos: readonly Video[],
): Promise<{ readonly keys: ReadonlySet<string>; readonly problems: readonly Problem[] }> {
  if (globs.length === 0) return { keys: new Set(), problems: [] };
  const { matchShots } = await import('./match-shots.js');
  return matchShots(globs, videos);
}
