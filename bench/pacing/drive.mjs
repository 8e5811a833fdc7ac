/**
 * Lets a policy run against the model until nothing is left to do.
 * @param {(state: any) => any} next the policy: `nextMove`, or a baseline
 * @param {import('./model.mjs').ApiModel} model
 * @param {{ shots: readonly { key: string, video: string, resolution: string, seconds: number }[] }} job
 *   beside the shots any field of PacingState that shall differ from the default
 */
export function drive(next, model, { shots, ...setting }) {
  const seconds = new Map(shots.map((shot) => [shot.key, shot.seconds]));
  const noticed = new Map();
  /** By request: how long its finished shots took together, so that the next one's start is known. */
  const spent = new Map();
  const postponed = [];
  const history = { ...setting.history };
  let waiting = shots.map(({ key, video, resolution, sequence }) => ({
    key,
    video,
    resolution,
    ...(sequence === undefined ? {} : { sequence }),
  }));
  let open = [...(setting.open ?? [])];
  const requestTimes = [...(setting.requestTimes ?? [])];
  const refusals = [];
  let blockedUntil;
  let maxUnderWay = setting.maxUnderWay;
  let submits = 0;
  let slowest = 0;
  let moves = 0;
  for (;;) {
    const state = {
      requestsPerHour: 100,
      pollSeconds: 'auto',
      maxBatch: 100,
      splitChecks: false,
      ...setting,
      now: model.now,
      requestTimes,
      refusals,
      waiting,
      open,
      history,
      ...(blockedUntil === undefined ? {} : { blockedUntil }),
      ...(maxUnderWay === undefined ? {} : { maxUnderWay }),
    };
    const begun = performance.now();
    const move = next(state);
    slowest = Math.max(slowest, performance.now() - begun);
    if ((moves += 1) > 50_000) throw new Error('this policy never finishes');
    if (setting.log) setting.log(model.now, move, state);
    if (move.do === 'finished') break;
    if (move.do === 'sleep') {
      if (!(move.until > model.now)) throw new Error(`sleeps until the past: ${move.because}`);
      model.sleep(move.until);
    } else if (move.do === 'postpone') {
      const gone = new Set(move.keys);
      postponed.push(...move.keys);
      waiting = waiting.filter((shot) => !gone.has(shot.key));
    } else if (move.do === 'submit') {
      const replies = model.submit(
        move.requests.map((keys) => keys.map((key) => ({ key, seconds: seconds.get(key) }))),
      );
      requestTimes.push(...replies.map(() => model.now));
      const accepted = new Set();
      for (const [index, keys] of move.requests.entries()) {
        if (!replies[index].accepted) {
          refuse(replies[index]);
          continue;
        }
        const request = `request-${(submits += 1)}`;
        for (const [position, key] of keys.entries()) {
          const { resolution } = waiting.find((shot) => shot.key === key);
          open.push({ key, resolution, submittedAt: model.now, request, position });
          accepted.add(key);
        }
      }
      waiting = waiting.filter((shot) => !accepted.has(shot.key));
      if (replies.some((reply) => reply.crowded)) maxUnderWay = Math.max(1, open.length);
    } else {
      const reply = model.check(move.keys);
      requestTimes.push(model.now);
      if (!reply.accepted) {
        refuse(reply);
        continue;
      }
      const done = new Map(reply.completed.map((one) => [one.key, one.seconds]));
      for (const take of open.filter((one) => done.has(one.key))) {
        noticed.set(take.key, model.now);
        spent.set(take.request, (spent.get(take.request) ?? 0) + done.get(take.key) * 1000);
        const known = (history[take.resolution] ?? []).concat(done.get(take.key));
        history[take.resolution] = known;
      }
      const asked = new Set(move.keys);
      open = open
        .filter((take) => !done.has(take.key))
        .map((take) => ({
          ...take,
          ...(asked.has(take.key) ? { lastCheckedAt: model.now } : {}),
          ...(take.position > 0
            ? { startedAt: take.submittedAt + (spent.get(take.request) ?? 0) }
            : {}),
        }));
    }
  }
  return {
    seconds: Math.max(0, ...noticed.values()) / 1000,
    noticed,
    postponed,
    open,
    requests: model.granted,
    refused: model.refused,
    submits,
    slowest,
    moves,
  };

  function refuse({ crowded, retryAfter }) {
    if (crowded) return;
    refusals.push(model.now);
    blockedUntil = model.now + (retryAfter ?? 60_000);
  }
}
