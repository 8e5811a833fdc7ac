export const id = 9272;
export const ids = [9272];
export const modules = {

/***/ 16891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreseen: () => (/* binding */ foreseen)
/* harmony export */ });
/* harmony import */ var _ports_disk_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95171);

/** Undefined for what nobody foresaw. */
function foreseen(error) {
    // Errors that know what to do about them carry a problem.
    const known = error instanceof Error && 'problem' in error ? Object(error.problem) : undefined;
    // Who cannot be reached forbids nothing.
    if (known)
        return { problem: known, status: known.code.endsWith('-unreachable') ? 'failed' : 'blocked' };
    const problem = (0,_ports_disk_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .diskRefusal */ .C)(error);
    return problem && { problem, status: 'failed' };
}


/***/ }),

/***/ 61622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** What lies at a path of a value of unknown shape, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}


/***/ }),

/***/ 95171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diskRefusal),
/* harmony export */   p: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31231);




/** What a system error about a path means to a person; undefined for what is more likely our own fault. */
function diskRefusal(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
    const [path, call] = [(0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(error, 'path'), (0,_at_js__WEBPACK_IMPORTED_MODULE_3__.at)(error, 'syscall')];
    const why = reasons[code];
    if (why === undefined || typeof path !== 'string')
        return undefined;
    const cannot = reading.has(String(call)) ? 'read' : call === 'mkdir' ? 'made' : 'written';
    return {
        code: 'disk-refused',
        severity: 'error',
        message: `${shownPath(path.replace(DRAFT, ''))} cannot be ${cannot}: ${why} (${code})`,
        hint: 'Mend that and run again: what is paid for is on record, and not paid for again',
    };
}
/** A path as a person would type it. */
function shownPath(path) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .startFolder */ .h)(), path);
    return shown === '' ? '.' : shown.startsWith('..') ? path : shown;
}
/** The ending of a file that is written before it takes another one's place. */
const DRAFT = /\.\d+-[a-z\d]+\.tmp$/u;
const reading = new Set(['scandir', 'read', 'stat', 'lstat', 'readlink']);
const reasons = {
    EACCES: 'permission denied',
    EDQUOT: 'the quota is used up',
    EFBIG: 'it grew too large',
    EIO: 'the disk has an error',
    EISDIR: 'a folder is in its place',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file is in the place of a folder',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
};


/***/ })

};
