export const id = 6193;
export const ids = [6193,1806];
export const modules = {

/***/ 86193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCommand: () => (/* binding */ readCommand)
});

;// CONCATENATED MODULE: ./build/core/command.js
const usage = '`/shotlock retake VIDEO/SHOT` or `/shotlock approve DIGEST`, alone on its first line';
/**
 * Reads a comment. Only its first line that is not blank counts, and only as it stands there: not in a
 * quote, in code or in a sentence. What a command names is data from here on, never part of anything
 * that runs, and so it may only be made of what ids and globs are made of.
 */
function parseCommand(body) {
    const line = body
        .slice(0, 10_000)
        .split(/\r?\n/u)
        .find((each) => each.trim() !== '');
    // Four columns of white space make a line code.
    if (line === undefined || !/^ {0,3}\/shotlock(?:\s|$)/u.test(line))
        return { ignored: 'the comment is no command' };
    const [, verb, name = '', ...rest] = line.trim().split(/[ \t]+/u);
    if (rest.length === 0 && verb === 'retake' && isGlob(name))
        return { command: { do: 'retake', glob: name } };
    if (rest.length === 0 && verb === 'approve' && /^[0-9a-f]{64}$/u.test(name))
        return { command: { do: 'approve', digest: name } };
    return { ignored: `the comment is no command that Shotlock knows: ${usage}` };
}
/** A glob takes time to match that grows with its stars, so that there are few. */
function isGlob(text) {
    const isShort = text.length <= 200 && (text.match(/\*/gu)?.length ?? 0) <= 6;
    return isShort && /^[\w.*?{},/-]+$/u.test(text);
}

// EXTERNAL MODULE: ./build/ports/git-head.js
var git_head = __webpack_require__(1806);
;// CONCATENATED MODULE: ./build/action/read-command.js


/**
 * Reads the command of a comment on a pull request. GitHub is asked for what only it knows, and for no
 * more than is needed: whether the author may write, whether the comment is as it was written, and
 * whose code the pull request is.
 */
async function readCommand(trigger, token) {
    const { comment } = trigger;
    if (!comment)
        return { ignored: 'this is no new comment on a pull request' };
    const reading = parseCommand(comment.body);
    if ('ignored' in reading)
        return reading;
    if (!token)
        return { problem: refused('there is no github-token to look at the comment with') };
    const { connectGithub } = await __webpack_require__.e(/* import() */ 1756).then(__webpack_require__.bind(__webpack_require__, 61756));
    const [owner = '', repo = ''] = trigger.repository.split('/');
    const place = { github: await connectGithub(token), owner, repo };
    if (!(await mayWrite(place, comment.author)))
        return { ignored: `the comment’s author may not write to ${trigger.repository}` };
    if (!(await isUnedited(place, comment)))
        return { problem: refused('the comment was edited or deleted after it was written') };
    const { data: pull } = await place.github.rest.pulls.get({
        owner,
        repo,
        pull_number: comment.number,
    });
    // Ids, because names can be taken over.
    if (pull.head.repo?.id !== pull.base.repo.id)
        return {
            problem: refused('the pull request is a fork’s, and its files are not this repository’s'),
        };
    if (pull.state !== 'open')
        return { problem: refused('the pull request is closed') };
    const head = await (0,git_head.gitHead)(trigger.workspace);
    if (head !== pull.head.sha)
        return { problem: elsewhere(head, pull.head.sha) };
    return {
        command: reading.command,
        trigger: {
            ...trigger,
            headSha: pull.head.sha,
            branch: pull.head.ref,
            isDefaultBranch: false,
            pullRequest: {
                number: comment.number,
                baseSha: pull.base.sha,
                openedAt: new Date(pull.created_at),
                isTrusted: true,
            },
        },
    };
}
/** By GitHub's own permission check: `author_association` says nothing of it. */
async function mayWrite({ github, owner, repo }, username) {
    try {
        const { data } = await github.rest.repos.getCollaboratorPermissionLevel({
            owner,
            repo,
            username,
        });
        // `maintain` is told as `write`.
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        // What is no user of GitHub's, such as a bot, has no permission.
        if (error instanceof Error && Reflect.get(error, 'status') === 404)
            return false;
        throw error;
    }
}
/** The event tells of the comment as it was; whoever may edit it must not speak in its author's name. */
async function isUnedited({ github, owner, repo }, { id, body, author, number }) {
    try {
        const { data } = await github.rest.issues.getComment({ owner, repo, comment_id: id });
        return (data.body === body &&
            data.created_at === data.updated_at &&
            data.user?.login === author &&
            data.issue_url.endsWith(`/issues/${number}`));
    }
    catch (error) {
        if (error instanceof Error && Reflect.get(error, 'status') === 404)
            return false;
        throw error;
    }
}
function refused(why) {
    return {
        code: 'command-refused',
        severity: 'error',
        message: `${why}; nothing was spent`,
        hint: 'Someone with write access may comment anew, on a pull request of this repository’s own',
    };
}
function elsewhere(head, wanted) {
    const at = head === undefined ? 'is at no commit that can be told' : `is at ${head}`;
    return {
        code: 'workspace-elsewhere',
        severity: 'error',
        message: `the workspace ${at}, and the pull request’s head is ${wanted}; nothing was spent`,
        hint: `Check out the head before this step:
- uses: actions/checkout@v5
  with:
    ref: refs/pull/\${{ github.event.issue.number }}/head`,
    };
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
