export const id = 8680;
export const ids = [8680,6299];
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

/***/ 46123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   j7: () => (/* binding */ ClipStoreFailed),
/* harmony export */   zZ: () => (/* binding */ clipStoreFailed)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31231);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47782);
/* harmony import */ var _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79757);




/**
 * The clip store will not take or give a clip (`refused`: a person has to change something), or does
 * not answer (`unreachable`). Carries no request, whose headers hold the token.
 */
class ClipStoreFailed extends Error {
    name = 'ClipStoreFailed';
    kind;
    hint;
    constructor(kind, message, hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }
    get problem() {
        const { message, hint, kind } = this;
        return { code: `clip-store-${kind}`, severity: 'error', message, hint };
    }
}
/** What a failed request to GitHub means for clips; anything else is handed back as it is. */
function clipStoreFailed(error, place) {
    const cause = error instanceof _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerRefused */ .E ? error.cause : error;
    const status = (0,_ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause);
    if (status === undefined)
        return error;
    const reason = reasonOf(cause);
    switch (status) {
        case 401:
            return new ClipStoreFailed('refused', `GitHub does not know the token that is to keep clips: ${reason}`, 'Check that the token is right and has not expired');
        case 403:
        case 404:
            return new ClipStoreFailed('refused', `GitHub does not let this token at the clips in ${place.name}: ${reason}`, place.permissionHint);
        default:
            return unreachable(place, reason);
    }
}
function unreachable({ name }, reason) {
    return new ClipStoreFailed('unreachable', `the clips in ${name} are out of reach: ${reason}`, 'Run again once GitHub is well: https://www.githubstatus.com');
}
/**
 * What GitHub said, else the system's code: what octokit says by itself may quote a header, and so
 * the token.
 */
function reasonOf(error) {
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response') !== undefined)
        return String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'));
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'cause')) || (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) || 'no answer';
}


/***/ }),

/***/ 38680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clipStores: () => (/* binding */ clipStores)
/* harmony export */ });
/* harmony import */ var _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);

/**
 * Keeps clips in one store and reads them from where they are: first where the ledger says so, then in
 * the chosen store, then in the other, for the setting may have changed since they were kept.
 */
function clipStores(keptIn, { releases, artifacts }) {
    const chosen = keptIn === 'artifact' ? artifacts : releases;
    const other = keptIn === 'artifact' ? releases : artifacts;
    return {
        ...chosen,
        has: async (clip) => await isIn([chosen, other], (store) => store.has(clip)),
        async fetch(clip, to, options) {
            const isElsewhere = options?.stored !== undefined && chosen === releases;
            const sources = isElsewhere ? [other, chosen] : [chosen, other];
            return await isIn(sources, (store) => store.fetch(clip, to, options));
        },
    };
}
/** Whether a store has a clip. The first one is the one to say why nobody can tell. */
async function isIn(stores, asked) {
    const [first, second] = stores;
    try {
        if (await asked(first))
            return true;
    }
    catch (error) {
        if (error instanceof _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .ClipStoreFailed */ .j7 && (await isInOther()))
            return true;
        throw error;
    }
    return await isInOther();
    async function isInOther() {
        try {
            return await asked(second);
        }
        catch (error) {
            if (error instanceof _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .ClipStoreFailed */ .j7)
                return false;
            throw error;
        }
    }
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

/***/ 47782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ unrepeated),
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61622);
/* harmony import */ var _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79757);


/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;
/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;
/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;
/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
const unrepeated = { retries: 0 };
/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer.
 */
function asking(pause, { repeats }) {
    return async (send) => {
        let waitedForLimit = 0;
        let waitedForAnswer = 0;
        for (;;) {
            try {
                return await send();
            }
            catch (error) {
                const limit = limitOf(error);
                if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
                    waitedForLimit += limit;
                    await pause(limit);
                }
                else if (repeats && isUnanswered(error) && waitedForAnswer < MOST_WAIT_FOR_ANSWER_MS) {
                    const wait = Math.min(500 + waitedForAnswer, 60_000);
                    waitedForAnswer += wait;
                    await pause(wait);
                }
                else
                    throw limit === undefined ? inOurWords(error) : error;
            }
        }
    };
}
/** Nobody knows whether such a request was carried out. */
function isUnanswered(error) {
    return (statusOf(error) ?? 0) >= 500;
}
/** The HTTP status of a refusal; octokit gives 500 to a connection that broke. */
function statusOf(error) {
    const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
function limitOf(error) {
    const headers = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers') ?? (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'headers');
    const after = numberIn(headers, 'retry-after');
    const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
    const status = statusOf(error);
    const limited = status === 429 ||
        (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors', '0', 'type') === 'RATE_LIMITED';
    if (!limited)
        return undefined;
    if (after !== undefined)
        return after * 1000;
    const reset = numberIn(headers, 'x-ratelimit-reset');
    const now = Date.parse(String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'date')));
    const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
    return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}
function inOurWords(error) {
    const status = statusOf(error);
    const message = String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'message'));
    if (status === 401)
        return new _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerRefused */ .E(`GitHub does not know the token that is to keep the ledger: ${message}`, 'Check that the token is right and has not expired', { cause: error });
    if (status === 403)
        return new _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerRefused */ .E(`GitHub does not let this token keep the ledger: ${message}`, _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .f, { cause: error });
    return error;
}
function numberIn(headers, name) {
    const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, name);
    const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return number >= 0 ? number : undefined;
}


/***/ }),

/***/ 79757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LedgerRefused),
/* harmony export */   f: () => (/* binding */ permissionHint)
/* harmony export */ });
/** GitHub will not keep the ledger, which a person has to change. Nothing was written. */
class LedgerRefused extends Error {
    name = 'LedgerRefused';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
    get problem() {
        const { message, hint } = this;
        return { code: 'ledger-refused', severity: 'error', message, hint };
    }
}
/** What a workflow has to say so that its token may write the ledger. */
const permissionHint = `Add to the job in the workflow:
permissions:
  contents: write`;


/***/ })

};
