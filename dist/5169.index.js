export const id = 5169;
export const ids = [5169,4143,6524,1687,2268,9887];
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


/***/ }),

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

/***/ 56070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11687);

function problemLines(problems, paint) {
    return problems.length === 0 ? [] : [(0,_frame_js__WEBPACK_IMPORTED_MODULE_0__.frames)(problems, paint), ''];
}


/***/ }),

/***/ 15169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validText: () => (/* binding */ validText)
/* harmony export */ });
/* harmony import */ var _config_quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89545);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53453);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22268);
/* harmony import */ var _problem_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56070);




/** That a config is valid, and what is still warned of. */
function validText(read, paint) {
    const shots = (0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(read.videos.flatMap((video) => video.shots).length, 'shot');
    const verdict = `${(0,_config_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(read.config)} is valid: ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(read.videos.length, 'video')}, ${shots}.`;
    const lines = [...(0,_problem_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLines */ .p)(read.problems, paint), paint('bold', verdict)];
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.harmless)(lines.join('\n'))}\n`;
}


/***/ })

};
