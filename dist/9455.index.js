export const id = 9455;
export const ids = [9455,6592];
export const modules = {

/***/ 19455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publicationFor: () => (/* binding */ publicationFor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _ports_artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76592);


/** GitHub refuses a step's summary over 1 MiB. */
const MOST_SUMMARY_BYTES = 1_000_000;
/** Where this run may tell of itself. */
function publicationFor(settings, trigger, token, told = {}) {
    const { pullRequest, repository, runId, serverUrl } = trigger;
    const { retentionDays } = settings;
    const [owner = '', repo = ''] = repository.split('/');
    const mayComment = settings.comment === 'auto' && token !== '';
    const conversations = new Map();
    /** What is needed to talk to GitHub is loaded with the first word. */
    const conversationOn = (number) => {
        let opened;
        return async () => await (opened ??= open(number));
    };
    async function open(number) {
        const [{ connectGithub }, { pullRequestConversation }] = await Promise.all([
            __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756)),
            __webpack_require__.e(/* import() */ 4020).then(__webpack_require__.bind(__webpack_require__, 4020)),
        ]);
        return pullRequestConversation(await connectGithub(token), { owner, repo, number });
    }
    const key = settings.commentKey ?? `${settings.config}:${settings.provider}`;
    return {
        key,
        attempt: String(trigger.attempt),
        machine: trigger.runner,
        onComment: () => { },
        onAnnounced: () => { },
        ...told,
        context: {
            commit: trigger.headSha,
            runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        },
        uploads: settings.artifacts,
        ...(settings.artifacts.size > 0
            ? {
                artifacts: (0,_ports_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.runArtifacts)({
                    serverUrl,
                    repository,
                    runId,
                    ...(retentionDays === undefined ? {} : { retentionDays }),
                    mostRetentionDays: Number(process.env['GITHUB_RETENTION_DAYS']) || 90,
                }),
            }
            : {}),
        conversation(review) {
            const number = pullRequest?.number ?? review;
            if (!mayComment || number === undefined)
                return undefined;
            const known = conversations.get(number) ?? conversationOn(number);
            conversations.set(number, known);
            return {
                keepComment: async (...said) => await (await known()).keepComment(...said),
            };
        },
        async writeSummary(markdown) {
            const file = process.env['GITHUB_STEP_SUMMARY'];
            if (file)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, markdown.slice(0, MOST_SUMMARY_BYTES));
        },
    };
}


/***/ }),

/***/ 76592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isTaken: () => (/* binding */ isTaken),
/* harmony export */   runArtifacts: () => (/* binding */ runArtifacts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * GitHub takes 500 of a job; the review page and an offered lock are to be among them, and what other
 * steps of the job upload.
 * Source: https://docs.github.com/actions/reference/limits
 */
const MOST_ARTIFACTS = 480;
/** Artifacts of this workflow run, kept for `retentionDays` or as long as the repository says. */
function runArtifacts(options) {
    const { serverUrl, repository, runId, mostRetentionDays = 90 } = options;
    const days = Math.min(options.retentionDays ?? mostRetentionDays, mostRetentionDays);
    let uploaded = 0;
    const runs = `${serverUrl}/${repository}/actions/runs/`;
    return {
        room: () => MOST_ARTIFACTS - uploaded,
        isOurs: (url) => url.startsWith(runs) && /^\d+\/artifacts\/\d+$/u.test(url.slice(runs.length)),
        async upload(path, names) {
            for (const [index, name] of names.entries()) {
                try {
                    const id = await uploadAs(path, name, options.retentionDays);
                    uploaded += 1;
                    const expiresAt = new Date(Date.now() + days * 86_400_000);
                    return { url: `${runs}${runId}/artifacts/${id}`, name, run: runId, expiresAt };
                }
                catch (error) {
                    // Names are taken by other configs, other jobs, and earlier attempts of this run.
                    if (index === names.length - 1 || !isTaken(error))
                        throw error;
                }
            }
            throw new Error(`no name was given for ${path}`);
        },
    };
}
async function uploadAs(path, name, retentionDays) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(9735), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    // A file that is not zipped is named after itself, whatever name is asked for.
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.upload-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const renamed = name === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    try {
        if (renamed !== path) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(path, renamed);
        }
        const options = {
            skipArchive: true,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        };
        const client = new DefaultArtifactClient();
        const { id } = await client.uploadArtifact(name, [renamed], (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(renamed), options);
        if (id === undefined)
            throw new Error('the artifact service gave no id');
        return id;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/** Whether a name is already that of an artifact of this run. */
function isTaken(error) {
    return error instanceof Error && /\b409\b|already exists/u.test(error.message);
}


/***/ })

};
