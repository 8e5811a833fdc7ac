export const id = 914;
export const ids = [914];
export const modules = {

/***/ 52914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publicationFor: () => (/* binding */ publicationFor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/ports/artifacts.js


/** Artifacts of this workflow run, kept for `retentionDays` or as long as the repository says. */
function runArtifacts(options) {
    const { serverUrl, repository, runId } = options;
    return {
        async upload(path, names) {
            for (const [index, name] of names.entries()) {
                try {
                    const id = await uploadAs(path, name, options.retentionDays);
                    return { url: `${serverUrl}/${repository}/actions/runs/${runId}/artifacts/${id}` };
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
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(40), __webpack_require__.e(735), __webpack_require__.e(252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
    // A file that is not zipped is named after itself, whatever name is asked for.
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.upload-${process.pid}`);
    const renamed = name === (0,external_node_path_.basename)(path) ? path : (0,external_node_path_.join)(folder, name);
    try {
        if (renamed !== path) {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.link)(path, renamed);
        }
        const options = {
            skipArchive: true,
            ...(retentionDays === undefined ? {} : { retentionDays }),
        };
        const client = new DefaultArtifactClient();
        const { id } = await client.uploadArtifact(name, [renamed], (0,external_node_path_.dirname)(renamed), options);
        if (id === undefined)
            throw new Error('the artifact service gave no id');
        return id;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function isTaken(error) {
    return error instanceof Error && /\b409\b|already exists/u.test(error.message);
}

;// CONCATENATED MODULE: ./build/action/publication-for.js


/** GitHub refuses a step's summary over 1 MiB. */
const MOST_SUMMARY_BYTES = 1_000_000;
/** Where this run may tell of itself. */
function publicationFor(settings, trigger, token, told = {}) {
    const { pullRequest, repository, runId, serverUrl } = trigger;
    const { retentionDays } = settings;
    const [owner = '', repo = ''] = repository.split('/');
    const comments = settings.comment === 'auto' && pullRequest && token;
    const key = settings.commentKey ?? `${settings.config}:${settings.provider}`;
    return {
        key,
        attempt: String(trigger.attempt),
        onComment: () => { },
        onAnnounced: () => { },
        ...told,
        context: {
            commit: trigger.headSha,
            runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        },
        ...(settings.artifacts.has('videos')
            ? {
                artifacts: runArtifacts({
                    serverUrl,
                    repository,
                    runId,
                    ...(retentionDays === undefined ? {} : { retentionDays }),
                }),
            }
            : {}),
        ...(comments
            ? {
                conversation: {
                    async keepComment(marker, body, options) {
                        const { connectGithub, pullRequestConversation } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 61756));
                        const place = { owner, repo, number: pullRequest.number };
                        const conversation = pullRequestConversation(await connectGithub(token), place);
                        return conversation.keepComment(marker, body, options);
                    },
                },
            }
            : {}),
        async writeSummary(markdown) {
            const file = process.env['GITHUB_STEP_SUMMARY'];
            if (file)
                await (0,promises_.appendFile)(file, markdown.slice(0, MOST_SUMMARY_BYTES));
        },
    };
}


/***/ })

};
