export const id = 2838;
export const ids = [2838];
export const modules = {

/***/ 22838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockfileFor: () => (/* binding */ lockfileFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/lock-branch-name.js

/** The branch on which a config's new lock waits for review; configs that differ never share one. */
function lockBranchName(config) {
    const stem = config.replace(/^\.\//u, '').replace(/\.ya?ml$/u, '');
    const plain = stem
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '');
    if (plain !== '' && plain === stem)
        return `shotlock/${plain}`;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(stem).digest('hex').slice(0, 8);
    return `shotlock/${plain === '' ? hash : `${plain}-${hash}`}`;
}

// EXTERNAL MODULE: ./build/ports/absolute.js
var absolute = __webpack_require__(80486);
;// CONCATENATED MODULE: ./build/action/lockfile-for.js



/**
 * Where this run's lock goes: to the branch of the pull request or of the push; from the default
 * branch to a branch of its own, to be reviewed like any change. An outsider's run, a merge queue's
 * and an animatic's commit nothing.
 */
async function lockfileFor(settings, trigger, token) {
    const { branch, isDefaultBranch, pullRequest, repository, serverUrl, headSha } = trigger;
    const isPaid = settings.provider === 'nanophoto' && settings.mode !== 'validate';
    if (!isPaid || !token || branch === undefined || pullRequest?.isTrusted === false)
        return {};
    const file = settings.lockfile ?? settings.config.replace(/(\.ya?ml)?$/u, '.lock.json');
    const path = (0,external_node_path_.relative)(trigger.workspace, (0,absolute/* absolute */.y)(trigger.workspace, file));
    if (path.startsWith('..'))
        return {};
    const [{ connectGithub }, { lockBranch }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756)),
        __webpack_require__.e(/* import() */ 873).then(__webpack_require__.bind(__webpack_require__, 40873)),
    ]);
    const github = await connectGithub(token);
    const [owner = '', repo = ''] = repository.split('/');
    const name = isDefaultBranch ? lockBranchName(settings.config) : branch;
    const place = { github, owner, repo, name, path };
    const pending = isDefaultBranch
        ? {
            async withPending(lock) {
                const { withPending } = await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(1286)]).then(__webpack_require__.bind(__webpack_require__, 31286));
                return await withPending(github, lock, { ...place, base: headSha });
            },
        }
        : {};
    if (settings.commit === 'never' || settings.mode !== 'render')
        return pending;
    const delivery = {
        branch: lockBranch({ ...place, ...(isDefaultBranch ? { start: headSha } : {}) }),
        offer: async (text) => await offer(text, path, settings, trigger),
        checksWait: async () => (await (await __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756))).ownLogin(github)) === bot,
        ...(isDefaultBranch
            ? {
                async pullRefusal() {
                    const { pullRefusal } = await __webpack_require__.e(/* import() */ 3550).then(__webpack_require__.bind(__webpack_require__, 33550));
                    return await pullRefusal(github, { owner, repo, branch: name, base: branch });
                },
                async openPull() {
                    const { openLockPull } = await __webpack_require__.e(/* import() */ 3550).then(__webpack_require__.bind(__webpack_require__, 33550));
                    const review = { owner, repo, serverUrl, branch: name, base: branch };
                    return await openLockPull(github, { ...review, ...words(path, trigger) });
                },
            }
            : {}),
    };
    return { ...pending, delivery };
}
/** Whose commits start no workflow by themselves: https://docs.github.com/actions */
const bot = 'github-actions[bot]';
function words(path, { event, repository, runId, serverUrl }) {
    const run = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return {
        title: `Update ${path}`,
        body: `New takes of this repository's videos, rendered by a [${event} run](${run}). \
The comment below says what changed and where to watch it; merging this puts them to use, and closing it keeps what was there.`,
    };
}
/** Uploads the lock as an artifact of this run: the command that puts it into a checkout. */
async function offer(text, path, { config, provider }, { attempt, repository, runId, serverUrl, workspace }) {
    const [{ writeAtomic }, { runArtifacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8164).then(__webpack_require__.bind(__webpack_require__, 18164)),
        __webpack_require__.e(/* import() */ 6592).then(__webpack_require__.bind(__webpack_require__, 76592)),
    ]);
    const file = (0,external_node_path_.join)(workspace, '.shotlock', 'offered', (0,external_node_path_.basename)(path));
    await writeAtomic(file, text);
    const ending = (0,external_node_path_.extname)(path);
    const named = (word) => `${(0,external_node_path_.basename)(path, ending)}.${word}${ending}`;
    const key = `${config}-${provider}`.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
    const names = [(0,external_node_path_.basename)(path), named(key), named(`${key}.${attempt}`)];
    const artifacts = runArtifacts({ serverUrl, repository, runId });
    const { url } = await artifacts.upload(file, names);
    const id = url.slice(url.lastIndexOf('/') + 1);
    return `gh api repos/${repository}/actions/artifacts/${id}/zip > ${quoted(path)}`;
}
/** A path as one word of a shell. */
function quoted(path) {
    return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
