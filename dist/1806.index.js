export const id = 1806;
export const ids = [1806];
export const modules = {

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
