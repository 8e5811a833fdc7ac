export const id = 1092;
export const ids = [1092,4462];
export const modules = {

/***/ 87935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ lockedAs),
/* harmony export */   d2: () => (/* binding */ lockedAlready),
/* harmony export */   rQ: () => (/* binding */ lockedFrom)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


/** What the lock is to say of a plan entry whose clip is paid for, or undefined while nobody knows. */
function lockedAs(entry, known) {
    const already = lockedAlready(entry, known.lock);
    if (already)
        return already;
    const record = known.ledger.takes.get((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take));
    return record?.progress.state === 'done' ? lockedFrom(entry, record) : undefined;
}
/** The lock's own entry, or that of the equal shot it comes from. */
function lockedAlready(entry, lock) {
    const { decision, shot } = entry;
    const key = decision.do === 'reuse' ? decision.from : (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot);
    const locked = lock.shots[key];
    if (locked?.fingerprint !== entry.fingerprint || locked.take !== entry.take)
        return undefined;
    return locked.askedTake === shot.take ? locked : { ...locked, askedTake: shot.take };
}
function lockedFrom(entry, record) {
    const { progress } = record;
    if (progress.state !== 'done')
        throw new Error(`take ${entry.take} is not done`);
    return {
        askedTake: entry.shot.take,
        clip: progress.clip,
        credits: record.credits,
        fingerprint: entry.fingerprint,
        generatedAt: progress.generatedAt,
        ...(progress.generationSeconds === undefined
            ? {}
            : { generationSeconds: progress.generationSeconds }),
        inputs: entry.inputs,
        take: entry.take,
    };
}


/***/ }),

/***/ 61092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./build/core/pacing.js + 7 modules
var pacing = __webpack_require__(43686);
// EXTERNAL MODULE: ./build/core/pacing/estimate.js
var estimate = __webpack_require__(1753);
// EXTERNAL MODULE: ./build/core/shot.js
var shot = __webpack_require__(17080);
// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/steps/render/job.js
var render_job = __webpack_require__(24462);
;// CONCATENATED MODULE: ./build/steps/render/apply-record.js



/**
 * Brings a job to where the ledger says its take is. `submittedAt` is the monotonic moment of this
 * run's own submit; records know it only to the second.
 */
function applyRecord(desk, job, record, submittedAt) {
    const { progress } = record;
    const { clock } = desk.ports;
    switch (progress.state) {
        case 'intended':
            job.state = { at: 'elsewhere' };
            return;
        case 'open':
        case 'done':
            // Another run's clip may not be on this machine: it is collected like an open take's.
            job.state = {
                at: 'open',
                record,
                task: progress.task,
                submittedAt: submittedAt ?? clock.monotonic() - clock.since(new Date(progress.task.submittedAt)),
                fetches: 0,
            };
            return;
        case 'failed':
            if (job.entry.inputs.sequence)
                (0,render_job/* stop */.d)(job, 'failed', {
                    code: 'generation-failed',
                    message: `failed; the credits came back: ${progress.reason}`,
                    hint: 'A sequence is rendered as a whole: `retake`, or a raised `take`, pays for all of it again',
                });
            else if (record.failures < 2)
                waitForTurn(desk, job, record);
            else
                (0,render_job/* stop */.d)(job, 'failed', {
                    code: 'generation-failed',
                    message: `failed ${record.failures} times; the credits came back: ${progress.reason}`,
                    hint: 'Change the prompt, or pay for another take with `retake` or by raising `take`',
                });
            return;
        case 'unknown':
            (0,render_job/* stop */.d)(job, 'unknown', {
                code: 'possibly-charged',
                message: `possibly charged (${record.credits} credits): ${progress.reason}`,
                hint: 'It is not submitted again by itself; `retake`, or a raised `take`, pays for another',
            });
            return;
        case 'withdrawn':
            waitForTurn(desk, job, record);
            return;
        default:
            progress;
    }
}
/** The plan saw to the images of what it pays for; what came back to be paid for again may have others. */
function waitForTurn({ options }, job, { failures }) {
    const image = (0,shot/* fileImages */.h)(job.entry.shot).find(({ path }) => !options.imageUrl(path));
    if (!image)
        job.state = { at: 'waiting', failures };
    else
        (0,render_job/* stop */.d)(job, 'failed', {
            code: 'image-not-public',
            message: `its credits came back, and it is not submitted again: ${image.path} has no public address`,
            hint: 'Set asset-base-url to where this folder is public, and run again',
        });
}
/**
 * The same for what another run made of a take. Where that run did not pay for it after all, or was given
 * its credits back, this one does so only when its own plan said so: what was planned as another's
 * is in no cap, and nobody approved it.
 */
function applyOthers(desk, job, record) {
    applyRecord(desk, job, record);
    if (job.state.at !== 'waiting' || (0,plan/* isPaid */.tR)(job.entry))
        return;
    const why = record.progress.state === 'failed'
        ? 'failed, and its credits came back to another run'
        : 'the run that was to pay for it did not';
    (0,render_job/* stop */.d)(job, 'pending', {
        code: 'not-planned',
        message: `${why}; this run’s plan has no credits for it`,
        hint: 'Run again: it is planned then, and its credits count towards the caps',
    });
}

// EXTERNAL MODULE: ./build/core/locked-as.js
var locked_as = __webpack_require__(87935);
// EXTERNAL MODULE: ./build/core/timestamp.js
var timestamp = __webpack_require__(76554);
// EXTERNAL MODULE: ./build/ports/download.js
var download = __webpack_require__(16831);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/core/ledger.js
var core_ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/core/prices.js
var prices = __webpack_require__(16486);
;// CONCATENATED MODULE: ./build/steps/render/records.js



/** The ledger's entries for a step of one take: how far it is, and what became of its credits. */
function recordsOf(job, step) {
    const { fingerprint, take, shot } = job.entry;
    const credits = prices/* veoRates */.a[shot.resolution];
    const failed = step.progress.state === 'failed' ? 1 : 0;
    const record = {
        kind: 'take',
        claim: step.claim,
        credits,
        failures: step.failures + failed,
        fingerprint,
        progress: step.progress,
        resolution: shot.resolution,
        take,
    };
    const spend = {
        kind: 'spend',
        credits,
        day: (0,timestamp/* utcDay */.d)(new Date(step.claim.at)),
        fingerprint,
        ...(step.claim.pull === undefined ? {} : { pull: step.claim.pull }),
        state: step.spend,
        take,
        try: step.failures + 1,
    };
    return [record, spend];
}
/** The take among the entries of one step. */
function takeIn(entries) {
    return entries.find((entry) => entry.kind === 'take');
}
/** Counts the credits of entries that were written on this run's own submits. */
function noteSpends(desk, entries) {
    for (const entry of entries)
        if (entry.kind === 'spend')
            desk.spends.set((0,core_ledger/* entryPath */.s3)(entry), entry);
}
/** Counts credits that came back; what another run paid was counted by that run. */
function noteRefund(desk, entries) {
    for (const entry of entries)
        // What this run had claimed and given back may have been paid by another.
        if (entry.kind === 'spend' && desk.spends.get((0,core_ledger/* entryPath */.s3)(entry))?.state !== 'charged')
            desk.earlierRefunds += entry.credits;
        else
            noteSpends(desk, [entry]);
}
/** What the ledger has to be asked when these takes are about to change. */
function wantedFor(jobs) {
    return { fingerprints: jobs.map(({ entry }) => entry.fingerprint), cuts: [], days: [] };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/ports/clip-store-failed.js
var clip_store_failed = __webpack_require__(46123);
;// CONCATENATED MODULE: ./build/steps/render/desk.js
function jobsAt(desk, at) {
    return [...desk.jobs.values()].filter((job) => job.state.at === at);
}

;// CONCATENATED MODULE: ./build/steps/render/stored-clip.js







/** Writes a clip from the store to a file; false when it is not to be had there. */
async function fetchStored(desk, job, { clip, stored }, to) {
    const { log, store } = desk.ports;
    const { signal } = desk.options;
    if (!store)
        return false;
    try {
        const isFetched = await desk.fetching(async () => {
            signal.throwIfAborted();
            return await store.fetch(clip, to, { stored, signal });
        });
        if (isFetched)
            return true;
        const key = (0,shot/* shotKey */.M)(job.entry.shot);
        log.warn(`${key}: its clip is not to be had from ${store.place}; the API is asked for it`);
        return false;
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(`${store.place}: ${error.message}`);
        return false;
    }
}
/**
 * Keeps a clip beyond this machine. A clip that is nowhere else must not be recorded as done: its take
 * stays open, so that the next run asks for it again.
 */
async function keepStored(desk, job, clip) {
    const { clips, log, store } = desk.ports;
    if (!store)
        return { isKept: true };
    desk.keeping.add(job.key);
    try {
        const keeping = store.keep(clip, clips.pathOf(clip.sha256));
        hurryStore(desk);
        const stored = await unlessInterrupted(keeping, desk.options.signal);
        return { isKept: true, ...(stored ? { stored } : {}) };
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(`${(0,shot/* shotKey */.M)(job.entry.shot)}: its clip is kept on this machine only: ${error.message}`);
        return { isKept: false };
    }
    finally {
        desk.keeping.delete(job.key);
    }
}
/**
 * Keeps a clip once more that its store has lost, as artifacts are after 90 days: the API may not have
 * it the next time. A command line only reads what was kept before.
 */
async function keepAgain(desk, job, clip) {
    const { ledger, log } = desk.ports;
    if (desk.options.claim.run === 'local')
        return;
    const { stored } = await keepStored(desk, job, clip);
    if (!stored)
        return;
    try {
        await ledger.update(wantedFor([job]), ({ takes }) => {
            const record = takes.get(job.key);
            const progress = record?.progress;
            if (!record || progress?.state !== 'done' || progress.clip.sha256 !== clip.sha256)
                return [];
            return [{ ...record, progress: { ...progress, stored } }];
        });
    }
    catch (error) {
        const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
        log.warn(`the ledger does not know where ${(0,shot/* shotKey */.M)(job.entry.shot)} is kept now: ${why}`);
    }
}
/** Whoever keeps clips together need not wait for more of them when none is on its way. */
function hurryStore(desk) {
    // What is under way at the deadline is the next run's.
    const isOver = desk.isOver || desk.ports.clock.monotonic() >= desk.deadline;
    const isMoreToCome = jobsAt(desk, 'collecting').some(({ key }) => !desk.keeping.has(key)) ||
        (!isOver && (jobsAt(desk, 'open').length > 0 || jobsAt(desk, 'waiting').length > 0));
    if (!isMoreToCome)
        desk.ports.store?.hurry?.();
}
/** Who interrupts a run has 10 s until the runner kills it, and a report is to be written in them. */
const LEAVE_MS = 3000;
async function unlessInterrupted(keeping, signal) {
    const over = new AbortController();
    const interrupted = async () => {
        if (!signal.aborted)
            await (0,external_node_events_.once)(signal, 'abort', { signal: over.signal });
        await (0,promises_.setTimeout)(LEAVE_MS, undefined, { signal: over.signal });
        throw new clip_store_failed/* ClipStoreFailed */.j7('unreachable', 'the run was interrupted before it was kept', 'Run again: the API is asked for it once more, at no cost');
    };
    keeping.catch(() => { });
    const giveUp = interrupted();
    giveUp.catch(() => { });
    try {
        return await Promise.race([keeping, giveUp]);
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./build/steps/render/owed.js



/** Notes what the ledger has to be told; what is newer of the same take or submit replaces the older. */
function owe(desk, entries, task) {
    for (const entry of entries)
        desk.owed.set((0,core_ledger/* entryPath */.s3)(entry), task === undefined ? { entry } : { entry, task });
}
/** What of the ledger has to be seen when these takes change and it is told what it is owed. */
function wantedToTell(desk, jobs) {
    const wanted = wantedFor(jobs);
    const owed = [...desk.owed.values()].flatMap(({ entry }) => 'fingerprint' in entry ? [entry.fingerprint] : []);
    return { ...wanted, fingerprints: [...new Set([...wanted.fingerprints, ...owed])] };
}
/**
 * What the ledger is to be told, by what it says now. What was told before, in a write that was sent
 * along with others', must not undo what another run made of a take that was free again.
 */
function dueTo(desk, { takes }) {
    const owed = [...desk.owed.values()];
    const overtaken = new Set(owed.flatMap(({ entry, task }) => {
        if (entry.kind !== 'take')
            return [];
        const key = (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
        return isAt(takes.get(key), entry, task) ? [] : [key];
    }));
    return owed.flatMap(({ entry }) => {
        // What was not charged to this run says nothing of what the other one pays.
        const isStale = entry.kind === 'take' || (entry.kind === 'spend' && entry.state === 'refused');
        return isStale && overtaken.has((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take)) ? [] : [entry];
    });
}
/** Whether the ledger's take is where this run last saw it. */
function isAt(known, { claim, progress: told }, task) {
    if (!known)
        return true;
    const { progress } = known;
    if (task === undefined)
        return ((0,core_ledger/* isSameClaim */.VG)(known.claim, claim) ||
            (progress.state === 'withdrawn' && told.state !== 'withdrawn'));
    if (progress.state === 'open')
        return progress.task.taskId === task;
    const isBehind = progress.state === 'intended' || progress.state === 'unknown';
    return isBehind && (0,core_ledger/* isSameClaim */.VG)(known.claim, claim);
}
/** What the ledger says once it has been told all that is owed to it. */
function withOwed(desk, ledger) {
    return (0,core_ledger/* withEntries */.bA)(ledger, dueTo(desk, ledger));
}
/**
 * Writes how a task of the API's ended, and gives what the ledger says of its take from then on. It is
 * not `ours` where another run was told first: what it made of it stands.
 */
async function recordEnd(desk, job, task, entries) {
    owe(desk, entries, task);
    const mine = takeIn(entries);
    const { seen, written } = await writeOwed(desk, [job]);
    const known = seen?.takes.get(job.key);
    // Another take's end may have been written at the same time, and this one along with it.
    return known && !written.includes(mine) && !desk.told.has(mine)
        ? { record: known, isOurs: false }
        : { record: mine, isOurs: true };
}
/**
 * Tells the ledger what it is owed. When it cannot be written the run goes on with what it knows:
 * clips that are paid for are still fetched and locked, but nothing more is paid for; the journal
 * keeps it for the next run.
 */
async function writeOwed(desk, jobs = []) {
    if (desk.owed.size === 0)
        return { written: [] };
    const owed = [...desk.owed.values()];
    let written = [];
    try {
        const seen = await desk.ports.ledger.update(wantedToTell(desk, jobs), (ledger) => (written = dueTo(desk, ledger)));
        for (const entry of written)
            desk.told.add(entry);
        paidBack(desk, owed);
        return { seen, written };
    }
    catch (error) {
        noteUnwritten(desk, error);
        const entries = owed.map(({ entry }) => entry);
        // The log may become the only place that knows what was paid for.
        desk.ports.log.warn(`not in the ledger yet: ${JSON.stringify(entries)}`);
        await desk.ports.journal.append({ what: 'answered', entries }).catch(() => { });
        return { written: [] };
    }
}
/** The ledger knows of these by now; what was owed anew in the meantime still is. */
function paidBack(desk, owed) {
    for (const each of owed)
        if (desk.owed.get((0,core_ledger/* entryPath */.s3)(each.entry)) === each)
            desk.owed.delete((0,core_ledger/* entryPath */.s3)(each.entry));
}
/** Whatever keeps a ledger from being written, nothing is paid for without it. */
function noteUnwritten(desk, error) {
    const what = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
    const reason = `the ledger cannot be written: ${what}`;
    desk.ports.log.warn(reason);
    desk.noMoreSubmits ??= { because: 'pending', reason };
}

;// CONCATENATED MODULE: ./build/steps/render/collect.js









const MOST_FETCHES = 4;
const PAUSE_MS = 10_000;
/**
 * Brings a paid clip to this machine, checks that it is a whole MP4, and records its take as done.
 * When its address does not deliver, the take is asked about again: never submitted again.
 */
async function collect(desk, job, state, videoUrl) {
    job.state = { at: 'collecting' };
    try {
        const got = await fetchOnto(desk, job, state.record, videoUrl);
        if ('clip' in got)
            job.state = { at: 'done', ...(await recordClip(desk, job, state, got, videoUrl)) };
        else
            undelivered(desk, job, isFinal(desk, got, state, videoUrl) ? spent(state) : state, got.reason);
    }
    catch (error) {
        if (!(0,download/* isDiskError */.Mi)(error))
            throw error;
        noRoom(desk, job, (0,error_code/* errorCode */.C)(error));
    }
}
/** An address that an earlier run was given may be stale in any way; a fresh one decides. */
function isFinal(desk, got, { record }, videoUrl) {
    if (desk.options.keyless)
        return true;
    const known = record.progress.state === 'done' ? record.progress.videoUrl : undefined;
    return 'final' in got && (got.final ?? false) && videoUrl !== known;
}
function spent(state) {
    return { ...state, fetches: MOST_FETCHES };
}
/** Asks about the take again a little later, but not for ever. */
function undelivered(desk, job, state, reason) {
    if (desk.options.signal.aborted || state.fetches + 1 < MOST_FETCHES) {
        desk.ports.log.warn(`${(0,shot/* shotKey */.M)(job.entry.shot)}: its clip did not arrive (${reason})`);
        job.state = {
            ...state,
            fetches: state.fetches + 1,
            minNextCheck: desk.ports.clock.monotonic() + PAUSE_MS * 2 ** state.fetches,
        };
        return;
    }
    const lost = state.record.progress.state === 'done';
    (0,render_job/* stop */.d)(job, lost ? 'lost' : 'failed', {
        code: lost ? 'clip-lost' : 'clip-undelivered',
        message: `its clip is paid for but cannot be had: ${reason}`,
        hint: `Run again to try again, at no cost. If that never helps, \`retake\`, or a raised \`take\`, pays ${state.record.credits} credits for another`,
    });
}
/** A clip that cannot be stored is no reason to pay for more of them. */
function noRoom(desk, job, code) {
    (0,render_job/* stop */.d)(job, 'failed', {
        code: 'clip-unstored',
        message: `its clip is paid for but cannot be stored on this machine (${code})`,
        hint: 'Mend that and run again to collect it, at no cost',
    });
    desk.noMoreSubmits ??= { because: 'pending', reason: `clips cannot be stored (${code})` };
}
async function fetchOnto(desk, job, { progress }, videoUrl) {
    const { clips, downloads } = desk.ports;
    const { signal } = desk.options;
    if (progress.state === 'done' && (await clips.verify(progress.clip)))
        return { clip: progress.clip };
    const temporary = await clips.temporary();
    try {
        if (progress.state === 'done' && (await fetchStored(desk, job, progress, temporary)))
            return await clips.adopt(temporary, progress.clip.sha256).then(asFetched);
        const got = await downloads.fetch(videoUrl, temporary, signal);
        if (got.kind !== 'file')
            return { reason: got.reason, final: got.kind === 'refused' };
        const promised = progress.state === 'done' ? progress.clip.sha256 : got.sha256;
        if (promised !== got.sha256)
            return { reason: 'the file is not the one that was recorded' };
        return { ...asFetched(await clips.adopt(temporary, got.sha256)), isFromApi: true };
    }
    catch (error) {
        if (signal.aborted)
            return { reason: 'interrupted' };
        throw error;
    }
    finally {
        await clips.discard(temporary);
    }
}
function asFetched(adopted) {
    return 'clip' in adopted ? adopted : { reason: `the file is damaged: ${adopted.damage}` };
}
async function recordClip(desk, job, state, { clip, isFromApi = false }, videoUrl) {
    if (state.record.progress.state === 'done') {
        if (isFromApi)
            await keepAgain(desk, job, clip);
        return { record: state.record, collected: false };
    }
    warnIfOther(desk, job, clip);
    const { isKept, stored } = await keepStored(desk, job, clip);
    const entries = recordsOf(job, {
        progress: {
            state: 'done',
            clip,
            generatedAt: (0,timestamp/* timestamp */.v)(desk.ports.clock.now()),
            ...(state.generationSeconds === undefined
                ? {}
                : { generationSeconds: state.generationSeconds }),
            ...(stored ? { stored } : {}),
            task: state.task,
            videoUrl,
        },
        spend: 'charged',
        failures: state.record.failures,
        claim: state.record.claim,
    });
    if (!isKept)
        desk.unstored.add(job.key);
    const ended = isKept ? await recordEnd(desk, job, state.task.taskId, entries) : undefined;
    // Another run may have recorded it first. Whatever it says, this is the clip of this take.
    const isSame = ended?.record.progress.state === 'done' && ended.record.progress.clip.sha256 === clip.sha256;
    const record = isSame ? ended.record : takeIn(entries);
    for (const entry of desk.wanting.get(job.key) ?? [])
        desk.options.onObtained((0,shot/* shotKey */.M)(entry.shot), (0,locked_as/* lockedFrom */.rQ)(entry, record));
    return { record, collected: true, videoUrl };
}
/** It is paid for, so it is kept; but a person should know that it is not what was asked for. */
function warnIfOther(desk, job, { durationSeconds, height, width }) {
    const { aspectRatio, resolution } = job.entry.shot;
    const [long, short] = SIDES[resolution];
    const [w, h] = aspectRatio === '16:9' ? [long, short] : [short, long];
    if (width === w && height === h && Math.abs(durationSeconds - SECONDS) <= 0.25)
        return;
    desk.ports.log.warn(`${(0,shot/* shotKey */.M)(job.entry.shot)}: its clip is ${width}x${height} and lasts ${durationSeconds.toFixed(2)} s, ` +
        `where ${w}x${h} and ${SECONDS} s were asked for`);
}
/** What the API sells: 8 seconds a shot. */
const SECONDS = 8;
const SIDES = { '720p': [1280, 720], '1080p': [1920, 1080], '4k': [3840, 2160] };

;// CONCATENATED MODULE: ./build/steps/render/learn.js
/**
 * Learns from a take that is seen completed: what its generation took, and that the next shot of its
 * request began then.
 */
function learnCompletion(desk, job, said) {
    const { state } = job;
    const now = desk.ports.clock.monotonic();
    const start = startOf(desk, state);
    const seconds = said ?? observed(start, state.lastCheckedAt, now);
    if (seconds !== undefined)
        desk.history[job.entry.shot.resolution].push(seconds);
    const end = said === undefined || start === undefined ? now : start + said * 1000;
    noteEnd(desk, state, Math.min(end, now));
}
/** A shot of a shared request is over, one way or the other: the one after it begins. */
function noteEnd(desk, { task }, at) {
    desk.ends.set(`${task.request}/${task.position}`, at);
}
/** When a take's generation began: at its submit, or when the shot before it was done, where known. */
function startOf(desk, { submittedAt, task }) {
    return task.position === 0 ? submittedAt : desk.ends.get(`${task.request}/${task.position - 1}`);
}
/** An API that does not say how long it took is timed: it was done between two looks. */
function observed(start, lastCheckedAt, now) {
    if (start === undefined || lastCheckedAt === undefined || lastCheckedAt <= start)
        return undefined;
    return ((lastCheckedAt + now) / 2 - start) / 1000;
}

;// CONCATENATED MODULE: ./build/core/pacing/retry-after.js
/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or an HTTP date compared with `now`.
 * A missing or malformed one, a date that has passed, and more than two hours (the limit is one of an
 * hour) say nothing: undefined. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter(header, now) {
    const text = header?.trim() ?? '';
    const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : untilDate(text, now);
    return ms !== undefined && ms >= 0 && ms <= longest ? ms : undefined;
}
/**
 * Milliseconds to wait after a 429 that says nothing. A rolling hour frees requests one by one, so
 * the first wait is short; whoever is refused again and again waits longer. `refusals`: 429s since
 * the last request that was granted, at least 1.
 */
function patience(refusals) {
    return Math.min(60_000 * 2 ** (refusals - 1), 15 * 60_000);
}
function untilDate(text, now) {
    // Date.parse takes nearly anything; an HTTP date is in GMT and begins with its weekday.
    if (!/^[A-Z][a-z]+,? .*\d$|^[A-Z][a-z]+, .* GMT$/.test(text))
        return undefined;
    const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(time) ? undefined : time - now.getTime();
}
const longest = 2 * 3_600_000;

;// CONCATENATED MODULE: ./build/steps/render/limits.js

/** Counts a request against the hour, at the moment it was answered: the API may count it that late. */
function noteRequest(desk, kind) {
    const now = desk.ports.clock.monotonic();
    desk.requestTimes.push(now);
    if (kind === 'limited')
        desk.refusals.push(now);
    if (kind === 'accepted')
        delete desk.crowding;
    if (kind === 'answered' && desk.crowding)
        desk.crowding = { ...desk.crowding, isCheckGranted: true };
}
/** Sends nothing more until the API will have it. */
function obeyLimit(desk, refusal) {
    const { clock, log } = desk.ports;
    const wait = retryAfter(refusal.retryAfter, clock.now()) ?? patience(refusedInARow(desk));
    desk.blockedUntil = clock.monotonic() + wait;
    log.warn(`the API asks for a pause of ${Math.ceil(wait / 1000)} s (${refusal.reason})`);
}
/** Refusals since the last request that was granted, at least 1. */
function refusedInARow({ refusals, requestTimes }) {
    const granted = requestTimes.findLast((time) => !refusals.includes(time)) ?? -Infinity;
    return Math.max(1, refusals.filter((time) => time > granted).length);
}

;// CONCATENATED MODULE: ./build/steps/render/check-takes.js








const check_takes_PAUSE_MS = 60_000;
const GIVING_UP = 'If that never helps, `retake`, or a raised `take`, pays for another';
/** Asks once how these takes are doing; gives those whose clips can be collected. */
async function checkTakes(desk, keys) {
    const jobs = keys
        .map((key) => desk.jobs.get(key))
        .filter((job) => job?.state.at === 'open');
    if (jobs.length === 0)
        return [];
    const outcome = await ask(desk, jobs);
    if (!outcome)
        return [];
    noteRequest(desk, outcome.kind);
    if (outcome.kind === 'answered')
        return await readAnswer(desk, jobs, outcome.tasks);
    withoutAnswer(desk, jobs, outcome);
    return [];
}
/** Undefined when the run was interrupted. */
async function ask(desk, jobs) {
    const { signal } = desk.options;
    const tasks = jobs.map(({ state: { task } }) => ({ shotId: task.shotId, taskId: task.taskId }));
    const { resolution } = jobs[0].entry.shot;
    try {
        return await desk.ports.veo.check({ tasks, resolution }, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return undefined;
    }
}
async function readAnswer(desk, jobs, tasks) {
    const ready = [];
    for (const job of jobs.toSorted((a, b) => a.state.task.position - b.state.task.position)) {
        const answer = tasks.get(job.state.task.taskId);
        if (!answer)
            throw new Error(`no status was read for ${job.key}`);
        switch (answer.status) {
            case 'processing':
                if (job.state.fetches > 0)
                    undelivered(desk, job, job.state, 'it was completed and is now said to be processing');
                else
                    job.state = { ...job.state, lastCheckedAt: desk.ports.clock.monotonic() };
                break;
            case 'completed':
                if (job.state.fetches === 0) {
                    learnCompletion(desk, job, answer.generationSeconds);
                    job.state = { ...job.state, ...generationOf(answer) };
                }
                ready.push({ job, videoUrl: answer.videoUrl });
                break;
            case 'failed':
                noteEnd(desk, job.state, desk.ports.clock.monotonic());
                await takeFailure(desk, job, answer.reason);
                break;
            case 'unclear':
                (0,render_job/* stop */.d)(job, 'failed', {
                    code: 'answer-unclear',
                    message: `its clip is paid for, but the API's answer is of no use: ${answer.reason}`,
                    hint: `The take stays open: run again to ask for it, at no cost. ${GIVING_UP}`,
                });
                break;
            default:
                answer;
        }
    }
    return ready;
}
function generationOf({ generationSeconds, }) {
    return generationSeconds === undefined ? {} : { generationSeconds };
}
/** Its clip was had once, and is no longer anywhere. */
function lose(job, reason) {
    (0,render_job/* stop */.d)(job, 'lost', {
        code: 'clip-lost',
        message: `it was paid for, but the API no longer has its clip: ${reason}`,
        hint: `\`retake\`, or a raised \`take\`, pays ${job.state.record.credits} credits for another`,
    });
}
/** A failed generation is refunded; it is tried once more by itself, then held. */
async function takeFailure(desk, job, reason) {
    if (job.state.record.progress.state === 'done') {
        // Its clip was once collected, so this says nothing of the money; only of the bytes.
        lose(job, reason);
        return;
    }
    const { failures, claim } = job.state.record;
    const entries = recordsOf(job, {
        progress: { state: 'failed', reason },
        spend: 'refunded',
        failures,
        claim,
    });
    const { record, isOurs } = await recordEnd(desk, job, job.state.task.taskId, entries);
    if (isOurs)
        noteRefund(desk, entries);
    desk.ports.log.warn(`${(0,shot/* shotKey */.M)(job.entry.shot)}: failed, the credits came back (${reason})` +
        (isOurs && failures === 0 && !job.entry.inputs.sequence ? '; trying once more' : ''));
    if (isOurs)
        applyRecord(desk, job, record);
    else
        applyOthers(desk, job, record);
}
function withoutAnswer(desk, jobs, outcome) {
    const { clock, log } = desk.ports;
    switch (outcome.kind) {
        case 'refused':
            // The batch as such may be what is refused: mixed, or too large.
            if (jobs.length > 1 && !desk.splitChecks)
                desk.splitChecks = true;
            else if (jobs.length > 1)
                desk.maxBatch = Math.max(1, Math.floor(jobs.length / 2));
            else if (jobs[0].state.record.progress.state === 'done')
                lose(jobs[0], outcome.reason);
            else
                (0,render_job/* stop */.d)(jobs[0], 'failed', {
                    code: 'task-refused',
                    message: `its clip is paid for, but the API will not tell of it: ${outcome.reason}`,
                    hint: `The take stays open: run again to ask for it, at no cost. ${GIVING_UP}`,
                });
            return;
        case 'limited':
            delete desk.crowding;
            obeyLimit(desk, outcome);
            return;
        case 'no-login':
            desk.noMoreSubmits = { because: 'blocked', reason: 'the API key is not accepted' };
            for (const job of jobs)
                (0,render_job/* stop */.d)(job, 'pending', {
                    code: 'no-login',
                    message: 'the API key is not accepted, so its clip cannot be asked for',
                    hint: 'Mend the key and run again: the take stays open, at no cost',
                });
            return;
        case 'unreached':
            desk.blockedUntil = clock.monotonic() + check_takes_PAUSE_MS;
            log.warn(`no answer on how the clips are doing (${outcome.reason}); asking again in a minute`);
            return;
        default:
            outcome;
    }
}

// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
;// CONCATENATED MODULE: ./build/steps/render/outcomes-of.js



/** What became of each entry of the plan; entries that share a take share its fate. */
function outcomesOf(desk) {
    return desk.plan.entries.map((entry) => {
        const job = desk.jobs.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
        return job ? fromJob(desk, entry, job) : fromDecision(desk, entry);
    });
}
function fromJob(desk, entry, job) {
    const { state } = job;
    switch (state.at) {
        case 'done': {
            const own = (0,locked_as/* lockedFrom */.rQ)(entry, state.record);
            const already = (0,locked_as/* lockedAlready */.d2)(entry, desk.known.lock);
            // A lock that names other bytes than those on record, which nobody has, is no longer believed.
            const isSame = already?.clip.sha256 === own.clip.sha256;
            const { collected, videoUrl } = state;
            const from = videoUrl === undefined ? {} : { videoUrl };
            return { entry, locked: isSame ? already : own, collected, ...from };
        }
        case 'stopped':
            return { entry, because: state.because, problem: state.problem };
        case 'waiting':
            return pending(entry, 'not submitted in time; run again to go on');
        case 'elsewhere':
            return pending(entry, 'another run is submitting it; run again to see what came of it');
        case 'open':
        case 'collecting':
            return pending(entry, 'under way and paid for; run again to collect it, at no cost');
        default:
            return state;
    }
}
function fromDecision(desk, entry) {
    const { decision } = entry;
    switch (decision.do) {
        case 'keep':
        case 'reuse': {
            const locked = (0,locked_as/* lockedAs */.Nb)(entry, desk.known);
            if (!locked)
                throw new Error(`nothing says where the clip of ${(0,shot/* shotKey */.M)(entry.shot)} is`);
            return { entry, locked, collected: false };
        }
        case 'held':
            return missing(entry, decision.because === 'unknown' ? 'unknown' : 'held', {
                code: 'held',
                message: `held: ${decision.why}`,
                hint: `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`,
            });
        case 'lost':
            return missing(entry, 'lost', {
                code: 'clip-lost',
                message: 'it was paid for, but its clip is nowhere to be had',
                hint: `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`,
            });
        case 'render':
            if (decision.deferred)
                return { entry, because: 'planned' };
            throw new Error(`${(0,shot/* shotKey */.M)(entry.shot)} was never worked at`);
        case 'wait':
            throw new Error(`${(0,shot/* shotKey */.M)(entry.shot)} was never worked at`);
        default:
            return decision;
    }
}
function pending(entry, message) {
    return missing(entry, 'pending', { code: 'pending', message });
}
function missing(entry, because, problem) {
    const message = `${(0,shot/* shotKey */.M)(entry.shot)}: ${problem.message}`;
    return { entry, because, problem: { ...problem, severity: 'error', message } };
}

;// CONCATENATED MODULE: ./build/steps/render/finish.js



/** What came of a render, with its credits counted. */
function finish(desk) {
    const outcomes = outcomesOf(desk);
    for (const outcome of outcomes)
        if ((0,core_outcome/* isObtained */.d)(outcome))
            desk.options.onObtained((0,shot/* shotKey */.M)(outcome.entry.shot), outcome.locked);
    const { excess } = desk;
    let charged = excess;
    let refunded = desk.earlierRefunds;
    let unknown = 0;
    for (const { state, credits } of desk.spends.values()) {
        if (state === 'refunded')
            refunded += credits;
        if (state === 'unknown' || state === 'intended')
            unknown += credits;
        if (state === 'charged' || state === 'refunded')
            charged += credits;
    }
    return {
        outcomes,
        credits: { charged, refunded, unknown },
        excess,
        requests: desk.requestTimes.length,
        unstored: desk.unstored.size,
        unwritten: [...desk.owed.values()].filter(({ entry }) => entry.kind === 'take').length,
    };
}

;// CONCATENATED MODULE: ./build/steps/render/look-elsewhere.js





/**
 * Reads how the takes that other runs are submitting have come along. A ledger that does not answer is
 * asked again later: this run's own takes are not left for it.
 */
async function lookElsewhere(desk) {
    try {
        await look(desk);
    }
    catch (error) {
        const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
        desk.ports.log.warn(`the ledger does not tell what other runs submit: ${why}`);
    }
}
async function look(desk) {
    const jobs = jobsAt(desk, 'elsewhere');
    const { takes } = await desk.ports.ledger.read(wantedFor(jobs));
    for (const job of jobs) {
        const record = takes.get(job.key);
        if (!record)
            continue;
        if (record.progress.state !== 'intended')
            applyOthers(desk, job, record);
        else if (!(await desk.ports.isAlive(record.claim, desk.ports.clock.now())))
            applyOthers(desk, job, await declareUnknown(desk, job, record));
    }
}
/**
 * A run that ended between writing its intent and writing the answer leaves a submit of which nobody
 * knows whether it was accepted: possibly charged, and never submitted again by itself.
 */
async function declareUnknown(desk, job, record) {
    const { failures, claim } = record;
    const reason = `the run that submitted it ended before the answer was recorded (${nameOf(claim)})`;
    const entries = recordsOf(job, {
        progress: { state: 'unknown', reason },
        spend: 'unknown',
        failures,
        claim,
    });
    const seen = await desk.ports.ledger.update(wantedFor([job]), ({ takes }) => {
        const now = takes.get(job.key);
        return now?.progress.state === 'intended' && (0,core_ledger/* isSameClaim */.VG)(now.claim, claim) ? entries : [];
    });
    return seen.takes.get(job.key) ?? record;
}
function nameOf(claim) {
    return claim.run === 'local' ? `command line on ${claim.runner}` : `run ${claim.run}`;
}

;// CONCATENATED MODULE: ./build/steps/render/pacing-state.js


/** What the pacing has to know of a render. */
function pacingState(desk) {
    const { options, ports } = desk;
    return {
        now: ports.clock.monotonic(),
        requestsPerHour: options.requestsPerHour,
        requestTimes: desk.requestTimes,
        refusals: desk.refusals,
        waiting: jobsAt(desk, 'waiting').map(({ key, entry: { shot, inputs } }) => ({
            key,
            video: shot.video,
            resolution: shot.resolution,
            ...(inputs.sequence ? { sequence: shot.video } : {}),
        })),
        open: jobsAt(desk, 'open').map(({ key, entry, state }) => ({
            key,
            resolution: entry.shot.resolution,
            submittedAt: state.submittedAt,
            request: state.task.request,
            position: state.task.position,
            ...startedAt(startOf(desk, state)),
            ...(state.lastCheckedAt === undefined ? {} : { lastCheckedAt: state.lastCheckedAt }),
            ...(state.minNextCheck === undefined ? {} : { minNextCheck: state.minNextCheck }),
        })),
        history: desk.history,
        deadline: desk.deadline,
        pollSeconds: options.pollSeconds,
        maxBatch: desk.maxBatch,
        splitChecks: desk.splitChecks,
        ...(desk.blockedUntil === undefined ? {} : { blockedUntil: desk.blockedUntil }),
        ...(desk.maxUnderWay === undefined ? {} : { maxUnderWay: desk.maxUnderWay }),
    };
}
function startedAt(start) {
    return start === undefined ? {} : { startedAt: start };
}

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
;// CONCATENATED MODULE: ./build/steps/render/progress.js


/** Where a render stands at this moment. */
function standingOf(desk, { because, left }) {
    const { clock } = desk.ports;
    const anHourAgo = clock.monotonic() - 3_600_000;
    const isPlay = desk.plan.provider === 'simulator';
    return {
        takes: takeStates(desk),
        videos: videosOf(desk),
        elapsed: clock.monotonic() - desk.startedAt,
        left,
        ...(isPlay ? {} : { credits: { spent: spentBy(desk), planned: desk.plan.credits } }),
        requests: {
            lastHour: desk.requestTimes.filter((time) => time > anHourAgo).length,
            perHour: desk.options.requestsPerHour,
        },
        ...(because === undefined ? {} : { because }),
    };
}
/** The same in numbers, with an estimate of how long it goes on. */
function progressOf(desk, secondsLeft) {
    const takes = takeStates(desk);
    return {
        done: takes.done,
        of: desk.jobs.size,
        underWay: takes.open + takes.collecting,
        waiting: takes.waiting + takes.elsewhere,
        stopped: takes.stopped,
        minutesLeft: Math.max(1, Math.round(secondsLeft / 60)),
    };
}
function takeStates(desk) {
    const numbers = { waiting: 0, elsewhere: 0, open: 0, collecting: 0, done: 0, stopped: 0 };
    for (const { state } of desk.jobs.values())
        numbers[state.at] += 1;
    return numbers;
}
function videosOf(desk) {
    const videos = new Map();
    for (const entry of desk.plan.entries) {
        const entries = videos.get(entry.shot.video);
        if (entries)
            entries.push(entry);
        else
            videos.set(entry.shot.video, [entry]);
    }
    return [...videos].flatMap(([id, entries]) => {
        const jobs = entries.map(({ fingerprint, take }) => desk.jobs.get((0,core_ledger/* takeKey */.nN)(fingerprint, take)));
        return jobs.some((job) => job !== undefined) ? [videoStanding(id, entries, desk)] : [];
    });
}
function videoStanding(id, entries, desk) {
    const now = desk.ports.clock.monotonic();
    const open = [];
    const collecting = [];
    let [done, stopped] = [0, 0];
    for (const { fingerprint, take, shot, decision } of entries) {
        const state = desk.jobs.get((0,core_ledger/* takeKey */.nN)(fingerprint, take))?.state;
        // Without a job there is nothing to be obtained: it is here already, or a person has to decide.
        if (!state && (decision.do === 'keep' || decision.do === 'reuse'))
            done += 1;
        else if (!state || state.at === 'stopped')
            stopped += 1;
        else if (state.at === 'done')
            done += 1;
        else if (state.at === 'collecting')
            collecting.push(shot.id);
        else if (state.at === 'open')
            open.push({ shot: shot.id, since: now - state.submittedAt });
    }
    return { id, done, stopped, of: entries.length, open, collecting };
}
/** Credits that this run's submits cost, or may have cost. */
function spentBy(desk) {
    const isFree = ({ state }) => state === 'refunded' || state === 'refused';
    return [...desk.spends.values()].reduce((sum, spend) => sum + (isFree(spend) ? 0 : spend.credits), 0);
}
/** What becomes of everything now that a render is interrupted, and how to go on; for people. */
function interruption(desk) {
    const { open, collecting, waiting, elsewhere } = takeStates(desk);
    const isPlay = desk.plan.provider === 'simulator';
    const paid = [...desk.jobs.values()].reduce((sum, { state }) => sum + (state.at === 'open' ? state.record.credits : 0), 0);
    const price = isPlay ? '' : `, paid for with ${(0,count/* count */.U)(paid, 'credit')}`;
    const parts = [
        ...(open > 0 ? [`${(0,count/* count */.U)(open, 'shot')} under way${price}`] : []),
        ...(collecting > 0 ? [`${(0,count/* count */.U)(collecting, 'clip')} being fetched`] : []),
        ...(waiting + elsewhere > 0 ? [`${(0,count/* count */.U)(waiting + elsewhere, 'shot')} not begun`] : []),
    ];
    return `Stopping with ${parts.join(', ') || 'nothing under way'}. The same command goes on from here${isPlay ? '' : ' and pays for nothing twice'}.`;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/steps/render/set-up.js



/** All that is paid for may be missing here at once; more would only come in later, all of it together. */
const FETCHES_AT_ONCE = 8;
/** The desk as a render begins: a job for each take that there is something to do for. */
function setUp(plan, known, ports, options) {
    const jobs = new Map();
    const wanting = new Map();
    for (const entry of plan.entries) {
        const state = firstState(entry, known, ports);
        const key = (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
        if (state && !jobs.has(key))
            jobs.set(key, (0,render_job/* jobOf */.Z)(entry, state));
        const others = wanting.get(key);
        if (others)
            others.push(entry);
        else
            wanting.set(key, [entry]);
    }
    const { history, waitMinutes } = options;
    return {
        plan,
        known,
        ports,
        options,
        jobs,
        wanting,
        requestTimes: [],
        refusals: [],
        history: {
            '720p': [...(history['720p'] ?? [])],
            '1080p': [...(history['1080p'] ?? [])],
            '4k': [...(history['4k'] ?? [])],
        },
        ends: new Map(),
        spends: new Map(),
        owed: new Map(),
        told: new WeakSet(),
        fetching: (0,p_limit/* default */.A)(FETCHES_AT_ONCE),
        keeping: new Set(),
        unstored: new Set(),
        isOver: false,
        isClaimInDoubt: false,
        excess: 0,
        earlierRefunds: 0,
        doubts: 0,
        startedAt: ports.clock.monotonic(),
        deadline: ports.clock.monotonic() + waitMinutes * 60_000,
        maxBatch: 100,
        splitChecks: false,
    };
}
/** Where a plan entry's take stands as the run begins; nothing to do for it means no job. */
function firstState(entry, { ledger, missing }, { clock }) {
    const record = ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
    const { decision } = entry;
    switch (decision.do) {
        case 'render':
            if (decision.deferred)
                return undefined;
            return { at: 'waiting', failures: record?.failures ?? 0 };
        case 'wait':
            return record?.progress.state === 'open'
                ? openState(record, record.progress.task)
                : { at: 'elsewhere' };
        case 'keep':
        case 'reuse':
            if (!decision.clip || !missing.has(decision.clip.sha256))
                return undefined;
            return record?.progress.state === 'done'
                ? openState(record, record.progress.task)
                : undefined;
        case 'held':
        case 'lost':
            return undefined;
        default:
            return decision;
    }
    function openState(of, task) {
        const submittedAt = clock.monotonic() - clock.since(new Date(task.submittedAt));
        return { at: 'open', record: of, task, submittedAt, fetches: 0 };
    }
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
;// CONCATENATED MODULE: ./build/steps/render/claim.js








/**
 * Writes the intents of these requests, all at once, for what nobody else has taken; the rest goes
 * where the ledger says it is. What the ledger is owed is told in the same write.
 */
async function claim(desk, requests) {
    const wanted = requests.map((keys) => keys.map((key) => desk.jobs.get(key)));
    const jobs = wanted.flat();
    const at = (0,timestamp/* timestamp */.v)(desk.ports.clock.now());
    const by = { ...desk.options.claim, at };
    const hoped = jobs.map((job) => ({ job, failures: failuresOf(job), claim: by }));
    if (!(await announced(desk, hoped.flatMap(intentOf))))
        return [];
    let granted = { mine: [], isOverCap: false };
    const owed = [...desk.owed.values()];
    const seen = await updateOrRefuse(desk, jobs, at, (ledger) => {
        granted = grant(desk, wanted, { ledger: withOwed(desk, ledger), by });
        return [...dueTo(desk, ledger), ...granted.mine.flat().flatMap(intentOf)];
    });
    if (!seen)
        return [];
    paidBack(desk, owed);
    return settle(desk, { ...granted, wanted, seen });
}
/** In case this process dies between the ledger's write and its own next line. */
async function announced(desk, entries) {
    try {
        await desk.ports.journal.append({ what: 'claiming', entries });
        return true;
    }
    catch (error) {
        noteUnwritten(desk, error);
        return false;
    }
}
function intentOf({ job, ...rest }) {
    return recordsOf(job, { progress: { state: 'intended' }, spend: 'intended', ...rest });
}
function failuresOf({ state }) {
    return state.at === 'waiting' ? state.failures : 0;
}
/** What of the requests is free, and within what the day has left. */
function grant(desk, requests, { ledger, by }) {
    const { maxCreditsPerDay = Infinity } = desk.options;
    let room = maxCreditsPerDay - (0,core_ledger/* spentOn */.g2)(ledger, (0,timestamp/* utcDay */.d)(new Date(by.at)));
    let isOverCap = false;
    const mine = requests.map((jobs) => {
        const free = jobs.filter(({ key, state }) => state.at === 'waiting' && !ledger.damaged.has(key) && isFree(ledger.takes.get(key)));
        if (free.length < jobs.length && isSequence(jobs))
            return [];
        const credits = free.reduce((sum, { entry }) => sum + prices/* veoRates */.a[entry.shot.resolution], 0);
        if (credits > room)
            isOverCap = true;
        if (isOverCap)
            return [];
        room -= credits;
        return free.map((job) => {
            // Another run may have tried it meanwhile, and failed.
            const others = ledger.takes.get(job.key)?.failures ?? 0;
            return { job, failures: Math.max(failuresOf(job), others), claim: by };
        });
    });
    return { mine, isOverCap };
}
function isFree(record) {
    if (!record)
        return true;
    const { state } = record.progress;
    return state === 'withdrawn' || (state === 'failed' && record.failures < 2);
}
/** Acts on what the ledger has granted, and on what it says of the rest. */
function settle(desk, found) {
    const { wanted, mine, seen } = found;
    const claimed = new Set(mine.flat().map(({ job }) => job));
    noteSpends(desk, mine.flat().flatMap(intentOf));
    if (found.isOverCap)
        stopAtDayCap(desk);
    for (const jobs of wanted) {
        for (const job of jobs) {
            const record = seen.takes.get(job.key);
            if (seen.damaged.has(job.key))
                holdDamaged(job);
            else if (record && !claimed.has(job))
                applyRecord(desk, job, record);
        }
        if (!jobs.some((job) => claimed.has(job)))
            holdTorn(jobs, 'another shot of its sequence is not free to be rendered');
    }
    return mine.filter((jobs) => jobs.length > 0);
}
function stopAtDayCap(desk) {
    desk.noMoreSubmits ??= {
        because: 'blocked',
        reason: `the day's ${desk.options.maxCreditsPerDay} credits are spent, or promised to other runs`,
        hint: 'Run again tomorrow (UTC), or raise max-credits-per-day',
    };
}
function holdDamaged(job) {
    (0,render_job/* stop */.d)(job, 'unknown', {
        code: 'possibly-charged',
        message: 'possibly charged: its ledger entry is damaged',
        hint: 'It is not submitted by itself; mend the entry, or pay for another with `retake` or a raised `take`',
    });
}
function isSequence(jobs) {
    return jobs[0]?.entry.inputs.sequence !== undefined;
}
/** The shots of a sequence are one request: what is left of one is not rendered by itself. */
function holdTorn(jobs, why) {
    if (!isSequence(jobs) || jobs.every(({ state }) => state.at === 'waiting'))
        return;
    for (const job of jobs)
        if (job.state.at === 'waiting')
            (0,render_job/* stop */.d)(job, 'held', {
                code: 'sequence-torn',
                message: `nothing was spent on it: ${why}`,
                hint: '`retake`, or a raised `take`, pays for the whole sequence again',
            });
}
/** The first write is the permission check: where it is refused, nothing has been submitted yet. */
async function updateOrRefuse(desk, jobs, at, decide) {
    const { maxCreditsPerDay } = desk.options;
    const days = maxCreditsPerDay === undefined ? [] : [(0,timestamp/* utcDay */.d)(new Date(at))];
    try {
        return await desk.ports.ledger.update({ ...wantedToTell(desk, jobs), days }, decide);
    }
    catch (error) {
        if (error instanceof ledger_refused/* LedgerRefused */.E) {
            const { message, hint } = error.problem;
            desk.noMoreSubmits = { because: 'blocked', reason: message, ...(hint ? { hint } : {}) };
        }
        else {
            // It may have been written all the same: the journal tells the next run that nothing was sent.
            desk.isClaimInDoubt = true;
            noteUnwritten(desk, error);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/steps/render/crowding.js

/**
 * How many tasks may be under way at once is not documented. A submit that is refused for it waits,
 * and the run remembers: it asks for no more at once than were under way then.
 */
function learnCrowding(desk, asked) {
    const { clock, log } = desk.ports;
    const underWay = jobsAt(desk, 'open').length;
    // Nothing of ours is under way: it was too much in one request, or it is others' on the same key.
    const most = underWay > 0 ? underWay : Math.max(1, Math.floor(asked / 2));
    const told = desk.maxUnderWay;
    desk.maxUnderWay = Math.min(told ?? Infinity, most);
    // Ends what is being submitted; what comes next depends on what is done by then.
    const pause = underWay > 0 || asked > 1 ? MOMENT_MS : OTHERS_MS;
    desk.blockedUntil = Math.max(desk.blockedUntil ?? 0, clock.monotonic() + pause);
    delete desk.crowding;
    if (desk.maxUnderWay !== told)
        log.info(`the API takes ${desk.maxUnderWay} at once; the others wait for these to be done`);
}
/**
 * The API may refuse what is too much at once in the words of its limit of requests. Submits that are
 * refused twice while a check between them is granted tell it: a limit of requests spares no checks.
 */
function suspectCrowding(desk, refusal) {
    if (refusal.retryAfter !== undefined)
        return;
    const underWay = jobsAt(desk, 'open').length;
    const { crowding, refusals } = desk;
    if (!crowding?.isCheckGranted) {
        if (underWay > 0)
            desk.crowding = { since: refusals.length - 1, isCheckGranted: false };
        return;
    }
    // They say nothing of the requests of the hour.
    refusals.splice(crowding.since);
    delete desk.blockedUntil;
    learnCrowding(desk, 1);
}
const MOMENT_MS = 1_000;
const OTHERS_MS = 60_000;

;// CONCATENATED MODULE: ./build/steps/render/verdict.js
/** Reads a submit's outcome for one of its shots. `credits` is what one shot of it costs. */
function verdictOn(outcome, shot) {
    switch (outcome.kind) {
        case 'accepted': {
            const accepted = outcome.tasks.get(shot.wireId);
            if (accepted) {
                const task = { ...shot.task, shotId: shot.wireId, taskId: accepted.taskId };
                return { progress: { state: 'open', task }, spend: 'charged' };
            }
            // Not mentioned at all, and charged for exactly those that are: it stays to do.
            const chargedForNoMore = outcome.creditsUsed === shot.credits * outcome.tasks.size;
            return outcome.unclear.has(shot.wireId) || !chargedForNoMore
                ? unknown('the answer does not say whether this shot was accepted')
                : withdrawn('the API did not accept this shot of the request');
        }
        case 'failed':
            return { progress: { state: 'failed', reason: outcome.reason }, spend: 'refunded' };
        case 'unknown':
            return unknown(outcome.reason);
        case 'refused':
        case 'no-login':
        case 'no-credits':
        case 'limited':
        case 'crowded':
        case 'unreached':
            return withdrawn(outcome.reason);
        default:
            return outcome;
    }
}
function unknown(reason) {
    return { progress: { state: 'unknown', reason }, spend: 'unknown' };
}
function withdrawn(reason) {
    return { progress: { state: 'withdrawn', reason }, spend: 'refused' };
}

;// CONCATENATED MODULE: ./build/steps/render/submit-shots.js











/** How long to wait when the API cannot be reached, or did not say what became of a submit, in ms. */
const submit_shots_PAUSE_MS = 60_000;
/** After so many submits in a row of which nobody knows what became, the rest is not risked. */
const MOST_DOUBTS = 3;
/** How long an interrupted run still waits for the answer to what it has sent, in real ms. */
const GRACE_MS = 3_000;
/** So many submits share a write of the ledger: as many are in doubt when the whole machine is lost. */
const BATCH = 10;
/**
 * Submits requests one after another, so that a killed process leaves at most one submit in doubt:
 * the journal on this machine says of each that it is about to be sent, and what was answered. The
 * ledger, off this machine, is told batch by batch: what became of one in the write that claims the
 * next.
 */
async function submitShots(desk, requests) {
    for (let at = 0; at < requests.length && maySubmit(desk); at += BATCH)
        for (const claimed of await claim(desk, requests.slice(at, at + BATCH)))
            if (maySubmit(desk))
                await submit_shots_submit(desk, claimed);
            else
                giveBack(desk, claimed);
    await writeOwed(desk);
}
function maySubmit(desk) {
    const isPaused = (desk.blockedUntil ?? 0) > desk.ports.clock.monotonic();
    return !desk.options.signal.aborted && !desk.noMoreSubmits && !isPaused;
}
/** What was claimed and not sent is free again. */
function giveBack(desk, claimed) {
    const reason = 'it was not sent';
    note(desk, claimed.flatMap(({ job, ...rest }) => recordsOf(job, { progress: { state: 'withdrawn', reason }, spend: 'refused', ...rest })));
}
async function submit_shots_submit(desk, claimed) {
    const { clock, journal } = desk.ports;
    try {
        await journal.append({ what: 'sending', takes: claimed.map(({ job }) => job.key) });
    }
    catch (error) {
        noteUnwritten(desk, error);
        giveBack(desk, claimed);
        return;
    }
    const outcome = await send(desk, claimed);
    // What never left this machine counts for nothing.
    if (outcome.kind !== 'unreached')
        noteRequest(desk, outcome.kind);
    const entries = answerOf(desk, claimed, outcome);
    note(desk, entries);
    await journal.append({ what: 'answered', entries }).catch(async (error) => {
        noteUnwritten(desk, error);
        await writeOwed(desk);
    });
    const takes = entries.filter((entry) => entry.kind === 'take');
    claimed.forEach(({ job }, index) => applyRecord(desk, job, takes[index], clock.monotonic()));
    holdTorn(claimed.map(({ job }) => job), 'the API accepted only a part of its sequence');
    drawConclusions(desk, claimed, outcome);
}
function note(desk, entries) {
    owe(desk, entries);
    noteSpends(desk, entries);
}
/** An interruption waits a moment for the answer: without it, what was sent is possibly charged. */
async function send(desk, mine) {
    const { signal } = desk.options;
    const patience = new AbortController();
    let timer;
    const hurry = () => {
        timer = setTimeout(() => patience.abort(), GRACE_MS);
    };
    signal.addEventListener('abort', hurry, { once: true });
    try {
        const shots = mine.map(({ job }) => wireShot(desk, job));
        const { resolution } = mine[0].job.entry.shot;
        return signal.aborted
            ? { kind: 'unreached', reason: 'the run was interrupted' }
            : await desk.ports.veo.submit({ shots, resolution }, patience.signal);
    }
    finally {
        signal.removeEventListener('abort', hurry);
        clearTimeout(timer);
    }
}
function wireShot(desk, job) {
    const { shot } = job.entry;
    const imageUrls = shot.images.map((image) => image.kind === 'url' ? image.url : desk.options.imageUrl(image.path).href);
    return {
        id: job.wireId,
        prompt: shot.prompt,
        generationType: shot.generationType,
        aspectRatio: shot.aspectRatio,
        ...(imageUrls.length > 0 ? { imageUrls } : {}),
    };
}
/** What the answer says of each shot, in the ledger's terms. */
function answerOf(desk, claimed, outcome) {
    const submittedAt = (0,timestamp/* timestamp */.v)(desk.ports.clock.now());
    const request = claimed[0].job.wireId;
    return claimed.flatMap(({ job, ...rest }, position) => {
        const credits = prices/* veoRates */.a[job.entry.shot.resolution];
        const task = { position, request, submittedAt };
        const verdict = verdictOn(outcome, { wireId: job.wireId, credits, task });
        return recordsOf(job, { ...verdict, ...rest });
    });
}
/** What an answer means for the shots that are still to be submitted. */
function drawConclusions(desk, claimed, outcome) {
    const { clock, log } = desk.ports;
    const names = claimed.map(({ job }) => (0,shot/* shotKey */.M)(job.entry.shot)).join(', ');
    if (outcome.kind !== 'unknown')
        desk.doubts = 0;
    switch (outcome.kind) {
        case 'accepted': {
            const planned = claimed.length * prices/* veoRates */.a[claimed[0].job.entry.shot.resolution];
            log.info(`${names}: submitted, ${outcome.creditsUsed ?? planned} credits`);
            const excess = (outcome.creditsUsed ?? 0) - planned;
            if (excess <= 0)
                return;
            // What is no count of credits is still a reason to stop.
            if (Number.isSafeInteger(desk.excess + excess))
                desk.excess += excess;
            desk.noMoreSubmits = {
                because: 'blocked',
                reason: `${outcome.creditsUsed} credits were charged where ${planned} were planned`,
            };
            return;
        }
        case 'no-credits':
            desk.noMoreSubmits = {
                because: 'blocked',
                reason: `the account has too few credits (${outcome.reason})`,
            };
            return;
        case 'no-login':
            desk.noMoreSubmits = { because: 'blocked', reason: `the API key is not accepted` };
            return;
        case 'limited':
            obeyLimit(desk, outcome);
            suspectCrowding(desk, outcome);
            return;
        case 'crowded':
            learnCrowding(desk, outcome.asked);
            return;
        case 'unreached':
            desk.blockedUntil = clock.monotonic() + submit_shots_PAUSE_MS;
            log.warn(`the API cannot be reached (${outcome.reason}); trying again in a minute`);
            return;
        case 'refused':
            for (const { job } of claimed)
                (0,render_job/* stop */.d)(job, 'failed', {
                    code: 'request-refused',
                    message: `the API refused it, nothing was spent: ${outcome.reason}`,
                });
            return;
        case 'failed':
            log.warn(`${names}: failed, the credits came back (${outcome.reason})`);
            return;
        case 'unknown':
            log.warn(`${names}: possibly charged (${outcome.reason})`);
            desk.doubts += 1;
            desk.blockedUntil = clock.monotonic() + submit_shots_PAUSE_MS;
            if (desk.doubts >= MOST_DOUBTS)
                desk.noMoreSubmits = {
                    because: 'pending',
                    reason: `of the last ${desk.doubts} submits nobody knows whether they were accepted`,
                };
            return;
        default:
            outcome;
    }
}

;// CONCATENATED MODULE: ./build/steps/render.js














/** How often a run looks whether another run's submit has been answered, in ms. */
const LOOK_ELSEWHERE_MS = 10_000;
/**
 * The only verb that spends: obtains the clip of every shot of the plan, or says why it cannot.
 */
async function render(plan, known, ports, options) {
    const desk = setUp(plan, known, ports, options);
    const background = new Set();
    const faults = [];
    const inBackground = (work) => {
        const tracked = work
            .catch((error) => void faults.push(error))
            .finally(() => background.delete(tracked));
        background.add(tracked);
    };
    try {
        await obtainAll(desk, { background, inBackground, faults });
    }
    finally {
        // Whatever ends a render, clips that are on their way are brought in and recorded.
        desk.isOver = true;
        while (background.size > 0) {
            hurryStore(desk);
            await Promise.race(background);
        }
        ports.log.live(undefined);
        await writeOwed(desk);
        await ports.journal.close({ keep: desk.owed.size > 0 || desk.isClaimInDoubt });
    }
    if (faults.length > 0)
        throw faults[0];
    return finish(desk);
}
async function obtainAll(desk, { background, inBackground, faults }) {
    const { options, ports } = desk;
    const begun = remaining(desk);
    ports.log.live(() => standingOf(desk, { left: begun }));
    while (faults.length === 0) {
        for (const job of jobsAt(desk, 'open'))
            if (job.state.record.progress.state === 'done' && job.state.fetches === 0)
                inBackground(collect(desk, job, job.state, job.state.record.progress.videoUrl));
        if (options.signal.aborted) {
            ports.log.info(interruption(desk));
            desk.noMoreSubmits = { because: 'pending', reason: 'the run was interrupted' };
        }
        if (desk.noMoreSubmits)
            stopWaiting(desk, desk.noMoreSubmits);
        if (options.signal.aborted)
            return;
        const move = (0,pacing/* nextMove */.l)(pacingState(desk));
        switch (move.do) {
            case 'submit':
                await submitShots(desk, move.requests);
                continue;
            case 'check':
                for (const { job, videoUrl } of await checkTakes(desk, move.keys))
                    inBackground(collect(desk, job, job.state, videoUrl));
                continue;
            case 'postpone':
                for (const key of move.keys)
                    (0,render_job/* stop */.d)(desk.jobs.get(key), 'pending', { code: 'deadline', message: move.because });
                continue;
            case 'sleep':
                tellStanding(desk, move.because);
                await pause(desk, move.until);
                continue;
            case 'finished':
                hurryStore(desk);
                if (background.size > 0)
                    await Promise.race(background);
                else if (jobsAt(desk, 'elsewhere').length > 0 && ports.clock.monotonic() < desk.deadline)
                    await pause(desk, ports.clock.monotonic() + LOOK_ELSEWHERE_MS);
                else
                    return;
                continue;
            default:
                move;
        }
    }
}
function tellStanding(desk, because) {
    const left = remaining(desk);
    desk.ports.log.live(() => standingOf(desk, { because, left }));
    desk.options.onProgress?.(() => progressOf(desk, left() / 1000));
}
/** About how long it goes on from now, in ms; thought about once, and only when it is asked. */
function remaining(desk) {
    const { clock } = desk.ports;
    let end;
    return () => {
        end ??= clock.monotonic() + (0,estimate/* estimate */.j)(pacingState(desk)).seconds * 1000;
        return Math.max(0, end - clock.monotonic());
    };
}
async function pause(desk, until) {
    const { clock } = desk.ports;
    const waits = jobsAt(desk, 'elsewhere').length > 0;
    const end = waits ? Math.min(until, clock.monotonic() + LOOK_ELSEWHERE_MS) : until;
    try {
        await clock.sleep(end - clock.monotonic(), desk.options.signal);
    }
    catch (error) {
        if (!desk.options.signal.aborted)
            throw error;
    }
    if (waits)
        await lookElsewhere(desk);
}
function stopWaiting(desk, why) {
    const { because, reason, hint } = why;
    const problem = { code: 'not-submitted', message: `not submitted: ${reason}` };
    for (const job of jobsAt(desk, 'waiting'))
        (0,render_job/* stop */.d)(job, because, hint === undefined ? problem : { ...problem, hint });
}


/***/ }),

/***/ 24462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobOf),
/* harmony export */   d: () => (/* binding */ stop),
/* harmony export */   wireIdOf: () => (/* binding */ wireIdOf)
/* harmony export */ });
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);
/* harmony import */ var _core_shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


function jobOf(entry, state) {
    return {
        key: (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take),
        wireId: wireIdOf(entry),
        entry,
        state,
    };
}
function wireIdOf(entry) {
    return `${entry.fingerprint.slice(0, 19)}-${entry.take}`;
}
function stop(job, because, problem) {
    const message = `${(0,_core_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(job.entry.shot)}: ${problem.message}`;
    job.state = { at: 'stopped', because, problem: { ...problem, severity: 'error', message } };
}


/***/ })

};
