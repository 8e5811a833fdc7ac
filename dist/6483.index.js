export const id = 6483;
export const ids = [6483];
export const modules = {

/***/ 61622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** What lies at a path of a value of unknown shape, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}


/***/ }),

/***/ 8351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  download: () => (/* binding */ download),
  M: () => (/* binding */ isDiskError)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/ports/address.js


/** A name that resolves to what is not, or not only, on the public internet. */
class NotPublic extends Error {
    name = 'NotPublic';
}
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
            return callback(new NotPublic(`${hostname} is not a public address`), '');
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
const special4 = new external_node_net_.BlockList();
const special6 = new external_node_net_.BlockList();
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

// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/download.js







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
    const got = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
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
            const location = (0,http/* header */.wx)(reply, 'location');
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
        if (!(error instanceof http/* HttpFailure */.HR))
            return { kind: 'broken', reason: 'the address is no URL' };
        return error.cause instanceof NotPublic
            ? { kind: 'refused', reason: error.cause.message }
            : { kind: 'broken', reason: error.message };
    }
}
/** Whether this is what was asked for: the rest of the file from where it broke off. */
function isNextPart(reply, { bytes, etag }) {
    const range = /^bytes (\d+)-\d+\/(?:\d+|\*)$/u.exec((0,http/* header */.wx)(reply, 'content-range') ?? '');
    return (reply.statusCode === 206 &&
        bytes > 0 &&
        Number(range?.[1]) === bytes &&
        etag !== undefined &&
        ((0,http/* header */.wx)(reply, 'etag') ?? etag) === etag);
}
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
    return (0,external_node_net_.isIP)(host) && !isPublic(host) ? 'the address is not public' : undefined;
}
function get(url, options) {
    return (0,http.sendRequest)({
        method: 'GET',
        url,
        headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity', ...rangeOf(options.got) },
        timeouts: { total: MOST_MS, ...options.timeouts },
        ...(options.signal ? { signal: options.signal } : {}),
        ...(url.origin === options.apiOrigin.origin ? {} : { lookup: publicLookup }),
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
    const length = (0,http/* header */.wx)(reply, 'content-length');
    const whole = length === undefined ? undefined : got.bytes + Number(length);
    if (whole !== undefined && whole > most) {
        reply.destroy();
        return { kind: 'broken', reason: tooLarge(got).message };
    }
    // Counted as it is written: what is asked for next must follow what is there.
    const file = await (0,promises_.open)(to, isPart ? 'a' : 'w');
    try {
        await (0,external_node_stream_promises_.pipeline)(reply, async (chunks) => {
            for await (const chunk of chunks) {
                if (got.bytes + chunk.length > most)
                    throw tooLarge(got);
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
        const reason = error instanceof http/* HttpFailure */.HR ? error.message : 'the file was cut short';
        return { kind: 'broken', reason };
    }
    finally {
        await file.close();
    }
    if (!reply.complete || (whole !== undefined && whole !== got.bytes))
        return { kind: 'broken', reason: 'the file was cut short' };
    return { kind: 'file', sha256: got.hash.digest('hex'), bytes: got.bytes };
}
/** Resuming would change nothing. */
function tooLarge(got) {
    delete got.etag;
    return new http/* HttpFailure */.HR('the file is too large', { sent: true });
}
/** A body from its beginning. Only a strong tag, of a server that serves ranges, lets it be resumed. */
function begin(got, reply) {
    got.bytes = 0;
    got.hash = (0,external_node_crypto_.createHash)('sha256');
    const etag = (0,http/* header */.wx)(reply, 'etag');
    const offers = (0,http/* header */.wx)(reply, 'accept-ranges')?.toLowerCase() === 'bytes';
    if (offers && etag !== undefined && /^"[\x21\x23-\x7e]*"$/u.test(etag))
        got.etag = etag;
    else
        delete got.etag;
}
/** Whether this machine, not the other end, is what failed: no other address would help. */
function isDiskError(error) {
    return DISK_CODES.has((0,error_code/* errorCode */.C)(error));
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
/* harmony export */   sendRequest: () => (/* binding */ sendRequest),
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
        outgoing.on('error', (error) => give(request.signal?.aborted ? 'interrupted' : (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) || error.name, error));
        // Also the end of a connection that was neither answered nor broken, as after a 101.
        outgoing.on('close', () => {
            clearTimeout(timer);
            clearTimeout(whole);
            reject(new HttpFailure(`${url.host}: no answer`, { sent }));
        });
        outgoing.end(request.body);
    });
}
function start(open, request) {
    const { url, method, body, signal, lookup } = request;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
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
        throw new HttpFailure(`${url.host}: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error)}`, { sent: false });
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

/***/ 47782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ unrepeated),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61622);
/* harmony import */ var _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79757);


/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;
/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;
/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;
/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
const unrepeated = { retries: 0 };
/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer.
 */
function asking(pause, { repeats }) {
    return async (send) => {
        let waitedForLimit = 0;
        let waitedForAnswer = 0;
        for (;;) {
            try {
                return await send();
            }
            catch (error) {
                const limit = limitOf(error);
                if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
                    waitedForLimit += limit;
                    await pause(limit);
                }
                else if (repeats && isUnanswered(error) && waitedForAnswer < MOST_WAIT_FOR_ANSWER_MS) {
                    const wait = Math.min(500 + waitedForAnswer, 60_000);
                    waitedForAnswer += wait;
                    await pause(wait);
                }
                else
                    throw limit === undefined ? inOurWords(error) : error;
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
    const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
function limitOf(error) {
    const headers = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers') ?? (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'headers');
    const after = numberIn(headers, 'retry-after');
    const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
    const status = statusOf(error);
    const limited = status === 429 ||
        (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors', '0', 'type') === 'RATE_LIMITED';
    if (!limited)
        return undefined;
    if (after !== undefined)
        return after * 1000;
    const reset = numberIn(headers, 'x-ratelimit-reset');
    const now = Date.parse(String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'date')));
    const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
    return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}
function inOurWords(error) {
    const status = statusOf(error);
    const message = String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'message'));
    if (status === 401)
        return new _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerRefused */ .E(`GitHub does not know the token that is to keep the ledger: ${message}`, 'Check that the token is right and has not expired', { cause: error });
    if (status === 403)
        return new _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerRefused */ .E(`GitHub does not let this token keep the ledger: ${message}`, _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .f, { cause: error });
    return error;
}
function numberIn(headers, name) {
    const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, name);
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

/***/ 86483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseClips: () => (/* binding */ releaseClips)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ask-github.js
var ask_github = __webpack_require__(47782);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
// EXTERNAL MODULE: ./build/ports/release-clips/clip-store-failed.js
var clip_store_failed = __webpack_require__(74227);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/ports/download.js + 1 modules
var download = __webpack_require__(8351);
;// CONCATENATED MODULE: ./build/ports/release-clips/fetch-asset.js







const MOST_MS = 20 * 60_000;
/**
 * Streams an asset's bytes to a file. GitHub sends them itself or says where they are; the token goes
 * no further than to GitHub. Throws what octokit throws.
 */
async function fetchAsset(place, asset, to, signal) {
    const { github, owner, repo, ask } = place;
    const limit = AbortSignal.timeout(MOST_MS);
    const answer = await ask(async () => await github.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        owner,
        repo,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
        request: {
            ...ask_github/* unrepeated */.EP,
            redirect: 'manual',
            parseSuccessResponseBody: false,
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        },
    }));
    // The stream that was asked for is not what octokit's types tell.
    const body = answer.data;
    const location = (0,at.at)(answer.headers, 'location');
    if (typeof location === 'string') {
        await discard(body);
        const options = { apiOrigin: trustedOrigin(github, location), most: asset.size };
        return await (0,download.download)(location, to, signal ? { ...options, signal } : options);
    }
    if (!isStream(body))
        return { kind: 'broken', reason: 'GitHub sent no file' };
    return await store(body, to, asset.size);
}
/** The origin that may be no public one: GitHub's, and beside a GitHub on loopback all of loopback. */
function trustedOrigin(github, location) {
    const { baseUrl } = github.request.endpoint.DEFAULTS;
    const api = new URL(baseUrl);
    const target = URL.canParse(location, baseUrl) ? new URL(location, baseUrl) : api;
    return isLoopback(api) && isLoopback(target) ? target : api;
}
function isLoopback({ hostname }) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
async function store(body, to, most) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes > most)
                done(new Error('the file is too large'));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body), count, (0,external_node_fs_.createWriteStream)(to));
    }
    catch (error) {
        if ((0,download/* isDiskError */.M)(error))
            throw error;
        return { kind: 'broken', reason: bytes > most ? 'the file is too large' : 'it was cut short' };
    }
    // `fetch` takes a body for whole that ended early: the caller compares size and hash.
    return { kind: 'file', sha256: hash.digest('hex'), bytes };
}
async function discard(body) {
    if (isStream(body))
        await body.cancel().catch(() => { });
}
function isStream(body) {
    return typeof (0,at.at)(body, 'getReader') === 'function';
}

;// CONCATENATED MODULE: ./build/ports/release-clips/shelf.js

/** GitHub's own limit: https://docs.github.com/en/repositories/releasing-projects-on-github */
const MOST_ASSETS = 1000;
/** How often a release is asked for whose tag turns out to be taken. */
const MOST_OPENINGS = 5;
/** For how long the list is believed where a request of its own would not find out. */
const TRUST_MS = 60_000;
const TAG = /^shotlock-clips-([1-9]\d{0,5})$/u;
const body = `Generated clips that were paid for, each named after its sha256.

Shotlock fetches them from this draft when a video is put together again. **Do not delete or publish it**: \
a deleted clip can be had again only by paying for it again.`;
function assetName(clip) {
    return `${clip.sha256}.mp4`;
}
/** Whether GitHub says that it has all bytes of the clip. */
function holds(asset, clip) {
    const { digest, size, state } = asset;
    const same = digest === null || digest === `sha256:${clip.sha256}`;
    return state === 'uploaded' && size === clip.bytes && same;
}
/** What the API tells of an asset. */
function assetOf(release, data) {
    const { id, name, state, size, digest = null } = data;
    return { id, name, release, state, size, digest };
}
function releaseShelf(options) {
    const { github, owner, repo } = options;
    const { repos } = github.rest;
    const full = new Set();
    let looking;
    let known;
    let opening = Promise.resolve();
    return {
        async find(clip, ask) {
            const { assets } = await look(ask);
            const named = assets.filter(({ name }) => name === assetName(clip));
            return named.find((asset) => holds(asset, clip)) ?? named[0];
        },
        shows: async (ask) => (await look(ask)).releases.length > 0,
        async withRoom(ask) {
            // One at a time, so that clips that are kept at once do not open a release each.
            const turn = opening.then(async () => await openOne(ask));
            opening = turn.catch(() => { });
            return await turn;
        },
        added(asset) {
            if (known)
                known.assets = [...known.assets, asset];
        },
        removed({ id }) {
            if (known)
                known.assets = known.assets.filter((asset) => asset.id !== id);
        },
        filled: ({ id }) => void full.add(id),
        forget(when) {
            if (when && known && performance.now() - known.since < TRUST_MS)
                return;
            looking = undefined;
        },
    };
    async function look(ask) {
        const mine = (looking ??= read(ask));
        try {
            const seen = await mine;
            if (looking === mine)
                known = seen;
            return seen;
        }
        catch (error) {
            if (looking === mine)
                looking = undefined;
            throw error;
        }
    }
    async function read(ask) {
        const since = performance.now();
        const place = { owner, repo, per_page: 100, request: ask_github/* unrepeated */.EP };
        const all = await pages(async (page) => (await ask(() => repos.listReleases({ ...place, page }))).data);
        const releases = all.map(releaseOf).filter((release) => release !== undefined);
        const assets = [];
        for (const { id } of releases)
            try {
                const list = { ...place, release_id: id };
                const found = await pages(async (page) => (await ask(() => repos.listReleaseAssets({ ...list, page }))).data);
                assets.push(...found.map((data) => assetOf(id, data)));
            }
            catch (error) {
                // Deleted since it was listed.
                if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                    throw error;
            }
        return { since, releases: releases.sort(byNumber), assets };
    }
    async function openOne(ask) {
        for (let round = 0;; round += 1) {
            const seen = await look(ask);
            const open = seen.releases.find((release) => release.draft && hasRoom(release, seen));
            if (open)
                return open;
            // A taken tag that no list shows, such as a published release that is gone, is passed over.
            const number = Math.max(0, ...seen.releases.map((release) => release.number)) + 1 + round;
            const wanted = { owner, repo, draft: true, body, request: ask_github/* unrepeated */.EP };
            const names = { tag_name: `shotlock-clips-${number}`, name: `Shotlock clips ${number}` };
            try {
                const { data } = await ask(() => repos.createRelease({ ...wanted, ...names }));
                await meetOthers(releaseOf(data), ask);
            }
            catch (error) {
                if ((0,ask_github/* statusOf */.c2)(error) !== 422 || round >= MOST_OPENINGS)
                    throw error;
                looking = undefined;
            }
        }
    }
    /** GitHub lets two runs draft a release of the same tag: both go on with the older one. */
    async function meetOthers(made, ask) {
        looking = undefined;
        const seen = await look(ask);
        // A list may lag behind.
        if (made && seen.releases.every(({ id }) => id !== made.id))
            seen.releases = [...seen.releases, made].sort(byNumber);
    }
    function hasRoom({ id }, { assets }) {
        return !full.has(id) && assets.filter(({ release }) => release === id).length < MOST_ASSETS;
    }
}
async function pages(read) {
    const all = [];
    for (let page = 1;; page += 1) {
        const some = await read(page);
        all.push(...some);
        if (some.length < 100)
            return all;
    }
}
function releaseOf(data) {
    const number = Number(TAG.exec(data.tag_name)?.[1]);
    if (Number.isNaN(number))
        return undefined;
    return { id: data.id, number, draft: data.draft, uploadUrl: data.upload_url };
}
function byNumber(one, other) {
    return one.number - other.number || one.id - other.id;
}

;// CONCATENATED MODULE: ./build/ports/release-clips.js









/** How often an upload or a download is tried that breaks. */
const MOST_TRIES = 3;
/** How often in a row GitHub may say that a release is full. */
const MOST_FULL = 20;
const MOST_UPLOAD_MS = 20 * 60_000;
/** What is still being uploaded is another run's for so long, and a broken one's after it. */
const STARTER_PAUSES_MS = [2000, 4000, 8000, 16_000, 30_000];
/**
 * Clips as assets `SHA256.mp4` of draft releases, which make no tag and are seen only by those who
 * may write to the repository. A release that is full is followed by the next one.
 */
function releaseClips(options) {
    const { github, owner, repo, pause = wait } = options;
    const { repos } = github.rest;
    const repository = `${owner}/${repo}`;
    const shelf = releaseShelf(options);
    const ask = (0,ask_github/* asking */.os)(pause, { repeats: true });
    const askOnce = (0,ask_github/* asking */.os)(pause, { repeats: false });
    const keeping = new Map();
    return {
        place: `draft releases of ${repository}`,
        async keep(clip, path) {
            const { sha256 } = clip;
            const now = keeping.get(sha256) ?? keep(clip, path);
            keeping.set(sha256, now);
            try {
                await now;
            }
            catch (error) {
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, repository);
            }
            finally {
                keeping.delete(sha256);
            }
        },
        async doubt() {
            try {
                if (await shelf.shows((0,ask_github/* asking */.os)(pause, { repeats: false })))
                    return undefined;
            }
            catch (error) {
                if (!isHidden(error))
                    throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, repository);
            }
            const message = `this token sees no draft release of ${repository} with clips`;
            return { message, hint: ledger_refused/* permissionHint */.f };
        },
        async has(clip) {
            try {
                const patient = (0,ask_github/* asking */.os)(pause, { repeats: false });
                return (await findForFetch(clip, patient)) !== undefined;
            }
            catch (error) {
                if (isHidden(error))
                    return false;
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, repository);
            }
        },
        async fetch(clip, to, signal) {
            let fetched = false;
            try {
                fetched = await fetchClip(clip, to, signal);
                return fetched;
            }
            catch (error) {
                signal?.throwIfAborted();
                if (isHidden(error))
                    return false;
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, repository);
            }
            finally {
                if (!fetched)
                    await (0,promises_.rm)(to, { force: true });
            }
        },
    };
    async function keep(clip, path) {
        const { size } = await (0,promises_.stat)(path);
        if (size !== clip.bytes)
            throw new Error(`${path} has ${size} bytes, its clip ${clip.bytes}: it is not that clip`);
        let reason = '';
        let full = 0;
        shelf.forget({ if: 'old' });
        for (let broken = 0; broken < MOST_TRIES && full < MOST_FULL;) {
            if (await isKept(clip))
                return;
            const release = await shelf.withRoom(ask);
            const sent = await upload(clip, path, release);
            switch (sent.kind) {
                case 'kept':
                    return;
                case 'full':
                    full += 1;
                    reason = 'every release is full';
                    shelf.filled(release);
                    break;
                case 'broken':
                    broken += 1;
                    reason = sent.reason;
                    await pause(1000 * broken);
                    shelf.forget();
                    break;
                default:
                    return sent;
            }
        }
        if (await isKept(clip))
            return;
        throw (0,clip_store_failed/* unreachable */.HB)(repository, reason);
    }
    /** Whether the clip is there, whole. What has its name and cannot become it is removed. */
    async function isKept(clip) {
        let asset = await shelf.find(clip, ask);
        for (const ms of STARTER_PAUSES_MS) {
            if (asset?.state !== 'starter')
                break;
            await pause(ms);
            asset = await again(asset);
        }
        if (!asset)
            return false;
        if (holds(asset, clip)) {
            // It may be known as a starter.
            shelf.removed(asset);
            shelf.added(asset);
            return true;
        }
        await remove(asset);
        return false;
    }
    async function again(asset) {
        const wanted = { owner, repo, asset_id: asset.id, request: ask_github/* unrepeated */.EP };
        try {
            const { data } = await ask(() => repos.getReleaseAsset(wanted));
            return assetOf(asset.release, data);
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                throw error;
            shelf.removed(asset);
            return undefined;
        }
    }
    async function remove(asset) {
        const unwanted = { owner, repo, asset_id: asset.id, request: ask_github/* unrepeated */.EP };
        try {
            await ask(() => repos.deleteReleaseAsset(unwanted));
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                throw error;
        }
        shelf.removed(asset);
    }
    async function upload(clip, path, release) {
        try {
            const { data } = await askOnce(async () => await github.request(`POST ${release.uploadUrl}`, {
                name: assetName(clip),
                data: (0,external_node_fs_.createReadStream)(path),
                headers: { 'content-type': 'video/mp4', 'content-length': clip.bytes },
                request: {
                    ...ask_github/* unrepeated */.EP,
                    ...unbuffered(github),
                    signal: AbortSignal.timeout(MOST_UPLOAD_MS),
                },
            }));
            const asset = assetOf(release.id, data);
            shelf.added(asset);
            if (holds(asset, clip))
                return { kind: 'kept' };
            return { kind: 'broken', reason: 'GitHub has other bytes than were sent' };
        }
        catch (error) {
            if (isFull(error))
                return { kind: 'full' };
            // Taken names, and releases that were deleted, show when looked at again.
            if ((0,ask_github/* isUnanswered */.Ni)(error) || [404, 422].includes((0,ask_github/* statusOf */.c2)(error) ?? 0))
                return { kind: 'broken', reason: (0,clip_store_failed/* reasonOf */.A3)(error) };
            throw error;
        }
    }
    async function fetchClip(clip, to, signal) {
        const patient = (0,ask_github/* asking */.os)(async (ms) => await pause(ms, signal), { repeats: false });
        const place = { github, owner, repo, ask: patient };
        let reason = '';
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            signal?.throwIfAborted();
            if (tries > 0)
                await pause(1000 * tries, signal);
            try {
                const asset = await findForFetch(clip, patient);
                if (!asset)
                    return false;
                const got = await fetchAsset(place, asset, to, signal);
                if (got.kind === 'refused')
                    return false;
                if (got.kind === 'file' && got.bytes >= clip.bytes)
                    return got.sha256 === clip.sha256;
                reason = got.kind === 'file' ? 'the file was cut short' : got.reason;
            }
            catch (error) {
                signal?.throwIfAborted();
                if ((0,ask_github/* statusOf */.c2)(error) === 404 && tries + 1 < MOST_TRIES)
                    shelf.forget();
                else if (!(0,ask_github/* isUnanswered */.Ni)(error))
                    throw error;
                reason = (0,clip_store_failed/* reasonOf */.A3)(error);
            }
        }
        throw (0,clip_store_failed/* unreachable */.HB)(repository, reason);
    }
    async function findForFetch(clip, patient) {
        let asset = await shelf.find(clip, patient);
        if (!asset || !holds(asset, clip)) {
            // Another run may have kept it since.
            shelf.forget({ if: 'old' });
            asset = await shelf.find(clip, patient);
        }
        return asset && holds(asset, clip) ? asset : undefined;
    }
}
/**
 * Node's `fetch` keeps a copy of all that it sends, for redirects, unless none is followed and there
 * is no window (step "clone request" of https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
function unbuffered(github) {
    const own = (0,at.at)(github.request.endpoint.DEFAULTS, 'request', 'fetch');
    const send = typeof own === 'function' ? own : fetch;
    return {
        redirect: 'error',
        fetch: (url, init) => send(url, { ...init, window: null }),
    };
}
/** GitHub tells neither of drafts nor of private repositories to those who may not see them. */
function isHidden(error) {
    return error instanceof ledger_refused/* LedgerRefused */.E || (0,ask_github/* statusOf */.c2)(error) === 404;
}
function isFull(error) {
    return ((0,ask_github/* statusOf */.c2)(error) === 422 && /file_count/u.test(JSON.stringify((0,at.at)(error, 'response', 'data'))));
}
async function wait(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
}


/***/ }),

/***/ 74227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   j7: () => (/* binding */ ClipStoreFailed),
/* harmony export */   zZ: () => (/* binding */ clipStoreFailed)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31231);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47782);
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
function clipStoreFailed(error, repository) {
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
            return new ClipStoreFailed('refused', `GitHub does not let this token keep clips in draft releases of ${repository}: ${reason}`, _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .f);
        default:
            return unreachable(repository, reason);
    }
}
function unreachable(repository, reason) {
    return new ClipStoreFailed('unreachable', `the clips in draft releases of ${repository} are out of reach: ${reason}`, 'Run again once GitHub is well: https://www.githubstatus.com');
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


/***/ })

};
