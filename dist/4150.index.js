export const id = 4150;
export const ids = [4150,9272,2268,6891,5030,9887];
export const modules = {

/***/ 22268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   harmless: () => (/* binding */ harmless),
/* harmony export */   plainText: () => (/* binding */ plainText),
/* harmony export */   shortened: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from outside as one harmless line: no control, bidi or line characters, no HTML tags, at
 * most `most` characters. For messages; never for what is sent or stored as content.
 */
function plainText(text, most = 300) {
    const line = text
        .slice(0, 20_000)
        .replaceAll(/<[^<>]{0,2000}>/gu, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return shortened(line, most);
}
/** The text, or its beginning and an ellipsis: at most `most` characters, none of them cut in two. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
/**
 * A log line that no runner reads as a command: the runner takes `::name` at a line's start and
 * `##[name` anywhere (threats.md O1), and a lone carriage return starts a line.
 */
function harmless(line) {
    return line
        .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
        .replaceAll('##[', '# #[')
        .replaceAll(/^(\s*):(?=:)/gmu, '$1: ');
}


/***/ }),

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


/***/ }),

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

/***/ 80486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ startFolder),
/* harmony export */   y: () => (/* binding */ absolute)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * A path as seen from a folder. `path.resolve` would do, but the bundler evaluates it while building
 * and takes everything below this project's folder for files to be shipped along.
 */
function absolute(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path);
}
/** The folder that the program was started in; read so that the bundler cannot evaluate it. */
function startFolder() {
    const program = process;
    return program.cwd();
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


/***/ }),

/***/ 31231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 94150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellBug: () => (/* binding */ tellBug)
/* harmony export */ });
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22268);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75030);
/* harmony import */ var _foreseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16891);



/** Says what nobody foresaw. Paid takes are in the ledger, so going on costs nothing. */
function tellBug(error, { isAction }) {
    const found = (0,_foreseen_js__WEBPACK_IMPORTED_MODULE_1__.foreseen)(error);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = found
        ? [found.problem.message, found.problem.hint].filter(Boolean).join('\n')
        : `something unforeseen happened; running again goes on from the ledger\n${stack}`;
    const mask = process.env['NANOPHOTO_API_KEY'] ?? process.env['INPUT_API-KEY'] ?? '';
    const safe = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.harmless)(mask.trim() ? text.replaceAll(mask.trim(), '***') : text);
    process.stderr.write(`shotlock: ${safe}\n`);
    if (isAction)
        process.stdout.write(`::error title=Shotlock::${safe.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes[found?.status ?? 'failed'];
}


/***/ })

};
