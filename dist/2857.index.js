export const id = 2857;
export const ids = [2857,1806];
export const modules = {

/***/ 12857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgerFor: () => (/* binding */ ledgerFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/ports/git-head.js
var git_head = __webpack_require__(1806);
;// CONCATENATED MODULE: ./build/ports/github-origin.js



/**
 * The repository on GitHub that a checkout's `origin` names, read from git's own file: running git
 * would also run what that file says. Undefined where origin is elsewhere, or there is none.
 */
async function githubOrigin(root, serverUrl) {
    const folder = await (0,git_head.gitFolder)(root);
    if (folder === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(await (0,git_head.commonFolder)(folder), 'config');
    const config = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const address = originUrl(config);
    return address === undefined ? undefined : repositoryAt(address, new URL(serverUrl).hostname);
}
/** The last `url` of the section `[remote "origin"]`, as git reads it. */
function originUrl(config) {
    let isOrigin = false;
    let url;
    for (const line of config.split(/\r?\n/u)) {
        const section = /^\s*\[([^\]]*)\]/u.exec(line)?.[1];
        if (section !== undefined)
            isOrigin = /^remote\s+"origin"$/iu.test(section.trim());
        const value = /^\s*url\s*=\s*(.*)$/iu.exec(line)?.[1];
        if (isOrigin && value !== undefined)
            url = unquoted(value);
    }
    return url;
}
function unquoted(value) {
    const bare = value.trim();
    const quoted = /^"([^"]*)"/u.exec(bare)?.[1];
    return quoted ?? bare.replace(/\s*[#;].*$/u, '');
}
/** `https://HOST/OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME`, `git@HOST:OWNER/NAME.git`. */
function repositoryAt(address, host) {
    const short = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/u.exec(address);
    const url = short ? `ssh://${short[1]}/${short[2]}` : address;
    if (!URL.canParse(url))
        return undefined;
    const { hostname, pathname, protocol } = new URL(url);
    // GitHub also takes ssh at the port of https, under a name of its own.
    const isHost = hostname === host || (protocol === 'ssh:' && hostname === `ssh.${host}`);
    if (!isHost || !['https:', 'http:', 'ssh:', 'git:'].includes(protocol))
        return undefined;
    const [, owner, repo] = /^\/+([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(pathname) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}

;// CONCATENATED MODULE: ./build/cli/ledger-for.js


/** A person sits before it, and nothing has been paid for yet. */
const FIRST_ANSWER_MS = 15_000;
/**
 * Finds the ledger: with a GitHub origin and a token it is the repository's, so that a laptop and CI
 * never pay for the same take. This machine's own has to be asked for where credits are spent.
 */
async function ledgerFor({ root, here: from }, asked, env) {
    const { claimLiveness } = await __webpack_require__.e(/* import() */ 3814).then(__webpack_require__.bind(__webpack_require__, 41433));
    const local = (0,external_node_path_.relative)(from, (0,external_node_path_.join)(root, '.shotlock', 'ledger'));
    const here = { isAlive: claimLiveness(), place: `this checkout only, in ${local}` };
    const runId = jobsRun(env);
    if (asked.clipStore === 'artifact' && asked.isPaid && runId === undefined)
        return usage('clips cannot be kept in artifacts from here: only a step of a workflow that uses the action uploads them', 'Leave out --clip-store artifact: clips are kept in draft releases then, and those in artifacts are read all the same');
    if (asked.ledger === 'local')
        return here;
    if (asked.ledger !== undefined && asked.ledger !== 'ref')
        return usage(`"ledger" cannot be "${asked.ledger}"`, 'Choose: ref, local');
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const repository = await githubOrigin(root, server);
    const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'];
    if (!repository || !token) {
        if (asked.ledger === undefined && !asked.isPaid)
            return here;
        return usage(repository
            ? 'the record of paid takes needs a place, and there is no token for the repository'
            : `the record of paid takes needs a place, and git’s origin is no repository at ${new URL(server).host}`, repository
            ? `Set GITHUB_TOKEN to keep it in ${repository.owner}/${repository.repo}, as the action does, or add --ledger local: it is kept in this checkout only, in ${local}`
            : `Add --ledger local: it is kept in this checkout only, in ${local}`);
    }
    const [{ connectGithub }, { refLedger }, { releaseClips }, { artifactClips }, { clipStores }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756)),
        Promise.all(/* import() */[__webpack_require__.e(3925), __webpack_require__.e(9392)]).then(__webpack_require__.bind(__webpack_require__, 94594)),
        Promise.all(/* import() */[__webpack_require__.e(1574), __webpack_require__.e(6483)]).then(__webpack_require__.bind(__webpack_require__, 86483)),
        Promise.all(/* import() */[__webpack_require__.e(1574), __webpack_require__.e(5951)]).then(__webpack_require__.bind(__webpack_require__, 85951)),
        __webpack_require__.e(/* import() */ 6299).then(__webpack_require__.bind(__webpack_require__, 38680)),
    ]);
    const place = { github: await connectGithub(token), ...repository };
    const patience = { tell: asked.tell, forFirstMs: FIRST_ANSWER_MS };
    const ledger = refLedger({ ...place, patience });
    return {
        ledger,
        store: clipStores(asked.clipStore, {
            releases: releaseClips(place),
            artifacts: artifactClips({ ...place, ...(runId === undefined ? {} : { runId }) }),
        }),
        isAlive: claimLiveness(place),
        place: `${ledger.place} of ${repository.owner}/${repository.repo}`,
    };
}
/** The run of the workflow whose artifacts this process may upload, if any. */
function jobsRun(env) {
    const may = env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL'];
    return may ? env['GITHUB_RUN_ID'] : undefined;
}
function usage(message, hint) {
    return { problem: { code: 'usage', severity: 'error', message, hint } };
}


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commonFolder: () => (/* binding */ commonFolder),
/* harmony export */   gitBranch: () => (/* binding */ gitBranch),
/* harmony export */   gitFolder: () => (/* binding */ gitFolder),
/* harmony export */   gitHead: () => (/* binding */ gitHead)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Longer files of git's are none that we know. */
const MOST_BYTES = 20_000_000;
/**
 * The commit that a checkout is at, read from git's own files: running git would also run what the
 * checkout's configuration says. Undefined where that cannot be told.
 */
async function gitHead(root) {
    const folder = await gitFolder(root);
    if (folder === undefined)
        return undefined;
    const head = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')))?.trim() ?? '';
    if (isSha(head))
        return head;
    const ref = /^ref: (refs\/[^\0]+)$/u.exec(head)?.[1];
    if (ref === undefined || ref.split('/').includes('..'))
        return undefined;
    const common = await commonFolder(folder);
    const loose = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ref))) ?? (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, ref)));
    if (loose !== undefined)
        return isSha(loose.trim()) ? loose.trim() : undefined;
    const packed = (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(common, 'packed-refs'))) ?? '';
    const line = packed.split('\n').find((each) => each.endsWith(` ${ref}`));
    const sha = line?.slice(0, -ref.length - 1) ?? '';
    return isSha(sha) ? sha : undefined;
}
/** The branch that is checked out, the commit where none is, and undefined outside of git. */
async function gitBranch(root) {
    const folder = await gitFolder(root);
    const head = folder === undefined ? undefined : (await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')))?.trim();
    return head?.replace(/^ref: refs\/heads\//u, '');
}
/** The folder `.git`, or where a file of that name points: a worktree's or a submodule's. Absolute. */
async function gitFolder(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return path;
    const pointer = /^gitdir: (.+)$/mu.exec((await read(path)) ?? '')?.[1];
    return pointer === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pointer.trim());
}
/** What all worktrees of a repository share: its refs and its configuration. Absolute. */
async function commonFolder(folder) {
    const pointer = await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'commondir'));
    return pointer === undefined ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pointer.trim());
}
async function read(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > MOST_BYTES)
        return undefined;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}


/***/ })

};
