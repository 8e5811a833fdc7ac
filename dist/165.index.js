export const id = 165;
export const ids = [165,268,887,546];
export const modules = {

/***/ 90165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/veo/read-reply.js

/** Reads a reply of either endpoint. Anything that the vendor's page does not describe is an error. */
function readReply(raw) {
    const body = parseObject(raw.text);
    if (raw.status !== 200)
        return readError(raw, body);
    if (!body)
        return { kind: 'senseless', reason: 'the API answered something that is not JSON' };
    if (typeof body['errorCode'] === 'string' || body['success'] === false)
        // An error under a 200 proves nothing: it is not documented.
        return { kind: 'senseless', reason: errorText(body) ?? 'the API answered an error under 200' };
    if (!Array.isArray(body['shots']))
        return { kind: 'senseless', reason: errorText(body) ?? 'the API answered without shots' };
    const creditsUsed = credits(body['creditsUsed']);
    return {
        kind: 'shots',
        shots: readShots(body['shots']),
        ...(creditsUsed === undefined ? {} : { creditsUsed }),
    };
}
function readError(raw, body) {
    const code = typeof body?.['errorCode'] === 'string' ? (0,plain_text/* plainText */.wh)(body['errorCode'], 60) : '';
    const said = body && errorText(body);
    const requiredCredits = credits(body?.['requiredCredits']);
    return {
        kind: 'error',
        status: raw.status,
        code,
        reason: [`HTTP ${raw.status}`, code, said].filter(Boolean).join(': '),
        ...(requiredCredits === undefined ? {} : { requiredCredits }),
        ...(raw.retryAfter === undefined ? {} : { retryAfter: raw.retryAfter }),
    };
}
/** A shot that is named twice with different answers is unclear: nobody knows which one holds. */
function readShots(list) {
    const shots = new Map();
    for (const item of list.slice(0, 1000)) {
        if (typeof item !== 'object' || item === null)
            continue;
        const { shotId, taskId, ...rest } = { ...item };
        if (typeof shotId !== 'string')
            continue;
        const shot = {
            status: readStatus(rest),
            ...(isTaskId(taskId) ? { taskId } : {}),
        };
        const known = shots.get(shotId);
        const contradicts = known && JSON.stringify(known) !== JSON.stringify(shot);
        shots.set(shotId, contradicts
            ? { status: { status: 'unclear', reason: 'the answer names this shot twice' } }
            : shot);
    }
    return shots;
}
function readStatus(shot) {
    const { status, videoUrl, generationTime, error } = shot;
    switch (status) {
        case 'processing':
            return { status };
        case 'completed':
            if (typeof videoUrl !== 'string' || videoUrl.length > 4000 || !URL.canParse(videoUrl))
                return { status: 'unclear', reason: 'completed, but without a usable videoUrl' };
            return {
                status,
                videoUrl,
                ...(typeof generationTime === 'number' && generationTime > 0 && generationTime < 86_400
                    ? { generationSeconds: generationTime }
                    : {}),
            };
        case 'failed':
            return { status, reason: typeof error === 'string' ? (0,plain_text/* plainText */.wh)(error) : 'no reason given' };
        default:
            return {
                status: 'unclear',
                reason: `unknown status "${(0,plain_text/* plainText */.wh)(String(status), 40)}"`,
            };
    }
}
function isTaskId(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{1,1000}$/u.test(value);
}
function credits(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
        ? value
        : undefined;
}
function errorText(body) {
    return typeof body['error'] === 'string' ? (0,plain_text/* plainText */.wh)(body['error']) : undefined;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value }
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ports/veo.js



const veoOrigin = new URL('https://nanophoto.ai/');
const MOST_REPLY_BYTES = 2_000_000;
function connectVeo(options) {
    const apiKey = options.apiKey.trim();
    return {
        async submit(request, signal) {
            try {
                const reply = await post('api/veo-3/generate', request, signal);
                return submitOutcome(reply, request);
            }
            catch (error) {
                const { sent, message } = failure(error);
                return { kind: sent ? 'unknown' : 'unreached', reason: message };
            }
        },
        async check({ tasks, resolution }, signal) {
            try {
                const reply = await post('api/veo-3/check-status', { taskIds: tasks, resolution }, signal);
                return checkOutcome(reply, tasks);
            }
            catch (error) {
                signal?.throwIfAborted();
                return { kind: 'unreached', reason: failure(error).message };
            }
        },
    };
    async function post(path, body, signal) {
        const reply = await (0,http/* sendRequest */.w$)({
            method: 'POST',
            url: new URL(path, options.origin),
            headers: {
                authorization: `Bearer ${apiKey}`,
                'content-type': 'application/json',
                accept: 'application/json',
            },
            body: JSON.stringify(body),
            ...(signal ? { signal } : {}),
        });
        const retryAfter = (0,http/* header */.wx)(reply, 'retry-after');
        return readReply({
            status: reply.statusCode ?? 0,
            text: await (0,http/* readBody */.x8)(reply, MOST_REPLY_BYTES),
            ...(retryAfter === undefined ? {} : { retryAfter }),
        });
    }
}
function submitOutcome(reply, request) {
    switch (reply.kind) {
        case 'shots':
            return accepted(reply, request);
        case 'error':
            return submitError(reply);
        case 'senseless':
            return { kind: 'unknown', reason: reply.reason };
        default:
            return reply;
    }
}
function accepted(reply, request) {
    const tasks = new Map();
    const unclear = new Set();
    const seen = new Set();
    for (const { id } of request.shots) {
        const shot = reply.shots.get(id);
        if (!shot)
            continue;
        // Two shots cannot share a task: one clip would be taken for both.
        if (shot.taskId === undefined || seen.has(shot.taskId))
            unclear.add(id);
        else
            tasks.set(id, { ...shot.status, taskId: shot.taskId });
        if (shot.taskId !== undefined)
            seen.add(shot.taskId);
    }
    if (tasks.size === 0)
        return { kind: 'unknown', reason: 'the answer names no task of the shots that were sent' };
    const { creditsUsed } = reply;
    return {
        kind: 'accepted',
        tasks,
        unclear,
        ...(creditsUsed === undefined ? {} : { creditsUsed }),
    };
}
/** What proves that nothing was accepted, decided in this one place; whatever else is unknown. */
function submitError(reply) {
    const { status, code, reason } = reply;
    if (status === 401)
        return { kind: 'no-login', reason };
    if (status === 402) {
        const { requiredCredits } = reply;
        return {
            kind: 'no-credits',
            reason,
            ...(requiredCredits === undefined ? {} : { requiredCredits }),
        };
    }
    if (status === 429)
        return limited(reply);
    if (status === 500 && code === 'GENERATION_FAILED')
        return { kind: 'failed', reason };
    // A redirect answers instead of accepting; it is not followed, because it would post again.
    if (status >= 300 && status < 500)
        return { kind: 'refused', reason, code };
    return { kind: 'unknown', reason };
}
function checkOutcome(reply, tasks) {
    switch (reply.kind) {
        case 'shots':
            return {
                kind: 'answered',
                tasks: new Map(tasks.map((task) => [task.taskId, statusOf(task, reply)])),
            };
        case 'error':
            if (reply.code === 'GENERATION_FAILED' && tasks.length === 1)
                return {
                    kind: 'answered',
                    tasks: new Map([[tasks[0].taskId, { status: 'failed', reason: reply.reason }]]),
                };
            if (reply.status === 401)
                return { kind: 'no-login', reason: reply.reason };
            if (reply.status === 429)
                return limited(reply);
            if (reply.status === 400 || reply.status === 404 || reply.code === 'GENERATION_FAILED')
                return { kind: 'refused', reason: reply.reason };
            return { kind: 'unreached', reason: reply.reason };
        case 'senseless':
            return { kind: 'unreached', reason: reply.reason };
        default:
            return reply;
    }
}
/** Own shots only: both names must be ours, or another's clip would be taken for this shot's. */
function statusOf(task, reply) {
    const shot = reply.shots.get(task.shotId);
    if (!shot)
        return { status: 'unclear', reason: 'the answer does not mention this shot' };
    if (shot.taskId !== undefined && shot.taskId !== task.taskId)
        return { status: 'unclear', reason: 'the answer is about another task' };
    return shot.status;
}
function limited(reply) {
    const { reason, retryAfter } = reply;
    return { kind: 'limited', reason, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
function failure(error) {
    if (error instanceof http/* HttpFailure */.HR)
        return { sent: error.sent, message: (0,plain_text/* plainText */.wh)(error.message) };
    // An abort, or a fault of our own: whether bytes left this machine cannot be told.
    return { sent: true, message: 'interrupted before the answer came' };
}

// EXTERNAL MODULE: ./build/steps/render/job.js
var job = __webpack_require__(24462);
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
            veo: connectVeo({ origin, apiKey: settings.apiKey ?? '' }),
            apiOrigin: origin,
            describe: async () => { },
            [Symbol.asyncDispose]: async () => { },
        };
    }
    const started = settings.apiUrl
        ? undefined
        : await (await Promise.all(/* import() */[__webpack_require__.e(146), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 42217))).startSimulator({
            speed,
            requestsPerHour,
            book: (0,external_node_path_.join)(options.stateFolder, 'book.jsonl'),
            cacheDir: (0,external_node_path_.join)(options.stateFolder, 'clips'),
        });
    const origin = settings.apiUrl ?? new URL(started.url);
    return {
        veo: connectVeo({ origin, apiKey: settings.apiKey ?? 'simulator' }),
        apiOrigin: origin,
        async describe(plan) {
            const reply = await (0,http/* sendRequest */.w$)({
                method: 'PUT',
                url: new URL('simulator/captions', origin),
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(captions(plan)),
            });
            reply.resume();
        },
        [Symbol.asyncDispose]: async () => started?.close(),
    };
}
function captions(plan) {
    return Object.fromEntries(plan.entries
        .filter(({ decision }) => decision.do === 'render')
        .map(({ fingerprint, take, shot }) => {
        const { number, of, style, vars } = shot.card;
        const caption = { video: shot.video, shot: shot.id, number, of, take, style, vars };
        return [(0,job/* wireIdOf */.oN)({ fingerprint, take }), caption];
    }));
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

/***/ 22268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text from outside as one harmless line: no control, bidi or line characters, no HTML tags, at
 * most `most` characters. For messages; never for what is sent or stored as content.
 */
function plainText(text, most = 300) {
    const line = text
        .slice(0, 20_000)
        .replaceAll(/<[^<>]{0,2000}>/gu, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return shortened(line, most);
}
/** The text, or its beginning and an ellipsis: at most `most` characters, none of them cut in two. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
/**
 * A log line that no runner reads as a command: the runner takes `::name` at a line's start and
 * `##[name` anywhere (threats.md O1), and a lone carriage return starts a line.
 */
function harmless(line) {
    return line
        .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
        .replaceAll('##[', '# #[')
        .replaceAll(/^(\s*):(?=:)/gmu, '$1: ');
}


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shotKey)
/* harmony export */ });
/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
function shotKey(shot) {
    return `${shot.video}/${shot.id}`;
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
