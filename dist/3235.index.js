export const id = 3235;
export const ids = [3235];
export const modules = {

/***/ 97592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/**
 * The one text form of a JSON value that we write: keys sorted, two spaces, newline at the end, so
 * that equal values are equal bytes and merges stay line by line.
 */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
/** The same value on one line, for hashing. */
function canonicalLine(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    // A null prototype, so that a key named __proto__ is data like any other.
    const result = Object.create(null);
    for (const key of Object.keys(value).sort())
        result[key] = sorted(Reflect.get(value, key));
    return result;
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

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ helpLink)
/* harmony export */ });
/** The page that explains every code of a problem, as of the release line that `v1` points to. */
const page = 'https://github.com/shotlock/shotlock/blob/v1/docs/errors.md';
/** Where a problem is explained at length: the code is the heading. */
function helpLink(code) {
    return `${page}#${code}`;
}


/***/ }),

/***/ 18365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   L$: () => (/* binding */ watchableAt),
/* harmony export */   VG: () => (/* binding */ isSameClaim),
/* harmony export */   aA: () => (/* binding */ retakePath),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   g2: () => (/* binding */ spentOn),
/* harmony export */   m2: () => (/* binding */ withDamaged),
/* harmony export */   nN: () => (/* binding */ takeKey),
/* harmony export */   qi: () => (/* binding */ isWatchable),
/* harmony export */   s3: () => (/* binding */ entryPath),
/* harmony export */   sY: () => (/* binding */ cutKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const emptyLedger = {
    takes: new Map(),
    damaged: new Set(),
    cuts: new Map(),
    spends: new Map(),
    retakes: new Map(),
    plans: new Map(),
};
function withEntries(ledger, entries) {
    const takes = new Map(ledger.takes);
    const damaged = new Set(ledger.damaged);
    const cuts = new Map(ledger.cuts);
    const spends = new Map(ledger.spends);
    const retakes = new Map(ledger.retakes);
    const plans = new Map(ledger.plans);
    for (const entry of entries) {
        switch (entry.kind) {
            case 'take':
                takes.set(takeKey(entry.fingerprint, entry.take), entry);
                damaged.delete(takeKey(entry.fingerprint, entry.take));
                break;
            case 'cut':
                cuts.set(cutKey(entry.clips), entry);
                break;
            case 'spend':
                spends.set(entryPath(entry), entry);
                break;
            case 'retake':
                retakes.set(entryPath(entry), entry);
                break;
            case 'plan':
                plans.set(entry.digest, entry);
                break;
            // Stryker disable next-line all: the compiler proves that nothing comes here
            default:
                entry;
        }
    }
    return { takes, damaged, cuts, spends, retakes, plans };
}
/** The ledger when the entry of this take turned out to be no valid one. */
function withDamaged(ledger, key) {
    const takes = new Map(ledger.takes);
    takes.delete(key);
    return { ...ledger, takes, damaged: new Set([...ledger.damaged, key]) };
}
/** Where an entry is kept, in every store. */
function entryPath(entry) {
    switch (entry.kind) {
        case 'take':
            return `takes/${entry.fingerprint}/${entry.take}.json`;
        case 'cut':
            return `cuts/${cutKey(entry.clips)}.json`;
        case 'spend':
            return `days/${entry.day}/${entry.fingerprint}.${entry.take}.${entry.try}.json`;
        case 'retake':
            return retakePath(entry);
        case 'plan':
            return `plans/${entry.digest}.json`;
        // Stryker disable next-line all: the compiler proves that nothing comes here
        default:
            return entry;
    }
}
/** Whether it is the same attempt of the same run, at the same take. */
function isSameClaim(one, other) {
    return (one.run === other.run &&
        one.attempt === other.attempt &&
        one.runner === other.runner &&
        one.at === other.at);
}
function takeKey(fingerprint, take) {
    return `${fingerprint}/${take}`;
}
/** A request may be named by anything, so its name is hashed to be one of a file. */
function retakePath(of) {
    return `retakes/${of.fingerprint}/${sha256(of.request)}.json`;
}
/** A cut is determined by its clips in order: the joiner's bytes are the same on a second run. */
function cutKey(clips) {
    return sha256(clips.join('\n'));
}
/** The latest address at which a cut can be watched for an hour at least, if there is one. */
function watchableAt({ published }, now) {
    return published.findLast((each) => isWatchable(each, now));
}
/** For an hour at least. */
function isWatchable({ expiresAt }, now) {
    return Date.parse(expiresAt) > now.getTime() + 3_600_000;
}
/** Credits that count as spent on a UTC day. What is intended or unknown counts; refunds do not. */
function spentOn(ledger, day) {
    let credits = 0;
    for (const spend of ledger.spends.values())
        if (spend.day === day && spend.state !== 'refunded' && spend.state !== 'refused')
            credits += spend.credits;
    return credits;
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 69058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   d: () => (/* binding */ isObtained)
/* harmony export */ });
function isMissing(outcome) {
    return 'problem' in outcome;
}
function isObtained(outcome) {
    return 'locked' in outcome;
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

/***/ 3235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportProblem: () => (/* binding */ reportProblem),
  e: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./build/core/plan/changed-inputs.js
var changed_inputs = __webpack_require__(11576);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
;// CONCATENATED MODULE: ./build/core/compared-with.js


/**
 * How a changed shot differs from the base and which take it had there, where that is not what the
 * plan gives as its reason already: after a second push the plan knows only what that push changed.
 */
function comparedWith({ base, earlierCuts }, entry) {
    if (!base)
        return {};
    const { decision, shot } = entry;
    const was = base.shots[(0,core_shot/* shotKey */.M)(shot)];
    const because = decision.do === 'render' ? decision.because : [];
    const differs = differences(was, entry);
    const isSaid = differs.length === 0 || JSON.stringify(differs) === JSON.stringify(because);
    return {
        ...(isSaid ? {} : { differs: [...differs] }),
        ...(was
            ? {
                before: {
                    ...placeOf(base, entry, was),
                    ...earlierCuts?.get(shot.video)?.clips.get(was.clip.sha256),
                },
            }
            : {}),
    };
}
function differences(was, { inputs, take }) {
    if (!was)
        return [{ what: 'new' }];
    const changed = (0,changed_inputs/* changedInputs */.W)(was.inputs, inputs);
    // The number of a take counts within one input: after a change it tells nothing.
    if (changed.length > 0 || was.take === take)
        return changed;
    return [{ what: 'retake', was: was.take, now: take }];
}
function placeOf(base, { shot: { video, id } }, { clip: { durationSeconds, sha256 }, take }) {
    const names = base.videos[video]?.shots ?? [];
    const startSeconds = names
        .slice(0, Math.max(0, names.indexOf(id)))
        .reduce((sum, name) => sum + (base.shots[`${video}/${name}`]?.clip.durationSeconds ?? 0), 0);
    return { take, sha256, durationSeconds, startSeconds };
}

// EXTERNAL MODULE: ./build/core/help-link.js
var help_link = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
;// CONCATENATED MODULE: ./build/core/report/rendered-problems.js

/** What a render leaves for a person to know, beside what became of each shot. */
function renderedProblems(rendered) {
    if (!rendered)
        return [];
    return [...excess(rendered), ...unwritten(rendered), ...unstored(rendered)];
}
function unwritten({ unwritten: takes }) {
    if (takes === 0)
        return [];
    return [
        {
            code: 'ledger-unwritten',
            severity: 'error',
            message: `the ledger could not be told of ${(0,count/* count */.U)(takes, 'take')} that may be paid for; the journal of this checkout has them`,
            hint: 'Run again on this machine: the ledger is told first, at no cost',
        },
    ];
}
function excess({ excess: credits }) {
    if (credits === 0)
        return [];
    return [
        {
            code: 'charged-more',
            severity: 'warning',
            message: `the API says that it charged ${(0,count/* count */.U)(credits, 'credit')} more than were planned`,
            hint: 'Look at your account with the vendor: prices may have changed. Nothing more was submitted',
        },
    ];
}
function unstored({ unstored: clips }) {
    if (clips === 0)
        return [];
    return [
        {
            code: 'clips-unstored',
            severity: 'error',
            message: `${(0,count/* count */.U)(clips, 'clip')} could not be kept beyond this machine`,
            hint: 'Run again soon: the API is asked for them once more and they are kept, at no cost',
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/report/status.js

/** The worst that applies. */
function statusOf(findings, videos) {
    const states = new Set(videos.flatMap(({ shots }) => shots.map(({ state }) => state)));
    const outcomes = findings.rendered?.outcomes ?? [];
    const collected = outcomes.some((outcome) => (0,core_outcome/* isObtained */.d)(outcome) && outcome.collected);
    const broken = findings.problems.some(({ severity }) => severity === 'error');
    // Without a clip there is nothing in the lock that was paid for.
    const isUnsaved = outcomes.some(core_outcome/* isObtained */.d) && findings.problems.some(({ code }) => code === 'lock-unwritten');
    const { unwritten: untold = 0, unstored: unkept = 0 } = findings.rendered ?? {};
    if (isUnsaved || untold > 0 || unkept > 0)
        return 'unpublished';
    if (states.has('unknown'))
        return 'unknown';
    if (findings.blocked || states.has('blocked'))
        return 'blocked';
    if (states.has('failed') || states.has('held') || states.has('lost') || broken)
        return collected || findings.cuts.some(({ made }) => made) ? 'partial' : 'failed';
    if (states.has('pending'))
        return 'pending';
    if (collected || findings.cuts.some(({ made }) => made))
        return 'rendered';
    const toDo = findings.plan.entries.some(({ decision }) => decision.do !== 'keep');
    if (findings.mode === 'plan' && (toDo || findings.plan.strike.length > 0))
        return 'planned';
    return 'unchanged';
}

;// CONCATENATED MODULE: ./build/core/report.js







/** The report of a run: what machines read, and what every text for people is made of. */
function summarize(findings) {
    const { plan, rendered, changes } = findings;
    const outcomes = new Map(rendered?.outcomes.map((outcome) => [outcome.entry, outcome]));
    const cuts = new Map(findings.cuts.map((cut) => [cut.video, cut]));
    const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
    const told = new Map((findings.paid ?? plan).entries.map((entry) => [entry.shot, entry]));
    const videos = findings.videos.map((video) => {
        const shots = video.shots.map((shot) => {
            const entry = entries.get(shot);
            const why = told.get(shot);
            const because = why ? [...becauseOf(why.decision)] : [];
            const changed = changes.shots.has((0,core_shot/* shotKey */.M)(shot));
            const since = changed && why ? comparedWith(findings, why) : {};
            return { ...reportShot(entry, outcomes.get(entry)), changed, because, ...since };
        });
        const cut = cuts.get(video.id);
        const clipsElsewhere = findings.clipsElsewhere?.get(video.id);
        return {
            id: video.id,
            ...(video.title === undefined ? {} : { title: video.title }),
            aspectRatio: video.aspectRatio,
            resolution: video.resolution,
            changed: changes.videos.has(video.id),
            state: videoState(shots, cut),
            ...(clipsElsewhere === undefined ? {} : { clipsElsewhere }),
            ...(cut ? { cut: reportCut(cut, findings.shownPath) } : {}),
            ...reportEarlier(findings.earlierCuts?.get(video.id), cut),
            shots,
        };
    });
    return {
        reportVersion: 1,
        config: findings.config,
        mode: findings.mode,
        provider: plan.provider,
        status: statusOf(findings, videos),
        credits: {
            planned: findings.price,
            ...spent(findings),
            limit: findings.cap.credits,
            limitSource: findings.cap.source,
        },
        ...(findings.pullSpend ? { pull: { ...findings.pullSpend } } : {}),
        requests: rendered?.requests ?? 0,
        ...(findings.estimate && !rendered ? { estimate: findings.estimate } : {}),
        digest: plan.digest,
        videos,
        strike: [...plan.strike],
        problems: [...findings.problems, ...renderedProblems(rendered)].map(reportProblem),
    };
}
function reportShot(entry, outcome) {
    const { decision, shot, take } = entry;
    const missing = outcome && (0,core_outcome/* isMissing */.b)(outcome) ? outcome : undefined;
    const locked = outcome && (0,core_outcome/* isObtained */.d)(outcome) ? outcome.locked : undefined;
    return {
        id: shot.id,
        take,
        generationType: shot.generationType,
        decision: decision.do,
        credits: (0,plan/* creditsOf */.yq)(entry),
        state: missing ? missing.because : locked ? 'clip' : 'planned',
        ...(decision.do === 'render' && decision.deferred ? { deferred: true } : {}),
        ...(decision.do === 'reuse' ? { from: decision.from } : {}),
        ...(outcome && (0,core_outcome/* isObtained */.d)(outcome) ? { clip: reportClip(outcome) } : {}),
        ...(missing ? { problem: reportProblem(missing.problem) } : {}),
        ...(!outcome && (decision.do === 'held' || decision.do === 'lost')
            ? { problem: foreseen(decision) }
            : {}),
    };
}
function reportClip({ locked, videoUrl }) {
    const { durationSeconds, sha256 } = locked.clip;
    return { durationSeconds, sha256, ...(videoUrl === undefined ? {} : { videoUrl }) };
}
function becauseOf(decision) {
    return decision.do === 'render' ? decision.because : [];
}
/** What a plan knows already that only a person can decide. */
function foreseen(decision) {
    const hint = `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`;
    return decision.do === 'held'
        ? { code: 'held', severity: 'warning', message: decision.why, hint }
        : {
            code: 'clip-lost',
            severity: 'warning',
            message: 'it was paid for, but its clip is nowhere to be had',
            hint,
        };
}
function videoState(shots, cut) {
    if (cut)
        return 'ready';
    if (shots.every(({ state }) => state === 'planned'))
        return 'planned';
    return shots.every(({ state }) => state === 'clip') ? 'not-joined' : 'not-updated';
}
function reportCut(cut, shownPath) {
    const { bytes, durationSeconds, sha256 } = cut.record;
    const { published, made, path } = cut;
    const place = published
        ? { url: published.url, expiresAt: published.expiresAt }
        : { path: shownPath(path) };
    return { ...place, bytes, durationSeconds, sha256, made };
}
/** The base's cut to compare with; where there is no new cut, the latest one that there is. */
function reportEarlier({ base, last = base } = {}, cut) {
    return {
        ...(base ? { baseCut: { ...base } } : {}),
        ...(last && !cut ? { lastCut: { ...last } } : {}),
    };
}
/** A problem as machines read it, with the address of its explanation. */
function reportProblem({ code, severity, message, hint, where }) {
    return {
        code,
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        help: (0,help_link/* helpLink */.C)(code),
        ...(where ? { where: { ...where } } : {}),
    };
}
/** What was truly spent. The simulator's credits are play money: what it shows is the plan's price. */
function spent({ plan, rendered, }) {
    if (plan.provider === 'simulator' || !rendered)
        return { charged: 0, refunded: 0, unknown: 0 };
    return rendered.credits;
}


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shotKey),
/* harmony export */   h: () => (/* binding */ fileImages)
/* harmony export */ });
/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
function shotKey(shot) {
    return `${shot.video}/${shot.id}`;
}
/** The shot's images that are files of the repository. */
function fileImages({ images }) {
    return images.filter((image) => image.kind === 'file');
}


/***/ })

};
