export const id = 3654;
export const ids = [3654];
export const modules = {

/***/ 63654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assemble: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53453);
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18365);
/* harmony import */ var _core_plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22268);
/* harmony import */ var _core_shot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17080);
/* harmony import */ var _ports_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16831);
/* harmony import */ var _ports_error_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31231);
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69058);









/** Joins the clips of each video that has them all. A video with a missing shot gets no new cut. */
async function assemble(work, ports) {
    const cuts = [];
    const problems = [];
    for (const { id } of work.videos) {
        const path = work.outputPath(id);
        const elsewhere = work.published.get(id);
        if (elsewhere)
            cuts.push(elsewhere);
        const record = work.standing.get(id);
        if (record)
            cuts.push({ video: id, path, record, made: false });
        if (record || !work.toJoin.has(id))
            continue;
        const outcomes = work.outcomes.filter(({ entry }) => entry.shot.video === id);
        if (!outcomes.every(_core_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isObtained */ .d))
            continue;
        const made = await makeCut(outcomes, path, work.signal, ports);
        if ('record' in made) {
            cuts.push({ video: id, path, record: made.record, made: true });
            ports.log.info(`${id}: joined ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(outcomes.length, 'shot')}, ${made.record.durationSeconds} s`);
        }
        else
            problems.push({ ...made.problem, message: `${id}: ${made.problem.message}` });
    }
    await recordCuts(cuts.filter(({ made }) => made).map(({ record }) => record), ports);
    return { cuts, problems };
}
/** A cut that is on no record is joined once more where it is wanted next: no reason to fail. */
async function recordCuts(fresh, { ledger, log }) {
    if (fresh.length === 0)
        return;
    try {
        await ledger.update({ fingerprints: [], cuts: fresh.map(({ clips }) => (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .cutKey */ .sY)(clips)), days: [] }, ({ cuts: known }) => fresh.filter(({ clips }) => !known.has((0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .cutKey */ .sY)(clips))));
    }
    catch (error) {
        const why = (0,_core_plain_text_js__WEBPACK_IMPORTED_MODULE_6__.plainText)(error instanceof Error ? error.message : String(error));
        log.warn(`the ledger cannot be told of ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(fresh.length, 'joined video')}: ${why}`);
    }
}
async function makeCut(outcomes, path, signal, { clips }) {
    const { join, JoinRefused } = await Promise.all(/* import() */[__webpack_require__.e(3114), __webpack_require__.e(1427)]).then(__webpack_require__.bind(__webpack_require__, 81427));
    try {
        for (const { entry, locked } of outcomes) {
            signal.throwIfAborted();
            if (!(await clips.verify(locked.clip)))
                return damaged((0,_core_shot_js__WEBPACK_IMPORTED_MODULE_7__/* .shotKey */ .M)(entry.shot));
        }
        const inputs = outcomes.map(({ entry, locked }) => ({
            path: clips.pathOf(locked.clip.sha256),
            name: (0,_core_shot_js__WEBPACK_IMPORTED_MODULE_7__/* .shotKey */ .M)(entry.shot),
        }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const { bytes, durationSeconds, sha256 } = await join(inputs, path, { signal });
        const digests = outcomes.map(({ locked }) => locked.clip.sha256);
        const published = [];
        return { record: { kind: 'cut', bytes, clips: digests, durationSeconds, published, sha256 } };
    }
    catch (error) {
        if (error instanceof JoinRefused)
            return problem('join-refused', error.message, error.hint);
        if (signal.aborted)
            return problem('interrupted', 'all its clips are here, but joining them was interrupted', 'Run again to join them, at no cost');
        if ((0,_ports_download_js__WEBPACK_IMPORTED_MODULE_3__/* .isDiskError */ .Mi)(error))
            return problem('cut-unwritten', `all its clips are here, but the video cannot be written (${(0,_ports_error_code_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .C)(error)})`, 'Mend that and run again to join them, at no cost');
        throw error;
    }
}
function damaged(key) {
    return problem('clip-damaged', `the clip of ${key} is damaged on this machine, and was removed`, 'Run again to fetch it again, at no cost');
}
function problem(code, message, hint) {
    return { problem: { code, severity: 'error', message, hint } };
}


/***/ })

};
