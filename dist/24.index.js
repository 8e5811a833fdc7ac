export const id = 24;
export const ids = [24];
export const modules = {

/***/ 70024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerFor: () => (/* binding */ ledgerFor)
/* harmony export */ });
/**
 * The record of paid takes and their clips are kept in the repository, because a runner forgets
 * everything with its job. A run that pays for nothing reads them where it can.
 */
async function ledgerFor(settings, trigger, token, log) {
    const [{ claimLiveness }, { connectGithub }, { refLedger }, { releaseClips }, { artifactClips }, { clipStores },] = await Promise.all([
        __webpack_require__.e(/* import() */ 1433).then(__webpack_require__.bind(__webpack_require__, 41433)),
        __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756)),
        Promise.all(/* import() */[__webpack_require__.e(3925), __webpack_require__.e(7011)]).then(__webpack_require__.bind(__webpack_require__, 94594)),
        Promise.all(/* import() */[__webpack_require__.e(1574), __webpack_require__.e(7381)]).then(__webpack_require__.bind(__webpack_require__, 86483)),
        Promise.all(/* import() */[__webpack_require__.e(1574), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 85951)),
        __webpack_require__.e(/* import() */ 8680).then(__webpack_require__.bind(__webpack_require__, 38680)),
    ]);
    if (settings.provider === 'simulator' || !token)
        return { isAlive: claimLiveness() };
    const [owner = '', repo = ''] = trigger.repository.split('/');
    // Nobody sits before it: an outage is waited out from the first request on.
    const patience = { tell: (line) => log.warn(line), forFirstMs: 5 * 60_000 };
    const repository = { github: await connectGithub(token), owner, repo };
    return {
        ledger: refLedger({ ...repository, patience }),
        store: clipStores(settings.clipStore, {
            releases: releaseClips(repository),
            artifacts: artifactClips({ ...repository, runId: trigger.runId }),
        }),
        isAlive: claimLiveness(repository),
    };
}


/***/ })

};
