import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { isMissing, isObtained, type Rendered } from '../../src/core/outcome.js';
import type { Plan } from '../../src/core/plan.js';
import { fileImages, shotKey, type Video } from '../../src/core/shot.js';
import { standingLine } from '../../src/core/standing.js';
import { clipFolder } from '../../src/ports/clip-folder.js';
import { systemClock } from '../../src/ports/clock.js';
import { downloads } from '../../src/ports/downloads.js';
import type { LedgerStore } from '../../src/ports/ledger.js';
import type { Log } from '../../src/ports/log.js';
import { journals, type Journals } from '../../src/ports/journals.js';
import { localLedger } from '../../src/ports/local-ledger.js';
import { connectVeo } from '../../src/ports/veo.js';
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/simulator/server.js';
import { render, type RenderOptions, type RenderPorts } from '../../src/steps/render.js';
import { planOf } from '../core/builders.js';

export const apiKey = 'canary-key-1b2c3d';

/** What a run is told where nothing else matters. */
export const usual: Omit<RenderOptions, 'claim'> = {
  imageUrl: () => undefined,
  requestsPerHour: 100,
  pollSeconds: 'auto',
  waitMinutes: 60,
  history: {},
  get signal() {
    return new AbortController().signal;
  },
  onObtained() {},
};

/** A machine with its ledger and clips, before an API that it renders with. */
export interface Studio extends AsyncDisposable {
  readonly simulator: Simulator;
  readonly folder: string;
  readonly clips: string;
  readonly ledger: LedgerStore;
  readonly journals: Journals;
  /** Everything that was logged. */
  readonly lines: readonly string[];
  /** Lets the journals be those of a process that is gone. */
  outlive(): Promise<void>;
  /** What the ledger says of the shots of these videos. */
  known(videos: readonly Video[]): Promise<Ledger>;
  /** Plans from what the ledger says now, and renders: as a run of the program does. */
  run(
    videos: readonly Video[],
    more?: Partial<RenderOptions>,
    ports?: Partial<RenderPorts>,
  ): Promise<Run>;
}

export interface Run extends Rendered {
  readonly plan: Plan;
  /** `clip`, or why there is none, by shot. */
  readonly became: Readonly<Record<string, string>>;
  /** Messages of problems by shot. */
  readonly problems: Readonly<Record<string, string>>;
  /** What the account has less than before. */
  readonly paid: number;
  readonly spent: number;
}

export async function studio(options: SimulatorOptions = {}): Promise<Studio> {
  // Life's seconds in a real one; to make a clip takes a tenth of a real second.
  const { speed = 1200 } = options;
  const simulator = await startSimulator({ speed, cacheDir: animatics(), ...options });
  const folder = await mkdtemp(join(tmpdir(), 'rendering-'));
  const clips = join(folder, 'clips');
  const ledger = localLedger(join(folder, 'ledger'));
  const journal = join(folder, 'journal');
  const lines: string[] = [];
  const note = (line: string): void => void lines.push(line);
  const live: Log['live'] = (now) => now && note(standingLine(now()));
  const log = { info: note, warn: note, live };
  let runs = 0;

  const known = async (videos: readonly Video[]): Promise<Ledger> => {
    const { entries } = planOf({ videos, digests: digestsOf(videos) });
    const fingerprints = entries.map(({ fingerprint }) => fingerprint);
    return await ledger.read({ fingerprints, cuts: [], days: [] });
  };

  return {
    simulator,
    folder,
    clips,
    ledger,
    journals: journals(journal),
    lines,
    known,
    async outlive() {
      const { pid } = spawnSync('true');
      for (const name of await readdir(journal))
        await rename(
          join(journal, name),
          join(journal, name.replace(`.${process.pid}.`, `.${pid}.`)),
        );
    },
    async run(videos, more = {}, ports = {}) {
      runs += 1;
      const before = await known(videos);
      const plan = planOf({ videos, ledger: before, digests: digestsOf(videos) });
      const balance = simulator.balance(apiKey);
      const apiOrigin = new URL(simulator.url);
      const rendered = await render(
        plan,
        { lock: emptyLock, ledger: before, missing: missingFrom(plan) },
        {
          veo: connectVeo({ origin: apiOrigin, apiKey }),
          clock: systemClock(speed),
          ledger,
          journal: journals(journal).own,
          clips: clipFolder(clips),
          downloads: downloads({ apiOrigin }),
          log,
          isAlive: async () => true,
          ...ports,
        },
        {
          ...usual,
          claim: { run: String(runs), attempt: 1, runner: 'here' },
          ...more,
        },
      );
      return {
        ...rendered,
        plan,
        paid: balance - simulator.balance(apiKey),
        spent: rendered.credits.charged - rendered.credits.refunded,
        ...told(rendered),
      };
    },
    async [Symbol.asyncDispose]() {
      await simulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How many requests of a kind the API was sent. */
export function sent(simulator: Simulator, endpoint: 'generate' | 'check-status'): number {
  return simulator.requests().filter(({ path }) => path.endsWith(endpoint)).length;
}

/** Any will do: nobody looks at the images. */
function digestsOf(videos: readonly Video[]): ReadonlyMap<string, string> {
  const images = videos.flatMap(({ shots }) => shots.flatMap(fileImages));
  return new Map(images.map(({ path }) => [path, 'a'.repeat(64)]));
}

let shared: string | undefined;
function animatics(): string {
  return (shared ??= join(tmpdir(), `rendering-animatics-${process.pid}`));
}
afterAll(async () => {
  if (shared !== undefined) await rm(shared, { recursive: true, force: true });
});

function missingFrom(plan: Plan): ReadonlySet<string> {
  return new Set(
    plan.entries.flatMap(({ decision }) =>
      decision.do === 'reuse' && decision.clip ? [decision.clip.sha256] : [],
    ),
  );
}

function told({ outcomes }: Rendered): Pick<Run, 'became' | 'problems'> {
  const became: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const outcome of outcomes) {
    const key = shotKey(outcome.entry.shot);
    became[key] = isObtained(outcome) ? 'clip' : outcome.because;
    if (isMissing(outcome)) problems[key] = outcome.problem.message;
  }
  return { became, problems };
}
