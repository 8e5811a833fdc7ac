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
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34659);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80486);



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
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_2__/* .absolute */ .y)(workspace, file));
        const text = await readFileAt(github, { owner, repo, ref, path });
        const parsed = text === undefined ? { lock: _core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLock */ .Vc } : (0,_core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLock */ .PG)({ file: path, text });
        // A base that cannot be read is no base: everything is reported as changed.
        return { lock: 'lock' in parsed ? parsed.lock : _core_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyLock */ .Vc };
    };
}


/***/ })

};
