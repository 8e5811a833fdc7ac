export const id = 997;
export const ids = [997];
export const modules = {

/***/ 85951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactClips: () => (/* binding */ artifactClips)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/ports/address.js
var ports_address = __webpack_require__(42487);
// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
// EXTERNAL MODULE: ./build/ports/download.js
var download = __webpack_require__(16831);
// EXTERNAL MODULE: ./build/ports/github-storage.js
var github_storage = __webpack_require__(14224);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ask-github.js + 1 modules
var ask_github = __webpack_require__(82354);
;// CONCATENATED MODULE: ./build/ports/artifact-clips/artifact-file.js






/** GitHub's addresses are good for a minute. */
const ADDRESS_MS = 40_000;
const MOST_MS = 20 * 60_000;
/** A zip of a run's clips is no larger. */
const MOST_BYTES = 50_000_000_000;
/** The artifact is deleted or has expired. */
class ArtifactGone extends Error {
    name = 'ArtifactGone';
}
/**
 * Asks GitHub where an artifact is stored, and the storage for its bytes. The token goes no further
 * than to GitHub. Throws what octokit throws, and ArtifactGone.
 */
function artifactFile(place, id) {
    const { github, owner, repo, ask } = place;
    let known;
    return {
        async range(start, end) {
            const address = await addressNow();
            const url = new URL(address);
            const apiOrigin = (0,github_storage/* trustedOrigin */.y)(github, address);
            const refusal = (0,download/* refusalOf */.Of)(url, apiOrigin);
            if (refusal)
                throw new http/* HttpFailure */.HR(refusal, { sent: false });
            const reply = await (0,http.sendRequest)({
                method: 'GET',
                url,
                headers: { range: `bytes=${start}-${end - 1}`, 'accept-encoding': 'identity' },
                timeouts: { total: MOST_MS },
                ...(url.origin === apiOrigin.origin ? {} : { lookup: ports_address/* publicLookup */.km }),
            });
            if (reply.statusCode === 206)
                return reply;
            reply.destroy();
            if (reply.statusCode === 200)
                return undefined;
            known = undefined;
            throw new http/* HttpFailure */.HR(`HTTP ${reply.statusCode}`, { sent: true });
        },
        async whole(to) {
            const address = await addressNow();
            const options = { apiOrigin: (0,github_storage/* trustedOrigin */.y)(github, address), most: MOST_BYTES };
            return await (0,download.download)(address, to, options);
        },
    };
    async function addressNow() {
        if (!known || performance.now() - known.since > ADDRESS_MS) {
            const now = { address: ask(askAddress), since: performance.now() };
            known = now;
            now.address.catch(() => {
                if (known === now)
                    known = undefined;
            });
        }
        return await known.address;
    }
    async function askAddress() {
        try {
            const { headers } = await github.rest.actions.downloadArtifact({
                owner,
                repo,
                artifact_id: id,
                archive_format: 'zip',
                request: { ...ask_github/* unrepeated */.EP, redirect: 'manual', parseSuccessResponseBody: false },
            });
            const location = (0,at.at)(headers, 'location');
            if (typeof location === 'string' && URL.canParse(location))
                return location;
        }
        catch (error) {
            const status = (0,ask_github/* statusOf */.c2)(error);
            if (status !== 404 && status !== 410)
                throw error;
        }
        throw new ArtifactGone(`artifact ${id} is deleted or has expired`);
    }
}

// EXTERNAL MODULE: ./build/ports/artifact-clips/clip-artifacts.js
var clip_artifacts = __webpack_require__(70842);
// EXTERNAL MODULE: ./build/ports/clip-store-failed.js
var clip_store_failed = __webpack_require__(46123);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
// EXTERNAL MODULE: ./build/ports/save-stream.js
var save_stream = __webpack_require__(33295);
;// CONCATENATED MODULE: ./build/ports/artifact-clips.js











/** Clips are gathered for one zip a run; but no longer than this, lest a lost machine loses many. */
const MOST_GATHERING_MS = 10 * 60_000;
const MOST_TRIES = 3;
const permissionHint = `Add to the job in the workflow:
permissions:
  actions: read
  contents: write`;
/**
 * Clips in artifacts of workflow runs: an uncompressed zip of all that a run collected, of which single
 * clips can be read. They go when the repository's artifacts do, after 90 days unless set otherwise.
 */
function artifactClips(options) {
    const { owner, repo, runId, pause = wait, mostGatheringMs = MOST_GATHERING_MS } = options;
    const place = { name: `artifacts of ${owner}/${repo}`, permissionHint };
    const from = { ...options, ask: (0,ask_github/* asking */.os)(pause, { repeats: false }) };
    const keeping = new Map();
    const zips = new Map();
    let batch;
    let searched;
    return {
        place: place.name,
        async keep(clip, path) {
            // At once, so that who hurries after it finds it gathered.
            const { size } = (0,external_node_fs_.statSync)(path);
            if (size !== clip.bytes)
                throw new Error(`${path} has ${size} bytes, its clip ${clip.bytes}: it is not that clip`);
            const { sha256 } = clip;
            const kept = keeping.get(sha256) ?? gather(sha256, path);
            keeping.set(sha256, kept);
            try {
                return await kept;
            }
            catch (error) {
                keeping.delete(sha256);
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
        },
        hurry: () => batch?.begin(),
        async doubt() {
            try {
                await search();
                return undefined;
            }
            catch (error) {
                if (!isHidden(error))
                    throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
            const message = `this token may not see the artifacts of ${owner}/${repo}, where clips are`;
            return { message, hint: permissionHint };
        },
        async has(clip) {
            try {
                return await isAmong(await search(), async (id) => (await zipOf(id))?.has(clip) === true);
            }
            catch (error) {
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
        },
        async fetch(clip, to, { stored, signal } = {}) {
            let fetched = false;
            try {
                fetched = await isAmong(placesOf(stored), async (id) => await fetchFrom(id, clip, to, signal));
                return fetched;
            }
            catch (error) {
                signal?.throwIfAborted();
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
            finally {
                if (!fetched)
                    await (0,promises_.rm)(to, { force: true });
            }
        },
    };
    async function gather(sha256, path) {
        batch ??= newBatch();
        batch.paths.set(sha256, path);
        return await batch.kept;
    }
    function newBatch() {
        const paths = new Map();
        let start = () => { };
        const begun = new Promise((resolve) => (start = resolve));
        const timer = setTimeout(() => begin(), mostGatheringMs);
        const begin = () => {
            clearTimeout(timer);
            batch = undefined;
            start();
        };
        const kept = begun.then(async () => await upload([...paths.values()]));
        // Whoever waits for it is told.
        kept.catch(() => { });
        return { paths, begin, kept };
    }
    async function upload(paths) {
        if (runId === undefined)
            throw (0,clip_store_failed/* unreachable */.HB)(place, 'only jobs of a workflow upload artifacts, in an action');
        const { uploadZip } = await __webpack_require__.e(/* import() */ 6988).then(__webpack_require__.bind(__webpack_require__, 66988));
        try {
            return { artifact: await uploadZip(paths), run: runId };
        }
        catch (error) {
            throw (0,clip_store_failed/* unreachable */.HB)(place, said(error));
        }
    }
    async function search() {
        searched ??= patiently(async () => await (0,clip_artifacts/* clipArtifacts */.G)(from));
        try {
            return await searched;
        }
        catch (error) {
            searched = undefined;
            throw error;
        }
    }
    /** What is on record is but a claim, and a clip may have been kept again without its record. */
    async function* placesOf(stored) {
        if (stored)
            yield stored.artifact;
        for (const id of await search())
            if (id !== stored?.artifact)
                yield id;
    }
    /** One zip that cannot be read says nothing of the others. */
    async function isAmong(ids, isIn) {
        let failure;
        for await (const id of ids)
            try {
                if (await isIn(id))
                    return true;
            }
            catch (error) {
                if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
                    throw error;
                failure = error;
            }
        if (failure)
            throw failure;
        return false;
    }
    /** Undefined once it is deleted or has expired. */
    async function zipOf(id) {
        const known = zips.get(id) ?? openZip(id);
        zips.set(id, known);
        try {
            return await known;
        }
        catch (error) {
            zips.delete(id);
            if (error instanceof ArtifactGone)
                return undefined;
            throw named(error);
        }
    }
    async function openZip(id) {
        // Most runs read none.
        const { openClipZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(8442)]).then(__webpack_require__.bind(__webpack_require__, 68442));
        return await openClipZip(artifactFile(from, id));
    }
    async function fetchFrom(id, clip, to, signal) {
        return await patiently(async () => {
            const zip = await zipOf(id);
            if (!zip?.has(clip))
                return false;
            const body = await zip.read(clip.sha256);
            const got = await (0,save_stream/* saveStream */.S)(body, to, { most: clip.bytes, signal });
            if (got.kind === 'file')
                return got.bytes === clip.bytes && got.sha256 === clip.sha256;
            throw (0,clip_store_failed/* unreachable */.HB)(place, got.reason);
        }, signal);
    }
    /** Reading is harmless, so what breaks is tried again. */
    async function patiently(read, signal) {
        for (let tries = 1;; tries += 1)
            try {
                signal?.throwIfAborted();
                return await read();
            }
            catch (error) {
                signal?.throwIfAborted();
                if (tries === MOST_TRIES || isSettled(error))
                    throw named(error);
                await pause(1000 * tries, signal);
            }
    }
    function named(error) {
        const isOurs = error instanceof clip_store_failed/* ClipStoreFailed */.j7 || isGithubs(error) || (0,download/* isDiskError */.Mi)(error);
        return isOurs ? error : (0,clip_store_failed/* unreachable */.HB)(place, said(error));
    }
}
function said(error) {
    return error instanceof Error ? (0,plain_text.plainText)(error.message) : 'no answer';
}
/** What octokit throws, and tells more of than its message. */
function isGithubs(error) {
    return error instanceof ledger_refused/* LedgerRefused */.E || (0,ask_github/* statusOf */.c2)(error) !== undefined;
}
/** Asking again changes nothing. */
function isSettled(error) {
    return (0,download/* isDiskError */.Mi)(error) || (isGithubs(error) && !(0,ask_github/* isUnanswered */.Ni)(error));
}
/** GitHub tells nothing of private repositories to those who may not see them. */
function isHidden(error) {
    return error instanceof ledger_refused/* LedgerRefused */.E || (0,ask_github/* statusOf */.c2)(error) === 404;
}
async function wait(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
}


/***/ }),

/***/ 70842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   G: () => (/* binding */ clipArtifacts)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61622);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82354);


/** Several runs have artifacts of one name, and one run may need several names. */
function artifactName(number) {
    return `shotlock-clips-${number}`;
}
/** Names that a run which was killed took may be missing from the list. */
const MOST_GAPS = 2;
/** More names are not this program's doing. */
const MOST_NAMES = 50;
/** The newest that are looked into for a clip of which no ledger entry tells where it is. */
const MOST_SEARCHED = 100;
/**
 * Ids of the repository's artifacts that hold clips, the newest first. Left out are expired ones, and
 * those of runs for forks: anybody could plant so many that ours are not looked into.
 */
async function clipArtifacts(place) {
    const { github, owner, repo, ask } = place;
    const found = [];
    for (let number = 1, gaps = 0; gaps <= MOST_GAPS && number <= MOST_NAMES; number += 1) {
        const named = await artifactsNamed(artifactName(number));
        gaps = named.length === 0 ? gaps + 1 : 0;
        found.push(...named);
    }
    return found
        .sort((one, other) => other.createdAt.localeCompare(one.createdAt) || other.id - one.id)
        .slice(0, MOST_SEARCHED)
        .map(({ id }) => id);
    async function artifactsNamed(name) {
        const wanted = { owner, repo, name, per_page: MOST_SEARCHED, request: _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__/* .unrepeated */ .EP };
        const { data } = await ask(() => github.rest.actions.listArtifactsForRepo(wanted));
        return data.artifacts.flatMap(({ id, expired, ...rest }) => expired || isForks(rest) ? [] : [{ id, createdAt: String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(rest, 'created_at')) }]);
    }
}
function isForks(artifact) {
    const head = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(artifact, 'workflow_run', 'head_repository_id');
    return head !== undefined && head !== (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(artifact, 'workflow_run', 'repository_id');
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


/***/ })

};
