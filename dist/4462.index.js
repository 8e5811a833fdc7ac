export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 24462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobOf),
/* harmony export */   d: () => (/* binding */ stop),
/* harmony export */   wireIdOf: () => (/* binding */ wireIdOf)
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
