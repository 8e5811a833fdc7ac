export const id = 1286;
export const ids = [1286,1756,873];
export const modules = {

/***/ 97592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/**
 * The one text form of a JSON value that we write: keys sorted, two spaces, newline at the end, so
 * that equal values are equal bytes and merges stay line by line.
 */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
/** The same value on one line, for hashing. */
function canonicalLine(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    // A null prototype, so that a key named __proto__ is data like any other.
    const result = Object.create(null);
    for (const key of Object.keys(value).sort())
        result[key] = sorted(Reflect.get(value, key));
    return result;
}


/***/ }),

/***/ 18947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ withShot),
/* harmony export */   Pp: () => (/* binding */ withVideos),
/* harmony export */   Vc: () => (/* binding */ emptyLock),
/* harmony export */   X5: () => (/* binding */ formatLock),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


const emptyLock = { lockfileVersion: 1, shots: {}, videos: {} };
/** The lockfile's bytes: canonical, so that an unchanged lock is an unchanged file. */
function formatLock(lock) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(lock);
}
/** A lock's text as it was written: git may change line ends, and editors put a mark in front. */
function asWritten(text) {
    return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
function withShot(lock, key, shot) {
    return { ...lock, shots: { ...lock.shots, [key]: shot } };
}
/** Removes what the config no longer has, and records the shots of each video in order. */
function withVideos(lock, change) {
    const struck = new Set(change.strike);
    const shots = Object.fromEntries(Object.entries(lock.shots).filter(([key]) => !struck.has(key)));
    const inUse = new Set(Object.keys(shots).map((key) => key.slice(0, key.lastIndexOf('/'))));
    const inOrder = change.videos.map((video) => {
        const locked = video.shots.filter((shot) => Object.hasOwn(shots, (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot)));
        return [video.id, { shots: locked.map(({ id }) => id) }];
    });
    const videos = new Map([...Object.entries(lock.videos), ...inOrder]);
    return {
        ...lock,
        shots,
        videos: Object.fromEntries([...videos].filter(([id]) => inUse.has(id))),
    };
}


/***/ }),

/***/ 31416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ mergeLock)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);

/**
 * A lock that moved meanwhile, with what happened between `before` and `after` done to it as well:
 * shot by shot, so that neither side undoes the other's work. Where both changed the same shot,
 * `after` stands; a shot that one side strikes and the other changed stays.
 */
function mergeLock({ onto, before, after, }) {
    const shots = mergeRecords(onto.shots, before.shots, after.shots);
    const orders = mergeRecords(onto.videos, before.videos, after.videos);
    return { ...onto, shots, videos: videosOf(shots, orders) };
}
function mergeRecords(onto, before, after) {
    const merged = new Map(Object.entries(onto));
    for (const [key, now] of Object.entries(after))
        if (!isSame(own(before, key), now))
            merged.set(key, now);
    for (const [key, was] of Object.entries(before))
        if (!Object.hasOwn(after, key) && isSame(own(onto, key), was))
            merged.delete(key);
    return Object.fromEntries(merged);
}
/** Each video with shots in the lock, in the known order; shots that it does not know come last. */
function videosOf(shots, orders) {
    const ids = new Map();
    for (const key of Object.keys(shots)) {
        const [video, shot] = [key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)];
        ids.set(video, [...(ids.get(video) ?? []), shot]);
    }
    return Object.fromEntries([...ids].map(([video, present]) => {
        const known = own(orders, video)?.shots.filter((id) => present.includes(id)) ?? [];
        return [video, { shots: [...known, ...present.filter((id) => !known.includes(id)).sort()] }];
    }));
}
function own(records, key) {
    return Object.hasOwn(records, key) ? records[key] : undefined;
}
function isSame(one, other) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one) === (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(other);
}


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shotKey),
/* harmony export */   h: () => (/* binding */ fileImages)
/* harmony export */ });
/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
function shotKey(shot) {
    return `${shot.video}/${shot.id}`;
}
/** The shot's images that are files of the repository. */
function fileImages({ images }) {
    return images.filter((image) => image.kind === 'file');
}


/***/ }),

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
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);
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

/***/ 61756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGithub: () => (/* binding */ connectGithub),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   ownLogin: () => (/* binding */ ownLogin),
/* harmony export */   readFileAt: () => (/* binding */ readFileAt)
/* harmony export */ });
/** GitHub's REST API, with retries for what may be repeated. */
async function connectGithub(token) {
    const [{ getOctokit }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(9735), __webpack_require__.e(1015)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
    ]);
    return getOctokit(token, {}, retry);
}
/** REST does not tell an installation token, such as GITHUB_TOKEN, who it is; GraphQL does. */
async function ownLogin(github) {
    try {
        const { viewer } = await github.graphql('{ viewer { login } }');
        return viewer.login;
    }
    catch {
        return 'github-actions[bot]';
    }
}
/** A file's text at a commit, or undefined where it does not exist there. */
async function readFileAt(github, where) {
    try {
        const raw = { ...where, mediaType: { format: 'raw' } };
        // The raw format is a text, or bytes by their media type; octokit's types know of neither.
        const data = (await github.rest.repos.getContent(raw)).data;
        if (data instanceof ArrayBuffer)
            return Buffer.from(data).toString();
        return typeof data === 'string' ? data : undefined;
    }
    catch (error) {
        if (error instanceof Error && Reflect.get(error, 'status') === 404)
            return undefined;
        throw error;
    }
}
/** The commit from which a pull request's head left its base. */
async function mergeBase(github, range) {
    const { owner, repo, base, head } = range;
    const basehead = `${base}...${head}`;
    const { data } = await github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
    return data.merge_base_commit.sha;
}


/***/ }),

/***/ 40873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LockRefused: () => (/* binding */ LockRefused),
/* harmony export */   branchHead: () => (/* binding */ branchHead),
/* harmony export */   lockBranch: () => (/* binding */ lockBranch)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61756);
/* harmony import */ var _clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);



/** GitHub will not take the commit: the branch is gone, protected, or closed to this token. */
class LockRefused extends Error {
    name = 'LockRefused';
}
/**
 * A branch of the repository through the API. Commits are made by `createCommitOnBranch`, because
 * GitHub signs those, and because it compares the head and moves it in one step.
 */
function lockBranch(options) {
    const { github, owner, repo, name, path, start } = options;
    return {
        name,
        path,
        async head() {
            const found = await told(async () => await branchHead(github, { owner, repo, name }));
            const sha = found ?? start;
            if (sha === undefined)
                throw new LockRefused(`the branch ${name} is gone`);
            const text = await told(async () => await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.readFileAt)(github, { owner, repo, ref: sha, path }));
            return { sha, exists: found !== undefined, ...(text === undefined ? {} : { text }) };
        },
        async commit(onto, { text, headline, body }) {
            if (!onto.exists && !(await open(onto.sha)))
                return undefined;
            const input = {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
                expectedHeadOid: onto.sha,
                message: { headline, body },
                fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
            };
            try {
                const { createCommitOnBranch } = await github.graphql('mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url } } }', { input });
                const { oid, url } = createCommitOnBranch.commit;
                return { sha: oid, url };
            }
            catch (error) {
                if (isMoved(error) || isUnanswered(error))
                    return undefined;
                throw new LockRefused(graphqlReason(error), { cause: error });
            }
        },
    };
    /** False when someone else opened it meanwhile. */
    async function open(sha) {
        try {
            await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha });
            return true;
        }
        catch (error) {
            if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 422 && /already exists/iu.test(String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'))))
                return false;
            throw new LockRefused((0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), { cause: error });
        }
    }
}
/** The commit that a branch is at, or undefined where there is no such branch. */
async function branchHead(github, { owner, repo, name }) {
    try {
        const { data } = await github.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 404)
            return undefined;
        throw error;
    }
}
async function told(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === undefined)
            throw error;
        throw new LockRefused((0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), { cause: error });
    }
}
function isMoved(error) {
    return ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'errors', '0', 'type') === 'STALE_DATA' ||
        /expected branch to point to/iu.test(graphqlReason(error)));
}
/** Looking at the head again tells whether it was made. */
function isUnanswered(error) {
    const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status');
    return typeof status === 'number' && status >= 500;
}
function graphqlReason(error) {
    const message = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'errors', '0', 'message');
    return typeof message === 'string' ? message : (0,_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
}


/***/ }),

/***/ 31286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withPending: () => (/* binding */ withPending)
/* harmony export */ });
/* harmony import */ var _core_merge_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31416);
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18947);
/* harmony import */ var _core_parse_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70313);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61756);
/* harmony import */ var _lock_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40873);





/**
 * A lock with what waits on a branch for review: its takes are paid for, and are not asked for again
 * while nobody has merged them. What changed here since the branch was opened stands.
 */
async function withPending(github, lock, place) {
    const { owner, repo, path, base } = place;
    const head = await (0,_lock_branch_js__WEBPACK_IMPORTED_MODULE_2__.branchHead)(github, place);
    if (head === undefined)
        return lock;
    const start = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.mergeBase)(github, { owner, repo, base, head });
    if (start === head)
        return lock;
    const [waiting, before] = [await lockAt(head), await lockAt(start)];
    return waiting && before ? (0,_core_merge_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeLock */ .w)({ onto: waiting, before, after: lock }) : lock;
    async function lockAt(ref) {
        const text = await (0,_github_js__WEBPACK_IMPORTED_MODULE_3__.readFileAt)(github, { owner, repo, ref, path });
        if (text === undefined)
            return _core_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLock */ .Vc;
        const parsed = (0,_core_parse_lock_js__WEBPACK_IMPORTED_MODULE_1__.parseLock)({ file: path, text });
        return 'lock' in parsed ? parsed.lock : undefined;
    }
}


/***/ }),

/***/ 82354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  os: () => (/* binding */ asking),
  Ni: () => (/* binding */ isUnanswered),
  LF: () => (/* binding */ limitOf),
  c2: () => (/* binding */ statusOf),
  EP: () => (/* binding */ unrepeated)
});

// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/github-unreachable.js


/**
 * GitHub gave no answer for as long as that was waited for. Its status is that of the request, so that
 * nobody takes it for a refusal; its cause has the token in its headers, and is never shown.
 */
class GithubUnreachable extends Error {
    name = 'GithubUnreachable';
    status;
    constructor(host, cause) {
        super(unreachedBecause(host, cause), { cause });
        this.status = (0,at.at)(cause, 'status');
    }
    get problem() {
        return {
            code: 'github-unreachable',
            severity: 'error',
            message: `${this.message}, and the record of paid takes is kept there`,
            hint: 'Run again once it can be reached: what is paid for is on record, and not paid for again',
        };
    }
}
/** `api.github.com cannot be reached (ENOTFOUND)`. */
function unreachedBecause(host, error) {
    if ((0,at.at)(error, 'response') !== undefined)
        return `${host} does not answer (HTTP ${String((0,at.at)(error, 'status'))})`;
    const code = (0,error_code/* errorCode */.C)((0,at.at)(error, 'cause', 'cause')) || (0,error_code/* errorCode */.C)((0,at.at)(error, 'cause')) || (0,error_code/* errorCode */.C)(error);
    return `${host} cannot be reached${code === '' ? '' : ` (${code})`}`;
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/ask-github.js



/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;
/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;
/** Each wait is as long as all before it, and this. */
const FIRST_WAIT_MS = 500;
/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;
/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
const unrepeated = { retries: 0 };
/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer. Throws GithubUnreachable in the end, if it
 * has `patience`.
 */
function asking(pause, { repeats, patience }) {
    let wasReached = false;
    let isTold = false;
    return async (send) => {
        const begun = performance.now();
        let waitedForLimit = 0;
        let waitedForAnswer = 0;
        for (;;) {
            try {
                const answer = await send();
                wasReached = true;
                isTold = false;
                return answer;
            }
            catch (error) {
                wasReached ||= (0,at.at)(error, 'response') !== undefined;
                const isFirst = patience !== undefined && !wasReached;
                const most = isFirst ? patience.forFirstMs : MOST_WAIT_FOR_ANSWER_MS;
                // An attempt at a host that is not there may itself take long.
                const waited = isFirst ? performance.now() - begun : waitedForAnswer;
                const limit = limitOf(error);
                if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
                    waitedForLimit += limit;
                    await pause(limit);
                }
                else if (repeats && isUnanswered(error) && waited < most) {
                    const wait = Math.min(FIRST_WAIT_MS + waitedForAnswer, 60_000);
                    // What passes within half a second is no news.
                    if (waitedForAnswer > 0 && !isTold) {
                        isTold = true;
                        patience?.tell(`${unreachedBecause(patience.host, error)}; trying again`);
                    }
                    waitedForAnswer += wait;
                    await pause(wait);
                }
                else
                    throw limit === undefined ? inOurWords(error, patience) : error;
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
    const status = (0,at.at)(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
function limitOf(error) {
    const headers = (0,at.at)(error, 'response', 'headers') ?? (0,at.at)(error, 'headers');
    const after = numberIn(headers, 'retry-after');
    const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
    const status = statusOf(error);
    const limited = status === 429 ||
        (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
        (0,at.at)(error, 'errors', '0', 'type') === 'RATE_LIMITED';
    if (!limited)
        return undefined;
    if (after !== undefined)
        return after * 1000;
    const reset = numberIn(headers, 'x-ratelimit-reset');
    const now = Date.parse(String((0,at.at)(headers, 'date')));
    const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
    return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}
function inOurWords(error, patience) {
    if (patience && isUnanswered(error))
        return new GithubUnreachable(patience.host, error);
    const status = statusOf(error);
    const message = String((0,at.at)(error, 'message'));
    if (status === 401)
        return new ledger_refused/* LedgerRefused */.E(`GitHub does not know the token that is to keep the ledger: ${message}`, 'Check that the token is right and has not expired', { cause: error });
    if (status === 403)
        return new ledger_refused/* LedgerRefused */.E(`GitHub does not let this token keep the ledger: ${message}`, ledger_refused/* permissionHint */.f, { cause: error });
    return error;
}
function numberIn(headers, name) {
    const value = (0,at.at)(headers, name);
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
