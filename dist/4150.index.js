export const id = 4150;
export const ids = [4150,2268,5030,9887];
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

/***/ 94150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellBug: () => (/* binding */ tellBug)
/* harmony export */ });
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22268);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75030);


/** Says what nobody foresaw. Paid takes are in the ledger, so going on costs nothing. */
function tellBug(error, { isAction }) {
    const problem = problemOf(error);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = problem
        ? [problem.message, problem.hint].filter(Boolean).join('\n')
        : `something unforeseen happened; running again goes on from the ledger\n${stack}`;
    const mask = process.env['NANOPHOTO_API_KEY'] ?? process.env['INPUT_API-KEY'] ?? '';
    const safe = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.harmless)(mask.trim() ? text.replaceAll(mask.trim(), '***') : text);
    process.stderr.write(`shotlock: ${safe}\n`);
    if (isAction)
        process.stdout.write(`::error title=Shotlock::${safe.replaceAll('%', '%25').replaceAll('\n', '%0A')}\n`);
    return problem ? _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes.blocked : _exit_code_js__WEBPACK_IMPORTED_MODULE_0__.exitCodes.failed;
}
/** Errors that know what to do about them carry a problem. */
function problemOf(error) {
    return error instanceof Error && 'problem' in error ? Object(error.problem) : undefined;
}


/***/ })

};
