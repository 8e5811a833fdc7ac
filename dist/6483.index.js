export const id = 6483;
export const ids = [6483];
export const modules = {

/***/ 86483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseClips: () => (/* binding */ releaseClips)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
// EXTERNAL MODULE: ./build/ports/clip-store-failed.js
var clip_store_failed = __webpack_require__(46123);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ask-github.js + 1 modules
var ask_github = __webpack_require__(82354);
// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/ports/download.js
var download = __webpack_require__(16831);
// EXTERNAL MODULE: ./build/ports/github-storage.js
var github_storage = __webpack_require__(14224);
// EXTERNAL MODULE: ./build/ports/save-stream.js
var save_stream = __webpack_require__(33295);
;// CONCATENATED MODULE: ./build/ports/release-clips/fetch-asset.js






const MOST_MS = 20 * 60_000;
/**
 * Streams an asset's bytes to a file. GitHub sends them itself or says where they are; the token goes
 * no further than to GitHub. Throws what octokit throws.
 */
async function fetchAsset(place, asset, to, signal) {
    const { github, owner, repo, ask } = place;
    const limit = AbortSignal.timeout(MOST_MS);
    const answer = await ask(async () => await github.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
        owner,
        repo,
        asset_id: asset.id,
        headers: { accept: 'application/octet-stream' },
        request: {
            ...ask_github/* unrepeated */.EP,
            redirect: 'manual',
            parseSuccessResponseBody: false,
            signal: signal ? AbortSignal.any([signal, limit]) : limit,
        },
    }));
    // The stream that was asked for is not what octokit's types tell.
    const body = answer.data;
    const location = (0,at.at)(answer.headers, 'location');
    if (typeof location === 'string') {
        await discard(body);
        const options = { apiOrigin: (0,github_storage/* trustedOrigin */.y)(github, location), most: asset.size };
        return await (0,download.download)(location, to, signal ? { ...options, signal } : options);
    }
    if (!isStream(body))
        return { kind: 'broken', reason: 'GitHub sent no file' };
    return await (0,save_stream/* saveStream */.S)(external_node_stream_.Readable.fromWeb(body), to, { most: asset.size, signal });
}
async function discard(body) {
    if (isStream(body))
        await body.cancel().catch(() => { });
}
function isStream(body) {
    return typeof (0,at.at)(body, 'getReader') === 'function';
}

;// CONCATENATED MODULE: ./build/ports/release-clips/shelf.js

/** GitHub's own limit: https://docs.github.com/en/repositories/releasing-projects-on-github */
const MOST_ASSETS = 1000;
/** How often a release is asked for whose tag turns out to be taken. */
const MOST_OPENINGS = 5;
/** For how long the list is believed where a request of its own would not find out. */
const TRUST_MS = 60_000;
const TAG = /^shotlock-clips-([1-9]\d{0,5})$/u;
const body = `Generated clips that were paid for, each named after its sha256.

Shotlock fetches them from this draft when a video is put together again. **Do not delete or publish it**: \
a deleted clip can be had again only by paying for it again.`;
function assetName(clip) {
    return `${clip.sha256}.mp4`;
}
/** Whether GitHub says that it has all bytes of the clip. */
function holds(asset, clip) {
    const { digest, size, state } = asset;
    const same = digest === null || digest === `sha256:${clip.sha256}`;
    return state === 'uploaded' && size === clip.bytes && same;
}
/** What the API tells of an asset. */
function assetOf(release, data) {
    const { id, name, state, size, digest = null } = data;
    return { id, name, release, state, size, digest };
}
function releaseShelf(options) {
    const { github, owner, repo } = options;
    const { repos } = github.rest;
    const full = new Set();
    let looking;
    let known;
    let opening = Promise.resolve();
    return {
        async find(clip, ask) {
            const { assets } = await look(ask);
            const named = assets.filter(({ name }) => name === assetName(clip));
            return named.find((asset) => holds(asset, clip)) ?? named[0];
        },
        shows: async (ask) => (await look(ask)).releases.length > 0,
        async withRoom(ask) {
            // One at a time, so that clips that are kept at once do not open a release each.
            const turn = opening.then(async () => await openOne(ask));
            opening = turn.catch(() => { });
            return await turn;
        },
        added(asset) {
            if (known)
                known.assets = [...known.assets, asset];
        },
        removed({ id }) {
            if (known)
                known.assets = known.assets.filter((asset) => asset.id !== id);
        },
        filled: ({ id }) => void full.add(id),
        forget(when) {
            if (when && known && performance.now() - known.since < TRUST_MS)
                return;
            looking = undefined;
        },
    };
    async function look(ask) {
        const mine = (looking ??= read(ask));
        try {
            const seen = await mine;
            if (looking === mine)
                known = seen;
            return seen;
        }
        catch (error) {
            if (looking === mine)
                looking = undefined;
            throw error;
        }
    }
    async function read(ask) {
        const since = performance.now();
        const place = { owner, repo, per_page: 100, request: ask_github/* unrepeated */.EP };
        const all = await pages(async (page) => (await ask(() => repos.listReleases({ ...place, page }))).data);
        const releases = all.map(releaseOf).filter((release) => release !== undefined);
        const assets = [];
        for (const { id } of releases)
            try {
                const list = { ...place, release_id: id };
                const found = await pages(async (page) => (await ask(() => repos.listReleaseAssets({ ...list, page }))).data);
                assets.push(...found.map((data) => assetOf(id, data)));
            }
            catch (error) {
                // Deleted since it was listed.
                if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                    throw error;
            }
        return { since, releases: releases.sort(byNumber), assets };
    }
    async function openOne(ask) {
        for (let round = 0;; round += 1) {
            const seen = await look(ask);
            const open = seen.releases.find((release) => release.draft && hasRoom(release, seen));
            if (open)
                return open;
            // A taken tag that no list shows, such as a published release that is gone, is passed over.
            const number = Math.max(0, ...seen.releases.map((release) => release.number)) + 1 + round;
            const wanted = { owner, repo, draft: true, body, request: ask_github/* unrepeated */.EP };
            const names = { tag_name: `shotlock-clips-${number}`, name: `Shotlock clips ${number}` };
            try {
                const { data } = await ask(() => repos.createRelease({ ...wanted, ...names }));
                await meetOthers(releaseOf(data), ask);
            }
            catch (error) {
                if ((0,ask_github/* statusOf */.c2)(error) !== 422 || round >= MOST_OPENINGS)
                    throw error;
                looking = undefined;
            }
        }
    }
    /** GitHub lets two runs draft a release of the same tag: both go on with the older one. */
    async function meetOthers(made, ask) {
        looking = undefined;
        const seen = await look(ask);
        // A list may lag behind.
        if (made && seen.releases.every(({ id }) => id !== made.id))
            seen.releases = [...seen.releases, made].sort(byNumber);
    }
    function hasRoom({ id }, { assets }) {
        return !full.has(id) && assets.filter(({ release }) => release === id).length < MOST_ASSETS;
    }
}
async function pages(read) {
    const all = [];
    for (let page = 1;; page += 1) {
        const some = await read(page);
        all.push(...some);
        if (some.length < 100)
            return all;
    }
}
function releaseOf(data) {
    const number = Number(TAG.exec(data.tag_name)?.[1]);
    if (Number.isNaN(number))
        return undefined;
    return { id: data.id, number, draft: data.draft, uploadUrl: data.upload_url };
}
function byNumber(one, other) {
    return one.number - other.number || one.id - other.id;
}

;// CONCATENATED MODULE: ./build/ports/release-clips.js









/** How often an upload or a download is tried that breaks. */
const MOST_TRIES = 3;
/** How often in a row GitHub may say that a release is full. */
const MOST_FULL = 20;
const MOST_UPLOAD_MS = 20 * 60_000;
/** What is still being uploaded is another run's for so long, and a broken one's after it. */
const STARTER_PAUSES_MS = [2000, 4000, 8000, 16_000, 30_000];
/**
 * Clips as assets `SHA256.mp4` of draft releases, which make no tag and are seen only by those who
 * may write to the repository. A release that is full is followed by the next one.
 */
function releaseClips(options) {
    const { github, owner, repo, pause = wait } = options;
    const { repos } = github.rest;
    const repository = `${owner}/${repo}`;
    const place = { name: `draft releases of ${repository}`, permissionHint: ledger_refused/* permissionHint */.f };
    const shelf = releaseShelf(options);
    const ask = (0,ask_github/* asking */.os)(pause, { repeats: true });
    const askOnce = (0,ask_github/* asking */.os)(pause, { repeats: false });
    const keeping = new Map();
    return {
        place: place.name,
        async keep(clip, path) {
            const { sha256 } = clip;
            const now = keeping.get(sha256) ?? keep(clip, path);
            keeping.set(sha256, now);
            try {
                await now;
                return undefined;
            }
            catch (error) {
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
            finally {
                keeping.delete(sha256);
            }
        },
        async doubt() {
            try {
                if (await shelf.shows((0,ask_github/* asking */.os)(pause, { repeats: false })))
                    return undefined;
            }
            catch (error) {
                if (!isHidden(error))
                    throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
            const message = `this token sees no draft release of ${repository} with clips`;
            return { message, hint: ledger_refused/* permissionHint */.f };
        },
        async has(clip) {
            try {
                const patient = (0,ask_github/* asking */.os)(pause, { repeats: false });
                return (await findForFetch(clip, patient)) !== undefined;
            }
            catch (error) {
                if (isHidden(error))
                    return false;
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
        },
        async fetch(clip, to, { signal } = {}) {
            let fetched = false;
            try {
                fetched = await fetchClip(clip, to, signal);
                return fetched;
            }
            catch (error) {
                signal?.throwIfAborted();
                if (isHidden(error))
                    return false;
                throw (0,clip_store_failed/* clipStoreFailed */.zZ)(error, place);
            }
            finally {
                if (!fetched)
                    await (0,promises_.rm)(to, { force: true });
            }
        },
    };
    async function keep(clip, path) {
        const { size } = await (0,promises_.stat)(path);
        if (size !== clip.bytes)
            throw new Error(`${path} has ${size} bytes, its clip ${clip.bytes}: it is not that clip`);
        let reason = '';
        let full = 0;
        shelf.forget({ if: 'old' });
        for (let broken = 0; broken < MOST_TRIES && full < MOST_FULL;) {
            if (await isKept(clip))
                return;
            const release = await shelf.withRoom(ask);
            const sent = await upload(clip, path, release);
            switch (sent.kind) {
                case 'kept':
                    return;
                case 'full':
                    full += 1;
                    reason = 'every release is full';
                    shelf.filled(release);
                    break;
                case 'broken':
                    broken += 1;
                    reason = sent.reason;
                    await pause(1000 * broken);
                    shelf.forget();
                    break;
                default:
                    return sent;
            }
        }
        if (await isKept(clip))
            return;
        throw (0,clip_store_failed/* unreachable */.HB)(place, reason);
    }
    /** Whether the clip is there, whole. What has its name and cannot become it is removed. */
    async function isKept(clip) {
        let asset = await shelf.find(clip, ask);
        for (const ms of STARTER_PAUSES_MS) {
            if (asset?.state !== 'starter')
                break;
            await pause(ms);
            asset = await again(asset);
        }
        if (!asset)
            return false;
        if (holds(asset, clip)) {
            // It may be known as a starter.
            shelf.removed(asset);
            shelf.added(asset);
            return true;
        }
        await remove(asset);
        return false;
    }
    async function again(asset) {
        const wanted = { owner, repo, asset_id: asset.id, request: ask_github/* unrepeated */.EP };
        try {
            const { data } = await ask(() => repos.getReleaseAsset(wanted));
            return assetOf(asset.release, data);
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                throw error;
            shelf.removed(asset);
            return undefined;
        }
    }
    async function remove(asset) {
        const unwanted = { owner, repo, asset_id: asset.id, request: ask_github/* unrepeated */.EP };
        try {
            await ask(() => repos.deleteReleaseAsset(unwanted));
        }
        catch (error) {
            if ((0,ask_github/* statusOf */.c2)(error) !== 404)
                throw error;
        }
        shelf.removed(asset);
    }
    async function upload(clip, path, release) {
        try {
            const { data } = await askOnce(async () => await github.request(`POST ${release.uploadUrl}`, {
                name: assetName(clip),
                data: (0,external_node_fs_.createReadStream)(path),
                headers: { 'content-type': 'video/mp4', 'content-length': clip.bytes },
                request: {
                    ...ask_github/* unrepeated */.EP,
                    ...unbuffered(github),
                    signal: AbortSignal.timeout(MOST_UPLOAD_MS),
                },
            }));
            const asset = assetOf(release.id, data);
            shelf.added(asset);
            if (holds(asset, clip))
                return { kind: 'kept' };
            return { kind: 'broken', reason: 'GitHub has other bytes than were sent' };
        }
        catch (error) {
            if (isFull(error))
                return { kind: 'full' };
            // Taken names, and releases that were deleted, show when looked at again.
            if ((0,ask_github/* isUnanswered */.Ni)(error) || [404, 422].includes((0,ask_github/* statusOf */.c2)(error) ?? 0))
                return { kind: 'broken', reason: (0,clip_store_failed/* reasonOf */.A3)(error) };
            throw error;
        }
    }
    async function fetchClip(clip, to, signal) {
        const patient = (0,ask_github/* asking */.os)(async (ms) => await pause(ms, signal), { repeats: false });
        const from = { github, owner, repo, ask: patient };
        let reason = '';
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            signal?.throwIfAborted();
            if (tries > 0)
                await pause(1000 * tries, signal);
            try {
                const asset = await findForFetch(clip, patient);
                if (!asset)
                    return false;
                const got = await fetchAsset(from, asset, to, signal);
                if (got.kind === 'refused')
                    return false;
                if (got.kind === 'file' && got.bytes >= clip.bytes)
                    return got.sha256 === clip.sha256;
                reason = got.kind === 'file' ? 'the file was cut short' : got.reason;
            }
            catch (error) {
                signal?.throwIfAborted();
                if ((0,ask_github/* statusOf */.c2)(error) === 404 && tries + 1 < MOST_TRIES)
                    shelf.forget();
                else if (!(0,ask_github/* isUnanswered */.Ni)(error))
                    throw error;
                reason = (0,clip_store_failed/* reasonOf */.A3)(error);
            }
        }
        throw (0,clip_store_failed/* unreachable */.HB)(place, reason);
    }
    async function findForFetch(clip, patient) {
        let asset = await shelf.find(clip, patient);
        if (!asset || !holds(asset, clip)) {
            // Another run may have kept it since.
            shelf.forget({ if: 'old' });
            asset = await shelf.find(clip, patient);
        }
        return asset && holds(asset, clip) ? asset : undefined;
    }
}
/**
 * Node's `fetch` keeps a copy of all that it sends, for redirects, unless none is followed and there
 * is no window (step "clone request" of https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
function unbuffered(github) {
    const own = (0,at.at)(github.request.endpoint.DEFAULTS, 'request', 'fetch');
    const send = typeof own === 'function' ? own : fetch;
    return {
        redirect: 'error',
        fetch: (url, init) => send(url, { ...init, window: null }),
    };
}
/** GitHub tells neither of drafts nor of private repositories to those who may not see them. */
function isHidden(error) {
    return error instanceof ledger_refused/* LedgerRefused */.E || (0,ask_github/* statusOf */.c2)(error) === 404;
}
function isFull(error) {
    return ((0,ask_github/* statusOf */.c2)(error) === 422 && /file_count/u.test(JSON.stringify((0,at.at)(error, 'response', 'data'))));
}
async function wait(ms, signal) {
    await (0,external_node_timers_promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
}


/***/ })

};
