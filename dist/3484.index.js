export const id = 3484;
export const ids = [3484,2268,9887];
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

/***/ 53709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ seldom)
/* harmony export */ });
const SELDOM_MS = 30_000;
/** Tells the present state at once, then at most every half minute: a log is no screen. */
function seldom(write) {
    let last = -Infinity;
    return (text) => {
        const now = performance.now();
        if (now - last < SELDOM_MS)
            return;
        last = now;
        write(text);
    };
}


/***/ }),

/***/ 23484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminalLog: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22268);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53709);


/**
 * A log on standard error, which leaves standard output to the result. On a terminal the present
 * state is redrawn below what happened; elsewhere it is a line now and then.
 */
function terminalLog(stream) {
    let drawn = 0;
    let last = '';
    const erase = () => {
        if (drawn > 0)
            stream.write(`\u001B[${drawn}A\u001B[0J`);
        drawn = 0;
    };
    const write = (line) => {
        erase();
        stream.write(`${(0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.harmless)(line)}\n`);
        if (stream.isTTY && last)
            draw();
    };
    const draw = () => {
        const width = Math.max(20, stream.columns ?? 80);
        const lines = last.split('\n').map((line) => line.slice(0, width - 1));
        stream.write(`${lines.join('\n')}\n`);
        drawn = lines.length;
    };
    const now = (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .seldom */ .r)((text) => stream.write(`${text}\n`));
    return {
        info: write,
        warn: (line) => write(`warning: ${line}`),
        live(lines) {
            const text = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.harmless)(lines.join('\n'));
            if (!stream.isTTY)
                return now(text);
            if (text === last)
                return;
            last = text;
            erase();
            draw();
        },
        end() {
            erase();
            last = '';
        },
    };
}


/***/ })

};
