export const id = 7866;
export const ids = [7866];
export const modules = {

/***/ 57866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);

/** What a person at the terminal answers; nothing when they leave with Ctrl-C or Ctrl-D instead. */
async function ask(question, output) {
    const terminal = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output });
    return await new Promise((resolve) => {
        terminal.once('SIGINT', () => terminal.close());
        terminal.once('close', () => {
            output.write('\n');
            resolve(undefined);
        });
        terminal.question(question, (answer) => {
            terminal.removeAllListeners('close').close();
            resolve(answer);
        });
    });
}


/***/ })

};
