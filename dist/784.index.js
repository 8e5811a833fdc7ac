export const id = 784;
export const ids = [784];
export const modules = {

/***/ 90784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadVideos: () => (/* binding */ uploadVideos)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53453);
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18365);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22268);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3235);
/* harmony import */ var _core_timestamp_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76554);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3237);
/* harmony import */ var _names_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26976);









/** Most of an upload is waiting for GitHub. */
const AT_ONCE = 4;
/** How many addresses of one cut are kept on record. */
const MOST_PUBLISHED = 5;
/** Uploads the cuts that are nowhere to be watched yet, each as it is, and puts them on record. */
async function uploadVideos(report, cuts, ports) {
    const { log, publication } = ports;
    const { artifacts } = publication;
    const changed = new Set(report.videos.flatMap((video) => (video.changed ? [video.id] : [])));
    const wanted = cuts.filter((cut) => !cut.published && (cut.made || changed.has(cut.video)));
    const sent = wanted.slice(0, Math.max(0, artifacts.room())).map((cut) => ({
        cut,
        names: (0,_names_of_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .e)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(cut.path), cut.video, publication),
    }));
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(AT_ONCE);
    const ends = await Promise.allSettled(sent.map(async ({ cut, names }) => limit(async () => artifacts.upload(cut.path, names))));
    let current = report;
    const fresh = [];
    for (const [index, end] of ends.entries()) {
        const { cut, names } = sent[index];
        current = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .C)(`${names[0]} could not be uploaded`, current, log, async () => {
            if (end.status === 'rejected')
                throw end.reason;
            const published = { ...end.value, expiresAt: (0,_core_timestamp_js__WEBPACK_IMPORTED_MODULE_6__/* .timestamp */ .v)(end.value.expiresAt) };
            fresh.push({ ...cut.record, published: [published] });
            return withAddress(current, cut.video, published);
        });
    }
    await recordPublished(fresh, ports);
    const left = wanted.length - sent.length;
    return left > 0 ? withTooMany(current, left) : current;
}
function withAddress(report, id, { url, expiresAt }) {
    const videos = report.videos.map((video) => video.id === id ? { ...video, cut: { ...video.cut, url, expiresAt } } : video);
    return { ...report, videos };
}
function withTooMany(report, left) {
    const problem = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_2__.reportProblem)({
        code: 'videos-too-many',
        severity: 'error',
        message: `${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(left, 'video')} could not be uploaded: GitHub takes no more than 500 artifacts of a job`,
        hint: 'Run again: the next run uploads those, at no cost. Or deal the videos over several jobs with the videos filter',
    });
    return { ...report, status: 'unpublished', problems: [...report.problems, problem] };
}
/** Later runs link to what is there. Without the record they join and upload once more, no worse. */
async function recordPublished(fresh, { ledger, log }) {
    if (fresh.length === 0)
        return;
    const keys = fresh.map(({ clips }) => (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .cutKey */ .sY)(clips));
    try {
        await ledger.update({ fingerprints: [], cuts: keys, days: [] }, ({ cuts }) => fresh.map((record) => {
            const before = cuts.get((0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .cutKey */ .sY)(record.clips))?.published ?? [];
            return { ...record, published: [...before, ...record.published].slice(-MOST_PUBLISHED) };
        }));
    }
    catch (error) {
        const why = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_8__.plainText)(error instanceof Error ? error.message : String(error));
        log.warn(`the ledger does not know where the videos are: ${why}`);
    }
}


/***/ })

};
