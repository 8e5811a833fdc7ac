export const id = 1621;
export const ids = [1621];
export const modules = {

/***/ 31621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ffmpegStill: () => (/* binding */ ffmpegStill)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MOST_MS = 10_000;
const MOST_BYTES = 2_000_000;
/** A picture of a clip, from a second after its begin: many begin in black. */
async function ffmpegStill(program, path, signal) {
    const { stdout } = await run(program, 
    // An MP4 and nothing else: other formats can name further files to read.
    [
        ...words('-v error -nostdin -protocol_whitelist file -f mov -ss 1 -i'),
        `file:${path}`,
        ...words('-frames:v 1 -an -sn -dn -vf scale=640:640:force_original_aspect_ratio=decrease'),
        ...words('-q:v 5 -f mjpeg -'),
    ], 
    // The environment stays behind: there may be a key in it.
    { encoding: 'buffer', env: {}, cwd: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), timeout: MOST_MS, maxBuffer: MOST_BYTES, signal });
    if (stdout.length === 0)
        throw new Error('ffmpeg gave no picture');
    return { mediaType: 'image/jpeg', bytes: stdout };
}
function words(text) {
    return text.split(' ');
}


/***/ })

};
