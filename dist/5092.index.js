export const id = 5092;
export const ids = [5092];
export const modules = {

/***/ 15092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/lock.js
var core_lock = __webpack_require__(18947);
// EXTERNAL MODULE: ./build/core/locked-as.js
var locked_as = __webpack_require__(87935);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
;// CONCATENATED MODULE: ./build/core/check-lock.js



/** Compares what the lock says with what it ought to say by config and ledger. */
function checkLock(plan, known) {
    let lock = known.lock;
    const findings = [];
    for (const entry of plan.entries) {
        const { decision, shot: of } = entry;
        const shot = (0,core_shot/* shotKey */.M)(of);
        switch (decision.do) {
            case 'keep':
            case 'reuse': {
                const locked = (0,locked_as/* lockedAs */.Nb)(entry, known);
                if (locked)
                    lock = (0,core_lock/* withShot */.JK)(lock, shot, locked);
                // Without one it is the equal of a shot that is not paid for either.
                if (!locked)
                    findings.push({ is: 'unpaid', shot, because: [], credits: 0 });
                else if (decision.do === 'reuse')
                    findings.push({ is: 'unlocked', shot });
                break;
            }
            case 'render':
                findings.push({
                    is: 'unpaid',
                    shot,
                    because: decision.because,
                    credits: decision.credits,
                });
                break;
            case 'wait':
                findings.push({ is: 'under-way', shot });
                break;
            case 'held':
                findings.push({ is: 'held', shot, why: decision.why });
                break;
            case 'lost':
                break;
            default:
                decision;
        }
    }
    findings.push(...known.unused.map((each) => ({ is: 'unused', ...each })));
    findings.push(...plan.strike.map((shot) => ({ is: 'gone', shot })));
    const mended = (0,core_lock/* withVideos */.Pp)(lock, { videos: known.videos, strike: plan.strike });
    const isCurrent = known.lockText !== undefined && (0,core_lock/* formatLock */.X5)(mended) === (0,core_lock/* asWritten */.qm)(known.lockText);
    return { mended, isCurrent, findings };
}

// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var core_plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(33201);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
// EXTERNAL MODULE: ./build/ports/git-head.js
var git_head = __webpack_require__(1806);
// EXTERNAL MODULE: ./build/ports/local-ledger.js + 1 modules
var local_ledger = __webpack_require__(55688);
// EXTERNAL MODULE: ./build/state-folder.js
var state_folder = __webpack_require__(370);
// EXTERNAL MODULE: ./build/steps/plan-videos.js + 3 modules
var plan_videos = __webpack_require__(28486);
// EXTERNAL MODULE: ./build/steps/load.js + 1 modules
var load = __webpack_require__(31715);
// EXTERNAL MODULE: ./build/steps/places.js
var steps_places = __webpack_require__(89418);
;// CONCATENATED MODULE: ./build/check.js












/** Compares the lockfile with the config and, with `fix`, mends what costs nothing. Never spends. */
async function check(settings, around) {
    const { root, here, fix } = around;
    const places = (0,steps_places/* placesOf */.e)(settings, { root, here });
    const state = (0,state_folder/* stateFolder */.yp)(root, settings.provider);
    const ports = {
        files: await (0,files.workspaceFiles)(root),
        ledger: around.ledger ?? (0,local_ledger.localLedger)((0,external_node_path_.join)(state, 'ledger')),
        clock: (0,clock/* systemClock */.m)(1),
    };
    const asked = { ...settings, videos: [], mendsLock: fix };
    let loaded = await (0,load/* load */.H)(asked, places, () => undefined, ports);
    if ('problems' in loaded)
        return loaded;
    let adopted = [];
    if (fix && !around.ledger) {
        const { adoptRecords } = await __webpack_require__.e(/* import() */ 6013).then(__webpack_require__.bind(__webpack_require__, 36013));
        const otherRecords = (0,state_folder/* recordsBeside */.lT)(settings.config, { root, here, isShared: false });
        adopted = await adoptRecords(loaded, root, { ...ports, otherRecords });
    }
    if (adopted.length > 0)
        loaded = await (0,load/* load */.H)(asked, places, () => undefined, ports);
    if ('problems' in loaded)
        return loaded;
    const destination = (0,steps_places/* destinationOf */.M)(places, { root, branch: await (0,git_head.gitBranch)(root) });
    const begun = (0,plan_videos/* unfinishedOf */.$)(loaded, destination);
    const plan = (0,core_plan/* makePlan */.Cs)(loaded, begun ? { ...loaded, retakes: begun.takes } : loaded);
    const { lockText } = loaded;
    const found = checkLock(plan, { ...loaded, lockText, unused: begun?.unused ?? [] });
    const fixes = fix && !found.isCurrent;
    if (fixes)
        await (0,files.writeAtomic)(places.ownLock, (0,core_lock/* formatLock */.X5)(found.mended));
    return { check: found, file: (0,external_node_path_.relative)(here, places.ownLock), fixed: fixes, adopted };
}


/***/ }),

/***/ 87935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ lockedAs),
/* harmony export */   d2: () => (/* binding */ lockedAlready),
/* harmony export */   rQ: () => (/* binding */ lockedFrom)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18365);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


/** What the lock is to say of a plan entry whose clip is paid for, or undefined while nobody knows. */
function lockedAs(entry, known) {
    const already = lockedAlready(entry, known.lock);
    if (already)
        return already;
    const record = known.ledger.takes.get((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .takeKey */ .nN)(entry.fingerprint, entry.take));
    return record?.progress.state === 'done' ? lockedFrom(entry, record) : undefined;
}
/** The lock's own entry, or that of the equal shot it comes from. */
function lockedAlready(entry, lock) {
    const { decision, shot } = entry;
    const key = decision.do === 'reuse' ? decision.from : (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot);
    const locked = lock.shots[key];
    if (locked?.fingerprint !== entry.fingerprint || locked.take !== entry.take)
        return undefined;
    return locked.askedTake === shot.take ? locked : { ...locked, askedTake: shot.take };
}
function lockedFrom(entry, record) {
    const { progress } = record;
    if (progress.state !== 'done')
        throw new Error(`take ${entry.take} is not done`);
    return {
        askedTake: entry.shot.take,
        clip: progress.clip,
        credits: record.credits,
        fingerprint: entry.fingerprint,
        generatedAt: progress.generatedAt,
        ...(progress.generationSeconds === undefined
            ? {}
            : { generationSeconds: progress.generationSeconds }),
        inputs: entry.inputs,
        take: entry.take,
    };
}


/***/ })

};
