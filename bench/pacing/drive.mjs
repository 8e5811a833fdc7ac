import { ApiModel } from './api-model.mjs';
import { MemoryClips, MemoryLedger } from './ports.mjs';
import { VirtualClock } from './virtual-clock.mjs';

/**
 * Lets the program's own `render` step obtain the clips of a plan from the model of the API.
 * @param {{ render: Function, standingLine?: Function }} program
 * @param {{ plan: any, model: object, options?: object, log?: (line: string) => void }} job
 *   `model`: what ApiModel is told beside the clock; `options`: RenderOptions that differ
 */
export async function driveRender(
  { render, standingLine },
  { plan, model, options = {}, log = () => {} },
) {
  const clock = new VirtualClock();
  const veo = new ApiModel({ ...model, clock });
  const clips = new MemoryClips();
  const live = (now) => now && standingLine && log(standingLine(now()));
  const ports = {
    veo,
    clock,
    clips,
    downloads: clips,
    ledger: new MemoryLedger(),
    journal: { append: async () => {}, close: async () => {} },
    log: { info: log, warn: log, live },
    isAlive: async () => true,
  };
  const nothing = { takes: new Map(), damaged: new Set(), cuts: new Map(), spends: new Map() };
  const rendered = await clock.run(
    render(plan, { lock: { shots: {}, videos: {} }, ledger: nothing, missing: new Set() }, ports, {
      claim: { run: '1', attempt: 1, runner: 'bench' },
      imageUrl: () => undefined,
      requestsPerHour: 100,
      pollSeconds: 'auto',
      waitMinutes: 60 * 24 * 7,
      history: {},
      signal: new AbortController().signal,
      onObtained() {},
      ...options,
    }),
  );
  return { ...resultOf(veo), rendered };
}

/**
 * Lets a baseline obtain the same clips: it asks `next` what to do, as the step asks the pacing.
 * @param {(state: { waiting: string[], open: any[], now: number, blockedUntil: number }) => any} next
 */
export async function driveBaseline(next, { ids, model }) {
  const clock = new VirtualClock();
  const veo = new ApiModel({ ...model, clock });
  await clock.run(obtain(next, { ids, veo, clock }));
  return resultOf(veo);
}

async function obtain(next, { ids, veo, clock }) {
  let waiting = [...ids];
  let open = [];
  let blockedUntil = 0;
  const limited = ({ retryAfter }) =>
    (blockedUntil = clock.monotonic() + 1000 * Number(retryAfter ?? 60));
  for (;;) {
    const now = clock.monotonic();
    if (now < blockedUntil) await clock.sleep(blockedUntil - now);
    const move = next({ waiting, open, now: clock.monotonic() });
    if (move.do === 'finished') return;
    if (move.do === 'sleep') await clock.sleep(move.until - clock.monotonic());
    else if (move.do === 'submit') {
      const outcome = await veo.submit({ shots: move.ids.map((id) => ({ id })) });
      if (outcome.kind !== 'accepted') {
        limited(outcome);
        continue;
      }
      waiting = waiting.slice(move.ids.length);
      for (const { taskId } of outcome.tasks.values())
        open.push({ taskId, since: clock.monotonic() });
    } else {
      const outcome = await veo.check({ tasks: move.tasks });
      if (outcome.kind !== 'answered') {
        limited(outcome);
        continue;
      }
      const asked = new Set(move.tasks);
      open = open
        .filter(({ taskId }) => outcome.tasks.get(taskId)?.status !== 'completed')
        .map((task) => (asked.has(task) ? { ...task, since: clock.monotonic() } : task));
    }
  }
}

function resultOf({ noticedAt, noticed, granted, refused }) {
  return { seconds: noticedAt / 1000, noticed: noticed.size, requests: granted, refused };
}
