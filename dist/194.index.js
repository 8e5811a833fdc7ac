export const id = 194;
export const ids = [194];
export const modules = {

/***/ 20194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   estimatePlan: () => (/* binding */ estimatePlan)
/* harmony export */ });
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);
/* harmony import */ var _pacing_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1753);


/**
 * Rehearsing takes time: beyond this, the rest goes on like these. 1,000 shots tell the same time to a
 * thousandth, and take three times as long; 400 do not reach the hours that large plans consist of.
 */
const MOST_REHEARSED = 600;
/** About how long rendering a plan takes, and how many requests; undefined when it asks for none. */
function estimatePlan(plan, pace) {
    const active = plan.entries.filter(({ decision: { do: what } }) => what === 'render' || what === 'wait');
    if (active.length === 0)
        return undefined;
    const rehearsed = active.slice(0, MOST_REHEARSED);
    const factor = active.length / rehearsed.length;
    const { seconds, requests } = (0,_pacing_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .j)({
        ...pace,
        now: 0,
        requestTimes: [],
        waiting: rehearsed.flatMap(({ shot, inputs, decision }) => decision.do === 'render'
            ? [
                {
                    key: (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot),
                    video: shot.video,
                    resolution: shot.resolution,
                    ...(inputs.sequence ? { sequence: shot.video } : {}),
                },
            ]
            : []),
        // When an open take was begun counts for little beside those that are not.
        open: rehearsed.flatMap(({ shot, decision }) => decision.do === 'wait'
            ? [
                {
                    key: (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot),
                    resolution: shot.resolution,
                    submittedAt: 0,
                    request: (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot),
                    position: 0,
                },
            ]
            : []),
        maxBatch: 100,
        splitChecks: false,
    });
    return {
        shots: active.length,
        requestsPerHour: pace.requestsPerHour,
        seconds: Math.round(factor * seconds),
        requests: Math.round(factor * requests),
    };
}


/***/ })

};
