export const id = 4020;
export const ids = [4020,1756];
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

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestConversation: () => (/* binding */ pullRequestConversation)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61622);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61756);


/**
 * Our comment on a pull request: the one that begins with our marker *and* was written by the token's
 * own account, since anybody can write a marker (threats.md I4). Found once and edited from then on; where
 * somebody deleted it, it is written anew.
 */
function pullRequestConversation(github, place) {
    const { owner, repo, number } = place;
    const { issues } = github.rest;
    const known = new Map();
    return {
        async keepComment(marker, body, { quiet }) {
            const own = known.get(marker) ?? (await findOwn(marker));
            const edited = own === undefined ? undefined : await edit(own, body);
            if (edited !== undefined && own !== undefined) {
                known.set(marker, own);
                return edited;
            }
            known.delete(marker);
            if (quiet)
                return undefined;
            // Not noted as known: another job may be writing its first one at this moment.
            const { data } = await issues.createComment({ owner, repo, issue_number: number, body });
            return data.html_url;
        },
    };
    /** Its address, or undefined when it is gone. */
    async function edit(id, body) {
        try {
            return (await issues.updateComment({ owner, repo, comment_id: id, body })).data.html_url;
        }
        catch (error) {
            if ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(error, 'status') === 404)
                return undefined;
            throw error;
        }
    }
    /** The oldest one. Jobs that wrote their first at the same moment left others, which are removed. */
    async function findOwn(marker) {
        const author = await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.ownLogin)(github);
        const all = await github.paginate(issues.listComments, {
            owner,
            repo,
            issue_number: number,
            per_page: 100,
        });
        const own = all.filter(({ body, user }) => body?.split(/\r?\n/u, 1)[0] === marker && user?.login === author);
        const [first, ...others] = own.map(({ id }) => id).sort((a, b) => a - b);
        for (const id of others)
            // One that stays says what was true once, and is removed the next time.
            await issues.deleteComment({ owner, repo, comment_id: id }).catch(() => { });
        return first;
    }
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


/***/ })

};
