export const id = 6051;
export const ids = [6051,7577,1756];
export const modules = {

/***/ 44701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ settlementOf),
/* harmony export */   t: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);

/** The fingerprints that a journal speaks of. */
function fingerprintsOf(lines) {
    const takes = lines.flatMap((line) => (line.what === 'sending' ? [] : line.entries));
    return [
        ...new Set(takes.flatMap((entry) => ('fingerprint' in entry ? [entry.fingerprint] : []))),
    ];
}
/**
 * What the ledger has to be told of a process that is gone: what was answered, as it was answered; what
 * was sent and not answered, as possibly charged; what was claimed and never sent, as free again. A
 * take of which the ledger knows more by now is left as it is.
 */
function settlementOf(lines, { takes }) {
    return [...traces(lines)].flatMap(([key, trace]) => {
        const known = takes.get(key);
        if (known && !isOurs(known, trace))
            return [];
        const intent = known ? asClaimed(trace.intent, known) : trace.intent;
        const entries = trace.answer ?? (trace.wasSent ? unknown(intent) : withdrawn(intent));
        if (known)
            return entries;
        // The ledger lost its intent: what may have cost something must still be known to it.
        return trace.wasSent ? entries : [];
    });
}
function traces(lines) {
    const found = new Map();
    for (const line of lines) {
        switch (line.what) {
            case 'claiming':
                for (const [key, intent] of byTake(line.entries))
                    found.set(key, { intent, wasSent: false });
                break;
            case 'sending':
                for (const key of line.takes) {
                    const trace = found.get(key);
                    if (trace)
                        found.set(key, { ...trace, wasSent: true });
                }
                break;
            case 'answered':
                for (const [key, answer] of byTake(line.entries)) {
                    const { intent = answer } = found.get(key) ?? {};
                    found.set(key, { intent, wasSent: true, answer });
                }
                break;
            // Stryker disable next-line all: the compiler proves that nothing comes here
            default:
                line;
        }
    }
    return found;
}
function byTake(entries) {
    const groups = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'take' && entry.kind !== 'spend')
            continue;
        const key = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take);
        const group = groups.get(key);
        if (group)
            group.push(entry);
        else
            groups.set(key, [entry]);
    }
    return groups;
}
/** Whether the ledger still says less of a take than the process that claimed it had come to know. */
function isOurs({ claim, progress }, { intent, answer }) {
    const own = intent.find((entry) => entry.kind === 'take')?.claim;
    const now = answer?.find((entry) => entry.kind === 'take')?.progress.state;
    const isLess = progress.state === 'intended' ||
        (progress.state === 'unknown' && now !== undefined) ||
        (progress.state === 'open' && (now === 'done' || now === 'failed'));
    if (!isLess)
        return false;
    return own !== undefined && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameClaim */ .VG)(own, claim);
}
/** The intent was noted before the ledger said how often others had tried and failed. */
function asClaimed(intent, { failures }) {
    return intent.map((entry) => {
        if (entry.kind === 'take')
            return { ...entry, failures };
        return entry.kind === 'spend' ? { ...entry, try: failures + 1 } : entry;
    });
}
function unknown(intent) {
    const reason = 'the program ended between sending the request and noting the answer';
    return changed(intent, { state: 'unknown', reason }, 'unknown');
}
function withdrawn(intent) {
    const reason = 'the program ended before it was sent';
    return changed(intent, { state: 'withdrawn', reason }, 'refused');
}
function changed(intent, progress, state) {
    return intent.map((entry) => {
        if (entry.kind === 'take')
            return { ...entry, progress };
        return entry.kind === 'spend' ? { ...entry, state } : entry;
    });
}


/***/ }),

/***/ 31416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mergeLock)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);

/**
 * A lock that moved meanwhile, with what happened between `before` and `after` done to it as well:
 * shot by shot, so that neither side undoes the other's work. Where both changed the same shot,
 * `after` stands; a shot that one side strikes and the other changed stays.
 */
function mergeLock({ onto, before, after, }) {
    const shots = mergeRecords(onto.shots, before.shots, after.shots);
    const orders = mergeRecords(onto.videos, before.videos, after.videos);
    return { ...onto, shots, videos: videosOf(shots, orders) };
}
function mergeRecords(onto, before, after) {
    const merged = new Map(Object.entries(onto));
    for (const [key, now] of Object.entries(after))
        if (!isSame(own(before, key), now))
            merged.set(key, now);
    for (const [key, was] of Object.entries(before))
        if (!Object.hasOwn(after, key) && isSame(own(onto, key), was))
            merged.delete(key);
    return Object.fromEntries(merged);
}
/** Each video with shots in the lock, in the known order; shots that it does not know come last. */
function videosOf(shots, orders) {
    const ids = new Map();
    for (const key of Object.keys(shots)) {
        const [video, shot] = [key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)];
        ids.set(video, [...(ids.get(video) ?? []), shot]);
    }
    return Object.fromEntries([...ids].map(([video, present]) => {
        const known = own(orders, video)?.shots.filter((id) => present.includes(id)) ?? [];
        return [video, { shots: [...known, ...present.filter((id) => !known.includes(id)).sort()] }];
    }));
}
function own(records, key) {
    return Object.hasOwn(records, key) ? records[key] : undefined;
}
function isSame(one, other) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(other);
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

/***/ 83720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ unknownTakes),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   WC: () => (/* binding */ recordElsewhere),
/* harmony export */   gA: () => (/* binding */ recordUnshared)
/* harmony export */ });
/* harmony import */ var _command_to_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70022);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);



/**
 * Keys of takes that another record knows of and a run's own does not: it would pay for them again.
 * Of a record that may be other projects' as well, only those of these fingerprints count.
 */
function unknownTakes(other, known) {
    const prints = new Set(known.fingerprints);
    const keys = [...other.ledger.takes.keys(), ...other.ledger.damaged];
    return new Set(keys.filter((key) => {
        const isOurs = !other.isAbove || prints.has(key.split('/')[0]);
        return isOurs && tells(key, other.ledger, known.own);
    }));
}
/** Whether a record says of a take what another one has to know before it is paid for. */
function tells(key, other, own) {
    const state = other.takes.get(key)?.progress.state;
    if (state === 'withdrawn' || own.damaged.has(key))
        return false;
    const known = own.takes.get(key)?.progress.state;
    return known === undefined || (known === 'withdrawn' && state !== 'failed');
}
/** What a record has to be told of these takes: them, what they cost, and who asked for them. */
function entriesOf({ takes, spends, retakes }, keys) {
    const entries = [...takes.values(), ...spends.values(), ...retakes.values()];
    return entries.filter((entry) => 'take' in entry && keys.has((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take)));
}
/** Says where paid takes are on record that a run does not know of, and how to bring them here. */
function recordElsewhere(found) {
    const { from, to } = found;
    return {
        code: 'record-elsewhere',
        severity: 'error',
        message: `${onRecord(found.takes)} in ${from}/ledger, and not in ${to}/ledger, which is the record in use: they would be paid for again`,
        hint: found.canMove
            ? `Move the record to where it is looked for: mv ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(from)} ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .V)(to)}`
            : `Take them over, at no cost: ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .commandToType */ .Z)('check --fix --ledger local', found)}`,
    };
}
/** Says that a plan pays for takes that this machine has on record, and the shared ledger has not. */
function recordUnshared(found) {
    const { takes, from, place } = found;
    return {
        code: 'record-elsewhere',
        severity: 'error',
        message: `${onRecord(takes)} in ${from}/ledger, and not in ${place}, which is the record in use: they would be paid for again`,
        hint: `Collect them first, at no cost: ${(0,_command_to_type_js__WEBPACK_IMPORTED_MODULE_1__/* .commandToType */ .Z)('render --ledger local', found)}\nThe lockfile has them from then on. If they are of no use to you, move ${from}/ledger away`,
    };
}
function onRecord(takes) {
    return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(takes, 'take')} that may be paid for ${takes === 1 ? 'is' : 'are'} on record`;
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

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ differingInputs),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/** What differs between two takes of a shot, in the order in which a person would ask. */
function differingInputs(was, now, imageNames) {
    const pairs = [
        { what: 'prompt', was: was.inputs.prompt, now: now.inputs.prompt },
        {
            what: 'generationType',
            was: was.inputs.generationType,
            now: now.inputs.generationType,
        },
        {
            what: 'images',
            was: list(was.inputs.images, imageNames),
            now: list(now.inputs.images, imageNames),
        },
        { what: 'aspectRatio', was: was.inputs.aspectRatio, now: now.inputs.aspectRatio },
        { what: 'resolution', was: was.inputs.resolution, now: now.inputs.resolution },
        { what: 'take', was: `${was.take}`, now: `${now.take}` },
    ];
    const differing = pairs.filter((pair) => pair.was !== pair.now);
    const inputs = differing.filter(({ what }) => what !== 'take');
    // The number of a take counts within one input: after a change it tells nothing.
    if (inputs.length > 0)
        return inputs;
    if (differing.length > 0)
        return differing;
    const isOther = was.inputs.sequence?.digest !== now.inputs.sequence?.digest;
    return isOther ? [{ what: 'sequence', was: '', now: '' }] : [];
}
function list(images, names) {
    return images.map((image) => imageName(image, names)).join('\n');
}
/** Of a file that is no longer there only its digest is known, of which the beginning tells enough. */
function imageName(image, names) {
    return names.get(image) ?? image.replace(/^sha256-(.{12}).*/u, 'file $1…');
}


/***/ }),

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ imageAddress)
/* harmony export */ });
/** The simulator fetches no images, so any address will do for it. */
function imageAddress({ assetBaseUrl, provider }, publicFolder) {
    const fallback = provider === 'simulator' ? 'https://images.invalid/' : undefined;
    const base = (assetBaseUrl?.href ?? publicFolder ?? fallback)?.replace(/\/?$/u, '/');
    return (path) => base === undefined
        ? undefined
        : new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}


/***/ }),

/***/ 42487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ NotPublic),
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   km: () => (/* binding */ publicLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


/** A name that resolves to what is not, or not only, on the public internet. */
class NotPublic extends Error {
    name = 'NotPublic';
}
/**
 * A DNS look-up that fails unless every resolved address is public, and hands on what it checked,
 * so that a name cannot resolve differently a moment later (threats.md N2).
 */
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, '');
        const refused = addresses.find(({ address }) => !isPublic(address));
        const first = addresses[0];
        if (refused || !first)
            return callback(new NotPublic(`${hostname} is not a public address`), '');
        if (options.all)
            return callback(null, addresses);
        return callback(null, first.address, first.family);
    });
};
/** Whether a literal address is one of the public internet. */
function isPublic(address) {
    const plain = address.replace(/^\[|\]$/gu, '');
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(plain)) {
        case 4:
            return !special4.check(plain, 'ipv4');
        case 6:
            return !special6.check(plain, 'ipv6');
        default:
            return false;
    }
}
/**
 * Source: IANA's special-purpose address registries. Mapped and translated IPv4 is refused whole, by
 * a list of its own: a BlockList takes `::ffff:0:0/96` for every IPv4 address there is.
 */
const special4 = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
const special6 = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
])
    special4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['100:0:0:1::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
])
    special6.addSubnet(net, prefix, 'ipv6');


/***/ }),

/***/ 46123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   j7: () => (/* binding */ ClipStoreFailed),
/* harmony export */   zZ: () => (/* binding */ clipStoreFailed)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31231);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);
/* harmony import */ var _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79757);




/**
 * The clip store will not take or give a clip (`refused`: a person has to change something), or does
 * not answer (`unreachable`). Carries no request, whose headers hold the token.
 */
class ClipStoreFailed extends Error {
    name = 'ClipStoreFailed';
    kind;
    hint;
    constructor(kind, message, hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }
    get problem() {
        const { message, hint, kind } = this;
        return { code: `clip-store-${kind}`, severity: 'error', message, hint };
    }
}
/** What a failed request to GitHub means for clips; anything else is handed back as it is. */
function clipStoreFailed(error, place) {
    const cause = error instanceof _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerRefused */ .E ? error.cause : error;
    const status = (0,_ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause);
    if (status === undefined)
        return error;
    const reason = reasonOf(cause);
    switch (status) {
        case 401:
            return new ClipStoreFailed('refused', `GitHub does not know the token that is to keep clips: ${reason}`, 'Check that the token is right and has not expired');
        case 403:
        case 404:
            return new ClipStoreFailed('refused', `GitHub does not let this token at the clips in ${place.name}: ${reason}`, place.permissionHint);
        default:
            return unreachable(place, reason);
    }
}
function unreachable({ name }, reason) {
    return new ClipStoreFailed('unreachable', `the clips in ${name} are out of reach: ${reason}`, 'Run again once GitHub is well: https://www.githubstatus.com');
}
/**
 * What GitHub said, else the system's code: what octokit says by itself may quote a header, and so
 * the token.
 */
function reasonOf(error) {
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response') !== undefined)
        return String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'));
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'cause')) || (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) || 'no answer';
}


/***/ }),

/***/ 16831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ isDiskError),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   download: () => (/* binding */ download),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42487);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31231);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18023);







const MOST_CLIP_BYTES = 2_000_000_000;
const MOST_HOPS = 3;
const MOST_RESUMES = 5;
const MOST_MS = 20 * 60_000;
/**
 * Streams what an address delivers to a file, hashing as it goes. An address is followed when it is
 * https on a public address, or on the very origin of the API; so is each redirect, at most three.
 * A body that breaks off is resumed where the server offers that. No key is ever sent. The caller
 * checks that the file is a whole MP4.
 */
async function download(address, to, options) {
    const got = { bytes: 0, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') };
    for (let resumes = 0;; resumes += 1) {
        const before = got.bytes;
        const result = await once(address, to, { ...options, got });
        // Only what brings the file further is tried again here; what else to do is the caller's to say.
        const isFurther = got.bytes > before && got.etag !== undefined;
        if (result.kind !== 'broken' || !isFurther || resumes === MOST_RESUMES)
            return result;
    }
}
async function once(address, to, options) {
    try {
        let url = new URL(address);
        for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
            const refusal = refusalOf(url, options.apiOrigin);
            if (refusal)
                return { kind: 'refused', reason: refusal };
            const reply = await get(url, options);
            const status = reply.statusCode ?? 0;
            const location = (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .wx)(reply, 'location');
            if (status >= 300 && status < 400 && location !== undefined) {
                reply.destroy();
                url = new URL(location, url);
            }
            else if (status === 200 || isNextPart(reply, options.got))
                return await store(reply, to, options);
            else {
                reply.destroy();
                const expired = [401, 403, 404, 410].includes(status);
                return { kind: expired ? 'expired' : 'broken', reason: `HTTP ${status}` };
            }
        }
        return { kind: 'refused', reason: `more than ${MOST_HOPS} redirects` };
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (isDiskError(error))
            throw error;
        if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpFailure */ .HR))
            return { kind: 'broken', reason: 'the address is no URL' };
        return error.cause instanceof _address_js__WEBPACK_IMPORTED_MODULE_4__/* .NotPublic */ .DY
            ? { kind: 'refused', reason: error.cause.message }
            : { kind: 'broken', reason: error.message };
    }
}
/** Whether this is what was asked for: the rest of the file from where it broke off. */
function isNextPart(reply, { bytes, etag }) {
    const range = /^bytes (\d+)-\d+\/(?:\d+|\*)$/u.exec((0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .wx)(reply, 'content-range') ?? '');
    return (reply.statusCode === 206 &&
        bytes > 0 &&
        Number(range?.[1]) === bytes &&
        etag !== undefined &&
        ((0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .wx)(reply, 'etag') ?? etag) === etag);
}
/** Why an address is not followed, if it is not. */
function refusalOf(url, apiOrigin) {
    // Of `blob:https://host/` the origin is the host's.
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'the address is not https';
    if (url.username || url.password)
        return 'the address carries a user name';
    if (url.origin === apiOrigin.origin)
        return undefined;
    if (url.protocol !== 'https:')
        return 'the address is not https';
    const host = url.hostname.replace(/^\[|\]$/gu, '');
    return (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) && !(0,_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isPublic */ .Ul)(host) ? 'the address is not public' : undefined;
}
function get(url, options) {
    return (0,_http_js__WEBPACK_IMPORTED_MODULE_5__.sendRequest)({
        method: 'GET',
        url,
        headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity', ...rangeOf(options.got) },
        timeouts: { total: MOST_MS, ...options.timeouts },
        ...(options.signal ? { signal: options.signal } : {}),
        ...(url.origin === options.apiOrigin.origin ? {} : { lookup: _address_js__WEBPACK_IMPORTED_MODULE_4__/* .publicLookup */ .km }),
    });
}
function rangeOf({ bytes, etag }) {
    return bytes > 0 && etag !== undefined ? { range: `bytes=${bytes}-`, 'if-range': etag } : {};
}
async function store(reply, to, options) {
    const { got, most = MOST_CLIP_BYTES } = options;
    const isPart = reply.statusCode === 206;
    if (!isPart)
        begin(got, reply);
    const length = (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .wx)(reply, 'content-length');
    const whole = length === undefined ? undefined : got.bytes + Number(length);
    if (whole !== undefined && whole > most) {
        reply.destroy();
        return { kind: 'broken', reason: overflow(got).message };
    }
    // Counted as it is written: what is asked for next must follow what is there.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(to, isPart ? 'a' : 'w');
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(reply, async (chunks) => {
            for await (const chunk of chunks) {
                if (got.bytes + chunk.length > most)
                    throw overflow(got);
                await file.writeFile(chunk);
                got.hash.update(chunk);
                got.bytes += chunk.length;
            }
        });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (isDiskError(error))
            throw error;
        const reason = error instanceof _http_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpFailure */ .HR ? error.message : 'the file was cut short';
        return { kind: 'broken', reason };
    }
    finally {
        await file.close();
    }
    if (!reply.complete || (whole !== undefined && whole !== got.bytes))
        return { kind: 'broken', reason: 'the file was cut short' };
    return { kind: 'file', sha256: got.hash.digest('hex'), bytes: got.bytes };
}
/** The reason of what is broken for having more bytes than it may. */
const tooLarge = 'the file is too large';
/** Resuming would change nothing. */
function overflow(got) {
    delete got.etag;
    return new _http_js__WEBPACK_IMPORTED_MODULE_5__/* .HttpFailure */ .HR(tooLarge, { sent: true });
}
/** A body from its beginning. Only a strong tag, of a server that serves ranges, lets it be resumed. */
function begin(got, reply) {
    got.bytes = 0;
    got.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const etag = (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .wx)(reply, 'etag');
    const offers = (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .wx)(reply, 'accept-ranges')?.toLowerCase() === 'bytes';
    if (offers && etag !== undefined && /^"[\x21\x23-\x7e]*"$/u.test(etag))
        got.etag = etag;
    else
        delete got.etag;
}
/** Whether this machine, not the other end, is what failed: no other address would help. */
function isDiskError(error) {
    return DISK_CODES.has((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error));
}
const DISK_CODES = new Set([
    'EACCES',
    'EDQUOT',
    'EEXIST',
    'EFBIG',
    'EIO',
    'EISDIR',
    'EMFILE',
    'ENFILE',
    'ENOENT',
    'ENOSPC',
    'ENOTDIR',
    'EPERM',
    'EROFS',
]);


/***/ }),

/***/ 61756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGithub: () => (/* binding */ connectGithub),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   ownLogin: () => (/* binding */ ownLogin),
/* harmony export */   readFileAt: () => (/* binding */ readFileAt)
/* harmony export */ });
/** GitHub's REST API, with retries for what may be repeated. */
async function connectGithub(token) {
    const [{ getOctokit }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
    ]);
    return getOctokit(token, {}, retry);
}
/** REST does not tell an installation token, such as GITHUB_TOKEN, who it is; GraphQL does. */
async function ownLogin(github) {
    try {
        const { viewer } = await github.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch {
        return 'github-actions[bot]';
    }
}
/** A file's text at a commit, or undefined where it does not exist there. */
async function readFileAt(github, where) {
    try {
        const raw = { ...where, mediaType: { format: 'raw' } };
        // The raw format is a text, or bytes by their media type; octokit's types know of neither.
        const data = (await github.rest.repos.getContent(raw)).data;
        if (data instanceof ArrayBuffer)
            return Buffer.from(data).toString();
        return typeof data === 'string' ? data : undefined;
    }
    catch (error) {
        if (error instanceof Error && Reflect.get(error, 'status') === 404)
            return undefined;
        throw error;
    }
}
/** The commit from which a pull request's head left its base. */
async function mergeBase(github, range) {
    const { owner, repo, base, head } = range;
    const basehead = `${base}...${head}`;
    const { data } = await github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
    return data.merge_base_commit.sha;
}


/***/ }),

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   sendRequest: () => (/* binding */ sendRequest),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31231);


/** A request that got no usable answer. Never carries headers or bodies: they may hold a key. */
class HttpFailure extends Error {
    /** Whether any of the request may have reached the server. False is a proof, true is a doubt. */
    sent;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'HttpFailure';
        this.sent = options.sent;
    }
}
const TIMEOUTS = { connect: 15_000, headers: 60_000, idle: 30_000, total: 120_000 };
/**
 * Sends one request on a connection of its own and resolves at the reply's headers. No redirect is
 * followed, nothing is sent twice, nothing is decompressed: `fetch` does all three, and reports a
 * body that was cut short as success.
 */
async function sendRequest(request) {
    const { url } = request;
    const timeouts = { ...TIMEOUTS, ...request.timeouts };
    const secure = url.protocol === 'https:';
    const { request: open } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve, reject) => {
        let sent = false;
        const outgoing = start(open, request);
        const give = (why, cause) => {
            const failure = new HttpFailure(`${url.host}: ${why}`, { sent, cause });
            // Before the reply this rejects; after it, it is what reading the reply throws.
            reject(failure);
            (incoming ?? outgoing).destroy(failure);
        };
        let incoming;
        let timer = setTimeout(() => give('no connection in time'), timeouts.connect);
        const whole = setTimeout(() => give('the answer takes too long'), timeouts.total);
        outgoing.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => {
            sent = true;
            clearTimeout(timer);
            timer = setTimeout(() => give('no answer in time'), timeouts.headers);
        }));
        outgoing.on('response', (reply) => {
            incoming = reply;
            clearTimeout(timer);
            reply.setTimeout(timeouts.idle, () => give('the answer stopped midway'));
            resolve(reply);
        });
        outgoing.on('error', (error) => give(request.signal?.aborted ? 'interrupted' : (0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error) || error.name, error));
        // Also the end of a connection that was neither answered nor broken, as after a 101.
        outgoing.on('close', () => {
            clearTimeout(timer);
            clearTimeout(whole);
            reject(new HttpFailure(`${url.host}: no answer`, { sent }));
        });
        if (request.body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable)
            (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(request.body, outgoing, () => { });
        else
            outgoing.end(request.body);
    });
}
function start(open, request) {
    const { url, method, body, signal, lookup } = request;
    const length = typeof body === 'string' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    try {
        return open(url, {
            method,
            agent: false,
            headers: { ...request.headers, ...length },
            ...(signal ? { signal } : {}),
            ...(lookup ? { lookup } : {}),
        });
    }
    catch (error) {
        // E.g. a header that no request can carry; its value must not come along.
        throw new HttpFailure(`${url.host}: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .C)(error)}`, { sent: false });
    }
}
/** The whole body as text, at most `most` bytes. */
async function readBody(reply, most) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of reply) {
            bytes += chunk.length;
            if (bytes > most)
                throw new HttpFailure('the answer is too long', { sent: true });
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof HttpFailure)
            throw error;
        throw new HttpFailure('the answer was cut short', { sent: true, cause: error });
    }
    if (!reply.complete)
        throw new HttpFailure('the answer was cut short', { sent: true });
    return Buffer.concat(chunks).toString('utf8');
}
function header(reply, name) {
    const value = reply.headers[name];
    return Array.isArray(value) ? value[0] : value;
}


/***/ }),

/***/ 40873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LockRefused: () => (/* binding */ LockRefused),
/* harmony export */   branchHead: () => (/* binding */ branchHead),
/* harmony export */   lockBranch: () => (/* binding */ lockBranch)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61756);
/* harmony import */ var _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);



/** GitHub will not take the commit: the branch is gone, protected, or closed to this token. */
class LockRefused extends Error {
    name = 'LockRefused';
}
/**
 * A branch of the repository through the API. Commits are made by `createCommitOnBranch`, because
 * GitHub signs those, and because it compares the head and moves it in one step.
 */
function lockBranch(options) {
    const { github, owner, repo, name, path, start } = options;
    return {
        name,
        path,
        async head() {
            const found = await told(async () => await branchHead(github, { owner, repo, name }));
            const sha = found ?? start;
            if (sha === undefined)
                throw new LockRefused(`the branch ${name} is gone`);
            const text = await told(async () => await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.readFileAt)(github, { owner, repo, ref: sha, path }));
            return { sha, exists: found !== undefined, ...(text === undefined ? {} : { text }) };
        },
        async commit(onto, { text, headline, body }) {
            if (!onto.exists && !(await open(onto.sha)))
                return undefined;
            const input = {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
                expectedHeadOid: onto.sha,
                message: { headline, body },
                fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
            };
            try {
                const { createCommitOnBranch } = await github.graphql('mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url } } }', { input });
                const { oid, url } = createCommitOnBranch.commit;
                return { sha: oid, url };
            }
            catch (error) {
                if (isMoved(error) || isUnanswered(error))
                    return undefined;
                throw new LockRefused(graphqlReason(error), { cause: error });
            }
        },
    };
    /** False when someone else opened it meanwhile. */
    async function open(sha) {
        try {
            await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha });
            return true;
        }
        catch (error) {
            if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 422 && /already exists/iu.test(String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'))))
                return false;
            throw new LockRefused((0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), { cause: error });
        }
    }
}
/** The commit that a branch is at, or undefined where there is no such branch. */
async function branchHead(github, { owner, repo, name }) {
    try {
        const { data } = await github.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 404)
            return undefined;
        throw error;
    }
}
async function told(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === undefined)
            throw error;
        throw new LockRefused((0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), { cause: error });
    }
}
function isMoved(error) {
    return ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'errors', '0', 'type') === 'STALE_DATA' ||
        /expected branch to point to/iu.test(graphqlReason(error)));
}
/** Looking at the head again tells whether it was made. */
function isUnanswered(error) {
    const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status');
    return typeof status === 'number' && status >= 500;
}
function graphqlReason(error) {
    const message = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'errors', '0', 'message');
    return typeof message === 'string' ? message : (0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
}


/***/ }),

/***/ 33550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PullRefused),
/* harmony export */   openLockPull: () => (/* binding */ openLockPull),
/* harmony export */   pullRefusal: () => (/* binding */ pullRefusal)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82354);



/** GitHub opens no pull request for this token, and what a person has to change. */
class PullRefused extends Error {
    name = 'PullRefused';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** The one open pull request of a branch, opened if need be. Throws PullRefused. */
async function openLockPull(github, wanted) {
    const { owner, repo, branch, base, title, body, serverUrl } = wanted;
    try {
        const open = { owner, repo, state: 'open', head: `${owner}:${branch}`, base };
        const [found] = (await github.rest.pulls.list(open)).data;
        if (found)
            return { number: found.number, url: found.html_url };
        const { data } = await github.rest.pulls.create({
            owner,
            repo,
            head: branch,
            base,
            title,
            body,
        });
        return { number: data.number, url: data.html_url };
    }
    catch (error) {
        const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status');
        if (status === undefined)
            throw error;
        const reason = (0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
        const byHand = `${serverUrl}/${owner}/${repo}/compare/${base}...${branch}?expand=1`;
        throw new PullRefused(reason, `${remedy(status, reason)} Or open it by hand: ${byHand}`, {
            cause: error,
        });
    }
}
/**
 * Why GitHub would open no pull request for this token, found out in a way that opens none: a branch
 * has no commits that it lacks itself. Undefined where it would, or where only the real one tells.
 */
async function pullRefusal(github, wanted) {
    const { owner, repo, branch, base } = wanted;
    try {
        await github.rest.pulls.create({ owner, repo, head: base, base, title: 'May this be opened?' });
        return undefined;
    }
    catch (error) {
        const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status');
        if ((status !== 403 && status !== 404) || (0,_ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .LF)(error) !== undefined)
            return undefined;
        const reason = (0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
        // One that is open already need not be opened.
        if (isForbidden(reason)) {
            const open = { owner, repo, state: 'open', head: `${owner}:${branch}`, base };
            if ((await github.rest.pulls.list(open)).data.length > 0)
                return undefined;
        }
        return new PullRefused(reason, remedy(status, reason), { cause: error });
    }
}
/** By the repository's settings, whatever the workflow permits. */
function isForbidden(reason) {
    return /not permitted to create/iu.test(reason);
}
function remedy(status, reason) {
    if (isForbidden(reason))
        return 'Tick "Allow GitHub Actions to create and approve pull requests" in Settings > Actions > General, or give Shotlock a GitHub App token.';
    if (status === 403 || status === 404)
        return 'Add `pull-requests: write` to the job’s permissions in the workflow.';
    return 'The next run tries again.';
}


/***/ }),

/***/ 82354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  Ni: () => (/* binding */ isUnanswered),
  LF: () => (/* binding */ limitOf),
  c2: () => (/* binding */ statusOf),
  EP: () => (/* binding */ unrepeated)
});

// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/github-unreachable.js


/**
 * GitHub gave no answer for as long as that was waited for. Its status is that of the request, so that
 * nobody takes it for a refusal; its cause has the token in its headers, and is never shown.
 */
class GithubUnreachable extends Error {
    name = 'GithubUnreachable';
    status;
    constructor(host, cause) {
        super(unreachedBecause(host, cause), { cause });
        this.status = (0,at.at)(cause, 'status');
    }
    get problem() {
        return {
            code: 'github-unreachable',
            severity: 'error',
            message: `${this.message}, and the record of paid takes is kept there`,
            hint: 'Run again once it can be reached: what is paid for is on record, and not paid for again',
        };
    }
}
/** `api.github.com cannot be reached (ENOTFOUND)`. */
function unreachedBecause(host, error) {
    if ((0,at.at)(error, 'response') !== undefined)
        return `${host} does not answer (HTTP ${String((0,at.at)(error, 'status'))})`;
    const code = (0,error_code/* errorCode */.C)((0,at.at)(error, 'cause', 'cause')) || (0,error_code/* errorCode */.C)((0,at.at)(error, 'cause')) || (0,error_code/* errorCode */.C)(error);
    return `${host} cannot be reached${code === '' ? '' : ` (${code})`}`;
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/ask-github.js



/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;
/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;
/** Each wait is as long as all before it, and this. */
const FIRST_WAIT_MS = 500;
/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;
/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
const unrepeated = { retries: 0 };
/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer. Throws GithubUnreachable in the end, if it
 * has `patience`.
 */
function asking(pause, { repeats, patience }) {
    let wasReached = false;
    let isTold = false;
    return async (send) => {
        const begun = performance.now();
        let waitedForLimit = 0;
        let waitedForAnswer = 0;
        for (;;) {
            try {
                const answer = await send();
                wasReached = true;
                isTold = false;
                return answer;
            }
            catch (error) {
                wasReached ||= (0,at.at)(error, 'response') !== undefined;
                const isFirst = patience !== undefined && !wasReached;
                const most = isFirst ? patience.forFirstMs : MOST_WAIT_FOR_ANSWER_MS;
                // An attempt at a host that is not there may itself take long.
                const waited = isFirst ? performance.now() - begun : waitedForAnswer;
                const limit = limitOf(error);
                if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
                    waitedForLimit += limit;
                    await pause(limit);
                }
                else if (repeats && isUnanswered(error) && waited < most) {
                    const wait = Math.min(FIRST_WAIT_MS + waitedForAnswer, 60_000);
                    // What passes within half a second is no news.
                    if (waitedForAnswer > 0 && !isTold) {
                        isTold = true;
                        patience?.tell(`${unreachedBecause(patience.host, error)}; trying again`);
                    }
                    waitedForAnswer += wait;
                    await pause(wait);
                }
                else
                    throw limit === undefined ? inOurWords(error, patience) : error;
            }
        }
    };
}
/** Nobody knows whether such a request was carried out. */
function isUnanswered(error) {
    return (statusOf(error) ?? 0) >= 500;
}
/** The HTTP status of a refusal; octokit gives 500 to a connection that broke. */
function statusOf(error) {
    const status = (0,at.at)(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
function limitOf(error) {
    const headers = (0,at.at)(error, 'response', 'headers') ?? (0,at.at)(error, 'headers');
    const after = numberIn(headers, 'retry-after');
    const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
    const status = statusOf(error);
    const limited = status === 429 ||
        (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
        (0,at.at)(error, 'errors', '0', 'type') === 'RATE_LIMITED';
    if (!limited)
        return undefined;
    if (after !== undefined)
        return after * 1000;
    const reset = numberIn(headers, 'x-ratelimit-reset');
    const now = Date.parse(String((0,at.at)(headers, 'date')));
    const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
    return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}
function inOurWords(error, patience) {
    if (patience && isUnanswered(error))
        return new GithubUnreachable(patience.host, error);
    const status = statusOf(error);
    const message = String((0,at.at)(error, 'message'));
    if (status === 401)
        return new ledger_refused/* LedgerRefused */.E(`GitHub does not know the token that is to keep the ledger: ${message}`, 'Check that the token is right and has not expired', { cause: error });
    if (status === 403)
        return new ledger_refused/* LedgerRefused */.E(`GitHub does not let this token keep the ledger: ${message}`, ledger_refused/* permissionHint */.f, { cause: error });
    return error;
}
function numberIn(headers, name) {
    const value = (0,at.at)(headers, name);
    const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return number >= 0 ? number : undefined;
}


/***/ }),

/***/ 79757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LedgerRefused),
/* harmony export */   f: () => (/* binding */ permissionHint)
/* harmony export */ });
/** GitHub will not keep the ledger, which a person has to change. Nothing was written. */
class LedgerRefused extends Error {
    name = 'LedgerRefused';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
    get problem() {
        const { message, hint } = this;
        return { code: 'ledger-refused', severity: 'error', message, hint };
    }
}
/** What a workflow has to say so that its token may write the ledger. */
const permissionHint = `Add to the job in the workflow:
permissions:
  contents: write`;


/***/ }),

/***/ 36051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configFolder: () => (/* binding */ configFolder),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var core_plan = __webpack_require__(22162);
;// CONCATENATED MODULE: ./build/ports/veo-origin.js
/** Where the API is. Apart from its client, which few runs load. */
const veoOrigin = new URL('https://nanophoto.ai/');

;// CONCATENATED MODULE: ./build/connect.js



/**
 * Connects to the provider. The simulator is reached over HTTP like the API; unless an address is
 * given, one is started for as long as the connection lasts.
 */
async function connect(settings, options) {
    const { provider, speed, requestsPerHour } = settings;
    if (provider === 'nanophoto') {
        const origin = settings.apiUrl ?? veoOrigin;
        return {
            veo: veoWhenAsked({ origin, apiKey: settings.apiKey ?? '' }),
            apiOrigin: origin,
            describe: async () => { },
            [Symbol.asyncDispose]: async () => { },
        };
    }
    const started = settings.apiUrl
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 32389))).startSimulator({
            speed,
            requestsPerHour,
            book: (0,external_node_path_.join)(options.stateFolder, 'book.jsonl'),
            cacheDir: (0,external_node_path_.join)(options.stateFolder, 'clips'),
        });
    const origin = settings.apiUrl ?? new URL(started.url);
    return {
        veo: veoWhenAsked({ origin, apiKey: settings.apiKey ?? 'simulator' }),
        apiOrigin: origin,
        async describe(plan) {
            const { sendRequest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18023));
            const reply = await sendRequest({
                method: 'PUT',
                url: new URL('simulator/captions', origin),
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(await captions(plan)),
            });
            reply.resume();
        },
        [Symbol.asyncDispose]: async () => started?.close(),
    };
}
/** The client, loaded by the first request: most runs send none. */
function veoWhenAsked(options) {
    let client;
    const connected = () => (client ??= __webpack_require__.e(/* import() */ 2424).then(__webpack_require__.bind(__webpack_require__, 62424)).then(({ connectVeo }) => connectVeo(options)));
    return {
        submit: async (...request) => (await connected()).submit(...request),
        check: async (...request) => (await connected()).check(...request),
    };
}
async function captions(plan) {
    const { wireIdOf } = await __webpack_require__.e(/* import() */ 4462).then(__webpack_require__.bind(__webpack_require__, 24462));
    return Object.fromEntries(plan.entries.filter(core_plan/* isPaid */.tR).map(({ fingerprint, take, shot }) => {
        const { number, of, style, vars } = shot.card;
        const caption = { video: shot.video, shot: shot.id, number, of, take, style, vars };
        return [wireIdOf({ fingerprint, take }), caption];
    }));
}

// EXTERNAL MODULE: ./build/image-address.js
var image_address = __webpack_require__(9800);
// EXTERNAL MODULE: ./build/ports/absolute.js
var absolute = __webpack_require__(80486);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
;// CONCATENATED MODULE: ./build/ports/clip-folder.js



function clipFolder(folder) {
    const pathOf = (sha256) => (0,external_node_path_.join)(folder, `${sha256}.mp4`);
    const has = async (clip) => {
        const found = await (0,promises_.stat)(pathOf(clip.sha256)).catch(() => undefined);
        return found?.isFile() === true && found.size === clip.bytes;
    };
    let swept = false;
    return {
        pathOf,
        has,
        async verify(clip) {
            if (!(await has(clip)))
                return false;
            if ((await (0,files.sha256File)(pathOf(clip.sha256))) === clip.sha256)
                return true;
            await (0,promises_.rm)(pathOf(clip.sha256), { force: true });
            return false;
        },
        async temporary() {
            await (0,promises_.mkdir)(folder, { recursive: true });
            if (!swept)
                await sweep(folder);
            swept = true;
            return (0,external_node_path_.join)(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        },
        discard: (temporary) => (0,promises_.rm)(temporary, { force: true }),
        async adopt(temporary, sha256) {
            // Most runs get no clip, and start sooner without what reads one.
            const { probe } = await Promise.all(/* import() */[__webpack_require__.e(3114), __webpack_require__.e(4464)]).then(__webpack_require__.bind(__webpack_require__, 4464));
            const result = await probe(temporary);
            if (!result.whole) {
                await (0,promises_.rm)(temporary, { force: true });
                return { damage: result.damage };
            }
            await (0,promises_.rename)(temporary, pathOf(sha256));
            const { bytes, durationSeconds, width, height } = result.probe;
            return { clip: { bytes, durationSeconds, height, sha256, width } };
        },
    };
}
/** Removes what killed runs left half downloaded, once no run can be at it any more. */
async function sweep(folder) {
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.endsWith('.tmp'))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        const { mtimeMs } = await (0,promises_.stat)(path).catch(() => ({ mtimeMs: Infinity }));
        if (mtimeMs < Date.now() - DAY_MS)
            await (0,promises_.rm)(path, { force: true });
    }
}
const DAY_MS = 24 * 3_600_000;

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
;// CONCATENATED MODULE: ./build/ports/clip-cache.js



const SAVES_AT_ONCE = 2;
const READS_AT_ONCE = 6;
/**
 * A store with the job's cache in front of it. The cache makes runs faster, and is never waited for,
 * believed or needed: what it says is compared with the clip's sha256, and what goes wrong with it is
 * said once and costs the run nothing else.
 */
function cachedClips(store, { service, log }) {
    const over = new AbortController();
    const savingTurn = (0,p_limit/* default */.A)(SAVES_AT_ONCE);
    const readingTurn = (0,p_limit/* default */.A)(READS_AT_ONCE);
    const known = new Set();
    const told = new Set();
    let [reads, saves] = [true, true];
    return {
        ...store,
        async keep(clip, path) {
            const stored = await store.keep(clip, path);
            saveLater(clip, path);
            return stored;
        },
        async fetch(clip, to, options) {
            if (await readingTurn(() => isCached(clip, to, options?.signal)))
                return true;
            if (!(await store.fetch(clip, to, options)))
                return false;
            await saveCopy(clip, to);
            return true;
        },
        close() {
            over.abort();
            store.close?.();
        },
    };
    async function isCached(clip, to, signal) {
        if (!reads)
            return false;
        const { fetchCached, isCacheFailure } = await __webpack_require__.e(/* import() */ 3061).then(__webpack_require__.bind(__webpack_require__, 43061));
        try {
            const found = await fetchCached(service, clip, to, signal);
            switch (found) {
                case 'here':
                    known.add(clip.sha256);
                    return true;
                case 'absent':
                    once('absent', () => log.info(`not all clips are in the cache: ${store.place} have them`));
                    return false;
                case 'poisoned':
                    // It cannot be written over either.
                    known.add(clip.sha256);
                    once('poisoned', () => log.warn('the cache has something else under the key of a clip'));
                    return false;
                default:
                    return found;
            }
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!isCacheFailure(error))
                throw error;
            reads = false;
            once('reads', () => log.warn(`no clips come from the cache (${(0,plain_text.plainText)(error.message)})`));
            return false;
        }
    }
    /** Whoever fetched the clip moves it away at once. */
    async function saveCopy(clip, path) {
        if (!saves || known.has(clip.sha256))
            return;
        const copy = `${path}.cache.tmp`;
        try {
            await (0,promises_.link)(path, copy);
        }
        catch {
            return;
        }
        saveLater(clip, copy, async () => await (0,promises_.rm)(copy, { force: true }));
    }
    function saveLater(clip, path, done = async () => { }) {
        const isNew = saves && !known.has(clip.sha256);
        known.add(clip.sha256);
        void savingTurn(async () => {
            try {
                if (isNew && saves && !over.signal.aborted)
                    await save(clip, path);
            }
            finally {
                await done();
            }
        }).catch(() => { });
    }
    async function save(clip, path) {
        const { saveCached } = await __webpack_require__.e(/* import() */ 3061).then(__webpack_require__.bind(__webpack_require__, 43061));
        try {
            await saveCached(service, clip, path, over.signal);
        }
        catch (error) {
            if (over.signal.aborted)
                return;
            saves = false;
            const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
            once('saves', () => log.warn(`the cache takes no clips (${why})`));
        }
    }
    /** Each thing is said once, not once a clip. */
    function once(what, say) {
        if (told.has(what))
            return;
        told.add(what);
        say();
    }
}

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(33201);
;// CONCATENATED MODULE: ./build/ports/downloads.js

/**
 * A hundred clips may be ready at once. Four fill the line of a runner; more of them would only come
 * in together later, each nearer to its time-out, and hold as many sockets and half-written files.
 */
const AT_ONCE = 4;
function downloads(options) {
    const turn = (0,p_limit/* default */.A)(AT_ONCE);
    return {
        fetch: (address, to, signal) => turn(async () => {
            signal.throwIfAborted();
            // Most runs fetch nothing.
            const { download } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 16831));
            return await download(address, to, { ...options, signal });
        }),
    };
}

// EXTERNAL MODULE: ./build/ports/journals.js
var journals = __webpack_require__(92443);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/ports/download.js
var download = __webpack_require__(16831);
;// CONCATENATED MODULE: ./build/ports/public-images.js


/** Far more than any image has that the API takes. */
const MOST_BYTES = 200_000_000;
/** By the rules of downloads; an image may be on loopback where the API itself is. */
function publicImages({ apiOrigin }) {
    return {
        async fetch(url, signal) {
            const isNear = isLoopback(apiOrigin) && isLoopback(url);
            return await (0,download.download)(url.href, external_node_os_.devNull, {
                apiOrigin: isNear ? new URL(url.origin) : apiOrigin,
                most: MOST_BYTES,
                timeouts: { total: 120_000 },
                signal,
            });
        },
    };
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/u.test(hostname);
}

// EXTERNAL MODULE: ./build/ports/local-ledger.js + 1 modules
var local_ledger = __webpack_require__(55688);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/stills/card-stills.js

const card_stills_MOST_BYTES = 4_000_000;
/** Stills that the simulator draws of a shot's card, also of one whose clip is not at hand. */
function cardStills(origin) {
    return {
        async of({ card }, signal) {
            const reply = await (0,http.sendRequest)({
                method: 'PUT',
                url: new URL('simulator/poster', origin),
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(card),
                signal,
            });
            const parts = [];
            let length = 0;
            for await (const part of reply) {
                parts.push(part);
                length += part.length;
                if (length > card_stills_MOST_BYTES)
                    return undefined;
            }
            if (reply.statusCode !== 200)
                return undefined;
            return { mediaType: 'image/png', bytes: Buffer.concat(parts) };
        },
        async [Symbol.asyncDispose]() { },
    };
}

;// CONCATENATED MODULE: ./build/ports/stills/find-program.js


/** The absolute, real path of the first of these programs that is on PATH or at one of `places`. */
async function findProgram(names, { path, workspace }, places = []) {
    const root = await (0,promises_.realpath)(workspace).catch(() => workspace);
    const ending = process.platform === 'win32' ? '.exe' : '';
    const folders = path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    const onPath = names.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name + ending)));
    for (const candidate of [...onPath, ...places]) {
        const real = await (0,promises_.realpath)(candidate).catch(() => undefined);
        // Both ways: a link in the workspace may lead out of it, and one outside may lead in.
        if (real === undefined || isInside(root, real) || isInside(root, candidate))
            continue;
        if (isInside(workspace, candidate) || !(await isProgram(real)))
            continue;
        return real;
    }
    return undefined;
}
function isInside(folder, path) {
    const steps = (0,external_node_path_.relative)(folder, path);
    return steps !== '..' && !steps.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(steps);
}
async function isProgram(path) {
    const executable = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
    return executable && (await (0,promises_.stat)(path)).isFile();
}

;// CONCATENATED MODULE: ./build/ports/stills/program-stills.js


/** Stills of clips by what the machine has: ffmpeg, else Chrome, else none. */
function programStills(machine) {
    let ffmpeg;
    let chrome;
    const open = async () => {
        const program = await findProgram(CHROMES, machine, places());
        if (program === undefined)
            return undefined;
        const { startChrome } = await __webpack_require__.e(/* import() */ 6721).then(__webpack_require__.bind(__webpack_require__, 56721));
        return await startChrome(program).catch(() => undefined);
    };
    return {
        async of({ path }, signal) {
            if (path === undefined)
                return undefined;
            const program = await (ffmpeg ??= findProgram(['ffmpeg'], machine));
            if (program !== undefined) {
                const { ffmpegStill } = await __webpack_require__.e(/* import() */ 1621).then(__webpack_require__.bind(__webpack_require__, 31621));
                const still = await ffmpegStill(program, path, signal).catch(() => undefined);
                if (still)
                    return still;
            }
            const opened = await (chrome ??= open());
            return opened?.still(path, signal);
        },
        async [Symbol.asyncDispose]() {
            await (await chrome)?.[Symbol.asyncDispose]();
        },
    };
}
const CHROMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
/** Where installers put Chrome without a word on PATH. */
function places() {
    if (process.platform === 'darwin')
        return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
    if (process.platform === 'win32')
        return ['C:\\Program Files', 'C:\\Program Files (x86)'].map((folder) => (0,external_node_path_.join)(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
    return ['/opt/google/chrome/chrome'];
}

// EXTERNAL MODULE: ./build/core/approval.js
var approval = __webpack_require__(55583);
// EXTERNAL MODULE: ./build/core/ledger.js
var core_ledger = __webpack_require__(18365);
;// CONCATENATED MODULE: ./build/core/budget.js

/** The cap in force: the lowest of the run's, the file's, and what the day has left. */
function capOf(settings, found) {
    const own = [
        { credits: settings.maxCredits, source: 'max-credits' },
        { credits: found.budget ?? Infinity, source: `budget.maxCredits of ${settings.config}` },
    ];
    // What the simulator spends is play money: it fills no day.
    if (settings.provider === 'simulator')
        return lowestCap(own);
    return lowestCap([...own, capOfDay(settings.maxCreditsPerDay, found)]);
}
/** What a UTC day has left, of all runs that share the ledger. */
function capOfDay(perDay, { ledger, day }) {
    const spent = (0,core_ledger/* spentOn */.g2)(ledger, day);
    const cap = { credits: Math.max(0, perDay - spent), source: 'max-credits-per-day' };
    const because = `${spent} of ${perDay} were spent on ${day}, which ends at 24:00 UTC`;
    return spent > 0 ? { ...cap, because } : cap;
}
/** The lowest of the caps in force. */
function lowestCap(caps) {
    return caps.reduce((low, cap) => (cap.credits < low.credits ? cap : low));
}
/** Why a plan may not be rendered: it would cost more than the cap. Nothing of it is begun then. */
function overBudget(plan, { credits, source, because }) {
    // The simulator's credits are play money.
    if (plan.provider === 'simulator' || plan.credits <= credits)
        return undefined;
    const why = because === undefined ? '' : ` (${because})`;
    const tomorrow = because === undefined ? '' : ' run again tomorrow,';
    return {
        code: 'over-budget',
        severity: 'error',
        message: `the plan costs ${plan.credits} credits, and ${source} allows ${credits}${why}; nothing was spent`,
        hint: `Raise ${source},${tomorrow} or render fewer videos at a time with the videos filter`,
    };
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ask-github.js + 1 modules
var ask_github = __webpack_require__(82354);
;// CONCATENATED MODULE: ./build/steps/announce.js


/**
 * Says on the pull request that its shots are about to be paid for, before the first of them is: a
 * token that may not comment, or not open the pull request that it would comment on, is found out
 * while it costs nothing. Gives the problem that forbids rendering, if there is one.
 */
async function announce(plan, { publication, log }) {
    if (!publication || plan.provider === 'simulator' || plan.credits.planned === 0)
        return undefined;
    const conversation = publication.conversation?.();
    if (!conversation)
        return await pullProblem(publication);
    const { comment, commentMarker } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75322));
    const marker = commentMarker(publication.key);
    const body = comment(plan, { ...publication.context, marker, stage: 'rendering' });
    try {
        await conversation.keepComment(marker, body, { quiet: false });
        publication.onAnnounced();
        return undefined;
    }
    catch (error) {
        const message = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
        if (isRefusal(error))
            return refusal(message);
        // GitHub may be back by the time there is something to show.
        log.warn(`the comment could not be written yet: ${message}`);
        return undefined;
    }
}
/** GitHub answers 403 also to whoever comments too often: that passes. */
function isRefusal(error) {
    const status = (0,ask_github/* statusOf */.c2)(error);
    return (status === 401 || status === 403 || status === 404) && (0,ask_github/* limitOf */.LF)(error) === undefined;
}
/** On the default branch the comment is on a pull request that is opened at the end, if GitHub lets us. */
async function pullProblem({ lock }) {
    const refused = await lock?.pullRefusal?.();
    if (!refused)
        return undefined;
    return {
        code: 'pull-refused',
        severity: 'error',
        message: `GitHub lets this token open no pull request for the new lock (${(0,plain_text.plainText)(refused.message)}); nothing was spent`,
        hint: `${refused.hint} With commit: never there is none.`,
    };
}
function refusal(message) {
    return {
        code: 'comment-refused',
        severity: 'error',
        message: `GitHub does not let this token comment on the pull request (${message}); nothing was spent`,
        hint: /locked/iu.test(message)
            ? 'Unlock the conversation of the pull request, or set comment: never'
            : `Add to the job in the workflow, or set comment: never:
permissions:
  contents: write
  pull-requests: write`,
    };
}

// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
;// CONCATENATED MODULE: ./build/steps/check-images.js


/**
 * Fetches every repository image that is about to be paid for, once, from where the API will: it has to
 * deliver the bytes that the fingerprint covers, or the clip would be of something else. A problem
 * forbids rendering. The simulator fetches no images.
 */
async function checkImages(plan, options, ports) {
    const { signal } = options.renderOptions;
    const wanted = plan.provider === 'simulator' ? [] : wantedBy(plan, options.imageUrl);
    const wrong = [];
    for (const image of wanted) {
        const got = await ports.images.fetch(image.url, signal).catch((error) => {
            if (!signal.aborted)
                throw error;
        });
        // An interrupted run submits nothing, and says so itself.
        if (!got)
            return undefined;
        const problem = problemOf(image, got);
        if (problem)
            wrong.push(problem);
    }
    const [first, ...others] = wrong;
    if (!first || others.length === 0)
        return first;
    return { ...first, message: `${first.message} (and ${others.length} more like it)` };
}
function wantedBy(plan, imageUrl) {
    const wanted = new Map();
    for (const { shot, inputs, decision } of plan.entries) {
        if (decision.do !== 'render')
            continue;
        for (const [index, image] of shot.images.entries()) {
            const url = image.kind === 'file' ? imageUrl(image.path) : undefined;
            if (image.kind !== 'file' || !url)
                continue;
            const sha256 = inputs.images[index].replace(/^sha256-/u, '');
            wanted.set(image.path, { path: image.path, sha256, url, where: image.where });
        }
    }
    return [...wanted.values()];
}
function problemOf({ path, sha256, url, where }, got) {
    if (got.kind === 'file' && got.sha256 === sha256)
        return undefined;
    const address = `${url.origin}${url.pathname}`;
    const found = got.kind === 'file'
        ? 'delivers other bytes than the file'
        : `does not deliver it (${(0,plain_text.plainText)(got.reason)})`;
    return {
        code: 'image-unreachable',
        severity: 'error',
        message: `${(0,quoted/* visible */.R)(path)}: ${address}, where the API would fetch it, ${found}; nothing was spent`,
        hint: 'Push the file as it is here, or set asset-base-url to where this folder is public',
        where,
    };
}

// EXTERNAL MODULE: ./build/core/retakes.js + 3 modules
var retakes = __webpack_require__(41230);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
;// CONCATENATED MODULE: ./build/steps/grant-retakes.js



/**
 * Writes down which takes were granted to whom, before anything is submitted: whoever repeats the
 * request finds its take there. Gives the problem that forbids rendering, if there is one.
 */
async function grantRetakes(grants, { ledger }) {
    if (grants.length === 0)
        return undefined;
    const fingerprints = [...new Set(grants.map(({ fingerprint }) => fingerprint))];
    let wasFirst = true;
    try {
        await ledger.update({ fingerprints, retakes: fingerprints, cuts: [], days: [] }, (known) => {
            wasFirst = !grants.some((grant) => (0,retakes/* isTakenMeanwhile */.OD)(grant, known));
            return wasFirst ? grants.filter((grant) => !known.retakes.has((0,core_ledger/* retakePath */.aA)(grant))) : [];
        });
    }
    catch (error) {
        if (error instanceof ledger_refused/* LedgerRefused */.E)
            return error.problem;
        throw error;
    }
    if (wasFirst)
        return undefined;
    return {
        code: 'retake-overtaken',
        severity: 'error',
        message: 'another run asked for takes of the same shots at the same moment; nothing was spent',
        hint: 'Run again: it sees what the other one did, and pays for what is still missing',
    };
}

// EXTERNAL MODULE: ./build/ports/disk-refusal.js
var disk_refusal = __webpack_require__(95171);
;// CONCATENATED MODULE: ./build/steps/try-record.js


/** Why this machine cannot keep a record of what would be paid for, found out while it costs nothing. */
async function tryRecord(plan, { journal, ledger }) {
    if (!plan.entries.some(core_plan/* isPaid */.tR))
        return undefined;
    try {
        await journal.tryOut();
        await ledger.tryOut?.();
        return undefined;
    }
    catch (error) {
        const problem = (0,disk_refusal/* diskRefusal */.C)(error);
        if (problem)
            return { ...problem, message: `${problem.message}; nothing was spent` };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/steps/forbid.js






/**
 * Why the plan may not be rendered, if anything forbids it. What costs nothing to ask comes first; the
 * first writes, to ledger and comment, come last: they are the check of the permissions, too.
 */
async function forbid({ plan, planned, cap, loaded, draft, elsewhere }, { planDigest }, shell, ports) {
    return (elsewhere ??
        overBudget(plan, cap) ??
        (0,approval/* notApproved */.f3)(plan, planDigest, loaded.ledger) ??
        (await shell.approve(plan, planned)) ??
        (await checkImages(plan, shell, ports)) ??
        (await tryRecord(plan, ports)) ??
        (await grantRetakes(draft.grants, ports)) ??
        (await announce(planned, ports)));
}

// EXTERNAL MODULE: ./build/steps/load.js + 1 modules
var load = __webpack_require__(31715);
// EXTERNAL MODULE: ./build/core/plan/estimate-text.js
var estimate_text = __webpack_require__(79194);
// EXTERNAL MODULE: ./build/core/comment.js + 8 modules
var comment = __webpack_require__(75322);
// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
;// CONCATENATED MODULE: ./build/core/comment/live-text.js

/** The same in a sentence, for the comment of a run that goes on. */
function liveText({ done, of, underWay, waiting, stopped, minutesLeft }) {
    const parts = [
        `**${done} of ${(0,count/* count */.U)(of, 'shot')} done**`,
        ...(underWay > 0 ? [`${underWay} under way`] : []),
        ...(waiting > 0 ? [`${waiting} to be begun`] : []),
        ...(stopped > 0 ? [`${stopped} stopped`] : []),
    ];
    return `${parts.join(', ')}. About ${(0,count/* count */.U)(minutesLeft, 'minute')} to go.`;
}

;// CONCATENATED MODULE: ./build/steps/live-comment.js



const none = { tell: () => { }, end: async () => { } };
/** GitHub allows 500 comments an hour for all of a repository's runs. */
const SELDOM_MS = 75_000;
/**
 * Edits the comment that announced the run, seldom, and only where there is something new to say. It
 * is a courtesy: what goes wrong with it is logged once, and it is over.
 */
function liveComment(plan, { publication, log }, { everyMs = SELDOM_MS } = {}) {
    const conversation = publication?.conversation?.();
    if (!publication || !conversation || plan.provider === 'simulator')
        return none;
    if (plan.credits.planned === 0)
        return none;
    const marker = (0,comment.commentMarker)(publication.key);
    let last = performance.now();
    let said = '';
    let writing = Promise.resolve();
    let isOver = false;
    return {
        tell(progress) {
            const now = performance.now();
            if (isOver || now - last < everyMs)
                return;
            const text = liveText(progress());
            last = now;
            if (text === said)
                return;
            said = text;
            const context = { ...publication.context, marker, stage: 'rendering', live: text };
            writing = writing.then(async () => await write((0,comment.comment)(plan, context)));
        },
        async end() {
            isOver = true;
            await writing;
        },
    };
    async function write(body) {
        try {
            await conversation?.keepComment(marker, body, { quiet: false });
        }
        catch (error) {
            isOver = true;
            const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
            log.warn(`the comment is not kept up to date: ${why}`);
        }
    }
}

// EXTERNAL MODULE: ./build/core/lock.js
var core_lock = __webpack_require__(18947);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
;// CONCATENATED MODULE: ./build/steps/lock-file.js




function lockFile(path, initial) {
    const before = (0,core_lock/* formatLock */.X5)(initial);
    let lock = initial;
    let written = before;
    let writing;
    // One write at a time, each of the newest state: 2,000 clips are not 2,000 queued writes.
    const save = async () => {
        while ((0,core_lock/* formatLock */.X5)(lock) !== written) {
            const text = (0,core_lock/* formatLock */.X5)(lock);
            await (0,files.writeAtomic)(path, text);
            written = text;
        }
    };
    return {
        put(key, locked) {
            lock = (0,core_lock/* withShot */.JK)(lock, key, locked);
            writing ??= save().finally(() => (writing = undefined));
            // A failed write is not lost: `finish` tries again and reports it.
            writing.catch(() => { });
        },
        async finish(change) {
            await writing?.catch(() => { });
            lock = (0,core_lock/* withVideos */.Pp)(lock, change);
            const problems = await save().then(() => [], unwritten);
            return { changed: written !== before, lock, problems };
        },
    };
}
/** The old lock is whole, and the ledger knows of every clip: nothing is lost but this file. */
function unwritten(error) {
    if (!(0,download/* isDiskError */.Mi)(error))
        throw error;
    return [
        {
            code: 'lock-unwritten',
            severity: 'error',
            message: `the lockfile cannot be written (${(0,error_code/* errorCode */.C)(error)}); it is as it was`,
            hint: 'Mend that and run again to write it, at no cost',
        },
    ];
}

;// CONCATENATED MODULE: ./build/steps/obtain.js



/** Renders the plan; lock and comment tell of each clip as it comes. */
async function obtain({ plan, planned, loaded, stock, draft, history }, { places, imageUrl, renderOptions }, ports) {
    // A plan starts sooner without what renders.
    const { render } = await Promise.all(/* import() */[__webpack_require__.e(1753), __webpack_require__.e(1092)]).then(__webpack_require__.bind(__webpack_require__, 61092));
    const lock = lockFile(places.ownLock, loaded.lock);
    if (planned.estimate)
        ports.log.info((0,estimate_text/* outlook */.En)(planned.estimate, plan.credits));
    const live = liveComment(planned, ports);
    const listeners = { onObtained: lock.put, onProgress: live.tell };
    const options = { ...renderOptions, history, imageUrl, ...listeners };
    const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
    await live.end();
    const written = await lock.finish({ videos: draft.videos, strike: plan.strike });
    const { checkedOut, lock: before } = loaded;
    const { changed: isWritten, lock: after, problems } = written;
    return { rendered, problems, lockChange: { checkedOut, before, after, isWritten } };
}

;// CONCATENATED MODULE: ./build/core/pacing/known-times.js
/**
 * What lock and ledger say of how long generations took. Both are claims: anybody with write access may
 * have edited them, so what cannot be true is left out, and the rest only moves when a run looks.
 * `identities` are those of the provider in use: the simulator's clips are made at another pace.
 */
function knownTimes(known) {
    const own = new Set([...known.identities.values()].map(({ fingerprint }) => fingerprint));
    const times = new Map();
    for (const { fingerprint, take, generatedAt, generationSeconds, inputs } of Object.values(known.lock.shots))
        note({ key: `${fingerprint}/${take}`, generatedAt, generationSeconds, ...inputs });
    for (const [key, { fingerprint, progress, resolution }] of known.ledger.takes)
        if (progress.state === 'done' && own.has(fingerprint))
            note({ key, resolution, ...progress });
    const inOrder = [...times.values()].sort((a, b) => Date.parse(a.generatedAt) - Date.parse(b.generatedAt));
    const of = (resolution) => inOrder.filter((one) => one.resolution === resolution).map(({ seconds }) => seconds);
    return { '720p': of('720p'), '1080p': of('1080p'), '4k': of('4k') };
    function note(one) {
        const { key, generationSeconds: seconds, generatedAt, resolution } = one;
        if (seconds !== undefined && seconds >= LEAST && seconds <= MOST)
            times.set(key, { seconds, generatedAt, resolution });
    }
}
/** Seconds. The vendor says 2 to 5 minutes; an hour would be a tale. */
const LEAST = 5;
const MOST = 3600;

// EXTERNAL MODULE: ./build/core/report.js + 3 modules
var core_report = __webpack_require__(3235);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
;// CONCATENATED MODULE: ./build/steps/foresee.js
/**
 * About how long a plan takes, where there is anything to wait for. Animatics are not waited for.
 * Apart from the straight line, because the rehearsal's tables cost every run some start-up.
 */
async function foresee(plan, { mode, ...pace }) {
    const isForNothing = plan.entries.every(({ decision: { do: what } }) => what !== 'render' && what !== 'wait');
    if (isForNothing || mode === 'validate' || plan.provider === 'simulator')
        return undefined;
    const { estimatePlan } = await Promise.all(/* import() */[__webpack_require__.e(1753), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 20194));
    return estimatePlan(plan, pace);
}

// EXTERNAL MODULE: ./build/steps/plan-videos.js + 3 modules
var plan_videos = __webpack_require__(28486);
// EXTERNAL MODULE: ./build/steps/private-images.js
var private_images = __webpack_require__(454);
// EXTERNAL MODULE: ./build/core/record-elsewhere.js
var record_elsewhere = __webpack_require__(83720);
;// CONCATENATED MODULE: ./build/steps/seek-records.js




/** Whether paid takes are on record where this run's own record does not have them. */
async function seekRecords({ identities, ledger, plan }, settings, { root, shownPath }, ports) {
    const found = await ports.otherRecords?.();
    if (!found)
        return undefined;
    const { own, others } = found;
    const fingerprints = [...identities.values()].map(({ fingerprint }) => fingerprint);
    const paid = new Set((0,core_plan/* paidTakes */.lU)(plan).map((each) => (0,core_ledger/* takeKey */.nN)(each.fingerprint, each.take)));
    const shown = (folder) => shownPath((0,external_node_path_.join)(folder, '.shotlock'));
    for (const other of others) {
        const { folder, canMove } = other;
        const from = shown(folder);
        const unknown = (0,record_elsewhere/* unknownTakes */.FR)(other, { own: own ?? ledger, fingerprints });
        // Of a shared ledger only a part is known here: what the plan is made from.
        const takes = own ? unknown.size : [...unknown].filter((key) => paid.has(key)).length;
        if (takes === 0)
            continue;
        return own
            ? (0,record_elsewhere/* recordElsewhere */.WC)({ ...settings, takes, canMove, from, to: shown(root) })
            : (0,record_elsewhere/* recordUnshared */.gA)({ ...settings, takes, from, place: ports.ledger.place });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/earlier-cuts.js

/** The clips of a locked video in order, by sha256; undefined where the lock has not all of them. */
function lockedClips({ shots, videos }, id) {
    const names = videos[id]?.shots ?? [];
    const clips = names.flatMap((name) => shots[`${id}/${name}`]?.clip.sha256 ?? []);
    return clips.length > 0 && clips.length === names.length ? clips : undefined;
}
/** The address of one of these, newest last, that is ours; its date alone once it has expired. */
function latestOurs(published, { isOurs, now }) {
    const found = published.findLast(({ url }) => isOurs(url));
    if (!found)
        return undefined;
    const { url, expiresAt } = found;
    return Date.parse(expiresAt) > now.getTime() ? { url, expiresAt } : { expiresAt };
}
/** Where a video could be watched before this run, as far as the ledger tells; its address is but a claim. */
function earlierCuts(id, locks, known) {
    const cutIn = (lock) => {
        const clips = lockedClips(lock, id);
        const record = clips && known.ledger.cuts.get((0,core_ledger/* cutKey */.sY)(clips));
        return record && latestOurs(record.published, known);
    };
    const base = cutIn(locks.base);
    const last = cutIn(locks.lock);
    const clips = clipsOf(id, locks.base, known);
    return { ...(base ? { base } : {}), ...(last ? { last } : {}), clips };
}
function clipsOf(id, { shots, videos }, known) {
    const found = new Map();
    for (const name of videos[id]?.shots ?? []) {
        const locked = shots[`${id}/${name}`];
        const record = locked && known.ledger.takes.get((0,core_ledger/* takeKey */.nN)(locked.fingerprint, locked.take));
        const published = record?.progress.state === 'done' ? record.progress.published : undefined;
        const there = published && latestOurs([published], known);
        if (locked && there)
            found.set(locked.clip.sha256, there);
    }
    return found;
}

// EXTERNAL MODULE: ./build/core/prices.js
var prices = __webpack_require__(16486);
// EXTERNAL MODULE: ./build/ports/clip-store-failed.js
var clip_store_failed = __webpack_require__(46123);
;// CONCATENATED MODULE: ./build/steps/recall-clip.js


/**
 * Whether a clip that no ledger entry knows of is in the store nevertheless, under its own sha256;
 * `fetches` brings it to this machine. The lock names it, and its bytes are what proves it.
 */
async function recallClip(clip, { clips, store, log, }, { fetches }) {
    if (!store)
        return false;
    try {
        return fetches ? await fetchInto(clips, store, clip) : await store.has(clip);
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(`${store.place}: ${error.message}`);
        return false;
    }
}
async function fetchInto(clips, store, clip) {
    const temporary = await clips.temporary();
    try {
        if (!(await store.fetch(clip, temporary)))
            return false;
        return 'clip' in (await clips.adopt(temporary, clip.sha256));
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** What a person should know before taking a clip for lost. */
async function doubtsOf({ store, log, }) {
    try {
        const doubt = await store?.doubt();
        if (!doubt)
            return [];
        const message = `${doubt.message}: a clip that seems to be gone may be there`;
        return [{ code: 'clips-unseen', severity: 'warning', message, hint: doubt.hint }];
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(error.message);
        return [{ ...error.problem, severity: 'warning' }];
    }
}

;// CONCATENATED MODULE: ./build/steps/take-stock.js






/**
 * Finds which videos have to be joined and which clips that takes. A video is joined when it changed
 * or its file is not up to date; an unchanged one whose clips are elsewhere is left alone unless
 * every video was asked for.
 */
async function takeStock(question, ports) {
    const { videos, plan, changes, outputPath } = question;
    const byVideo = groupByVideo(plan.entries);
    const toJoin = new Set();
    const missing = new Set();
    const gone = new Map();
    const standing = new Map();
    const published = new Map();
    const clipsElsewhere = new Map();
    const earlier = videos.filter(({ id }) => changes.videos.has(id)).map(({ id }) => id);
    const known = await readLedger(byVideo, earlier, question, ports.ledger);
    const { cuts } = known;
    for (const { id, resolution } of videos) {
        const entries = byVideo.get(id) ?? [];
        const clips = entries.flatMap(clipOf);
        const cut = clips.length === entries.length ? cuts.get(keyOf(clips)) : undefined;
        if (cut && (await isUpToDate(outputPath(id), cut))) {
            standing.set(id, cut);
            continue;
        }
        const there = cut && question.assemble === 'changed' ? (0,core_ledger/* watchableAt */.L$)(cut, question.now) : undefined;
        if (cut && there && question.isWatchable?.(there.url)) {
            const path = outputPath(id);
            published.set(id, { video: id, path, record: cut, made: false, published: there });
            continue;
        }
        const absent = [];
        for (const clip of clips)
            if (!(await ports.clips.has(clip)))
                absent.push(clip);
        const wanted = question.assemble === 'all' || changes.videos.has(id);
        if (!wanted && absent.length > 0)
            clipsElsewhere.set(id, absent.length);
        if (!wanted && (absent.length > 0 || clips.length < entries.length))
            continue;
        toJoin.add(id);
        for (const clip of absent) {
            missing.add(clip.sha256);
            const entry = entries.find((each) => clipOf(each)[0]?.sha256 === clip.sha256);
            const record = question.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
            if (record?.progress.state === 'done')
                continue;
            const fetches = question.mode === 'render';
            if (!(await recallClip(clip, ports, { fetches })))
                gone.set(clip.sha256, prices/* veoRates */.a[resolution]);
            else if (fetches)
                missing.delete(clip.sha256);
        }
    }
    const seeks = question.mode === 'render' && missing.size > 0;
    const { isOurs = () => false, now } = question;
    const found = { ledger: known, isOurs, now };
    return {
        toJoin,
        missing,
        gone,
        standing,
        published,
        clipsElsewhere,
        earlierCuts: new Map(earlier.map((id) => [id, earlierCuts(id, question, found)])),
        doubts: seeks ? await doubtsOf(ports) : [],
    };
}
function groupByVideo(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.shot.video);
        if (group)
            group.push(entry);
        else
            groups.set(entry.shot.video, [entry]);
    }
    return groups;
}
/** The cuts that there are or were of these videos, and the takes that the changed shots had. */
async function readLedger(byVideo, earlier, { base, changes, lock }, ledger) {
    const now = [...byVideo.values()]
        .filter((entries) => entries.every((entry) => clipOf(entry).length > 0))
        .map((entries) => keyOf(entries.flatMap(clipOf)));
    const before = [base, lock].flatMap((each) => earlier.map((id) => lockedClips(each, id)).flatMap((clips) => (clips ? [(0,core_ledger/* cutKey */.sY)(clips)] : [])));
    const cuts = [...new Set([...now, ...before])];
    const fingerprints = [...changes.shots].flatMap((key) => base.shots[key]?.fingerprint ?? []);
    return cuts.length > 0 || fingerprints.length > 0
        ? await ledger.read({ fingerprints: [...new Set(fingerprints)], cuts, days: [] })
        : core_ledger/* emptyLedger */.Hg;
}
/** The clip that an entry has already, if any. */
function clipOf({ decision }) {
    return (decision.do === 'keep' || decision.do === 'reuse') && decision.clip
        ? [decision.clip]
        : [];
}
function keyOf(clips) {
    return (0,core_ledger/* cutKey */.sY)(clips.map(({ sha256 }) => sha256));
}
async function isUpToDate(path, cut) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.size === cut.bytes && (await (0,files.sha256File)(path)) === cut.sha256;
}

;// CONCATENATED MODULE: ./build/steps/prepare.js










/**
 * Plans what would happen, with what it takes and costs. Nothing is spent or written. What the API could
 * not be sent is a problem at once; what is paid for already needs no image any more.
 */
async function prepare(loaded, settings, shell, ports) {
    const base = await shell.base(loaded);
    const draft = (0,plan_videos/* planVideos */.I)(loaded, base, { ...settings, ...shell });
    const toSend = draft.plan.entries.filter(core_plan/* isPaid */.tR).flatMap(({ shot }) => (0,core_shot/* fileImages */.h)(shot));
    const problems = (0,private_images/* privateImages */.c)(toSend, { ...shell, severity: 'error' });
    if (problems.length > 0 && settings.mode !== 'validate')
        return { problems };
    const isOurs = ports.publication?.artifacts?.isOurs;
    const isWatchable = settings.artifacts.has('videos') ? isOurs : undefined;
    const links = { base: base.lock, outputPath: shell.outputPath, isOurs, isWatchable };
    const question = { ...settings, ...loaded, ...draft, ...links, now: ports.clock.now() };
    const stock = await takeStock(question, ports);
    const plan = (0,core_plan/* withLost */.zc)(draft.plan, stock.gone);
    const cap = capOf(settings, loaded);
    const history = knownTimes(loaded);
    const estimate = await foresee(plan, { ...settings, history });
    const { pullSpend } = loaded;
    const { earlierCuts, clipsElsewhere } = stock;
    const known = { base: base.lock, pullSpend, earlierCuts, clipsElsewhere };
    const findings = { ...settings, ...shell, ...draft, ...known, plan, cap, estimate };
    const elsewhere = await seekRecords({ ...loaded, plan }, settings, shell, ports);
    const forbids = elsewhere && settings.mode === 'render' && plan.credits > 0;
    const warned = elsewhere && !forbids ? [{ ...elsewhere, severity: 'warning' }] : [];
    const warnings = [...loaded.warnings, ...draft.problems, ...stock.doubts, ...warned];
    const planned = (0,core_report/* summarize */.e)({ ...findings, problems: warnings, blocked: false, cuts: [] });
    const prepared = { plan, loaded, base, draft, stock, cap, history, findings, warnings, planned };
    return forbids ? { ...prepared, elsewhere } : prepared;
}

// EXTERNAL MODULE: ./build/core/timestamp.js
var timestamp = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/steps/record-plan.js



/**
 * Writes down what a plan pays for, so that it can be approved by its digest. A token that may not
 * write makes plans as well: then the digest admits exactly this plan only.
 */
async function recordPlan(plan, ports) {
    const { digest } = plan;
    const entries = (0,core_plan/* paidTakes */.lU)(plan).map((each) => ({ ...each }));
    // The simulator's credits are play money, which nobody has to approve.
    if (plan.provider === 'simulator' || entries.length === 0)
        return;
    const at = (0,timestamp/* timestamp */.v)(ports.clock.now());
    try {
        await ports.ledger.update({ fingerprints: [], cuts: [], days: [], plans: [digest] }, (ledger) => (ledger.plans.has(digest) ? [] : [{ kind: 'plan', at, digest, entries }]));
    }
    catch (error) {
        if (!(error instanceof ledger_refused/* LedgerRefused */.E))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/steps/settle.js
var settle = __webpack_require__(37577);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/core/review/differing-inputs.js
var differing_inputs = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/core/review.js



/** Seconds of a shot whose clip is not there. */
const USUAL_SECONDS = 8;
/** What there is to look at after a render; undefined when nothing differs from the base. */
function reviewOf(findings, base) {
    const { changes, rendered, plan, paid } = findings;
    if (!rendered)
        return undefined;
    const outcomes = new Map(rendered.outcomes.map((outcome) => [outcome.entry.shot, outcome]));
    const cuts = new Map(findings.cuts.map((cut) => [cut.video, cut]));
    const prices = new Map((paid ?? plan).entries.map(({ shot, decision }) => [
        shot,
        decision.do === 'render' ? decision.credits : 0,
    ]));
    const videos = findings.videos.filter(({ id }) => changes.videos.has(id));
    if (videos.length === 0)
        return undefined;
    const { charged, refunded } = rendered.credits;
    return {
        config: findings.config,
        provider: plan.provider,
        credits: plan.provider === 'simulator' ? findings.price : Math.max(0, charged - refunded),
        videos: videos.map(({ id, title, resolution, aspectRatio, shots }) => {
            const cut = cuts.get(id);
            let startSeconds = 0;
            return {
                id,
                ...(title === undefined ? {} : { title }),
                resolution,
                aspectRatio,
                ...(cut ? { cut } : {}),
                shots: shots.map((shot, index) => {
                    const reviewed = reviewShot(shot, index + 1, startSeconds);
                    startSeconds += reviewed.seconds;
                    return reviewed;
                }),
            };
        }),
    };
    function reviewShot(shot, number, startSeconds) {
        const outcome = outcomes.get(shot);
        const locked = outcome && (0,core_outcome/* isObtained */.d)(outcome) ? outcome.locked : undefined;
        const key = (0,core_shot/* shotKey */.M)(shot);
        const imageNames = namesOf(shot, outcome?.entry.inputs.images ?? []);
        const changed = changes.shots.has(key);
        const was = changed ? base.lock.shots[key] : undefined;
        const before = was?.clip.sha256 === locked?.clip.sha256 ? undefined : was;
        return {
            id: shot.id,
            number,
            changed,
            startSeconds,
            seconds: locked?.clip.durationSeconds ?? USUAL_SECONDS,
            generationType: shot.generationType,
            prompt: shot.prompt,
            style: shot.card.style,
            imageNames,
            credits: prices.get(shot) ?? 0,
            ...(locked ? { now: takeOf(locked) } : {}),
            ...(before ? { before: takeOf(before) } : {}),
            differing: was && outcome ? (0,differing_inputs/* differingInputs */.c)(was, outcome.entry, imageNames) : [],
            ...(outcome && (0,core_outcome/* isMissing */.b)(outcome) ? { problem: outcome.problem.message } : {}),
        };
    }
}
/** A file is known by its digest in a fingerprint; a person calls it by its name. */
function namesOf({ images }, identities) {
    return new Map(images.map((image, index) => [
        identities[index] ?? '',
        image.kind === 'file' ? image.path : image.url,
    ]));
}
function takeOf({ take, clip, credits, generatedAt, inputs }) {
    return { number: take, clip, credits, generatedAt, inputs };
}

// EXTERNAL MODULE: ./build/steps/keep-recovery.js
var keep_recovery = __webpack_require__(20567);
// EXTERNAL MODULE: ./build/core/merge-lock.js
var merge_lock = __webpack_require__(31416);
// EXTERNAL MODULE: ./build/core/parse-lock.js + 2 modules
var parse_lock = __webpack_require__(70313);
// EXTERNAL MODULE: ./build/ports/lock-branch.js
var lock_branch = __webpack_require__(40873);
// EXTERNAL MODULE: ./build/ports/lock-pull.js
var lock_pull = __webpack_require__(33550);
;// CONCATENATED MODULE: ./build/steps/commit-lock.js








/** How often a head may move under a commit. */
const MOST_TRIES = 5;
const MOST_NAMES = 20;
/**
 * Commits the lock, once, on top of whatever the branch holds by then: merged shot by shot and never
 * forced. Where that is not possible the lock is offered to be applied by hand: it names paid clips.
 */
async function commitLock(report, change, { delivery, log }) {
    const { branch, openPull } = delivery;
    const isOwed = (0,core_lock/* formatLock */.X5)(change.after) !== (0,core_lock/* formatLock */.X5)(change.before);
    const waits = (0,core_lock/* formatLock */.X5)(change.after) !== (0,core_lock/* formatLock */.X5)(change.checkedOut);
    if (!isOwed && !(openPull && waits))
        return report;
    let current = report;
    if (isOwed) {
        const done = await deliver(branch, change);
        if ('refused' in done)
            return await offered(report, done, { delivery, log });
        if (done.commit) {
            log.info(`${branch.path}: committed to ${branch.name} as ${done.commit.sha.slice(0, 7)}`);
            const checksWait = !openPull && (await delivery.checksWait());
            const { sha, url } = done.commit;
            current = { ...current, lockfile: { branch: branch.name, checksWait, commit: sha, url } };
        }
    }
    return openPull ? await withPull(current, branch, openPull, log) : current;
}
async function deliver(branch, change) {
    let text = (0,core_lock/* formatLock */.X5)(change.after);
    try {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            const head = await branch.head();
            text = (0,core_lock/* formatLock */.X5)((0,merge_lock/* mergeLock */.w)({ ...change, onto: lockOf(head, branch.path) ?? change.before }));
            if (text === head.text)
                return {};
            const commit = await branch.commit(head, { text, ...wordsOf(branch, change) });
            if (commit)
                return { commit };
        }
        return { refused: `the branch moved ${MOST_TRIES} times meanwhile`, text };
    }
    catch (error) {
        if (!(error instanceof lock_branch.LockRefused))
            throw error;
        return { refused: error.message, text };
    }
}
/** What the branch says; nothing where it cannot be read: the ledger knows the rest of it. */
function lockOf({ text }, file) {
    if (text === undefined)
        return core_lock/* emptyLock */.Vc;
    const parsed = (0,parse_lock.parseLock)({ file, text });
    return 'lock' in parsed ? parsed.lock : undefined;
}
function wordsOf({ path }, { before, after }) {
    const keys = [...new Set([...Object.keys(before.shots), ...Object.keys(after.shots)])]
        .filter((key) => JSON.stringify(before.shots[key]) !== JSON.stringify(after.shots[key]))
        .sort();
    const names = keys.filter(isName).slice(0, MOST_NAMES);
    const more = keys.length > names.length ? [`and ${keys.length - names.length} more`] : [];
    return {
        headline: `Update ${path}${keys.length > 0 ? ` (${(0,count/* count */.U)(keys.length, 'shot')})` : ''}`,
        body: [...names, ...more].join('\n'),
    };
}
/** A lock that somebody wrote by hand may have any key; one with words in it could close an issue. */
function isName(key) {
    return /^[a-z0-9][\w.-]*\/[a-z0-9][\w-]*$/u.test(key);
}
async function offered(report, { refused, text }, { delivery, log }) {
    const { branch, offer } = delivery;
    const message = `${branch.path} could not be committed to ${branch.name}: ${(0,plain_text.plainText)(refused)}`;
    log.warn(message);
    const again = 'Nothing is lost: the ledger knows every take, and running again is free';
    try {
        const hint = `${again}. Or apply the lock in a checkout of the branch: ${await offer(text)}`;
        return unpublished(report, { code: 'lock-uncommitted', message, hint });
    }
    catch (error) {
        log.warn(`${branch.path} could not be uploaded either: ${reason(error)}`);
        return unpublished(report, { code: 'lock-uncommitted', message, hint: again });
    }
}
async function withPull(report, branch, openPull, log) {
    try {
        const pull = await openPull();
        return { ...report, review: { number: pull.number, url: pull.url } };
    }
    catch (error) {
        if (!(error instanceof lock_pull/* PullRefused */.a))
            throw error;
        const message = `no pull request could be opened for ${branch.name}: ${reason(error)}`;
        log.warn(message);
        return unpublished(report, { code: 'pull-unopened', message, hint: error.hint });
    }
}
function unpublished(report, problem) {
    const problems = [...report.problems, (0,core_report.reportProblem)({ severity: 'error', ...problem })];
    return { ...report, status: 'unpublished', problems };
}
function reason(error) {
    return (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: ./build/steps/publish/attempt.js
var attempt = __webpack_require__(3237);
// EXTERNAL MODULE: ./build/steps/publish/names-of.js
var names_of = __webpack_require__(26976);
;// CONCATENATED MODULE: ./build/steps/publish.js




/**
 * Uploads the cuts and the review page, commits the lock, keeps the comment and the summary. Failing
 * at it never discards anything: the report says so, and running again publishes at no cost.
 */
async function publish(report, made, ports) {
    const { publication, log } = ports;
    if (report.mode === 'validate')
        return report;
    const withCuts = await linkVideos(report, made, ports);
    const withLinks = await linkClips(withCuts, made, ports);
    const withPage = await keepReviewPage(withLinks, made, ports);
    if (!publication)
        return withPage;
    const { comment, commentMarker, jobSummary } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 75322));
    const marker = commentMarker(publication.key);
    const { lock: delivery } = publication;
    const uploaded = delivery && made.lockChange
        ? await (0,attempt/* attempt */.C)('the lockfile could not be committed', withPage, log, async () => commitLock(withPage, made.lockChange, { delivery, log }))
        : withPage;
    const context = { ...publication.context, marker };
    const conversation = publication.conversation?.(uploaded.review?.number);
    const quiet = uploaded.status === 'unchanged' && !uploaded.videos.some(({ changed }) => changed);
    // A token that was refused once is not tried again.
    const isRefused = uploaded.problems.some(({ code }) => code === 'comment-refused');
    const said = conversation && !isRefused
        ? await (0,attempt/* attempt */.C)('the comment could not be written', uploaded, log, async () => {
            const url = await conversation.keepComment(marker, comment(uploaded, context), { quiet });
            if (url !== undefined)
                publication.onComment(url);
            return uploaded;
        })
        : uploaded;
    await publication.writeSummary(jobSummary(said, context));
    return said;
}
async function linkVideos(report, made, ports) {
    const { publication } = ports;
    const artifacts = publication?.uploads.has('videos') ? publication.artifacts : undefined;
    const isNew = made.cuts.some(({ published }) => !published);
    if (!publication || !artifacts || !isNew)
        return report;
    const { uploadVideos } = await __webpack_require__.e(/* import() */ 784).then(__webpack_require__.bind(__webpack_require__, 90784));
    const withArtifacts = { ...ports, publication: { ...publication, artifacts } };
    return await uploadVideos(report, made.cuts, withArtifacts);
}
async function linkClips(report, { outcomes = [] }, ports) {
    const { publication } = ports;
    const artifacts = publication?.uploads.has('clips') ? publication.artifacts : undefined;
    if (!publication || !artifacts)
        return report;
    const { uploadClips } = await __webpack_require__.e(/* import() */ 4401).then(__webpack_require__.bind(__webpack_require__, 84401));
    return await uploadClips(report, outcomes, {
        ...ports,
        publication: { ...publication, artifacts },
    });
}
/** Writes the review page, with the addresses of what was uploaded, and uploads it too. */
async function keepReviewPage(report, made, ports) {
    const { review, reviewPath: path, shownPath, signal } = made;
    const { publication, log } = ports;
    // Who interrupts a run is not kept waiting for a page.
    if (!review || signal.aborted)
        return report;
    const written = await (0,attempt/* attempt */.C)('the review page could not be written', report, log, async () => {
        const { writeReview } = await __webpack_require__.e(/* import() */ 9550).then(__webpack_require__.bind(__webpack_require__, 49550));
        const urls = new Map(report.videos.map(({ id, cut }) => [id, cut?.url]));
        const page = publication
            ? {
                links: { kind: 'addresses', ofCut: (id) => urls.get(id) },
                run: { commit: publication.context.commit, url: publication.context.runUrl },
            }
            : { links: { kind: 'files' } };
        await writeReview(review, { path, signal, ...page }, ports);
        return { ...report, reviewPage: { path: shownPath(path) } };
    });
    const { artifacts } = publication ?? {};
    if (!written.reviewPage || !publication || !artifacts)
        return written;
    return (0,attempt/* attempt */.C)('the review page could not be uploaded', written, log, async () => {
        const { url } = await artifacts.upload(path, (0,names_of/* namesOf */.e)((0,external_node_path_.basename)(path), 'review', publication));
        return { ...written, reviewPage: { ...written.reviewPage, url } };
    });
}

;// CONCATENATED MODULE: ./build/steps/tell.js




/** Tells everybody: report, artifacts, comment, lockfile commit, and a recovery file where that fails. */
async function tell({ findings, warnings, base }, { obtained, cuts, problems, blocked }, { artifacts }, shell, ports) {
    const rendered = obtained && { rendered: obtained.rendered };
    const all = { ...findings, ...rendered, cuts, blocked, problems: [...warnings, ...problems] };
    const review = artifacts.has('review') ? reviewOf(all, base) : undefined;
    const { outcomes } = obtained?.rendered ?? {};
    const made = { ...shell, ...shell.renderOptions, cuts, outcomes, review, ...obtained };
    const report = await publish((0,core_report/* summarize */.e)(all), made, ports);
    const isInterrupted = shell.renderOptions.signal.aborted;
    await (0,keep_recovery/* keepRecovery */.f)({ report, base: base.lock, isInterrupted }, shell.places.recovery, ports);
    return report;
}

;// CONCATENATED MODULE: ./build/shotlock.js







/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
async function shotlock(settings, ports, shell) {
    const { mode } = settings;
    if (mode === 'render')
        await (0,settle.settle)(ports);
    const loaded = await (0,load/* load */.H)({ ...settings, ...shell }, shell.places, shell.imageUrl, ports);
    if ('problems' in loaded)
        return loaded;
    const prepared = await prepare(loaded, settings, shell, ports);
    if ('problems' in prepared)
        return prepared;
    const { plan, draft, stock } = prepared;
    if (mode === 'plan' && shell.recordsPlans)
        await recordPlan(plan, ports);
    const refusal = mode === 'render' ? await forbid(prepared, settings, shell, ports) : undefined;
    if (mode !== 'render' || refusal) {
        const cuts = [...stock.published.values()];
        const done = { cuts, problems: refusal ? [refusal] : [], blocked: refusal !== undefined };
        const report = await tell(prepared, done, settings, shell, ports);
        return { report, plan, lockfileChanged: false };
    }
    const obtained = await obtain(prepared, shell, ports);
    // A plan starts sooner without what joins.
    const { assemble } = await __webpack_require__.e(/* import() */ 3654).then(__webpack_require__.bind(__webpack_require__, 63654));
    const work = { ...stock, ...draft, ...obtained.rendered, ...shell.renderOptions, ...shell };
    const { cuts, problems } = await assemble(work, ports);
    const done = { obtained, cuts, problems: [...problems, ...obtained.problems], blocked: false };
    const report = await tell(prepared, done, settings, shell, ports);
    return { report, plan, lockfileChanged: obtained.lockChange.isWritten };
}

// EXTERNAL MODULE: ./build/state-folder.js
var state_folder = __webpack_require__(370);
// EXTERNAL MODULE: ./build/steps/places.js
var steps_places = __webpack_require__(89418);
;// CONCATENATED MODULE: ./build/run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

















/** Gives the straight line real ports and the places of this machine, and runs it. */
async function run(settings, around) {
    const { cache, log } = around;
    const kept = settings.provider === 'simulator' ? undefined : around.store;
    const store = kept && cache ? cachedClips(kept, { service: cache, log }) : kept;
    try {
        return await runWith(settings, around, store);
    }
    finally {
        store?.close?.();
    }
}
async function runWith(settings, around, store) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, here, log } = around;
        const simulated = settings.provider === 'simulator';
        const state = (0,state_folder/* stateFolder */.yp)(root, settings.provider);
        const interruption = new AbortController();
        const interrupt = () => {
            // A runner that cancels sends one signal after the other.
            if (interruption.signal.aborted)
                return;
            log.info('Interrupted: what is under way is saved.');
            interruption.abort(new Error('interrupted'));
        };
        // A plan has nothing to save.
        if (settings.mode === 'render')
            process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
        const shared = simulated ? undefined : around.ledger;
        // A runner's checkout has no record of its own: what is there came with a commit.
        const looksBeside = !simulated && !(shared && around.publication);
        const kept = (0,journals/* journals */.V)(await (0,state_folder/* journalFolder */.MT)(root, { provider: settings.provider, isShared: shared !== undefined }));
        const places = (0,steps_places/* placesOf */.e)(settings, { root, here });
        const destination = (0,steps_places/* destinationOf */.M)(places, { root, branch: around.branch });
        const connection = __addDisposableResource(env_1, await connect(settings, { stateFolder: state }), true);
        return await shotlock(settings, {
            files: await (0,files.workspaceFiles)(root),
            // An animatic's record is of no interest to anybody else.
            ledger: shared ?? (0,local_ledger.localLedger)((0,external_node_path_.join)(state, 'ledger')),
            ...(looksBeside
                ? { otherRecords: (0,state_folder/* recordsBeside */.lT)(settings.config, { root, here, isShared: !!shared }) }
                : {}),
            journals: kept,
            journal: kept.own,
            clips: clipFolder((0,external_node_path_.join)(root, '.shotlock', 'clips')),
            downloads: downloads(connection),
            images: publicImages(connection),
            veo: connection.veo,
            clock: (0,clock/* systemClock */.m)(settings.speed),
            log,
            isAlive: around.isAlive,
            ...(store ? { store } : {}),
            stills: simulated
                ? cardStills(connection.apiOrigin)
                : programStills({ path: process.env['PATH'] ?? '', workspace: root }),
            ...(around.publication ? { publication: around.publication } : {}),
            ...(around.withPending ? { withPending: around.withPending } : {}),
        }, {
            root,
            places,
            destination,
            outputPath: (id) => (0,external_node_path_.join)((0,absolute/* absolute */.y)(here, settings.outputDir), `${id}${simulated ? '.animatic' : ''}.mp4`),
            reviewPath: (0,external_node_path_.join)((0,absolute/* absolute */.y)(here, settings.outputDir), simulated ? 'review.animatic.html' : 'review.html'),
            shownPath: (path) => (0,external_node_path_.relative)(here, path),
            imageUrl: (0,image_address/* imageAddress */.e)(settings, around.publicFolder),
            base: around.base,
            approve: async (plan, planned) => {
                await connection.describe(plan);
                return await around.approve(plan, planned);
            },
            ...(around.request === undefined ? {} : { request: around.request }),
            paysFor: around.paysFor ?? 'everything',
            ...(around.pull ? { pull: around.pull } : {}),
            recordsPlans: around.recordsPlans,
            renderOptions: {
                claim: around.claim,
                requestsPerHour: settings.requestsPerHour,
                pollSeconds: settings.pollSeconds,
                keyless: !simulated && settings.apiKey === undefined,
                waitMinutes: settings.waitMinutes,
                ...(simulated ? {} : { maxCreditsPerDay: settings.maxCreditsPerDay }),
                signal: interruption.signal,
            },
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The folder of the config below the workspace, with a slash at its end, or empty. */
function configFolder(root, config) {
    const folder = (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(config));
    return folder === '' ? '' : `${folder}/`;
}


/***/ }),

/***/ 20567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unpublishedBase),
/* harmony export */   f: () => (/* binding */ keepRecovery)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _ports_download_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16831);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18164);



/** A recovery file holds a report and a lock. */
const MOST_BYTES = 100_000_000;
/**
 * Keeps what a run made and could not publish in a file of its own, until a run has published
 * everything: what is in it costs nothing to have again, but a person may want to know of it now. A
 * run that was blocked or interrupted published nothing of it.
 */
async function keepRecovery({ report, base, isInterrupted }, file, { log }) {
    const isOver = report.mode === 'render' && report.status !== 'blocked' && !isInterrupted;
    try {
        if (report.status === 'unpublished') {
            const text = JSON.stringify({ recoveryVersion: 1, report, base }, null, 2);
            await (0,_ports_files_js__WEBPACK_IMPORTED_MODULE_2__.writeAtomic)(file.path, `${text}\n`);
            log.warn(`what could not be published is described in ${file.shown}; run again, at no cost`);
        }
        else if (isOver)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file.path, { force: true });
    }
    catch (error) {
        if (!(0,_ports_download_js__WEBPACK_IMPORTED_MODULE_1__/* .isDiskError */ .Mi)(error))
            throw error;
        log.warn(`${file.shown} cannot be written: running again makes the videos, but no review page of what is new in them`);
    }
}
/**
 * The lock that a run compared itself with which could not publish everything: until that has been made
 * up for, what is new is what is new since then.
 */
async function unpublishedBase(path, files) {
    const read = await files.read(path, MOST_BYTES);
    if (!('text' in read))
        return undefined;
    const { parseLock } = await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(1742)]).then(__webpack_require__.bind(__webpack_require__, 70313));
    const parsed = parseLock({ file: path, text: baseIn(read.text) });
    return 'lock' in parsed ? parsed.lock : undefined;
}
/** As JSON; empty where the file is not one that this version wrote. */
function baseIn(text) {
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === 'object' && value !== null;
        return (isObject && JSON.stringify(Reflect.get(value, 'base'))) || '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22268);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3235);


/** What cannot be published is said, and everything else goes on. */
async function attempt(what, report, log, action) {
    try {
        return await action();
    }
    catch (error) {
        const message = `${what}: ${(0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.plainText)(error instanceof Error ? error.message : String(error))}`;
        log.warn(message);
        const problem = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__.reportProblem)({
            code: 'unpublished',
            severity: 'error',
            message,
            hint: 'Nothing is lost: running again publishes it at no cost',
        });
        const problems = [...report.problems, problem];
        return { ...report, ...(isForNothing(report) ? {} : { status: 'unpublished' }), problems };
    }
}
/** A run that was blocked before it had anything of its own has nothing that could stay unpublished. */
function isForNothing({ status, videos }) {
    const shots = videos.flatMap((video) => video.shots);
    return status === 'blocked' && shots.every(({ state }) => state !== 'clip');
}


/***/ }),

/***/ 26976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** One machine may do several jobs of a run. */
const MOST_JOBS = 20;
/** Names for an artifact: its own, and what to call it where that is taken in this run. */
function namesOf(name, stem, { key, attempt: runAttempt, machine }) {
    const named = (word) => name.replace(stem, () => `${stem}.${word}`);
    const word = `${slug(key)}.${runAttempt}`;
    const last = `${word}.${slug(machine)}`;
    const more = Array.from({ length: MOST_JOBS - 1 }, (_, job) => named(`${last}.${job + 2}`));
    return [name, named(slug(key)), named(word), named(last), ...more];
}
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '');
}


/***/ }),

/***/ 37577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53453);
/* harmony import */ var _core_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44701);


/** Tells the ledger what processes of this machine had done with money before they died. */
async function settle({ journals, ledger, log }) {
    for (const left of await journals.left()) {
        const fingerprints = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintsOf */ .t)(left.lines);
        let told = 0;
        if (fingerprints.length > 0)
            await ledger.update({ fingerprints, cuts: [], days: [] }, (known) => {
                const entries = (0,_core_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .settlementOf */ .Z)(left.lines, known);
                told = entries.filter(({ kind }) => kind === 'take').length;
                return entries;
            });
        await left.remove();
        if (told > 0)
            log.info(`an earlier run ended early; the ledger now knows of its ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(told, 'take')}`);
    }
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
