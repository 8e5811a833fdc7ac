export const id = 292;
export const ids = [292];
export const modules = {

/***/ 11260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseFor: () => (/* binding */ baseFor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34659);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80486);



/**
 * The lock to report against. Animatics are compared with the paid clips that they may replace; a
 * pull request with where it left its base, so that a second push loses nothing; the rest with the
 * lock as it was.
 */
function baseFor(settings, trigger, token) {
    const { pullRequest, workspace } = trigger;
    return async ({ lock, paidLock, paidIdentities }) => {
        if (settings.provider === 'simulator')
            return { lock: paidLock, identities: paidIdentities };
        if (!pullRequest || !token)
            return { lock };
        const { connectGithub, mergeBase, readFileAt } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 61756));
        const github = await connectGithub(token);
        const [owner = '', repo = ''] = trigger.repository.split('/');
        const range = { owner, repo, base: pullRequest.baseSha, head: trigger.headSha };
        const ref = await mergeBase(github, range);
        const file = settings.lockfile ?? settings.config.replace(/(\.ya?ml)?$/u, '.lock.json');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(workspace, file));
        const text = await readFileAt(github, { owner, repo, ref, path });
        const parsed = text === undefined ? { lock: _core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLock */ .Vc } : (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)({ file: path, text });
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

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shotKey)
/* harmony export */ });
/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
function shotKey(shot) {
    return `${shot.video}/${shot.id}`;
}


/***/ })

};
