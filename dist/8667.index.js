export const id = 8667;
export const ids = [8667,2268];
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
// EXTERNAL MODULE: ./build/core/lock.js + 1 modules
var core_lock = __webpack_require__(34659);
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
    findings.push(...plan.strike.map((shot) => ({ is: 'gone', shot })));
    const mended = (0,core_lock/* withVideos */.Pp)(lock, { videos: known.videos, strike: plan.strike });
    return { mended, isCurrent: (0,core_lock/* formatLock */.X5)(mended) === known.lockText, findings };
}

// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/ports/absolute.js
var absolute = __webpack_require__(80486);
// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(33201);
// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
// EXTERNAL MODULE: ./build/ports/local-ledger.js
var local_ledger = __webpack_require__(27976);
// EXTERNAL MODULE: ./build/state-folder.js
var state_folder = __webpack_require__(370);
// EXTERNAL MODULE: ./build/steps/load.js + 41 modules
var load = __webpack_require__(7029);
;// CONCATENATED MODULE: ./build/check.js










/** Compares the lockfile with the config and, with `fix`, mends what costs nothing. Never spends. */
async function check(settings, around) {
    const { root, here, fix } = around;
    const config = (0,absolute/* absolute */.y)(here, settings.config);
    const places = (0,load/* placesOf */.e)({
        root,
        config,
        provider: settings.provider,
        stem: (0,external_node_path_.relative)(root, config).replace(/\.ya?ml$/u, ''),
        ...(settings.lockfile === undefined ? {} : { lockfile: (0,absolute/* absolute */.y)(here, settings.lockfile) }),
    });
    const state = (0,state_folder/* stateFolder */.y)(root, settings.provider);
    const loaded = await (0,load/* load */.H)({ ...settings, videos: [], mendsLock: fix }, places, () => undefined, {
        files: await (0,files.workspaceFiles)(root),
        ledger: around.ledger ?? (0,local_ledger.localLedger)((0,external_node_path_.join)(state, 'ledger')),
        clock: (0,clock/* systemClock */.m)(1),
    });
    if ('problems' in loaded)
        return loaded;
    const found = checkLock((0,plan/* makePlan */.Cs)(loaded, loaded), { ...loaded, lockText: loaded.lockText });
    const fixes = fix && !found.isCurrent;
    if (fixes)
        await (0,files.writeAtomic)(places.ownLock, (0,core_lock/* formatLock */.X5)(found.mended));
    return { check: found, file: (0,external_node_path_.relative)(here, places.ownLock), fixed: fixes };
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


/***/ }),

/***/ 22268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   harmless: () => (/* binding */ harmless),
/* harmony export */   plainText: () => (/* binding */ plainText),
/* harmony export */   shortened: () => (/* binding */ shortened)
/* harmony export */ });
/**
 * Text from outside as one harmless line: no control, bidi or line characters, no HTML tags, at
 * most `most` characters. For messages; never for what is sent or stored as content.
 */
function plainText(text, most = 300) {
    const line = text
        .slice(0, 20_000)
        .replaceAll(/<[^<>]{0,2000}>/gu, ' ')
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
    return shortened(line, most);
}
/** The text, or its beginning and an ellipsis: at most `most` characters, none of them cut in two. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
/**
 * A log line that no runner reads as a command: the runner takes `::name` at a line's start and
 * `##[name` anywhere (threats.md O1), and a lone carriage return starts a line.
 */
function harmless(line) {
    return line
        .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
        .replaceAll('##[', '# #[')
        .replaceAll(/^(\s*):(?=:)/gmu, '$1: ');
}


/***/ })

};
