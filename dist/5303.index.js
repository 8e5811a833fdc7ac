export const id = 5303;
export const ids = [5303];
export const modules = {

/***/ 77486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export fingerprint */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97592);


const MODEL = 'veo-3.1';
/**
 * Hash of everything that determines a shot's clip: `v1-` and 64 hex digits. Prompts are compared
 * NFC-normalised with runs of white space as one space. The recipe's name is part of the result, so
 * that a later recipe never makes a shot stale: older ones stay computable.
 */
function fingerprint(inputs) {
    return `v1-${sha256((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalLine */ .n)({ ...inputs, prompt: comparable(inputs.prompt) }))}`;
}
/** The identity of every shot, computed once for all who ask. */
function identify(videos, context) {
    const identities = new Map();
    for (const video of videos) {
        const inputs = videoInputs(video, context);
        video.shots.forEach((shot, index) => {
            const own = inputs[index];
            identities.set(shot, { inputs: own, fingerprint: fingerprint(own) });
        });
    }
    return identities;
}
/** The inputs of each shot of a video, in order. A shot of a sequence depends on all its shots. */
function videoInputs(video, context) {
    const each = video.shots.map((shot) => shotInputs(shot, context));
    if (!video.sequence)
        return each;
    const digest = sha256(each.map(fingerprint).join('\n'));
    return each.map((inputs, index) => withSequence(inputs, { digest, position: index + 1 }));
}
function withSequence(inputs, sequence) {
    return { ...inputs, sequence };
}
/** Prompts that differ only in Unicode form or white space are the same prompt. */
function comparable(prompt) {
    return prompt.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
function shotInputs(shot, { provider, digests }) {
    return {
        aspectRatio: shot.aspectRatio,
        generationType: shot.generationType,
        images: shot.images.map((image) => imageIdentity(image, digests)),
        model: MODEL,
        prompt: shot.prompt,
        provider,
        resolution: shot.resolution,
    };
}
function imageIdentity(image, digests) {
    if (image.kind === 'url')
        return image.url;
    const digest = digests.get(image.path);
    if (digest === undefined)
        throw new Error(`no digest was loaded for ${image.path}`);
    return `sha256-${digest}`;
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text);
}


/***/ }),

/***/ 22162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yq: () => (/* binding */ creditsOf),
  tR: () => (/* binding */ isPaid),
  Cs: () => (/* binding */ makePlan),
  lU: () => (/* binding */ paidTakes),
  zc: () => (/* binding */ withLost)
});

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/ledger.js
var core_ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
// EXTERNAL MODULE: ./build/core/plan/changed-inputs.js
var changed_inputs = __webpack_require__(11576);
;// CONCATENATED MODULE: ./build/core/plan/decide-shot.js




/** Which take a shot uses, and what has to be done for it. */
function decideShot(candidate, world) {
    const { shot, inputs } = candidate;
    const retake = world.retakes?.get((0,core_shot/* shotKey */.M)(shot));
    const locked = lockedTake(candidate, world.lock, retake?.take);
    const take = retake?.take ?? locked?.entry.take ?? shot.take;
    const credits = world.rates[shot.resolution];
    const record = world.ledger.takes.get((0,core_ledger/* takeKey */.nN)(candidate.fingerprint, take));
    // A clip that is locked before its take is done could not be kept yet: it is collected once more.
    if (locked && record?.progress.state !== 'open') {
        const { clip } = locked.entry;
        return locked.key === (0,core_shot/* shotKey */.M)(shot)
            ? { take, decision: { do: 'keep', clip } }
            : { take, decision: { do: 'reuse', from: locked.key, clip } };
    }
    const recorded = recordedDecision((0,core_ledger/* takeKey */.nN)(candidate.fingerprint, take), credits, world.ledger);
    if (recorded)
        return { take, decision: recorded };
    const because = differences(shot, inputs, world.lock.shots[(0,core_shot/* shotKey */.M)(shot)]);
    const was = retake && (lockedTake(candidate, world.lock)?.entry.take ?? shot.take);
    return {
        take,
        decision: {
            do: 'render',
            // A shot that is paid for anyway is as new as without the request.
            because: retake && was !== take ? withRetake(because, was, retake) : because,
            credits,
        },
    };
}
function withRetake(because, was, { take: now, age }) {
    const reason = age === undefined ? {} : { reason: `${ageText(age)} old` };
    return [...because.filter(({ what }) => what !== 'new'), { what: 'retake', was, now, ...reason }];
}
const HOUR = 3_600_000;
function ageText(ms) {
    const hours = Math.floor(ms / HOUR);
    return hours < 48 ? (0,count/* count */.U)(hours, 'hour') : (0,count/* count */.U)(Math.floor(hours / 24), 'day');
}
/**
 * The lock entry that already holds this shot's clip: its own, else that of a shot which is gone
 * from the config (renamed or moved), else any equal shot. While the file still says `askedTake`,
 * the take that the lock chose stands, wherever the shot has moved; unless another one is wanted.
 */
function lockedTake({ shot, fingerprint, equal }, lock, wanted) {
    const isIt = ({ askedTake, take }) => askedTake === shot.take && (wanted === undefined || wanted === take);
    const own = lock.shots[(0,core_shot/* shotKey */.M)(shot)];
    if (own && isIt(own) && own.fingerprint === fingerprint)
        return { key: (0,core_shot/* shotKey */.M)(shot), entry: own };
    const key = equal.find((each) => isIt(lock.shots[each]));
    return key === undefined ? undefined : { key, entry: lock.shots[key] };
}
/** What the ledger says of a take; nothing when it was never submitted, or not accepted. */
function recordedDecision(key, credits, ledger) {
    if (ledger.damaged.has(key))
        return { ...damaged, credits };
    const record = ledger.takes.get(key);
    return record && byRecord(record, credits);
}
/** It may well be paid for: only a person can look at what the entry was. */
const damaged = {
    do: 'held',
    because: 'unknown',
    why: 'possibly charged: its ledger entry is damaged',
};
function byRecord(record, credits) {
    const { progress } = record;
    switch (progress.state) {
        case 'done':
            return { do: 'reuse', from: 'ledger', clip: progress.clip };
        case 'open':
            return { do: 'wait', since: progress.task.submittedAt };
        case 'intended':
            return { do: 'wait', since: record.claim.at };
        case 'unknown':
            return {
                do: 'held',
                because: 'unknown',
                why: `possibly charged: ${progress.reason}`,
                credits,
            };
        case 'failed':
            return record.failures < 2
                ? { do: 'render', because: [{ what: 'failed', reason: progress.reason }], credits }
                : {
                    do: 'held',
                    because: 'failed',
                    why: `failed ${record.failures} times: ${progress.reason}`,
                    credits,
                };
        case 'withdrawn':
            return undefined;
        // Stryker disable next-line all: the compiler proves that nothing comes here
        default:
            return progress;
    }
}
function differences(shot, now, previous) {
    if (!previous)
        return [{ what: 'new' }];
    const { askedTake: was } = previous;
    const raised = was === shot.take ? [] : [{ what: 'take', was, now: shot.take }];
    const changed = [...(0,changed_inputs/* changedInputs */.W)(previous.inputs, now), ...raised];
    return changed.length > 0 ? changed : [{ what: 'new' }];
}

// EXTERNAL MODULE: ./build/core/plan/digest.js
var digest = __webpack_require__(32170);
// EXTERNAL MODULE: ./build/core/plan/next-take.js
var next_take = __webpack_require__(15487);
;// CONCATENATED MODULE: ./build/core/plan/sequence.js



/**
 * The shots of a sequence are one request: its clips are taken from one, and if one shot has to be
 * rendered, all are. Those that have a clip already get their next unused take, so that the old clip
 * stays on record. Where that would pay again for what is paid for or under way, without anybody
 * having asked for another take, a person has to decide.
 */
function renderWholeSequences(video, decided, world) {
    if (!video.sequence)
        return decided;
    const entries = fromOneRequest(decided, world);
    const renders = entries.filter(isRender);
    if (renders.length === 0 || renders.length === entries.length)
        return entries;
    const obstacle = whyNotAll(entries, world);
    return entries.map((entry) => {
        if (obstacle !== undefined)
            return isRender(entry) ? held(entry, obstacle, world) : entry;
        return isRender(entry) ? entry : rendered(entry, (0,next_take/* nextTake */.x)(entry, world), world);
    });
}
/**
 * A take that was asked for is recorded for all shots of the request, but the file names it at one
 * of them: the others follow it to what was submitted together with it.
 */
function fromOneRequest(entries, world) {
    const claims = new Set(entries
        .filter((entry) => !isLocked(entry))
        .map((entry) => world.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take)))
        .filter((record) => record !== undefined)
        .map(claimOf));
    return entries.map((entry) => {
        if (!isLocked(entry))
            return entry;
        const own = world.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
        if (own && claims.has(claimOf(own)))
            return entry;
        const together = [...world.ledger.takes.values()].find((each) => each.fingerprint === entry.fingerprint && claims.has(claimOf(each)));
        return together ? atTake(entry, together, world) : entry;
    });
}
function isLocked({ decision }) {
    return decision.do === 'keep' || (decision.do === 'reuse' && decision.from !== 'ledger');
}
/** All shots of a request are claimed at once. */
function claimOf({ claim }) {
    return JSON.stringify([claim.run, claim.attempt, claim.runner, claim.at]);
}
function atTake(entry, { take }, world) {
    const credits = world.rates[entry.shot.resolution];
    const decision = recordedDecision((0,core_ledger/* takeKey */.nN)(entry.fingerprint, take), credits, world.ledger);
    return decision ? { ...entry, take, decision } : rendered(entry, take, world);
}
function whyNotAll(entries, { ledger }) {
    if (entries.some(({ decision }) => decision.do === 'wait'))
        return 'the rest of its sequence is under way; run again once that is done';
    if (entries.some(({ decision }) => decision.do === 'held'))
        return 'another shot of its sequence is held';
    const wasTried = (entry) => ledger.takes.has((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
    return entries.some((entry) => isRender(entry) && wasTried(entry))
        ? 'a part of its sequence failed'
        : undefined;
}
function held(entry, why, { rates }) {
    const credits = rates[entry.shot.resolution];
    return { ...entry, decision: { do: 'held', because: 'failed', why, credits } };
}
function rendered(entry, take, { rates }) {
    const credits = rates[entry.shot.resolution];
    return { ...entry, take, decision: { do: 'render', because: [{ what: 'sequence' }], credits } };
}
function isRender({ decision }) {
    return decision.do === 'render';
}

;// CONCATENATED MODULE: ./build/core/plan.js





/**
 * Decides for every shot what rendering would do, why, and what it costs. `videos` are those that
 * the filter lets through, `known` every video of the file.
 */
function makePlan(config, world) {
    const strike = goneFrom(config, world.lock);
    const lockedAs = keysByFingerprint(world.lock, strike);
    const entries = payOnce(config.videos.flatMap((video) => deferUnnamed(video, renderWholeSequences(video, video.shots.map(planShot), world), world)));
    return {
        provider: world.provider,
        entries,
        strike,
        credits: sum(entries.map(creditsOf)),
        digest: (0,digest/* digestOf */.o)(takesPaidFor(entries)),
    };
    function planShot(shot) {
        const identity = world.identities.get(shot);
        if (!identity)
            throw new Error(`no identity was computed for ${(0,core_shot/* shotKey */.M)(shot)}`);
        const equal = lockedAs.get(identity.fingerprint) ?? [];
        return { shot, ...identity, ...decideShot({ shot, ...identity, equal }, world) };
    }
}
/**
 * Keys of the lock whose shots are gone from the file. Behind a filter nothing is struck: what is
 * gone from a video may have moved to one that is left out, and its clip is found by the lock only.
 */
function goneFrom({ videos, known }, lock) {
    const chosen = new Set(videos.map(({ id }) => id));
    if (known.some(({ id }) => !chosen.has(id)))
        return [];
    const current = new Set(videos.flatMap(({ shots }) => shots.map(core_shot/* shotKey */.M)));
    return Object.keys(lock.shots)
        .filter((key) => !current.has(key))
        .sort();
}
/** Keys of lock entries by fingerprint; those gone from the config first, as a rename leaves them. */
function keysByFingerprint(lock, strike) {
    const keys = new Map();
    for (const key of new Set([...strike, ...Object.keys(lock.shots).sort()])) {
        const { fingerprint: print } = lock.shots[key];
        const equal = keys.get(print);
        if (equal)
            equal.push(key);
        else
            keys.set(print, [key]);
    }
    return keys;
}
/**
 * The plan when these clips (sha256) are needed and no source has them any more. What the lock says
 * of a lost clip stays, also under a name that is gone: else nobody would know that it was paid for.
 */
function withLost(plan, gone) {
    const entries = plan.entries.map((entry) => {
        const { clip } = { clip: undefined, ...entry.decision };
        if (!clip)
            return entry;
        const credits = gone.get(clip.sha256);
        return credits === undefined ? entry : { ...entry, decision: { do: 'lost', clip, credits } };
    });
    const kept = new Set(entries.map(({ decision }, index) => {
        const { from } = { from: undefined, ...plan.entries[index].decision };
        return decision.do === 'lost' ? from : undefined;
    }));
    return { ...plan, entries, strike: plan.strike.filter((key) => !kept.has(key)) };
}
/** What an entry costs when the plan is rendered: 0 for all that it does not pay for. */
function creditsOf(entry) {
    return isPaid(entry) ? entry.decision.credits : 0;
}
/** Whether rendering the plan pays for this entry. */
function isPaid(entry) {
    return entry.decision.do === 'render' && !entry.decision.deferred;
}
/** What rendering the plan pays for. */
function paidTakes({ entries }) {
    return takesPaidFor(entries);
}
function takesPaidFor(entries) {
    return entries
        .filter(isPaid)
        .map(({ fingerprint, take, decision }) => ({ fingerprint, take, credits: decision.credits }));
}
/** Leaves as planned what a command does not name. A sequence is one request: all of it, or nothing. */
function deferUnnamed({ sequence }, entries, { paysFor }) {
    if (!paysFor)
        return entries;
    const isNamed = (entry) => !isPaid(entry) || paysFor({ ...entry, credits: entry.decision.credits });
    const all = sequence && !entries.every(isNamed);
    return entries.map((entry) => isPaid(entry) && (all || !isNamed(entry))
        ? { ...entry, decision: { ...entry.decision, deferred: true } }
        : entry);
}
/** Equal shots are paid for once: the first is rendered, the others use its clip. */
function payOnce(entries) {
    const first = new Map();
    for (const entry of entries) {
        const key = (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
        if (isPaid(entry) && !first.has(key))
            first.set(key, (0,core_shot/* shotKey */.M)(entry.shot));
    }
    return entries.map((entry) => {
        const from = first.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
        const isOther = from !== undefined && from !== (0,core_shot/* shotKey */.M)(entry.shot);
        return entry.decision.do === 'render' && isOther
            ? { ...entry, decision: { do: 'reuse', from } }
            : entry;
    });
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}


/***/ }),

/***/ 11576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77486);

const fields = [
    'prompt',
    'generationType',
    'images',
    'aspectRatio',
    'resolution',
    'model',
    'provider',
];
/** What of a shot's inputs is not what it was; for an unchanged shot of a sequence, that it changed. */
function changedInputs(was, now) {
    const changed = fields
        .map((field) => ({
        what: 'changed',
        field,
        was: text(was[field]),
        now: text(now[field]),
    }))
        .filter((each) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(each.was) !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .comparable */ .Zm)(each.now));
    const isOther = now.sequence?.digest !== was.sequence?.digest;
    return changed.length === 0 && isOther ? [{ what: 'sequence' }] : changed;
}
function text(value) {
    return typeof value === 'string' ? value : value.join('\n');
}


/***/ }),

/***/ 32170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Names what is paid for: sha256, as hex, of the takes in order, one a line. */
function digestOf(takes) {
    const lines = takes.map(({ fingerprint, take, credits }) => `${fingerprint} ${take} ${credits}\n`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.sort().join('')).digest('hex');
}


/***/ }),

/***/ 15487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ nextTake)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);

/** The largest number that the ledger takes. */
const MOST = 1_000_000;
/**
 * The next number of a take that nobody uses, or was promised, or names in a file. What was withdrawn
 * was never paid for, so its number is free.
 */
function nextTake(of, { ledger, lock, identities }) {
    const { fingerprint } = of;
    const named = new Set();
    for (const [shot, identity] of identities)
        if (identity.fingerprint === fingerprint)
            named.add(shot.take);
    for (const locked of Object.values(lock.shots))
        if (locked.fingerprint === fingerprint)
            named.add(locked.take).add(locked.askedTake);
    for (const granted of ledger.retakes.values())
        if (granted.fingerprint === fingerprint)
            named.add(granted.take);
    let { take } = of;
    do
        take = take < MOST ? take + 1 : 1;
    while (named.has(take) || isUsed(take));
    return take;
    function isUsed(number) {
        const key = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(fingerprint, number);
        const state = ledger.takes.get(key)?.progress.state;
        return ledger.damaged.has(key) || (state !== undefined && state !== 'withdrawn');
    }
}


/***/ }),

/***/ 16486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ veoRates)
/* harmony export */ });
/** Source: the vendor's price table (nanophoto.ai, Veo 3.1 API, "Credits"). */
const veoRates = { '720p': 10, '1080p': 14, '4k': 30 };


/***/ }),

/***/ 76554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ utcDay),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
/** A date as every record writes it: UTC, to the second, e.g. `2026-11-22T09:30:00Z`. */
function timestamp(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** The UTC day, e.g. `2026-11-22`. */
function utcDay(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 33201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * A clock that runs `speed` times faster than life, so that the same client code drives the
 * simulator at the simulator's speed. Dates stay real: records say when something truly happened.
 */
function systemClock(speed = 1) {
    return {
        monotonic: () => performance.now() * speed,
        now: () => new Date(),
        since: (date) => Math.max(0, Date.now() - date.getTime()) * speed,
        sleep: async (ms, signal) => {
            signal?.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms / speed), undefined, signal ? { signal } : {});
        },
    };
}


/***/ }),

/***/ 27976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localLedger: () => (/* binding */ localLedger),
/* harmony export */   wholeLedger: () => (/* binding */ wholeLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18365);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31231);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18164);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33925);







/** After so many updates the state is written out whole, and the updates it covers are dropped. */
const SNAPSHOT_EVERY = 50;
/** How often files may be replaced while they are read before that cannot be the reason any more. */
const MOST_ATTEMPTS = 50;
/**
 * A ledger in a folder of this machine: `NUMBER.update.json` holds the entries of one update,
 * `NUMBER.snapshot.json` all entries up to that update. An update is committed by linking its file
 * under the next number, which fails when another process was first: a compare-and-set that needs
 * no lock, and that a killed process leaves in order.
 */
function localLedger(folder) {
    let last = Promise.resolve();
    return {
        place: 'this checkout only',
        async read(wanted) {
            return only((await load(folder)).kept, wanted);
        },
        // One after another: updates of one process that race each other all begin anew, time and again.
        async update(wanted, decide) {
            const turn = last.then(async () => await updateNow(folder, wanted, decide));
            last = turn.catch(() => { });
            return await turn;
        },
    };
}
/** All that a ledger in a folder says; an empty one where there is none. */
async function wholeLedger(folder) {
    return chosen((await load(folder)).kept, { isWanted: () => true, isWantedTake: () => true });
}
async function updateNow(folder, ...[wanted, decide]) {
    for (;;) {
        const { kept, number } = await load(folder);
        const entries = decide(only(kept, wanted));
        (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .assertValid */ .pP)(entries);
        if (entries.length === 0)
            return only(kept, wanted);
        if (!(await commit(folder, number + 1, entries)))
            continue;
        const next = new Map(kept);
        keep(next, entries.map(itemFrom));
        if ((number + 1) % SNAPSHOT_EVERY === 0)
            await snapshot(folder, number + 1, next);
        return only(next, wanted);
    }
}
async function load(folder) {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const loaded = await tryToLoad(folder);
        if (loaded)
            return loaded;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(attempt);
    }
    throw new Error(`the ledger has gaps: ${folder}; move it away to start a new one`);
}
/** Undefined when files were replaced by a newer snapshot while they were read. */
async function tryToLoad(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(unlessMissing)) ?? [];
    const newest = names
        .filter((name) => name.endsWith('.snapshot.json'))
        .sort()
        .at(-1);
    const kept = new Map();
    let number = 0;
    if (newest !== undefined) {
        const items = await readItems((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, newest));
        if (!items)
            return undefined;
        keep(kept, items);
        number = numberOf(newest);
    }
    for (const name of names.filter((each) => each.endsWith('.update.json')).sort()) {
        if (numberOf(name) <= number)
            continue;
        const items = numberOf(name) === number + 1 && (await readItems((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        if (!items)
            return undefined;
        keep(kept, items);
        number += 1;
    }
    return { kept, number };
}
function keep(kept, items) {
    for (const item of items)
        kept.set(item.entry ? (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(item.entry) : `takes/${item.damagedTake}.json`, item);
}
/** False when another process committed this number first. */
async function commit(folder, number, entries) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.draft`);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${numbered(number)}.update.json`);
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.writeAtomic)(draft, JSON.stringify(entries));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(draft, target);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    }
    // A snapshot that covers this number dropped the update we lost to: ours is void.
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    const covered = names.some((each) => each.endsWith('.snapshot.json') && numberOf(each) >= number);
    if (covered)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
    return !covered;
}
async function snapshot(folder, number, kept) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.writeAtomic)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${numbered(number)}.snapshot.json`), JSON.stringify([...kept.values()].map(({ value }) => value)));
    for (const each of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
        if ((each.endsWith('.update.json') && numberOf(each) <= number) ||
            (each.endsWith('.snapshot.json') && numberOf(each) < number))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each), { force: true });
}
/** Undefined where there is no such file. What a damaged one was about must at least be clear. */
async function readItems(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(unlessMissing);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new Error(damage(path), { cause: error });
    }
    const items = Array.isArray(value) ? value.map(itemFrom) : undefined;
    if (!items?.every(({ entry, damagedTake }) => entry ?? damagedTake))
        throw new Error(damage(path));
    return items;
}
function itemFrom(value) {
    if ((0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .isEntry */ .Tk)(value))
        return { value, entry: value };
    const damagedTake = (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOf */ .X2)(value);
    return { value, ...(damagedTake === undefined ? {} : { damagedTake }) };
}
function damage(path) {
    return `the ledger is damaged: ${path}; move it away to start a new one`;
}
function unlessMissing(error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) !== 'ENOENT')
        throw error;
}
function only(kept, wanted) {
    const prints = new Set(wanted.fingerprints);
    const cuts = new Set(wanted.cuts);
    const days = new Set(wanted.days);
    const retakes = new Set(wanted.retakes);
    const plans = new Set(wanted.plans);
    return chosen(kept, { isWanted, isWantedTake: (key) => prints.has(key.split('/')[0]) });
    function isWanted(entry) {
        switch (entry.kind) {
            case 'take':
                return prints.has(entry.fingerprint);
            case 'cut':
                return cuts.has((0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .cutKey */ .sY)(entry.clips));
            case 'spend':
                return days.has(entry.day);
            case 'retake':
                return retakes.has(entry.fingerprint);
            case 'plan':
                return plans.has(entry.digest);
            default:
                return entry;
        }
    }
}
function chosen(kept, by) {
    const entries = [];
    const damaged = [];
    for (const { entry, damagedTake } of kept.values()) {
        if (entry && by.isWanted(entry))
            entries.push(entry);
        if (damagedTake && by.isWantedTake(damagedTake))
            damaged.push(damagedTake);
    }
    return damaged.reduce(_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withDamaged */ .m2, (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withEntries */ .bA)(_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyLedger */ .Hg, entries));
}
function numbered(number) {
    return String(number).padStart(9, '0');
}
function numberOf(file) {
    return Number.parseInt(file, 10);
}


/***/ }),

/***/ 31715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
// EXTERNAL MODULE: ./build/core/prices.js
var prices = __webpack_require__(16486);
// EXTERNAL MODULE: ./build/core/timestamp.js
var timestamp = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/core/pull-spend.js

/** How many of the ledger's days are read: with them, a read is still one request. */
const MOST_DAYS = 14;
/** Credits that those days may have spent by their caps: some thousand entries of the ledger. */
const MOST_CREDITS = 50_000;
const DAY = 86_400_000;
/** The UTC days on which the runs of a pull request may have spent something, today among them. */
function daysOf({ openedAt }, { now, maxCreditsPerDay }) {
    const most = Math.floor(MOST_CREDITS / Math.max(1, maxCreditsPerDay));
    const length = Math.min(MOST_DAYS, Math.max(1, most));
    const days = Array.from({ length }, (_, ago) => (0,timestamp/* utcDay */.d)(new Date(now.getTime() - ago * DAY)));
    const [today = ''] = days;
    const opened = openedAt ? (0,timestamp/* utcDay */.d)(openedAt) : '';
    return days.filter((day) => day === today || day >= opened).toReversed();
}
/** Sums up what the ledger says of those days. */
function spentFor(ledger, pull, when) {
    const own = [...ledger.spends.values()].filter((spend) => spend.pull === pull.number);
    const sum = (...states) => own
        .filter(({ state }) => states.includes(state))
        .reduce((total, { credits }) => total + credits, 0);
    const [first = ''] = daysOf(pull, when);
    const isOlder = pull.openedAt === undefined || (0,timestamp/* utcDay */.d)(pull.openedAt) < first;
    return {
        number: pull.number,
        charged: sum('charged'),
        unknown: sum('intended', 'unknown'),
        ...(isOlder ? { since: first } : {}),
    };
}

// EXTERNAL MODULE: ./build/steps/read-lock.js
var read_lock = __webpack_require__(77048);
// EXTERNAL MODULE: ./build/steps/read-videos.js + 39 modules
var read_videos = __webpack_require__(22542);
;// CONCATENATED MODULE: ./build/steps/load.js






/** Reads everything that a plan depends on, or gives every problem of the config at once. */
async function load(settings, places, imageUrl, ports) {
    const written = await (0,read_videos/* readVideos */.n)(settings, places.config, imageUrl, ports.files);
    if ('problems' in written)
        return written;
    if (await ports.files.isSame(places.config, places.lock))
        return { problems: [lockIsConfig(settings)] };
    const lock = await (0,read_lock/* readLock */.m)(places.ownLock, ports.files, { mends: settings.mendsLock ?? false });
    const paidLock = places.lock === places.ownLock
        ? lock
        : await (0,read_lock/* readLock */.m)(places.lock, ports.files, { mends: false });
    const failed = [
        ...('problem' in lock ? [lock.problem] : []),
        ...('problem' in paidLock && paidLock !== lock ? [paidLock.problem] : []),
    ];
    if ('problem' in lock || 'problem' in paidLock || failed.length > 0)
        return { problems: failed };
    const { provider } = settings;
    const { videos, digests } = written;
    const identities = (0,fingerprint/* identify */.ls)(videos, { provider, digests });
    const paidIdentities = provider === 'nanophoto' ? identities : (0,fingerprint/* identify */.ls)(videos, { provider: 'nanophoto', digests });
    const all = [...identities.values(), ...paidIdentities.values()];
    const fingerprints = [...new Set(all.map(({ fingerprint }) => fingerprint))];
    const now = ports.clock.now();
    const when = { ...settings, now };
    const asks = settings.retake.length > 0 || settings.maxAge !== undefined;
    const ledger = await ports.ledger.read({
        fingerprints,
        cuts: [],
        days: settings.pull ? daysOf(settings.pull, when) : [(0,timestamp/* utcDay */.d)(now)],
        retakes: asks ? fingerprints : [],
        plans: settings.planDigest === undefined ? [] : [settings.planDigest],
    });
    const retake = await retakesAsked(settings.retake, videos);
    return {
        ...written,
        lock: provider === 'nanophoto' ? ((await ports.withPending?.(lock.lock)) ?? lock.lock) : lock.lock,
        checkedOut: lock.lock,
        ...(lock.text === undefined ? {} : { lockText: lock.text }),
        paidLock: paidLock.lock,
        ledger,
        day: (0,timestamp/* utcDay */.d)(now),
        ...(settings.pull ? { pullSpend: spentFor(ledger, settings.pull, when) } : {}),
        now,
        retake: retake.keys,
        identities,
        paidIdentities,
        provider,
        rates: prices/* veoRates */.a,
        warnings: [...written.warnings, ...retake.problems],
    };
}
/** Writing the lock would put it in the config's place. */
function lockIsConfig({ config }) {
    return {
        code: 'setting-invalid',
        severity: 'error',
        message: `"lockfile" is the config itself, ${config}; nothing is written`,
        hint: 'Name another file for the lock, or leave it out: then it is beside the config',
    };
}
/** Few runs ask for retakes: the others start without what reads globs. */
async function retakesAsked(globs, videos) {
    if (globs.length === 0)
        return { keys: new Set(), problems: [] };
    const { matchShots } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6173)]).then(__webpack_require__.bind(__webpack_require__, 96173));
    return matchShots(globs, videos);
}


/***/ })

};
