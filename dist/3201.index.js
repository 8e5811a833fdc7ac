export const id = 3201;
export const ids = [3201];
export const modules = {

/***/ 33201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * A clock that runs `speed` times faster than life, so that the same client code drives the
 * simulator at the simulator's speed. Dates stay real: records say when something truly happened.
 */
function systemClock(speed = 1) {
    return {
        monotonic: () => performance.now() * speed,
        now: () => new Date(),
        since: (date) => Math.max(0, Date.now() - date.getTime()) * speed,
        sleep: async (ms, signal) => {
            signal?.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms / speed), undefined, signal ? { signal } : {});
        },
    };
}


/***/ })

};
