export const id = 1902;
export const ids = [1902];
export const modules = {

/***/ 41902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseFor: () => (/* binding */ baseFor)
/* harmony export */ });
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18164);
/* harmony import */ var _steps_keep_recovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20567);
/* harmony import */ var _steps_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89418);



/**
 * What a run is compared with: the lock that it begins with, or that of the run before which could not
 * publish everything, so that this one makes up for that.
 */
function baseFor(settings, at) {
    return async ({ lock }) => {
        if (settings.mode !== 'render')
            return { lock };
        const { recovery } = (0,_steps_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .e)(settings, at);
        const files = await (0,_ports_files_js__WEBPACK_IMPORTED_MODULE_0__.workspaceFiles)(at.root);
        return { lock: (await (0,_steps_keep_recovery_js__WEBPACK_IMPORTED_MODULE_1__/* .unpublishedBase */ .D)(recovery.path, files)) ?? lock };
    };
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

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256File: () => (/* binding */ sha256File),
/* harmony export */   tryFolder: () => (/* binding */ tryFolder),
/* harmony export */   workspaceFiles: () => (/* binding */ workspaceFiles),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31231);
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





/** Far more than any image has that the API takes. */
const MOST_DIGEST_BYTES = 200_000_000;
async function workspaceFiles(root) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
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
                if (opened.bytes > MOST_DIGEST_BYTES)
                    return refused(path, `has ${opened.bytes} bytes; at most ${MOST_DIGEST_BYTES}`);
                const { bytes } = opened;
                const [head, tail] = [
                    Buffer.alloc(Math.min(bytes, 200)),
                    Buffer.alloc(Math.min(bytes, 4096)),
                ];
                await file.read(head, 0, head.length, 0);
                await file.read(tail, 0, tail.length, bytes - tail.length);
                const hash = await sha256();
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash);
                return { sha256: hash.digest('hex'), bytes, head, tail };
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
        async isSame(one, other) {
            const [here, there] = await Promise.all([identityOf(one), identityOf(other)]);
            return here !== undefined && here === there;
        },
    };
}
/** Writes through a temporary file and a rename, so that readers see the old bytes or the new. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    try {
        await writeSynced(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Throws the system's error where nothing can be written in a folder, which is made if it is missing. */
async function tryFolder(folder) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'try');
    await writeAtomic(draft, '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
}
async function writeSynced(path, content) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx'), true);
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
/** The sha256 (hex) of a file of our own. */
async function sha256File(path) {
    const hash = await sha256();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** Loaded at the first hash: it costs a quarter of what starting Node.js does. */
async function sha256() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    return createHash('sha256');
}
/** What the file system itself tells files apart by; none where there is no file. */
async function identityOf(path) {
    // Numbers lose digits of what Windows gives.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).catch(() => undefined);
    return stats && `${stats.dev}:${stats.ino}`;
}
/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, real);
        if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside))
            return { missing: false, ...refused(path, 'leads out of the workspace') };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, READ_ONLY);
        const stats = await file.stat();
        if (stats.isFile())
            return { file, bytes: stats.size };
        await file.close();
        return { missing: false, ...refused(path, 'is not a regular file') };
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
            return { missing: true, problem: missing(path) };
        if (code === 'ENXIO')
            return { missing: false, ...refused(path, 'is not a regular file') };
        return { missing: false, ...refused(path, `cannot be read (${code})`) };
    }
}
/** Flags that Windows does not know are undefined there. */
const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function missing(path) {
    return { code: 'file-missing', severity: 'error', message: `${path} does not exist` };
}
function refused(path, why) {
    return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
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

/***/ 89418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);


/** Where the lock of a config is: beside it and named after it, unless said. */
function placesOf(settings, 
/** The workspace, and the folder that paths in the settings start from. Absolute. */
{ root, here }) {
    const config = (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .absolute */ .y)(here, settings.config);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, config).replace(/\.ya?ml$/u, '');
    const isSimulated = settings.provider === 'simulator';
    const lock = settings.lockfile === undefined
        ? config.replace(/(\.ya?ml)?$/u, '.lock.json')
        : (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .absolute */ .y)(here, settings.lockfile);
    const shown = `.shotlock/${stem}${isSimulated ? '.animatic' : ''}.recovery.json`;
    return {
        config,
        lock,
        ownLock: isSimulated ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.shotlock', `${stem}.animatic.lock.json`) : lock,
        recovery: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, shown), shown },
    };
}
/** What takes are asked for here: the lock in use, as it is on this branch. */
function destinationOf({ ownLock }, { root, branch }) {
    return { lockfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, ownLock), ...(branch === undefined ? {} : { branch }) };
}


/***/ })

};
