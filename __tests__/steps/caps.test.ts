import { MemoryClips, MemoryLedger } from '../../bench/pacing/ports.mjs';
import { VirtualClock } from '../../bench/pacing/virtual-clock.mjs';
import { capOf, overBudget } from '../../src/core/budget.js';
import { emptyLedger, spentOn } from '../../src/core/ledger.js';
import { emptyLock } from '../../src/core/lock.js';
import { veoRates } from '../../src/core/prices.js';
import type { Resolution, Video } from '../../src/core/shot.js';
import type { SubmitOutcome, SubmitRequest, TaskStatus, Veo } from '../../src/ports/veo.js';
import type { Rendered } from '../../src/core/outcome.js';
import { render, type RenderPorts } from '../../src/steps/render.js';
import { planOf, video } from '../core/builders.js';
import { random, type Random } from '../core/random.js';
import { wanting } from '../ports/ledger-entries.js';
import { usual } from './rendering.js';

/** An API that fails, forgets to answer, and refuses, each now and then; its book is the oracle. */
class MoodyApi implements Veo {
  /** Credits that it keeps, by wire id: what came back is gone from it. */
  readonly kept = new Map<string, number[]>();
  readonly #ended = new Set<string>();
  readonly #tasks = new Map<string, { id: string; credits: number; fails: boolean }>();

  constructor(
    readonly clock: VirtualClock,
    readonly chance: Random,
  ) {}

  get net(): number {
    return [...this.kept.values()].flat().reduce((sum, each) => sum + each, 0);
  }

  async submit({ shots, resolution }: SubmitRequest): Promise<SubmitOutcome> {
    await this.clock.sleep(100 * this.chance.next());
    const mood = this.chance.next();
    if (mood < 0.05) return { kind: 'limited', reason: 'HTTP 429' };
    if (mood < 0.07) return { kind: 'refused', reason: 'HTTP 400', code: 'INVALID_INPUT' };
    if (mood < 0.09) return { kind: 'no-credits', reason: 'HTTP 402' };
    if (mood < 0.12) return { kind: 'unknown', reason: 'lost before it was accepted' };
    const tasks = new Map(
      shots.map(({ id }) => [id, this.#accept(id, veoRates[resolution])] as const),
    );
    await this.clock.sleep(100 * this.chance.next());
    if (mood < 0.16) return { kind: 'unknown', reason: 'the answer was lost' };
    return { kind: 'accepted', tasks, unclear: new Set() };
  }

  #accept(id: string, credits: number) {
    const taskId = `task-${this.#tasks.size}`;
    this.#tasks.set(taskId, { id, credits, fails: this.chance.next() < 0.2 });
    this.kept.set(id, [...(this.kept.get(id) ?? []), credits]);
    return { status: 'processing' as const, taskId };
  }

  async check({ tasks }: Parameters<Veo['check']>[0]): ReturnType<Veo['check']> {
    await this.clock.sleep(100);
    const answers = tasks.map(({ taskId }): readonly [string, TaskStatus] => {
      const task = this.#tasks.get(taskId)!;
      if (!task.fails) return [taskId, { status: 'completed', videoUrl: `clip:${task.id}` }];
      // Several runs may ask: it is given back once.
      if (!this.#ended.has(taskId)) this.kept.set(task.id, (this.kept.get(task.id) ?? []).slice(1));
      this.#ended.add(taskId);
      return [taskId, { status: 'failed', reason: 'a bad day' }];
    });
    return { kind: 'answered', tasks: new Map(answers) };
  }
}

interface Scene {
  readonly videos: readonly Video[];
  readonly budget?: number;
  readonly maxCredits: number;
  readonly maxCreditsPerDay: number;
  /** Runs at once: they share ledger, key and day. */
  readonly runs: number;
  /** Whether each run wants every video, or those of its own. */
  readonly isRace: boolean;
}

function sceneOf(chance: Random): Scene {
  const videos = Array.from({ length: chance.whole(1, 4) }, (_, index) => {
    const resolution = chance.oneOf<Resolution>(['720p', '720p', '1080p', '4k']);
    const shots = Array.from({ length: chance.whole(1, 7) }, (_each, shot) => ({
      id: `s${shot}`,
      // Some are equal, within a video and across: they are paid for once.
      prompt: `Scene ${chance.whole(0, 30)}.`,
    }));
    return video(`v${index}`, shots, { resolution });
  });
  return {
    videos,
    maxCredits: chance.whole(0, 400),
    maxCreditsPerDay: chance.whole(0, 600),
    runs: chance.oneOf([1, 2, 3, 8]),
    isRace: chance.next() < 0.5,
    ...(chance.next() < 0.4 ? { budget: chance.whole(0, 300) } : {}),
  };
}

test('1,000 configs and caps: spending is never above the cap, and nothing is paid for twice', async () => {
  let [begun, held, spentInAll] = [0, 0, 0];
  for (let seed = 1; seed <= 1000; seed += 1) {
    const chance = random(seed);
    const scene = sceneOf(chance);
    const clock = new VirtualClock();
    const veo = new MoodyApi(clock, chance);
    const ledger = new MemoryLedger();
    const day = '2026-01-01';
    const before = veo.net;
    const works = Array.from({ length: scene.runs }, (_, run) => {
      const plan = planOf({
        videos: scene.videos.filter((_each, at) => scene.isRace || at % scene.runs === run),
      });
      const settings = { ...scene, config: 'videos.yml', provider: 'nanophoto' as const };
      const cap = capOf(settings, {
        day,
        ledger: emptyLedger,
        ...(scene.budget === undefined ? {} : { budget: scene.budget }),
      });
      if (overBudget(plan, cap)) return undefined;
      begun += 1;
      return { plan, cap, rendered: renderIt(plan, { scene, clock, veo, ledger, run }) };
    }).filter((each) => each !== undefined);
    const credits: Rendered['credits'][] = await clock.run(
      Promise.all(works.map(async ({ rendered }) => await rendered)),
    );

    const what = `seed ${seed}`;
    const caps = works.reduce((sum, { cap }) => sum + cap.credits, 0);
    expect([what, veo.net - before <= caps]).toEqual([what, true]);
    expect([what, veo.net <= scene.maxCreditsPerDay]).toEqual([what, true]);
    // What the runs report adds up to the API's own book, but for what nobody knows.
    const told = credits.reduce((sum, each) => sum + each.charged - each.refunded, 0);
    const doubt = credits.reduce((sum, each) => sum + each.unknown, 0);
    expect([what, told <= veo.net && veo.net <= told + doubt]).toEqual([what, true]);
    // The ledger never knows of less than the API keeps.
    const known = await ledger.read();
    expect([what, spentOn(known, day) >= veo.net]).toEqual([what, true]);
    for (const [id, kept] of veo.kept)
      expect([what, id, kept.length <= 1]).toEqual([what, id, true]);
    held += [...known.takes.values()].filter(({ progress }) => progress.state === 'unknown').length;
    spentInAll += veo.net;
  }
  // It is no proof that nothing happens when nothing happens.
  expect(begun).toBeGreaterThan(500);
  expect(held).toBeGreaterThan(100);
  expect(spentInAll).toBeGreaterThan(10_000);
}, 120_000);

async function renderIt(
  plan: ReturnType<typeof planOf>,
  world: {
    readonly scene: Scene;
    readonly clock: VirtualClock;
    readonly veo: Veo;
    readonly ledger: RenderPorts['ledger'];
    readonly run: number;
  },
) {
  const clips = new MemoryClips();
  const { clock, ledger, veo, scene, run } = world;
  const known = await ledger.read(wanting());
  const rendered = await render(
    plan,
    { lock: emptyLock, ledger: known, missing: new Set() },
    {
      veo,
      clock,
      ledger,
      clips,
      downloads: {
        fetch: async (address, to) => ({ ...(await clips.fetch(address, to)), kind: 'file' }),
      },
      journal: { tryOut: async () => {}, append: async () => {}, close: async () => {} },
      log: { info() {}, warn() {}, live() {} },
      isAlive: async () => true,
    },
    {
      ...usual,
      claim: { run: String(run), attempt: 1, runner: `runner ${run}` },
      waitMinutes: 600,
      maxCreditsPerDay: scene.maxCreditsPerDay,
    },
  );
  return rendered.credits;
}
