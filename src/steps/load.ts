import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import { breakdown, promptFilesOf } from '../core/breakdown.js';
import { parseConfig } from '../core/config.js';
import { maxConfigBytes } from '../core/config/limits.js';
import { count } from '../core/count.js';
import { identify, type Identity } from '../core/fingerprint.js';
import { inFileOrder } from '../core/in-file-order.js';
import type { Ledger } from '../core/ledger.js';
import { emptyLock, parseLock, type Lock } from '../core/lock.js';
import { mendLock } from '../core/mend-lock.js';
import { veoRates, type Rates } from '../core/prices.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../core/settings.js';
import type { Provider, Shot, Video } from '../core/shot.js';
import { utcDay } from '../core/timestamp.js';
import type { Clock } from '../ports/clock.js';
import type { Files } from '../ports/files.js';
import type { LedgerStore } from '../ports/ledger.js';
import { matchShots } from './match-shots.js';

export interface LoadPorts {
  readonly files: Files;
  readonly ledger: LedgerStore;
  readonly clock: Clock;
  /** Adds what waits for review elsewhere to a paid lock that was checked out. */
  readonly withPending?: (lock: Lock) => Promise<Lock>;
}

/** Where things of one config are kept. Paths are absolute. */
export interface Places {
  readonly config: string;
  /** The paid lock, reviewed and committed. */
  readonly lock: string;
  /** The lock of the provider in use: the paid one, or the animatics' own. */
  readonly ownLock: string;
  /** Describes what a run could not publish. */
  readonly recovery: { readonly path: string; readonly shown: string };
}

export interface Loaded {
  /** The videos that the filter lets through, in file order. */
  readonly videos: readonly Video[];
  /** Every video of the file: what the filter leaves out is never struck. */
  readonly known: readonly Video[];
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
  readonly now: Date;
  /** Keys of shots of which another take is asked for. */
  readonly retake: ReadonlySet<string>;
  readonly identities: ReadonlyMap<Shot, Identity>;
  /** What the shots are, or would be, when they are paid for. */
  readonly paidIdentities: ReadonlyMap<Shot, Identity>;
  readonly provider: Provider;
  readonly rates: Rates;
  /** The file's own cap on credits. */
  readonly budget?: number;
  readonly warnings: readonly Problem[];
}

export type LoadResult = Loaded | { readonly problems: readonly Problem[] };

const MOST_PROMPT_BYTES = 100_000;
const MOST_LOCK_BYTES = 50_000_000;

/** Reads everything that a plan depends on, or gives every problem of the config at once. */
export async function load(
  settings: Pick<
    Settings,
    'config' | 'videos' | 'provider' | 'mode' | 'planDigest' | 'retake' | 'maxAge'
  > & {
    /** Takes what can be read of a damaged lock, as nothing is done by it but mending it. */
    readonly mendsLock?: boolean;
  },
  places: Places,
  imageUrl: (path: string) => URL | undefined,
  ports: LoadPorts,
): Promise<LoadResult> {
  const source = await ports.files.read(places.config, maxConfigBytes);
  if ('problem' in source) return { problems: [named(source.problem, settings.config)] };
  const parsed = parseConfig({ file: settings.config, text: source.text });
  if (!('config' in parsed)) return { problems: parsed.problems };
  const base = dirname(places.config);
  const prompts = await readPrompts(promptFilesOf(parsed.config), base, ports.files);
  const { videos: known, problems: written } = breakdown(parsed.config, prompts);
  const chosen = settings.videos.length > 0 ? picomatch([...settings.videos]) : () => true;
  const videos = known.filter(({ id }) => chosen(id));
  const images = await digestImages(videos, base, ports.files);
  const unreachable = privateImages(images, { videos, imageUrl }, settings);
  const ofImages = [...images.problems, ...unreachable];
  const problems = inFileOrder(settings.config, written, ofImages);
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const lock = await readLock(places.ownLock, ports.files, settings.mendsLock ?? false);
  const paidLock =
    places.lock === places.ownLock ? lock : await readLock(places.lock, ports.files, false);
  const failed = [
    ...('problem' in lock ? [lock.problem] : []),
    ...('problem' in paidLock && paidLock !== lock ? [paidLock.problem] : []),
  ];
  if ('problem' in lock || 'problem' in paidLock || failed.length > 0) return { problems: failed };

  const { provider } = settings;
  const { digests } = images;
  const identities = identify(videos, { provider, digests });
  const paidIdentities =
    provider === 'nanophoto' ? identities : identify(videos, { provider: 'nanophoto', digests });
  const all = [...identities.values(), ...paidIdentities.values()];
  const fingerprints = [...new Set(all.map(({ fingerprint }) => fingerprint))];
  const now = ports.clock.now();
  const asks = settings.retake.length > 0 || settings.maxAge !== undefined;
  const ledger = await ports.ledger.read({
    fingerprints,
    cuts: [],
    days: [utcDay(now)],
    retakes: asks ? fingerprints : [],
    plans: settings.planDigest === undefined ? [] : [settings.planDigest],
  });
  const retake = matchShots(settings.retake, videos);
  const budget = parsed.config.budget?.maxCredits;
  return {
    videos,
    known,
    lock:
      provider === 'nanophoto' ? ((await ports.withPending?.(lock.lock)) ?? lock.lock) : lock.lock,
    checkedOut: lock.lock,
    ...(lock.text === undefined ? {} : { lockText: lock.text }),
    paidLock: paidLock.lock,
    ledger,
    day: utcDay(now),
    now,
    retake: retake.keys,
    identities,
    paidIdentities,
    provider,
    rates: veoRates,
    warnings: [...problems, ...unmatched(settings.videos, known), ...retake.problems],
    ...(budget === undefined ? {} : { budget }),
  };
}

/** Where the lock of a config is: beside it and named after it, unless said. */
export function placesOf(options: {
  readonly root: string;
  /** Absolute. */
  readonly config: string;
  /** Absolute. */
  readonly lockfile?: string;
  readonly provider: Provider;
  /** The config's path below the root, without its ending. */
  readonly stem: string;
}): Places {
  const { config, root, stem } = options;
  const lock = options.lockfile ?? config.replace(/(\.ya?ml)?$/u, '.lock.json');
  const animatic = join(root, '.shotlock', `${stem}.animatic.lock.json`);
  const shown = `.shotlock/${stem}${options.provider === 'simulator' ? '.animatic' : ''}.recovery.json`;
  return {
    config,
    lock,
    ownLock: options.provider === 'simulator' ? animatic : lock,
    recovery: { path: join(root, shown), shown },
  };
}

async function readPrompts(
  wanted: readonly { readonly path: string }[],
  base: string,
  files: Files,
): Promise<ReadonlyMap<string, string | Problem>> {
  const prompts = new Map<string, string | Problem>();
  for (const { path } of wanted) {
    if (prompts.has(path)) continue;
    const read = await files.read(join(base, path), MOST_PROMPT_BYTES);
    prompts.set(path, 'problem' in read ? named(read.problem, path) : read.text);
  }
  return prompts;
}

async function digestImages(
  videos: readonly Video[],
  base: string,
  files: Files,
): Promise<{ readonly digests: ReadonlyMap<string, string>; readonly problems: Problem[] }> {
  const digests = new Map<string, string>();
  const problems: Problem[] = [];
  for (const image of videos.flatMap(({ shots }) => shots.flatMap(({ images }) => images))) {
    if (image.kind === 'url' || digests.has(image.path)) continue;
    const digest = await files.digest(join(base, image.path));
    if ('problem' in digest)
      problems.push({
        hint: 'Its path is relative to this file.',
        ...named(digest.problem, image.path),
        where: image.where,
      });
    else if (digest.head.toString('latin1').startsWith('version https://git-lfs'))
      problems.push({
        code: 'image-lfs-pointer',
        severity: 'error',
        message: `${image.path} is a Git LFS pointer, not the image itself`,
        hint: 'Fetch it first: git lfs pull, or `lfs: true` for actions/checkout',
        where: image.where,
      });
    else digests.set(image.path, digest.sha256);
  }
  return { digests, problems };
}

/** The API takes public addresses only: a file that has none cannot be paid for. Told once. */
function privateImages(
  { digests }: { readonly digests: ReadonlyMap<string, string> },
  { videos, imageUrl }: Pick<Loaded, 'videos'> & { imageUrl: (path: string) => URL | undefined },
  { provider, mode }: Pick<Settings, 'provider' | 'mode'>,
): readonly Problem[] {
  const files = videos
    .flatMap(({ shots }) => shots.flatMap(({ images }) => images))
    .flatMap((image) =>
      image.kind === 'file' && digests.has(image.path) && !imageUrl(image.path) ? [image] : [],
    );
  const [first] = files;
  if (!first) return [];
  const others = new Set(files.map(({ path }) => path)).size - 1;
  const which =
    others > 0 ? `${first.path} and ${count(others, 'other image')} have` : `${first.path} has`;
  return [
    {
      code: 'image-not-public',
      severity: provider === 'nanophoto' && mode !== 'validate' ? 'error' : 'warning',
      message: `${which} no public address, and the API takes no other`,
      hint: 'Set asset-base-url to where this folder is public, or name an https URL',
      where: first.where,
    },
  ];
}

async function readLock(
  path: string,
  files: Files,
  mends: boolean,
): Promise<{ readonly lock: Lock; readonly text?: string } | { readonly problem: Problem }> {
  const read = await files.read(path, MOST_LOCK_BYTES);
  if (!('text' in read)) return read.missing ? { lock: emptyLock } : { problem: read.problem };
  const { text } = read;
  const parsed = mends ? mendLock({ file: path, text }) : parseLock({ file: path, text });
  return 'problem' in parsed ? parsed : { lock: parsed.lock, text };
}

/** A glob that matches nothing is likely a slip; rendering nothing for it would puzzle. */
function unmatched(globs: readonly string[], known: readonly Video[]): readonly Problem[] {
  return globs
    .filter((glob) => !known.some(({ id }) => picomatch(glob)(id)))
    .map((glob) => ({
      code: 'filter-matches-nothing',
      severity: 'warning',
      message: `no video matches "${glob}"`,
      hint: `Videos are: ${known
        .slice(0, 10)
        .map(({ id }) => id)
        .join(', ')}`,
    }));
}

/** Problems name files as the user wrote them, not as this machine knows them. */
function named(problem: Problem, path: string): Problem {
  return { ...problem, message: problem.message.replace(/^\S+/u, path) };
}
