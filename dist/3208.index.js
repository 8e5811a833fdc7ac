export const id = 3208;
export const ids = [3208];
export const modules = {

/***/ 9800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ imageAddress)
/* harmony export */ });
/** The simulator fetches no images, so any address will do for it. */
function imageAddress({ assetBaseUrl, provider }, publicFolder) {
    const fallback = provider === 'simulator' ? 'https://images.invalid/' : undefined;
    const base = (assetBaseUrl?.href ?? publicFolder ?? fallback)?.replace(/\/?$/u, '/');
    return (path) => base === undefined
        ? undefined
        : new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}


/***/ }),

/***/ 93208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_command_to_type_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70022);
/* harmony import */ var _image_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9800);
/* harmony import */ var _ports_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18164);
/* harmony import */ var _steps_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89418);
/* harmony import */ var _steps_read_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77048);
/* harmony import */ var _steps_read_videos_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22542);






/**
 * Whether a config and its lock can be read. The straight line would find the same out on its way,
 * but a person who writes a config asks again and again, and this starts in a third of the time.
 */
async function validate(settings, around) {
    const files = await (0,_ports_files_js__WEBPACK_IMPORTED_MODULE_0__.workspaceFiles)(around.root);
    const { config, lock } = (0,_steps_places_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .e)(settings, around);
    const read = await (0,_steps_read_videos_js__WEBPACK_IMPORTED_MODULE_3__/* .readVideos */ .n)(settings, config, (0,_image_address_js__WEBPACK_IMPORTED_MODULE_4__/* .imageAddress */ .e)(settings, undefined), files);
    if ('problems' in read)
        return read;
    const locked = await (0,_steps_read_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .m)(lock, files, {
        mends: false,
        fix: (0,_core_command_to_type_js__WEBPACK_IMPORTED_MODULE_5__/* .commandToType */ .Z)('check --fix', settings),
    });
    return 'problem' in locked ? { problems: [locked.problem] } : read;
}


/***/ })

};
