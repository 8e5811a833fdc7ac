export const id = 1260;
export const ids = [1260];
export const modules = {

/***/ 11260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseFor: () => (/* binding */ baseFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18947);
/* harmony import */ var _core_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70313);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80486);




/**
 * The lock to report against. Animatics are compared with the paid clips that they may replace; a
 * pull request with where it left its base, so that a second push loses nothing; the rest with the
 * lock as it was.
 */
function baseFor(settings, trigger, token) {
    const { pullRequest, workspace } = trigger;
    return async ({ checkedOut, paidLock, paidIdentities }) => {
        if (settings.provider === 'simulator')
            return { lock: paidLock, identities: paidIdentities };
        if (!pullRequest || !token)
            return { lock: checkedOut };
        const { connectGithub, mergeBase, readFileAt } = await __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756));
        const github = await connectGithub(token);
        const [owner = '', repo = ''] = trigger.repository.split('/');
        const range = { owner, repo, base: pullRequest.baseSha, head: trigger.headSha };
        const ref = await mergeBase(github, range);
        const file = settings.lockfile ?? settings.config.replace(/(\.ya?ml)?$/u, '.lock.json');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_3__/* .absolute */ .y)(workspace, file));
        const text = await readFileAt(github, { owner, repo, ref, path });
        const parsed = text === undefined ? { lock: _core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLock */ .Vc } : (0,_core_parse_lock_js__WEBPACK_IMPORTED_MODULE_2__.parseLock)({ file: path, text });
        // A base that cannot be read is no base: everything is reported as changed.
        return { lock: 'lock' in parsed ? parsed.lock : _core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLock */ .Vc };
    };
}


/***/ }),

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

/***/ 18947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ withShot),
/* harmony export */   Pp: () => (/* binding */ withVideos),
/* harmony export */   Vc: () => (/* binding */ emptyLock),
/* harmony export */   X5: () => (/* binding */ formatLock),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


const emptyLock = { lockfileVersion: 1, shots: {}, videos: {} };
/** The lockfile's bytes: canonical, so that an unchanged lock is an unchanged file. */
function formatLock(lock) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(lock);
}
/** A lock's text as it was written: git may change line ends, and editors put a mark in front. */
function asWritten(text) {
    return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
function withShot(lock, key, shot) {
    return { ...lock, shots: { ...lock.shots, [key]: shot } };
}
/** Removes what the config no longer has, and records the shots of each video in order. */
function withVideos(lock, change) {
    const struck = new Set(change.strike);
    const shots = Object.fromEntries(Object.entries(lock.shots).filter(([key]) => !struck.has(key)));
    const inUse = new Set(Object.keys(shots).map((key) => key.slice(0, key.lastIndexOf('/'))));
    const inOrder = change.videos.map((video) => {
        const locked = video.shots.filter((shot) => Object.hasOwn(shots, (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot)));
        return [video.id, { shots: locked.map(({ id }) => id) }];
    });
    const videos = new Map([...Object.entries(lock.videos), ...inOrder]);
    return {
        ...lock,
        shots,
        videos: Object.fromEntries([...videos].filter(([id]) => inUse.has(id))),
    };
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
