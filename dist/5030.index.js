export const id = 5030;
export const ids = [5030];
export const modules = {

/***/ 75030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCodeOf: () => (/* binding */ exitCodeOf),
/* harmony export */   exitCodes: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the command line's exit codes mean; the action's step is green for the first only. */
const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    blocked: 3,
    pending: 4,
    unpublished: 5,
    unknown: 6,
};
function exitCodeOf(status) {
    switch (status) {
        case 'rendered':
        case 'planned':
        case 'unchanged':
            return exitCodes.done;
        case 'failed':
        case 'partial':
            return exitCodes.failed;
        case 'blocked':
        case 'pending':
        case 'unpublished':
        case 'unknown':
            return exitCodes[status];
        default:
            return status;
    }
}


/***/ })

};
