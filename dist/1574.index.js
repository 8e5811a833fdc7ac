export const id = 1574;
export const ids = [1574];
export const modules = {

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

/***/ 14224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ trustedOrigin)
/* harmony export */ });
/**
 * The origin of a file that GitHub leads to which may be no public one: GitHub's own, and beside a GitHub
 * on loopback all of loopback.
 */
function trustedOrigin(github, location) {
    const { baseUrl } = github.request.endpoint.DEFAULTS;
    const api = new URL(baseUrl);
    const target = URL.canParse(location, baseUrl) ? new URL(location, baseUrl) : api;
    return isLoopback(api) && isLoopback(target) ? target : api;
}
function isLoopback({ hostname }) {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
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

/***/ 33295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ saveStream)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16831);





/**
 * Streams at most `most` bytes to a file, hashing as they come. That a body ended early is not always
 * seen here: the caller compares size and hash.
 */
async function saveStream(body, to, { most, signal }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const count = new node_stream__WEBPACK_IMPORTED_MODULE_2__.Transform({
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
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(body, count, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(to), signal ? { signal } : {});
    }
    catch (error) {
        signal?.throwIfAborted();
        if ((0,_download_js__WEBPACK_IMPORTED_MODULE_4__/* .isDiskError */ .Mi)(error))
            throw error;
        return { kind: 'broken', reason: bytes > most ? 'the file is too large' : 'it was cut short' };
    }
    return { kind: 'file', sha256: hash.digest('hex'), bytes };
}


/***/ })

};
