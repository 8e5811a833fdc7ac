export const id = 6173;
export const ids = [6173];
export const modules = {

/***/ 96173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchShots: () => (/* binding */ matchShots)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _core_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40635);
/* harmony import */ var _core_shot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17080);



/** Names of shots that are told where none is like what was meant. */
const MOST_NAMED = 10;
/** Keys of the shots that globs of VIDEO/SHOT are about, with a warning for each glob about none. */
function matchShots(globs, videos) {
    const all = videos.flatMap(({ shots }) => shots.map(_core_shot_js__WEBPACK_IMPORTED_MODULE_0__/* .shotKey */ .M));
    const keys = new Set();
    const problems = [];
    for (const glob of globs) {
        const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob);
        const found = all.filter((key) => matches(key));
        for (const key of found)
            keys.add(key);
        if (found.length > 0)
            continue;
        const near = (0,_core_config_nearest_js__WEBPACK_IMPORTED_MODULE_2__.nearest)(glob, all);
        problems.push({
            code: 'retake-matches-nothing',
            severity: 'warning',
            message: `no shot matches "${glob}"`,
            hint: near === undefined
                ? `Globs name VIDEO/SHOT; shots are: ${all.slice(0, MOST_NAMED).join(', ')}`
                : `Did you mean ${near}?`,
        });
    }
    return { keys, problems };
}


/***/ })

};
