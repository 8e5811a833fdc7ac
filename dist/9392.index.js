export const id = 9392;
export const ids = [9392];
export const modules = {

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

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

/***/ 94594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refLedger: () => (/* binding */ refLedger)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/canonical.js
var canonical = __webpack_require__(97592);
// EXTERNAL MODULE: ./build/core/ledger.js
var ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/ports/ledger-entry.js + 1 modules
var ledger_entry = __webpack_require__(33925);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ask-github.js + 1 modules
var ask_github = __webpack_require__(82354);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/commit-message.js


/** How many entries a message lists. */
const MOST_LISTED = 50;
/**
 * Says what a commit of the ledger writes. The id makes each commit another one: without it two
 * processes that write the same in the same second would make one commit, and both would believe
 * that it was they who moved the ref.
 */
function commitMessage(entries) {
    const lines = entries.slice(0, MOST_LISTED).map(line);
    const more = entries.length - lines.length;
    return [
        entries.length === 1 ? `Ledger: ${lines[0]}` : `Ledger: ${entries.length} entries`,
        '',
        ...lines,
        ...(more > 0 ? [`and ${more} more`] : []),
        '',
        `Write-Id: ${(0,external_node_crypto_.randomUUID)()}`,
    ].join('\n');
}
function line(entry) {
    const path = (0,ledger/* entryPath */.s3)(entry);
    switch (entry.kind) {
        case 'take':
            return `${path}: ${entry.progress.state}`;
        case 'cut':
            return `${path}: published ${entry.published.length} times`;
        case 'spend':
            return `${path}: ${entry.credits} credits ${entry.state}`;
        case 'retake':
            return `${path}: take ${entry.take} granted`;
        case 'plan':
            return `${path}: ${entry.entries.length} takes planned`;
        default:
            return entry;
    }
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
;// CONCATENATED MODULE: ./build/ports/ref-ledger/ledger-ref.js



const OWN = 'shotlock/ledger';
/** Where the name above is refused. */
const BRANCH = 'heads/shotlock-ledger';
/** How often a move is tried that GitHub refuses while the ref stays where it was. */
const MOST_REFUSALS = 3;
/** How often a move is tried to which GitHub gives no answer, while it does tell where the ref is. */
const MOST_SILENCES = 12;
function ledgerRef(options) {
    const { owner, repo, ask, askOnce, pause } = options;
    const { git, repos } = options.github.rest;
    /** Known once the ref exists: a ledger never changes its place. */
    let name;
    return {
        get place() {
            return name === BRANCH ? 'branch shotlock-ledger' : `refs/${OWN}`;
        },
        tip,
        async advance(from, to) {
            let target = name ?? OWN;
            let silences = 0;
            let refusals = 0;
            for (;;) {
                const failure = await attempt(target, from, to);
                if (!failure)
                    break;
                if ((0,ask_github/* isUnanswered */.Ni)(failure.error))
                    silences += 1;
                else
                    refusals += 1;
                const now = await tip();
                if (now === to)
                    break;
                // Only what went unanswered can have been carried out.
                if (now !== from)
                    return silences > 0 && now !== undefined && (await contains(now, to));
                if (silences >= MOST_SILENCES)
                    throw failure.error;
                if (refusals >= MOST_REFUSALS) {
                    if (name !== undefined || target === BRANCH)
                        throw refused(failure.error);
                    target = BRANCH;
                    refusals = 0;
                }
                await pause(Math.min(30_000, 250 * 2 ** (silences + refusals)));
            }
            name ??= target;
            if (from === undefined)
                await refuseTwins(name);
            return true;
        },
    };
    async function tip() {
        if (name !== undefined)
            return await commitOf(name);
        const [own, branch] = await Promise.all([commitOf(OWN), commitOf(BRANCH)]);
        if (own !== undefined && branch !== undefined)
            throw twins();
        if (own !== undefined)
            name = OWN;
        if (branch !== undefined)
            name = BRANCH;
        return own ?? branch;
    }
    async function commitOf(ref) {
        const wanted = { owner, repo, ref, request: ask_github/* unrepeated */.EP };
        try {
            return await ask(async () => (await git.getRef(wanted)).data.object.sha);
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) === 404)
                return undefined;
            throw error;
        }
    }
    /** Sent once and no more: what a repetition is told says nothing of what the first one did. */
    async function attempt(target, from, sha) {
        const move = { owner, repo, sha, request: ask_github/* unrepeated */.EP };
        try {
            await askOnce(async () => await (from === undefined
                ? git.createRef({ ...move, ref: `refs/${target}` })
                : git.updateRef({ ...move, ref: target })));
            return undefined;
        }
        catch (error) {
            return { error };
        }
    }
    async function contains(descendant, ancestor) {
        const basehead = `${ancestor}...${descendant}`;
        // The second page, because only the first one lists all changed files.
        const range = { owner, repo, basehead, per_page: 1, page: 2, request: ask_github/* unrepeated */.EP };
        try {
            const { data } = await ask(async () => await repos.compareCommitsWithBasehead(range));
            return data.status === 'ahead';
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) === 404)
                return false;
            throw error;
        }
    }
    /**
     * Two runs that began the ledger at once, one of them at the branch because it was refused the
     * ref's name: each looks after its own write, so at least one of them sees the other.
     */
    async function refuseTwins(own) {
        const other = await commitOf(own === OWN ? BRANCH : OWN);
        if (other !== undefined)
            throw twins();
    }
}
function twins() {
    return new ledger_refused/* LedgerRefused */.E(`the repository has two ledgers: refs/${OWN} and the branch shotlock-ledger`, 'Keep the one with the newer commits and delete the other');
}
function refused(error) {
    if (error instanceof ledger_refused/* LedgerRefused */.E)
        return error;
    const message = String((0,at.at)(error, 'message'));
    return new ledger_refused/* LedgerRefused */.E(`GitHub does not let the ledger be moved on: ${message}`, 'See whether a rule of the repository forbids it, and exempt refs/shotlock and shotlock-ledger', { cause: error });
}

;// CONCATENATED MODULE: ./build/ports/ref-ledger/snapshot.js

const nothing = { entries: [], damaged: [] };
/** The paths that answer what is wanted. */
function pathsOf(wanted) {
    return [
        ...wanted.fingerprints.map((print) => `takes/${print}`),
        ...wanted.days.map((day) => `days/${day}`),
        ...wanted.cuts.map((key) => `cuts/${key}.json`),
        ...(wanted.retakes ?? []).map((print) => `retakes/${print}`),
        ...(wanted.plans ?? []).map((digest) => `plans/${digest}.json`),
    ];
}
/** The ledger as far as it is wanted. */
function viewOf(snapshot, wanted) {
    const found = pathsOf(wanted).map((path) => {
        const each = snapshot.found.get(path);
        if (!each)
            throw new Error(`${path} was not read`);
        return each;
    });
    const entries = found.flatMap((each) => each.entries);
    return found
        .flatMap(({ damaged }) => damaged)
        .reduce(ledger/* withDamaged */.m2, (0,ledger/* withEntries */.bA)(ledger/* emptyLedger */.Hg, entries));
}
/** The snapshot with these entries on top. */
function withWritten(snapshot, entries) {
    const found = new Map(snapshot.found);
    for (const entry of entries) {
        const path = questionOf(entry);
        const before = found.get(path);
        // What was never asked for stays unknown: only a part of it would be known.
        if (before)
            found.set(path, withEntry(before, entry));
    }
    return { ...snapshot, found };
}
function questionOf(entry) {
    const path = (0,ledger/* entryPath */.s3)(entry);
    const isAlone = entry.kind === 'cut' || entry.kind === 'plan';
    return isAlone ? path : path.slice(0, path.lastIndexOf('/'));
}
function withEntry({ entries, damaged }, entry) {
    const path = (0,ledger/* entryPath */.s3)(entry);
    const key = entry.kind === 'take' ? (0,ledger/* takeKey */.nN)(entry.fingerprint, entry.take) : undefined;
    return {
        entries: [...entries.filter((each) => (0,ledger/* entryPath */.s3)(each) !== path), entry],
        damaged: damaged.filter((each) => each !== key),
    };
}

;// CONCATENATED MODULE: ./build/ports/ref-ledger/verify-entry.js


/**
 * Reads the entry that a file of the ledger holds. Nothing protects the ref from others with write
 * access: what is no valid entry, or lies where another one belongs, is not believed.
 */
function verifyEntry(path, blob) {
    const { byteSize, isTruncated, text } = blob ?? {};
    if (typeof text !== 'string' || isTruncated)
        return undefined;
    if (Buffer.byteLength(text) !== byteSize)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return (0,ledger_entry/* isEntry */.Tk)(value) && (0,ledger/* entryPath */.s3)(value) === path ? value : undefined;
}

;// CONCATENATED MODULE: ./build/ports/ref-ledger/read-snapshot.js





/** How many folders or files one query asks for. */
const BATCH = 100;
/** How often a commit that GitHub has just told of is looked for. */
const MOST_LOOKS = 6;
/**
 * The snapshot of a commit, with all these paths known: those that `known` lacks are asked for, a
 * hundred a request, however many entries the ledger has.
 */
async function readSnapshot(place, commit, paths, known) {
    if (commit === undefined)
        return { found: new Map(paths.map((path) => [path, nothing])) };
    const before = known?.at?.commit === commit ? known : undefined;
    const missing = [...new Set(paths)].filter((path) => !before?.found.has(path));
    if (before && missing.length === 0)
        return before;
    const found = new Map(before?.found);
    let tree = before?.at?.tree;
    do {
        const batch = missing.splice(0, BATCH);
        const answer = await lookUntilThere(batch);
        tree ??= answer.at.tree?.oid;
        batch.forEach((path, index) => found.set(path, read(path, answer[`q${index}`] ?? null)));
    } while (missing.length > 0);
    if (tree === undefined)
        throw new ledger_refused/* LedgerRefused */.E('the ledger’s ref in the repository points at something that is no commit', 'Delete refs/shotlock/ledger, or point it back at the ledger’s last commit');
    return { at: { commit, tree }, found };
    /** Servers of GitHub's that have not heard of the commit yet would tell of an empty ledger. */
    async function lookUntilThere(batch) {
        for (let look = 1; look <= MOST_LOOKS; look += 1) {
            if (look > 1)
                await place.pause(500 * look);
            const answer = await query(batch);
            const { at } = answer;
            if (at)
                return { ...answer, at };
        }
        throw new Error(`GitHub says that the ledger is at ${commit}, but does not show that commit`);
    }
    async function query(batch) {
        const { github, owner, repo, ask } = place;
        const document = documentFor(batch.map((path) => `${commit}:${path}`));
        const variables = { owner, name: repo, commit, request: ask_github/* unrepeated */.EP };
        const { repository } = await ask(async () => await github.graphql(document, variables));
        return repository;
    }
}
function documentFor(expressions) {
    const blob = '... on Blob { byteSize isTruncated text }';
    const tree = `... on Tree { entries { name object { ${blob} } } }`;
    const questions = expressions.map((each, index) => `q${index}: object(expression: ${JSON.stringify(each)}) { ${blob} ${tree} }`);
    return `query ($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    at: object(oid: $commit) { ... on Commit { tree { oid } } }
    ${questions.join('\n    ')}
  }
}`;
}
function read(path, answer) {
    if (!answer)
        return nothing;
    if (path.endsWith('.json'))
        return { entries: present(verifyEntry(path, answer)), damaged: [] };
    const files = (answer.entries ?? []).map(({ name, object }) => ({
        name,
        entry: verifyEntry(`${path}/${name}`, object),
    }));
    return {
        entries: files.flatMap(({ entry }) => present(entry)),
        damaged: files.flatMap(({ name, entry }) => (entry ? [] : damagedTake(path, name))),
    };
}
/** The key of the take that a file should have told of. Other files were never entries of ours. */
function damagedTake(folder, name) {
    const print = /^takes\/(.+)$/u.exec(folder)?.[1];
    const take = /^([1-9][0-9]{0,6})\.json$/u.exec(name)?.[1];
    return print && take ? [(0,ledger/* takeKey */.nN)(print, Number(take))] : [];
}
function present(entry) {
    return entry ? [entry] : [];
}

;// CONCATENATED MODULE: ./build/ports/ref-ledger.js










/** How often a write begins anew because others were first. */
const MOST_ROUNDS = 20;
/** For how long the ref is believed to be where it was last seen, until a write finds out. */
const TRUST_MS = 30_000;
const author = { name: 'Shotlock', email: 'shotlock@noreply.invalid' };
/**
 * The ledger as commits of the repository itself, one small file an entry, at a ref that no checkout
 * fetches. The ref moves only forward, which makes each write a compare-and-set. Updates that wait
 * while one is being written share the next commit. Throws LedgerRefused where GitHub will not keep
 * it.
 */
function refLedger(options) {
    const { github, owner, repo, pause = promises_.setTimeout } = options;
    const host = new URL(github.request.endpoint.DEFAULTS.baseUrl).host;
    const patience = options.patience && { ...options.patience, host };
    const ask = (0,ask_github/* asking */.os)(pause, { repeats: true, patience });
    const askOnce = (0,ask_github/* asking */.os)(pause, { repeats: false, patience });
    const place = { github, owner, repo, pause, ask, askOnce };
    const ref = ledgerRef(place);
    const waiting = [];
    let known;
    let busy = false;
    return {
        get place() {
            return ref.place;
        },
        async read(wanted) {
            const before = known;
            const snapshot = await readSnapshot(place, await ref.tip(), pathsOf(wanted), before?.snapshot);
            // An update that ended meanwhile knows better.
            if (known === before)
                learn(snapshot);
            return viewOf(snapshot, wanted);
        },
        async update(wanted, decide) {
            return await new Promise((resolve, reject) => {
                waiting.push({ wanted, decide, resolve, reject });
                if (!busy)
                    void takeTurns();
            });
        },
    };
    function learn(snapshot) {
        known = { snapshot, since: performance.now() };
    }
    async function takeTurns() {
        busy = true;
        // Updates of the same moment share even the first commit.
        await Promise.resolve();
        while (waiting.length > 0)
            await settle(waiting.splice(0));
        busy = false;
    }
    async function settle(turns) {
        const open = new Set(turns);
        try {
            for (let round = 1; round <= MOST_ROUNDS; round += 1) {
                if (round > 1)
                    await pause(Math.random() * Math.min(3000, 100 * 2 ** round));
                const snapshot = await tryOnce(open, round === 1);
                if (!snapshot)
                    continue;
                learn(snapshot);
                for (const { wanted, resolve } of open)
                    resolve(viewOf(snapshot, wanted));
                return;
            }
            throw new Error(`others wrote the ledger first, ${MOST_ROUNDS} times over`);
        }
        catch (error) {
            for (const { reject } of open)
                reject(error);
        }
    }
    /** What the ledger says with the decided entries in it, or undefined when someone was first. */
    async function tryOnce(turns, mayTrust) {
        const trusted = mayTrust && known && performance.now() - known.since < TRUST_MS;
        const tip = trusted ? known?.snapshot.at?.commit : await ref.tip();
        const paths = [...turns].flatMap(({ wanted }) => pathsOf(wanted));
        const base = await readSnapshot(place, tip, paths, known?.snapshot);
        const entries = decideInTurn(base, turns);
        if (entries.length > 0)
            return await write(base, entries);
        return trusted && (await ref.tip()) !== tip ? undefined : base;
    }
    async function write(base, entries) {
        const tree = await writeTree(base, entries);
        const made = {
            owner,
            repo,
            author,
            message: commitMessage(entries),
            tree,
            parents: base.at ? [base.at.commit] : [],
            request: ask_github/* unrepeated */.EP,
        };
        const { data } = await place.ask(async () => await github.rest.git.createCommit(made));
        const commit = data.sha;
        if (!(await ref.advance(base.at?.commit, commit)))
            return undefined;
        return { ...withWritten(base, entries), at: { commit, tree } };
    }
    /** All entries in one request. It is the first that needs a right to write. */
    async function writeTree(base, entries) {
        const tree = entries.map((entry) => ({
            path: (0,ledger/* entryPath */.s3)(entry),
            mode: '100644',
            type: 'blob',
            content: (0,canonical/* canonicalJson */.d)(entry),
        }));
        const on = base.at ? { base_tree: base.at.tree } : {};
        const wanted = { owner, repo, tree, ...on, request: ask_github/* unrepeated */.EP };
        try {
            return (await place.ask(async () => await github.rest.git.createTree(wanted))).data.sha;
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                throw error;
            const message = `GitHub does not let this token write to ${owner}/${repo}`;
            throw new ledger_refused/* LedgerRefused */.E(message, ledger_refused/* permissionHint */.f, { cause: error });
        }
    }
}
/** Each turn sees what those before it decided. One whose decision fails leaves the others alone. */
function decideInTurn(base, turns) {
    const entries = new Map();
    let snapshot = base;
    for (const turn of turns) {
        try {
            const decided = turn.decide(viewOf(snapshot, turn.wanted));
            (0,ledger_entry/* assertValid */.pP)(decided);
            snapshot = withWritten(snapshot, decided);
            for (const entry of decided)
                entries.set((0,ledger/* entryPath */.s3)(entry), entry);
        }
        catch (error) {
            turns.delete(turn);
            turn.reject(error);
        }
    }
    return [...entries.values()];
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
