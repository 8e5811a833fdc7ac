export const id = 9545;
export const ids = [9545];
export const modules = {

/***/ 89545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** Text of the user's inside a message: between backticks, on one line, at most 60 characters. */
function quoted(text) {
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return `\`${visible(short)}\``;
}
/**
 * Text with every character shown that would move the cursor, turn the direction of writing or
 * hide: nothing of the user's acts on a terminal or a log (threats.md I1, I3).
 */
function visible(text) {
    return text.replaceAll(INVISIBLE, (character) => {
        const short = SHORT[character];
        return short ?? `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{61c}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}\u{e0000}-\u{e007f}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };


/***/ })

};
