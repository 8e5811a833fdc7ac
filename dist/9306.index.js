export const id = 9306;
export const ids = [9306,1806,5688];
export const modules = {

/***/ 55583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ isCovered),
/* harmony export */   XB: () => (/* binding */ approvedPlan),
/* harmony export */   f3: () => (/* binding */ notApproved)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53453);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22162);
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32170);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17080);




/** Names of takes that are told before the rest is only counted. */
const MOST_NAMED = 10;
/**
 * The recorded plan with this digest. Whoever may write to the repository can edit the ledger, so a
 * record is believed when its digest, computed again, is the one that was approved.
 */
function approvedPlan(ledger, digest) {
    const record = ledger.plans.get(digest);
    return record && (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(record.entries) === digest ? record : undefined;
}
/** Whether an approved plan pays for this take, at this price or a higher one. */
function isCovered(record, { fingerprint, take, credits }) {
    return record.entries.some((each) => each.fingerprint === fingerprint && each.take === take && each.credits >= credits);
}
/**
 * Why a plan may not be rendered: it pays for something that the approved plan does not. Paying for
 * less is fine. A plan that is not recorded is known by its digest only: then nothing else will do.
 */
function notApproved(plan, approved, ledger) {
    // The simulator's credits are play money.
    if (approved === undefined || plan.provider === 'simulator')
        return undefined;
    if (plan.digest === approved || (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .paidTakes */ .lU)(plan).length === 0)
        return undefined;
    const record = approvedPlan(ledger, approved);
    if (!record)
        return problem(`the approved plan ${approved} is not in the ledger, so exactly that one may be rendered, and this is ${plan.digest}`, plan);
    const outside = plan.entries.filter((entry) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .isPaid */ .tR)(entry) && !isCovered(record, { ...entry, credits: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .creditsOf */ .yq)(entry) }));
    if (outside.length === 0)
        return undefined;
    const names = outside
        .slice(0, MOST_NAMED)
        .map((entry) => `${(0,_shot_js__WEBPACK_IMPORTED_MODULE_2__/* .shotKey */ .M)(entry.shot)} (${takeText(entry)})`)
        .join(', ');
    const more = outside.length > MOST_NAMED ? ` and ${outside.length - MOST_NAMED} more` : '';
    return problem(`the approved plan ${approved} does not cover ${names}${more}`, plan);
}
function takeText(entry) {
    return `take ${entry.take}, ${(0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .creditsOf */ .yq)(entry), 'credit')}`;
}
function problem(message, { digest }) {
    return {
        code: 'plan-not-approved',
        severity: 'error',
        message: `${message}; nothing was spent`,
        hint: `Look at the present plan and approve it: its digest is ${digest}`,
    };
}


/***/ }),

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

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pr: () => (/* binding */ approvedRetakes),
  OD: () => (/* binding */ isTakenMeanwhile),
  dx: () => (/* binding */ retakesFor)
});

// EXTERNAL MODULE: ./build/core/ledger.js
var core_ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var core_plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/core/plan/next-take.js
var next_take = __webpack_require__(15487);
// EXTERNAL MODULE: ./build/core/retakes/by-fingerprint.js
var by_fingerprint = __webpack_require__(31420);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
;// CONCATENATED MODULE: ./build/core/retakes/after.js


const PREFIX = 'after:';
/**
 * Names of a command line's requests: by the last take that has come to its end, so that asking again
 * once it has asks for another one. A request that was interrupted is gone on with as a whole: also
 * the shots whose takes are done by now are not asked for once more.
 */
function afterRequests(asked, ledger) {
    const takesOf = (0,by_fingerprint/* byFingerprint */.U)(ledger.takes.values());
    const retakesOf = (0,by_fingerprint/* byFingerprint */.U)(ledger.retakes.values());
    const grantsOf = (entry) => retakesOf(entry)
        .filter(({ request }) => request.startsWith(PREFIX))
        .sort((a, b) => b.take - a.take);
    const interrupted = new Set(asked.flatMap((entry) => grantsOf(entry)
        .filter(({ take }) => !isOver({ ...entry, take }, ledger))
        .map(({ at }) => at)));
    return new Map(asked.map((entry) => {
        const resumed = grantsOf(entry).find(({ at }) => interrupted.has(at));
        return [entry, resumed?.request ?? `${PREFIX}${entry.fingerprint}/${lastOver(entry)}`];
    }));
    /** The highest number of a take that is over, or 0. */
    function lastOver(entry) {
        const damaged = [...ledger.damaged]
            .filter((key) => key.startsWith(`${entry.fingerprint}/`))
            .map((key) => Number(key.slice(entry.fingerprint.length + 1)));
        const takes = [...takesOf(entry).map(({ take }) => take), ...damaged];
        return Math.max(0, ...takes.filter((take) => isOver({ ...entry, take }, ledger)));
    }
}
/** Whether nothing more comes of a take by itself: it is done, or held. */
function isOver({ fingerprint, take, inputs }, ledger) {
    const key = (0,core_ledger/* takeKey */.nN)(fingerprint, take);
    const record = ledger.takes.get(key);
    if (!record)
        return ledger.damaged.has(key);
    switch (record.progress.state) {
        case 'done':
        case 'unknown':
            return true;
        case 'failed':
            return record.failures > 1 || inputs.sequence !== undefined;
        case 'intended':
        case 'open':
        case 'withdrawn':
            return false;
        // Stryker disable next-line all: the compiler proves that nothing comes here
        default:
            return record.progress;
    }
}

;// CONCATENATED MODULE: ./build/core/retakes/age.js

/**
 * Requests of the shots of a video whose newest take, done or under way, is too old. Its number names
 * the request, so that of all runs of a day one pays. Only the ledger knows when a take was made: a
 * lock comes from whoever wrote the pull request.
 */
function ageRequests(entries, of) {
    const { ledger, maxAge, now, sequence, takesOf } = of;
    if (maxAge === undefined)
        return [];
    const aging = entries.filter(hasClip).flatMap((entry) => {
        const last = newest(takesOf(entry));
        const made = last && madeAt(last);
        return made === undefined ? [] : [{ entry, take: last.take, age: now.getTime() - made }];
    });
    const requests = aging.map((each) => requestOf(each, { ledger, maxAge }));
    if (!sequence)
        return requests.flatMap((request) => request ?? []);
    if (aging.length < entries.length || requests.every((request) => !request))
        return [];
    return requests.map((request, index) => request ?? overdue(aging[index]));
}
/** A run that was interrupted leaves a newer take which the lock does not have: it is still wanted. */
function requestOf(aging, { ledger, maxAge }) {
    if (aging.age > maxAge)
        return overdue(aging);
    const { fingerprint, take } = aging.entry;
    const earlier = { entry: aging.entry, name: `age:${fingerprint}/${take}`, age: aging.age };
    const isGranted = ledger.retakes.has((0,core_ledger/* retakePath */.aA)({ fingerprint, request: earlier.name }));
    return isGranted ? earlier : undefined;
}
function overdue({ entry, take, age }) {
    return { entry, name: `age:${entry.fingerprint}/${take}`, age };
}
/** What is rendered anyway is new; what is held or lost needs a person. */
function hasClip({ decision }) {
    if (decision.do === 'reuse')
        return decision.clip !== undefined;
    return decision.do === 'keep' || decision.do === 'wait';
}
function newest(takes) {
    return takes.filter((each) => madeAt(each) !== undefined).sort((a, b) => b.take - a.take)[0];
}
/** When a take was made or, while it is under way, asked for; in ms since 1970. */
function madeAt({ claim, progress }) {
    switch (progress.state) {
        case 'done':
            return Date.parse(progress.generatedAt);
        case 'open':
            return Date.parse(progress.task.submittedAt);
        case 'intended':
            return Date.parse(claim.at);
        case 'failed':
        case 'unknown':
        case 'withdrawn':
            return undefined;
        // Stryker disable next-line all: the compiler proves that nothing comes here
        default:
            return progress;
    }
}

;// CONCATENATED MODULE: ./build/core/retakes/requests.js




/** Who asks for what, in file order. The shots of a sequence are one request: one asks for all. */
function requestsFrom(videos, plan, { ledger }, asking) {
    const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
    const takesOf = (0,by_fingerprint/* byFingerprint */.U)(ledger.takes.values());
    const isAsked = ({ shot }) => asking.shots.has((0,core_shot/* shotKey */.M)(shot));
    const groups = videos.map(({ sequence, shots }) => {
        const own = shots.map((shot) => entries.get(shot));
        const asked = sequence && own.some(isAsked) ? own : own.filter(isAsked);
        const rest = own.filter((entry) => !asked.includes(entry));
        return { asked, old: ageRequests(rest, { ledger, takesOf, sequence, ...asking }) };
    });
    const asked = groups.flatMap((group) => group.asked);
    const after = asking.request === undefined ? afterRequests(asked, ledger) : undefined;
    return groups.flatMap((group) => [
        ...group.asked.map((entry) => ({ entry, name: after?.get(entry) ?? asking.request })),
        ...group.old,
    ]);
}

// EXTERNAL MODULE: ./build/core/timestamp.js
var timestamp = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/core/retakes.js







/**
 * Gives every request its take: the one that was granted to it before, else the next unused one, so
 * that repeating a run pays nothing again. A shot that is paid for anyway gets no second take for
 * that, but its request is used up as well.
 */
function retakesFor(config, world, asking) {
    if (asking.shots.size === 0 && asking.maxAge === undefined)
        return { takes: new Map(), grants: [] };
    const plan = (0,core_plan/* makePlan */.Cs)(config, world);
    const takes = new Map();
    const grants = new Map();
    for (const { entry, name: request, age } of requestsFrom(config.videos, plan, world, asking)) {
        const { fingerprint, shot } = entry;
        const path = (0,core_ledger/* retakePath */.aA)({ fingerprint, request });
        const known = world.ledger.retakes.get(path) ?? grants.get(path);
        const take = known?.take ?? (isFresh(entry, world) ? entry.take : (0,next_take/* nextTake */.x)(entry, world));
        if (!world.ledger.retakes.has(path)) {
            const shots = [...(grants.get(path)?.for?.shots ?? []), (0,core_shot/* shotKey */.M)(shot)];
            const own = asking.destination && { for: { ...asking.destination, shots } };
            const at = (0,timestamp/* timestamp */.v)(asking.now);
            grants.set(path, { kind: 'retake', at, fingerprint, request, take, ...own });
        }
        takes.set((0,core_shot/* shotKey */.M)(shot), { take, ...(age === undefined ? {} : { age }) });
    }
    return { takes, grants: [...grants.values()] };
}
/** Whether the plan pays, for this shot or an equal one, for a take that was never tried. */
function isFresh({ decision, fingerprint, take }, { ledger }) {
    const isPaidHere = decision.do === 'render' || (decision.do === 'reuse' && !decision.clip);
    const record = ledger.takes.get((0,core_ledger/* takeKey */.nN)(fingerprint, take));
    return isPaidHere && (!record || record.progress.state === 'withdrawn');
}
/**
 * Takes that an approved plan pays for beyond those that the file and the lock would use: that plan
 * was asked for retakes. The lock may have gone on to a later take since; it is not brought back.
 */
function approvedRetakes(plan, record) {
    const approved = (0,by_fingerprint/* byFingerprint */.U)(record.entries);
    const takes = new Map();
    for (const entry of plan.entries) {
        const take = Math.max(...approved(entry).map((each) => each.take));
        if (take > entry.take)
            takes.set((0,core_shot/* shotKey */.M)(entry.shot), { take });
    }
    return takes;
}
/** Whether someone else was first: this grant's number is used, or its request has another one. */
function isTakenMeanwhile(grant, ledger) {
    // The same request, in another job of the same run: it is for both.
    if (ledger.retakes.get((0,core_ledger/* retakePath */.aA)(grant))?.take === grant.take)
        return false;
    const key = (0,core_ledger/* takeKey */.nN)(grant.fingerprint, grant.take);
    const record = ledger.takes.get(key);
    if (ledger.damaged.has(key) || (record && record.progress.state !== 'withdrawn'))
        return true;
    return [...ledger.retakes.values()].some(({ fingerprint, request, take }) => fingerprint === grant.fingerprint && (take === grant.take) !== (request === grant.request));
}


/***/ }),

/***/ 31420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ byFingerprint)
/* harmony export */ });
/** Records of one shot's input together, so that none is looked at once for every shot. */
function byFingerprint(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(record.fingerprint);
        if (group)
            group.push(record);
        else
            groups.set(record.fingerprint, [record]);
    }
    return ({ fingerprint }) => groups.get(fingerprint) ?? [];
}


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

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diskRefusal),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31231);




/** What a system error about a path means to a person; undefined for what is more likely our own fault. */
function diskRefusal(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const [path, call] = [(0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(error, 'path'), (0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(error, 'syscall')];
    const why = reasons[code];
    if (why === undefined || typeof path !== 'string')
        return undefined;
    const cannot = reading.has(String(call)) ? 'read' : call === 'mkdir' ? 'made' : 'written';
    return {
        code: 'disk-refused',
        severity: 'error',
        message: `${shownPath(path.replace(DRAFT, ''))} cannot be ${cannot}: ${why} (${code})`,
        hint: 'Mend that and run again: what is paid for is on record, and not paid for again',
    };
}
/** A path as a person would type it. */
function shownPath(path) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .startFolder */ .h)(), path);
    return shown === '' ? '.' : shown.startsWith('..') ? path : shown;
}
/** The ending of a file that is written before it takes another one's place. */
const DRAFT = /\.\d+-[a-z\d]+\.tmp$/u;
const reading = new Set(['scandir', 'read', 'stat', 'lstat', 'readlink']);
const reasons = {
    EACCES: 'permission denied',
    EDQUOT: 'the quota is used up',
    EFBIG: 'it grew too large',
    EIO: 'the disk has an error',
    EISDIR: 'a folder is in its place',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file is in the place of a folder',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonFolder: () => (/* binding */ commonFolder),
/* harmony export */   gitBranch: () => (/* binding */ gitBranch),
/* harmony export */   gitFolder: () => (/* binding */ gitFolder),
/* harmony export */   gitHead: () => (/* binding */ gitHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Longer files of git's are none that we know. */
const MOST_BYTES = 20_000_000;
/**
 * The commit that a checkout is at, read from git's own files: running git would also run what the
 * checkout's configuration says. Undefined where that cannot be told.
 */
async function gitHead(root) {
    const folder = await gitFolder(root);
    if (folder === undefined)
        return undefined;
    const head = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')))?.trim() ?? '';
    if (isSha(head))
        return head;
    const ref = /^ref: (refs\/[^\0]+)$/u.exec(head)?.[1];
    if (ref === undefined || ref.split('/').includes('..'))
        return undefined;
    const common = await commonFolder(folder);
    const loose = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ref))) ?? (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref)));
    if (loose !== undefined)
        return isSha(loose.trim()) ? loose.trim() : undefined;
    const packed = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'))) ?? '';
    const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`));
    const sha = line?.slice(0, -ref.length - 1) ?? '';
    return isSha(sha) ? sha : undefined;
}
/** The branch that is checked out, the commit where none is, and undefined outside of git. */
async function gitBranch(root) {
    const folder = await gitFolder(root);
    const head = folder === undefined ? undefined : (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')))?.trim();
    return head?.replace(/^ref: refs\/heads\//u, '');
}
/** The folder `.git`, or where a file of that name points: a worktree's or a submodule's. Absolute. */
async function gitFolder(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return path;
    const pointer = /^gitdir: (.+)$/mu.exec((await read(path)) ?? '')?.[1];
    return pointer === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pointer.trim());
}
/** What all worktrees of a repository share: its refs and its configuration. Absolute. */
async function commonFolder(folder) {
    const pointer = await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'));
    return pointer === undefined ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pointer.trim());
}
async function read(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > MOST_BYTES)
        return undefined;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}


/***/ }),

/***/ 55688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localLedger: () => (/* binding */ localLedger),
  wholeLedger: () => (/* binding */ wholeLedger)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/ledger.js
var ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/ports/disk-refusal.js
var disk_refusal = __webpack_require__(95171);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
;// CONCATENATED MODULE: ./build/ports/ledger-damaged.js
/** The record of this machine cannot be understood: nobody knows what is paid for. */
class LedgerDamaged extends Error {
    name = 'LedgerDamaged';
    get problem() {
        return {
            code: 'ledger-damaged',
            severity: 'error',
            message: `${this.message}; nothing was spent`,
            hint: 'Restore the file from a backup. Moving the ledger away would begin a new one that knows of no take: what is under way or done would be paid for again',
        };
    }
}

// EXTERNAL MODULE: ./build/ports/ledger-entry.js + 1 modules
var ledger_entry = __webpack_require__(33925);
;// CONCATENATED MODULE: ./build/ports/local-ledger.js









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
        tryOut: () => (0,files.tryFolder)(folder),
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
        (0,ledger_entry/* assertValid */.pP)(entries);
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
    for (let attempt = 1;; attempt += 1) {
        const loaded = await tryToLoad(folder);
        if (!('missing' in loaded))
            return loaded;
        if (attempt === MOST_ATTEMPTS)
            throw new LedgerDamaged(`the ledger has gaps: ${(0,disk_refusal/* shownPath */.p)(loaded.missing)} is missing`);
        await (0,external_node_timers_promises_.setTimeout)(attempt);
    }
}
/** A file is missing when it was replaced by a newer snapshot while others were read, too. */
async function tryToLoad(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(unlessMissing)) ?? [];
    const newest = names
        .filter((name) => name.endsWith('.snapshot.json'))
        .sort()
        .at(-1);
    const kept = new Map();
    let number = 0;
    if (newest !== undefined) {
        const items = await readItems((0,external_node_path_.join)(folder, newest));
        if (!items)
            return { missing: (0,external_node_path_.join)(folder, newest) };
        keep(kept, items);
        number = numberOf(newest);
    }
    for (const name of names.filter((each) => each.endsWith('.update.json')).sort()) {
        if (numberOf(name) <= number)
            continue;
        const items = numberOf(name) === number + 1 && (await readItems((0,external_node_path_.join)(folder, name)));
        if (!items)
            return { missing: (0,external_node_path_.join)(folder, `${numbered(number + 1)}.update.json`) };
        keep(kept, items);
        number += 1;
    }
    return { kept, number };
}
function keep(kept, items) {
    for (const item of items)
        kept.set(item.entry ? (0,ledger/* entryPath */.s3)(item.entry) : `takes/${item.damagedTake}.json`, item);
}
/** False when another process committed this number first. */
async function commit(folder, number, entries) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const draft = (0,external_node_path_.join)(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.draft`);
    const target = (0,external_node_path_.join)(folder, `${numbered(number)}.update.json`);
    await (0,files.writeAtomic)(draft, JSON.stringify(entries));
    try {
        await (0,promises_.link)(draft, target);
    }
    catch (error) {
        if ((0,error_code/* errorCode */.C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    // A snapshot that covers this number dropped the update we lost to: ours is void.
    const names = await (0,promises_.readdir)(folder);
    const covered = names.some((each) => each.endsWith('.snapshot.json') && numberOf(each) >= number);
    if (covered)
        await (0,promises_.rm)(target, { force: true });
    return !covered;
}
async function snapshot(folder, number, kept) {
    await (0,files.writeAtomic)((0,external_node_path_.join)(folder, `${numbered(number)}.snapshot.json`), JSON.stringify([...kept.values()].map(({ value }) => value)));
    for (const each of await (0,promises_.readdir)(folder))
        if ((each.endsWith('.update.json') && numberOf(each) <= number) ||
            (each.endsWith('.snapshot.json') && numberOf(each) < number))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, each), { force: true });
}
/** Undefined where there is no such file. What a damaged one was about must at least be clear. */
async function readItems(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(unlessMissing);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw damaged(path, { cause: error });
    }
    const items = Array.isArray(value) ? value.map(itemFrom) : undefined;
    if (!items?.every(({ entry, damagedTake }) => entry ?? damagedTake))
        throw damaged(path);
    return items;
}
function itemFrom(value) {
    if ((0,ledger_entry/* isEntry */.Tk)(value))
        return { value, entry: value };
    const damagedTake = (0,ledger_entry/* takeOf */.X2)(value);
    return { value, ...(damagedTake === undefined ? {} : { damagedTake }) };
}
function damaged(path, options) {
    return new LedgerDamaged(`the ledger is damaged: ${(0,disk_refusal/* shownPath */.p)(path)} is not what Shotlock wrote`, options);
}
function unlessMissing(error) {
    if ((0,error_code/* errorCode */.C)(error) !== 'ENOENT')
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
                return cuts.has((0,ledger/* cutKey */.sY)(entry.clips));
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
    const doubtful = [];
    for (const { entry, damagedTake } of kept.values()) {
        if (entry && by.isWanted(entry))
            entries.push(entry);
        if (damagedTake && by.isWantedTake(damagedTake))
            doubtful.push(damagedTake);
    }
    return doubtful.reduce(ledger/* withDamaged */.m2, (0,ledger/* withEntries */.bA)(ledger/* emptyLedger */.Hg, entries));
}
function numbered(number) {
    return String(number).padStart(9, '0');
}
function numberOf(file) {
    return Number.parseInt(file, 10);
}


/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ journalFolder),
/* harmony export */   lT: () => (/* binding */ recordsBeside),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);
/* harmony import */ var _ports_git_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1806);



/** Where a provider's records are kept: play money stays apart from what is paid. Absolute. */
function stateFolder(root, provider) {
    const state = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.shotlock');
    return provider === 'simulator' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(state, 'simulator') : state;
}
/**
 * Where journals are kept of what one ledger is to be told. In the folder of git's own files where there
 * is one: what stands in the checkout may have come with a commit, and the ledger would be told it.
 */
async function journalFolder(root, of) {
    const ledger = of.provider === 'simulator' ? 'simulator' : of.isShared ? 'shared' : 'local';
    const git = await (0,_ports_git_head_js__WEBPACK_IMPORTED_MODULE_2__.gitFolder)(root);
    const folder = git === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.shotlock') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(git, 'shotlock');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'journal', ledger);
}
/** Looks for records of paid takes beside this machine's own. */
function recordsBeside(config, around) {
    const { root, here, isShared } = around;
    const configFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .absolute */ .y)(here, config));
    const of = { provider: 'nanophoto', isShared: false };
    const folderOf = async (folder) => await journalFolder(folder, of);
    return async () => {
        const { otherRecords } = await __webpack_require__.e(/* import() */ 5486).then(__webpack_require__.bind(__webpack_require__, 75486));
        return await otherRecords({ root, configFolder, journalFolder: folderOf, isShared });
    };
}


/***/ }),

/***/ 31715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: ./build/core/command-to-type.js
var command_to_type = __webpack_require__(70022);
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

// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
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
    const fix = (0,command_to_type/* commandToType */.Z)('check --fix', settings);
    const mends = settings.mendsLock ?? false;
    const lock = await (0,read_lock/* readLock */.m)(places.ownLock, ports.files, { mends, fix });
    const paidLock = places.lock === places.ownLock
        ? lock
        : await (0,read_lock/* readLock */.m)(places.lock, ports.files, { mends: false, fix });
    const failed = [
        ...('problem' in lock ? [ofLock(lock.problem, settings)] : []),
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
    const own = provider === 'nanophoto' ? ((await ports.withPending?.(lock.lock)) ?? lock.lock) : lock.lock;
    // What a changed shot was may have been asked for once more.
    const earlier = [...identities.keys()].flatMap((shot) => own.shots[(0,core_shot/* shotKey */.M)(shot)] ?? []);
    const seen = [...new Set([...fingerprints, ...earlier.map(({ fingerprint }) => fingerprint)])];
    const now = ports.clock.now();
    const when = { ...settings, now };
    const asks = settings.retake.length > 0 || settings.maxAge !== undefined;
    const ledger = await readLedger(ports.ledger, {
        fingerprints: seen,
        cuts: [],
        days: settings.pull ? daysOf(settings.pull, when) : [(0,timestamp/* utcDay */.d)(now)],
        retakes: asks ? fingerprints : [],
        plans: settings.planDigest === undefined ? [] : [settings.planDigest],
    });
    const retake = await retakesAsked(settings.retake, videos);
    return {
        ...written,
        lock: own,
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
/** Nothing mends the lock of animatics, as nothing is lost with it. */
function ofLock(problem, { provider }) {
    const isDamaged = provider === 'simulator' && problem.code === 'lock-invalid';
    return isDamaged ? { ...problem, hint: 'Delete it: animatics cost nothing' } : problem;
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
/** Retakes are of interest where one is asked for, or a take is under way that may be one. */
async function readLedger(store, wanted) {
    const ledger = await store.read(wanted);
    const isUnderWay = [...ledger.takes.values()].some(({ progress }) => progress.state === 'open');
    if (!isUnderWay)
        return ledger;
    const { fingerprints } = wanted;
    const { retakes } = await store.read({
        fingerprints: [],
        retakes: fingerprints,
        cuts: [],
        days: [],
    });
    return { ...ledger, retakes };
}
/** Few runs ask for retakes: the others start without what reads globs. */
async function retakesAsked(globs, videos) {
    if (globs.length === 0)
        return { keys: new Set(), problems: [] };
    const { matchShots } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6173)]).then(__webpack_require__.bind(__webpack_require__, 96173));
    return matchShots(globs, videos);
}


/***/ }),

/***/ 28486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ planVideos),
  $: () => (/* binding */ unfinishedOf)
});

// EXTERNAL MODULE: ./build/core/approval.js
var approval = __webpack_require__(55583);
// EXTERNAL MODULE: ./build/core/command-to-type.js
var command_to_type = __webpack_require__(70022);
// EXTERNAL MODULE: ./build/core/ledger.js
var core_ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
;// CONCATENATED MODULE: ./build/core/changes.js


/**
 * A video differs when its takes in order do: renaming a shot changes nothing that can be seen. A
 * shot of it differs when the base has another take under its name; under a new name, when the base
 * had its take under none of the names that are gone. Compared with another provider's lock, the
 * take that was asked for counts.
 */
function changesSince(base, videos, plan) {
    const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
    const changed = { videos: new Set(), shots: new Set() };
    for (const video of videos) {
        const before = takesBefore(base, video.id);
        const now = new Map(video.shots.map((shot) => [shot.id, takeOf(shot)]));
        if ([...before.values()].join('\n') === [...now.values()].join('\n'))
            continue;
        changed.videos.add(video.id);
        const renamed = new Set([...before].filter(([id]) => !now.has(id)).map(([, take]) => take));
        for (const shot of video.shots) {
            const take = now.get(shot.id);
            const same = before.has(shot.id) ? before.get(shot.id) === take : renamed.has(take);
            if (!same)
                changed.shots.add((0,core_shot/* shotKey */.M)(shot));
        }
    }
    return changed;
    function takeOf(shot) {
        const identity = base.identities?.get(shot);
        if (identity)
            return (0,core_ledger/* takeKey */.nN)(identity.fingerprint, shot.take);
        const entry = entries.get(shot);
        return (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
    }
}
/** The takes of a video in the base, by shot id, in order. */
function takesBefore(base, video) {
    const takes = new Map();
    for (const id of base.lock.videos[video]?.shots ?? []) {
        const locked = base.lock.shots[`${video}/${id}`];
        if (locked)
            takes.set(id, (0,core_ledger/* takeKey */.nN)(locked.fingerprint, numberOf(locked)));
    }
    return takes;
    function numberOf({ askedTake, take }) {
        return base.identities ? askedTake : take;
    }
}

// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var core_plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/core/retakes.js + 3 modules
var core_retakes = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/core/retakes/by-fingerprint.js
var by_fingerprint = __webpack_require__(31420);
;// CONCATENATED MODULE: ./build/core/retakes/unfinished.js



/**
 * Retakes that an earlier run for the same lock was interrupted at, however it was asked for them: a
 * person wants them, and they are paid for. A request goes on as a whole, as long as one take of it is
 * under way. `entries` is the plan without retakes.
 */
function unfinishedRetakes({ entries, known }, { ledger, lock }, destination) {
    const own = [...ledger.retakes.values()].filter(isOurs).sort((a, b) => b.take - a.take);
    const interrupted = new Set(own.filter((each) => stateOf(each) === 'open').map(({ at }) => at));
    const wanted = own.filter((each) => interrupted.has(each.at) && ['open', 'done'].includes(stateOf(each) ?? ''));
    if (wanted.length === 0)
        return { takes: new Map(), unused: [] };
    const named = new Set(known.flatMap(({ shots }) => shots.map(core_shot/* shotKey */.M)));
    const wantedOf = (0,by_fingerprint/* byFingerprint */.U)(wanted);
    const takes = new Map();
    for (const entry of entries) {
        const found = wantedOf(entry).find((each) => isFor(each, entry));
        if (found)
            takes.set((0,core_shot/* shotKey */.M)(entry.shot), { take: found.take });
    }
    return { takes, unused: entries.flatMap(unusedOf) };
    function isOurs({ for: whose }) {
        return whose?.branch === destination.branch && whose?.lockfile === destination.lockfile;
    }
    function stateOf({ fingerprint, take }) {
        return ledger.takes.get((0,core_ledger/* takeKey */.nN)(fingerprint, take))?.progress.state;
    }
    /** A shot that was renamed meanwhile is the one of its input. What the file asks for since stands. */
    function isFor({ take, for: whose }, { shot, ...entry }) {
        const key = (0,core_shot/* shotKey */.M)(shot);
        const { shots = [] } = whose ?? {};
        const locked = lock.shots[key];
        const asksAnother = locked?.fingerprint === entry.fingerprint && locked.askedTake !== shot.take;
        const isIt = shots.includes(key) || !shots.some((each) => named.has(each));
        return isIt && take > entry.take && !asksAnother;
    }
    /** By what the lock still says that the shot was. */
    function unusedOf({ shot, fingerprint }) {
        const key = (0,core_shot/* shotKey */.M)(shot);
        const before = lock.shots[key];
        if (!before || before.fingerprint === fingerprint)
            return [];
        return wantedOf(before)
            .filter((each) => stateOf(each) === 'open' && each.for.shots.includes(key))
            .map(({ take }) => {
            const { credits } = ledger.takes.get((0,core_ledger/* takeKey */.nN)(before.fingerprint, take));
            return { shot: key, take, credits };
        });
    }
}

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
;// CONCATENATED MODULE: ./build/core/retakes/unused-takes.js


/** Tells of takes that are paid for and that nothing uses, as their shots were changed since. */
function unusedTakes(unused, named) {
    return unused.map(({ shot, take, credits }) => ({
        code: 'retake-unused',
        severity: 'warning',
        message: `${shot}: its take ${take} (${(0,count/* count */.U)(credits, 'credit')}) is paid for and under way, but the shot was changed since, so nothing uses it`,
        hint: `To have it, undo the change, and it is collected at no cost: ${(0,command_to_type/* commandToType */.Z)('render', named)}`,
    }));
}

;// CONCATENATED MODULE: ./build/steps/plan-videos.js








/**
 * Plans the videos and compares them with the base. Animatics stand for paid clips that are not there
 * yet: a video that is paid for as it is needs none.
 */
function planVideos(loaded, base, asked) {
    const { videos, known, retake: shots, now } = loaded;
    const asks = (0,core_retakes/* retakesFor */.dx)(loaded, loaded, { ...asked, shots, now });
    const { grants } = asks;
    const approved = approvedBy(asked, loaded.ledger);
    const named = approved ? (0,core_retakes/* approvedRetakes */.Pr)((0,core_plan/* makePlan */.Cs)(loaded, loaded), approved) : asks.takes;
    const begun = asked.onlyPaid ? undefined : unfinishedOf(loaded, asked.destination);
    const retakes = new Map([...(begun?.takes ?? []), ...named]);
    const paysFor = predicateOf(asked, named, approved);
    const world = { ...loaded, retakes, ...(paysFor ? { paysFor } : {}) };
    const plan = (0,core_plan/* makePlan */.Cs)(loaded, world);
    const changes = changesSince(base, videos, plan);
    const all = { videos, plan, changes, grants, problems: unusedTakes(begun?.unused ?? [], asked) };
    if (asked.onlyPaid)
        return { ...all, ...paidFor(videos, known, plan, world, asked), price: 0 };
    if (loaded.provider === 'nanophoto')
        return { ...all, price: plan.credits };
    const { paidLock: lock, paidIdentities: identities } = loaded;
    const paid = (0,core_plan/* makePlan */.Cs)(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
    if (!base.identities)
        return { ...all, price: paid.credits };
    const sketched = videos.filter(({ id }) => changes.videos.has(id));
    const sketch = (0,core_plan/* makePlan */.Cs)({ videos: sketched, known }, world);
    return { ...all, videos: sketched, plan: sketch, paid, price: paid.credits };
}
/** Few ledgers know of a retake that is under way: the others are planned once. */
function unfinishedOf(loaded, destination) {
    if (loaded.ledger.retakes.size === 0)
        return undefined;
    const { entries } = (0,core_plan/* makePlan */.Cs)(loaded, loaded);
    return unfinishedRetakes({ entries, known: loaded.known }, loaded, destination);
}
/** Without a record nothing tells what is covered: then it has to be exactly the same plan. */
function approvedBy({ paysFor, planDigest }, ledger) {
    const isNamed = paysFor === 'approved' && planDigest !== undefined;
    return isNamed ? (0,approval/* approvedPlan */.XB)(ledger, planDigest) : undefined;
}
/** Which of the takes that would be rendered a command pays for; all of them where nothing is said. */
function predicateOf({ paysFor }, retakes, approved) {
    switch (paysFor) {
        case 'everything':
            return undefined;
        case 'retakes':
            // What only its age asks for is nothing that a command named.
            return ({ shot }) => {
                const retake = retakes.get((0,core_shot/* shotKey */.M)(shot));
                return retake !== undefined && retake.age === undefined;
            };
        case 'approved':
            return approved && ((take) => (0,approval/* isCovered */.P$)(approved, take));
        default:
            return paysFor;
    }
}
/** Videos whose shots are all paid for, and which the others are. */
function paidFor(videos, known, { entries }, world, named) {
    const unpaid = new Set(entries.filter(({ decision }) => !isPaid(decision)).map(({ shot }) => shot.video));
    const whole = videos.filter(({ id }) => !unpaid.has(id));
    return {
        videos: whole,
        plan: (0,core_plan/* makePlan */.Cs)({ videos: whole, known }, world),
        problems: [...unpaid].map((id) => ({
            code: 'not-paid',
            severity: 'error',
            message: `${id} has shots that are not paid for as they are, so it is left out`,
            hint: `See which, and why: ${(0,command_to_type/* commandToType */.Z)('check', named)}`,
        })),
    };
}
function isPaid(decision) {
    return decision.do === 'keep' || (decision.do === 'reuse' && decision.clip !== undefined);
}


/***/ })

};
