export const id = 406;
export const ids = [406,164];
export const modules = {

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 shot`, `2 shots`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 18365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ emptyLedger),
/* harmony export */   bA: () => (/* binding */ withEntries),
/* harmony export */   m2: () => (/* binding */ withDamaged),
/* harmony export */   nN: () => (/* binding */ takeKey),
/* harmony export */   s3: () => (/* binding */ entryPath),
/* harmony export */   sY: () => (/* binding */ cutKey)
/* harmony export */ });
/* unused harmony export spentOn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const emptyLedger = {
    takes: new Map(),
    damaged: new Set(),
    cuts: new Map(),
    spends: new Map(),
};
function withEntries(ledger, entries) {
    const takes = new Map(ledger.takes);
    const damaged = new Set(ledger.damaged);
    const cuts = new Map(ledger.cuts);
    const spends = new Map(ledger.spends);
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
            default:
                entry;
        }
    }
    return { takes, damaged, cuts, spends };
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
        default:
            return entry;
    }
}
function takeKey(fingerprint, take) {
    return `${fingerprint}/${take}`;
}
/** A cut is determined by its clips in order: the joiner's bytes are the same on a second run. */
function cutKey(clips) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(clips.join('\n')).digest('hex');
}
/** Credits that count as spent on a UTC day. What is intended or unknown counts; refunds do not. */
function spentOn(ledger, day) {
    let credits = 0;
    for (const spend of ledger.spends.values())
        if (spend.day === day && spend.state !== 'refunded' && spend.state !== 'refused')
            credits += spend.credits;
    return credits;
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reasonText)
/* harmony export */ });
/** Why a shot is rendered, in a few words of our own: nothing of the user's is in it. */
function reasonText(reason) {
    switch (reason.what) {
        case 'new':
            return 'new';
        case 'changed':
            return `${fieldNames[reason.field ?? ''] ?? 'input'} changed`;
        case 'take':
            return `take ${reason.was} → ${reason.now}`;
        case 'failed':
            return 'failed before, tried once more';
        case 'sequence':
            return 'its sequence changed';
        default:
            return reason.what;
    }
}
const fieldNames = {
    aspectRatio: 'aspect ratio',
    generationType: 'generation type',
    images: 'images',
    model: 'model',
    prompt: 'prompt',
    provider: 'provider',
    resolution: 'resolution',
};


/***/ }),

/***/ 37622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ wordDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34440);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22268);


/** Beyond this many edits a comparison takes long, and marks would be everywhere. */
const MOST_EDITS = 120;
const MOST_COMPARED = 20_000;
const MOST_SHOWN = 600;
/** How much of an equal stretch is shown beside a change. */
const CONTEXT = 40;
/**
 * `Wide shot of a ⟦city skyline⟧ at dawn` and `Wide shot of a ⟦quiet harbour⟧ at dawn`, each on a
 * single line. Texts that have hardly anything in common are given unmarked.
 */
function wordDiff(was, now) {
    const before = oneLine(was);
    const after = oneLine(now);
    const stretches = joinNear(compare(before, after));
    if (!stretches.some((each) => 'same' in each && each.same.trim() !== ''))
        return { was: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(before, MOST_SHOWN), now: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(after, MOST_SHOWN) };
    return { was: side(stretches, 'was'), now: side(stretches, 'now') };
}
function oneLine(text) {
    return text.replaceAll(/\s+/gu, ' ').trim();
}
function compare(before, after) {
    if (before.length + after.length > MOST_COMPARED)
        return differingMiddle(before, after);
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffWordsWithSpace */ .pR)(before, after, { maxEditLength: MOST_EDITS });
    return parts
        ? parts.map(({ value, removed, added }) => removed || added ? { was: removed ? value : '', now: added ? value : '' } : { same: value })
        : differingMiddle(before, after);
}
/** What both begin and end with is the same, all between is one change. */
function differingMiddle(before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head += 1;
    while (head > 0 && before[head - 1] !== ' ')
        head -= 1;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    while (tail > 0 && before.at(-tail) !== ' ')
        tail -= 1;
    const change = {
        was: before.slice(head, before.length - tail),
        now: after.slice(head, after.length - tail),
    };
    return [{ same: before.slice(0, head) }, change, { same: before.slice(before.length - tail) }];
}
/** Changes with next to nothing between them read better as one. */
function joinNear(stretches) {
    const joined = [];
    for (const [index, stretch] of stretches.entries()) {
        const last = joined.at(-1);
        const next = stretches[index + 1];
        const isChange = !('same' in stretch);
        const isGap = !isChange && stretch.same.trim().length < 4 && next && !('same' in next);
        if (last && !('same' in last) && (isChange || isGap)) {
            const { was, now } = isChange ? stretch : { was: stretch.same, now: stretch.same };
            joined[joined.length - 1] = { was: last.was + was, now: last.now + now };
        }
        else
            joined.push(stretch);
    }
    return joined;
}
function side(stretches, which) {
    return stretches
        .map((stretch, index) => 'same' in stretch
        ? shorten(stretch.same, { first: index === 0, last: index === stretches.length - 1 })
        : mark(stretch[which]))
        .join('');
}
/** Spaces at the ends stay outside of the marks. */
function mark(text) {
    const words = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(text.trim(), MOST_SHOWN);
    if (words === '')
        return text;
    return `${text.slice(0, text.indexOf(text.trimStart()))}⟦${words}⟧${text.slice(text.trimEnd().length)}`;
}
/** The ends of an equal stretch that are beside a change, in whole words. */
function shorten(text, at) {
    const [head, tail] = [at.first ? 0 : CONTEXT, at.last ? 0 : CONTEXT];
    if (text.length <= head + tail + 10)
        return text;
    const begin = text.slice(0, head).replace(/\S*$/u, '');
    const end = text.slice(text.length - tail).replace(/^\S*/u, '');
    return `${begin}…${end}`;
}


/***/ }),

/***/ 31231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256File: () => (/* binding */ sha256File),
/* harmony export */   workspaceFiles: () => (/* binding */ workspaceFiles),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
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





async function workspaceFiles(root) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
    return {
        root: realRoot,
        async read(path, most) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = await openRegular(realRoot, path);
                if ('problem' in opened)
                    return opened;
                const file = __addDisposableResource(env_1, opened.file, true);
                if (opened.bytes > most)
                    return { missing: false, ...refused(path, `has ${opened.bytes} bytes; at most ${most}`) };
                const bytes = Buffer.alloc(opened.bytes);
                const { bytesRead } = await file.read(bytes, 0, opened.bytes, 0);
                return { text: bytes.toString('utf8', 0, bytesRead) };
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
        },
        async digest(path) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = await openRegular(realRoot, path);
                if ('problem' in opened)
                    return opened;
                const file = __addDisposableResource(env_2, opened.file, true);
                const head = Buffer.alloc(Math.min(opened.bytes, 200));
                await file.read(head, 0, head.length, 0);
                const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash);
                return { sha256: hash.digest('hex'), head };
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        },
    };
}
/** Writes through a temporary file and a rename, so that readers see the old bytes or the new. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    try {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx'), true);
            await file.writeFile(content);
            await file.sync();
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            const result_3 = __disposeResources(env_3);
            if (result_3)
                await result_3;
        }
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}
/** The sha256 (hex) of a file of our own. */
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, path);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch {
        return {
            missing: true,
            problem: {
                code: 'file-missing',
                severity: 'error',
                message: `${path} does not exist`,
            },
        };
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(root, real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(inside))
        return { missing: false, ...refused(path, 'leads out of the workspace') };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (stat.isFile())
        return { file, bytes: stat.size };
    await file.close();
    return { missing: false, ...refused(path, 'is not a regular file') };
}
function refused(path, why) {
    return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
}


/***/ }),

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31231);

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
const TIMEOUTS = { connect: 15_000, headers: 60_000, idle: 30_000 };
/**
 * Sends one request on a connection of its own and resolves at the reply's headers. No redirect is
 * followed, nothing is sent twice, nothing is decompressed: `fetch` does all three, and reports a
 * body that was cut short as success.
 */
async function sendRequest(request) {
    const { url, timeouts = TIMEOUTS } = request;
    const secure = url.protocol === 'https:';
    const { request: open } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve, reject) => {
        let sent = false;
        let timer = setTimeout(() => give('no connection in time'), timeouts.connect);
        const outgoing = open(url, {
            method: request.method,
            agent: false,
            headers: {
                ...request.headers,
                ...(request.body === undefined
                    ? {}
                    : { 'content-length': String(Buffer.byteLength(request.body)) }),
            },
            ...(request.signal ? { signal: request.signal } : {}),
            ...(request.lookup ? { lookup: request.lookup } : {}),
        });
        const give = (message) => outgoing.destroy(new HttpFailure(`${url.host}: ${message}`, { sent }));
        outgoing.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => {
            sent = true;
            clearTimeout(timer);
            timer = setTimeout(() => give('no answer in time'), timeouts.headers);
        }));
        outgoing.on('response', (reply) => {
            clearTimeout(timer);
            reply.setTimeout(timeouts.idle, () => reply.destroy(new HttpFailure(`${url.host}: the answer stopped midway`, { sent: true })));
            resolve(reply);
        });
        outgoing.on('error', (error) => {
            clearTimeout(timer);
            if (request.signal?.aborted || error instanceof HttpFailure)
                reject(error);
            else
                reject(new HttpFailure(`${url.host}: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) || error.name}`, { sent, cause: error }));
        });
        outgoing.end(request.body);
    });
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

/***/ 21406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shotlock: () => (/* binding */ shotlock)
});

;// CONCATENATED MODULE: ./build/core/budget.js
/** The lowest of the caps in force. */
function lowestCap(caps) {
    return caps.reduce((low, cap) => (cap.credits < low.credits ? cap : low));
}
/** Why a plan may not be rendered: it would cost more than the cap. Nothing of it is begun then. */
function overBudget(plan, cap) {
    if (plan.credits <= cap.credits)
        return undefined;
    return {
        code: 'over-budget',
        severity: 'error',
        message: `the plan costs ${plan.credits} credits, and ${cap.source} allows ${cap.credits}; nothing was spent`,
        hint: `Raise ${cap.source}, or render fewer videos at a time with the videos filter`,
    };
}

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
;// CONCATENATED MODULE: ./build/core/plan/decide-shot.js



/** Which take a shot uses, and what has to be done for it. */
function decideShot(candidate, world) {
    const { shot, inputs } = candidate;
    const locked = lockedTake(candidate, world.lock);
    const take = locked?.entry.take ?? shot.take;
    const credits = world.rates[shot.resolution];
    if (locked) {
        const { clip } = locked.entry;
        return locked.key === (0,core_shot/* shotKey */.M)(shot)
            ? { take, decision: { do: 'keep', clip } }
            : { take, decision: { do: 'reuse', from: locked.key, clip } };
    }
    const recorded = recordedDecision((0,core_ledger/* takeKey */.nN)(candidate.fingerprint, take), credits, world.ledger);
    if (recorded)
        return { take, decision: recorded };
    const previous = world.lock.shots[(0,core_shot/* shotKey */.M)(shot)];
    return {
        take,
        decision: { do: 'render', because: differences(shot, inputs, previous), credits },
    };
}
/**
 * The lock entry that already holds this shot's clip: its own, else that of a shot which is gone
 * from the config (renamed or moved), else any equal shot. While the file still says `askedTake`,
 * the take that the lock chose stands, wherever the shot has moved.
 */
function lockedTake({ shot, fingerprint, equal }, lock) {
    const own = lock.shots[(0,core_shot/* shotKey */.M)(shot)];
    if (own && own.askedTake === shot.take && own.fingerprint === fingerprint)
        return { key: (0,core_shot/* shotKey */.M)(shot), entry: own };
    const key = equal.find((each) => lock.shots[each].askedTake === shot.take);
    return key === undefined ? undefined : { key, entry: lock.shots[key] };
}
/** What the ledger says of a take; nothing when it was never submitted, or not accepted. */
function recordedDecision(key, credits, ledger) {
    if (ledger.damaged.has(key))
        return { ...damaged, credits };
    const record = ledger.takes.get(key);
    return record && record.progress.state !== 'withdrawn' ? byRecord(record, credits) : undefined;
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
            throw new Error('a withdrawn take is decided like one that never was');
        default:
            return progress;
    }
}
function differences(shot, now, previous) {
    if (!previous)
        return [{ what: 'new' }];
    const was = previous.inputs;
    const fields = [
        'prompt',
        'generationType',
        'images',
        'aspectRatio',
        'resolution',
        'model',
        'provider',
    ];
    const changed = fields
        .map((field) => ({
        what: 'changed',
        field,
        was: decide_shot_text(was[field]),
        now: decide_shot_text(now[field]),
    }))
        .filter(({ field, ...each }) => field === 'prompt' ? (0,fingerprint/* comparable */.Zm)(each.was) !== (0,fingerprint/* comparable */.Zm)(each.now) : each.was !== each.now);
    if (changed.length === 0 && now.sequence?.digest !== was.sequence?.digest)
        changed.push({ what: 'sequence' });
    if (previous.askedTake !== shot.take)
        changed.push({ what: 'take', was: previous.askedTake, now: shot.take });
    return changed.length > 0 ? changed : [{ what: 'new' }];
}
function decide_shot_text(value) {
    return typeof value === 'string' ? value : value.join('\n');
}

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
        return isRender(entry) ? entry : rendered(entry, nextTake(entry, world), world);
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
    if (claims.size === 0)
        return entries;
    return entries.map((entry) => {
        if (!isLocked(entry))
            return entry;
        const own = world.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
        if (own && claims.has(claimOf(own)))
            return entry;
        const together = [...world.ledger.takes.values()]
            .filter((each) => each.fingerprint === entry.fingerprint && claims.has(claimOf(each)))
            .sort((a, b) => b.take - a.take)[0];
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
function nextTake(entry, { ledger }) {
    let take = entry.take + 1;
    while (isUsed(take))
        take += 1;
    return take;
    function isUsed(number) {
        const key = (0,core_ledger/* takeKey */.nN)(entry.fingerprint, number);
        const state = ledger.takes.get(key)?.progress.state;
        return ledger.damaged.has(key) || (state !== undefined && state !== 'withdrawn');
    }
}

;// CONCATENATED MODULE: ./build/core/plan.js




/**
 * Decides for every shot what rendering would do, why, and what it costs. `videos` are those that
 * the filter lets through, `known` every video of the file.
 */
function makePlan(config, world) {
    const strike = goneFrom(config, world.lock);
    const lockedAs = keysByFingerprint(world.lock, strike);
    const entries = payOnce(config.videos.flatMap((video) => renderWholeSequences(video, video.shots.map(planShot), world)));
    return {
        provider: world.provider,
        entries,
        strike,
        credits: sum(entries.map(creditsOf)),
        digest: planDigest(entries),
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
    if (gone.size === 0)
        return plan;
    const entries = plan.entries.map((entry) => {
        const { decision } = entry;
        if (decision.do !== 'keep' && decision.do !== 'reuse')
            return entry;
        const credits = decision.clip && gone.get(decision.clip.sha256);
        if (credits === undefined)
            return entry;
        return { ...entry, decision: { do: 'lost', clip: decision.clip, credits } };
    });
    const kept = new Set(entries.flatMap(({ decision }, index) => {
        const before = plan.entries[index].decision;
        return decision.do === 'lost' && before.do === 'reuse' ? [before.from] : [];
    }));
    return { ...plan, entries, strike: plan.strike.filter((key) => !kept.has(key)) };
}
/** What an entry costs when the plan is rendered: 0 for all but `render`. */
function creditsOf(entry) {
    return entry.decision.do === 'render' ? entry.decision.credits : 0;
}
/** Equal shots are paid for once: the first is rendered, the others use its clip. */
function payOnce(entries) {
    const first = new Map();
    return entries.map((entry) => {
        if (entry.decision.do !== 'render')
            return entry;
        const identity = `${entry.fingerprint}/${entry.take}`;
        const from = first.get(identity);
        if (from === undefined) {
            first.set(identity, (0,core_shot/* shotKey */.M)(entry.shot));
            return entry;
        }
        return { ...entry, decision: { do: 'reuse', from } };
    });
}
function planDigest(entries) {
    const paid = entries
        .filter(({ decision }) => decision.do === 'render')
        .map((entry) => `${entry.fingerprint} ${entry.take} ${creditsOf(entry)}\n`)
        .sort();
    return (0,external_node_crypto_.createHash)('sha256').update(paid.join('')).digest('hex');
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

;// CONCATENATED MODULE: ./build/core/outcome.js
function isObtained(outcome) {
    return 'locked' in outcome;
}

;// CONCATENATED MODULE: ./build/core/report.js



/** The report of a run: what machines read, and what every text for people is made of. */
function summarize(findings) {
    const { plan, rendered, changes } = findings;
    const outcomes = new Map(rendered?.outcomes.map((outcome) => [outcome.entry, outcome]));
    const cuts = new Map(findings.cuts.map((cut) => [cut.video, cut]));
    const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
    const reasons = new Map((findings.paid ?? plan).entries.map(({ shot, decision }) => [shot, becauseOf(decision)]));
    const videos = findings.videos.map((video) => {
        const shots = video.shots.map((shot) => {
            const entry = entries.get(shot);
            const because = reasons.get(shot) ?? [];
            const changed = changes.shots.has((0,core_shot/* shotKey */.M)(shot));
            return { ...reportShot(entry, outcomes.get(entry)), changed, because: [...because] };
        });
        const cut = cuts.get(video.id);
        return {
            id: video.id,
            ...(video.title === undefined ? {} : { title: video.title }),
            aspectRatio: video.aspectRatio,
            resolution: video.resolution,
            changed: changes.videos.has(video.id),
            state: videoState(shots, cut),
            ...(cut ? { cut: reportCut(cut, findings.shownPath) } : {}),
            shots,
        };
    });
    return {
        reportVersion: 1,
        config: findings.config,
        mode: findings.mode,
        provider: plan.provider,
        status: statusOf(findings, videos),
        credits: { planned: findings.price, ...spent(findings), limit: findings.limit },
        requests: rendered?.requests ?? 0,
        digest: plan.digest,
        videos,
        strike: [...plan.strike],
        problems: findings.problems.map(reportProblem),
    };
}
function reportShot(entry, outcome) {
    const { decision, shot, take } = entry;
    const missing = outcome && !isObtained(outcome) ? outcome : undefined;
    const locked = outcome && isObtained(outcome) ? outcome.locked : undefined;
    return {
        id: shot.id,
        take,
        generationType: shot.generationType,
        decision: decision.do,
        credits: creditsOf(entry),
        state: missing ? missing.because : locked ? 'clip' : 'planned',
        ...(decision.do === 'reuse' ? { from: decision.from } : {}),
        ...(locked
            ? { clip: { durationSeconds: locked.clip.durationSeconds, sha256: locked.clip.sha256 } }
            : {}),
        ...(missing ? { problem: reportProblem(missing.problem) } : {}),
        ...(!outcome && (decision.do === 'held' || decision.do === 'lost')
            ? { problem: foreseen(decision) }
            : {}),
    };
}
function becauseOf(decision) {
    return decision.do === 'render' ? decision.because : [];
}
/** What a plan knows already that only a person can decide. */
function foreseen(decision) {
    const hint = `Raise \`take\` to pay ${decision.credits} credits for another`;
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
    if (shots.some(({ state }) => state === 'planned'))
        return 'planned';
    return shots.every(({ state }) => state === 'clip') ? 'not-joined' : 'not-updated';
}
function reportCut(cut, shownPath) {
    const { bytes, durationSeconds, sha256 } = cut.record;
    return { path: shownPath(cut.path), bytes, durationSeconds, sha256, made: cut.made };
}
function reportProblem({ code, severity, message, hint, where }) {
    return {
        code,
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(where ? { where: { ...where } } : {}),
    };
}
/** What was truly spent. The simulator's credits are play money: what it shows is the plan's price. */
function spent({ plan, rendered, }) {
    if (plan.provider === 'simulator' || !rendered)
        return { charged: 0, refunded: 0, unknown: 0 };
    return rendered.credits;
}
/** The worst that applies. */
function statusOf(findings, videos) {
    const states = new Set(videos.flatMap(({ shots }) => shots.map(({ state }) => state)));
    const outcomes = findings.rendered?.outcomes ?? [];
    const collected = outcomes.some((outcome) => isObtained(outcome) && outcome.collected);
    const broken = findings.problems.some(({ severity }) => severity === 'error');
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
    if (findings.mode !== 'render' && (toDo || findings.plan.strike.length > 0))
        return 'planned';
    return 'unchanged';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/steps/assemble.js





/** Joins the clips of each video that has them all. A video with a missing shot gets no new cut. */
async function assemble(work, ports) {
    const cuts = [];
    const problems = [];
    for (const { id } of work.videos) {
        const path = work.outputPath(id);
        const record = work.standing.get(id);
        if (record)
            cuts.push({ video: id, path, record, made: false });
        if (record || !work.toJoin.has(id))
            continue;
        const outcomes = work.outcomes.filter(({ entry }) => entry.shot.video === id);
        if (!outcomes.every(isObtained))
            continue;
        const made = await makeCut(outcomes, path, work.signal, ports);
        if ('record' in made) {
            cuts.push({ video: id, path, record: made.record, made: true });
            ports.log.info(`${id}: joined ${outcomes.length} shots, ${made.record.durationSeconds} s`);
        }
        else
            problems.push({ ...made.problem, message: `${id}: ${made.problem.message}` });
    }
    const fresh = cuts.filter(({ made }) => made).map(({ record }) => record);
    if (fresh.length > 0)
        await ports.ledger.update({ fingerprints: [], cuts: fresh.map(({ clips }) => (0,core_ledger/* cutKey */.sY)(clips)), days: [] }, ({ cuts: known }) => fresh.filter(({ clips }) => !known.has((0,core_ledger/* cutKey */.sY)(clips))));
    return { cuts, problems };
}
async function makeCut(outcomes, path, signal, { clips }) {
    const { join, JoinRefused } = await Promise.all(/* import() */[__webpack_require__.e(902), __webpack_require__.e(971)]).then(__webpack_require__.bind(__webpack_require__, 51971));
    for (const { entry, locked } of outcomes)
        if (!(await clips.verify(locked.clip)))
            return {
                problem: {
                    code: 'clip-damaged',
                    severity: 'error',
                    message: `the clip of ${(0,core_shot/* shotKey */.M)(entry.shot)} is damaged on this machine, and was removed`,
                    hint: 'Run again to fetch it again, at no cost',
                },
            };
    const inputs = outcomes.map(({ entry, locked }) => ({
        path: clips.pathOf(locked.clip.sha256),
        name: (0,core_shot/* shotKey */.M)(entry.shot),
    }));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        const { bytes, durationSeconds, sha256 } = await join(inputs, path, { signal });
        const digests = outcomes.map(({ locked }) => locked.clip.sha256);
        const published = [];
        return { record: { kind: 'cut', bytes, clips: digests, durationSeconds, published, sha256 } };
    }
    catch (error) {
        if (!(error instanceof JoinRefused))
            throw error;
        const { message, hint } = error;
        return {
            problem: { code: 'join-refused', severity: 'error', message, ...(hint ? { hint } : {}) },
        };
    }
}

// EXTERNAL MODULE: ./build/steps/load.js + 38 modules
var load = __webpack_require__(37074);
// EXTERNAL MODULE: ./build/core/lock.js + 1 modules
var core_lock = __webpack_require__(34659);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
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
            await save();
            return { changed: written !== before };
        },
    };
}

// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
;// CONCATENATED MODULE: ./build/core/markdown.js


/** Code nodes are the one place of markdown where text stays text: no link, mention or HTML. */
/** An inline code node around any text, shortened to one line. */
function code(text) {
    return ticked(oneLine(text));
}
/** The same for a cell of a table, where a pipe would begin the next cell even inside code. */
function codeInCell(text) {
    // The one pipe that cannot be escaped is one behind a backslash: that is an escape itself.
    return ticked(oneLine(text).replaceAll(/\\*\|/gu, (run) => (run === '|' ? '\\|' : '¦')));
}
/** A fenced block whose fence is longer than any run of backticks in it. */
function fence(lines, language) {
    const safe = lines.map(quoted/* visible */.R).join('\n');
    const ticks = '`'.repeat(Math.max(3, longestRunOfTicks(safe) + 1));
    return `${ticks}${language}\n${safe}\n${ticks}`;
}
/** A link; its text is our own, and its address cannot end it, whatever it holds. */
function markdown_link(text, address) {
    if (!URL.canParse(address))
        return text;
    const { href } = new URL(address);
    return `[${text}](${href.replaceAll(/[()[\]|`\\]/gu, (each) => `%${each.charCodeAt(0).toString(16)}`)})`;
}
/** Any text inside an HTML element on one line. */
function escapeHtml(text) {
    const names = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
    return oneLine(text).replaceAll(/[&<>"]/gu, (each) => `&${names[each]};`);
}
function oneLine(text) {
    return (0,plain_text/* shortened */.vI)((0,quoted/* visible */.R)(text.replaceAll(/\s+/gu, ' ').trim()), 500);
}
function ticked(line) {
    const ticks = '`'.repeat(longestRunOfTicks(line) + 1);
    // Markdown takes off one space at either end, so that code may begin or end with a backtick.
    const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
function longestRunOfTicks(text) {
    return Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./build/core/comment/attention.js

/** Names that are told before the rest is only counted. */
const MOST_NAMES = 3;
/** What a person has to know or do, never folded away; said once for all shots that it is true of. */
function attention(report) {
    const groups = new Map();
    for (const video of report.videos)
        for (const shot of video.shots) {
            if (!shot.problem)
                continue;
            const key = `${video.id}/${shot.id}`;
            const { message, hint = '' } = shot.problem;
            const own = message.startsWith(`${key}: `) ? message.slice(key.length + 2) : message;
            const icon = shot.state === 'pending' ? '⏳' : iconOf(shot.problem);
            const identity = JSON.stringify([icon, own, hint]);
            const group = groups.get(identity);
            if (group)
                group.shots.push(key);
            else
                groups.set(identity, { icon, message: own, hint, shots: [key] });
        }
    const items = [
        ...report.problems.map((problem) => `- ${iconOf(problem)} ${said(problem, placeOf(problem))}`),
        ...[...groups.values()].map((group) => `- ${group.icon} ${said(group, names(group.shots))}`),
    ];
    return { open: '', items, close: '', noun: 'message' };
}
function said(problem, of) {
    const subject = of === '' ? '' : `${of}: `;
    return `${subject}${prose(problem.message)}${problem.hint ? `<br>${prose(problem.hint)}` : ''}`;
}
/** Backticks around a word of a message would only be seen as such inside of code. */
function prose(message) {
    return code(message.replaceAll(/`(\w+)`/gu, '"$1"'));
}
function placeOf({ where }) {
    return where ? code(`${where.file}:${where.line}`) : '';
}
function names(shots) {
    const shown = shots.slice(0, MOST_NAMES).map(code).join(', ');
    const hidden = shots.length - MOST_NAMES;
    return hidden > 0 ? `${shown} and ${hidden} more` : shown;
}
function iconOf({ severity }) {
    return severity === 'error' ? '❌' : '⚠️';
}

;// CONCATENATED MODULE: ./build/core/comment/fit.js
/** What is kept free for the lines that tell of what was left out. */
const RESERVE = 400;
/** Whole items, as many as fit: no fence, table or element is ever left open. */
function fit(blocks, foot, limit) {
    const { most, sizeOf, elsewhere } = limit;
    const kept = [];
    let left = most - RESERVE - sizeOf(foot);
    let omitted = 0;
    for (const block of blocks) {
        const text = omitted > 0 ? '' : asMuchAsFits(block, left, limit);
        if (text === undefined)
            omitted += 1;
        else if (omitted > 0 && !isEmpty(block))
            omitted += 1;
        else if (text !== '') {
            kept.push(text);
            left -= sizeOf(text) + 2;
        }
    }
    if (omitted > 0)
        kept.push(`_${omitted} more sections are not shown: ${elsewhere}._`);
    return `${[...kept, foot].join('\n\n')}\n`;
}
/** Undefined when not even a first item fits; an empty block is an empty text. */
function asMuchAsFits(block, room, limit) {
    if (isEmpty(block))
        return '';
    const { sizeOf, elsewhere } = limit;
    if (typeof block === 'string')
        return sizeOf(block) <= room ? block : undefined;
    const { open, items, close, noun } = block;
    let left = room - sizeOf(open) - sizeOf(close) - RESERVE;
    let shown = 0;
    for (; shown < items.length; shown += 1) {
        left -= sizeOf(items[shown]) + 1;
        if (left < 0)
            break;
    }
    if (shown === 0)
        return undefined;
    const hidden = items.length - shown;
    const more = hidden > 0 ? `_${hidden} more of ${items.length} ${noun}s are not shown: ${elsewhere}._` : '';
    const body = items.slice(0, shown).join('\n');
    return [`${open}${body}`, more, close].filter(Boolean).join('\n\n');
}
function isEmpty(block) {
    return typeof block === 'string' ? block === '' : block.items.length === 0;
}

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
;// CONCATENATED MODULE: ./build/core/comment/headline.js

/** What became of the run, in the words of the person who asked for videos. */
function headline(report, changed) {
    const videos = (0,count/* count */.U)(changed.length, 'video');
    const shots = report.videos.flatMap((video) => video.shots);
    const inState = (...states) => shots.filter(({ state }) => states.includes(state)).length;
    switch (report.status) {
        case 'rendered':
        case 'unchanged':
            if (changed.length === 0)
                return '🎬 No video changed';
            return report.provider === 'simulator'
                ? `🎬 ${(0,count/* count */.U)(changed.length, 'animatic')} to look at`
                : `🎬 ${videos} ready to watch`;
        case 'planned': {
            const renders = shots.filter(({ decision }) => decision === 'render').length;
            const where = changed.length > 0 ? ` in ${videos}` : '';
            if (renders > 0)
                return `🎬 ${(0,count/* count */.U)(renders, 'shot')} to render${where}`;
            return changed.length > 0 ? `🎬 ${videos} to join, nothing to render` : '🎬 No video changed';
        }
        case 'pending':
            return `⏳ ${of(inState('pending'), shots.length)} not done yet`;
        case 'partial':
        case 'failed': {
            const broken = inState('failed', 'held', 'lost');
            return broken > 0
                ? `❌ ${of(broken, shots.length)} could not be rendered`
                : '❌ Not every video could be made';
        }
        case 'blocked':
            return hasBegun(report) ? '⛔ Rendering was stopped' : '⛔ Rendering is blocked';
        case 'unknown':
            return `⚠️ ${(0,count/* count */.U)(inState('unknown'), 'shot')} possibly charged, without a clip`;
        case 'unpublished':
            return '⚠️ Not everything could be published';
        default:
            return report.status;
    }
}
/** What it cost, or would cost. */
function subline(report, changed) {
    if (report.provider === 'simulator')
        return playMoney(report);
    if (!hasBegun(report))
        return `Nothing was spent. ${headline_foreseen(report)}`;
    if (report.status === 'unchanged' && changed.length === 0)
        return 'Every shot has its clip; nothing was spent.';
    return report.status === 'pending'
        ? `${headline_spent(report)} The next run goes on where this one stopped; nothing is paid for twice.`
        : headline_spent(report);
}
function playMoney(report) {
    const { planned } = report.credits;
    const price = planned > 0
        ? `A paid render of these shots costs **${(0,count/* count */.U)(planned, 'credit')}**.`
        : 'A paid render costs nothing either: every shot was paid for before.';
    return `${hasBegun(report) ? 'Placeholders: no credits were spent.' : 'Nothing was spent.'} ${price}`;
}
function headline_foreseen({ status, credits: { planned, limit } }) {
    if (planned === 0)
        return 'Rendering costs nothing: every shot was paid for before.';
    const most = status === 'blocked' ? '' : `; a run may spend ${limit}`;
    return `Rendering costs **${(0,count/* count */.U)(planned, 'credit')}**${most}.`;
}
function headline_spent({ credits: { charged, refunded, unknown }, videos }) {
    const back = refunded > 0 ? `, ${(0,count/* count */.U)(refunded, 'credit')} came back for what failed` : '';
    const doubt = unknown > 0 ? `**${(0,count/* count */.U)(unknown, 'credit')} possibly charged**` : '';
    if (charged > refunded) {
        const sum = `**${(0,count/* count */.U)(charged - refunded, 'credit')}** spent${back}`;
        return doubt ? `${sum}, and ${doubt}.` : `${sum}.`;
    }
    if (doubt)
        return `${doubt}; nothing else was spent${back}.`;
    if (refunded > 0)
        return `Nothing was spent in the end: ${(0,count/* count */.U)(refunded, 'credit')} came back.`;
    return videos.every(({ shots }) => shots.every(({ state }) => state === 'clip'))
        ? 'Nothing was spent in this run: every clip was paid for before.'
        : 'Nothing was spent.';
}
/** Whether anything was rendered, or tried: a plan and a run that was refused leave all as it was. */
function hasBegun({ mode, videos }) {
    return (mode === 'render' && videos.some(({ shots }) => shots.some(({ state }) => state !== 'planned')));
}
function of(some, all) {
    return some === all ? (0,count/* count */.U)(all, 'shot') : `${some} of ${(0,count/* count */.U)(all, 'shot')}`;
}

// EXTERNAL MODULE: ./build/core/reason-text.js
var reason_text = __webpack_require__(5966);
// EXTERNAL MODULE: ./build/core/word-diff.js
var word_diff = __webpack_require__(37622);
;// CONCATENATED MODULE: ./build/core/comment/shot-changes.js




/** A folded list of the shots of a video that changed, each with why and what it cost. */
function shotChanges(video, { provider }) {
    const shots = video.shots.filter((shot) => shot.changed);
    const credits = shots.reduce((sum, shot) => sum + shot.credits, 0);
    const price = credits > 0 && provider !== 'simulator' ? `, ${(0,count/* count */.U)(credits, 'credit')}` : '';
    return {
        open: `<details><summary><code>${escapeHtml(video.id)}</code>: ${(0,count/* count */.U)(shots.length, 'shot')} changed${price}</summary>\n\n`,
        items: shots.map((shot) => [`- ${code(shot.id)}: ${story(shot, provider)}`, ...diffs(shot)].join('\n')),
        close: '</details>',
        noun: 'shot',
    };
}
function story(shot, provider) {
    const isRetake = shot.because.some(({ what }) => what === 'take');
    return [
        why(shot),
        ...(shot.take > 1 && !isRetake ? [`take ${shot.take}`] : []),
        ...(shot.credits > 0 && provider !== 'simulator' ? [(0,count/* count */.U)(shot.credits, 'credit')] : []),
        ...problem(shot),
    ].join(', ');
}
function why(shot) {
    if (shot.because.length > 0)
        return shot.because.map(reason_text/* reasonText */.u).join(', ');
    switch (shot.decision) {
        case 'keep':
            return 'rendered before';
        case 'reuse':
            return shot.from === 'ledger'
                ? 'paid for before, no credits'
                : `the same clip as ${code(shot.from ?? '')}, no credits`;
        case 'wait':
            return 'begun by an earlier run';
        case 'held':
            return 'needs a person';
        case 'lost':
            return 'paid for before';
        case 'render':
            return 'new';
        default:
            return shot.decision;
    }
}
function problem({ state, decision }) {
    switch (state) {
        case 'clip':
            return [];
        case 'planned':
            return decision === 'lost' ? ['**clip lost**'] : [];
        case 'failed':
            return ['**failed**'];
        case 'unknown':
            return ['**possibly charged**'];
        case 'held':
            return ['**held**'];
        case 'lost':
            return ['**clip lost**'];
        case 'pending':
            return ['**not done yet**'];
        case 'blocked':
            return ['**not begun**'];
        default:
            return state;
    }
}
function diffs(shot) {
    return shot.because
        .filter(({ what }) => what === 'changed')
        .map((reason) => indented(fence(difference(reason), 'diff')));
}
function difference({ field, was, now }) {
    if (field === 'images')
        return imageLines(String(was), String(now));
    const diff = (0,word_diff/* wordDiff */.s)(String(was), String(now));
    return [...wrapped('- ', diff.was), ...wrapped('+ ', diff.now)];
}
/** One image a line; those that stay are left out. */
function imageLines(was, now) {
    const [before, after] = [imagesIn(was), imagesIn(now)];
    const gone = before.filter((image) => !after.includes(image));
    const come = after.filter((image) => !before.includes(image));
    const isReordered = gone.length === 0 && come.length === 0;
    return [
        ...(isReordered ? before : gone).map((image) => `- ${image}`),
        ...(isReordered ? after : come).map((image) => `+ ${image}`),
    ];
}
/** A file is known by its digest here, of which the beginning tells enough. */
function imagesIn(text) {
    return text
        .split('\n')
        .filter(Boolean)
        .map((image) => image.replace(/^sha256-(.{12}).*/u, 'file $1…'));
}
/** A code block does not wrap by itself, and a prompt is one long line. */
function wrapped(sign, text) {
    const lines = text.match(/.{1,90}(?:\s|$)|\S{1,90}/gsu) ?? [''];
    return lines.map((line) => `${sign}${line.trimEnd()}`);
}
function indented(text) {
    return text.replaceAll(/^/gmu, '  ');
}

;// CONCATENATED MODULE: ./build/core/comment/struck.js

const struck_MOST_NAMES = 10;
/** Shots that are gone for good; one whose clip another shot takes over has only a new name. */
function struck({ config, strike, videos }) {
    const heirs = new Set(videos.flatMap(({ shots }) => shots.map(({ from }) => from)));
    const gone = strike.filter((key) => !heirs.has(key));
    if (gone.length === 0)
        return '';
    const more = gone.length > struck_MOST_NAMES ? ` and ${gone.length - struck_MOST_NAMES} more` : '';
    return `No longer in ${code(config)}: ${gone.slice(0, struck_MOST_NAMES).map(code).join(', ')}${more}.`;
}

;// CONCATENATED MODULE: ./build/core/comment/video-table.js

/** A video a row: what it is, where to watch it, and how much of it is new. */
function videoTable(videos) {
    const head = '| Video | Watch | Length | Format | Shots changed |\n| --- | --- | --: | --- | --: |\n';
    return { open: head, items: videos.map(row), close: '', noun: 'video' };
}
function row(video) {
    const changed = video.shots.filter((shot) => shot.changed).length;
    const cells = [
        video_table_name(video),
        watch(video),
        clockTime(video.cut?.durationSeconds ?? video.shots.length * 8),
        `${video.resolution} ${video.aspectRatio}`,
        // The same clips in another order, or fewer of them.
        changed === 0 ? 'only the cut' : `${changed} of ${video.shots.length}`,
    ];
    return `| ${cells.join(' | ')} |`;
}
function video_table_name({ id, title }) {
    return title === undefined
        ? codeInCell(id)
        : `${codeInCell(title)}<br><sub>${codeInCell(id)}</sub>`;
}
function watch({ cut, state, shots }) {
    if (cut?.url !== undefined) {
        const until = cut.expiresAt === undefined ? '' : `<br><sub>until ${cut.expiresAt.slice(0, 10)}</sub>`;
        return `${markdown_link('▶ Watch', cut.url)}${until}`;
    }
    switch (state) {
        case 'ready':
            return 'not uploaded';
        case 'planned':
            return 'not rendered yet';
        case 'not-updated':
            return shots.some((shot) => shot.state === 'pending') ? 'not done yet' : 'not updated';
        case 'not-joined':
            return 'not joined';
        default:
            return state;
    }
}
/** As players show it: `0:08`, `2:48`. */
function clockTime(seconds) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./build/core/comment.js








/** GitHub refuses a comment of 65,536 characters; the rest is margin for what it adds. */
const commentLimit = {
    most: 65_000,
    sizeOf: (text) => text.length,
    elsewhere: 'the job summary has them all',
};
/** GitHub refuses a job's summary of more than 1 MiB. */
const summaryLimit = {
    most: 1_000_000,
    sizeOf: (text) => Buffer.byteLength(text),
    elsewhere: 'they did not fit',
};
/**
 * The pull request comment as markdown: what changed, what it cost, where to watch, what needs a
 * person. Users' text stands in code nodes only. What does not fit is left out, and said so.
 */
function comment(report, context) {
    return `${context.marker}\n${written(report, context, commentLimit)}`;
}
/** The job summary: the same without the marker, and with more room. */
function jobSummary(report, context) {
    return written(report, context, summaryLimit);
}
/** The first line of our comment. Keys that differ have markers that differ. */
function commentMarker(key) {
    const plain = key.replaceAll(/[^\w./:@-]/gu, '-');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 8);
    return `<!-- shotlock:${plain === key ? key : `${plain}-${hash}`} -->`;
}
function written(report, context, limit) {
    const changed = report.videos.filter((video) => video.changed);
    const blocks = [
        `### ${headline(report, changed)}`,
        subline(report, changed),
        attention(report),
        videoTable(changed),
        ...changed.map((video) => shotChanges(video, report)),
        struck(report),
    ];
    return fit(blocks, footer(report, context), limit);
}
function footer(report, { commit, runUrl }) {
    const isPlan = report.mode !== 'render' && report.provider === 'nanophoto';
    const parts = [
        `Shotlock · ${code(report.config)} at ${commit.slice(0, 7)}`,
        markdown_link('run', runUrl),
        ...(isPlan && report.credits.planned > 0 ? [`plan \`${report.digest.slice(0, 12)}\``] : []),
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/steps/publish.js



/**
 * Uploads the cuts, keeps the comment and the summary. Failing at it never discards anything: the
 * report says so, and running again publishes at no cost.
 */
async function publish(report, cuts, { publication, log }) {
    if (!publication)
        return report;
    const marker = commentMarker(publication.key);
    const uploaded = await upload(report, cuts, publication, log);
    const context = { ...publication.context, marker };
    const { conversation } = publication;
    const quiet = uploaded.status === 'unchanged' && !uploaded.videos.some(({ changed }) => changed);
    const said = conversation
        ? await attempt('the comment could not be written', uploaded, log, async () => {
            const url = await conversation.keepComment(marker, comment(uploaded, context), { quiet });
            if (url !== undefined)
                publication.onComment(url);
            return uploaded;
        })
        : uploaded;
    await publication.writeSummary(jobSummary(said, context));
    return said;
}
async function upload(report, cuts, { artifacts, key, attempt: runAttempt }, log) {
    if (!artifacts)
        return report;
    let current = report;
    for (const cut of cuts) {
        const video = current.videos.find(({ id }) => id === cut.video);
        if (!video?.changed && !cut.made)
            continue;
        const name = (0,external_node_path_.basename)(cut.path);
        const named = (word) => name.replace(cut.video, `${cut.video}.${word}`);
        const names = [name, named(slug(key)), named(`${slug(key)}.${runAttempt}`)];
        current = await attempt(`${name} could not be uploaded`, current, log, async () => {
            const { url } = await artifacts.upload(cut.path, names);
            return withVideo(current, cut.video, (each) => ({ ...each, cut: { ...each.cut, url } }));
        });
    }
    return current;
}
/** What cannot be published is said, and everything else goes on. */
async function attempt(what, report, log, action) {
    try {
        return await action();
    }
    catch (error) {
        const message = `${what}: ${(0,plain_text/* plainText */.wh)(error instanceof Error ? error.message : String(error))}`;
        log.warn(message);
        const problem = {
            code: 'unpublished',
            severity: 'error',
            message,
            hint: 'Nothing is lost: running again publishes it at no cost',
        };
        return { ...report, status: 'unpublished', problems: [...report.problems, problem] };
    }
}
function withVideo(report, id, change) {
    return {
        ...report,
        videos: report.videos.map((video) => (video.id === id ? change(video) : video)),
    };
}
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '');
}

;// CONCATENATED MODULE: ./build/core/pacing/budget.js
/**
 * The rolling hour. Alone on the key, `requestsPerHour` minus what was sent in the last hour is free
 * and each request comes back an hour after its reply. A 429 says that others use the key: then no
 * more is taken for granted than was granted in the hour before it, and one request a minute beyond
 * that is tried, so that what the others leave is found again.
 */
function budget(state) {
    const { now } = state;
    const sent = state.requestTimes.filter((time) => time > now - budget_window).sort((a, b) => a - b);
    const refused = (state.refusals ?? []).filter((time) => time > now - budget_window);
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

;// CONCATENATED MODULE: ./build/core/pacing/normal.js
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
    return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
/**
 * The value that a standard normal one exceeds with chance `p`: Abramowitz and Stegun 26.2.23, off by
 * less than 5e-4.
 */
function exceededWith(p) {
    if (p > 0.5)
        return -exceededWith(1 - p);
    const t = Math.sqrt(-2 * Math.log(Math.max(p, 1e-300)));
    return (t -
        (2.515517 + t * (0.802853 + t * 0.010328)) /
            (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
}

;// CONCATENATED MODULE: ./build/core/pacing/worlds.js

/**
 * What to believe of a resolution's generation times. `known`: seconds of finished generations, oldest
 * first; `unfinished`: seconds after which others were seen still under way (they say as much:
 * without them the first, fast completions would pass for all there is).
 */
function believe(known, unfinished) {
    const sane = known.filter((seconds) => seconds > 0 && Number.isFinite(seconds)).slice(-recent);
    const elapsed = unfinished.filter((seconds) => seconds > edges[0]);
    const counts = tally(sane);
    const open = tally(elapsed);
    // No world is quite true. Taken at face value a hundred observations would leave one world
    // standing; counted as at most `trusted` they leave room for today being different.
    const trust = Math.min(1, trusted / Math.max(1, sane.length + elapsed.length));
    const logs = worlds.map((world, index) => {
        const body = bodyTables[Math.floor(index / strays.length)];
        const stray = strayTables[index % strays.length];
        const { share } = world.stray;
        let log = 0;
        for (const [bin, count] of counts)
            log += count * Math.log(mix(share, body.mass[bin], stray.mass[bin]));
        for (const [bin, count] of open)
            log += count * Math.log(mix(share, body.above[bin], stray.above[bin]));
        return trust * log + logPriors[index];
    });
    const best = logs.reduce((a, b) => Math.max(a, b));
    const weights = Float64Array.from(logs, (log) => Math.exp(log - best));
    const total = weights.reduce((a, b) => a + b);
    return weights.map((weight) => weight / total);
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
            const from = Math.max(elapsed, flatFrom * median);
            return from + random() * (flatTo * median - from);
        }
        return lognormalBeyond(median, spread, elapsed, random());
    }
    if (pick < bodyLeft + strayLeft)
        return lognormalBeyond(stray.median, stray.spread, elapsed, random());
    // Nothing explains it any more. What has taken long takes about as long again.
    return Math.max(elapsed, earliest) * Math.exp(random() * 0.7);
}
/** What one generation takes on average in this world, in seconds. */
function meanSeconds({ body: { median, spread }, stray }) {
    const body = spread === 'flat' ? (flatFrom + flatTo) / 2 : Math.exp(spread ** 2 / 2);
    return ((1 - stray.share) * median * body + stray.share * stray.median * Math.exp(stray.spread ** 2 / 2));
}
/** Nobody has ever seen a Veo shot in less; no check goes out before. */
const earliest = 20;
const recent = 200;
const trusted = 100;
const flatFrom = 0.6;
const flatTo = 1.5;
/** Chance of what no world foresees. */
const surprise = 1e-4;
// The vendor: "2 to 5 minutes a shot, typically". Read literally that is the flat body with a median
// of 200 s (120 to 300 s); read as people mean it, a long-tailed one around it. Both stay possible,
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
    { share: 0, median: 900, spread: 0.3, prior: 0.62 },
    ...[0.02, 0.06, 0.15].flatMap((share) => [
        { share, median: 600, spread: 0.12, prior: 0.01 },
        { share, median: 750, spread: 0.12, prior: 0.012 },
        { share, median: 900, spread: 0.12, prior: 0.08 },
        { share, median: 1100, spread: 0.12, prior: 0.012 },
        { share, median: 1350, spread: 0.12, prior: 0.005 },
        { share, median: 900, spread: 0.3, prior: 0.008 },
    ]),
];
const bodies = medians.flatMap((median) => shapes.map(({ spread, prior }) => ({
    median,
    spread,
    prior: prior *
        (Math.exp(-((Math.log(median / 200) / (spread === 'flat' ? 0.08 : 0.3)) ** 2) / 2) + 0.01),
})));
const worlds = bodies.flatMap(({ median, spread }) => strays.map((stray) => ({ body: { median, spread }, stray })));
const logPriors = bodies.flatMap((body) => strays.map((stray) => Math.log(body.prior * stray.prior)));
/** Observations are counted in bins of 10 %, so that a belief costs the same for any history. */
const edges = Array.from({ length: 80 }, (_, step) => 5 * 1.1 ** step);
const bodyTables = bodies.map((body) => table((seconds) => bodyAbove(body, seconds)));
const strayTables = strays.map(({ median, spread }) => table((seconds) => lognormalAbove(median, spread, seconds)));
function table(survival) {
    const left = edges.map(survival);
    return { above: left, mass: left.map((value, bin) => value - (left[bin + 1] ?? 0)) };
}
function tally(values) {
    const counts = new Map();
    for (const seconds of values) {
        const bin = Math.floor(Math.log(seconds / edges[0]) / Math.log(1.1));
        const inside = Math.min(Math.max(bin, 0), edges.length - 1);
        counts.set(inside, (counts.get(inside) ?? 0) + 1);
    }
    return counts;
}
function mix(share, body, stray) {
    return (1 - share) * body + share * stray + surprise;
}
function bodyAbove({ median, spread }, seconds) {
    if (spread !== 'flat')
        return lognormalAbove(median, spread, seconds);
    return Math.min(1, Math.max(0, (flatTo - seconds / median) / (flatTo - flatFrom)));
}
function lognormalAbove(median, spread, seconds) {
    return seconds <= 0 ? 1 : above(Math.log(seconds / median) / spread);
}
function lognormalBeyond(median, spread, elapsed, random) {
    const left = elapsed <= 0 ? 1 : above(Math.log(elapsed / median) / spread);
    return Math.max(elapsed, median * Math.exp(spread * exceededWith(left * (1 - random))));
}

;// CONCATENATED MODULE: ./build/core/pacing/futures.js

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
        const elapsed = Math.max(0, (current.lastCheckedAt ?? startedAt) - startedAt) / 1000;
        return { request, takes, startedAt, elapsed, resolution: current.resolution };
    });
}
/** Belief per resolution, from its history and from what is under way. */
function beliefs(history, requests) {
    const known = new Map();
    return (resolution) => {
        const belief = known.get(resolution) ??
            believe(history[resolution] ?? [], requests.filter((one) => one.resolution === resolution).map((one) => one.elapsed));
        known.set(resolution, belief);
        return belief;
    };
}
/**
 * Imagines futures of the open requests. Shots of one future share its world, because slow days are
 * slow for all shots. The draws are fixed: the same state gives the same futures.
 */
function imagine(requests, belief) {
    const draws = requests.reduce((sum, { takes }) => sum + Math.min(takes.length, summed + 1), 0);
    const count = Math.round(Math.min(256, Math.max(48, 12_000 / Math.max(1, draws))));
    const random = randomFrom(1);
    const first = [];
    const last = [];
    const resolutions = [...new Set(requests.map((one) => one.resolution))];
    const picked = new Map(resolutions.map((one) => [one, pick(belief(one), count)]));
    for (let future = 0; future < count; future += 1) {
        const starts = new Float64Array(requests.length);
        const ends = new Float64Array(requests.length);
        for (const [index, { resolution, startedAt, elapsed, takes }] of requests.entries()) {
            const world = worlds[picked.get(resolution)[future]];
            starts[index] = startedAt + 1000 * draw(world, elapsed, random);
            ends[index] = starts[index] + 1000 * several(world, takes.length - 1, random);
        }
        first.push(starts);
        last.push(ends);
    }
    return { count, first, last };
}
/** Seconds that `shots` generations take one after another. */
function several(world, shots, random) {
    let seconds = 0;
    const drawn = Math.min(shots, summed);
    for (let shot = 0; shot < drawn; shot += 1)
        seconds += draw(world, 0, random);
    if (shots === drawn)
        return seconds;
    // A long row is a short one stretched: the mean grows with the length, the deviation with its root.
    const mean = meanSeconds(world);
    return mean * shots + (seconds - mean * drawn) * Math.sqrt(shots / drawn);
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
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
const summed = 6;
function guessedStart(take) {
    return take.submittedAt + take.position * 200_000;
}

;// CONCATENATED MODULE: ./build/core/pacing/placement.js
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
    const plans = batches.map((moments) => placements(moments, checks, end));
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
    const { times, loss } = spots(moments, end);
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
 * Where a check may stand: at the moments, or at some of them when they are many (spot 0 is the
 * start). `loss(a, b, t)` is the waiting of all moments after spot a, up to spot b, for a check at t.
 */
function spots(moments, end) {
    const inside = moments.filter(({ after }) => after < end);
    const stride = Math.ceil(inside.length / mostSpots);
    const times = [0];
    const rates = [0];
    const weights = [0];
    let rate = 0;
    let weight = 0;
    for (const [index, moment] of inside.entries()) {
        rate += moment.weight / moment.after;
        weight += moment.weight;
        if ((index + 1) % stride !== 0 && index + 1 < inside.length)
            continue;
        times.push(moment.after);
        rates.push(rate);
        weights.push(weight);
    }
    const loss = (from, to, time) => time * (rates[to] - rates[from]) - (weights[to] - weights[from]);
    return { times, loss };
}
const mostSpots = 64;

;// CONCATENATED MODULE: ./build/core/pacing/looks.js

/**
 * Places the next check: of all ways to place the checks that the budget allows, the one after which
 * the last take is noticed soonest, on average over the imagined futures. A completion waits for the
 * first check after it; `placed` finds the places at which these waits sum up to least, where each
 * check costs a price, and the price is what makes the checks last. After each reply the futures are
 * others and the checks fewer, and all is planned anew: nothing is remembered, and the same state
 * gives the same plan.
 *
 * What counts is the end of each future, and a little also any other completion, because clips that
 * are noticed early are downloaded early. Waits count in proportion to the time that has passed.
 */
function nextLook(state, spendable, requests, futures) {
    const batches = inBatches(requests, state.splitChecks);
    const origin = requests.reduce((least, one) => Math.min(least, one.takes[0].submittedAt), Infinity);
    const lastLook = (state.deadline ?? Infinity) - beforeDeadline;
    const dues = dueTimes(requests, futures);
    const moments = batches.map(() => []);
    const batchOf = new Map(batches.flatMap((batch, index) => batch.map((one) => [one, index])));
    scatter(requests, futures, (request, time, weight) => {
        const after = Math.max(1000, Math.min(time, lastLook) - origin);
        moments[batchOf.get(request)].push({ after, weight });
    });
    const sorted = moments.map((ends) => ends.sort((a, b) => a.after - b.after));
    const times = planned(sorted, spendable, { origin, state });
    const looks = batches.map((batch, index) => {
        const fixed = fixedSpacing(state, spendable, batch);
        return lookAt(state, batch, { time: fixed ?? times[index], origin, dues });
    });
    const soonest = looks.reduce((a, b) => (b.at < a.at ? b : a));
    const affordable = spendable.free > 0 ? state.now : (spendable.returns[0] ?? state.now);
    return { ...soonest, at: Math.max(Math.min(soonest.at, lastLook), affordable) };
}
/** What one check can ask for: a resolution, or a single generate call. */
function inBatches(requests, split) {
    if (split)
        return requests.map((one) => [one]);
    return [...new Set(requests.map((one) => one.resolution))].map((resolution) => requests.filter((one) => one.resolution === resolution));
}
/** The moments that count: of each future its end, and one completion picked from all. */
function scatter(requests, { count, first, last }, add) {
    for (let future = 0; future < count; future += 1) {
        const ends = last[future];
        let slowest = 0;
        for (let index = 1; index < ends.length; index += 1)
            if (ends[index] > ends[slowest])
                slowest = index;
        add(requests[slowest], ends[slowest], (1 - early) / count);
        // Strides without common measure visit requests and their shots evenly.
        const index = Math.floor(((future * 0.618034) % 1) * requests.length);
        const along = (future * 0.414214) % 1;
        const from = first[future][index];
        add(requests[index], from + along * (ends[index] - from), early / count);
    }
}
/**
 * When each batch should be looked at next. For every time until which requests are short there is a
 * plan that makes them last until then; the latest first look of all is one that all can afford.
 */
function planned(batches, { free, returns }, { origin, state }) {
    // Takes beyond one batch must be fetched by checks of their own.
    const fetching = Math.max(0, Math.ceil(state.open.length / state.maxBatch) - 1);
    if (free - fetching >= plenty)
        return firstChecks(batches, plenty, Infinity).map((time) => time + origin);
    const horizons = [{ checks: free + returns.length, end: Infinity }];
    for (let index = 0; index < returns.length; index = 2 * index + 1)
        if (free + index > 0)
            horizons.push({ checks: free + index, end: returns[index] - origin });
    const plans = horizons.map(({ checks, end }) => {
        const usable = Math.min(plenty, Math.max(1, checks - fetching));
        return firstChecks(batches, usable, end);
    });
    return batches.map((_, index) => Math.max(...plans.map((plan) => plan[index])) + origin);
}
function lookAt(state, batch, { time, origin, dues }) {
    const byDue = batch
        .flatMap((one) => one.takes)
        .toSorted((a, b) => dues.get(a.key) - dues.get(b.key));
    // A full batch of takes that should be done is never a wasted check.
    const last = byDue.length > state.maxBatch ? byDue[state.maxBatch - 1] : undefined;
    const full = last === undefined ? Infinity : dues.get(last.key);
    const earlier = lastCheckOf(batch);
    const spaced = earlier + Math.max(leastSpacing, worthwhile * (earlier - origin));
    const at = Math.max(Math.min(time, full), spaced);
    const ready = byDue.filter(({ minNextCheck }) => (minNextCheck ?? 0) <= Math.max(at, state.now));
    const soonest = Math.min(...byDue.map(({ minNextCheck }) => minNextCheck ?? 0));
    return {
        at: ready.length > 0 ? at : soonest,
        resolution: batch[0].resolution,
        takes: (ready.length > 0 ? ready : byDue).slice(0, state.maxBatch),
    };
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
/** A spacing that was asked for holds as long as requests are no concern. */
function fixedSpacing({ pollSeconds }, { free }, batch) {
    if (pollSeconds === 'auto' || free < plenty / 2)
        return undefined;
    return lastCheckOf(batch) + pollSeconds * 1000;
}
/** When a batch was last asked for, else when it was submitted. */
function lastCheckOf(batch) {
    return batch
        .flatMap((one) => one.takes)
        .reduce((latest, take) => Math.max(latest, take.lastCheckedAt ?? take.submittedAt), -Infinity);
}
const early = 0.03;
const plenty = 24;
const beforeDeadline = 5_000;
/** A look that comes sooner after another buys less than this share of the time that passed anyway. */
const worthwhile = 0.04;
const leastSpacing = 5_000;

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
function spread(segments, from, requests) {
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

;// CONCATENATED MODULE: ./build/core/pacing/submission.js



/** What to submit now, or never; nothing when it is better, or only possible, to wait. */
function submission(state, funds, known) {
    if (state.waiting.length === 0)
        return undefined;
    const durations = durationsOf(state.waiting, known.belief);
    const hopeless = neverInTime(state, durations);
    if (hopeless.length > 0)
        return postpone(hopeless, 'they could not be collected before the deadline');
    const slots = (state.maxUnderWay ?? Infinity) - state.open.length;
    const segments = segmentsOf(fitting(state.waiting, slots, state.open.length === 0));
    const cap = longestAllowed(state, durations, slots);
    const spendable = (longest) => {
        const seconds = segments.map(({ shots }) => durations.get(shots[0].resolution).half[Math.min(longest, shots.length)]);
        const end = state.now + 1000 * Math.max(0, ...seconds);
        return toSpend(state, funds, { shots: segments.flatMap((one) => one.shots).length, end });
    };
    const alone = fewest(segments, 1);
    if (alone.requests > 0 && alone.requests <= spendable(1))
        return submission_submit(piecesOf(segments, alone), segments);
    const most = waveLength(segments, { spendable, cap, state, funds, durations });
    const tight = fewest(segments, most);
    const spend = spendable(most);
    if (spend > 0 && tight.requests <= spend) {
        const deal = bestDeal(state, funds, { segments, tight, spend, ...known });
        return submission_submit(piecesOf(segments, deal), segments);
    }
    const pieces = piecesOf(segments, tight).toSorted((a, b) => b.length - a.length);
    const now = pieces.slice(0, Math.max(0, spend));
    const later = pieces.slice(now.length).flat();
    if (later.length > 0 && !anyLaterInTime(state, funds, durations))
        return postpone(later, 'the hour has no requests left that could collect them before the deadline');
    return now.length > 0 ? submission_submit(now, segments) : undefined;
}
/** Requests that what is waiting will need at least. */
function requestsNeeded(waiting) {
    return fewest(segmentsOf(waiting), mostShots).requests;
}
function durationsOf(waiting, belief) {
    const count = 100;
    return new Map([...new Set(waiting.map((shot) => shot.resolution))].map((resolution) => {
        const random = randomFrom(2);
        const rows = [...pick(belief(resolution), count)].map((world) => {
            let sum = 0;
            return Array.from({ length: mostShots }, () => (sum += draw(worlds[world], 0, random)));
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
function neverInTime(state, durations) {
    const { deadline, now } = state;
    if (deadline === undefined)
        return [];
    return segmentsOf(state.waiting)
        .filter(({ shots, divisible }) => now + timeFor(durations, shots[0].resolution, divisible ? 1 : shots.length) > deadline)
        .flatMap(({ shots }) => shots);
}
function anyLaterInTime(state, { returns }, durations) {
    const { deadline } = state;
    const [next] = returns;
    if (deadline === undefined || next === undefined)
        return true;
    const shortest = Math.min(...[...durations.keys()].map((one) => timeFor(durations, one, 1)));
    return next + shortest <= deadline;
}
function longestAllowed(state, durations, slots) {
    const { deadline, now } = state;
    let longest = Math.max(1, Math.min(mostShots, slots));
    if (deadline !== undefined && durations.has('720p'))
        while (longest > 1 && now + timeFor(durations, '720p', longest) > deadline)
            longest -= 1;
    return longest;
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
 * for fetching when the hour is over before the end. With nothing under way and little left, half of
 * it is kept: what is not submitted needs no check.
 */
function toSpend(state, { free, returns }, plan) {
    const soon = returns.filter((time) => time < state.now + 120_000).length;
    const hourEnd = returns[leastChecks] ?? state.now + 3_600_000;
    const batches = Math.ceil((state.open.length + plan.shots) / state.maxBatch) - 1;
    const wanted = leastChecks + (plan.end < hourEnd ? Math.max(0, batches - 1) : 0);
    const kept = Math.max(0, wanted - soon);
    const idle = state.open.length === 0;
    const rest = free - (idle ? Math.min(kept, Math.floor(free / 2)) : kept);
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
        const later = funds.returns.reduce((sum, time) => {
            const left = times[most] - (time - state.now) / 1000;
            return (sum +
                Math.min(longest, Math.max(0, times.findLastIndex((one) => one <= left))));
        }, 0);
        if (rest <= later)
            return most;
    }
    return cap;
}
/**
 * How many requests to submit with when shots must share them: each one more shortens the longest
 * group, each one fewer leaves a check more to see the end in time. Tried out on imagined futures,
 * in which the same shot takes as long whatever its group.
 */
function bestDeal(state, { free }, known) {
    const { segments, tight, spend, belief, requests, futures } = known;
    const shots = segments.flatMap((segment) => segment.shots);
    const origin = requests.reduce((least, one) => Math.min(least, one.takes[0].submittedAt), state.now);
    const count = 48;
    const random = randomFrom(3);
    const picked = new Map([...new Set(shots.map((shot) => shot.resolution))].map((one) => [
        one,
        pick(belief(one), count),
    ]));
    // sums[f][i]: seconds that the shots before the i-th take together in future f.
    const sums = Array.from({ length: count }, (_, future) => {
        const row = new Float64Array(shots.length + 1);
        for (const [index, { resolution }] of shots.entries())
            row[index + 1] = row[index] + several(worlds[picked.get(resolution)[future]], 1, random);
        return row;
    });
    const fetching = Math.ceil((state.open.length + shots.length) / state.maxBatch) - 1;
    const most = Math.min(spend, shots.length);
    let best = tight;
    let least = Infinity;
    for (let used = Math.max(tight.requests, free - mostChecks); used <= Math.max(most, tight.requests); used += 1) {
        const deal = spread(segments, tight, used);
        const lengths = piecesOf(segments, deal).map((piece) => piece.length);
        const ends = sums.map((row, future) => {
            let end = futures.count === 0
                ? 0
                : Math.max(0, ...(futures.last[future % futures.count] ?? [])) - state.now;
            let from = 0;
            for (const length of lengths) {
                end = Math.max(end, 1000 * (row[from + length] - row[from]));
                from += length;
            }
            return Math.log(Math.max(1, state.now + end - origin));
        });
        const mean = ends.reduce((a, b) => a + b) / count;
        const sorted = ends.sort((a, b) => a - b);
        let sum = 0;
        for (let index = 4; index < count; index += 4)
            sum += Math.sqrt((4 / count) * (sorted[index] - sorted[index - 4]));
        const cost = mean + (learning * sum * sum) / (2 * Math.max(1, free - deal.requests - fetching));
        if (cost < least) {
            least = cost;
            best = deal;
        }
    }
    return best;
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
const mostChecks = 25;
/** What the replies teach on the way makes a check worth more than its share. */
const learning = 0.05;

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
        return sleep(state, blockedUntil, 'the API asked to wait (429)');
    const funds = budget(state);
    const requests = openRequests(open);
    const belief = beliefs(state.history, requests);
    const futures = imagine(requests, belief);
    const submit = submission(state, funds, { belief, requests, futures });
    if (submit)
        return submit;
    const granted = funds.free > 0 ? Infinity : soon(funds.returns);
    const nextGrant = waiting.length > 0 ? soon(funds.returns) : Infinity;
    if (open.length === 0)
        return sleep(state, nextGrant, `next request free in ${span(nextGrant - now)}`);
    const needed = waiting.length > 0 ? requestsNeeded(waiting) : 0;
    const look = nextLook(state, { free: funds.free, returns: funds.returns.slice(needed) }, requests, futures);
    if (look.at <= now && funds.free > 0)
        return { do: 'check', resolution: look.resolution, keys: look.takes.map((take) => take.key) };
    void granted;
    if (nextGrant < look.at)
        return sleep(state, nextGrant, `request budget: next request free in ${span(nextGrant - now)}`);
    return sleep(state, look.at, `next look at ${look.takes.length} shots in ${span(look.at - now)}`);
}
function sleep(state, until, because) {
    return { do: 'sleep', until: Math.min(until, state.deadline ?? Infinity), because };
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
            job.state = {
                at: 'open',
                record,
                task: progress.task,
                submittedAt: submittedAt ?? clock.monotonic() - clock.since(new Date(progress.task.submittedAt)),
                fetches: 0,
            };
            return;
        case 'done':
            job.state = { at: 'done', record, collected: false };
            return;
        case 'failed':
            if (record.failures < 2)
                job.state = { at: 'waiting', failures: record.failures };
            else
                (0,render_job/* stop */.ds)(job, 'failed', {
                    code: 'generation-failed',
                    message: `failed ${record.failures} times; the credits came back: ${progress.reason}`,
                    hint: 'Change the prompt, or ask for another take by raising `take`',
                });
            return;
        case 'unknown':
            (0,render_job/* stop */.ds)(job, 'unknown', {
                code: 'possibly-charged',
                message: `possibly charged (${record.credits} credits): ${progress.reason}`,
                hint: 'It is not submitted again by itself; raise `take` to pay for another',
            });
            return;
        case 'withdrawn':
            job.state = { at: 'waiting', failures: record.failures };
            return;
        default:
            progress;
    }
}

;// CONCATENATED MODULE: ./build/core/retry-after.js
const MOST_MS = 2 * 3_600_000;
/**
 * Milliseconds that a Retry-After header asks to wait, given in seconds or as a date; undefined when
 * it is absent or absurd (RFC 9110, section 10.2.3).
 */
function retryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const ms = /^\s*\d{1,9}\s*$/u.test(header)
        ? Number(header) * 1000
        : /[a-z]{3}/iu.test(header)
            ? Date.parse(header) - now.getTime()
            : Number.NaN;
    return ms >= 0 && ms <= MOST_MS ? ms : undefined;
}

;// CONCATENATED MODULE: ./build/steps/render/limits.js

/** How long to wait when the API says nothing of when to come back, in ms. */
const PATIENCE_MS = 60_000;
/** Counts a request against the hour, at the moment it was answered: the API may count it that late. */
function noteRequest(desk, kind) {
    const now = desk.ports.clock.monotonic();
    (kind === 'limited' ? desk.refusals : desk.requestTimes).push(now);
}
/** Sends nothing more until the API will have it. */
function obeyLimit(desk, refusal) {
    const { clock, log } = desk.ports;
    const wait = retryAfter(refusal.retryAfter, clock.now()) ?? PATIENCE_MS;
    desk.blockedUntil = clock.monotonic() + wait;
    log.warn(`the API asks for a pause of ${Math.ceil(wait / 1000)} s (${refusal.reason})`);
}

// EXTERNAL MODULE: ./build/core/prices.js
var prices = __webpack_require__(16486);
// EXTERNAL MODULE: ./build/core/timestamp.js
var timestamp = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/steps/render/records.js



/** The ledger's entries for a step of one take: how far it is, and what became of its credits. */
function recordsOf(desk, job, step) {
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
        state: step.spend,
        take,
        try: step.failures + 1,
    };
    desk.spends.set((0,core_ledger/* entryPath */.s3)(spend), spend);
    return [record, spend];
}
/** What the ledger has to be asked when these takes are about to change. */
function wantedFor(jobs) {
    return { fingerprints: jobs.map(({ entry }) => entry.fingerprint), cuts: [], days: [] };
}

;// CONCATENATED MODULE: ./build/steps/render/check-takes.js





const PAUSE_MS = 60_000;
/** Asks once how these takes are doing; gives those whose clips can be collected. */
async function checkTakes(desk, keys) {
    const jobs = keys
        .map((key) => desk.jobs.get(key))
        .filter((job) => job?.state.at === 'open');
    if (jobs.length === 0)
        return [];
    const { veo } = desk.ports;
    const outcome = await veo.check({
        tasks: jobs.map(({ state }) => ({ shotId: state.task.shotId, taskId: state.task.taskId })),
        resolution: jobs[0].entry.shot.resolution,
    });
    noteRequest(desk, outcome.kind);
    if (outcome.kind === 'answered')
        return await readAnswer(desk, jobs, outcome.tasks);
    withoutAnswer(desk, jobs, outcome);
    return [];
}
async function readAnswer(desk, jobs, tasks) {
    const ready = [];
    for (const job of jobs) {
        const answer = tasks.get(job.state.task.taskId);
        if (!answer)
            throw new Error(`no status was read for ${job.key}`);
        switch (answer.status) {
            case 'processing':
                job.state = { ...job.state, lastCheckedAt: desk.ports.clock.monotonic() };
                break;
            case 'completed':
                if (answer.generationSeconds !== undefined)
                    desk.history[job.entry.shot.resolution].push(answer.generationSeconds);
                ready.push({ job, videoUrl: answer.videoUrl });
                break;
            case 'failed':
                await takeFailure(desk, job, answer.reason);
                break;
            case 'unclear':
                (0,render_job/* stop */.ds)(job, 'failed', {
                    code: 'answer-unclear',
                    message: `its clip is paid for, but the API's answer is of no use: ${answer.reason}`,
                    hint: 'The take stays open: run again to ask for it, at no cost',
                });
                break;
            default:
                answer;
        }
    }
    return ready;
}
/** A failed generation is refunded; it is tried once more by itself, then held. */
async function takeFailure(desk, job, reason) {
    if (job.state.record.progress.state === 'done') {
        // Its clip was once collected, so this says nothing of the money; only of the bytes.
        (0,render_job/* stop */.ds)(job, 'lost', { code: 'clip-lost', message: `the API no longer has its clip: ${reason}` });
        return;
    }
    const { failures, claim } = job.state.record;
    const entries = recordsOf(desk, job, {
        progress: { state: 'failed', reason },
        spend: 'refunded',
        failures,
        claim,
    });
    const seen = await desk.ports.ledger.update(wantedFor([job]), () => entries);
    desk.ports.log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: failed, the credits came back (${reason})` +
        (failures === 0 && !job.entry.inputs.sequence ? '; trying once more' : ''));
    applyRecord(desk, job, seen.takes.get(job.key));
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
            else
                (0,render_job/* stop */.ds)(jobs[0], 'failed', {
                    code: 'task-refused',
                    message: `its clip is paid for, but the API will not tell of it: ${outcome.reason}`,
                    hint: 'The take stays open: run again to ask for it, at no cost',
                });
            return;
        case 'limited':
            obeyLimit(desk, outcome);
            return;
        case 'no-login':
            desk.noMoreSubmits = { because: 'blocked', reason: 'the API key is not accepted' };
            for (const job of jobs)
                (0,render_job/* stop */.ds)(job, 'pending', {
                    code: 'no-login',
                    message: 'the API key is not accepted, so its clip cannot be asked for',
                    hint: 'Mend the key and run again: the take stays open, at no cost',
                });
            return;
        case 'unreached':
            desk.blockedUntil = clock.monotonic() + PAUSE_MS;
            log.warn(`no answer on how the clips are doing (${outcome.reason}); asking again in a minute`);
            return;
        default:
            outcome;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/ports/address.js


/**
 * A DNS look-up that fails unless every resolved address is public, and hands on what it checked,
 * so that a name cannot resolve differently a moment later (threats.md N2).
 */
const publicLookup = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, '');
        const refused = addresses.find(({ address }) => !isPublic(address));
        const first = addresses[0];
        if (refused || !first)
            return callback(new Error(`${hostname} is not a public address`), '');
        if (options.all)
            return callback(null, addresses);
        return callback(null, first.address, first.family);
    });
};
/** Whether a literal address is one of the public internet. */
function isPublic(address) {
    const plain = address.replace(/^\[|\]$/gu, '');
    switch ((0,external_node_net_.isIP)(plain)) {
        case 4:
            return !special.check(plain, 'ipv4');
        case 6:
            return !special.check(plain, 'ipv6');
        default:
            return false;
    }
}
/** Source: IANA's special-purpose address registries. Mapped and translated IPv4 is refused whole. */
const special = new external_node_net_.BlockList();
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
    special.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
])
    special.addSubnet(net, prefix, 'ipv6');

// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/download.js








const MOST_CLIP_BYTES = 2_000_000_000;
const MOST_HOPS = 3;
/**
 * Streams what an address delivers to a file, hashing as it goes. An address is followed when it is
 * https on a public address, or on the very origin of the API; so is each redirect, at most three.
 * No key is ever sent. The caller checks that the file is a whole MP4.
 */
async function download(address, to, options) {
    try {
        let url = new URL(address);
        for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
            const refusal = refusalOf(url, options.apiOrigin);
            if (refusal)
                return { kind: 'refused', reason: refusal };
            const reply = await get(url, options);
            const status = reply.statusCode ?? 0;
            const location = (0,http/* header */.wx)(reply, 'location');
            if (status >= 300 && status < 400 && location !== undefined) {
                reply.destroy();
                url = new URL(location, url);
            }
            else if (status === 200)
                return await store(reply, to);
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
        const reason = error instanceof http/* HttpFailure */.HR ? error.message : 'the address is no URL';
        return { kind: 'broken', reason };
    }
}
function refusalOf(url, apiOrigin) {
    if (url.username || url.password)
        return 'the address carries a user name';
    if (url.origin === apiOrigin.origin)
        return undefined;
    if (url.protocol !== 'https:')
        return 'the address is not https';
    const host = url.hostname.replace(/^\[|\]$/gu, '');
    return (0,external_node_net_.isIP)(host) && !isPublic(host) ? 'the address is not public' : undefined;
}
function get(url, options) {
    return (0,http/* sendRequest */.w$)({
        method: 'GET',
        url,
        headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity' },
        ...(options.signal ? { signal: options.signal } : {}),
        ...(url.origin === options.apiOrigin.origin ? {} : { lookup: publicLookup }),
    });
}
async function store(reply, to) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes > MOST_CLIP_BYTES)
                done(new http/* HttpFailure */.HR('the file is too large', { sent: true }));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(reply, count, (0,external_node_fs_.createWriteStream)(to));
    }
    catch (error) {
        if (isDiskError(error))
            throw error;
        return { kind: 'broken', reason: 'the file was cut short' };
    }
    const length = (0,http/* header */.wx)(reply, 'content-length');
    if (!reply.complete || (length !== undefined && Number(length) !== bytes))
        return { kind: 'broken', reason: 'the file was cut short' };
    return { kind: 'file', sha256: hash.digest('hex'), bytes };
}
function isDiskError(error) {
    return ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT', 'EIO', 'EMFILE'].includes((0,error_code/* errorCode */.C)(error));
}

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
            const locked = lockedAlready(desk, entry) ?? lockedFrom(entry, state.record);
            return { entry, locked, collected: state.collected };
        }
        case 'stopped':
            return { entry, because: state.because, problem: state.problem };
        case 'waiting':
            return pending(entry, 'not submitted in time; run again to go on');
        case 'elsewhere':
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
            const record = desk.known.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
            const locked = lockedAlready(desk, entry) ?? (record ? lockedFrom(entry, record) : undefined);
            if (!locked)
                throw new Error(`nothing says where the clip of ${(0,core_shot/* shotKey */.M)(entry.shot)} is`);
            return { entry, locked, collected: false };
        }
        case 'held':
            return missing(entry, decision.because === 'unknown' ? 'unknown' : 'held', {
                code: 'held',
                message: `held: ${decision.why}`,
                hint: `Raise \`take\` to pay ${decision.credits} credits for another`,
            });
        case 'lost':
            return missing(entry, 'lost', {
                code: 'clip-lost',
                message: 'it was paid for, but its clip is nowhere to be had',
                hint: `Raise \`take\` to pay ${decision.credits} credits for another`,
            });
        case 'render':
        case 'wait':
            throw new Error(`${(0,core_shot/* shotKey */.M)(entry.shot)} was never worked at`);
        default:
            return decision;
    }
}
/** The lock's own entry, or that of the equal shot it comes from. */
function lockedAlready(desk, entry) {
    const { decision, shot } = entry;
    const key = decision.do === 'reuse' ? decision.from : (0,core_shot/* shotKey */.M)(shot);
    const locked = desk.known.lock.shots[key];
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
        inputs: entry.inputs,
        take: entry.take,
    };
}
function pending(entry, message) {
    return missing(entry, 'pending', { code: 'pending', message });
}
function missing(entry, because, problem) {
    const message = `${(0,core_shot/* shotKey */.M)(entry.shot)}: ${problem.message}`;
    return { entry, because, problem: { ...problem, severity: 'error', message } };
}

;// CONCATENATED MODULE: ./build/steps/render/collect.js








const MOST_FETCHES = 4;
const collect_PAUSE_MS = 10_000;
/**
 * Brings a paid clip to this machine, checks that it is a whole MP4, and records its take as done.
 * When its address does not deliver, the take is asked about again: never submitted again.
 */
async function collect(desk, job, state, videoUrl) {
    job.state = { at: 'collecting' };
    const got = await fetchOnto(desk, state.record, videoUrl);
    if ('clip' in got) {
        job.state = { at: 'done', ...(await recordClip(desk, job, state, got.clip, videoUrl)) };
        return;
    }
    if (desk.options.signal.aborted || state.fetches + 1 < MOST_FETCHES) {
        desk.ports.log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: its clip did not arrive (${got.reason})`);
        job.state = {
            ...state,
            fetches: state.fetches + 1,
            minNextCheck: desk.ports.clock.monotonic() + collect_PAUSE_MS * 2 ** state.fetches,
        };
        return;
    }
    const lost = state.record.progress.state === 'done';
    (0,render_job/* stop */.ds)(job, lost ? 'lost' : 'failed', {
        code: lost ? 'clip-lost' : 'clip-undelivered',
        message: `its clip is paid for but cannot be had: ${got.reason}`,
        hint: 'Run again to try again, at no cost',
    });
}
async function fetchOnto(desk, record, videoUrl) {
    const { clips } = desk.ports;
    const { apiOrigin, signal } = desk.options;
    const temporary = await clips.temporary();
    try {
        const got = await download(videoUrl, temporary, { apiOrigin, signal });
        if (got.kind !== 'file')
            return { reason: got.reason };
        const promised = record.progress.state === 'done' ? record.progress.clip.sha256 : got.sha256;
        if (promised !== got.sha256)
            return { reason: 'the file is not the one that was recorded' };
        const adopted = await clips.adopt(temporary, got.sha256);
        return 'clip' in adopted ? adopted : { reason: `the file is damaged: ${adopted.damage}` };
    }
    catch (error) {
        if (signal.aborted)
            return { reason: 'interrupted' };
        throw error;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function recordClip(desk, job, state, clip, videoUrl) {
    if (state.record.progress.state === 'done')
        return { record: state.record, collected: false };
    const entries = recordsOf(desk, job, {
        progress: {
            state: 'done',
            clip,
            generatedAt: (0,timestamp/* timestamp */.v)(desk.ports.clock.now()),
            task: state.task,
            videoUrl,
        },
        spend: 'charged',
        failures: state.record.failures,
        claim: state.record.claim,
    });
    const seen = await desk.ports.ledger.update(wantedFor([job]), () => entries);
    const record = seen.takes.get(job.key);
    if (!record)
        throw new Error(`the ledger has no ${(0,core_ledger/* entryPath */.s3)(entries[0])} that was written to it`);
    for (const entry of desk.plan.entries)
        if ((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take) === job.key)
            desk.options.onObtained((0,core_shot/* shotKey */.M)(entry.shot), lockedFrom(entry, record));
    return { record, collected: true };
}

;// CONCATENATED MODULE: ./build/steps/render/desk.js
function jobsAt(desk, at) {
    return [...desk.jobs.values()].filter((job) => job.state.at === at);
}

;// CONCATENATED MODULE: ./build/steps/render/look-elsewhere.js



/** Reads how the takes that other runs are submitting have come along. */
async function lookElsewhere(desk) {
    const jobs = jobsAt(desk, 'elsewhere');
    const { takes } = await desk.ports.ledger.read(wantedFor(jobs));
    for (const job of jobs) {
        const record = takes.get(job.key);
        if (record && record.progress.state !== 'intended')
            applyRecord(desk, job, record);
    }
}

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
            // Not mentioned at all, and nothing was charged beyond those that are: it stays to do.
            const chargedForMore = (outcome.creditsUsed ?? 0) > shot.credits * outcome.tasks.size;
            return outcome.unclear.has(shot.wireId) || chargedForMore
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








/** How long to wait when the API cannot be reached or says nothing of when to come back, in ms. */
const submit_shots_PAUSE_MS = 60_000;
/**
 * Submits requests one after another, so that a killed process leaves at most one submit in doubt:
 * each is written down before it is sent and after it is answered.
 */
async function submitShots(desk, requests) {
    for (const keys of requests) {
        const paused = (desk.blockedUntil ?? 0) > desk.ports.clock.monotonic();
        if (desk.options.signal.aborted || desk.noMoreSubmits || paused)
            return;
        const mine = await claim(desk, keys.map((key) => desk.jobs.get(key)));
        if (mine.length === 0)
            continue;
        const outcome = await desk.ports.veo.submit({
            shots: mine.map(({ job }) => wireShot(desk, job)),
            resolution: mine[0].job.entry.shot.resolution,
        });
        noteRequest(desk, outcome.kind);
        await writeDown(desk, mine, outcome);
        drawConclusions(desk, mine, outcome);
    }
}
/** Writes the intents for what nobody else has taken; the rest goes where the ledger says it is. */
async function claim(desk, jobs) {
    const { options, ports } = desk;
    const at = (0,timestamp/* timestamp */.v)(ports.clock.now());
    let mine = [];
    const seen = await ports.ledger.update(wantedFor(jobs), ({ takes, damaged }) => {
        mine = jobs.flatMap((job) => job.state.at === 'waiting' && !damaged.has(job.key) && isFree(takes.get(job.key))
            ? [{ job, failures: job.state.failures, claim: { ...options.claim, at } }]
            : []);
        return mine.flatMap(({ job, ...rest }) => recordsOf(desk, job, { progress: { state: 'intended' }, spend: 'intended', ...rest }));
    });
    const claimed = new Set(mine.map(({ job }) => job));
    for (const job of jobs) {
        const record = seen.takes.get(job.key);
        if (record && !claimed.has(job))
            applyRecord(desk, job, record);
        if (seen.damaged.has(job.key))
            (0,render_job/* stop */.ds)(job, 'unknown', {
                code: 'possibly-charged',
                message: 'possibly charged: its ledger entry is damaged',
                hint: 'It is not submitted by itself; mend the entry, or raise `take` to pay for another',
            });
    }
    return mine;
}
function isFree(record) {
    if (!record)
        return true;
    const { state } = record.progress;
    return state === 'withdrawn' || (state === 'failed' && record.failures < 2);
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
/** Records what the answer said of each shot, and only then acts on it. */
async function writeDown(desk, claimed, outcome) {
    const { clock, ledger } = desk.ports;
    const submittedAt = (0,timestamp/* timestamp */.v)(clock.now());
    const request = claimed[0].job.wireId;
    const entries = claimed.flatMap(({ job, ...rest }, position) => {
        const credits = prices/* veoRates */.a[job.entry.shot.resolution];
        const task = { position, request, submittedAt };
        const verdict = verdictOn(outcome, { wireId: job.wireId, credits, task });
        return recordsOf(desk, job, { ...verdict, ...rest });
    });
    const jobs = claimed.map(({ job }) => job);
    const seen = await ledger.update(wantedFor(jobs), () => entries);
    for (const job of jobs)
        applyRecord(desk, job, seen.takes.get(job.key), clock.monotonic());
}
/** What an answer means for the shots that are still to be submitted. */
function drawConclusions(desk, claimed, outcome) {
    const { clock, log } = desk.ports;
    const names = claimed.map(({ job }) => (0,core_shot/* shotKey */.M)(job.entry.shot)).join(', ');
    switch (outcome.kind) {
        case 'accepted': {
            const planned = claimed.length * prices/* veoRates */.a[claimed[0].job.entry.shot.resolution];
            log.info(`${names}: submitted, ${outcome.creditsUsed ?? planned} credits`);
            if ((outcome.creditsUsed ?? 0) > planned)
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
            return;
        case 'unreached':
            desk.blockedUntil = clock.monotonic() + submit_shots_PAUSE_MS;
            log.warn(`the API cannot be reached (${outcome.reason}); trying again in a minute`);
            return;
        case 'refused':
            for (const { job } of claimed)
                (0,render_job/* stop */.ds)(job, 'failed', {
                    code: 'request-refused',
                    message: `the API refused it, nothing was spent: ${outcome.reason}`,
                });
            return;
        case 'failed':
        case 'unknown':
            log.warn(`${names}: ${outcome.kind}: ${outcome.reason}`);
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
    const inBackground = (work) => {
        const tracked = work.finally(() => background.delete(tracked));
        background.add(tracked);
    };
    for (const job of jobsAt(desk, 'open'))
        if (job.state.record.progress.state === 'done')
            inBackground(collect(desk, job, job.state, job.state.record.progress.videoUrl));
    for (;;) {
        if (options.signal.aborted)
            desk.noMoreSubmits = { because: 'pending', reason: 'the run was interrupted' };
        if (desk.noMoreSubmits)
            stopWaiting(desk, desk.noMoreSubmits);
        const move = nextMove(pacingState(desk));
        if (options.signal.aborted)
            break;
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
                    (0,render_job/* stop */.ds)(desk.jobs.get(key), 'pending', { code: 'deadline', message: move.because });
                continue;
            case 'sleep':
                await pause(desk, move.until);
                continue;
            case 'finished':
                if (background.size > 0)
                    await Promise.race(background);
                else if (jobsAt(desk, 'elsewhere').length > 0 && ports.clock.monotonic() < desk.deadline)
                    await pause(desk, ports.clock.monotonic() + LOOK_ELSEWHERE_MS);
                else
                    return finish(desk);
                continue;
            default:
                move;
        }
    }
    await Promise.allSettled(background);
    return finish(desk);
}
function setUp(plan, known, ports, options) {
    const jobs = new Map();
    for (const entry of plan.entries) {
        const state = firstState(entry, known, ports);
        const key = (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
        if (state && !jobs.has(key))
            jobs.set(key, (0,render_job/* jobOf */.Zw)(entry, state));
    }
    const { history, waitMinutes } = options;
    return {
        plan,
        known,
        ports,
        options,
        jobs,
        requestTimes: [],
        refusals: [],
        history: {
            '720p': [...(history['720p'] ?? [])],
            '1080p': [...(history['1080p'] ?? [])],
            '4k': [...(history['4k'] ?? [])],
        },
        spends: new Map(),
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
    for (const job of jobsAt(desk, 'waiting'))
        (0,render_job/* stop */.ds)(job, why.because, { code: 'not-submitted', message: `not submitted: ${why.reason}` });
}
function finish(desk) {
    const outcomes = outcomesOf(desk);
    for (const outcome of outcomes)
        if (isObtained(outcome))
            desk.options.onObtained((0,core_shot/* shotKey */.M)(outcome.entry.shot), outcome.locked);
    let charged = 0;
    let refunded = 0;
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
        requests: desk.requestTimes.length,
    };
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
    const cuts = await readCuts(byVideo, ports.ledger);
    for (const { id, resolution } of videos) {
        const entries = byVideo.get(id) ?? [];
        const clips = entries.flatMap(clipOf);
        const cut = clips.length === entries.length ? cuts.get(keyOf(clips)) : undefined;
        if (cut && (await isUpToDate(outputPath(id), cut))) {
            standing.set(id, cut);
            continue;
        }
        const absent = [];
        for (const clip of clips)
            if (!(await ports.clips.has(clip)))
                absent.push(clip);
        const wanted = question.assemble === 'all' || changes.videos.has(id);
        if (!wanted && (absent.length > 0 || clips.length < entries.length))
            continue;
        toJoin.add(id);
        for (const clip of absent) {
            missing.add(clip.sha256);
            const entry = entries.find((each) => clipOf(each)[0]?.sha256 === clip.sha256);
            const record = question.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
            if (record?.progress.state !== 'done')
                gone.set(clip.sha256, prices/* veoRates */.a[resolution]);
        }
    }
    return { toJoin, missing, gone, standing };
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
async function readCuts(byVideo, ledger) {
    const keys = [...byVideo.values()]
        .filter((entries) => entries.every((entry) => clipOf(entry).length > 0))
        .map((entries) => keyOf(entries.flatMap(clipOf)));
    return keys.length > 0
        ? (await ledger.read({ fingerprints: [], cuts: keys, days: [] })).cuts
        : new Map();
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

;// CONCATENATED MODULE: ./build/shotlock.js










/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
async function shotlock(settings, ports, shell) {
    const { places, outputPath, shownPath, imageUrl } = shell;
    const loaded = await (0,load.load)(settings, places, imageUrl, ports);
    if ('problems' in loaded)
        return loaded;
    const { videos } = loaded;
    const draft = makePlan(loaded, loaded);
    const paid = paidPlan(loaded) ?? draft;
    const changes = changesSince(await shell.base(loaded), videos, draft);
    const stock = await takeStock({ ...settings, ...loaded, plan: draft, changes, outputPath }, ports);
    const plan = withLost(draft, stock.gone);
    const cap = lowestCap([
        { credits: settings.maxCredits, source: 'max-credits' },
        { credits: loaded.budget ?? Infinity, source: `budget.maxCredits of ${settings.config}` },
    ]);
    const wanted = settings.mode === 'render';
    const blocked = wanted ? (overBudget(plan, cap) ?? (await shell.approve(plan))) : undefined;
    const findings = {
        ...settings,
        videos,
        plan,
        changes,
        price: paid.credits,
        limit: cap.credits,
        shownPath,
    };
    if (!wanted || blocked) {
        const problems = [...loaded.warnings, ...(blocked ? [blocked] : [])];
        const report = summarize({ ...findings, problems, blocked: blocked !== undefined, cuts: [] });
        return { report: await publish(report, [], ports), plan, lockfileChanged: false };
    }
    const lock = lockFile(places.ownLock, loaded.lock);
    const options = { ...shell.renderOptions, imageUrl, onObtained: lock.put };
    const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
    const { outcomes } = rendered;
    const { cuts, problems } = await assemble({ ...stock, videos, outcomes, outputPath, ...options }, ports);
    const { changed } = await lock.finish({ videos, strike: plan.strike });
    const report = summarize({
        ...findings,
        rendered,
        cuts,
        blocked: false,
        problems: [...loaded.warnings, ...problems],
    });
    return { report: await publish(report, cuts, ports), plan, lockfileChanged: changed };
}
/** What the same shots would cost to be paid for: what an animatic is the sketch of. */
function paidPlan(loaded) {
    if (loaded.provider === 'nanophoto')
        return undefined;
    const { paidLock: lock, paidIdentities: identities } = loaded;
    return makePlan(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
}


/***/ }),

/***/ 24462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   oN: () => (/* binding */ wireIdOf)
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
