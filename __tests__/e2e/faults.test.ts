import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { paidTwice, timesPaid } from '../tools/times-paid.js';
import { type Api, startApi } from './world/api.js';
import { configOf } from './world/config-of.js';
import type { SeenRequest } from './world/front.js';
import { describeOnNode24 } from './world/node24.js';
import { canaryKey, checkOracles } from './world/oracles.js';
import { payload } from './world/payload.js';
import type { Pull } from './world/pull.js';
import type { Repository } from './world/repository.js';
import {
  type ActionResult,
  runAction,
  type RunningAction,
  startAction,
} from './world/run-action.js';
import { backendId } from './world/runtime-token.js';
import { startWorld, type World } from './world/world.js';

/**
 * The fault matrix of threats.md M2: the process, or the whole machine, is lost at each boundary of a
 * paid render, at a moment that a seed chooses; then the run is repeated. What was recorded is never
 * paid twice; after a kill at most one submit is in doubt, after the loss of the machine one batch.
 */
const shots = 12;
/** Submits that share a write of the ledger. */
const batch = 10;
const seeds = Number(process.env['FAULT_SEEDS'] ?? '2');
/** Scenarios at a time: they mostly wait. */
const lanes = 4;

type Server = 'api' | 'github' | 'artifacts';

/** Where a process is killed: at the nth request of a kind, before or after it is carried out. */
interface Boundary {
  readonly on: Server;
  readonly when: 'before' | 'after';
  readonly is: (request: SeenRequest, scenario: Scenario) => boolean;
  /** How many such requests one render sends at least; the seed chooses one. */
  readonly among?: number;
  /** Milliseconds after the moment, at most; the seed chooses. */
  readonly later?: number;
  /** Where clips are kept; draft releases unless said. */
  readonly store?: 'artifact';
}

const submits = (request: SeenRequest) => request.path.endsWith('/generate');
const uploads = (
  { body, path }: SeenRequest,
  { runId, repository }: Scenario,
  call: RegExp,
  name: string,
) =>
  call.test(path) &&
  body.includes(backendId(`${repository.fullName} ${runId}`)) &&
  body.includes(`"name":"${name}`);
const writesLedger = (request: SeenRequest) =>
  request.method === 'POST' && request.path.endsWith('/git/trees');

const boundaries: Readonly<Record<string, Boundary>> = {
  intent: { on: 'github', when: 'before', is: writesLedger },
  'the intent written': { on: 'github', when: 'after', is: writesLedger, later: 300 },
  'socket write': { on: 'api', when: 'before', is: submits, among: shots },
  accept: { on: 'api', when: 'after', is: submits, among: shots },
  parse: { on: 'api', when: 'after', is: submits, among: shots, later: 25 },
  record: {
    on: 'github',
    when: 'before',
    is: (each) => writesLedger(each) && records(each, 'open'),
  },
  poll: { on: 'api', when: 'before', is: ({ path }) => path.endsWith('/check-status') },
  download: { on: 'api', when: 'after', is: ({ path }) => path.includes('/video/'), among: shots },
  'rename, before the clip is stored': {
    on: 'github',
    when: 'before',
    is: ({ method, path }) => method === 'POST' && path.endsWith('/assets'),
    among: shots,
  },
  'the clip stored, before it is recorded': {
    on: 'github',
    when: 'after',
    is: ({ method, path }) => method === 'POST' && path.endsWith('/assets'),
    among: shots,
    later: 30,
  },
  join: {
    on: 'github',
    when: 'after',
    is: (each) => writesLedger(each) && records(each, 'done'),
    among: 2,
    later: 60,
  },
  upload: {
    on: 'artifacts',
    when: 'before',
    is: (request, scenario) => uploads(request, scenario, /CreateArtifact$/u, ''),
    among: 2,
  },
  commit: {
    on: 'github',
    when: 'before',
    is: ({ body }) => body.includes('createCommitOnBranch'),
  },
  'the commit made': {
    on: 'github',
    when: 'after',
    is: ({ body }) => body.includes('createCommitOnBranch'),
  },
  comment: {
    on: 'github',
    when: 'before',
    is: ({ method, path }) => method === 'PATCH' && path.includes('/issues/comments/'),
  },
  'the zip of clips, before it is uploaded': {
    on: 'artifacts',
    when: 'before',
    store: 'artifact',
    is: (request, scenario) => uploads(request, scenario, /CreateArtifact$/u, 'shotlock-clips-'),
  },
  'the zip of clips uploaded, before it is said to be whole': {
    on: 'artifacts',
    when: 'before',
    store: 'artifact',
    is: (request, scenario) => uploads(request, scenario, /FinalizeArtifact$/u, 'shotlock-clips-'),
  },
  'the zip of clips whole, before they are recorded': {
    on: 'artifacts',
    when: 'after',
    store: 'artifact',
    is: (request, scenario) => uploads(request, scenario, /FinalizeArtifact$/u, 'shotlock-clips-'),
    later: 100,
  },
  'the clips of a zip recorded': {
    on: 'github',
    when: 'after',
    store: 'artifact',
    is: (each) => writesLedger(each) && records(each, 'done'),
    later: 60,
  },
};

/** What is lost: the process alone, the process and then its post step runs, or the whole machine. */
const losses = ['process', 'process, then post', 'machine'] as const;
type Loss = (typeof losses)[number];

interface Scenario {
  readonly boundary: string;
  readonly loss: Loss;
  readonly seed: number;
  readonly runId: number;
  readonly repository: Repository;
}

interface Outcome {
  readonly reached: boolean;
  readonly last: ActionResult;
  /** What stands on the pull request in the end. */
  readonly comments: readonly string[];
  readonly twice: readonly string[];
  readonly unknown: number;
  readonly clips: number;
  readonly accepted: number;
}

describeOnNode24('the fault matrix', () => {
  let world: AsyncDisposable & World;
  const animatics = mkdtempSync(join(tmpdir(), 'animatics-'));
  const outcomes = new Map<string, Promise<Outcome>>();

  beforeAll(async () => {
    world = await startWorld();
    startAll();
  });
  afterAll(async () => {
    await Promise.allSettled(outcomes.values());
    await world[Symbol.asyncDispose]();
    rmSync(animatics, { recursive: true, force: true });
  });

  const scenarios = Object.keys(boundaries).flatMap((boundary, index) =>
    // The artifact store shares all but its own boundaries with the other.
    Array.from({ length: boundaries[boundary]!.store ? 1 : seeds }, (_, seed) => seed).flatMap(
      (seed) => [
        // Each boundary meets both ways to lose a process, over the seeds.
        { boundary, seed, loss: losses[(index + seed) % 2]! },
        { boundary, seed, loss: 'machine' as const },
      ],
    ),
  );
  const nameOf = ({ boundary, loss, seed }: (typeof scenarios)[number]) =>
    `${boundary}: the ${loss} is lost (seed ${seed})`;

  /** So many lanes, each taking the next scenario that nobody has begun. */
  function startAll(): void {
    const queue = [...scenarios];
    const settle = new Map<
      string,
      { resolve(outcome: Outcome): void; reject(error: unknown): void }
    >();
    for (const each of scenarios)
      outcomes.set(
        nameOf(each),
        new Promise((resolve, reject) => settle.set(nameOf(each), { resolve, reject })),
      );
    for (const promise of outcomes.values()) promise.catch(() => {});
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const promise = settle.get(nameOf(next))!;
        await play(next).then(
          (outcome) => promise.resolve(outcome),
          (error: unknown) => promise.reject(error),
        );
      }
    };
    for (let each = 0; each < lanes; each += 1) void lane();
  }

  test.each(scenarios.map((each) => [nameOf(each), each] as const))(
    '%s',
    async (name, { loss, boundary }) => {
      const { reached, last, comments, twice, unknown, clips, accepted } =
        (await outcomes.get(name))!;
      expect(reached).toBe(true);
      expect(twice).toEqual([]);
      // A kill leaves at most the submit in doubt that was under way; a lost machine its batch.
      const doubtful = ['intent', 'socket write', 'accept', 'parse', 'record'].some((each) =>
        boundary.includes(each),
      );
      expect(unknown).toBeLessThanOrEqual(loss === 'machine' ? batch : 1);
      expect(unknown > 0 && !doubtful).toBe(false);
      // Everything else is there, paid for once, after one more run.
      expect(clips).toBe(shots - unknown);
      expect(accepted).toBeGreaterThanOrEqual(clips);
      expect(accepted).toBeLessThanOrEqual(shots);
      const good = unknown > 0 ? ['unknown'] : ['rendered', 'unchanged'];
      expect(good).toContain(last.outputs['status']);
      expect(comments).toEqual([expect.stringMatching(/ready to watch|possibly charged/u)]);
    },
    240_000,
  );

  async function play(given: (typeof scenarios)[number]): Promise<Outcome> {
    const repository = await world.github.repository({ files: { 'videos.yml': config } });
    const pull = await repository.pull({ files: { 'notes.md': 'x' } });
    const token = await world.github.token({
      contents: 'write',
      'pull-requests': 'write',
      actions: 'read',
    });
    const api = await startApi({
      keys: [canaryKey],
      behaviour: { generation: 'fixed:1' },
      cacheDir: animatics,
    });
    try {
      const scenario = { ...given, repository, runId: (runIds += 10) };
      const { store } = boundaries[given.boundary]!;
      const place = { repository, pull, token, api, store };
      let cwd = await repository.checkOut(pull.merge);
      const lost = await startAction(optionsFor(place, cwd, scenario.runId));
      const reached = await strike(scenario, lost, { ...world, api });
      const result = await lost.result;
      if (given.loss === 'process, then post')
        await runAction({
          ...optionsFor(place, cwd, scenario.runId),
          temp: lost.temp,
          env: { ...stateOf(result), NANOPHOTO_API_KEY: canaryKey },
        });
      if (given.loss !== 'process') {
        rmSync(cwd, { recursive: true, force: true });
        cwd = await repository.checkOut(pull.merge);
      }
      const last = await runAction(optionsFor(place, cwd, scenario.runId + 1));
      await checkOracles(last, { canaryKey });
      const report = JSON.parse(last.outputs['plan'] ?? '{"entries":[]}');
      return {
        reached,
        last,
        comments: (await repository.comments(pull.number)).map(({ body }) => body),
        ...counted(last, report.entries.length),
        twice: paidTwice(api),
        accepted: Object.keys(timesPaid(api)).length,
      };
    } finally {
      await api.close();
    }
  }

  function optionsFor(
    place: {
      repository: Repository;
      pull: Pull;
      token: string;
      api: Api;
      store: Boundary['store'];
    },
    cwd: string,
    runId: number,
  ) {
    return {
      event: payload('pull_request', {
        repository: place.repository,
        sha: place.pull.head,
        pull: place.pull,
      }),
      cwd,
      ...world,
      token: place.token,
      env: { NANOPHOTO_API_KEY: canaryKey },
      inputs: {
        provider: 'nanophoto',
        'api-url': place.api.url,
        'poll-seconds': '1',
        ...(place.store ? { 'clip-store': place.store } : {}),
      },
      step: { runId },
    };
  }
});

let runIds = 50_000;

const config = configOf({ one: scenesOf('one'), two: scenesOf('two') });

function scenesOf(video: string): Readonly<Record<string, string>> {
  const scenes = Array.from({ length: shots / 2 }, (_, n) => [`s${n}`, `Scene ${n} of ${video}.`]);
  return Object.fromEntries(scenes);
}

/** Whether a write of the ledger brings takes into this state. */
function records({ body }: SeenRequest, state: string): boolean {
  return body.includes(`\\"state\\": \\"${state}\\"`);
}

/** Kills the process at its boundary; false when it ended before it came there. */
async function strike(
  scenario: Scenario,
  running: RunningAction,
  servers: World & { readonly api: Api },
): Promise<boolean> {
  const { on, when, is, among = 1, later = 0 } = boundaries[scenario.boundary]!;
  const random = randomFrom(`${scenario.boundary} ${scenario.seed}`);
  const skip = Math.floor(random() * among);
  const wait = later * random();
  let seen = 0;
  let reached = false;
  const hook = async (request: SeenRequest): Promise<void> => {
    const { fullName, name } = scenario.repository;
    const isOurs =
      on !== 'github' || request.path.includes(`/${name}/`) || request.body.includes(fullName);
    if (reached || !isOurs || !is(request, scenario)) return;
    if ((seen += 1) <= skip) return;
    reached = true;
    if (later > 0) void delay(wait).then(() => running.kill('SIGKILL', 'tree'));
    else running.kill('SIGKILL', 'tree');
  };
  if (when === 'before') servers[on].onRequest(hook);
  else servers[on].onAnswer(hook);
  await running.result;
  return reached;
}

/** How many takes are in doubt, and how many clips the lock has. */
function counted(result: ActionResult, entries: number): { unknown: number; clips: number } {
  const failed = Number(result.outputs['shots-failed'] ?? '0');
  return { unknown: failed, clips: entries - failed };
}

function stateOf({ state }: ActionResult): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** Numbers from 0 to 1 that follow from a text (mulberry32). */
function randomFrom(text: string): () => number {
  let state = Buffer.from(text).reduce((sum, each) => Math.imul(sum ^ each, 0x01000193), 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
