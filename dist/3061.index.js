export const id = 3061;
export const ids = [3061];
export const modules = {

/***/ 43061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchCached: () => (/* binding */ fetchCached),
/* harmony export */   isCacheFailure: () => (/* binding */ isCacheFailure),
/* harmony export */   saveCached: () => (/* binding */ saveCached)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42487);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61622);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16831);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18023);






/** Entries are matched by it as well: the sha256 of `shotlock clip 1`, which no other program uses. */
const VERSION = '8a88f86d073fce167b2ab8a1b776066f1f209b353b9020ed1d3281f35bd0d868';
const TIMEOUTS = { connect: 5000, headers: 10_000, idle: 10_000, total: 120_000 };
const MOST_ANSWER_BYTES = 100_000;
/**
 * Asks the cache for a clip, under its sha256; leaves no file but a whole one. Throws HttpFailure where
 * nobody can tell.
 *
 * The service's own calls are sent here, since the library for it extracts what it finds with `tar -P`
 * before anything can be checked: an entry of ours is the clip's bytes themselves, and no archive.
 * Source: actions/toolkit, packages/cache (`cacheTwirpClient`, `createTar`).
 */
async function fetchCached(service, clip, to, signal) {
    const key = keyOf(clip);
    const wanted = { key, restore_keys: [], version: VERSION };
    const answer = await call(service, 'GetCacheEntryDownloadURL', wanted, signal);
    // A key is matched by its beginning: `ok` alone says little.
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(answer, 'ok') !== true || (0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(answer, 'matched_key') !== key)
        return 'absent';
    let isHere = false;
    try {
        const address = String((0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(answer, 'signed_download_url'));
        const options = { apiOrigin: service.url, most: clip.bytes, timeouts: TIMEOUTS };
        const got = await (0,_download_js__WEBPACK_IMPORTED_MODULE_3__.download)(address, to, signal ? { ...options, signal } : options);
        if (got.kind !== 'file' && got.reason !== _download_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR(got.reason, { sent: true });
        isHere = got.kind === 'file' && got.sha256 === clip.sha256;
        return isHere ? 'here' : 'poisoned';
    }
    finally {
        if (!isHere)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(to, { force: true });
    }
}
/** Gives the cache a clip; one that it has already it keeps. Throws HttpFailure where it takes none. */
async function saveCached(service, clip, path, signal) {
    const of = { key: keyOf(clip), version: VERSION };
    const created = await call(service, 'CreateCacheEntry', of, signal);
    if (created === 'taken')
        return;
    const address = String((0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(created, 'signed_upload_url'));
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(created, 'ok') !== true || !URL.canParse(address))
        throw refused(created);
    const to = new URL(address);
    const refusal = (0,_download_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(to, service.url);
    if (refusal)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR(refusal, { sent: false });
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    const reply = await (0,_http_js__WEBPACK_IMPORTED_MODULE_4__.sendRequest)({
        method: 'PUT',
        url: to,
        headers: {
            'content-type': 'application/octet-stream',
            'content-length': String(size),
            'x-ms-blob-type': 'BlockBlob',
        },
        body: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path),
        timeouts: { ...TIMEOUTS, headers: TIMEOUTS.total },
        signal,
        ...(to.origin === service.url.origin ? {} : { lookup: _address_js__WEBPACK_IMPORTED_MODULE_2__/* .publicLookup */ .km }),
    });
    reply.resume();
    if (reply.statusCode !== 201)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR(`HTTP ${reply.statusCode}`, { sent: true });
    const finished = { ...of, size_bytes: String(size) };
    const answer = await call(service, 'FinalizeCacheEntryUpload', finished, signal);
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(answer, 'ok') !== true)
        throw refused(answer);
}
function keyOf({ sha256 }) {
    return `shotlock-clip-${sha256}`;
}
function refused(answer) {
    const message = (0,_at_js__WEBPACK_IMPORTED_MODULE_5__.at)(answer, 'message');
    return new _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR(typeof message === 'string' ? message : 'it was refused', { sent: true });
}
/** One of the service's own calls; an entry that is there already is `taken`. */
async function call({ url, token }, method, input, signal) {
    const reply = await (0,_http_js__WEBPACK_IMPORTED_MODULE_4__.sendRequest)({
        method: 'POST',
        url: new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(input),
        timeouts: TIMEOUTS,
        ...(signal ? { signal } : {}),
    });
    const text = await (0,_http_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x8)(reply, MOST_ANSWER_BYTES);
    if (reply.statusCode === 409)
        return 'taken';
    if (reply.statusCode !== 200)
        throw new _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR(`HTTP ${reply.statusCode}`, { sent: true });
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR('its answer is no JSON', { sent: true, cause: error });
    }
}
/** Whether it is the cache, or the way to it, that failed. */
function isCacheFailure(error) {
    return error instanceof _http_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpFailure */ .HR;
}


/***/ })

};
