import type { Problem } from './problem.js';
import type { Provider } from './shot.js';

/** What a person asked of one run, from the action's inputs or the command line's options. */
export interface Settings {
  readonly config: string;
  readonly lockfile?: string;
  readonly mode: 'render' | 'plan' | 'validate';
  readonly provider: Provider;
  readonly apiKey?: string;
  readonly apiUrl?: URL;
  readonly assetBaseUrl?: URL;
  readonly requestsPerHour: number;
  /** Seconds between checks. */
  readonly pollSeconds: 'auto' | number;
  readonly maxCredits: number;
  /** What all runs together may spend on one UTC day. */
  readonly maxCreditsPerDay: number;
  /** The approved plan, if there has to be one: sha256 as hex. */
  readonly planDigest?: string;
  /** Globs of video ids; empty lets every video through. */
  readonly videos: readonly string[];
  /** Globs of `video/shot`: another take of each is asked for. */
  readonly retake: readonly string[];
  /** In ms: another take is asked for of what was generated longer ago. */
  readonly maxAge?: number;
  readonly waitMinutes: number;
  readonly assemble: 'changed' | 'all';
  /** Works at what is paid for only: nothing is spent, whatever the plan would cost. */
  readonly onlyPaid: boolean;
  readonly outputDir: string;
  /** What is uploaded; on the command line, what is written beside the videos. */
  readonly artifacts: ReadonlySet<ArtifactKind>;
  /** Where clips are kept beyond this machine. */
  readonly clipStore: 'release' | 'artifact';
  readonly retentionDays?: number;
  readonly comment: 'auto' | 'never';
  readonly commentKey?: string;
  readonly commit: 'auto' | 'never';
  /** How many times faster than life the clock runs; 1 but for the simulator. */
  readonly speed: number;
}

export type ArtifactKind = (typeof artifactKinds)[number];

const artifactKinds = ['videos', 'review', 'clips'] as const;

/** The settings' text forms, by the names that action.yml and the command line give them. */
export type RawSettings = Readonly<Record<string, string | undefined>>;

/** Reads every setting, or tells everything that is wrong with them at once. */
export function readSettings(
  raw: RawSettings,
): { readonly settings: Settings } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = readers(raw, problems);
  const provider = read.oneOf('provider', ['nanophoto', 'simulator']);
  const settings: Settings = {
    config: read.text('config') ?? 'videos.yml',
    mode: read.oneOf('mode', ['render', 'plan', 'validate']),
    provider,
    requestsPerHour: read.whole('requests-per-hour', { least: 2, most: 100_000 }) ?? 100,
    pollSeconds:
      read.text('poll-seconds') === 'auto'
        ? 'auto'
        : (read.whole('poll-seconds', { least: 1, most: 3600 }) ?? 'auto'),
    maxCredits: read.whole('max-credits', { least: 0, most: 1_000_000 }) ?? 300,
    maxCreditsPerDay: read.whole('max-credits-per-day', { least: 0, most: 1_000_000 }) ?? 1000,
    videos: read.list('videos'),
    retake: read.list('retake'),
    waitMinutes: read.whole('wait-minutes', { least: 0, most: 6 * 60 }) ?? 60,
    assemble: read.oneOf('assemble', ['changed', 'all']),
    onlyPaid: false,
    outputDir: read.text('output-dir') ?? 'videos',
    artifacts: artifactsOf(read.list('artifacts')),
    clipStore: read.oneOf('clip-store', ['release', 'artifact']),
    comment: read.oneOf('comment', ['auto', 'never']),
    commit: read.oneOf('commit', ['auto', 'never']),
    speed: provider === 'simulator' ? (read.whole('speed', { least: 1, most: 10_000 }) ?? 100) : 1,
    ...given('lockfile', read.text('lockfile')),
    ...given('apiKey', read.key('api-key')),
    ...given('apiUrl', read.origin('api-url')),
    ...given('assetBaseUrl', read.url('asset-base-url')),
    ...given('retentionDays', read.whole('retention-days', { least: 1, most: 400 })),
    ...given('commentKey', read.text('comment-key')),
    ...given('maxAge', read.age('max-age')),
    ...given('planDigest', read.digest('plan-digest')),
  };
  return problems.length > 0 ? { problems } : { settings };

  function artifactsOf(names: readonly string[]): ReadonlySet<ArtifactKind> {
    for (const name of names)
      if (name !== 'none' && !artifactKinds.some((kind) => kind === name))
        problems.push(
          invalid('artifacts', `has no "${name}"`, `Choose: ${artifactKinds.join(', ')}, none`),
        );
    return new Set(artifactKinds.filter((kind) => names.includes(kind)));
  }
}

function readers(raw: RawSettings, problems: Problem[]) {
  const text = (name: string) => raw[name]?.trim() || undefined;
  const url = (name: string): URL | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    if (parsed && !parsed.username && !parsed.password && isSafe(parsed)) return parsed;
    problems.push(
      invalid(name, 'is no usable address', 'Use https, or http on loopback; no user name in it'),
    );
    return undefined;
  };
  return {
    text,
    url,
    origin(name: string): URL | undefined {
      const value = url(name);
      if (!value || (value.pathname === '/' && !value.search && !value.hash)) return value;
      problems.push(invalid(name, 'must be an origin', `Write ${value.origin}`));
      return undefined;
    },
    key(name: string): string | undefined {
      const value = text(name);
      if (value === undefined || /^[\x21-\x7e]+$/u.test(value)) return value;
      const message = 'holds a space, a line break or another character that no key has';
      problems.push(invalid(name, message, 'Copy the key once more, and nothing around it'));
      return undefined;
    },
    oneOf<T extends string>(name: string, values: readonly [T, ...T[]]): T {
      const value = text(name) ?? values[0];
      const found = values.find((each) => each === value);
      if (found === undefined)
        problems.push(invalid(name, `cannot be "${value}"`, `Choose: ${values.join(', ')}`));
      return found ?? values[0];
    },
    whole(name: string, { least, most }: { least: number; most: number }): number | undefined {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = /^[0-9]{1,9}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) return number;
      problems.push(
        invalid(name, `cannot be "${value}"`, `Use a whole number from ${least} to ${most}`),
      );
      return undefined;
    },
    age(name: string): number | undefined {
      const value = text(name);
      if (value === undefined) return undefined;
      const [, number, unit = ''] = /^([1-9][0-9]{0,3})([hdw])$/u.exec(value) ?? [];
      const ms = Number(number) * (unitMs[unit] ?? Number.NaN);
      if (ms > 0) return ms;
      problems.push(invalid(name, `cannot be "${value}"`, 'Write it as 12h, 30d or 2w'));
      return undefined;
    },
    digest(name: string): string | undefined {
      const value = text(name);
      if (value === undefined || /^[0-9a-f]{64}$/u.test(value)) return value;
      const hint = 'Give the whole digest, 64 hex digits, as the output plan-digest tells it';
      problems.push(invalid(name, `cannot be "${value}"`, hint));
      return undefined;
    },
    list: (name: string) =>
      (raw[name] ?? '')
        // A comma inside the braces of a glob does not part two globs.
        .split(/\n|,(?![^{}\n]*\})/u)
        .map((each) => each.trim())
        .filter(Boolean),
  };
}

const HOUR = 3_600_000;
const unitMs: Readonly<Record<string, number>> = { h: HOUR, d: 24 * HOUR, w: 7 * 24 * HOUR };

/** https anywhere, plain http on this machine only. */
function isSafe(url: URL): boolean {
  if (url.protocol === 'https:') return true;
  return url.protocol === 'http:' && isLoopback(url.hostname);
}

export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/u.test(hostname);
}

function invalid(name: string, message: string, hint: string): Problem {
  return { code: 'setting-invalid', severity: 'error', message: `"${name}" ${message}`, hint };
}

/** An optional property, left out when it has no value. */
function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  const property: { [P in K]?: V } = {};
  if (value !== undefined) property[key] = value;
  return property;
}
