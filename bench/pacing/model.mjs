/**
 * The API on a virtual clock: it counts requests in a rolling hour as the real one is assumed to,
 * generates the shots of one request one after another, and answers after a third of a second.
 * Times are milliseconds from 0.
 */
export class ApiModel {
  now = 0;
  /** Requests that were granted and counted, own and others'. */
  granted = 0;
  /** 429s. */
  refused = 0;
  #counted = [];
  #done = new Map();
  #seconds = new Map();
  #random;
  #limits;

  /**
   * @param {{ random: () => number, requestsPerHour?: number, others?: readonly number[],
   *   retryAfter?: boolean, mostUnderWay?: number }} setting `others`: when other users of the same
   *   key send a request (ms, ascending); `retryAfter`: whether a 429 says when to come back
   */
  constructor({
    random,
    requestsPerHour = 100,
    others = [],
    retryAfter = false,
    mostUnderWay = Infinity,
  }) {
    this.#random = random;
    this.#limits = { requestsPerHour, retryAfter, mostUnderWay, others: [...others] };
  }

  /**
   * Sends requests in parallel; each is a row of generation times in seconds.
   * @param {readonly (readonly { key: string, seconds: number }[])[]} requests
   * @returns {{ accepted: boolean, crowded?: boolean, retryAfter?: number }[]}
   */
  submit(requests) {
    return this.#inParallel(requests, (shots, arrival) => {
      const underWay = [...this.#done.values()].filter((done) => done > arrival).length;
      if (underWay + shots.length > this.#limits.mostUnderWay)
        return { accepted: false, crowded: true };
      const answer = this.#count(arrival);
      if (!answer.accepted) return answer;
      let done = arrival;
      for (const { key, seconds } of shots) {
        done += seconds * 1000;
        this.#done.set(key, done);
        this.#seconds.set(key, seconds);
      }
      return answer;
    });
  }

  /**
   * @param {readonly string[]} keys
   * @returns {{ accepted: boolean, retryAfter?: number, completed: { key: string, seconds: number }[] }}
   */
  check(keys) {
    const [reply] = this.#inParallel([keys], (_, arrival) => {
      const answer = this.#count(arrival);
      const completed = answer.accepted
        ? keys
            .filter((key) => this.#done.get(key) <= arrival)
            .map((key) => ({ key, seconds: this.#seconds.get(key) }))
        : [];
      return { ...answer, completed };
    });
    return reply;
  }

  /** @param {number} until */
  sleep(until) {
    this.now = Math.max(this.now, until);
  }

  #inParallel(requests, handle) {
    const sent = requests.map((request) => {
      const trip = 200 + 200 * this.#random();
      return { request, arrival: this.now + trip * this.#random(), reply: this.now + trip };
    });
    const replies = sent
      .toSorted((a, b) => a.arrival - b.arrival)
      .map(({ request, arrival }) => [request, handle(request, arrival)]);
    this.now = Math.max(this.now, ...sent.map((one) => one.reply));
    const byRequest = new Map(replies);
    return requests.map((request) => byRequest.get(request));
  }

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
      return { accepted: true };
    }
    this.refused += 1;
    const wait = this.#counted[0] + 3_600_000 - arrival;
    return { accepted: false, ...(retryAfter ? { retryAfter: wait } : {}) };
  }

  #forget(time) {
    while (this.#counted[0] <= time - 3_600_000) this.#counted.shift();
  }
}
