export const id = 1753;
export const ids = [1753];
export const modules = {

/***/ 43686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ nextMove)
});

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
;// CONCATENATED MODULE: ./build/core/pacing/budget.js
/**
 * The rolling hour. Alone on the key, `requestsPerHour` minus what was sent in the last hour is free
 * and each request comes back an hour after its reply. A 429 says that others use the key: then no
 * more is taken for granted than was granted in the hour before it, and one request a minute beyond
 * that is tried, so that what the others leave is found again.
 */
function budget(state) {
    const { now } = state;
    const sent = state.requestTimes.filter((time) => time + budget_window > now).sort((a, b) => a - b);
    const refused = (state.refusals ?? []).filter((time) => time + budget_window > now);
    const wholeKey = state.requestsPerHour - sent.length;
    const returns = sent.map((time) => time + budget_window);
    const lastRefusal = refused.length === 0 ? undefined : Math.max(...refused);
    if (lastRefusal === undefined)
        return { free: Math.max(0, wholeKey), returns };
    const within = (times) => times.filter((time) => time <= lastRefusal && time > lastRefusal - budget_window).length;
    const granted = Math.max(1, within(state.requestTimes) - within(state.refusals ?? []));
    const accepted = sent.length - refused.length;
    const lastSent = sent.at(-1) ?? now - probe;
    const free = Math.max(granted - accepted, lastSent + probe <= now ? 1 : 0);
    const firstProbe = Math.max(lastSent, now) + probe;
    const probes = Array.from({ length: 30 }, (_, step) => firstProbe + step * probe);
    return {
        free: Math.max(0, Math.min(free, wholeKey)),
        returns: [...returns, ...probes].sort((a, b) => a - b),
    };
}
/** An hour, and a little more for what passes between two clocks. */
const budget_window = 3_600_000 + 3_000;
const probe = 60_000;

// EXTERNAL MODULE: ./build/core/pacing/futures.js
var pacing_futures = __webpack_require__(71627);
// EXTERNAL MODULE: ./build/core/pacing/worlds.js + 1 modules
var worlds = __webpack_require__(38603);
;// CONCATENATED MODULE: ./build/core/pacing/moments.js

// Taken out once: looked up through the global object of a test they are twenty times slower.
const { ceil, exp, log, max, min, round } = Math;
/**
 * The moments that count, ascending by batch: the end of each future, and a little (`early`, a share)
 * any other completion, because clips that are noticed early are downloaded early.
 *
 * A request of several shots ends where the future drew it. For those with one shot left nothing is
 * drawn: in each world the chance that all of them are done by some time is exact, and the last of a
 * hundred shots is too rare a thing for a few hundred draws.
 */
function momentsOf(batches, known) {
    const { requests, awaited, futures, origin, lastLook, early, step } = known;
    const { count, first, last } = futures;
    const indexOf = new Map(requests.map((one, index) => [one.request, index]));
    const counted = new Set(awaited);
    const inBatches = batches.map((batch) => batch.filter((one) => counted.has(one)));
    const indices = inBatches.map((batch) => batch.map((one) => indexOf.get(one.request)));
    const several = indices.map((batch) => batch.filter((one) => requests[one].takes.length > 1));
    const { grid, cellOf } = gridOf(futures, indices.flat(), { origin, finest: step });
    const chances = inBatches.map((batch) => chancesOf(batch, grid, origin));
    const weights = batches.map(() => new Float64Array(grid.length));
    let all;
    for (let future = 0; future < count; future += 1) {
        const logs = chances.map((chance) => chance(futures.worldOf(future)));
        if (!all || logs.some((one, batch) => one !== all.logs[batch])) {
            if (all)
                spread(all, weights);
            all = together(logs);
        }
        const { batch: slowest, at } = slowestOf(several, last[future]);
        const from = slowest < 0 ? -1 : cellOf(at);
        const weight = (1 - early) / count;
        if (slowest >= 0)
            weights[slowest][from] += weight * all.done[from];
        all.after[from + 1] += weight;
        for (const [number, batch] of indices.entries()) {
            // Strides without common measure visit requests and their shots evenly.
            const one = batch[Math.floor(((future * 0.618034) % 1) * batch.length)];
            const begin = first[future][one];
            const time = begin + ((future * 0.414214) % 1) * (last[future][one] - begin);
            weights[number][cellOf(time)] += early / batches.length / count;
        }
    }
    if (all)
        spread(all, weights);
    const latest = lastLook - origin;
    return weights.map((batch) => {
        const moments = [];
        for (let cell = 0; cell < grid.length; cell += 1) {
            const weight = batch[cell];
            if (weight > 1e-9)
                moments.push({ after: max(1000, min(grid[cell], latest)), weight });
        }
        return moments;
    });
}
/** The batch of the request of several shots that ends last in a future; -1 where there is none. */
function slowestOf(several, ends) {
    let slowest = { batch: -1, at: -Infinity };
    for (const [batch, indices] of several.entries())
        for (const index of indices)
            if (ends[index] > slowest.at)
                slowest = { batch, at: ends[index] };
    return slowest;
}
function together(logs) {
    const done = new Float64Array(logs[0].length);
    for (const own of logs)
        for (let cell = 0; cell < done.length; cell += 1)
            done[cell] += own[cell];
    for (let cell = 0; cell < done.length; cell += 1)
        done[cell] = exp(done[cell]);
    return { logs, done, after: new Float64Array(done.length + 1) };
}
/** Adds to the weights what is done at last in each cell, as each batch has a share in it. */
function spread({ logs, done, after }, weights) {
    let weight = 0;
    for (let cell = 0; cell < done.length; cell += 1) {
        weight += after[cell];
        const added = weight * (done[cell] - (cell === 0 ? 0 : done[cell - 1]));
        if (added < 1e-12)
            continue;
        const gain = (own) => own[cell] - (cell === 0 ? none : own[cell - 1]);
        const all = logs.reduce((sum, own) => sum + gain(own), 0);
        for (let batch = 0; batch < logs.length; batch += 1)
            weights[batch][cell] += logs.length === 1 ? added : added * (gain(logs[batch]) / all);
    }
}
/** Stands for the logarithm of no chance at all. */
const none = log(1e-12);
/** By world: the logarithm of the chance that the singles of a batch are done by each cell. */
function chancesOf(batch, grid, origin) {
    const singles = alike(batch);
    const known = new Map();
    return (worldOf) => {
        const number = singles.length === 0 ? -1 : worldOf(batch[0].resolution);
        let logs = known.get(number);
        if (logs)
            return logs;
        logs = new Float64Array(grid.length);
        for (const { startedAt, elapsed, count } of singles) {
            const world = worlds/* worlds */.uk[number];
            const left = (0,worlds/* chanceAbove */.q7)(world, elapsed);
            for (let cell = 0; cell < grid.length; cell += 1) {
                const seconds = (origin + grid[cell] - startedAt) / 1000;
                const open = seconds <= elapsed ? 1 : (0,worlds/* chanceAbove */.q7)(world, seconds) / left;
                logs[cell] += count * max(none, log(1 - open));
            }
        }
        known.set(number, logs);
        return logs;
    };
}
function alike(batch) {
    const groups = new Map();
    for (const { takes, startedAt, elapsed } of batch) {
        if (takes.length > 1)
            continue;
        const key = `${round(startedAt / 2000)} ${round(elapsed)}`;
        const group = groups.get(key);
        if (group)
            group.count += 1;
        else
            groups.set(key, { startedAt, elapsed, count: 1 });
    }
    return [...groups.values()];
}
/** Moments after `origin`, evenly spaced as shares of the time that has passed. */
function gridOf({ first, last }, indices, { origin, finest }) {
    let from = Infinity;
    let to = 0;
    for (const starts of first)
        for (const one of indices)
            from = min(from, starts[one] - origin);
    for (const ends of last)
        for (const one of indices)
            to = max(to, ends[one] - origin);
    from = max(1000, 0.9 * from);
    const span = log((1.5 * to) / from);
    const cells = max(2, min(mostCells, ceil(span / finest)));
    const step = span / (cells - 1);
    const grid = Float64Array.from({ length: cells }, (_, cell) => from * exp(step * cell));
    const cellOf = (time) => {
        const cell = ceil(log(max(1, time - origin) / from) / step);
        return max(0, min(cells - 1, cell));
    };
    return { grid, cellOf };
}
const mostCells = 256;

;// CONCATENATED MODULE: ./build/core/pacing/placement.js
const { max: placement_max, min: placement_min } = Math;
/**
 * Places checks for several batches, each with its own moments (ascending), so that the time for
 * which completions wait for the first check after them is least: with k checks for all of them, the
 * answer is exact for a single batch, and for several each further check goes where it saves most.
 * What is left at `end` is noticed then at no cost (a request comes back that moment). Returns when
 * each batch's first check is due: `end` where it gets none.
 *
 * A wait counts in proportion to the time that has passed: a minute after five is worse than one
 * after an hour.
 */
function firstChecks(batches, checks, end) {
    const each = placement_min(checks, Math.ceil((4 * checks) / batches.length));
    const plans = batches.map((moments) => placements(moments, each, end));
    const given = batches.map(() => (end === Infinity ? 1 : 0));
    for (let left = checks - given.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
        let best = -1;
        let most = 1e-9;
        for (const [index, plan] of plans.entries()) {
            const saved = plan[given[index]].wait - (plan[given[index] + 1]?.wait ?? Infinity);
            if (saved > most) {
                most = saved;
                best = index;
            }
        }
        if (best < 0)
            break;
        given[best] += 1;
    }
    return plans.map((plan, index) => plan[given[index]].first);
}
/** The best placement of 0, 1, 2, ... checks: `wait[k][j]` is that of k checks, the last at spot j. */
function placements(moments, most, end) {
    const { times, loss } = spots(moments, end, placement_max(64, placement_min(256, 1500 / most)));
    const last = times.length - 1;
    const plans = [
        { wait: end === Infinity ? Infinity : loss(0, last, end), first: end },
    ];
    let wait = new Float64Array(times.length).fill(Infinity);
    wait[0] = 0;
    let first = new Float64Array(times.length).fill(end);
    for (let check = 1; check <= Math.min(most, last); check += 1) {
        const nextWait = new Float64Array(times.length).fill(Infinity);
        const nextFirst = new Float64Array(times.length).fill(end);
        for (let spot = check; spot <= last; spot += 1)
            for (let before = spot - 1; before >= check - 1; before -= 1) {
                const added = loss(before, spot, times[spot]);
                // Going further back only adds waiting to this stretch, and the rest is never negative.
                if (added >= nextWait[spot])
                    break;
                const total = wait[before] + added;
                if (total < nextWait[spot]) {
                    nextWait[spot] = total;
                    nextFirst[spot] = check === 1 ? times[spot] : first[before];
                }
            }
        wait = nextWait;
        first = nextFirst;
        let best = { wait: Infinity, first: end };
        for (let spot = end === Infinity ? last : check; spot <= last; spot += 1) {
            const total = wait[spot] + (spot === last ? 0 : loss(spot, last, end));
            if (total < best.wait)
                best = { wait: total, first: first[spot] };
        }
        plans.push(best);
    }
    return plans;
}
/**
 * Where a check may stand: at the moments, or when they are many at some with about as much weight
 * between them (spot 0 is the start). `loss(a, b, t)` is the waiting of all moments after spot a, up to
 * spot b, for a check at t.
 */
function spots(moments, end, mostSpots) {
    const inside = moments.filter(({ after }) => after < end);
    const all = inside.reduce((sum, moment) => sum + moment.weight, 0);
    const least = inside.length > mostSpots ? all / mostSpots : 0;
    const times = [0];
    const rates = [0];
    const weights = [0];
    let rate = 0;
    let weight = 0;
    for (const [index, moment] of inside.entries()) {
        rate += moment.weight / moment.after;
        weight += moment.weight;
        if (weight - weights.at(-1) < least && index + 1 < inside.length)
            continue;
        times.push(moment.after);
        rates.push(rate);
        weights.push(weight);
    }
    const loss = (from, to, time) => time * (rates[to] - rates[from]) - (weights[to] - weights[from]);
    return { times, loss };
}

;// CONCATENATED MODULE: ./build/core/pacing/looks.js


/**
 * Places the next check: of all ways to place the checks that the budget allows, the one after which
 * the last take is noticed soonest, on average over the imagined futures. After each reply the
 * futures are others and the checks fewer, and all is planned anew: nothing is remembered, and the
 * same state gives the same plan.
 */
function nextLook(state, spendable, requests, futures) {
    const awaited = awaitedOf(requests);
    const origin = Math.min(...awaited.map(({ submittedAt }) => submittedAt));
    const batches = inBatches(requests, state.splitChecks).filter((batch) => batch.some((one) => awaited.includes(one)));
    const lastLook = (state.deadline ?? Infinity) - beforeDeadline;
    // More than a little when shots wait for others to be done.
    const early = state.waiting.length > 0 ? 0.5 : 0.005;
    // Where checks are few, each of them counts.
    const step = spendable.free < plenty ? 0.001 : 0.045;
    const counted = momentsOf(batches, { requests, awaited, futures, origin, lastLook, early, step });
    const times = planned(counted, spendable, state);
    const dues = dueTimes(requests, futures);
    const looks = batches.map((batch, index) => {
        const time = fixedTime(state, spendable, batch) ?? origin + times[index];
        return lookAt(state, batch, { time, origin, dues });
    });
    return looks.reduce((a, b) => (b.at < a.at ? b : a));
    /**
     * When each batch should be looked at, after `origin`. For every time until which requests are
     * short there is a plan that makes them last until then; the latest first look of all these plans
     * is one that all can afford.
     */
    function planned(moments, { free, returns }, { open, maxBatch }) {
        // Takes beyond one batch must be fetched by checks of their own.
        const fetching = Math.max(0, Math.ceil(open.length / maxBatch) - 1);
        const most = plenty * batches.length;
        if (free - fetching >= most)
            return firstChecks(moments, most, Infinity);
        const horizons = [{ checks: free + returns.length, end: Infinity }];
        for (let index = 0; index < returns.length; index = 2 * index + 1)
            if (free + index > 0)
                horizons.push({ checks: free + index, end: returns[index] - origin });
        const plans = horizons.map(({ checks, end }) => firstChecks(moments, Math.min(most, Math.max(1, checks - fetching)), end));
        return batches.map((_, index) => Math.max(...plans.map((plan) => plan[index])));
    }
}
/**
 * The requests that looks are placed for. A shot that has been under way for hours would make an hour a
 * short wait for all others: it is asked about with those of its resolution, and waited for once it is alone.
 */
function awaitedOf(requests) {
    const awaited = requests.filter(({ elapsed }) => elapsed < stuck);
    return awaited.length > 0 ? awaited : requests;
}
/** What one check can ask for: a resolution, or a single generate call. */
function inBatches(requests, split) {
    if (split)
        return requests.map((one) => [one]);
    return [...new Set(requests.map((one) => one.resolution))].map((resolution) => requests.filter((one) => one.resolution === resolution));
}
function lookAt(state, batch, plan) {
    const { now, maxBatch, deadline = Infinity } = state;
    const byDue = batch
        .flatMap((one) => one.takes)
        .toSorted((a, b) => plan.dues.get(a.key) - plan.dues.get(b.key));
    const crowd = byDue.length > maxBatch;
    // A full batch of takes that should be done is never a wasted check.
    const full = crowd ? plan.dues.get(byDue[maxBatch - 1].key) : Infinity;
    const time = Math.min(plan.time, full, deadline - beforeDeadline);
    const earlier = lastCheckOf(batch);
    const pause = Math.min(mostPause, Math.max(leastPause, worthwhile * (earlier - plan.origin)));
    const rested = byDue.filter((take) => (take.minNextCheck ?? 0) <= Math.max(time, now) &&
        (take.lastCheckedAt === undefined || take.lastCheckedAt + pause <= Math.max(time, now)));
    const { resolution } = batch[0];
    if (crowd && rested.length > 0)
        return { at: time, resolution, takes: rested.slice(0, maxBatch) };
    const least = Math.min(...byDue.map(({ minNextCheck }) => minNextCheck ?? 0));
    const next = Math.max(time, earlier + pause, least);
    const at = next > deadline - beforeDeadline ? deadline : next;
    const takes = byDue.filter(({ minNextCheck }) => (minNextCheck ?? 0) <= Math.max(at, now));
    return { at, resolution, takes: takes.slice(0, maxBatch) };
}
/** A spacing that was asked for holds as long as requests are no concern. */
function fixedTime({ pollSeconds }, { free }, batch) {
    if (pollSeconds === 'auto' || free < plenty / 2)
        return undefined;
    const last = lastCheckOf(batch);
    const since = last > -Infinity ? last : Math.min(...batch.map((one) => one.submittedAt));
    return since + pollSeconds * 1000;
}
function lastCheckOf(batch) {
    return batch
        .flatMap((one) => one.takes)
        .reduce((latest, { lastCheckedAt }) => Math.max(latest, lastCheckedAt ?? -Infinity), -Infinity);
}
function dueTimes(requests, { count, first, last }) {
    const dues = new Map();
    for (const [index, { takes }] of requests.entries()) {
        const from = nineInTen(first, index, count);
        const each = (nineInTen(last, index, count) - from) / Math.max(1, takes.length - 1);
        for (const [place, take] of takes.entries())
            dues.set(take.key, from + place * each);
    }
    return dues;
}
function nineInTen(times, index, count) {
    let sum = 0;
    let squares = 0;
    for (const future of times) {
        sum += future[index];
        squares += future[index] ** 2;
    }
    const mean = sum / count;
    return mean + 1.3 * Math.sqrt(Math.max(0, squares / count - mean ** 2));
}
/** More checks than this for one batch buy nothing that anybody would notice. */
const plenty = 24;
/** A check that comes sooner after another buys less than this share of the time that passed anyway. */
const worthwhile = 0.04;
const leastPause = 5_000;
/** However long a take has been stuck, another look after this is worth a request. */
const mostPause = 600_000;
/** Seconds. No shot takes an hour. */
const stuck = 3600;
/** The last look leaves this much for its reply. */
const beforeDeadline = 5_000;

;// CONCATENATED MODULE: ./build/core/pacing/deal.js
/** The API takes at most this many shots in one request. */
const mostShots = 21;
/**
 * Consecutive 720p shots of one video may share a request, shots of one sequence must; above 720p
 * each shot is a request of its own.
 */
function segmentsOf(waiting) {
    const segments = [];
    const sequences = new Map();
    let previous;
    for (const shot of waiting) {
        const sequence = shot.sequence === undefined ? undefined : sequences.get(shot.sequence);
        if (sequence)
            sequence.push(shot);
        else if (previous && mayShare(previous, shot))
            segments.at(-1).shots.push(shot);
        else {
            const shots = [shot];
            segments.push({ shots, divisible: shot.sequence === undefined });
            if (shot.sequence !== undefined)
                sequences.set(shot.sequence, shots);
        }
        previous = shot;
    }
    return segments;
}
/** The fewest requests with at most `most` shots in each. */
function fewest(segments, most) {
    const pieces = segments.map(({ shots, divisible }) => divisible ? Math.ceil(shots.length / most) : 1);
    return { pieces, requests: pieces.reduce((sum, count) => sum + count, 0) };
}
/**
 * Spends requests until `requests` are used, each on a segment whose longest piece is longest: no
 * other deal of as many requests has a shorter longest piece.
 */
function deal_spread(segments, from, requests) {
    const pieces = [...from.pieces];
    let used = from.requests;
    const longest = (index) => segments[index].divisible ? Math.ceil(segments[index].shots.length / pieces[index]) : 1;
    const byLength = [];
    const file = (index) => {
        (byLength[longest(index)] ??= []).push(index);
    };
    for (const index of segments.keys())
        file(index);
    for (let length = byLength.length - 1; length > 1 && used < requests; length -= 1)
        for (const index of byLength[length] ?? [])
            while (used < requests && longest(index) === length) {
                pieces[index] += 1;
                used += 1;
                if (longest(index) < length)
                    file(index);
            }
    return { pieces, requests: used };
}
/** The pieces' shots in file order: as even as possible, the longer ones first. */
function piecesOf(segments, { pieces }) {
    return segments.flatMap(({ shots }, index) => {
        const count = pieces[index];
        const short = Math.floor(shots.length / count);
        const longer = shots.length % count;
        return Array.from({ length: count }, (_, piece) => {
            const from = piece * short + Math.min(piece, longer);
            return shots.slice(from, from + short + (piece < longer ? 1 : 0));
        });
    });
}
function mayShare(a, b) {
    return (a.video === b.video &&
        a.resolution === '720p' &&
        b.resolution === '720p' &&
        a.sequence === undefined &&
        b.sequence === undefined);
}

;// CONCATENATED MODULE: ./build/core/pacing/deadline.js



function durationsOf(waiting, belief) {
    const count = 100;
    return new Map([...new Set(waiting.map((shot) => shot.resolution))].map((resolution) => {
        const random = (0,pacing_futures/* randomFrom */.cG)(2);
        const rows = [...(0,pacing_futures/* pick */.Up)(belief(resolution), count)].map((world) => {
            let sum = 0;
            return Array.from({ length: mostShots }, () => (sum += (0,worlds/* draw */.$2)(worlds/* worlds */.uk[world], 0, random)));
        });
        const quantile = (share) => [
            0,
            ...Array.from({ length: mostShots }, (_, shot) => rows.map((row) => row[shot]).sort((a, b) => a - b)[Math.floor(share * count)]),
        ];
        return [resolution, { half: quantile(0.5), most: quantile(0.9) }];
    }));
}
/** Milliseconds from a submit to the check that collects it, with a little for the replies. */
function timeFor(durations, resolution, shots) {
    return durations.get(resolution).most[shots] * 1000 + 20_000;
}
/** What could not be collected before the deadline even if it went out now, alone. */
function neverInTime(state, durations) {
    const { deadline, now } = state;
    if (deadline === undefined)
        return [];
    return segmentsOf(state.waiting)
        .filter(({ shots, divisible }) => now + timeFor(durations, shots[0].resolution, divisible ? 1 : shots.length) > deadline)
        .flatMap(({ shots }) => shots);
}
/**
 * Whether a request that comes back could still be of use before the deadline: for a submit of one
 * shot, or without `durations` for a last check.
 */
function anyLaterInTime({ now, deadline }, { returns }, durations) {
    if (deadline === undefined)
        return true;
    const next = returns[0] ?? now + 3_600_000;
    const shortest = durations
        ? Math.min(...[...durations.keys()].map((one) => timeFor(durations, one, 1)))
        : 10_000;
    return next + shortest <= deadline;
}
/** The most 720p shots that one request may hold. */
function longestAllowed(state, durations, slots) {
    const { deadline, now } = state;
    let longest = Math.max(1, Math.min(mostShots, slots));
    if (deadline !== undefined && durations.has('720p'))
        while (longest > 1 && now + timeFor(durations, '720p', longest) > deadline)
            longest -= 1;
    return longest;
}

;// CONCATENATED MODULE: ./build/core/pacing/submission.js


/** What to submit now, or never; nothing when it is better, or only possible, to wait. */
function submission(state, funds, belief) {
    if (state.waiting.length === 0)
        return undefined;
    const durations = durationsOf(state.waiting, belief);
    const hopeless = neverInTime(state, durations);
    if (hopeless.length > 0)
        return postpone(hopeless, 'they could not be collected before the deadline');
    const slots = (state.maxUnderWay ?? Infinity) - state.open.length;
    const segments = segmentsOf(fitting(state.waiting, slots, state.open.length === 0));
    if (segments.length === 0)
        return undefined;
    const cap = longestAllowed(state, durations, slots);
    const spendable = (longest) => {
        const end = state.now + 1000 * halfTime(segments, longest, durations);
        return toSpend(state, funds, { shots: segments.flatMap((one) => one.shots).length, end });
    };
    if (spendable(1) >= funds.free && !anyLaterInTime(state, funds, undefined))
        return postpone(state.waiting, 'no request is left to collect them before the deadline');
    const alone = fewest(segments, 1);
    if (alone.requests <= spendable(1))
        return submission_submit(piecesOf(segments, alone), segments);
    // Requests are scarcer than shots: each one more shortens the longest group, and that has turned out
    // to save more than any check beyond the fewest (bench/pacing).
    const most = waveLength(segments, { spendable, cap, state, funds, durations });
    const tight = fewest(segments, most);
    const spend = spendable(most);
    if (spend > 0 && tight.requests <= spend) {
        return submission_submit(piecesOf(segments, deal_spread(segments, tight, spend)), segments);
    }
    const pieces = piecesOf(segments, tight).toSorted((a, b) => b.length - a.length);
    const now = pieces.slice(0, Math.max(0, spend));
    const later = pieces.slice(now.length).flat();
    if (later.length > 0 && !anyLaterInTime(state, funds, durations))
        return postpone(later, 'the hour has no requests left that could collect them before the deadline');
    return now.length > 0 ? submission_submit(now, segments) : undefined;
}
/** Seconds after which all may well be done when no request is longer than `longest`. */
function halfTime(segments, longest, durations) {
    const seconds = segments.map(({ shots, divisible }) => {
        const length = Math.min(shots.length, divisible ? longest : mostShots);
        return durations.get(shots[0].resolution).half[length];
    });
    return Math.max(0, ...seconds);
}
/** Requests that what is waiting will need at least. */
function requestsNeeded(waiting) {
    return fewest(segmentsOf(waiting), mostShots).requests;
}
/**
 * Requests that checks of what is open may use: while others wait, these leave what the others' submits
 * need, and of the rest the others' share.
 */
function leftForChecks(state, free) {
    const { waiting, open, maxUnderWay } = state;
    if (waiting.length === 0)
        return free;
    const rest = free - fewest(segmentsOf(waiting), mostShots).requests;
    const share = Math.floor((rest * open.length) / (open.length + waiting.length));
    return Math.max(Math.min(free, maxUnderWay === undefined ? leastChecks : 2), share);
}
/** As many shots, in file order, as may still be under way; a sequence waits for room for all of it. */
function fitting(waiting, slots, idle) {
    if (waiting.length <= slots)
        return waiting;
    const fits = [];
    for (const { shots, divisible } of segmentsOf(waiting)) {
        const room = slots - fits.length;
        if (divisible)
            fits.push(...shots.slice(0, Math.max(0, room)));
        else if (shots.length <= room || (idle && fits.length === 0))
            fits.push(...shots);
    }
    return fits;
}
/**
 * Requests that submits may use. The rest is for checks: some to see the end in time, and one for each
 * batch of takes. Those that come back before a first look would be of use need not be kept, nor any
 * for fetching when the hour is over before the end. Where little is left, half of it is kept when
 * nothing is under way (what is not submitted needs no check) or when shots go out few by few.
 */
function toSpend(state, { free, returns }, plan) {
    const soon = returns.filter((time) => time < state.now + 120_000).length;
    const hourEnd = returns[leastChecks] ?? state.now + 3_600_000;
    const batches = Math.ceil((state.open.length + plan.shots) / state.maxBatch) - 1;
    const wanted = leastChecks + (plan.end < hourEnd ? Math.max(0, batches - 1) : 0);
    const kept = Math.max(0, wanted - soon);
    const halved = state.open.length === 0 || state.maxUnderWay !== undefined;
    const rest = free - (halved ? Math.min(kept, Math.floor(free / 2)) : kept);
    // Checks that name one generate call only: each request costs at least one more.
    return Math.max(0, Math.floor(state.splitChecks ? rest / 2.2 : rest));
}
/**
 * The shortest requests with which all shots can be done soonest. Either all go now, or the rest goes
 * with requests that come back later: whichever is done first, by filling up the time until a common
 * end.
 */
function waveLength(segments, plan) {
    const { spendable, cap, state, funds, durations } = plan;
    const times = durations.get('720p')?.most;
    if (times === undefined)
        return 1;
    const longest = Math.max(...segments.map(({ shots, divisible }) => (divisible ? shots.length : 1)));
    for (let most = 1; most < cap; most += 1) {
        const pieces = piecesOf(segments, fewest(segments, most));
        const sizes = pieces.map((piece) => piece.length).sort((a, b) => b - a);
        const rest = sizes.slice(Math.max(0, spendable(most))).reduce((sum, size) => sum + size, 0);
        const room = funds.returns.map((time) => {
            const left = times[most] - (time - state.now) / 1000;
            return left < 0
                ? 0
                : Math.min(longest, times.findLastIndex((one) => one <= left));
        });
        if (rest <= room.reduce((sum, shots) => sum + shots, 0))
            return most;
    }
    return cap;
}
function submission_submit(pieces, segments) {
    const longestFirst = pieces.toSorted((a, b) => b.length - a.length);
    const sequenced = new Set(segments.filter((one) => !one.divisible).flatMap((one) => one.shots.map((shot) => shot.key)));
    return {
        do: 'submit',
        requests: longestFirst.map((piece) => piece.map((shot) => shot.key)),
        grouped: pieces.some((piece) => piece.length > 1 && !sequenced.has(piece[0].key)),
    };
}
function postpone(shots, because) {
    return { do: 'postpone', keys: shots.map((shot) => shot.key), because };
}
/** Fewer checks than this cannot see the end in time. */
const leastChecks = 5;

;// CONCATENATED MODULE: ./build/core/pacing.js





/**
 * What to do now, so that the last shot is collected soonest with the requests that the API grants an
 * hour. Pure: it remembers nothing; ask again after every event.
 */
function nextMove(state) {
    const { now, waiting, open, deadline, blockedUntil } = state;
    if (waiting.length + open.length === 0)
        return { do: 'finished' };
    if (deadline !== undefined && now >= deadline)
        return { do: 'finished' };
    if (blockedUntil !== undefined && now < blockedUntil)
        return sleep(state, blockedUntil, pauseOf(state));
    const funds = budget(state);
    const requests = (0,pacing_futures/* openRequests */.js)(open);
    const belief = (0,pacing_futures/* beliefs */.xE)(state.history, requests);
    const submit = submission(state, funds, belief);
    if (submit)
        return submit;
    const grant = soon(funds.returns);
    const granted = `request budget: next request free in ${span(grant - now)}`;
    if (open.length === 0 || funds.free === 0)
        return sleep(state, grant, granted);
    const needed = waiting.length > 0 ? requestsNeeded(waiting) : 0;
    const left = { free: leftForChecks(state, funds.free), returns: funds.returns.slice(needed) };
    // Where checks are few, each of them counts.
    const futures = (0,pacing_futures/* imagine */.nu)(requests, belief, left.free < plenty ? 256 : 96);
    const look = nextLook(state, left, requests, futures);
    if (look.at <= now)
        return { do: 'check', resolution: look.resolution, keys: look.takes.map((take) => take.key) };
    if (waiting.length > 0 && grant < look.at)
        return sleep(state, grant, granted);
    const shots = (0,count/* count */.U)(look.takes.length, 'shot');
    return sleep(state, look.at, `next look at ${shots} in ${span(look.at - now)}`);
}
function sleep(state, until, because) {
    return { do: 'sleep', until: Math.min(until, state.deadline ?? Infinity), because };
}
/** A request that got no answer, or was too much at once, makes a pause as well. */
function pauseOf({ refusals = [], requestTimes }) {
    const isLimited = refusals.length > 0 && refusals.at(-1) === requestTimes.at(-1);
    return isLimited ? 'the API asked to wait (429)' : 'a pause after a request that was not granted';
}
/** Requests that were sent together come back together: the end of the first such burst. */
function soon(returns) {
    const [first] = returns;
    if (first === undefined)
        return Infinity;
    return returns.findLast((time) => time < first + 5_000) ?? first;
}
function span(ms) {
    return ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ estimate)
/* harmony export */ });
/* harmony import */ var _pacing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43686);
/* harmony import */ var _futures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71627);
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38603);



/**
 * Rehearses the run once, with the very moves that it will make, against generation times drawn from
 * what is believed to be likeliest. A deadline is left out: the estimate is of the whole.
 */
function estimate(state) {
    const { deadline: _, ...unhurried } = state;
    const { seconds, requests } = rehearse(unhurried);
    return { seconds: Math.round(seconds), requests: Math.round(requests) };
}
function rehearse(begin) {
    const done = doneTimes(begin);
    let state = begin;
    let requests = 0;
    for (let moves = 0; moves < mostMoves; moves += 1) {
        const move = (0,_pacing_js__WEBPACK_IMPORTED_MODULE_0__/* .nextMove */ .l)(state);
        switch (move.do) {
            case 'finished':
            case 'postpone':
                return { seconds: (state.now - begin.now) / 1000, requests };
            case 'sleep':
                if (!Number.isFinite(move.until))
                    return { seconds: Infinity, requests };
                state = later(state, Math.max(move.until, state.now + 1));
                break;
            case 'submit':
                requests += move.requests.length;
                state = submitted(state, move.requests, done);
                break;
            case 'check':
                requests += 1;
                state = checked(state, new Set(move.keys), done);
                break;
            default:
                return move;
        }
    }
    // Of a very long run the rest is taken to go on like its beginning.
    const all = begin.waiting.length + begin.open.length;
    const left = state.waiting.length + state.open.length;
    const factor = all / Math.max(1, all - left);
    return { seconds: (factor * (state.now - begin.now)) / 1000, requests: factor * requests };
}
function later(state, now) {
    return { ...state, now };
}
function doneTimes(state) {
    const requests = (0,_futures_js__WEBPACK_IMPORTED_MODULE_1__/* .openRequests */ .js)(state.open);
    const belief = (0,_futures_js__WEBPACK_IMPORTED_MODULE_1__/* .beliefs */ .xE)(state.history, requests);
    const random = (0,_futures_js__WEBPACK_IMPORTED_MODULE_1__/* .randomFrom */ .cG)(100);
    const world = (resolution) => _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .worlds */ .uk[likeliest(belief(resolution))];
    const at = new Map();
    for (const { resolution, startedAt, elapsed, takes } of requests) {
        let end = startedAt;
        for (const [index, one] of takes.entries()) {
            end += 1000 * (0,_worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .draw */ .$2)(world(resolution), index === 0 ? elapsed : 0, random);
            at.set(one.key, end);
        }
    }
    const drawn = new Map([...new Set(state.waiting.map((shot) => shot.resolution))].map((one) => [one, world(one)]));
    const seconds = new Map(state.waiting.map((shot) => [shot.key, (0,_worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .draw */ .$2)(drawn.get(shot.resolution), 0, random)]));
    return { seconds, at };
}
function likeliest(belief) {
    return belief.reduce((best, one, index) => (one > belief[best] ? index : best), 0);
}
function submitted(state, requests, done) {
    const now = state.now + replyTime;
    const waiting = new Map(state.waiting.map((shot) => [shot.key, shot]));
    const open = requests.flatMap((keys) => {
        let end = now;
        return keys.map((key, position) => {
            const { resolution } = waiting.get(key);
            waiting.delete(key);
            const startedAt = end;
            end += 1000 * done.seconds.get(key);
            done.at.set(key, end);
            const request = `rehearsal ${keys[0]}`;
            return { key, resolution, submittedAt: now, request, position, startedAt };
        });
    });
    return {
        ...state,
        now,
        waiting: [...waiting.values()],
        open: [...state.open, ...open],
        requestTimes: [...state.requestTimes, ...requests.map(() => now)],
    };
}
function checked(state, keys, done) {
    const now = state.now + replyTime;
    const finished = state.open.filter(({ key }) => keys.has(key) && done.at.get(key) <= now);
    const gone = new Set(finished.map(({ key }) => key));
    const history = { ...state.history };
    for (const { key, resolution } of finished) {
        const seconds = done.seconds.get(key);
        if (seconds !== undefined)
            history[resolution] = [...(history[resolution] ?? []), seconds];
    }
    return {
        ...state,
        now,
        history,
        open: state.open
            .filter(({ key }) => !gone.has(key))
            .map((take) => (keys.has(take.key) ? { ...take, lastCheckedAt: now } : take)),
        requestTimes: [...state.requestTimes, now],
    };
}
const mostMoves = 250;
const replyTime = 300;


/***/ }),

/***/ 71627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   cG: () => (/* binding */ randomFrom),
/* harmony export */   js: () => (/* binding */ openRequests),
/* harmony export */   nu: () => (/* binding */ imagine),
/* harmony export */   xE: () => (/* binding */ beliefs)
/* harmony export */ });
/* unused harmony export several */
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38603);

// Taken out once: looked up through the global object of a test they are twenty times slower.
const { imul, max, min, round, sqrt } = Math;
function openRequests(open) {
    const calls = new Map();
    for (const take of open) {
        const takes = calls.get(take.request);
        if (takes)
            takes.push(take);
        else
            calls.set(take.request, [take]);
    }
    return [...calls].map(([request, unsorted]) => {
        const takes = unsorted.toSorted((a, b) => a.position - b.position);
        const current = takes[0];
        const startedAt = current.startedAt ?? guessedStart(current);
        const elapsed = max(0, (current.lastCheckedAt ?? startedAt) - startedAt) / 1000;
        return {
            request,
            takes,
            startedAt,
            elapsed,
            submittedAt: current.submittedAt,
            resolution: current.resolution,
        };
    });
}
/** Belief per resolution, from its history and from what is under way. */
function beliefs(history, requests) {
    const known = new Map();
    return (resolution) => {
        const belief = known.get(resolution) ??
            (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .believe */ .Ti)(history[resolution] ?? [], requests.filter((one) => one.resolution === resolution).map((one) => one.elapsed));
        known.set(resolution, belief);
        return belief;
    };
}
/**
 * Imagines futures of the open requests. Shots of one future share its world, because slow days are
 * slow for all shots. The draws are fixed: the same state gives the same futures. `most`: how many.
 */
function imagine(requests, belief, most) {
    const draws = requests.reduce((sum, { takes }) => sum + min(takes.length, summed + 1), 0);
    const count = round(min(most, max(48, 12_000 / max(1, draws))));
    const random = randomFrom(1);
    const first = [];
    const last = [];
    const resolutions = [...new Set(requests.map((one) => one.resolution))];
    const picked = new Map(resolutions.map((one) => [one, pick(belief(one), count)]));
    for (let future = 0; future < count; future += 1) {
        const starts = new Float64Array(requests.length);
        const ends = new Float64Array(requests.length);
        for (const [index, { resolution, startedAt, elapsed, takes }] of requests.entries()) {
            const world = _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .worlds */ .uk[picked.get(resolution)[future]];
            starts[index] = startedAt + 1000 * (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .draw */ .$2)(world, elapsed, random);
            ends[index] = starts[index] + 1000 * several(world, takes.length - 1, random);
        }
        first.push(starts);
        last.push(ends);
    }
    const worldOf = (future) => (resolution) => picked.get(resolution)[future];
    return { count, worldOf, first, last };
}
/** Seconds that `shots` generations take one after another. */
function several(world, shots, random) {
    let seconds = 0;
    const drawn = min(shots, summed);
    for (let shot = 0; shot < drawn; shot += 1)
        seconds += (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .draw */ .$2)(world, 0, random);
    if (shots === drawn)
        return seconds;
    // A long row is a short one stretched: the mean grows with the length, the deviation with its root.
    const mean = (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .meanSeconds */ .X$)(world);
    return mean * shots + (seconds - mean * drawn) * sqrt(shots / drawn);
}
/** `count` worlds, each as often as it is likely. */
function pick(belief, count) {
    const picked = new Uint16Array(count);
    let world = 0;
    let sum = belief[0];
    for (let index = 0; index < count; index += 1) {
        while (sum < (index + 0.5) / count && world < belief.length - 1)
            sum += belief[(world += 1)];
        picked[index] = world;
    }
    return picked;
}
/** Evenly from 0 to 1, the same row each time (mulberry32). */
function randomFrom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
const summed = 6;
function guessedStart(take) {
    return take.submittedAt + take.position * 200_000;
}


/***/ }),

/***/ 38603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ti: () => (/* binding */ believe),
  q7: () => (/* binding */ chanceAbove),
  $2: () => (/* binding */ draw),
  X$: () => (/* binding */ meanSeconds),
  uk: () => (/* binding */ worlds)
});

// UNUSED EXPORTS: earliest

;// CONCATENATED MODULE: ./build/core/pacing/normal.js
// Taken out once: looked up through the global object of a test they are twenty times slower.
const { exp, log, max, sqrt, PI } = Math;
/**
 * Chance that a standard normal value lies above `z`. Abramowitz and Stegun 26.2.17: off by less than
 * 1e-7, far below what is known of generation times.
 */
function above(z) {
    if (z < 0)
        return 1 - above(-z);
    const t = 1 / (1 + 0.2316419 * z);
    const series = t *
        (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return (exp((-z * z) / 2) / sqrt(2 * PI)) * series;
}
/**
 * The value that a standard normal one exceeds with chance `p`: Abramowitz and Stegun 26.2.23, off by
 * less than 5e-4.
 */
function exceededWith(p) {
    if (p > 0.5)
        return -exceededWith(1 - p);
    const t = sqrt(-2 * log(max(p, 1e-300)));
    return (t -
        (2.515517 + t * (0.802853 + t * 0.010328)) /
            (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
}

;// CONCATENATED MODULE: ./build/core/pacing/worlds.js

// Taken out once: looked up through the global object of a test they are twenty times slower.
const { exp: worlds_exp, floor, log: worlds_log, max: worlds_max, min } = Math;
/**
 * What to believe of a resolution's generation times. `known`: seconds of finished generations, oldest
 * first; `unfinished`: seconds after which others were seen still under way (they say as much:
 * without them the first, fast completions would pass for all there is).
 */
function believe(known, unfinished) {
    const sane = known.filter((seconds) => seconds > 0 && Number.isFinite(seconds)).slice(-recent);
    const elapsed = unfinished.filter((seconds) => seconds > edges[0]);
    const counts = tally(sane, 0.5);
    const open = tally(elapsed, 0);
    // No world is quite true. Taken at face value a hundred observations would leave one world
    // standing; counted as at most `trusted` they leave room for today being different.
    const trust = min(1, trusted / worlds_max(1, sane.length + elapsed.length));
    const weights = new Float64Array(worlds.length);
    for (const [bin, count] of counts)
        addTo(weights, logMass(bin), count);
    for (const [bin, count] of open)
        addTo(weights, logAbove(bin), count);
    let best = -Infinity;
    for (let world = 0; world < weights.length; world += 1) {
        weights[world] = trust * weights[world] + logPriors[world];
        best = worlds_max(best, weights[world]);
    }
    let total = 0;
    for (let world = 0; world < weights.length; world += 1)
        total += weights[world] = worlds_exp(weights[world] - best);
    for (let world = 0; world < weights.length; world += 1)
        weights[world] /= total;
    return weights;
}
function addTo(sums, values, times) {
    for (let world = 0; world < sums.length; world += 1)
        sums[world] += times * values[world];
}
/**
 * Seconds that one generation takes in this world, given that it took longer than `elapsed`.
 * `random` yields evenly from 0 to 1.
 */
function draw(world, elapsed, random) {
    const { stray } = world;
    const bodyLeft = (1 - stray.share) * bodyAbove(world.body, elapsed);
    const strayLeft = stray.share * lognormalAbove(stray.median, stray.spread, elapsed);
    const pick = random() * (bodyLeft + strayLeft + surprise);
    if (pick < bodyLeft) {
        const { median, spread } = world.body;
        if (spread === 'flat') {
            const from = worlds_max(elapsed, flatFrom * median);
            return from + random() * (flatTo * median - from);
        }
        return lognormalBeyond(median, spread, elapsed, random());
    }
    if (pick < bodyLeft + strayLeft)
        return lognormalBeyond(stray.median, stray.spread, elapsed, random());
    // Nothing explains it any more. What has taken long takes about as long again.
    return worlds_max(elapsed, earliest) * worlds_exp(random() * 0.7);
}
/** Chance that one generation takes longer than `seconds` in this world. */
function chanceAbove({ body, stray }, seconds) {
    const { share, median, spread } = stray;
    const known = (1 - share) * bodyAbove(body, seconds) + share * lognormalAbove(median, spread, seconds);
    // What nothing explains: the longer it has taken, the longer it may yet take.
    return known + surprise * min(1, 200 / seconds) ** 1.4;
}
/** What one generation takes on average in this world, in seconds. */
function meanSeconds({ body: { median, spread }, stray }) {
    const body = spread === 'flat' ? (flatFrom + flatTo) / 2 : worlds_exp(spread ** 2 / 2);
    return ((1 - stray.share) * median * body + stray.share * stray.median * worlds_exp(stray.spread ** 2 / 2));
}
/** Nobody has ever seen a Veo shot in less; no check goes out before. */
const earliest = 20;
const recent = 200;
const trusted = 100;
const flatFrom = 0.6;
const flatTo = 1.55;
/** Chance of what no world foresees. */
const surprise = 1e-4;
// The vendor: "2 to 5 minutes a shot, typically". Read literally that is the flat body with a median
// of 200 s (120 to 310 s); read as people mean it, a long-tailed one around it. Both stay possible,
// and so does a share of strays of 10 to 25 minutes, until observations decide.
const medians = Array.from({ length: 17 }, (_, step) => 200 * 1.2 ** (step - 8));
const shapes = [
    { spread: 'flat', prior: 0.3 },
    { spread: 0.1, prior: 0.1 },
    { spread: 0.15, prior: 0.07 },
    { spread: 0.2, prior: 0.08 },
    { spread: 0.27, prior: 0.15 },
    { spread: 0.35, prior: 0.3 },
    { spread: 0.5, prior: 0.1 },
];
const strays = [
    { share: 0, median: 900, spread: 0.3, prior: 1 },
    ...[0.02, 0.06, 0.15].flatMap((share) => [
        { share, median: 600, spread: 0.12, prior: 0.01 },
        { share, median: 750, spread: 0.12, prior: 0.012 },
        { share, median: 900, spread: 0.12, prior: 0.08 },
        { share, median: 1100, spread: 0.12, prior: 0.012 },
        { share, median: 1350, spread: 0.12, prior: 0.005 },
        { share, median: 900, spread: 0.3, prior: 0.02 },
    ]),
];
const bodies = medians.flatMap((median) => shapes.map(({ spread, prior }) => ({
    median,
    spread,
    prior: prior * (worlds_exp(-((worlds_log(median / 200) / (spread === 'flat' ? 0.08 : 0.3)) ** 2) / 2) + 0.01),
})));
const worlds = bodies.flatMap(({ median, spread }) => strays.map((stray) => ({ body: { median, spread }, stray })));
const logPriors = bodies.flatMap((body) => strays.map((stray) => worlds_log(body.prior * stray.prior)));
/** Observations are counted in bins of 5 %, so that a belief costs the same for any history. */
const ratio = 1.05;
const edges = Array.from({ length: 160 }, (_, step) => 5 * ratio ** step);
const bodyTables = bodies.map((body) => table((seconds) => bodyAbove(body, seconds)));
const strayTables = strays.map(({ median, spread }) => table((seconds) => lognormalAbove(median, spread, seconds)));
/** By world: the logarithm of the chance of a bin, or of what lies above its edge. */
const logMass = byBin((one, bin) => one.mass[bin]);
const logAbove = byBin((one, bin) => one.above[bin]);
function byBin(chance) {
    const known = new Map();
    return (bin) => {
        const values = known.get(bin) ??
            Float64Array.from(worlds, ({ stray }, index) => {
                const body = bodyTables[floor(index / strays.length)];
                const astray = strayTables[index % strays.length];
                return worlds_log(mix(stray.share, chance(body, bin), chance(astray, bin)));
            });
        known.set(bin, values);
        return values;
    };
}
function table(survival) {
    const left = edges.map(survival);
    return { above: left, mass: left.map((value, bin) => value - (left[bin + 1] ?? 0)) };
}
/** Counts by edge or, `off` by half a step, by the bin after it; each value shared between two. */
function tally(values, off) {
    const counts = new Map();
    for (const seconds of values) {
        const place = min(worlds_max(worlds_log(seconds / edges[0]) / worlds_log(ratio) - off, 0), edges.length - 1);
        const bin = floor(place);
        counts.set(bin, (counts.get(bin) ?? 0) + 1 - (place - bin));
        if (place > bin)
            counts.set(bin + 1, (counts.get(bin + 1) ?? 0) + place - bin);
    }
    return counts;
}
function mix(share, body, stray) {
    return (1 - share) * body + share * stray + surprise;
}
function bodyAbove({ median, spread }, seconds) {
    if (spread !== 'flat')
        return lognormalAbove(median, spread, seconds);
    return min(1, worlds_max(0, (flatTo - seconds / median) / (flatTo - flatFrom)));
}
function lognormalAbove(median, spread, seconds) {
    return seconds <= 0 ? 1 : above(worlds_log(seconds / median) / spread);
}
function lognormalBeyond(median, spread, elapsed, random) {
    const left = elapsed <= 0 ? 1 : above(worlds_log(elapsed / median) / spread);
    return worlds_max(elapsed, median * worlds_exp(spread * exceededWith(left * (1 - random))));
}


/***/ })

};
