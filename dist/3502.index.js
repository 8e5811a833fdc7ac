export const id = 3502;
export const ids = [3502];
export const modules = {

/***/ 97592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ canonicalLine)
/* harmony export */ });
/**
 * The one text form of a JSON value that we write: keys sorted, two spaces, newline at the end, so
 * that equal values are equal bytes and merges stay line by line.
 */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), null, 2)}\n`;
}
/** The same value on one line, for hashing. */
function canonicalLine(value) {
    return JSON.stringify(sorted(value));
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    // A null prototype, so that a key named __proto__ is data like any other.
    const result = Object.create(null);
    for (const key of Object.keys(value).sort())
        result[key] = sorted(Reflect.get(value, key));
    return result;
}


/***/ }),

/***/ 70022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ word),
/* harmony export */   Z: () => (/* binding */ commandToType)
/* harmony export */ });
/** A command, e.g. `check --fix`, as it is typed for this config: defaults are left out. */
function commandToType(command, { config, lockfile }) {
    const words = ['shotlock', command];
    if (lockfile !== undefined)
        words.push(`--lockfile ${word(lockfile)}`);
    if (config !== 'videos.yml')
        words.push(word(config));
    return words.join(' ');
}
/** A path as one word of a command. */
function word(path) {
    const safe = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@%+=:,~\\-]+$/u.test(safe) ? safe : `'${safe.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 40635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** Longer words are no slip of the finger, and comparing them takes time. */
const LONGEST = 64;
/** The known word that somebody who wrote `word` most likely meant. */
function nearest(word, known) {
    const bare = bareForm(word);
    if (bare === '' || word.length > LONGEST)
        return undefined;
    return (known.find((each) => bareForm(each) === bare) ??
        closest(bare, known) ??
        (bare.length > 2 ? known.find((each) => bareForm(each).startsWith(bare)) : undefined));
}
/** `Text-to-Video`, `text2video` and `TEXT_2_VIDEO` are one word; so are `16x9` and `16:9`. */
function bareForm(word) {
    return word
        .toLowerCase()
        .replaceAll(/([^a-z0-9]|\b)to([^a-z0-9]|\b)/g, '2')
        .replaceAll(/(?<=\d)x(?=\d)/g, '')
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
function closest(bare, known) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const each of known) {
        const other = bareForm(each);
        const most = Math.max(1, Math.floor(0.4 * Math.max(bare.length, other.length)));
        if (Math.abs(bare.length - other.length) > most)
            continue;
        const distance = isShuffled(bare, other) ? 1 : (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(bare, other, { maxDistance: most + 1 });
        if (distance <= most && distance < least)
            [best, least] = [each, distance];
    }
    // Of two letters, one that is right may well be chance.
    return bare.length > 2 || least === 0 ? best : undefined;
}
/** `lnag` for `lang`: letters that changed places count as one slip, not two. */
function isShuffled(a, b) {
    return a.length === b.length && a.length > 2 && sorted(a) === sorted(b);
}
function sorted(word) {
    return word.split('').sort().join('');
}


/***/ }),

/***/ 18947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JK: () => (/* binding */ withShot),
/* harmony export */   Pp: () => (/* binding */ withVideos),
/* harmony export */   Vc: () => (/* binding */ emptyLock),
/* harmony export */   X5: () => (/* binding */ formatLock),
/* harmony export */   qm: () => (/* binding */ asWritten)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97592);
/* harmony import */ var _shot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);


const emptyLock = { lockfileVersion: 1, shots: {}, videos: {} };
/** The lockfile's bytes: canonical, so that an unchanged lock is an unchanged file. */
function formatLock(lock) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(lock);
}
/** A lock's text as it was written: git may change line ends, and editors put a mark in front. */
function asWritten(text) {
    return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}
function withShot(lock, key, shot) {
    return { ...lock, shots: { ...lock.shots, [key]: shot } };
}
/** Removes what the config no longer has, and records the shots of each video in order. */
function withVideos(lock, change) {
    const struck = new Set(change.strike);
    const shots = Object.fromEntries(Object.entries(lock.shots).filter(([key]) => !struck.has(key)));
    const inUse = new Set(Object.keys(shots).map((key) => key.slice(0, key.lastIndexOf('/'))));
    const inOrder = change.videos.map((video) => {
        const locked = video.shots.filter((shot) => Object.hasOwn(shots, (0,_shot_js__WEBPACK_IMPORTED_MODULE_1__/* .shotKey */ .M)(shot)));
        return [video.id, { shots: locked.map(({ id }) => id) }];
    });
    const videos = new Map([...Object.entries(lock.videos), ...inOrder]);
    return {
        ...lock,
        shots,
        videos: Object.fromEntries([...videos].filter(([id]) => inUse.has(id))),
    };
}


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ shotKey),
/* harmony export */   h: () => (/* binding */ fileImages)
/* harmony export */ });
/** How a shot is named in the lock, in globs, in messages: `launch-teaser/desk`. */
function shotKey(shot) {
    return `${shot.video}/${shot.id}`;
}
/** The shot's images that are files of the repository. */
function fileImages({ images }) {
    return images.filter((image) => image.kind === 'file');
}


/***/ }),

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256File: () => (/* binding */ sha256File),
/* harmony export */   tryFolder: () => (/* binding */ tryFolder),
/* harmony export */   workspaceFiles: () => (/* binding */ workspaceFiles),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31231);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Far more than any image has that the API takes. */
const MOST_DIGEST_BYTES = 200_000_000;
async function workspaceFiles(root) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
    return {
        root: realRoot,
        async read(path, most) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = await openRegular(realRoot, path);
                if ('problem' in opened)
                    return opened;
                const file = __addDisposableResource(env_1, opened.file, true);
                if (opened.bytes > most)
                    return { missing: false, ...refused(path, `has ${opened.bytes} bytes; at most ${most}`) };
                const bytes = Buffer.alloc(opened.bytes);
                const { bytesRead } = await file.read(bytes, 0, opened.bytes, 0);
                return { text: bytes.toString('utf8', 0, bytesRead) };
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        },
        async digest(path) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const opened = await openRegular(realRoot, path);
                if ('problem' in opened)
                    return opened;
                const file = __addDisposableResource(env_2, opened.file, true);
                if (opened.bytes > MOST_DIGEST_BYTES)
                    return refused(path, `has ${opened.bytes} bytes; at most ${MOST_DIGEST_BYTES}`);
                const { bytes } = opened;
                const [head, tail] = [
                    Buffer.alloc(Math.min(bytes, 200)),
                    Buffer.alloc(Math.min(bytes, 4096)),
                ];
                await file.read(head, 0, head.length, 0);
                await file.read(tail, 0, tail.length, bytes - tail.length);
                const hash = await sha256();
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash);
                return { sha256: hash.digest('hex'), bytes, head, tail };
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        },
        async isSame(one, other) {
            const [here, there] = await Promise.all([identityOf(one), identityOf(other)]);
            return here !== undefined && here === there;
        },
    };
}
/** Writes through a temporary file and a rename, so that readers see the old bytes or the new. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    try {
        await writeSynced(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Throws the system's error where nothing can be written in a folder, which is made if it is missing. */
async function tryFolder(folder) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'try');
    await writeAtomic(draft, '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
}
async function writeSynced(path, content) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx'), true);
        await file.writeFile(content);
        await file.sync();
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** The sha256 (hex) of a file of our own. */
async function sha256File(path) {
    const hash = await sha256();
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/** Loaded at the first hash: it costs a quarter of what starting Node.js does. */
async function sha256() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    return createHash('sha256');
}
/** What the file system itself tells files apart by; none where there is no file. */
async function identityOf(path) {
    // Numbers lose digits of what Windows gives.
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path, { bigint: true }).catch(() => undefined);
    return stats && `${stats.dev}:${stats.ino}`;
}
/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, real);
        if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(inside))
            return { missing: false, ...refused(path, 'leads out of the workspace') };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, READ_ONLY);
        const stats = await file.stat();
        if (stats.isFile())
            return { file, bytes: stats.size };
        await file.close();
        return { missing: false, ...refused(path, 'is not a regular file') };
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
            return { missing: true, problem: missing(path) };
        if (code === 'ENXIO')
            return { missing: false, ...refused(path, 'is not a regular file') };
        return { missing: false, ...refused(path, `cannot be read (${code})`) };
    }
}
/** Flags that Windows does not know are undefined there. */
const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
function missing(path) {
    return { code: 'file-missing', severity: 'error', message: `${path} does not exist` };
}
function refused(path, why) {
    return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
}


/***/ }),

/***/ 89418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80486);


/** Where the lock of a config is: beside it and named after it, unless said. */
function placesOf(settings, 
/** The workspace, and the folder that paths in the settings start from. Absolute. */
{ root, here }) {
    const config = (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .absolute */ .y)(here, settings.config);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, config).replace(/\.ya?ml$/u, '');
    const isSimulated = settings.provider === 'simulator';
    const lock = settings.lockfile === undefined
        ? config.replace(/(\.ya?ml)?$/u, '.lock.json')
        : (0,_ports_absolute_js__WEBPACK_IMPORTED_MODULE_1__/* .absolute */ .y)(here, settings.lockfile);
    const shown = `.shotlock/${stem}${isSimulated ? '.animatic' : ''}.recovery.json`;
    return {
        config,
        lock,
        ownLock: isSimulated ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.shotlock', `${stem}.animatic.lock.json`) : lock,
        recovery: { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, shown), shown },
    };
}
/** What takes are asked for here: the lock in use, as it is on this branch. */
function destinationOf({ ownLock }, { root, branch }) {
    return { lockfile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, ownLock), ...(branch === undefined ? {} : { branch }) };
}


/***/ }),

/***/ 454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ privateImages)
/* harmony export */ });
/* harmony import */ var _core_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53453);

/** The API takes public addresses only: a file that has none cannot be paid for. Told once. */
function privateImages(images, how) {
    const files = images.filter(({ path }) => !how.imageUrl(path));
    const [first] = files;
    if (!first)
        return [];
    const others = new Set(files.map(({ path }) => path)).size - 1;
    const which = others > 0 ? `${first.path} and ${(0,_core_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(others, 'other image')} have` : `${first.path} has`;
    return [
        {
            code: 'image-not-public',
            severity: how.severity,
            message: `${which} no public address, and the API takes no other`,
            hint: 'Set asset-base-url to where this folder is public, or name an https URL',
            where: first.where,
        },
    ];
}


/***/ }),

/***/ 77048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _core_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18947);

const MOST_LOCK_BYTES = 50_000_000;
/** A lock and the text that it was read from; without a file it is empty. Mends a damaged one if asked to. */
async function readLock(path, files, { mends, fix }) {
    const read = await files.read(path, MOST_LOCK_BYTES);
    if (!('text' in read))
        return read.missing ? { lock: _core_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyLock */ .Vc } : { problem: read.problem };
    const source = { file: path, text: read.text, fix };
    // Loaded where there is a lock to read: `validate` in a new folder starts sooner.
    const parsed = mends
        ? (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(7849)]).then(__webpack_require__.bind(__webpack_require__, 34482))).mendLock(source)
        : (await Promise.all(/* import() */[__webpack_require__.e(313), __webpack_require__.e(9887)]).then(__webpack_require__.bind(__webpack_require__, 70313))).parseLock(source);
    return 'problem' in parsed ? parsed : { lock: parsed.lock, text: read.text };
}


/***/ }),

/***/ 22542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readVideos)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/config/limits.js
/** How much one file may ask for. Each keeps a hostile file under a second and 300 MB. */
const limits = {
    /** UTF-16 units of the file; 10,000 shots written out take about half of it. */
    characters: 4_000_000,
    /** Lexical tokens of the YAML; reading takes about 3 µs for each. */
    tokens: 250_000,
    /** Lists and mappings inside each other; the format needs 7. */
    depth: 100,
    /** Values that aliases may stand for, all together. */
    aliasedValues: 200_000,
    /** Problems that are shown. */
    problems: 200,
    /** Shots after the matrix is expanded. */
    shots: 10_000,
    /** Combinations of one matrix, before `exclude`. */
    combinations: 256,
    /** Characters of one prompt, style included. */
    prompt: 10_000,
    /** Characters of all prompts together. */
    prompts: 20_000_000,
    /** Characters of a video's id, matrix values included. */
    videoId: 100,
    /** Shots of a sequence: what the API takes in one request. */
    sequence: 21,
};
/** The most bytes of a config that are worth reading: `limits.characters` in UTF-8. */
const maxConfigBytes = 3 * limits.characters;

;// CONCATENATED MODULE: ./build/core/config/finding.js

/** Findings as they come, each once: a shot is looked at anew for each combination of its matrix. */
class Findings {
    #byIdentity = new Map();
    add(finding) {
        const { code, at, elsewhere } = finding;
        const where = elsewhere ? `${elsewhere.file}:${elsewhere.line}:${elsewhere.column}` : at.end;
        const identity = `${code} ${at.start} ${where}`;
        if (!this.#byIdentity.has(identity))
            this.#byIdentity.set(identity, finding);
    }
    get all() {
        return [...this.#byIdentity.values()];
    }
    /** Whether looking for more makes no sense: they would not be shown. */
    get isFull() {
        return this.#byIdentity.size >= 5 * limits.problems;
    }
    get hasErrors() {
        return this.all.some(({ severity }) => severity !== 'warning');
    }
}
/** Findings as problems in file order, at most `limits.problems` of them. */
function problemsOf(findings, places) {
    const inOrder = [...findings].sort(inFileOrder);
    const shown = inOrder.slice(0, limits.problems).map((finding) => asProblem(finding, places));
    const next = inOrder[limits.problems];
    return next ? [...shown, asProblem(tooMany(next), places)] : shown;
}
function inFileOrder(a, b) {
    return (a.at.start - b.at.start ||
        (a.elsewhere?.line ?? 0) - (b.elsewhere?.line ?? 0) ||
        (a.elsewhere?.column ?? 0) - (b.elsewhere?.column ?? 0));
}
function asProblem(finding, places) {
    const { code, severity = 'error', message, at, elsewhere } = finding;
    const hint = typeof finding.hint === 'function' ? finding.hint() : finding.hint;
    const where = elsewhere ?? places.quote(at);
    return { code, severity, message, ...(hint === undefined ? {} : { hint }), where };
}
function tooMany({ at }) {
    return {
        code: 'too-many-problems',
        message: `There are more than ${limits.problems} problems: those from here on are not shown.`,
        hint: 'Mend the first ones: many of the others may go with them.',
        at,
    };
}

// EXTERNAL MODULE: ./build/core/config/nearest.js
var nearest = __webpack_require__(40635);
// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
;// CONCATENATED MODULE: ./build/core/config/matrix.js



/** The combinations of a matrix, as GitHub's: `exclude` first, then `include`. */
function combine(matrix, review) {
    const { places, findings } = review;
    const axes = axesOf(matrix, places);
    const size = axes.reduce((sum, { cells }) => sum * cells.length, 1);
    if (size > limits.combinations) {
        findings.add({
            code: 'matrix-too-big',
            message: `The matrix has ${size} combinations; at most ${limits.combinations} make videos.`,
            hint: 'Take out values, or divide it between several videos.',
            at: places.of(matrix),
        });
        return product(axes.map(({ name, cells }) => ({ name, cells: cells.slice(0, 1) })));
    }
    const names = axes.map(({ name }) => name);
    const kept = exclude(product(axes), { entries: entriesOf(matrix, 'exclude'), names }, review);
    return include(kept, { entries: entriesOf(matrix, 'include'), names }, places);
}
/** The axes in declared order, those too of which no value was right. */
function axisNames(matrix) {
    return Object.keys(matrix).filter((name) => name !== 'include' && name !== 'exclude');
}
/** The text of a scalar as the file writes it. */
function textOf(holder, key, places) {
    const value = Reflect.get(holder, key);
    return typeof value === 'string' ? value : places.written(holder, key);
}
function axesOf(matrix, places) {
    return axisNames(matrix)
        .map((name) => {
        const values = matrix[name] ?? [];
        const cells = values.flatMap((value, key) => value === undefined ? [] : [{ value: textOf(values, key, places), holder: values, key }]);
        return { name, cells };
    })
        .filter(({ cells }) => cells.length > 0);
}
/** The entries of `include` or `exclude`. */
function entriesOf(matrix, key) {
    return (matrix[key] ?? []).filter((entry) => typeof entry === 'object');
}
function product(axes) {
    if (axes.length === 0)
        return [];
    const named = axes.map(({ name }) => name);
    let rows = [new Map()];
    for (const { name, cells } of axes)
        rows = rows.flatMap((row) => cells.map((cell) => new Map(row).set(name, cell)));
    return rows.map((cells) => ({ cells, named }));
}
function exclude(combinations, { entries, names }, { places, findings }) {
    let kept = combinations;
    for (const entry of entries) {
        const unknown = Object.keys(entry).filter((name) => !names.includes(name));
        for (const name of unknown)
            findings.add({ ...unknownAxis(name, names), at: places.key(entry, name) });
        const wanted = cellsOf(entry, places);
        if (wanted.length === 0)
            continue;
        const left = kept.filter((combination) => !agrees(combination, wanted));
        if (left.length === kept.length && unknown.length === 0)
            findings.add({
                code: 'no-effect',
                severity: 'warning',
                message: 'This entry excludes nothing: no combination has all of these values.',
                hint: 'Compare its values with those of the axes.',
                at: places.of(entry),
            });
        kept = left;
    }
    if (kept.length === 0 && combinations.length > 0 && entries.length > 0)
        findings.add({
            code: 'matrix-empty',
            message: 'These entries exclude every combination: no video is left.',
            hint: 'Take one of them out.',
            at: places.of(entries[0]),
        });
    return kept;
}
function unknownAxis(name, axes) {
    const near = (0,nearest.nearest)(name, axes);
    return {
        code: 'unknown-key',
        message: `${(0,quoted/* quoted */.T)(name)} is not an axis of this matrix.`,
        hint: near ? `Did you mean \`${near}\`?` : `Its axes are: ${axes.join(', ')}.`,
    };
}
function agrees({ cells }, wanted) {
    return wanted.every(([name, { value }]) => cells.get(name)?.value === value);
}
/** Entries add to the combinations of the axes, never to what another entry has brought. */
function include(combinations, { entries, names }, places) {
    const grown = [...combinations];
    const added = [];
    for (const entry of entries) {
        const cells = cellsOf(entry, places);
        const wanted = cells.filter(([name]) => names.includes(name));
        const fits = grown.flatMap((each, i) => (agrees(each, wanted) ? [i] : []));
        for (const i of fits) {
            const { cells: before, named } = grown[i];
            const others = cells.filter(([name]) => !names.includes(name));
            grown[i] = { cells: new Map([...before, ...others]), named };
        }
        if (fits.length > 0)
            continue;
        // In the order of the axes, so that ids look alike; then what only this entry has.
        const own = cells.map(([name]) => name);
        const inOrder = names.filter((name) => own.includes(name));
        const named = [...inOrder, ...own.filter((name) => !names.includes(name))];
        added.push({ cells: new Map(cells), named });
    }
    return [...grown, ...added];
}
function cellsOf(entry, places) {
    return Object.keys(entry)
        .filter((key) => entry[key] !== undefined)
        .map((key) => [key, { value: textOf(entry, key, places), holder: entry, key }]);
}

;// CONCATENATED MODULE: ./build/core/config/slug.js
/** A value as part of a video's id: lower case, `:` as `x`, what an id cannot have as `-`. */
function slug(value) {
    return value
        .toLowerCase()
        .replaceAll(':', 'x')
        .replaceAll(/[^a-z0-9_-]/g, '-');
}
/** A whole id near to what somebody wrote, if there is anything to make one of. */
function nearestId(written) {
    const id = written
        .normalize('NFKD')
        .toLowerCase()
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^a-z0-9_]+/g, '-')
        .replaceAll(/^[-_]+|-+$/g, '')
        .slice(0, 64);
    return id === '' ? undefined : id;
}

;// CONCATENATED MODULE: ./build/core/config/expand-videos.js





/** Every video of the file, its matrix expanded; what is wrong with that goes to `findings`. */
function expandVideos({ content, places }, findings = new Findings()) {
    const review = { places, findings };
    const file = { own: declare(content.vars, places) };
    const videos = [];
    let shots = 0;
    for (const entry of content.videos ?? []) {
        if (!entry)
            continue;
        const around = { own: declare(entry.vars, places), outer: file };
        const ids = new Set();
        for (const combination of combinationsOf(entry, review)) {
            shots += entry.shots?.length ?? 0;
            if (shots > limits.shots) {
                findings.add(tooManyShots(places.of(entry)));
                return videos;
            }
            const id = idOf(entry, combination, review);
            if (ids.has(id))
                findings.add(sameId(id, entry, places));
            ids.add(id);
            const { cells } = combination;
            const scope = { own: asVariables(cells, entry.matrix), outer: around };
            videos.push({ id, entry, cells, scope });
        }
    }
    return videos;
}
/** The variables of one `vars`. */
function declare(vars, places) {
    const names = vars ? Object.keys(vars) : [];
    if (!vars || names.length === 0)
        return NO_VARIABLES;
    return new Map(names.map((name) => {
        const value = vars[name] === undefined ? undefined : textOf(vars, name, places);
        return [name, { name, value, holder: vars }];
    }));
}
const NO_VARIABLES = new Map();
function combinationsOf({ matrix }, review) {
    return matrix ? combine(matrix, review) : [{ cells: new Map(), named: [] }];
}
function asVariables(cells, matrix) {
    if (!matrix)
        return NO_VARIABLES;
    const variables = new Map();
    for (const name of axisNames(matrix))
        variables.set(name, { name, value: undefined, holder: matrix });
    for (const [name, { value, holder }] of cells)
        variables.set(name, { name, value, holder: variables.has(name) ? matrix : holder });
    return variables;
}
/** `launch-teaser.en.16x9` */
function idOf(entry, { cells, named }, { places, findings }) {
    const parts = [entry.id ?? ''];
    for (const name of named) {
        const { value, holder, key } = cells.get(name);
        const part = slug(value);
        if (!/[a-z0-9]/.test(part))
            findings.add({
                code: 'matrix-value',
                message: `${(0,quoted/* quoted */.T)(value)} has no letter a-z and no digit to name a video by.`,
                hint: 'Name the value in Latin letters, and add the text by `include`.',
                at: places.value(holder, key),
            });
        parts.push(part);
    }
    const id = parts.join('.');
    if (id.length > limits.videoId)
        findings.add({
            code: 'too-long',
            message: `The id ${(0,quoted/* quoted */.T)(id)} has ${id.length} characters; at most ${limits.videoId}.`,
            hint: 'Shorten the id or the longest values; long texts can be added by `include`.',
            at: entry.matrix ? places.of(entry.matrix) : places.of(entry),
        });
    return id;
}
function sameId(id, { matrix }, places) {
    return {
        code: 'matrix-value',
        message: `Two combinations of this matrix have the id ${(0,quoted/* quoted */.T)(id)}.`,
        hint: 'Ids are lower case, with `-` for other characters: change one of the values.',
        at: matrix ? places.of(matrix) : { start: 0, end: 0 },
    };
}
function tooManyShots(at) {
    return {
        code: 'too-many-shots',
        message: `With this video, the file has more than ${limits.shots} shots.`,
        hint: 'Divide it into several config files.',
        at,
    };
}

;// CONCATENATED MODULE: ./build/core/config/line-of.js
/** The line that holds an offset; the last one with something on it when the text has ended. */
function lineOf(text, offset) {
    const inside = Math.min(offset, text.trimEnd().length);
    return lineFrom(text, text.lastIndexOf('\n', inside - 1) + 1);
}
/** The nearest line above that holds more than white space and comments. */
function lineAbove(text, { start }) {
    for (let from = start; from > 0;) {
        from = text.lastIndexOf('\n', from - 2) + 1;
        const line = lineFrom(text, from);
        if (hasContent(line))
            return line;
    }
    return undefined;
}
/** The nearest line below that holds more than white space and comments. */
function lineBelow(text, { start }) {
    for (let from = text.indexOf('\n', start) + 1; from > 0; from = text.indexOf('\n', from) + 1) {
        const line = lineFrom(text, from);
        if (hasContent(line))
            return line;
    }
    return undefined;
}
function lineFrom(text, start) {
    const next = text.indexOf('\n', start);
    return { start, text: text.slice(start, next === -1 ? text.length : next).trimEnd() };
}
function hasContent({ text }) {
    return /^\s*[^\s#]/.test(text);
}

;// CONCATENATED MODULE: ./build/core/config/scope.js
function lookUp(name, scope) {
    for (let at = scope; at; at = at.outer) {
        const variable = at.own.get(name);
        if (variable)
            return variable;
    }
    return undefined;
}
/** Every name that can be used, nearest first; the first 300, for suggestions. */
function namesIn(scope) {
    const names = new Set();
    for (let at = scope; at; at = at.outer)
        for (const name of at.own.keys())
            if (names.size < 300)
                names.add(name);
    return [...names];
}

;// CONCATENATED MODULE: ./build/core/config/template.js
const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** `\{{`, `{{…}}` within a line, or a `{{` that is never closed. */
const BRACES = /\\\{\{|\{\{([^{}\n]*)\}\}|\{\{/g;
function readTemplate(text) {
    if (!text.includes('{{'))
        return { pieces: [text], mistakes: [] };
    const pieces = [];
    const mistakes = [];
    const count = new Map();
    let end = 0;
    for (const match of text.matchAll(BRACES)) {
        const [written, inside] = match;
        pieces.push(text.slice(end, match.index));
        end = match.index + written.length;
        const nth = count.get(written) ?? 0;
        count.set(written, nth + 1);
        const mark = { written, nth, offset: match.index };
        const name = inside?.trim();
        if (written === '\\{{')
            pieces.push('{{');
        else if (name === undefined)
            mistakes.push({ is: 'unclosed', mark });
        else if (NAME.test(name))
            pieces.push({ name, mark });
        else
            mistakes.push({ is: 'nameless', mark });
    }
    pieces.push(text.slice(end));
    return { pieces, mistakes };
}

;// CONCATENATED MODULE: ./build/core/config/fill.js







/** A text with its variables filled in; what it misses is reported at its very characters. */
function fill(text, scope, desk) {
    let template = desk.templates.get(text.value);
    if (!template)
        desk.templates.set(text.value, (template = readTemplate(text.value)));
    for (const slip of template.mistakes)
        if (!desk.findings.isFull)
            desk.findings.add(describeSlip(slip, text, desk));
    const used = [];
    let filled = '';
    let isWhole = template.mistakes.length === 0;
    for (const piece of template.pieces) {
        // Longer than any prompt may be: it is refused whatever follows.
        if (filled.length > limits.prompt)
            break;
        if (typeof piece === 'string') {
            filled += piece;
            continue;
        }
        const variable = lookUp(piece.name, scope);
        if (!variable) {
            isWhole = false;
            if (!desk.findings.isFull)
                desk.findings.add(unknownVariable(piece, text, scope, desk));
            continue;
        }
        desk.used.add(variable.holder, variable.name);
        used.push(variable);
        filled += variable.value ?? '';
        isWhole &&= variable.value !== undefined;
    }
    return { text: filled, used, isWhole };
}
function unknownVariable({ name, mark }, text, scope, desk) {
    return {
        code: 'unknown-variable',
        message: `Nothing defines ${(0,quoted/* quoted */.T)(name)}.`,
        hint: () => whatIsDefined(name, scope),
        ...whereIs(mark, text, desk),
    };
}
function whatIsDefined(name, scope) {
    const names = namesIn(scope);
    const near = (0,nearest.nearest)(name, names);
    if (near)
        return `Did you mean \`{{${near}}}\`?`;
    return names.length > 0
        ? `Defined here are: ${names.slice(0, 20).join(', ')}. A literal \`{{\` is written \`\\{{\`.`
        : 'Define it under `vars:`; a literal `{{` is written `\\{{`.';
}
function describeSlip({ is, mark }, text, desk) {
    return {
        code: 'bad-placeholder',
        message: is === 'unclosed'
            ? 'This `{{` is not closed on its line.'
            : `${(0,quoted/* quoted */.T)(mark.written)} holds no name of a variable.`,
        hint: 'Write `{{name}}`; a literal `{{` is written `\\{{`.',
        ...whereIs(mark, text, desk),
    };
}
function whereIs({ written, nth, offset }, { value, holder, key, file }, { config }) {
    const { places } = config;
    if (file === undefined)
        return { at: places.fragment(holder, key, written, nth) };
    return {
        at: places.value(holder, key),
        elsewhere: placeIn(value, offset, written.length, external_node_path_.posix.join(external_node_path_.posix.dirname(config.file), file)),
    };
}
function placeIn(text, offset, length, file) {
    const line = lineOf(text, offset);
    return {
        file,
        line: text.slice(0, line.start).split('\n').length,
        column: offset - line.start + 1,
        text: line.text,
        length,
    };
}

;// CONCATENATED MODULE: ./build/core/config/repository-path.js


/**
 * A path that stands in the config, relative to the config and without `.` or `..` that it can do
 * without; or why it names no file of the repository. `config` is the config's own path.
 */
function repositoryPath(written, config) {
    const name = (0,quoted/* quoted */.T)(written);
    if (/^[A-Za-z]:[\\/]|^[\\/]/.test(written))
        return refuse(`${name} is an absolute path.`, 'Write it relative to this file.');
    if (written.includes('\\'))
        return refuse(`${name} has a backslash.`, `Write ${(0,quoted/* quoted */.T)(written.replaceAll('\\', '/'))}.`);
    if (/\p{Cc}/u.test(written))
        return refuse(`${name} has a control character.`, 'Delete it, or rename the file.');
    const path = external_node_path_.posix.normalize(written);
    if (written.trim() === '' || path === '.' || path.endsWith('/'))
        return refuse(`${name} names no file.`, 'Write the path of a file, relative to this one.');
    if (leadsOut(path, config))
        return refuse(`${name} leads out of the repository.`, 'Only files of this repository can be used: copy it in.');
    return { path };
}
function refuse(message, hint) {
    return { refusal: { code: 'bad-path', message, hint } };
}
/** Where the config's own place is not known to be inside, no step up is. */
function leadsOut(path, config) {
    const isInside = !external_node_path_.posix.isAbsolute(config) && !config.startsWith('..');
    const joined = external_node_path_.posix.normalize(isInside ? external_node_path_.posix.join(external_node_path_.posix.dirname(config), path) : path);
    return joined === '..' || joined.startsWith('../');
}

;// CONCATENATED MODULE: ./build/core/config/read-image.js


/** An entry of `imageUrls`: an https URL, a path of the repository, or why it is neither. */
function readImage(written, config) {
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]+):/.exec(written)?.[1]?.toLowerCase();
    if (scheme === undefined) {
        const found = repositoryPath(written, config);
        return 'path' in found
            ? { kind: 'file', path: found.path }
            : { kind: 'refused', refusal: found.refusal };
    }
    if (scheme === 'https')
        return readUrl(written);
    if (scheme === 'http')
        return read_image_refuse(`The address ${(0,quoted/* quoted */.T)(written)} is not https.`, `If the server has https, write ${(0,quoted/* quoted */.T)(written.replace(/^http/i, 'https'))}.`);
    if (scheme === 'data')
        return read_image_refuse('The API takes no images as base64 (`data:`).', 'Save the image as a file of this repository and write its path.');
    return read_image_refuse(`An image cannot be fetched by ${(0,quoted/* quoted */.T)(`${scheme}:`)}.`, 'Write an https URL, or the path of a file of this repository.');
}
function readUrl(written) {
    if (/[\s\p{Cc}]/u.test(written) || !URL.canParse(written))
        return read_image_refuse(`${(0,quoted/* quoted */.T)(written)} is not a valid URL.`, 'Write spaces in it as `%20`.');
    const { username, password } = new URL(written);
    if (username || password)
        return read_image_refuse('The URL has a user name or password in it, and everyone could read it here.', 'Use a public URL without one, or a file of this repository.');
    return { kind: 'url', url: written };
}
function read_image_refuse(message, hint) {
    return { kind: 'refused', refusal: { code: 'image-url', message, hint } };
}

;// CONCATENATED MODULE: ./build/core/config/read-images.js


/** The images of a shot that can be used; those that cannot are reported. */
function readImages(shot, scope, desk) {
    const { config, findings } = desk;
    const { imageUrls } = shot;
    if (!imageUrls)
        return [];
    return imageUrls.flatMap((written, key) => {
        if (written === undefined)
            return [];
        const { text, isWhole } = fill({ value: written, holder: imageUrls, key }, scope, desk);
        if (!isWhole)
            return [];
        const image = readImage(text, config.file);
        const at = config.places.value(imageUrls, key);
        switch (image.kind) {
            case 'url':
                return [image];
            case 'file':
                return [{ ...image, where: config.places.quote(at) }];
            case 'refused':
                findings.add({ ...image.refusal, at });
                return [];
            default:
                return image;
        }
    });
}
/** How many images each generation type takes (the vendor's page, "Generation Types"). */
const COUNTS = {
    TEXT_2_VIDEO: [0, 0],
    FIRST_AND_LAST_FRAMES_2_VIDEO: [1, 2],
    REFERENCE_2_VIDEO: [1, 3],
};
/** What is wrong with a shot's generation type and its number of images together. */
function checkImageCount(shot, { places, gaps }) {
    const { generationType: type, imageUrls } = shot;
    const count = imageUrls?.length ?? 0;
    if (gaps.has(shot, 'generationType') || gaps.has(shot, 'imageUrls'))
        return undefined;
    if (type === undefined)
        return imageUrls && count > 0 ? noType(count, shot, places) : undefined;
    const [least, most] = COUNTS[type];
    if (count >= least && count <= most)
        return undefined;
    const takes = most === 0 ? 'no images' : `${least} ${most === 2 ? 'or' : 'to'} ${most} images`;
    const code = 'image-count';
    if (!imageUrls || count < least)
        return {
            code,
            message: `${type} takes ${takes}, but this shot has none.`,
            hint: 'Add `imageUrls: [ … ]`, or delete `generationType` to render from text alone.',
            at: places.value(shot, 'generationType'),
        };
    if (most === 0)
        return {
            code,
            message: `${type} takes no images, but this shot has ${count}.`,
            hint: `Delete them, or choose ${fitting(count)}.`,
            at: places.key(shot, 'imageUrls'),
        };
    return {
        code,
        message: `${type} takes ${takes}; this one is too many.`,
        hint: count === 3 ? `Delete it, or choose ${fitting(count)}.` : 'Delete it.',
        at: places.value(imageUrls, most),
    };
}
function noType(count, shot, places) {
    return {
        code: 'generation-type',
        message: 'This shot has images, but no `generationType` says what they are for.',
        hint: `Add \`generationType:\` ${fitting(count)}.`,
        at: places.key(shot, 'imageUrls'),
    };
}
function fitting(count) {
    const reference = 'REFERENCE_2_VIDEO (keeps to what they show)';
    return count > 2
        ? reference
        : `${reference} or FIRST_AND_LAST_FRAMES_2_VIDEO (moves from the first to the last)`;
}

;// CONCATENATED MODULE: ./build/core/config/read-prompt.js


/** A shot's own words, from the config or its prompt file; undefined when they cannot be had. */
function readPrompt(shot, scope, desk) {
    const text = promptOf(shot, scope, desk);
    if (!text)
        return undefined;
    const filled = fill(text, scope, desk);
    return { ...filled, text: filled.text.trim() };
}
function promptOf(shot, scope, desk) {
    const { findings, config } = desk;
    const { places, gaps } = config;
    const hasPrompt = shot.prompt !== undefined || gaps.has(shot, 'prompt');
    const hasFile = shot.promptFile !== undefined || gaps.has(shot, 'promptFile');
    if (hasPrompt && hasFile)
        findings.add({
            code: 'prompt-or-file',
            message: 'This shot has both `prompt` and `promptFile`.',
            hint: 'Keep one of the two.',
            at: places.key(shot, shot.promptFile === undefined ? 'prompt' : 'promptFile'),
        });
    else if (!hasPrompt && !hasFile)
        findings.add({
            code: 'prompt-or-file',
            message: 'This shot has no `prompt`.',
            hint: 'Say what it shows: `prompt: …`, or `promptFile: …` with the path of a text file.',
            at: places.of(shot),
        });
    if (shot.prompt !== undefined)
        return { value: shot.prompt, holder: shot, key: 'prompt' };
    return shot.promptFile === undefined ? undefined : readFileOf(shot, shot.promptFile, scope, desk);
}
function readFileOf(shot, written, scope, desk) {
    const { findings, config, promptFiles } = desk;
    const path = promptPath(shot, written, scope, desk);
    if (path === undefined)
        return undefined;
    const content = promptFiles.get(path);
    if (content === undefined)
        throw new Error(`nobody has read the prompt file ${path}`);
    if (typeof content === 'string') {
        const value = content.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
        return { value, holder: shot, key: 'promptFile', file: path };
    }
    const { message, hint = 'Its path is relative to this file.' } = content;
    const at = config.places.value(shot, 'promptFile');
    findings.add({ code: 'prompt-file', message, hint, at });
    return undefined;
}
/** The path of a shot's prompt file, relative to the config; undefined when it can be none. */
function promptPath(shot, written, scope, desk) {
    const { findings, config } = desk;
    const filled = fill({ value: written, holder: shot, key: 'promptFile' }, scope, desk);
    if (!filled.isWhole)
        return undefined;
    const found = repositoryPath(filled.text, config.file);
    if ('path' in found)
        return found.path;
    findings.add({ ...found.refusal, at: config.places.value(shot, 'promptFile') });
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/config/build-shot.js





/** One shot of one combination, every default made explicit. */
function buildShot(shot, { video, number, of, resolution, aspectRatio }, desk) {
    const { config, findings } = desk;
    const own = declare(shot.vars, config.places);
    const scope = own.size > 0 ? { own, outer: video.scope } : video.scope;
    const prompt = readPrompt(shot, scope, desk);
    const style = readStyle(nearestStyle(shot, video, config), scope, desk);
    const images = readImages(shot, scope, desk);
    const wrongCount = checkImageCount(shot, config);
    if (wrongCount)
        findings.add(wrongCount);
    const sent = style.text === '' ? (prompt?.text ?? '') : `${prompt?.text ?? ''}\n\n${style.text}`;
    const isFromFile = shot.prompt === undefined;
    const at = config.places.value(shot, isFromFile ? 'promptFile' : 'prompt');
    if (prompt?.isWhole)
        checkText(sent, prompt.text, { at, findings });
    return {
        video: video.id,
        id: shot.id ?? '',
        prompt: sent,
        generationType: shot.generationType ?? 'TEXT_2_VIDEO',
        aspectRatio,
        resolution,
        images,
        take: shot.take ?? 1,
        where: config.places.place(config.places.of(shot)),
        card: {
            number,
            of,
            prompt: prompt?.text ?? '',
            style: style.text,
            vars: Object.fromEntries([...(prompt?.used ?? []), ...style.used].map(({ name, value }) => [name, value ?? ''])),
        },
    };
}
/** The style of the shot, the combination, the video or the file: an empty one clears the others. */
function nearestStyle(shot, { entry, cells }, { content }) {
    return styleOf(shot) ?? cells.get('style') ?? styleOf(entry) ?? styleOf(content.defaults);
}
function readStyle(style, scope, desk) {
    if (!style)
        return { text: '', used: [], isWhole: true };
    const filled = fill(style, scope, desk);
    return { ...filled, text: filled.text.trim() };
}
function styleOf(holder) {
    return holder?.style === undefined ? undefined : { value: holder.style, holder, key: 'style' };
}
/** What the API could make nothing of, and would charge for or refuse. */
function checkText(sent, own, { at, findings }) {
    if (own === '')
        findings.add({
            code: 'empty',
            message: 'The prompt is empty once its variables are filled in.',
            hint: 'Say what the shot shows.',
            at,
        });
    if (sent.length > limits.prompt)
        findings.add({
            code: 'too-long',
            message: `With its variables and style, the prompt has more than ${limits.prompt} characters.`,
            hint: 'Shorten it: the model follows a few hundred words.',
            at,
        });
    const invisible = UNSENDABLE.exec(sent)?.[0];
    if (invisible !== undefined)
        findings.add({
            code: 'control-character',
            message: `The prompt holds the character U+${invisible.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}, which nobody can see.`,
            hint: 'Delete it; only line breaks and tabs are meant to be there.',
            at,
        });
}
/** Control characters but tab and line break, and halves of characters. */
const UNSENDABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

;// CONCATENATED MODULE: ./build/core/config/check-comments.js

/**
 * `prompt: Shot #1 of the city` is the text "Shot" to YAML. A comment begins with a space, a number
 * sign in a text does not: so only the latter is warned of.
 */
function warnOfLostText({ content, places }, findings) {
    warn(content.defaults, ['style']);
    for (const video of content.videos ?? []) {
        warn(video, ['title', 'style']);
        for (const shot of video?.shots ?? [])
            warn(shot, ['prompt', 'style']);
    }
    function warn(holder, keys) {
        for (const key of keys) {
            const comment = holder && key in holder ? places.comment(holder, key) : undefined;
            if (holder === undefined || comment === undefined || !/^[\p{L}\p{N}]/u.test(comment))
                continue;
            const { end } = places.value(holder, key);
            findings.add({
                code: 'lost-text',
                severity: 'warning',
                message: `YAML takes ${(0,quoted/* quoted */.T)(`#${comment}`)} for a comment: it is not part of the text.`,
                hint: 'Put all of the text in quotes; or, if it is a comment, write a space after the `#`.',
                at: { start: end + 1, end: end + 2 + comment.length },
            });
        }
    }
}

;// CONCATENATED MODULE: ./build/core/config/check-ids.js

/** Ids that are taken twice, or that Windows keeps for itself. */
function checkIds({ content, places }, findings) {
    const videos = content.videos ?? [];
    checkEach(videos, 'video of this file', { places, findings });
    for (const video of videos)
        checkEach(video?.shots ?? [], 'shot of this video', { places, findings });
}
/** Cut, clips and artifacts are files named after ids; on Windows these names open devices. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
function checkEach(entries, kind, { places, findings }) {
    const first = new Map();
    for (const entry of entries) {
        if (entry?.id === undefined)
            continue;
        const { id } = entry;
        const before = first.get(id);
        if (RESERVED.test(id))
            findings.add({
                code: 'bad-id',
                message: `${(0,quoted/* quoted */.T)(id)} cannot be an id: Windows reserves the name for a device.`,
                hint: `Choose another one, e.g. \`${id}-1\`.`,
                at: places.value(entry, 'id'),
            });
        if (before)
            findings.add({
                code: 'duplicate-id',
                message: `Another ${kind} has the id ${(0,quoted/* quoted */.T)(id)}, on line ${places.place(places.value(before, 'id')).line}.`,
                hint: `Give one of them another id; renaming costs nothing.`,
                at: places.value(entry, 'id'),
            });
        else
            first.set(id, entry);
    }
}

;// CONCATENATED MODULE: ./build/core/config/check-variables.js


/** Variables that are also axes, or that expect to be filled in themselves. */
function checkVariables({ content, places }, findings) {
    checkValues(content.vars, []);
    for (const video of content.videos ?? []) {
        const axes = video?.matrix ? axisNames(video.matrix) : [];
        checkValues(video?.vars, axes);
        for (const shot of video?.shots ?? [])
            checkValues(shot?.vars, axes);
    }
    function checkValues(vars, axes) {
        for (const [name, value] of Object.entries(vars ?? {})) {
            if (axes.includes(name))
                findings.add({
                    code: 'variable-clash',
                    message: `${(0,quoted/* quoted */.T)(name)} is also an axis of this video's matrix.`,
                    hint: 'Rename one of the two, or delete this one.',
                    at: places.key(vars, name),
                });
            const inner = typeof value === 'string' ? /\{\{\s*[\w-]+\s*\}\}/.exec(value)?.[0] : undefined;
            if (inner !== undefined)
                findings.add({
                    code: 'nested-variable',
                    message: `${(0,quoted/* quoted */.T)(inner)} stays as it is here: variables are not filled in inside of variables.`,
                    hint: 'Use both variables in the prompt.',
                    at: places.fragment(vars, name, inner, 0),
                });
        }
    }
}
/** Fields that an axis sets without being named in any text. */
const FIELDS = ['aspectRatio', 'resolution', 'style'];
/** A variable that no text uses is often one that some text should have used. */
function warnOfUnused({ content, places }, used, findings) {
    warn(content.vars, 'prompt of this file');
    for (const video of content.videos ?? []) {
        warn(video?.vars, 'prompt of this video');
        if (video?.matrix)
            warnOfAxes(video.matrix);
        for (const shot of video?.shots ?? [])
            warn(shot?.vars, 'prompt or style of this shot');
    }
    function warn(vars, where) {
        for (const name of Object.keys(vars ?? {}))
            if (!used.has(vars, name))
                findings.add(unused(vars, name, `No ${where} uses ${(0,quoted/* quoted */.T)(name)}.`));
    }
    function warnOfAxes(matrix) {
        const axes = axisNames(matrix);
        for (const axis of axes)
            if (!FIELDS.includes(axis) && !used.has(matrix, axis))
                findings.add(unused(matrix, axis, `The axis ${(0,quoted/* quoted */.T)(axis)} makes no difference: nothing uses it.`));
        for (const entry of entriesOf(matrix, 'include'))
            for (const name of Object.keys(entry))
                if (![...axes, ...FIELDS].includes(name) && !used.has(entry, name))
                    findings.add(unused(entry, name, `No prompt of this video uses ${(0,quoted/* quoted */.T)(name)}.`));
    }
    function unused(holder, name, message) {
        return {
            code: 'unused-variable',
            severity: 'warning',
            message,
            hint: `Write \`{{${name}}}\` where its value belongs, or delete it.`,
            at: places.key(holder, name),
        };
    }
}

;// CONCATENATED MODULE: ./build/core/config/check-video.js


/** The resolution of a video: its matrix's, its own, the default, 720p. */
function resolutionOf({ entry, cells }, { config, findings }) {
    const { places, gaps, content } = config;
    const cell = cells.get('resolution');
    const own = oneOf(['720p', '1080p', '4k'], cell) ?? entry.resolution;
    const resolution = own ?? content.defaults?.resolution ?? '720p';
    if (entry.sequence && resolution !== '720p' && !gaps.has(entry, 'resolution'))
        findings.add({
            code: 'sequence-resolution',
            message: `A sequence is rendered at 720p only, but this video is ${resolution}${own ? '' : ' by `defaults`'}.`,
            hint: own
                ? 'Write 720p, or delete `sequence: true`: then every shot is rendered by itself and joined.'
                : 'Add `resolution: 720p`, or delete `sequence: true`: then every shot is rendered by itself and joined.',
            at: cell
                ? places.value(cell.holder, cell.key)
                : entry.resolution
                    ? places.value(entry, 'resolution')
                    : places.key(entry, 'sequence'),
        });
    return resolution;
}
function oneOf(values, cell) {
    return values.find((value) => value === cell?.value);
}
/** The aspect ratio of a video; a shot that has another one is reported. */
function aspectRatioOf({ entry, cells }, { config, findings }) {
    const { places, gaps, content } = config;
    const fallback = content.defaults?.aspectRatio ?? '16:9';
    const own = oneOf(['16:9', '9:16'], cells.get('aspectRatio')) ?? entry.aspectRatio;
    const shots = (entry.shots ?? []).filter((shot) => shot !== undefined);
    const [first] = shots;
    const ratio = own ?? first?.aspectRatio ?? fallback;
    const isUnsure = own === undefined &&
        [entry, first, content.defaults].some((holder) => holder && gaps.has(holder, 'aspectRatio'));
    const other = shots.find((shot) => !gaps.has(shot, 'aspectRatio') && (shot.aspectRatio ?? own ?? fallback) !== ratio);
    if (!other || isUnsure)
        return ratio;
    findings.add({
        code: 'mixed-aspect-ratios',
        message: own
            ? `This shot is ${other.aspectRatio}, but its video is ${own}${cells.has('aspectRatio') ? ' by its matrix' : ''}.`
            : `This shot is ${other.aspectRatio ?? `${fallback} by default`}, but the first one of the video, ${(0,quoted/* quoted */.T)(first?.id ?? '')}, is ${ratio}.`,
        hint: own
            ? 'Delete the line: the video says it for all of its shots.'
            : 'All shots of a video share one: write `aspectRatio` beside `shots` instead.',
        at: other.aspectRatio ? places.value(other, 'aspectRatio') : places.of(other),
    });
    return ratio;
}
/** A sequence is one request, and that takes so many shots. */
function checkLength({ entry }, { config, findings }) {
    const { shots = [] } = entry;
    const tooMany = shots[limits.sequence];
    if (!entry.sequence || !tooMany)
        return;
    findings.add({
        code: 'sequence-length',
        message: `A sequence has at most ${limits.sequence} shots; this video has ${shots.length}.`,
        hint: 'Delete `sequence: true`, or divide the video.',
        at: config.places.of(tooMany),
    });
}

;// CONCATENATED MODULE: ./build/core/config/key-set.js
/** Keys, each in the object that holds it: two shots may both have a `prompt`. */
class KeySet {
    #keys = new Map();
    add(holder, key) {
        const keys = this.#keys.get(holder);
        if (keys)
            keys.add(key);
        else
            this.#keys.set(holder, new Set([key]));
    }
    has(holder, key) {
        return this.#keys.get(holder)?.has(key) ?? false;
    }
}

;// CONCATENATED MODULE: ./build/core/breakdown.js











/** Every prompt file that the shots name, once: what has to be read before `breakdown`. */
function promptFilesOf(config) {
    const desk = deskFor(config, new Map());
    const files = new Map();
    for (const { entry, scope: around } of expandVideos(config))
        for (const shot of entry.shots ?? []) {
            if (shot?.promptFile === undefined)
                continue;
            const own = declare(shot.vars, config.places);
            const path = promptPath(shot, shot.promptFile, { own, outer: around }, desk);
            if (path !== undefined && !files.has(path))
                files.set(path, config.places.place(config.places.value(shot, 'promptFile')));
        }
    return [...files].map(([path, where]) => ({ path, where }));
}
/**
 * Every video of the file with its matrix expanded and each shot made explicit: defaults, style,
 * variables, prompt files. `problems` are all problems of the config, those of `parseConfig` too,
 * in file order; while an error is among them, the videos are only as good as could be made out.
 */
function breakdown(config, promptFiles) {
    const desk = deskFor(config, promptFiles);
    const { findings } = desk;
    for (const finding of config.findings)
        findings.add(finding);
    checkIds(config, findings);
    checkVariables(config, findings);
    const videos = buildVideos(expandVideos(config, findings), desk);
    // While something is wrong, so may be what seems to be unused.
    if (!findings.hasErrors)
        warnOfUnused(config, desk.used, findings);
    warnOfLostText(config, findings);
    return { videos, problems: problemsOf(findings.all, config.places) };
}
function deskFor(config, promptFiles) {
    const [findings, used] = [new Findings(), new KeySet()];
    return { config, promptFiles, findings, used, templates: new Map() };
}
function buildVideos(expanded, desk) {
    const videos = [];
    let characters = 0;
    for (const video of expanded) {
        const built = buildVideo(video, desk);
        characters += built.shots.reduce((sum, { prompt }) => sum + prompt.length, 0);
        if (characters > limits.prompts) {
            desk.findings.add({
                code: 'too-long',
                message: `With this video, all prompts together have more than ${limits.prompts} characters.`,
                hint: 'Divide the file, or shorten what many prompts share.',
                at: desk.config.places.of(video.entry),
            });
            break;
        }
        videos.push(built);
        if (desk.findings.isFull)
            break;
    }
    return videos;
}
function buildVideo(video, desk) {
    const { id, entry, scope } = video;
    const { shots = [], title } = entry;
    const resolution = resolutionOf(video, desk);
    const aspectRatio = aspectRatioOf(video, desk);
    checkLength(video, desk);
    const filledTitle = title === undefined
        ? undefined
        : fill({ value: title, holder: entry, key: 'title' }, scope, desk);
    return {
        id,
        ...(filledTitle === undefined ? {} : { title: filledTitle.text }),
        resolution,
        aspectRatio,
        sequence: entry.sequence ?? false,
        shots: shots.flatMap((shot, index) => {
            const position = { video, number: index + 1, of: shots.length, resolution, aspectRatio };
            return shot ? [buildShot(shot, position, desk)] : [];
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/generated/videos-validate.js
/* Generated from schemas/videos.schema.json by npm run generate. */

"use strict";
const validate = validate20;
/* harmony default export */ const videos_validate = ((/* unused pure expression or super */ null && (validate20)));
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": "The only definition of videos.yml: src/generated/videos.ts and its validator are written from it. What no schema can say (counts after defaults, variables, duplicates) is checked in src/core/breakdown.ts.", "description": "Videos made of 8-second shots, each shot a prompt. Shotlock generates only the shots that changed, joins the clips into videos and keeps what was paid for in videos.lock.json.", "type": "object", "additionalProperties": false, "required": ["version", "videos"], "defaultSnippets": [{ "label": "A first video", "description": "The smallest complete videos.yml", "body": { "version": 1, "videos": [{ "id": "${1:launch-teaser}", "shots": [{ "id": "${2:skyline}", "prompt": "${3:Wide shot of a city at dawn.}" }] }] } }], "properties": { "version": { "description": "Version of this format. Always 1.", "const": 1, "examples": [1] }, "defaults": { "description": "What holds for every video that does not say otherwise. The nearest wins: shot, then video, then these defaults.", "type": "object", "additionalProperties": false, "properties": { "resolution": { "$ref": "#/$defs/resolution" }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "style": { "$ref": "#/$defs/style" } }, "examples": [{ "resolution": "720p", "aspectRatio": "16:9", "style": "Warm morning light, 35mm film" }] }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for the whole file: `{{product}}` in a prompt, style, title, promptFile or imageUrls entry is replaced by the value of `product`. A shot's vars win over its video's, those over these; a matrix value wins over all. `\\{{` is a literal `{{`." }, "budget": { "description": "Limits of what one run may spend. The lowest of these, the workflow's max-credits and what the day has left applies.", "type": "object", "additionalProperties": false, "properties": { "maxCredits": { "description": "Most credits that one run may spend on this file. A shot costs 10 credits at 720p, 14 at 1080p, 30 at 4k.", "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [200] } }, "examples": [{ "maxCredits": 200 }] }, "videos": { "description": "The videos. Order, titles and ids can change at no cost: a clip belongs to its shot's input, not to its place.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/videoEntry" }, "examples": [[{ "id": "launch-teaser", "shots": [{ "id": "skyline", "prompt": "Wide shot of a city at dawn." }] }]] } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$", "examples": ["launch-teaser", "skyline", "shot_1"] }, "resolution": { "description": "Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.", "enum": ["720p", "1080p", "4k"], "enumDescriptions": ["1280 x 720; 10 credits a shot. The only one for `sequence: true`.", "1920 x 1080; 14 credits a shot.", "3840 x 2160; 30 credits a shot."], "default": "720p", "examples": ["1080p"] }, "aspectRatio": { "description": "Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.", "enum": ["16:9", "9:16"], "enumDescriptions": ["Landscape: screens, YouTube.", "Portrait: phones, reels, shorts."], "default": "16:9", "examples": ["9:16"] }, "style": { "description": "Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); \"\" clears it. May hold `{{variables}}`.", "type": "string", "maxLength": 10000, "examples": ["Warm morning light, 35mm film", ""] }, "name": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, "value": { "description": "Inserted exactly as it is written here: 1.10 stays 1.10.", "type": ["string", "number", "boolean"], "maxLength": 10000, "examples": ["Aurora Lamp", 2026, "1.10"] }, "vars": { "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/value" }, "examples": [{ "product": "Aurora Lamp", "price": "49.90" }] }, "combination": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "properties": { "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "resolution": { "$ref": "#/$defs/resolution" }, "style": { "$ref": "#/$defs/style" } }, "additionalProperties": { "$ref": "#/$defs/value" }, "tsType": "{ readonly [name: string]: string | number | boolean }", "examples": [{ "lang": "de", "aspectRatio": "9:16" }] }, "matrix": { "description": "One video per combination of the axes' values, as in GitHub's matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "properties": { "aspectRatio": { "description": "One video per aspect ratio.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/aspectRatio" }, "examples": [["16:9", "9:16"]] }, "resolution": { "description": "One video per resolution. Each is paid for by itself.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/resolution" }, "examples": [["720p", "4k"]] }, "style": { "description": "One video per style.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/style" }, "examples": [["Watercolour", "Film noir"]] }, "include": { "description": "Adds values to the combinations that an entry agrees with, or a whole combination where it agrees with none, as GitHub's matrix does.", "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/combination" }, "examples": [[{ "lang": "de", "voice": "a calm German narrator" }]] }, "exclude": { "description": "Takes out every combination that has all the values of an entry.", "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/combination" }, "examples": [[{ "lang": "de", "aspectRatio": "9:16" }]] } }, "additionalProperties": { "description": "An axis: the values of one variable.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/value" }, "examples": [["en", "de"]] }, "tsType": "{ readonly [axis: string]: readonly (string | number | boolean | { readonly [name: string]: string | number | boolean })[] }", "examples": [{ "lang": ["en", "de"], "aspectRatio": ["16:9", "9:16"] }] }, "videoEntry": { "description": "One video, or one per combination of its matrix: shots that are joined in this order.", "type": "object", "additionalProperties": false, "required": ["id", "shots"], "defaultSnippets": [{ "label": "video", "description": "A video with one shot", "body": { "id": "${1:launch-teaser}", "shots": [{ "id": "${2:skyline}", "prompt": "${3:Wide shot of a city at dawn.}" }] } }], "if": { "properties": { "sequence": { "const": true } }, "required": ["sequence"] }, "then": { "properties": { "resolution": { "enum": ["720p"] }, "shots": { "type": "array", "maxItems": 21 } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64." }, "title": { "description": "What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$", "examples": ["Launch teaser"] }, "resolution": { "$ref": "#/$defs/resolution" }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for the shots of this video. They win over the file's vars. A name that is also an axis of the matrix is an error." }, "matrix": { "$ref": "#/$defs/matrix" }, "sequence": { "description": "true sends all shots in one request, as the vendor's multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.", "type": "boolean", "examples": [true] }, "shots": { "description": "The shots, 8 seconds each, in the order in which they are joined.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/shotEntry" }, "examples": [[{ "id": "skyline", "prompt": "Wide shot of a city at dawn." }]] } } }, "shotEntry": { "description": "One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.", "type": "object", "additionalProperties": false, "required": ["id"], "defaultSnippets": [{ "label": "shot", "description": "A shot from text", "body": { "id": "${1:skyline}", "prompt": "${2:Wide shot of a city at dawn.}" } }, { "label": "shot with reference images", "description": "A shot that keeps to 1 to 3 images", "body": { "id": "${1:desk}", "prompt": "${2:The lamp on a desk.}", "generationType": "REFERENCE_2_VIDEO", "imageUrls": ["${3:assets/desk.png}"] } }], "if": { "properties": { "promptFile": true }, "required": ["promptFile"] }, "then": { "properties": { "prompt": false } }, "else": { "properties": { "prompt": true }, "required": ["prompt"] }, "dependentSchemas": { "generationType": { "if": { "properties": { "generationType": { "const": "TEXT_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "maxItems": 0 } } }, "else": { "if": { "properties": { "generationType": { "const": "FIRST_AND_LAST_FRAMES_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 2 } }, "required": ["imageUrls"] }, "else": { "if": { "properties": { "generationType": { "const": "REFERENCE_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 3 } }, "required": ["imageUrls"] } } } }, "imageUrls": { "if": { "properties": { "imageUrls": { "type": "array", "minItems": 1 } } }, "then": { "properties": { "generationType": true }, "required": ["generationType"] } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing." }, "prompt": { "description": "What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.", "type": "string", "pattern": "\\S", "maxLength": 10000, "examples": ["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."] }, "promptFile": { "description": "A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.", "type": "string", "minLength": 1, "maxLength": 1000, "examples": ["prompts/desk.md"] }, "generationType": { "description": "How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.", "enum": ["TEXT_2_VIDEO", "FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"], "enumDescriptions": ["From the prompt alone; no images.", "Moves from the first image to the last; 1 or 2 images.", "Keeps to what the images show, a product or a person; 1 to 3 images."], "examples": ["TEXT_2_VIDEO", "REFERENCE_2_VIDEO"] }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "imageUrls": { "description": "Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.", "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "tsType": "readonly string[]", "examples": [["assets/desk.png", "https://example.com/lamp.webp"]] }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error." }, "take": { "description": "Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to one that was paid for is free.", "type": "integer", "minimum": 1, "maximum": 1000000, "examples": [2] } } } } };
const schema32 = { "description": "Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.", "enum": ["720p", "1080p", "4k"], "enumDescriptions": ["1280 x 720; 10 credits a shot. The only one for `sequence: true`.", "1920 x 1080; 14 credits a shot.", "3840 x 2160; 30 credits a shot."], "default": "720p", "examples": ["1080p"] };
const schema33 = { "description": "Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.", "enum": ["16:9", "9:16"], "enumDescriptions": ["Landscape: screens, YouTube.", "Portrait: phones, reels, shorts."], "default": "16:9", "examples": ["9:16"] };
const schema34 = { "description": "Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); \"\" clears it. May hold `{{variables}}`.", "type": "string", "maxLength": 10000, "examples": ["Warm morning light, 35mm film", ""] };
const func1 = (ucs2length["default"] ?? ucs2length);
const schema35 = { "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/value" }, "examples": [{ "product": "Aurora Lamp", "price": "49.90" }] };
const schema36 = { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]{0,63}$" };
const schema37 = { "description": "Inserted exactly as it is written here: 1.10 stays 1.10.", "type": ["string", "number", "boolean"], "maxLength": 10000, "examples": ["Aurora Lamp", 2026, "1.10"] };
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const _errs1 = errors;
            if (typeof key0 === "string") {
                if (!pattern4.test(key0)) {
                    const err0 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z][A-Za-z0-9_-]{0,63}$" + "\"", schema: "^[A-Za-z][A-Za-z0-9_-]{0,63}$", parentSchema: schema36, data: key0, propertyName: key0 };
                    if (vErrors === null) {
                        vErrors = [err0];
                    }
                    else {
                        vErrors.push(err0);
                    }
                    errors++;
                }
            }
            else {
                const err1 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: key0, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema35.propertyNames, parentSchema: schema35, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            let data0 = data[key1];
            if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) {
                const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number,boolean", schema: schema37.type, parentSchema: schema37, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (typeof data0 === "string") {
                if (func1(data0) > 10000) {
                    const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema37, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema38 = { "description": "One video, or one per combination of its matrix: shots that are joined in this order.", "type": "object", "additionalProperties": false, "required": ["id", "shots"], "defaultSnippets": [{ "label": "video", "description": "A video with one shot", "body": { "id": "${1:launch-teaser}", "shots": [{ "id": "${2:skyline}", "prompt": "${3:Wide shot of a city at dawn.}" }] } }], "if": { "properties": { "sequence": { "const": true } }, "required": ["sequence"] }, "then": { "properties": { "resolution": { "enum": ["720p"] }, "shots": { "type": "array", "maxItems": 21 } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64." }, "title": { "description": "What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$", "examples": ["Launch teaser"] }, "resolution": { "$ref": "#/$defs/resolution" }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for the shots of this video. They win over the file's vars. A name that is also an axis of the matrix is an error." }, "matrix": { "$ref": "#/$defs/matrix" }, "sequence": { "description": "true sends all shots in one request, as the vendor's multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.", "type": "boolean", "examples": [true] }, "shots": { "description": "The shots, 8 seconds each, in the order in which they are joined.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/shotEntry" }, "examples": [[{ "id": "skyline", "prompt": "Wide shot of a city at dawn." }]] } } };
const schema39 = { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$", "examples": ["launch-teaser", "skyline", "shot_1"] };
const func3 = Object.prototype.hasOwnProperty;
const pattern5 = new RegExp("^[a-z0-9][a-z0-9_-]{0,63}$", "u");
const pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const schema43 = { "description": "One video per combination of the axes' values, as in GitHub's matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "properties": { "aspectRatio": { "description": "One video per aspect ratio.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/aspectRatio" }, "examples": [["16:9", "9:16"]] }, "resolution": { "description": "One video per resolution. Each is paid for by itself.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/resolution" }, "examples": [["720p", "4k"]] }, "style": { "description": "One video per style.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/style" }, "examples": [["Watercolour", "Film noir"]] }, "include": { "description": "Adds values to the combinations that an entry agrees with, or a whole combination where it agrees with none, as GitHub's matrix does.", "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/combination" }, "examples": [[{ "lang": "de", "voice": "a calm German narrator" }]] }, "exclude": { "description": "Takes out every combination that has all the values of an entry.", "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/combination" }, "examples": [[{ "lang": "de", "aspectRatio": "9:16" }]] } }, "additionalProperties": { "description": "An axis: the values of one variable.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/value" }, "examples": [["en", "de"]] }, "tsType": "{ readonly [axis: string]: readonly (string | number | boolean | { readonly [name: string]: string | number | boolean })[] }", "examples": [{ "lang": ["en", "de"], "aspectRatio": ["16:9", "9:16"] }] };
const schema49 = { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "properties": { "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "resolution": { "$ref": "#/$defs/resolution" }, "style": { "$ref": "#/$defs/style" } }, "additionalProperties": { "$ref": "#/$defs/value" }, "tsType": "{ readonly [name: string]: string | number | boolean }", "examples": [{ "lang": "de", "aspectRatio": "9:16" }] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema49, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            const _errs1 = errors;
            if (typeof key0 === "string") {
                if (!pattern4.test(key0)) {
                    const err1 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z][A-Za-z0-9_-]{0,63}$" + "\"", schema: "^[A-Za-z][A-Za-z0-9_-]{0,63}$", parentSchema: schema36, data: key0, propertyName: key0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: key0, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema49.propertyNames, parentSchema: schema49, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (!(((key1 === "aspectRatio") || (key1 === "resolution")) || (key1 === "style"))) {
                let data0 = data[key1];
                if (((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) {
                    const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number,boolean", schema: schema37.type, parentSchema: schema37, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (typeof data0 === "string") {
                    if (func1(data0) > 10000) {
                        const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/value/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema37, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
        }
        if (data.aspectRatio !== undefined) {
            let data1 = data.aspectRatio;
            if (!((data1 === "16:9") || (data1 === "9:16"))) {
                const err6 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/$defs/aspectRatio/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: data1 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.resolution !== undefined) {
            let data2 = data.resolution;
            if (!(((data2 === "720p") || (data2 === "1080p")) || (data2 === "4k"))) {
                const err7 = { instancePath: instancePath + "/resolution", schemaPath: "#/$defs/resolution/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data2 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.style !== undefined) {
            let data3 = data.style;
            if (typeof data3 === "string") {
                if (func1(data3) > 10000) {
                    const err8 = { instancePath: instancePath + "/style", schemaPath: "#/$defs/style/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema34, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/style", schemaPath: "#/$defs/style/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data3 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
            const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema43, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            const _errs1 = errors;
            if (typeof key0 === "string") {
                if (!pattern4.test(key0)) {
                    const err1 = { instancePath, schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z][A-Za-z0-9_-]{0,63}$" + "\"", schema: "^[A-Za-z][A-Za-z0-9_-]{0,63}$", parentSchema: schema36, data: key0, propertyName: key0 };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath, schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: key0, propertyName: key0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            var valid0 = _errs1 === errors;
            if (!valid0) {
                const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema43.propertyNames, parentSchema: schema43, data };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        for (const key1 in data) {
            if (!(((((key1 === "aspectRatio") || (key1 === "resolution")) || (key1 === "style")) || (key1 === "include")) || (key1 === "exclude"))) {
                let data0 = data[key1];
                if (Array.isArray(data0)) {
                    if (data0.length < 1) {
                        const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.additionalProperties, data: data0 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data1 = data0[i0];
                        if (((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) {
                            const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/value/type", keyword: "type", params: { type: schema37.type }, message: "must be string,number,boolean", schema: schema37.type, parentSchema: schema37, data: data1 };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (typeof data1 === "string") {
                            if (func1(data1) > 10000) {
                                const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/$defs/value/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema37, data: data1 };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                    }
                }
                else {
                    const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.additionalProperties.type, parentSchema: schema43.additionalProperties, data: data0 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
        }
        if (data.aspectRatio !== undefined) {
            let data2 = data.aspectRatio;
            if (Array.isArray(data2)) {
                if (data2.length < 1) {
                    const err8 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/properties/aspectRatio/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties.aspectRatio, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data3 = data2[i1];
                    if (!((data3 === "16:9") || (data3 === "9:16"))) {
                        const err9 = { instancePath: instancePath + "/aspectRatio/" + i1, schemaPath: "#/$defs/aspectRatio/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/properties/aspectRatio/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.aspectRatio.type, parentSchema: schema43.properties.aspectRatio, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.resolution !== undefined) {
            let data4 = data.resolution;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err11 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties.resolution, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data5 = data4[i2];
                    if (!(((data5 === "720p") || (data5 === "1080p")) || (data5 === "4k"))) {
                        const err12 = { instancePath: instancePath + "/resolution/" + i2, schemaPath: "#/$defs/resolution/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.resolution.type, parentSchema: schema43.properties.resolution, data: data4 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.style !== undefined) {
            let data6 = data.style;
            if (Array.isArray(data6)) {
                if (data6.length < 1) {
                    const err14 = { instancePath: instancePath + "/style", schemaPath: "#/properties/style/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema43.properties.style, data: data6 };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    if (typeof data7 === "string") {
                        if (func1(data7) > 10000) {
                            const err15 = { instancePath: instancePath + "/style/" + i3, schemaPath: "#/$defs/style/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema34, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/style/" + i3, schemaPath: "#/$defs/style/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/style", schemaPath: "#/properties/style/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.style.type, parentSchema: schema43.properties.style, data: data6 };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.include !== undefined) {
            let data8 = data.include;
            if (Array.isArray(data8)) {
                if (data8.length > 1000) {
                    const err18 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema43.properties.include, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate26(data8[i4], { instancePath: instancePath + "/include/" + i4, parentData: data8, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                        if (vErrors === null)
                            vErrors = validate26.errors;
                        else
                            for (const each of validate26.errors)
                                vErrors.push(each);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.include.type, parentSchema: schema43.properties.include, data: data8 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.exclude !== undefined) {
            let data10 = data.exclude;
            if (Array.isArray(data10)) {
                if (data10.length > 1000) {
                    const err20 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items", schema: 1000, parentSchema: schema43.properties.exclude, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    if (!(validate26(data10[i5], { instancePath: instancePath + "/exclude/" + i5, parentData: data10, parentDataProperty: i5, rootData, dynamicAnchors }))) {
                        if (vErrors === null)
                            vErrors = validate26.errors;
                        else
                            for (const each of validate26.errors)
                                vErrors.push(each);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.exclude.type, parentSchema: schema43.properties.exclude, data: data10 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema55 = { "description": "One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.", "type": "object", "additionalProperties": false, "required": ["id"], "defaultSnippets": [{ "label": "shot", "description": "A shot from text", "body": { "id": "${1:skyline}", "prompt": "${2:Wide shot of a city at dawn.}" } }, { "label": "shot with reference images", "description": "A shot that keeps to 1 to 3 images", "body": { "id": "${1:desk}", "prompt": "${2:The lamp on a desk.}", "generationType": "REFERENCE_2_VIDEO", "imageUrls": ["${3:assets/desk.png}"] } }], "if": { "properties": { "promptFile": true }, "required": ["promptFile"] }, "then": { "properties": { "prompt": false } }, "else": { "properties": { "prompt": true }, "required": ["prompt"] }, "dependentSchemas": { "generationType": { "if": { "properties": { "generationType": { "const": "TEXT_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "maxItems": 0 } } }, "else": { "if": { "properties": { "generationType": { "const": "FIRST_AND_LAST_FRAMES_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 2 } }, "required": ["imageUrls"] }, "else": { "if": { "properties": { "generationType": { "const": "REFERENCE_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 3 } }, "required": ["imageUrls"] } } } }, "imageUrls": { "if": { "properties": { "imageUrls": { "type": "array", "minItems": 1 } } }, "then": { "properties": { "generationType": true }, "required": ["generationType"] } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing." }, "prompt": { "description": "What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.", "type": "string", "pattern": "\\S", "maxLength": 10000, "examples": ["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."] }, "promptFile": { "description": "A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.", "type": "string", "minLength": 1, "maxLength": 1000, "examples": ["prompts/desk.md"] }, "generationType": { "description": "How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.", "enum": ["TEXT_2_VIDEO", "FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"], "enumDescriptions": ["From the prompt alone; no images.", "Moves from the first image to the last; 1 or 2 images.", "Keeps to what the images show, a product or a person; 1 to 3 images."], "examples": ["TEXT_2_VIDEO", "REFERENCE_2_VIDEO"] }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "imageUrls": { "description": "Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.", "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "tsType": "readonly string[]", "examples": [["assets/desk.png", "https://example.com/lamp.webp"]] }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error." }, "take": { "description": "Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to one that was paid for is free.", "type": "integer", "minimum": 1, "maximum": 1000000, "examples": [2] } } };
const pattern10 = new RegExp("\\S", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.promptFile === undefined) && (missing0 = "promptFile")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.prompt !== undefined) {
                const err1 = { instancePath: instancePath + "/prompt", schemaPath: "#/then/properties/prompt/false schema", keyword: "false schema", params: {}, message: "boolean schema is false", schema: false, parentSchema: schema55.then.properties.prompt, data: data.prompt };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.prompt = true;
            props0.promptFile = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.prompt === undefined) {
                const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property '" + "prompt" + "'", schema: schema55.else.required, parentSchema: schema55.else, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        if (valid0) {
            if (props0 !== true) {
                props0 = props0 || {};
                props0.prompt = true;
            }
        }
        ifClause0 = "else";
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema", schema: schema55.if, parentSchema: schema55, data };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema55.required, parentSchema: schema55, data };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func3.call(schema55.properties, key0))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data1 = data.id;
            if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                    const err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9_-]{0,63}$" + "\"", schema: "^[a-z0-9][a-z0-9_-]{0,63}$", parentSchema: schema39, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data1 };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.prompt !== undefined) {
            let data2 = data.prompt;
            if (typeof data2 === "string") {
                if (func1(data2) > 10000) {
                    const err8 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema55.properties.prompt, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (!pattern10.test(data2)) {
                    const err9 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"", schema: "\\S", parentSchema: schema55.properties.prompt, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.prompt.type, parentSchema: schema55.properties.prompt, data: data2 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.promptFile !== undefined) {
            let data3 = data.promptFile;
            if (typeof data3 === "string") {
                if (func1(data3) > 1000) {
                    const err11 = { instancePath: instancePath + "/promptFile", schemaPath: "#/properties/promptFile/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters", schema: 1000, parentSchema: schema55.properties.promptFile, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (func1(data3) < 1) {
                    const err12 = { instancePath: instancePath + "/promptFile", schemaPath: "#/properties/promptFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.promptFile, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/promptFile", schemaPath: "#/properties/promptFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.promptFile.type, parentSchema: schema55.properties.promptFile, data: data3 };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.generationType !== undefined) {
            let data4 = data.generationType;
            if (!(((data4 === "TEXT_2_VIDEO") || (data4 === "FIRST_AND_LAST_FRAMES_2_VIDEO")) || (data4 === "REFERENCE_2_VIDEO"))) {
                const err14 = { instancePath: instancePath + "/generationType", schemaPath: "#/properties/generationType/enum", keyword: "enum", params: { allowedValues: schema55.properties.generationType.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.generationType.enum, parentSchema: schema55.properties.generationType, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.aspectRatio !== undefined) {
            let data5 = data.aspectRatio;
            if (!((data5 === "16:9") || (data5 === "9:16"))) {
                const err15 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/$defs/aspectRatio/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.imageUrls !== undefined) {
            let data6 = data.imageUrls;
            if (Array.isArray(data6)) {
                const len0 = data6.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data7 = data6[i0];
                    if (typeof data7 === "string") {
                        if (func1(data7) > 2048) {
                            const err16 = { instancePath: instancePath + "/imageUrls/" + i0, schemaPath: "#/properties/imageUrls/items/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema55.properties.imageUrls.items, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err16];
                            }
                            else {
                                vErrors.push(err16);
                            }
                            errors++;
                        }
                        if (func1(data7) < 1) {
                            const err17 = { instancePath: instancePath + "/imageUrls/" + i0, schemaPath: "#/properties/imageUrls/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema55.properties.imageUrls.items, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/imageUrls/" + i0, schemaPath: "#/properties/imageUrls/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.imageUrls.items.type, parentSchema: schema55.properties.imageUrls.items, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            vErrors.push(err18);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/properties/imageUrls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.imageUrls.type, parentSchema: schema55.properties.imageUrls, data: data6 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.style !== undefined) {
            let data8 = data.style;
            if (typeof data8 === "string") {
                if (func1(data8) > 10000) {
                    const err20 = { instancePath: instancePath + "/style", schemaPath: "#/$defs/style/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema34, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/style", schemaPath: "#/$defs/style/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data8 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.vars !== undefined) {
            if (!(validate21(data.vars, { instancePath: instancePath + "/vars", parentData: data, parentDataProperty: "vars", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate21.errors;
                else
                    for (const each of validate21.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
        if (data.take !== undefined) {
            let data10 = data.take;
            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                const err22 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema55.properties.take.type, parentSchema: schema55.properties.take, data: data10 };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            if ((typeof data10 == "number") && (isFinite(data10))) {
                if (data10 > 1000000 || isNaN(data10)) {
                    const err23 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema55.properties.take, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data10 < 1 || isNaN(data10)) {
                    const err24 = { instancePath: instancePath + "/take", schemaPath: "#/properties/take/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema55.properties.take, data: data10 };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
        }
        if (data.generationType !== undefined) {
            const _errs27 = errors;
            let valid9 = true;
            const _errs28 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.generationType !== undefined) {
                    if ("TEXT_2_VIDEO" !== data.generationType) {
                        const err25 = {};
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            var _valid1 = _errs28 === errors;
            errors = _errs27;
            if (vErrors !== null) {
                if (_errs27) {
                    vErrors.length = _errs27;
                }
                else {
                    vErrors = null;
                }
            }
            let ifClause1;
            if (_valid1) {
                const _errs30 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.imageUrls !== undefined) {
                        let data12 = data.imageUrls;
                        if (Array.isArray(data12)) {
                            if (data12.length > 0) {
                                const err26 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/then/properties/imageUrls/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items", schema: 0, parentSchema: schema55.dependentSchemas.generationType.then.properties.imageUrls, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err27 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/then/properties/imageUrls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.dependentSchemas.generationType.then.properties.imageUrls.type, parentSchema: schema55.dependentSchemas.generationType.then.properties.imageUrls, data: data12 };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                }
                var _valid1 = _errs30 === errors;
                valid9 = _valid1;
                if (valid9) {
                    var props1 = {};
                    props1.imageUrls = true;
                    props1.generationType = true;
                }
                ifClause1 = "then";
            }
            else {
                const _errs33 = errors;
                const _errs34 = errors;
                let valid12 = true;
                const _errs35 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.generationType !== undefined) {
                        if ("FIRST_AND_LAST_FRAMES_2_VIDEO" !== data.generationType) {
                            const err28 = {};
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                    }
                }
                var _valid2 = _errs35 === errors;
                errors = _errs34;
                if (vErrors !== null) {
                    if (_errs34) {
                        vErrors.length = _errs34;
                    }
                    else {
                        vErrors = null;
                    }
                }
                let ifClause2;
                if (_valid2) {
                    const _errs37 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.imageUrls === undefined) {
                            const err29 = { instancePath, schemaPath: "#/dependentSchemas/generationType/else/then/required", keyword: "required", params: { missingProperty: "imageUrls" }, message: "must have required property '" + "imageUrls" + "'", schema: schema55.dependentSchemas.generationType.else.then.required, parentSchema: schema55.dependentSchemas.generationType.else.then, data };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        if (data.imageUrls !== undefined) {
                            let data14 = data.imageUrls;
                            if (Array.isArray(data14)) {
                                if (data14.length > 2) {
                                    const err30 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/else/then/properties/imageUrls/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema55.dependentSchemas.generationType.else.then.properties.imageUrls, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data14.length < 1) {
                                    const err31 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/else/then/properties/imageUrls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.dependentSchemas.generationType.else.then.properties.imageUrls, data: data14 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/else/then/properties/imageUrls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.dependentSchemas.generationType.else.then.properties.imageUrls.type, parentSchema: schema55.dependentSchemas.generationType.else.then.properties.imageUrls, data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    var _valid2 = _errs37 === errors;
                    valid12 = _valid2;
                    if (valid12) {
                        var props2 = {};
                        props2.imageUrls = true;
                        props2.generationType = true;
                    }
                    ifClause2 = "then";
                }
                else {
                    const _errs40 = errors;
                    const _errs41 = errors;
                    let valid15 = true;
                    const _errs42 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.generationType !== undefined) {
                            if ("REFERENCE_2_VIDEO" !== data.generationType) {
                                const err33 = {};
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    vErrors.push(err33);
                                }
                                errors++;
                            }
                        }
                    }
                    var _valid3 = _errs42 === errors;
                    errors = _errs41;
                    if (vErrors !== null) {
                        if (_errs41) {
                            vErrors.length = _errs41;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (_valid3) {
                        const _errs44 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.imageUrls === undefined) {
                                const err34 = { instancePath, schemaPath: "#/dependentSchemas/generationType/else/else/then/required", keyword: "required", params: { missingProperty: "imageUrls" }, message: "must have required property '" + "imageUrls" + "'", schema: schema55.dependentSchemas.generationType.else.else.then.required, parentSchema: schema55.dependentSchemas.generationType.else.else.then, data };
                                if (vErrors === null) {
                                    vErrors = [err34];
                                }
                                else {
                                    vErrors.push(err34);
                                }
                                errors++;
                            }
                            if (data.imageUrls !== undefined) {
                                let data16 = data.imageUrls;
                                if (Array.isArray(data16)) {
                                    if (data16.length > 3) {
                                        const err35 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/else/else/then/properties/imageUrls/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls, data: data16 };
                                        if (vErrors === null) {
                                            vErrors = [err35];
                                        }
                                        else {
                                            vErrors.push(err35);
                                        }
                                        errors++;
                                    }
                                    if (data16.length < 1) {
                                        const err36 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/else/else/then/properties/imageUrls/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls, data: data16 };
                                        if (vErrors === null) {
                                            vErrors = [err36];
                                        }
                                        else {
                                            vErrors.push(err36);
                                        }
                                        errors++;
                                    }
                                }
                                else {
                                    const err37 = { instancePath: instancePath + "/imageUrls", schemaPath: "#/dependentSchemas/generationType/else/else/then/properties/imageUrls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls.type, parentSchema: schema55.dependentSchemas.generationType.else.else.then.properties.imageUrls, data: data16 };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                            }
                        }
                        var _valid3 = _errs44 === errors;
                        valid15 = _valid3;
                        if (valid15) {
                            var props3 = {};
                            props3.imageUrls = true;
                            props3.generationType = true;
                        }
                    }
                    if (!valid15) {
                        const err38 = { instancePath, schemaPath: "#/dependentSchemas/generationType/else/else/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema55.dependentSchemas.generationType.else.else.if, parentSchema: schema55.dependentSchemas.generationType.else.else, data };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    var _valid2 = _errs40 === errors;
                    valid12 = _valid2;
                    if (valid12) {
                        if (props2 !== true && props3 !== undefined) {
                            if (props3 === true) {
                                props2 = true;
                            }
                            else {
                                props2 = props2 || {};
                                Object.assign(props2, props3);
                            }
                        }
                    }
                    ifClause2 = "else";
                }
                if (!valid12) {
                    const err39 = { instancePath, schemaPath: "#/dependentSchemas/generationType/else/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: "must match \"" + ifClause2 + "\" schema", schema: schema55.dependentSchemas.generationType.else.if, parentSchema: schema55.dependentSchemas.generationType.else, data };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                var _valid1 = _errs33 === errors;
                valid9 = _valid1;
                if (valid9) {
                    if (props1 !== true && props2 !== undefined) {
                        if (props2 === true) {
                            props1 = true;
                        }
                        else {
                            props1 = props1 || {};
                            Object.assign(props1, props2);
                        }
                    }
                }
                ifClause1 = "else";
            }
            if (!valid9) {
                const err40 = { instancePath, schemaPath: "#/dependentSchemas/generationType/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: "must match \"" + ifClause1 + "\" schema", schema: schema55.dependentSchemas.generationType.if, parentSchema: schema55.dependentSchemas.generationType, data };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.imageUrls !== undefined) {
            const _errs48 = errors;
            let valid18 = true;
            const _errs49 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.imageUrls !== undefined) {
                    let data17 = data.imageUrls;
                    const _errs50 = errors;
                    if (errors === _errs50) {
                        if (Array.isArray(data17)) {
                            if (data17.length < 1) {
                                const err41 = {};
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err42 = {};
                            if (vErrors === null) {
                                vErrors = [err42];
                            }
                            else {
                                vErrors.push(err42);
                            }
                            errors++;
                        }
                    }
                }
            }
            var _valid4 = _errs49 === errors;
            errors = _errs48;
            if (vErrors !== null) {
                if (_errs48) {
                    vErrors.length = _errs48;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid4) {
                const _errs52 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.generationType === undefined) {
                        const err43 = { instancePath, schemaPath: "#/dependentSchemas/imageUrls/then/required", keyword: "required", params: { missingProperty: "generationType" }, message: "must have required property '" + "generationType" + "'", schema: schema55.dependentSchemas.imageUrls.then.required, parentSchema: schema55.dependentSchemas.imageUrls.then, data };
                        if (vErrors === null) {
                            vErrors = [err43];
                        }
                        else {
                            vErrors.push(err43);
                        }
                        errors++;
                    }
                }
                var _valid4 = _errs52 === errors;
                valid18 = _valid4;
                if (valid18) {
                    var props4 = {};
                    props4.generationType = true;
                    props4.imageUrls = true;
                }
            }
            if (!valid18) {
                const err44 = { instancePath, schemaPath: "#/dependentSchemas/imageUrls/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema55.dependentSchemas.imageUrls.if, parentSchema: schema55.dependentSchemas.imageUrls, data };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.sequence === undefined) && (missing0 = "sequence")) {
            const err0 = {};
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        else {
            if (data.sequence !== undefined) {
                if (true !== data.sequence) {
                    const err1 = {};
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
        }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.resolution !== undefined) {
                let data1 = data.resolution;
                if (!(data1 === "720p")) {
                    const err2 = { instancePath: instancePath + "/resolution", schemaPath: "#/then/properties/resolution/enum", keyword: "enum", params: { allowedValues: schema38.then.properties.resolution.enum }, message: "must be equal to one of the allowed values", schema: schema38.then.properties.resolution.enum, parentSchema: schema38.then.properties.resolution, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.shots !== undefined) {
                let data2 = data.shots;
                if (Array.isArray(data2)) {
                    if (data2.length > 21) {
                        const err3 = { instancePath: instancePath + "/shots", schemaPath: "#/then/properties/shots/maxItems", keyword: "maxItems", params: { limit: 21 }, message: "must NOT have more than 21 items", schema: 21, parentSchema: schema38.then.properties.shots, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                    }
                }
                else {
                    const err4 = { instancePath: instancePath + "/shots", schemaPath: "#/then/properties/shots/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.then.properties.shots.type, parentSchema: schema38.then.properties.shots, data: data2 };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.resolution = true;
            props0.shots = true;
            props0.sequence = true;
        }
    }
    if (!valid0) {
        const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema38.if, parentSchema: schema38, data };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.shots === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "shots" }, message: "must have required property '" + "shots" + "'", schema: schema38.required, parentSchema: schema38, data };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func3.call(schema38.properties, key0))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data3 = data.id;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]{0,63}$" }, message: "must match pattern \"" + "^[a-z0-9][a-z0-9_-]{0,63}$" + "\"", schema: "^[a-z0-9][a-z0-9_-]{0,63}$", parentSchema: schema39, data: data3 };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data3 };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data4 = data.title;
            if (typeof data4 === "string") {
                if (func1(data4) > 200) {
                    const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema38.properties.title, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if (func1(data4) < 1) {
                    const err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.title, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (!pattern6.test(data4)) {
                    const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f]*$" + "\"", schema: "^[^\\u0000-\\u001f\\u007f]*$", parentSchema: schema38.properties.title, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.title.type, parentSchema: schema38.properties.title, data: data4 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.resolution !== undefined) {
            let data5 = data.resolution;
            if (!(((data5 === "720p") || (data5 === "1080p")) || (data5 === "4k"))) {
                const err15 = { instancePath: instancePath + "/resolution", schemaPath: "#/$defs/resolution/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data5 };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.aspectRatio !== undefined) {
            let data6 = data.aspectRatio;
            if (!((data6 === "16:9") || (data6 === "9:16"))) {
                const err16 = { instancePath: instancePath + "/aspectRatio", schemaPath: "#/$defs/aspectRatio/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: data6 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.style !== undefined) {
            let data7 = data.style;
            if (typeof data7 === "string") {
                if (func1(data7) > 10000) {
                    const err17 = { instancePath: instancePath + "/style", schemaPath: "#/$defs/style/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema34, data: data7 };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/style", schemaPath: "#/$defs/style/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data7 };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.vars !== undefined) {
            if (!(validate21(data.vars, { instancePath: instancePath + "/vars", parentData: data, parentDataProperty: "vars", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate21.errors;
                else
                    for (const each of validate21.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
        if (data.matrix !== undefined) {
            if (!(validate25(data.matrix, { instancePath: instancePath + "/matrix", parentData: data, parentDataProperty: "matrix", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate25.errors;
                else
                    for (const each of validate25.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
        if (data.sequence !== undefined) {
            let data10 = data.sequence;
            if (typeof data10 !== "boolean") {
                const err19 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.sequence.type, parentSchema: schema38.properties.sequence, data: data10 };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.shots !== undefined) {
            let data11 = data.shots;
            if (Array.isArray(data11)) {
                if (data11.length < 1) {
                    const err20 = { instancePath: instancePath + "/shots", schemaPath: "#/properties/shots/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema38.properties.shots, data: data11 };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                const len0 = data11.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate30(data11[i0], { instancePath: instancePath + "/shots/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        if (vErrors === null)
                            vErrors = validate30.errors;
                        else
                            for (const each of validate30.errors)
                                vErrors.push(each);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/shots", schemaPath: "#/properties/shots/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.shots.type, parentSchema: schema38.properties.shots, data: data11 };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            vErrors.push(err22);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.videos === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "videos" }, message: "must have required property '" + "videos" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "version") || (key0 === "defaults")) || (key0 === "vars")) || (key0 === "budget")) || (key0 === "videos"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.defaults !== undefined) {
            let data1 = data.defaults;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key1 in data1) {
                    if (!(((key1 === "resolution") || (key1 === "aspectRatio")) || (key1 === "style"))) {
                        const err4 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.defaults, data: data1 };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data1.resolution !== undefined) {
                    let data2 = data1.resolution;
                    if (!(((data2 === "720p") || (data2 === "1080p")) || (data2 === "4k"))) {
                        const err5 = { instancePath: instancePath + "/defaults/resolution", schemaPath: "#/$defs/resolution/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values", schema: schema32.enum, parentSchema: schema32, data: data2 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                if (data1.aspectRatio !== undefined) {
                    let data3 = data1.aspectRatio;
                    if (!((data3 === "16:9") || (data3 === "9:16"))) {
                        const err6 = { instancePath: instancePath + "/defaults/aspectRatio", schemaPath: "#/$defs/aspectRatio/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values", schema: schema33.enum, parentSchema: schema33, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err6];
                        }
                        else {
                            vErrors.push(err6);
                        }
                        errors++;
                    }
                }
                if (data1.style !== undefined) {
                    let data4 = data1.style;
                    if (typeof data4 === "string") {
                        if (func1(data4) > 10000) {
                            const err7 = { instancePath: instancePath + "/defaults/style", schemaPath: "#/$defs/style/maxLength", keyword: "maxLength", params: { limit: 10000 }, message: "must NOT have more than 10000 characters", schema: 10000, parentSchema: schema34, data: data4 };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err8 = { instancePath: instancePath + "/defaults/style", schemaPath: "#/$defs/style/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            vErrors.push(err8);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.defaults.type, parentSchema: schema31.properties.defaults, data: data1 };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.vars !== undefined) {
            if (!(validate21(data.vars, { instancePath: instancePath + "/vars", parentData: data, parentDataProperty: "vars", rootData, dynamicAnchors }))) {
                if (vErrors === null)
                    vErrors = validate21.errors;
                else
                    for (const each of validate21.errors)
                        vErrors.push(each);
                errors = vErrors.length;
            }
        }
        if (data.budget !== undefined) {
            let data6 = data.budget;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key2 in data6) {
                    if (!(key2 === "maxCredits")) {
                        const err10 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.budget, data: data6 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data6.maxCredits !== undefined) {
                    let data7 = data6.maxCredits;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err11 = { instancePath: instancePath + "/budget/maxCredits", schemaPath: "#/properties/budget/properties/maxCredits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.budget.properties.maxCredits.type, parentSchema: schema31.properties.budget.properties.maxCredits, data: data7 };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 > 1000000 || isNaN(data7)) {
                            const err12 = { instancePath: instancePath + "/budget/maxCredits", schemaPath: "#/properties/budget/properties/maxCredits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000", schema: 1000000, parentSchema: schema31.properties.budget.properties.maxCredits, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (data7 < 0 || isNaN(data7)) {
                            const err13 = { instancePath: instancePath + "/budget/maxCredits", schemaPath: "#/properties/budget/properties/maxCredits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.budget.properties.maxCredits, data: data7 };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/budget", schemaPath: "#/properties/budget/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.budget.type, parentSchema: schema31.properties.budget, data: data6 };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.videos !== undefined) {
            let data8 = data.videos;
            if (Array.isArray(data8)) {
                if (data8.length < 1) {
                    const err15 = { instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.videos, data: data8 };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate23(data8[i0], { instancePath: instancePath + "/videos/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        if (vErrors === null)
                            vErrors = validate23.errors;
                        else
                            for (const each of validate23.errors)
                                vErrors.push(each);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/videos", schemaPath: "#/properties/videos/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.videos.type, parentSchema: schema31.properties.videos, data: data8 };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
    }
    else {
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            vErrors.push(err17);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/core/config/meant-key.js

/** The key of this level that somebody meant who wrote one that is not known. */
function meantKey(key, error, path) {
    const known = knownKeys(error);
    const synonym = SYNONYMS.get(key.toLowerCase());
    if (synonym !== undefined && known.includes(synonym))
        return synonym;
    return homeOf(key, path) ? undefined : (0,nearest.nearest)(key, known);
}
/** The keys of the level that an unknown key stands on. */
function knownKeys({ parentSchema }) {
    const properties = parentSchema?.['properties'];
    return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}
/** The level that has a key of exactly this name, when it is not the one at `path`. */
function homeOf(key, path) {
    const home = HOMES.get(key);
    return home === levelOf(path) ? undefined : home;
}
/** The level that a key at this path stands on. */
function levelOf(path) {
    const holder = path
        .slice(0, -1)
        .map((step) => (/^\d+$/.test(step) ? '*' : step))
        .join('/');
    return LEVELS.get(holder);
}
const LEVELS = mapOf({
    '': 'the file',
    defaults: '`defaults`',
    budget: '`budget`',
    'videos/*': 'a video',
    'videos/*/shots/*': 'a shot',
});
/** Keys that exist on one level only. `aspectRatio`, `style` and `vars` are at home on several. */
const HOMES = mapOf({
    version: 'the file',
    defaults: 'the file',
    budget: 'the file',
    videos: 'the file',
    maxCredits: '`budget`',
    title: 'a video',
    resolution: 'a video',
    matrix: 'a video',
    sequence: 'a video',
    shots: 'a video',
    prompt: 'a shot',
    promptFile: 'a shot',
    generationType: 'a shot',
    imageUrls: 'a shot',
    take: 'a shot',
});
/** Words that people use for our keys and that do not look like them. */
const SYNONYMS = mapOf({
    clips: 'shots',
    file: 'promptFile',
    images: 'imageUrls',
    name: 'id',
    quality: 'resolution',
    ratio: 'aspectRatio',
    scenes: 'shots',
    size: 'resolution',
    text: 'prompt',
    type: 'generationType',
    variables: 'vars',
});
/** A map and no object: a key of the user's may be called `constructor`. */
function mapOf(entries) {
    return new Map(Object.entries(entries));
}

;// CONCATENATED MODULE: ./build/core/config/describe-key.js


/** An error about a key: missing, not known, or at the wrong place. */
function describeKey({ error, path, holder, key }, places) {
    if (key === undefined)
        return describeMissing(error.params['missingProperty'], path, places.of(holder));
    const name = String(key);
    const at = places.key(holder, name);
    if (error.keyword === 'propertyNames')
        return {
            code: 'bad-name',
            message: `${(0,quoted/* quoted */.T)(name)} cannot be the name of a variable or axis.`,
            hint: name === '<<' ? NO_MERGE : 'Begin with a letter; go on with letters, digits, `_` or `-`.',
            at,
        };
    const level = levelOf(path) ?? 'this mapping';
    const home = homeOf(name, path);
    if (home)
        return {
            code: 'misplaced-key',
            message: `${(0,quoted/* quoted */.T)(name)} belongs to ${home}, not to ${level}.`,
            hint: MOVES.get(name) ?? `Move it to ${home}.`,
            at,
        };
    const meant = meantKey(name, error, path);
    return {
        code: 'unknown-key',
        message: `${(0,quoted/* quoted */.T)(name)} is not a key of ${level}.`,
        hint: name === '<<'
            ? NO_MERGE
            : meant
                ? `Did you mean \`${meant}\`?`
                : `Its keys are: ${knownKeys(error).join(', ')}.`,
        at,
    };
}
const NO_MERGE = 'YAML merge keys are not supported: use `defaults`, `vars` or a `matrix`, or write it out.';
/** What to do with a key that stands on the wrong level, where that needs more than "move it". */
const MOVES = new Map(Object.entries({
    resolution: 'Move it beside `shots`, or into `defaults`: all shots of a video have one resolution.',
    sequence: 'Move it beside `shots`: a sequence is a whole video.',
    prompt: 'Write it under `shots:`, as `- id: …` and below it `prompt: …`.',
    shots: 'Write it under `videos:`, as `- id: …` and below it `shots: …`.',
    maxCredits: 'Write `budget: { maxCredits: … }` at the top of the file.',
}));
function describeMissing(key, path, at) {
    if (key === 'version')
        return {
            code: 'unsupported-version',
            message: 'The file does not say which version of the format it is written in.',
            hint: 'Begin it with `version: 1`.',
            at,
        };
    const level = levelOf([...path, key]);
    const what = level === 'the file' ? 'The file' : level === 'a shot' ? 'This shot' : 'This video';
    return {
        code: 'missing-key',
        message: `${what} has no \`${key}\`.`,
        hint: `Add ${EXAMPLES[key] ?? `\`${key}: …\``}.`,
        at,
    };
}
const EXAMPLES = {
    id: '`id: …`, a short name in lower case, e.g. `skyline`',
    shots: '`shots:` and below it, for each shot, `- id: …` and `prompt: …`',
    videos: '`videos:` and below it, for each video, `- id: …` and `shots: …`',
};

;// CONCATENATED MODULE: ./build/core/config/describe-type.js

/** A value of the wrong kind: what it is, what is meant, and how to write that. */
function describeType(error, { name, written, path, }) {
    const wanted = [error.params['type']].flat().join();
    const meant = KINDS[wanted] ?? wanted;
    const { data } = error;
    if (data === null && written === '')
        return { code: 'empty', message: `${name} has no value.`, hint: emptyHint(wanted, path) };
    return {
        code: 'wrong-type',
        message: `${name} must be ${meant}, but ${found(data, written)}.`,
        hint: hintFor(wanted, data, written, path),
    };
}
const KINDS = {
    string: 'text',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    'string,number,boolean': 'text, a number, true or false',
};
function found(data, written) {
    if (Array.isArray(data))
        return 'it is a list';
    if (typeof data === 'number')
        return `YAML reads ${(0,quoted/* quoted */.T)(written)} as a number`;
    if (typeof data === 'boolean')
        return `YAML reads ${(0,quoted/* quoted */.T)(written)} as a truth value`;
    if (typeof data === 'string')
        return 'it is text';
    return data === null ? `YAML reads ${(0,quoted/* quoted */.T)(written)} as nothing` : 'it is a mapping';
}
function hintFor(wanted, data, written, path) {
    const isScalar = typeof data !== 'object' || data === null;
    if (wanted.startsWith('string'))
        return isScalar
            ? `Put it in quotes: ${(0,quoted/* quoted */.T)(`"${written}"`)}`
            : 'Write one text; put it in quotes if it begins with `[` or `{`, or contains `: `.';
    if (wanted === 'integer')
        return typeof data === 'string' && /^\d{1,7}$/.test(written)
            ? `Write it without quotes: \`${written}\``
            : 'Write a whole number, without quotes.';
    if (wanted === 'boolean')
        return truthHint(data, written);
    if (wanted === 'array')
        return isScalar && !/^(videos|shots)$/.test(path.at(-1) ?? '')
            ? `Write a list: ${(0,quoted/* quoted */.T)(`[${written}]`)}`
            : 'Begin each entry with `- `, on a line of its own.';
    return wanted === 'object' ? mappingHint(path) : undefined;
}
function truthHint(data, written) {
    if (typeof data !== 'string')
        return undefined;
    if (/^(true|yes|on)$/i.test(written))
        return 'Write `true`, without quotes.';
    return /^(false|no|off)$/i.test(written) ? 'Write `false`, without quotes.' : undefined;
}
function mappingHint(path) {
    const [key = ''] = path.slice(-1);
    const kind = /^\d+$/.test(key) ? path.at(-2) : key;
    if (kind === 'shots')
        return 'Write a shot as `- id: …` and, below the `id`, `prompt: …`.';
    if (kind === 'videos')
        return 'Write a video as `- id: …` and, below the `id`, `shots: …`.';
    return 'Write `name: value`, one below the other.';
}
function emptyHint(wanted, path) {
    const isSubstantial = wanted === 'array' || wanted === 'object';
    if (isSubstantial && /^(videos|shots)$/.test(path.at(-1) ?? ''))
        return 'Is what belongs to it indented deeper, with `- ` before each entry?';
    return isSubstantial
        ? 'Write what belongs to it below, indented deeper; or delete the line.'
        : 'Write it behind the colon, or delete the line.';
}

;// CONCATENATED MODULE: ./build/core/config/meant-value.js

/** Which of the values allowed somebody meant who wrote another one. */
function meantValue(written, choices) {
    const synonym = meant_value_SYNONYMS.get(written.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
    return synonym !== undefined && choices.includes(synonym) ? synonym : (0,nearest.nearest)(written, choices);
}
const meant_value_SYNONYMS = new Map(Object.entries({
    fullhd: '1080p',
    hd: '720p',
    horizontal: '16:9',
    landscape: '16:9',
    portrait: '9:16',
    uhd: '4k',
    vertical: '9:16',
    '2160p': '4k',
    firstframe: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    firstlastframe: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    frames2video: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    image2video: 'REFERENCE_2_VIDEO',
    imagetovideo: 'REFERENCE_2_VIDEO',
    images2video: 'REFERENCE_2_VIDEO',
}));

;// CONCATENATED MODULE: ./build/core/config/describe-error.js





/** An error of the validator in a person's words. */
function describeError(mistake, places) {
    const { error, holder, key, path } = mistake;
    if (key === undefined || isAboutKey(error))
        return describeKey(mistake, places);
    const at = places.value(holder, key);
    const name = nameOf(path);
    const written = (0,quoted/* quoted */.T)(places.written(holder, key));
    const limit = String(error.schema);
    switch (error.keyword) {
        case 'type':
            return { ...describeType(error, { name, written: places.written(holder, key), path }), at };
        case 'const':
            return { ...describeVersion(places.written(holder, key)), at };
        case 'enum':
            return { ...describeChoice(error, name, places.written(holder, key)), at };
        case 'pattern':
            return { ...describePattern(error, name), at };
        case 'minLength':
            return {
                code: 'empty',
                message: `${name} is empty.`,
                hint: 'Write a text, or delete it.',
                at,
            };
        case 'maxLength':
            return {
                code: 'too-long',
                message: `${name} has ${charactersOf(error.data)} characters; at most ${limit}.`,
                at,
            };
        case 'minimum':
        case 'maximum':
            return {
                code: 'out-of-range',
                message: `${name} cannot be ${written}.`,
                hint: rangeOf(error),
                at,
            };
        case 'maxItems':
            return { code: 'out-of-range', message: `${name} has more than ${limit} entries.`, at };
        case 'minItems':
        case 'minProperties':
            return {
                code: 'empty',
                message: `${name} is empty.`,
                hint: 'Give it at least one entry.',
                at,
            };
        default:
            throw new Error(`the schema uses ${error.keyword}, for which there are no words`);
    }
}
function isAboutKey({ keyword }) {
    return keyword === 'additionalProperties' || keyword === 'propertyNames';
}
/** How a value is called: by its key, or as an entry of the list with that key. */
function nameOf(path) {
    const last = path.at(-1) ?? '';
    if (!/^\d+$/.test(last))
        return (0,quoted/* quoted */.T)(last);
    return `Entry ${Number(last) + 1} of ${(0,quoted/* quoted */.T)(path.at(-2) ?? '')}`;
}
function describeVersion(written) {
    const code = 'unsupported-version';
    if (written === '1')
        return {
            code,
            message: '`version` must be the number 1, but it is text.',
            hint: 'Write it without quotes: `version: 1`',
        };
    return {
        code,
        message: written === ''
            ? '`version` has no value.'
            : `Version ${(0,quoted/* quoted */.T)(written)} of the format is not one that this Shotlock reads.`,
        hint: 'Write `version: 1`, or upgrade Shotlock if the file was made for a later one.',
    };
}
function describeChoice(error, name, written) {
    const choices = [error.schema].flat().map(String);
    const meant = meantValue(written, choices);
    const all = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
    return {
        code: 'unknown-value',
        message: written === ''
            ? `${name} has no value of its kind.`
            : `${name} cannot be ${(0,quoted/* quoted */.T)(written)}.`,
        hint: meant ? `Did you mean \`${meant}\`?` : `Choose ${all}.`,
    };
}
function describePattern({ parentSchema, data }, name) {
    const written = String(data);
    // The id's pattern is the only one with examples of ids beside it.
    if (String(parentSchema?.['pattern']).startsWith('^[a-z0-9]')) {
        const near = nearestId(written);
        return {
            code: 'bad-id',
            message: `${(0,quoted/* quoted */.T)(written)} cannot be an id.`,
            hint: `Use lower-case letters, digits, \`_\` and \`-\`, at most 64${near ? `: \`${near}\`` : ''}.`,
        };
    }
    if (written.trim() === '')
        return {
            code: 'empty',
            message: `${name} is empty.`,
            hint: 'Say what the shot shows.',
        };
    return {
        code: 'control-character',
        message: `${name} is one line of text, without control characters.`,
        hint: 'Delete the line break in it.',
    };
}
function rangeOf({ parentSchema }) {
    return `Choose a whole number from ${parentSchema?.['minimum']} to ${parentSchema?.['maximum']}.`;
}
/** As the schema counts: code points. */
function charactersOf(text) {
    return Array.from(String(text)).length;
}

;// CONCATENATED MODULE: ./build/core/config/check-schema.js




/**
 * What the schema says against the document. Each value that it refuses is taken out of `root` and
 * noted in `gaps`, so that what is left has the schema's types and can be looked at further.
 */
function checkSchema(root, places, gaps) {
    const errors = validate(root) ? [] : (validate.errors ?? []);
    const mistakes = errors
        .filter((error) => !isForEditors(error))
        .map((error) => locate(error, root));
    for (const mistake of mistakes)
        takeOut(mistake, gaps);
    const shown = mistakes.slice(0, 5 * limits.problems);
    for (const mistake of shown)
        noteMeaning(mistake, gaps);
    const findings = shown
        .filter((mistake) => !isComplainedOf(mistake, gaps))
        .map((mistake) => describeError(mistake, places));
    return { content: root, findings };
}
/**
 * Conditions tell an editor early what breakdown finds out for itself, with defaults and matrix
 * considered and in better words.
 */
function isForEditors({ schemaPath, propertyName }) {
    return propertyName !== undefined || /\/(if|then|else|dependentSchemas)(\/|$)/.test(schemaPath);
}
function locate(error, root) {
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    const around = holdersOf(path, root);
    if (error.keyword === 'required')
        return { error, path, holder: around.at(-1), key: undefined };
    // These two are about a key of the value at the path, not about that value.
    const ownKey = error.params['additionalProperty'] ?? error.params['propertyName'];
    if (typeof ownKey === 'string')
        return { error, path: [...path, ownKey], holder: around.at(-1), key: ownKey };
    const holder = around[path.length - 1] ?? root;
    const key = path.at(-1) ?? '';
    return { error, path, holder, key: Array.isArray(holder) ? Number(key) : key };
}
/** The objects and lists along a path, from the root inwards. */
function holdersOf(path, root) {
    const holders = [root];
    let at = root;
    for (const step of path) {
        at = Reflect.get(holders.at(-1), step);
        if (typeof at !== 'object' || at === null)
            break;
        holders.push(at);
    }
    return holders;
}
function takeOut({ error, holder, key }, gaps) {
    if (key === undefined)
        return;
    if (typeof key === 'string' && error.keyword !== 'additionalProperties')
        gaps.add(holder, key);
    Reflect.set(holder, key, undefined);
}
/** Who wrote `promt` has not forgotten the `prompt`. */
function noteMeaning({ error, holder, key, path }, gaps) {
    if (error.keyword !== 'additionalProperties')
        return;
    const meant = meantKey(String(key), error, path);
    if (meant)
        gaps.add(holder, meant);
}
function isComplainedOf({ error, holder }, gaps) {
    const missing = error.params['missingProperty'];
    return typeof missing === 'string' && gaps.has(holder, missing);
}
function unescapePointer(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/core/config/lex-yaml.js


/** What the lexer yields before a plain or block scalar; like two other marks, it is no text. */
const SCALAR_FOLLOWS = '\u001f';
const MARKS = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);
/**
 * The tokens of a YAML text. What the library would work at for minutes, or until the stack is
 * full, is refused here, where a token costs half a microsecond (threats.md P1, P2).
 */
function lexYaml(text) {
    const tokens = [];
    const depth = new Depth();
    let [offset, lastQuote, isScalar] = [0, 0, false];
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (tokens.push(token) > limits.tokens)
            return lex_yaml_refuse('tokens', offset);
        if (isScalar) {
            offset += token.length;
            isScalar = false;
            continue;
        }
        if (depth.after(token) > limits.depth)
            return lex_yaml_refuse('depth', offset);
        if (token.startsWith('%'))
            return lex_yaml_refuse('directive', offset);
        if (token.startsWith('"') || token.startsWith("'"))
            lastQuote = offset;
        const wrong = token.startsWith('"') ? wrongEscape(token) : undefined;
        if (wrong !== undefined)
            return lex_yaml_refuse('escape', offset + wrong);
        isScalar = token === SCALAR_FOLLOWS;
        if (!MARKS.has(token))
            offset += token.length;
    }
    return { as: 'tokens', tokens, lastQuote };
}
function lex_yaml_refuse(because, at) {
    return { as: 'refused', because, at };
}
/** A backslash, and what may follow one in double quotes (YAML 1.2.2, 5.7). */
const ESCAPE = /\\(?<known>[0abtnvfre "/\\N_LP\t\n\r]|x[\da-f]{2}|u[\da-f]{4}|U000[\da-f]{5}|U0010[\da-f]{4})?/gi;
/** The first escape that means nothing. The library makes an error of each: 4 s for a megabyte. */
function wrongEscape(token) {
    if (!token.includes('\\'))
        return undefined;
    for (const match of token.matchAll(ESCAPE))
        if (match.groups?.['known'] === undefined)
            return match.index;
    return undefined;
}
/** How many lists and mappings are open, told from tokens alone: the recursion over them comes later. */
class Depth {
    #flow = 0;
    #onLine = 0;
    #atLineStart = true;
    #indent = 0;
    #indents = [];
    after(token) {
        if (/^\r?\n/.test(token)) {
            [this.#atLineStart, this.#indent, this.#onLine] = [true, 0, 0];
            return 0;
        }
        if (/^[ #]/.test(token)) {
            if (this.#atLineStart && token.startsWith(' '))
                this.#indent += token.length;
            return 0;
        }
        if (this.#atLineStart && this.#flow === 0) {
            while ((this.#indents.at(-1) ?? -1) >= this.#indent)
                this.#indents.pop();
            this.#indents.push(this.#indent);
        }
        this.#atLineStart = false;
        if (token === '{' || token === '[')
            this.#flow++;
        else if (token === '}' || token === ']')
            this.#flow = Math.max(0, this.#flow - 1);
        else if (this.#flow === 0 && /^[-?:]$/.test(token))
            this.#onLine++;
        return this.#indents.length + this.#onLine + this.#flow;
    }
}

;// CONCATENATED MODULE: ./build/core/config/compose-yaml.js


/** One YAML document as a tree of nodes that know their places, its errors with it. */
function composeYaml(text) {
    const lexed = lexYaml(text);
    if (lexed.as === 'refused')
        return lexed;
    const parser = new dist/* Parser */.iX();
    // Uniqueness of keys takes the library quadratic time; readValues looks at it.
    const composer = new dist/* Composer */.Dk({ uniqueKeys: false, schema: 'core', version: '1.2' });
    const documents = [];
    let isBroken = false;
    for (const lexeme of lexed.tokens) {
        for (const token of parser.next(lexeme)) {
            isBroken ||= token.type === 'error';
            documents.push(...composer.next(token));
        }
        // Recovering from what cannot be parsed takes quadratic time too.
        if (isBroken || documents.length > 0)
            break;
    }
    for (const token of parser.end())
        documents.push(...composer.next(token));
    documents.push(...composer.end(true, text.length));
    const [document, second] = documents;
    if (!document)
        throw new Error('the YAML composer gave no document');
    if (!second)
        return { as: 'document', document, lastQuote: lexed.lastQuote };
    const marker = text.lastIndexOf('\n---', second.range[0]) + 1;
    return { as: 'refused', because: 'documents', at: marker };
}

;// CONCATENATED MODULE: ./build/core/config/places.js

/** From this many keys on, looking through them one by one is slower than an index. */
const MANY = 20;
/** The longest line, and the farthest column, that is quoted: a file may be one line of megabytes. */
const LONGEST_LINE = 4000;
/**
 * Where each value of the config stands. A value is named by the object or list that holds it and
 * its key there, so that nothing has to carry positions along.
 */
class Places {
    file;
    #text;
    #lines;
    #collections;
    #pairs = new Map();
    constructor(source, lines, collections) {
        this.file = source.file;
        this.#text = source.text;
        this.#lines = lines;
        this.#collections = collections;
    }
    /** A mapping or list itself. */
    of(holder) {
        return spanOf(this.#collection(holder));
    }
    /** The key, as it is written in the file. */
    key(holder, key) {
        const node = this.#pair(holder, key)?.key;
        return node ? spanOf(node) : this.of(holder);
    }
    /** The value of a key or the entry of a list; its key where nothing is written. */
    value(holder, key) {
        const node = this.#node(holder, key);
        if (node && node.range[1] > node.range[0])
            return spanOf(node);
        return typeof key === 'string' ? this.key(holder, key) : this.of(holder);
    }
    /** A scalar as the file writes it, without quotes: `1.10` is not 1.1. */
    written(holder, key) {
        const node = this.#node(holder, key);
        return (0,dist/* isScalar */.jn)(node) ? (node.source ?? '') : '';
    }
    /** What YAML took for a comment behind a value. */
    comment(holder, key) {
        const node = this.#node(holder, key);
        return (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN' ? (node.comment ?? undefined) : undefined;
    }
    /** The n-th `fragment` inside a text, from 0; the whole text where it is written otherwise. */
    fragment(holder, key, fragment, n) {
        const whole = this.value(holder, key);
        let start = this.#text.indexOf(fragment, whole.start);
        for (let i = 0; i < n && start !== -1; i++)
            start = this.#text.indexOf(fragment, start + fragment.length);
        const end = start + fragment.length;
        return start === -1 || end > whole.end ? whole : { start, end };
    }
    place({ start }) {
        const { line, col } = this.#lines.linePos(start);
        return { file: this.file, line, column: col };
    }
    /** A place with its line, for people. */
    quote(span) {
        const place = this.place(span);
        const from = span.start - place.column + 1;
        const next = this.#text.indexOf('\n', from);
        const line = this.#text
            .slice(from, Math.min(next === -1 ? this.#text.length : next, from + LONGEST_LINE))
            .trimEnd();
        if (place.column > LONGEST_LINE)
            return place;
        const length = Math.max(1, Math.min(span.end - span.start, line.length - place.column + 1));
        return { ...place, text: line, length };
    }
    #collection(holder) {
        const collection = this.#collections.get(holder);
        if (!collection)
            throw new Error('asked for the place of a value that is not in the file');
        return collection;
    }
    #pair(holder, key) {
        const collection = this.#collection(holder);
        if (!(0,dist/* isMap */.jh)(collection))
            return undefined;
        const { items } = collection;
        if (items.length < MANY)
            return items.find((pair) => keyText(pair.key) === key);
        let byKey = this.#pairs.get(collection);
        if (!byKey) {
            // The first one of a key given twice, as `find` above.
            byKey = new Map(items.toReversed().map((pair) => [keyText(pair.key), pair]));
            this.#pairs.set(collection, byKey);
        }
        return byKey.get(key);
    }
    #node(holder, key) {
        if (typeof key === 'string')
            return this.#pair(holder, key)?.value ?? undefined;
        const collection = this.#collection(holder);
        return (0,dist/* isSeq */.oP)(collection) ? collection.items[key] : undefined;
    }
}
function keyText(node) {
    return (0,dist/* isScalar */.jn)(node) ? (node.source ?? '') : undefined;
}
function spanOf(node) {
    return { start: node.range[0], end: node.range[1] };
}

;// CONCATENATED MODULE: ./build/core/config/read-values.js






/**
 * Plain values out of a YAML tree, with the checks that the library does not make, or makes in
 * quadratic time. Aliases share their anchor's value, so a bomb of them costs nothing here; their
 * measure is what the value would be written out. `collections` learns which node each came from.
 */
function readValues(contents, { text, places, collections, }) {
    const findings = [];
    const gaps = new KeySet();
    const anchors = new Map();
    /** Values read so far, each alias counted as all that it stands for. */
    let size = 0;
    let aliased = 0;
    return { root: contents ? read(contents) : undefined, findings, gaps };
    function read(node) {
        size++;
        if ((0,dist/* isAlias */.Vj)(node))
            return readAlias(node);
        if (node.tag)
            return refuseTag(node);
        const { anchor } = node;
        if (!anchor)
            return readOwn(node);
        anchors.set(anchor, 'unfinished');
        const before = size;
        const value = readOwn(node);
        anchors.set(anchor, { value, size: size - before + 1 });
        return value;
    }
    function readOwn(node) {
        if ((0,dist/* isScalar */.jn)(node))
            return node.value;
        return (0,dist/* isSeq */.oP)(node) ? readList(node) : readMapping(node);
    }
    function readList(node) {
        const list = [];
        collections.set(list, node);
        for (const item of node.items)
            list.push(read(item));
        return list;
    }
    function readMapping(node) {
        if (node.flow && text.startsWith('{{', node.range[0]))
            return refuseBraces(node);
        // Without a prototype, `__proto__` and `constructor` are keys like any other (threats.md P3).
        const mapping = Object.create(null);
        collections.set(mapping, node);
        for (const { key, value } of node.items) {
            const name = keyText(key);
            if (name === undefined)
                refuseKey(key);
            else if (name in mapping)
                refuseDuplicate(mapping, name, key);
            else {
                mapping[name] = value ? read(value) : null;
                if (mapping[name] === undefined)
                    gaps.add(mapping, name);
            }
        }
        return mapping;
    }
    function readAlias(node) {
        const anchored = anchors.get(node.source);
        const name = (0,quoted/* quoted */.T)(`*${node.source}`);
        if (anchored === undefined) {
            const near = (0,nearest.nearest)(node.source, [...anchors.keys()].slice(0, 1000));
            return refuse(node, 'yaml-alias', {
                message: `${name} refers to an anchor that is not defined above it.`,
                hint: near ? `Did you mean \`*${near}\`?` : 'If it is text, put it in quotes.',
            });
        }
        if (anchored === 'unfinished')
            return refuse(node, 'yaml-alias', {
                message: `${name} stands inside of the very value that it repeats.`,
                hint: 'Write the value out.',
            });
        size += anchored.size;
        aliased += anchored.size;
        if (aliased <= limits.aliasedValues)
            return anchored.value;
        return refuse(node, 'yaml-alias', {
            message: `The aliases of this file stand for more than ${limits.aliasedValues} values.`,
            hint: 'Use fewer aliases inside of anchored values, or a `matrix`.',
        });
    }
    function refuseTag(node) {
        const last = text.lastIndexOf('!', Math.max(0, node.range[0] - 1));
        const start = text[last - 1] === '!' ? last - 1 : last;
        const tag = /^!\S*/.exec(text.slice(start, start + 200))?.[0] ?? '!';
        findings.push({
            code: 'yaml-tag',
            message: `${(0,quoted/* quoted */.T)(tag)} is a YAML tag; tags have no meaning here.`,
            hint: (0,dist/* isScalar */.jn)(node)
                ? 'If the `!` belongs to the text, put all of it in quotes; else delete the tag.'
                : 'Delete it.',
            at: { start, end: start + tag.length },
        });
    }
    function refuseBraces(node) {
        const written = text.slice(node.range[0], node.range[1]).trimEnd();
        return refuse(node, 'yaml-quotes', {
            message: `Without quotes, YAML reads ${(0,quoted/* quoted */.T)(written)} as a mapping.`,
            hint: `Put the text in quotes: "${written.slice(0, 40)}"`,
        });
    }
    function refuseKey(node) {
        refuse(node, 'yaml-syntax', {
            message: 'A list, mapping or alias cannot be a key here.',
            hint: 'If it is text, put it in quotes.',
        });
    }
    function refuseDuplicate(mapping, name, node) {
        const { line } = places.place(places.key(mapping, name));
        refuse(node, 'duplicate-key', {
            message: `${(0,quoted/* quoted */.T)(name)} is given twice; first on line ${line}.`,
            hint: 'Keep one of the two.',
        });
    }
    function refuse(node, code, { message, hint }) {
        findings.push({ code, message, hint, at: spanOf(node) });
    }
}

;// CONCATENATED MODULE: ./build/core/config/refuse-text.js

/** What keeps a text from being read as YAML at all. */
function refuseText(text) {
    if (text.length > limits.characters)
        return {
            code: 'file-too-big',
            message: `The file has ${text.length} characters; at most ${limits.characters} are read.`,
            hint: 'Split it into several config files, or move long prompts to files (`promptFile`).',
            at: { start: 0, end: 0 },
        };
    const found = UNREADABLE.exec(text);
    if (!found)
        return undefined;
    const at = { start: found.index, end: found.index + found[0].length };
    if (found[0] === '\ufffd' || text.slice(0, 4).includes('\0'))
        return {
            code: 'not-utf8',
            message: 'The file is not UTF-8 text.',
            hint: 'Save it as UTF-8 (in most editors: "Save with encoding").',
            at,
        };
    return {
        code: 'control-character',
        message: `There is an invisible control character here (U+${codeOf(found[0])}).`,
        hint: 'Delete it.',
        at,
    };
}
/** What YAML 1.2 does not print, a lone carriage return, and what is left of bytes that are no UTF-8. */
const UNREADABLE = 
// oxlint-disable-next-line no-control-regex
/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd-\uffff]|\r(?!\n)|\p{Cs}/u;
function codeOf(character) {
    return character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
}

;// CONCATENATED MODULE: ./build/core/config/fit-indent.js


/** Which indentation a line that fits nowhere was meant to have. */
function fitIndent(text, complained) {
    const line = faultyLine(text, complained);
    const indent = indentOf(line);
    const at = { start: line.start, end: line.start + Math.max(1, indent) };
    const above = lineAbove(text, line);
    const block = above && /[:-]\s+([|>])[-+0-9]*$/.exec(above.text)?.[1];
    if (above && block)
        return {
            code: 'yaml-indent',
            message: `The text after \`${block}\` must be indented deeper than its key.`,
            hint: `Indent it by ${keyColumn(above) + 2} spaces.`,
            at,
        };
    const isEntry = startsEntry(line);
    const levels = levelsAbove(text, line).filter((level) => level.isEntry === isEntry);
    const [best] = levels.sort((a, b) => Math.abs(a.column - indent) - Math.abs(b.column - indent));
    if (!best || (isEntry && Math.abs(best.column - indent) > 1))
        return {
            code: 'yaml-indent',
            message: isEntry
                ? 'An entry of a list stands where the lines above are keys.'
                : `This line is indented by ${indent} spaces, which fits nothing above it.`,
            hint: isEntry
                ? 'Begin every entry of the list with `- `, the first one too, all in the same column.'
                : 'Keys of one mapping begin in the same column.',
            at,
        };
    return {
        code: 'yaml-indent',
        message: `This line is indented by ${indent} spaces, which fits nothing above it.`,
        hint: `Indent it by ${best.column}, like ${(0,quoted/* quoted */.T)(best.content)} above.`,
        at,
    };
}
/** The library complains of a key when the line below it is indented as if it were the key's value. */
function faultyLine(text, line) {
    const below = lineBelow(text, line);
    const hasValue = /^[\s-]*[\w$-]+:\s+[^\s#]/.test(line.text);
    return below && hasValue && !startsEntry(below) && indentOf(below) > keyColumn(line)
        ? below
        : line;
}
/** Columns in which the mappings and lists around a line have begun, innermost first. */
function levelsAbove(text, line) {
    const levels = [];
    let least = Number.POSITIVE_INFINITY;
    for (let above = lineAbove(text, line); above && least > 0; above = lineAbove(text, above)) {
        const indent = indentOf(above);
        if (indent >= least)
            continue;
        const content = above.text.trim();
        if (startsEntry(above)) {
            const column = keyColumn(above);
            if (column < least)
                levels.push({ column, isEntry: false, content: content.replace(/^[\s-]+/, '') });
            levels.push({ column: indent, isEntry: true, content });
        }
        else
            levels.push({ column: indent, isEntry: false, content });
        least = indent;
    }
    return levels;
}
function startsEntry({ text }) {
    return /^\s*-(\s|$)/.test(text);
}
function indentOf({ text }) {
    return /^\s*/.exec(text)[0].length;
}
/** Where the first key of a line stands, behind its dashes. */
function keyColumn({ text }) {
    return /^(\s*-(?=\s|$))*\s*/.exec(text)[0].length;
}

;// CONCATENATED MODULE: ./build/core/config/unquoted-text.js

/**
 * A value that had to be in quotes, told from the line that holds it. `goesOn` says that YAML found
 * something behind a value that it took for complete.
 */
function unquotedText(line, { goesOn }) {
    const [, before, value] = /^(\s*(?:-\s+)*(?:[\w$-]+:\s+)?)(.+)$/.exec(line.text) ?? [];
    if (before === undefined || value === undefined)
        return undefined;
    const comment = goesOn ? /^("[^"]*"|'[^']*')#/.exec(value) : null;
    if (comment)
        return needsSpace(line.start + before.length + comment[0].length - 1);
    const message = whyQuotes(value, goesOn);
    if (!message)
        return undefined;
    const start = line.start + before.length;
    return {
        code: 'yaml-quotes',
        message,
        hint: `Put all of it in quotes: ${inQuotes(value)}`,
        at: { start, end: start + value.length },
    };
}
function needsSpace(start) {
    return {
        code: 'yaml-syntax',
        message: 'A comment needs a space before its `#`.',
        hint: 'Write the space; or, if it belongs to the text, move the closing quote behind it.',
        at: { start, end: start + 1 },
    };
}
function whyQuotes(value, goesOn) {
    const [first = ''] = value;
    if (value.startsWith('{{'))
        return 'Without quotes, YAML reads `{{` as the start of a mapping.';
    if (/^[*&!@`%]/.test(value))
        return `Text that begins with ${first === '`' ? 'a backtick' : (0,quoted/* quoted */.T)(first)} must be in quotes.`;
    if (value.startsWith('- '))
        return 'Text that begins with `- ` must be in quotes.';
    if (goesOn && first === "'" && /\w'\w/.test(value))
        return 'The text goes on after its closing quote: the apostrophe closes it.';
    if (goesOn && /^["']/.test(value))
        return 'The text goes on after its closing quote.';
    if (/^[^"'[{|>#].*: /.test(value))
        return 'YAML takes the `: ` in this text for the end of a key.';
    return undefined;
}
/** The value as it could be written, in the quotes that need the least change. */
function inQuotes(value) {
    const inner = /^'(.*)'$/.exec(value)?.[1] ?? value;
    const short = inner.length > 50 ? `${inner.slice(0, 49)}…` : inner;
    if (!/["\\]/.test(short))
        return (0,quoted/* quoted */.T)(`"${short}"`);
    return (0,quoted/* quoted */.T)(`'${short.replaceAll("'", "''")}'`);
}

;// CONCATENATED MODULE: ./build/core/config/syntax-findings.js





/**
 * What keeps YAML from being read, in a person's words. The library's own messages speak of its
 * grammar, and after the first mistake mostly of its consequences: so the first one; of tabs, all.
 */
function syntaxFindings(text, { document, lastQuote }) {
    const [error] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
    if (!error)
        return [];
    const mistake = { error, text, line: lineOf(text, error.pos[0]), lastQuote };
    const tabs = tab(mistake);
    if (tabs.length > 0)
        return tabs;
    for (const recognise of [conflict, unclosed, blockText, unquoted, noColon, indent]) {
        const finding = recognise(mistake);
        if (finding)
            return [finding];
    }
    return [unrecognised(mistake)];
}
function conflict({ text }) {
    const marker = /^<{7}(?= |\r?$)/m.exec(text);
    if (!marker)
        return undefined;
    return {
        code: 'yaml-syntax',
        message: 'A merge conflict is still open here.',
        hint: 'Choose one side and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
        at: { start: marker.index, end: marker.index + 7 },
    };
}
/** A line that is indented with a tab, and all further ones that have a key or begin an entry. */
function tab({ error, line, text }) {
    if (error.code !== 'TAB_AS_INDENT' && !/^ *\t/.test(line.text))
        return [];
    const found = [];
    for (const match of text.slice(line.start).matchAll(/^( *)(\t[ \t]*)(?=- |[\w-]+:|\{|\[)/gm)) {
        const start = line.start + match.index + match[1].length;
        found.push(tabAt(start, match[2].length));
        if (found.length > limits.problems)
            break;
    }
    return found.length > 0 ? found : [tabAt(error.pos[0], 1)];
}
function tabAt(start, length) {
    return {
        code: 'yaml-tab',
        message: 'This line is indented with a tab; YAML wants spaces.',
        hint: 'Replace it with spaces (most editors: "Convert indentation to spaces").',
        at: { start, end: start + length },
    };
}
function unclosed({ error, text, lastQuote }) {
    if (/^Missing closing ['"]/.test(error.message))
        return {
            code: 'yaml-quotes',
            message: `The quote that opens here (${text[lastQuote]}) is never closed.`,
            hint: `Close it with ${text[lastQuote]}.`,
            at: { start: lastQuote, end: lastQuote + 1 },
        };
    const closing = /must be sufficiently indented and end with a ([\]}])/.exec(error.message)?.[1];
    if (!closing)
        return undefined;
    const opening = closing === ']' ? '[' : '{';
    const start = text.lastIndexOf(opening, error.pos[0] - 1);
    return {
        code: 'yaml-syntax',
        message: `\`${opening}\` is opened here and never closed.`,
        hint: `Close it with \`${closing}\`, or put the text in quotes if it is meant as text.`,
        at: { start, end: start + 1 },
    };
}
/** The text of `|` or `>` that begins no deeper than its key. */
function blockText({ error, text, line }) {
    const above = lineAbove(text, line);
    if (!above || error.pos[0] < line.start || !/[:-]\s+[|>][-+0-9]*$/.test(above.text))
        return undefined;
    return fitIndent(text, line);
}
/** Text that YAML takes for something else because it is not in quotes. */
function unquoted({ error, line, text }) {
    const goesOn = /^(Unexpected scalar at node end|Comments must be separated)/.test(error.message);
    const found = unquotedText(line, { goesOn });
    if (found)
        return found;
    const inBlock = error.message.startsWith('Not a YAML token') && /[|>]/.exec(line.text);
    if (!inBlock)
        return undefined;
    const start = line.start + inBlock.index;
    return {
        code: 'yaml-quotes',
        message: `After \`${text[start]}\`, the text begins on the next line.`,
        hint: `Move the text there, indented deeper than its key; or, if the \`${text[start]}\` belongs to it, put it in quotes.`,
        at: { start, end: error.pos[1] },
    };
}
/** `id:a`, or a key alone. */
function noColon({ error, line }) {
    if (!/^Implicit (map )?keys need/.test(error.message))
        return undefined;
    const [, before, key, colon, rest] = /^([\s-]*)([\w$-]+)(:?)(.*)$/.exec(line.text) ?? [];
    if (before === undefined || key === undefined || rest === undefined)
        return undefined;
    const start = line.start + before.length;
    if (colon && rest !== '')
        return {
            code: 'yaml-syntax',
            message: `A space is missing after \`${key}:\`.`,
            hint: `Write ${(0,quoted/* quoted */.T)(`${key}: ${rest.trim()}`)}.`,
            at: { start, end: start + key.length + 1 },
        };
    if (rest.trim() !== '')
        return undefined;
    return {
        code: 'yaml-syntax',
        message: `${(0,quoted/* quoted */.T)(key)} stands here alone.`,
        hint: `If it is a key, write \`${key}:\` and its value; if it goes on with the text above, indent it deeper.`,
        at: { start, end: start + key.length },
    };
}
function indent({ error, text, line }) {
    const isIndent = error.code === 'BAD_INDENT' ||
        error.code === 'BLOCK_AS_IMPLICIT_KEY' ||
        /^Sequence item without - indicator|^Implicit keys need to be/.test(error.message);
    return isIndent ? fitIndent(text, line) : undefined;
}
function unrecognised({ error, line }) {
    const [start, end] = error.pos;
    const missing = error.message.startsWith('Missing , ') || error.code === 'BLOCK_IN_FLOW';
    return {
        code: error.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax',
        message: missing
            ? 'A comma is missing between two entries.'
            : `YAML cannot be read here: ${error.message}.`,
        hint: missing ? 'Write `, ` between them.' : 'If it is text, put all of it in quotes.',
        at: { start, end: Math.min(end, line.start + line.text.length) },
    };
}

;// CONCATENATED MODULE: ./build/core/config/read-yaml.js









/** A text as plain values that know their places, or every reason why YAML cannot be read from it. */
function readYaml({ file, text: bytes, }) {
    const text = bytes.replace(/^\ufeff/, '');
    const collections = new Map();
    const places = new Places({ file, text }, linesOf(text), collections);
    const unreadable = refuseText(text);
    if (unreadable)
        return { problems: problemsOf([unreadable], places) };
    const composed = composeYaml(text);
    if (composed.as === 'refused')
        return { problems: problemsOf([refusal(composed, text)], places) };
    const mistakes = syntaxFindings(text, composed);
    if (mistakes.length > 0)
        return { problems: problemsOf(mistakes, places) };
    return { places, ...readValues(composed.document.contents, { text, places, collections }) };
}
function linesOf(text) {
    const lines = new dist/* LineCounter */.HN();
    for (let start = 0; start !== 0 || lines.lineStarts.length === 0;) {
        lines.addNewLine(start);
        start = text.indexOf('\n', start) + 1;
    }
    return lines;
}
function refusal({ because, at: start }, text) {
    const at = { start, end: start + 1 };
    switch (because) {
        case 'tokens':
            return {
                code: 'file-too-big',
                message: `The file says more than Shotlock reads: over ${limits.tokens} words and signs.`,
                hint: 'Split it into several config files; a `matrix` writes many videos in a few lines.',
                at,
            };
        case 'depth':
            return {
                code: 'yaml-depth',
                message: `Lists and mappings are nested more than ${limits.depth} deep here.`,
                hint: 'A shot stands 4 deep: file, `videos`, video, `shots`.',
                at,
            };
        case 'directive':
            return {
                code: 'yaml-syntax',
                message: 'A line that begins with `%` is a YAML directive; none has a meaning here.',
                hint: 'Delete it.',
                at,
            };
        case 'escape':
            return read_yaml_wrongEscape(text.slice(start, start + 2), start);
        case 'documents':
            return {
                code: 'yaml-documents',
                message: 'A second YAML document begins here; a config is one document.',
                hint: 'Delete the `---`, or move what follows to a file of its own.',
                at: { start, end: start + 3 },
            };
        default:
            return because;
    }
}
function read_yaml_wrongEscape(written, start) {
    return {
        code: 'yaml-quotes',
        message: `In double quotes, ${(0,quoted/* quoted */.T)(written)} means nothing.`,
        hint: `Write the backslash twice, \`\\${written}\`, or use single quotes.`,
        at: { start, end: start + 2 },
    };
}

;// CONCATENATED MODULE: ./build/core/config.js



/** The config, or every problem for which it cannot be understood at all. */
function parseConfig(source) {
    const reading = readYaml(source);
    if ('problems' in reading)
        return reading;
    const { root, places, gaps } = reading;
    if (!isMapping(root))
        return { problems: problemsOf([...reading.findings, noMapping(root)], places) };
    const { content, findings: found } = checkSchema(root, places, gaps);
    // Whatever else is wrong may be right in that version.
    const otherVersion = found.filter(isOtherVersion);
    if (otherVersion.length > 0)
        return { problems: problemsOf(otherVersion, places) };
    return {
        config: {
            file: source.file,
            content,
            budget: content.budget,
            places,
            gaps,
            findings: [...reading.findings, ...found],
        },
    };
    function isOtherVersion({ code }) {
        return code === 'unsupported-version' && gaps.has(content, 'version');
    }
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function noMapping(root) {
    const isEmpty = root === undefined || root === null;
    return {
        code: 'not-a-config',
        message: isEmpty
            ? 'The file is empty.'
            : `The file must be a mapping with \`version\` and \`videos\`, but it is ${Array.isArray(root) ? 'a list' : 'one text'}.`,
        hint: 'Begin it with `version: 1`, then `videos:`. `shotlock init` writes a first one.',
        at: { start: 0, end: 1 },
    };
}

;// CONCATENATED MODULE: ./build/core/image-flaw.js
/** What Veo takes of one image at most: https://cloud.google.com/vertex-ai/generative-ai/docs/models/veo/3-1-generate */
const MOST_MEGABYTES = 20;
/**
 * Why a file is no image that can be paid for, if its ends show that. Endings of names say nothing, and
 * what is behind the last chunk of a PNG is of no interest to those who read it.
 */
function imageFlaw({ bytes, head, tail }) {
    if (bytes === 0)
        return 'is empty';
    const isWebp = startsWith(head, 'RIFF') && head.subarray(8, 12).equals(Buffer.from('WEBP'));
    const isPng = startsWith(head, '\x89PNG\r\n\x1a\n');
    if (!isPng && !isWebp && !startsWith(head, '\xff\xd8\xff'))
        return 'is no PNG, JPEG or WebP';
    if (bytes > MOST_MEGABYTES * 2 ** 20)
        return `has ${Math.ceil(bytes / 1e6)} MB, and Veo takes at most ${MOST_MEGABYTES}`;
    const isCut = isPng
        ? !tail.includes('IEND\xaeB`\x82', 0, 'latin1')
        : isWebp && head.readUInt32LE(4) + 8 > bytes;
    return isCut ? 'is cut off: its end is missing' : undefined;
}
function startsWith(head, signature) {
    return head.toString('latin1', 0, signature.length) === signature;
}

;// CONCATENATED MODULE: ./build/core/in-file-order.js
/**
 * Problems of one file in the order of its lines. `first` are in order already; some of them stand
 * in other files (a prompt's) and stay behind the problem that they follow.
 */
function in_file_order_inFileOrder(file, first, others) {
    const waiting = others.toSorted((a, b) => compare(a.where, b.where));
    const merged = [];
    for (const problem of first) {
        if (problem.where?.file === file)
            while (waiting[0] && compare(waiting[0].where, problem.where) < 0)
                merged.push(waiting.shift());
        merged.push(problem);
    }
    return [...merged, ...waiting];
}
function compare(a = nowhere, b = nowhere) {
    return a.line - b.line || a.column - b.column;
}
/** Behind every line; a number, because Infinity less itself is none. */
const nowhere = { file: '', line: Number.MAX_SAFE_INTEGER, column: 1 };

// EXTERNAL MODULE: ./build/core/shot.js
var shot = __webpack_require__(17080);
// EXTERNAL MODULE: ./build/steps/private-images.js
var private_images = __webpack_require__(454);
;// CONCATENATED MODULE: ./build/steps/read-videos.js








const MOST_PROMPT_BYTES = 100_000;
const WHERE_TO_BEGIN = 'Name the config that you mean, or write a first one: `shotlock init` does that';
/** Reads a config, its prompts and its images, or gives every problem of them at once. */
async function readVideos(settings, 
/** Absolute. */
config, imageUrl, files) {
    const source = await files.read(config, maxConfigBytes);
    if ('problem' in source) {
        const problem = named(source.problem, settings.config);
        return { problems: [source.missing ? { ...problem, hint: WHERE_TO_BEGIN } : problem] };
    }
    const parsed = parseConfig({ file: settings.config, text: source.text });
    if (!('config' in parsed))
        return { problems: parsed.problems };
    const base = (0,external_node_path_.dirname)(config);
    const prompts = await readPrompts(promptFilesOf(parsed.config), base, files);
    const { videos: known, problems: written } = breakdown(parsed.config, prompts);
    const { videos, problems: unmatched } = await filtered(settings.videos, known);
    const images = await digestImages(videos, base, files);
    // A plan says which images the API is to fetch: only those need an address then.
    const unreachable = settings.mode === 'validate'
        ? (0,private_images/* privateImages */.c)(imagesOf(videos).filter(({ path }) => images.digests.has(path)), { imageUrl, severity: 'warning' })
        : [];
    const problems = in_file_order_inFileOrder(settings.config, written, [...images.problems, ...unreachable]);
    if (problems.some(({ severity }) => severity === 'error'))
        return { problems };
    const budget = parsed.config.budget?.maxCredits;
    return {
        videos,
        known,
        digests: images.digests,
        warnings: [...problems, ...unmatched],
        ...(budget === undefined ? {} : { budget }),
    };
}
/** Few runs have a filter: the others start without what reads globs. */
async function filtered(globs, known) {
    if (globs.length === 0)
        return { videos: known, problems: [] };
    const { matchVideos } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2846)]).then(__webpack_require__.bind(__webpack_require__, 32846));
    return matchVideos(globs, known);
}
async function readPrompts(wanted, base, files) {
    const prompts = new Map();
    for (const { path } of wanted) {
        if (prompts.has(path))
            continue;
        const read = await files.read((0,external_node_path_.join)(base, path), MOST_PROMPT_BYTES);
        prompts.set(path, 'problem' in read ? named(read.problem, path) : read.text);
    }
    return prompts;
}
async function digestImages(videos, base, files) {
    const digests = new Map();
    const problems = [];
    for (const image of imagesOf(videos)) {
        if (digests.has(image.path))
            continue;
        const digest = await files.digest((0,external_node_path_.join)(base, image.path));
        const problem = problemOf(image, digest);
        if (problem)
            problems.push({ ...problem, where: image.where });
        else if ('sha256' in digest)
            digests.set(image.path, digest.sha256);
    }
    return { digests, problems };
}
/** Why an image cannot be paid for: a clip of something else would come of it, or none. */
function problemOf({ path }, digest) {
    if ('problem' in digest)
        return { hint: 'Its path is relative to this file.', ...named(digest.problem, path) };
    if (digest.head.toString('latin1').startsWith('version https://git-lfs'))
        return {
            code: 'image-lfs-pointer',
            severity: 'error',
            message: `${path} is a Git LFS pointer, not the image itself`,
            hint: 'Fetch it first: git lfs pull, or `lfs: true` for actions/checkout',
        };
    const flaw = imageFlaw(digest);
    return flaw === undefined
        ? undefined
        : {
            code: 'image-unusable',
            severity: 'error',
            message: `${path} ${flaw}`,
            hint: 'Export it again, as PNG, JPEG or WebP',
        };
}
/** Those that are files of the repository. */
function imagesOf(videos) {
    return videos.flatMap(({ shots }) => shots.flatMap(shot/* fileImages */.h));
}
/** Problems name files as the user wrote them, not as this machine knows them. */
function named(problem, path) {
    return { ...problem, message: problem.message.replace(/^\S+/u, path) };
}


/***/ })

};
