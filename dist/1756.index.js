export const id = 1756;
export const ids = [1756];
export const modules = {

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


/***/ })

};
