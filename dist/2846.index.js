export const id = 2846;
export const ids = [2846];
export const modules = {

/***/ 32846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchVideos: () => (/* binding */ matchVideos)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/** Names of videos that are told where a glob is about none. */
const MOST_NAMED = 10;
/** The videos that globs of their ids let through, with a warning for each glob about none. */
function matchVideos(globs, known) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs]);
    return { videos: known.filter(({ id }) => matches(id)), problems: unmatched(globs, known) };
}
/** A glob that matches nothing is likely a slip; rendering nothing for it would puzzle. */
function unmatched(globs, known) {
    return globs
        .filter((glob) => !known.some(({ id }) => picomatch__WEBPACK_IMPORTED_MODULE_0__(glob)(id)))
        .map((glob) => ({
        code: 'filter-matches-nothing',
        severity: 'warning',
        message: `no video matches "${glob}"`,
        hint: `Videos are: ${known
            .slice(0, MOST_NAMED)
            .map(({ id }) => id)
            .join(', ')}`,
    }));
}


/***/ })

};
