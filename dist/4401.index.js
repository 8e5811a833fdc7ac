export const id = 4401;
export const ids = [4401];
export const modules = {

/***/ 84401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadClips: () => (/* binding */ uploadClips)
/* harmony export */ });
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69058);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22268);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3235);
/* harmony import */ var _core_shot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17080);
/* harmony import */ var _core_timestamp_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76554);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3237);
/* harmony import */ var _names_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26976);








/**
 * Uploads the clips of the shots that changed, each as it is, so that its link opens in the browser.
 * The ledger keeps the address with the take: a later push, on a machine without the clip, links to it.
 */
async function uploadClips(report, outcomes, ports) {
    const { clips, log, publication } = ports;
    const changed = changedIn(report, outcomes);
    const links = await knownLinks(changed, ports);
    const fresh = new Map();
    let current = report;
    for (const { entry, locked } of changed) {
        const { clip } = locked;
        if (links.has(clip.sha256) || !(await clips.verify(clip)))
            continue;
        if (publication.artifacts.room() <= 0) {
            current = withTooMany(current);
            break;
        }
        const stem = `${entry.shot.video}.${entry.shot.id}`;
        const ending = report.provider === 'simulator' ? '.clip.animatic.mp4' : '.clip.mp4';
        const names = (0,_names_of_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e)(`${stem}${ending}`, stem, publication);
        current = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .C)(`${names[0]} could not be uploaded`, current, log, async () => {
            const kept = await publication.artifacts.upload(clips.pathOf(clip.sha256), names);
            const published = { ...kept, expiresAt: (0,_core_timestamp_js__WEBPACK_IMPORTED_MODULE_4__/* .timestamp */ .v)(kept.expiresAt) };
            links.set(clip.sha256, published);
            fresh.set(clip.sha256, published);
            return current;
        });
    }
    await recordPublished(changed, fresh, ports);
    return withLinks(current, links);
}
function withTooMany(report) {
    const problem = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__.reportProblem)({
        code: 'clips-too-many',
        severity: 'warning',
        message: 'more clips changed than GitHub takes artifacts of a job; the last ones are not uploaded by themselves',
        hint: 'Each is in the videos and in the clip store all the same',
    });
    return { ...report, problems: [...report.problems, problem] };
}
function changedIn(report, outcomes) {
    const keys = new Set(report.videos.flatMap(({ id, shots }) => shots.flatMap((shot) => (shot.changed ? [(0,_core_shot_js__WEBPACK_IMPORTED_MODULE_5__/* .shotKey */ .M)({ video: id, id: shot.id })] : []))));
    return outcomes.filter(_core_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .isObtained */ .d).filter(({ entry }) => keys.has((0,_core_shot_js__WEBPACK_IMPORTED_MODULE_5__/* .shotKey */ .M)(entry.shot)));
}
function keyOf({ entry }) {
    return (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take);
}
/** Where earlier runs put these clips, by sha256. */
async function knownLinks(changed, { ledger, clock, publication }) {
    const { takes } = await ledger.read(wanted(changed));
    const links = new Map();
    for (const outcome of changed) {
        const { sha256 } = outcome.locked.clip;
        const published = doneWith(takes.get(keyOf(outcome)), sha256)?.published;
        if (published &&
            (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .isWatchable */ .qi)(published, clock.now()) &&
            publication.artifacts.isOurs(published.url))
            links.set(sha256, published);
    }
    return links;
}
/** Without the record a later run has no link to give, no worse. */
async function recordPublished(changed, fresh, { ledger, log }) {
    const told = changed.filter(({ locked }) => fresh.has(locked.clip.sha256));
    if (told.length === 0)
        return;
    try {
        await ledger.update(wanted(told), ({ takes }) => told.flatMap((outcome) => {
            const record = takes.get(keyOf(outcome));
            const { sha256 } = outcome.locked.clip;
            const progress = doneWith(record, sha256);
            const published = fresh.get(sha256);
            if (!record || !progress || !published)
                return [];
            return [{ ...record, progress: { ...progress, published } }];
        }));
    }
    catch (error) {
        const why = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_7__.plainText)(error instanceof Error ? error.message : String(error));
        log.warn(`the ledger does not know where the clips are: ${why}`);
    }
}
function wanted(of) {
    const fingerprints = [...new Set(of.map(({ entry }) => entry.fingerprint))];
    return { fingerprints, cuts: [], days: [] };
}
function doneWith(record, sha256) {
    const progress = record?.progress;
    return progress?.state === 'done' && progress.clip.sha256 === sha256 ? progress : undefined;
}
function withLinks(report, links) {
    return {
        ...report,
        videos: report.videos.map((video) => ({
            ...video,
            shots: video.shots.map((shot) => {
                const link = shot.changed && shot.clip ? links.get(shot.clip.sha256) : undefined;
                if (!shot.clip || !link)
                    return shot;
                const { expiresAt, url } = link;
                return { ...shot, clip: { ...shot.clip, expiresAt, url } };
            }),
        })),
    };
}


/***/ })

};
