/**
 * A clock port whose time passes only while everybody waits: a day in milliseconds, and the same
 * events in the same order on every run.
 */
export class VirtualClock {
  #now = 0;
  #sleepers = [];

  monotonic() {
    return this.#now;
  }

  now() {
    return new Date(Date.UTC(2026, 0, 1) + this.#now);
  }

  since(date) {
    return Math.max(0, this.now().getTime() - date.getTime());
  }

  sleep(ms, signal) {
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + Math.max(0, ms), wake }));
  }

  /** Lets time pass until `work` is done; whatever it waits for must wait by this clock. */
  async run(work) {
    let isDone = false;
    const noted = work.finally(() => (isDone = true));
    noted.catch(() => {});
    for (;;) {
      // All that needs no time is done once the queue of promises is empty.
      await new Promise(setImmediate);
      if (isDone) return await noted;
      const next = this.#earliest();
      if (!next) throw new Error('everybody waits for something that is not on this clock');
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
  }

  #earliest() {
    let index = 0;
    for (const [other, { at }] of this.#sleepers.entries())
      if (at < this.#sleepers[index].at) index = other;
    return this.#sleepers.splice(index, 1)[0];
  }
}
