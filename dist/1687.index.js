export const id = 1687;
export const ids = [1687];
export const modules = {

/***/ 11687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frame: () => (/* binding */ frame),
/* harmony export */   frames: () => (/* binding */ frames)
/* harmony export */ });
/* harmony import */ var _config_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89545);
/* harmony import */ var _help_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9104);


/** Characters of a line that are shown: a config may be one line of megabytes. */
const WIDTH = 100;
const colours = { error: 'red', warning: 'yellow' };
/** Problems for people, a blank line between; the first of each code says where more is told. */
function frames(problems, paint = (_, text) => text) {
    const told = new Set();
    const texts = problems.map((problem) => {
        const text = frame(problem, paint);
        if (told.has(problem.code))
            return text;
        told.add(problem.code);
        return `${text}\n  ${paint('dim', (0,_help_link_js__WEBPACK_IMPORTED_MODULE_1__/* .helpLink */ .C)(problem.code))}`;
    });
    return texts.join('\n\n');
}
/**
 * A problem for people: place, what is wrong, the line with the characters in question marked, and
 * what to do. No control character of the user's is in it; several lines, none ends with a break.
 */
function frame(problem, paint = (_, text) => text) {
    const { code, severity, message, hint, where } = problem;
    const place = where
        ? `${paint('bold', (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(`${where.file}:${where.line}:${where.column}`))} `
        : '';
    const lines = [
        `${place}${paint(colours[severity], `${severity}:`)} ${(0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message)} [${code}]`,
    ];
    if (where?.text)
        lines.push(...excerpt(where, where.text, paint));
    // A hint may be lines to copy; text of the user's in it is quoted, so these breaks are ours.
    for (const line of hint?.split('\n') ?? [])
        lines.push(`  ${paint('dim', (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(line))}`);
    return lines.join('\n');
}
function excerpt({ line, column, length = 1 }, text, paint) {
    const from = column + Math.min(length, WIDTH / 2) < WIDTH ? 0 : column - 1 - WIDTH / 4;
    const before = text.slice(from, column - 1);
    const marked = text.slice(column - 1, Math.min(column - 1 + length, from + WIDTH));
    const after = text.slice(column - 1 + marked.length, from + WIDTH);
    const start = from > 0 ? `…${shown(before)}` : shown(before);
    const end = from + WIDTH < text.length ? `${shown(after)}…` : shown(after);
    const number = String(line);
    const carets = '^'.repeat(Math.max(1, widthOf(shown(marked))));
    return [
        `  ${number} | ${start}${shown(marked)}${end}`,
        `  ${' '.repeat(number.length)} | ${' '.repeat(widthOf(start))}${paint('red', carets)}`,
    ];
}
/** Source as it can be shown in columns: a tab is one arrow, for it is often the mistake itself. */
function shown(source) {
    return (0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(source.replaceAll('\t', '→'));
}
/** Columns that a text takes in a terminal. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return width;
}
const NARROW = /\p{M}|\u{200d}/u;
const WIDE = /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff00}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;


/***/ }),

/***/ 9104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ helpLink)
/* harmony export */ });
/** The page that explains every code of a problem, as of the release line that `v1` points to. */
const page = 'https://github.com/shotlock/shotlock/blob/v1/docs/errors.md';
/** Where a problem is explained at length: the code is the heading. */
function helpLink(code) {
    return `${page}#${code}`;
}


/***/ })

};
