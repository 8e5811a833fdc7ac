export const id = 1433;
export const ids = [1433,3814];
export const modules = {

/***/ 61622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** What lies at a path of a value of unknown shape, or undefined. */
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}


/***/ }),

/***/ 41433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   claimLiveness: () => (/* binding */ claimLiveness)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _is_running_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59249);



/** Where nothing tells of the claimant, this long after its claim it is taken to be gone. */
const SILENT_MS = 10 * 60_000;
/** A process id may have been given to another program meanwhile; no render lasts this long. */
const MOST_LOCAL_MS = 24 * 60 * 60_000;
/**
 * Tells whether the one who claimed a take may still be at work on it: a run of a workflow by its
 * jobs in GitHub's API, a command line of this machine by its process. Whoever cannot be looked at,
 * such as a command line elsewhere, is given ten minutes; by GitHub's own clock where it answers,
 * else by `now`. In doubt the answer is yes: waiting costs nothing.
 */
function claimLiveness(repository) {
    return async (claim, now) => {
        if (repository && /^[0-9]+$/u.test(claim.run))
            return await isRunAlive(repository, claim, now);
        const process = claim.run === 'local' ? processOf(claim) : undefined;
        if (process === undefined)
            return ageOf(claim, now) < SILENT_MS;
        return (0,_is_running_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunning */ .W)(process) && ageOf(claim, now) < MOST_LOCAL_MS;
    };
}
async function isRunAlive({ github, owner, repo }, claim, now) {
    const { paginate, rest } = github;
    const attempt = { run_id: Number(claim.run), attempt_number: claim.attempt };
    const pages = paginate.iterator(rest.actions.listJobsForWorkflowRunAttempt, {
        owner,
        repo,
        ...attempt,
        per_page: 100,
    });
    let [ours, others] = [0, 0];
    let age = ageOf(claim, now);
    try {
        for await (const { data, headers } of pages) {
            age = ageOf(claim, dateOf(headers) ?? now);
            for (const { runner_name: runner, status } of data) {
                if (runner === claim.runner && status !== 'completed')
                    return true;
                if (runner === claim.runner)
                    ours += 1;
                else if (status !== 'completed')
                    others += 1;
            }
        }
    }
    catch (error) {
        const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status');
        // A token that may not see runs, or a run that was deleted; anything else passes.
        if (status !== 403 && status !== 404)
            return true;
        return ageOf(claim, dateOf((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response', 'headers')) ?? now) < SILENT_MS;
    }
    return ours === 0 && others > 0 && age < SILENT_MS;
}
/** The process id of a command line on this machine. */
function processOf({ runner }) {
    const [, host, id] = /^(.*)\/([0-9]+)$/u.exec(runner) ?? [];
    return host === (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() ? Number(id) : undefined;
}
function ageOf({ at: since }, now) {
    return now.getTime() - Date.parse(since);
}
function dateOf(headers) {
    const date = new Date(String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(headers, 'date')));
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 31231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : '';
}


/***/ }),

/***/ 59249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isRunning)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31231);

/** Whether a process of this machine runs, whoever it belongs to. */
function isRunning(id) {
    try {
        return process.kill(id, 0);
    }
    catch (error) {
        // Somebody else's process is one that runs.
        return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) === 'EPERM';
    }
}


/***/ })

};
