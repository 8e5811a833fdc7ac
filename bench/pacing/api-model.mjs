/**
 * The API as a `veo` port on a virtual clock: it counts requests in a rolling hour as the real one is
 * assumed to, generates the shots of one request one after another, and answers within a fifth of a
 * second.
 */
export class ApiModel {
  /** Requests that were granted and counted, own and others'. */
  granted = 0;
  /** 429s. */
  refused = 0;
  /** When the reply came that told of the last clip, in ms. */
  noticedAt = 0;
  /** Ids of shots that were told to be completed. */
  noticed = new Set();
  #clock;
  #random;
  #seconds;
  #limits;
  #counted = [];
  #tasks = new Map();

  /**
   * @param {{ clock: import('./virtual-clock.mjs').VirtualClock, random: () => number,
   *   seconds: ReadonlyMap<string, number>, requestsPerHour?: number, others?: readonly number[],
   *   retryAfter?: boolean, mostUnderWay?: number, mixedBatch?: boolean }} setting
   *   `seconds`: generation times by shot id; `others`: when other users of the same key send a
   *   request (ms, ascending); `retryAfter`: whether a 429 says when to come back; `mixedBatch`:
   *   whether a check may name tasks of several submits
   */
  constructor({ clock, random, seconds, ...limits }) {
    this.#clock = clock;
    this.#random = random;
    this.#seconds = seconds;
    this.#limits = {
      requestsPerHour: 100,
      retryAfter: false,
      mostUnderWay: Infinity,
      mixedBatch: true,
      ...limits,
      others: [...(limits.others ?? [])],
    };
  }

  async submit({ shots }) {
    return await this.#trip((arrival) => {
      const underWay = [...this.#tasks.values()].filter(({ done }) => done > arrival).length;
      const asked = shots.length;
      if (underWay + asked > this.#limits.mostUnderWay)
        return { kind: 'crowded', reason: 'too many tasks', asked };
      const refusal = this.#count(arrival);
      if (refusal) return refusal;
      let done = arrival;
      const tasks = new Map();
      for (const { id } of shots) {
        const seconds = this.#seconds.get(id);
        done += seconds * 1000;
        const taskId = `task-${this.#tasks.size}`;
        this.#tasks.set(taskId, { id, done, seconds, submit: shots[0].id });
        tasks.set(id, { status: 'processing', taskId });
      }
      return { kind: 'accepted', tasks, unclear: new Set() };
    });
  }

  async check({ tasks }) {
    const outcome = await this.#trip((arrival) => {
      const refusal = this.#count(arrival);
      if (refusal) return refusal;
      const asked = tasks.map(({ taskId }) => [taskId, this.#tasks.get(taskId)]);
      if (!this.#limits.mixedBatch && new Set(asked.map(([, { submit }]) => submit)).size > 1)
        return { kind: 'refused', reason: 'several submits' };
      return {
        kind: 'answered',
        tasks: new Map(
          asked.map(([taskId, { id, done, seconds }]) => [
            taskId,
            done > arrival
              ? { status: 'processing' }
              : { status: 'completed', videoUrl: `clip:${id}`, generationSeconds: seconds },
          ]),
        ),
      };
    });
    if (outcome.kind === 'answered') this.#notice(outcome.tasks);
    return outcome;
  }

  #notice(tasks) {
    for (const { status, videoUrl } of tasks.values())
      if (status === 'completed' && !this.noticed.has(videoUrl)) {
        this.noticed.add(videoUrl);
        this.noticedAt = this.#clock.monotonic();
      }
  }

  async #trip(answer) {
    const ms = 100 + 100 * this.#random();
    const there = ms * this.#random();
    await this.#clock.sleep(there);
    const outcome = answer(this.#clock.monotonic());
    await this.#clock.sleep(ms - there);
    return outcome;
  }

  /** A refusal, or nothing. */
  #count(arrival) {
    const { others, requestsPerHour, retryAfter } = this.#limits;
    while (others[0] <= arrival) {
      const time = others.shift();
      this.#forget(time);
      if (this.#counted.length < requestsPerHour) this.#counted.push(time);
    }
    this.#forget(arrival);
    if (this.#counted.length < requestsPerHour) {
      this.#counted.push(arrival);
      this.granted += 1;
      return undefined;
    }
    this.refused += 1;
    const wait = Math.ceil((this.#counted[0] + 3_600_000 - arrival) / 1000);
    return {
      kind: 'limited',
      reason: 'HTTP 429',
      ...(retryAfter ? { retryAfter: String(wait) } : {}),
    };
  }

  #forget(time) {
    while (this.#counted[0] <= time - 3_600_000) this.#counted.shift();
  }
}
