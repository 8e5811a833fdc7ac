export const id = 7976;
export const ids = [7976];
export const modules = {

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256File: () => (/* binding */ sha256File),
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

/***/ 27976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localLedger: () => (/* binding */ localLedger),
/* harmony export */   wholeLedger: () => (/* binding */ wholeLedger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _core_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18365);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31231);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18164);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33925);







/** After so many updates the state is written out whole, and the updates it covers are dropped. */
const SNAPSHOT_EVERY = 50;
/** How often files may be replaced while they are read before that cannot be the reason any more. */
const MOST_ATTEMPTS = 50;
/**
 * A ledger in a folder of this machine: `NUMBER.update.json` holds the entries of one update,
 * `NUMBER.snapshot.json` all entries up to that update. An update is committed by linking its file
 * under the next number, which fails when another process was first: a compare-and-set that needs
 * no lock, and that a killed process leaves in order.
 */
function localLedger(folder) {
    let last = Promise.resolve();
    return {
        place: 'this checkout only',
        async read(wanted) {
            return only((await load(folder)).kept, wanted);
        },
        // One after another: updates of one process that race each other all begin anew, time and again.
        async update(wanted, decide) {
            const turn = last.then(async () => await updateNow(folder, wanted, decide));
            last = turn.catch(() => { });
            return await turn;
        },
    };
}
/** All that a ledger in a folder says; an empty one where there is none. */
async function wholeLedger(folder) {
    return chosen((await load(folder)).kept, { isWanted: () => true, isWantedTake: () => true });
}
async function updateNow(folder, ...[wanted, decide]) {
    for (;;) {
        const { kept, number } = await load(folder);
        const entries = decide(only(kept, wanted));
        (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .assertValid */ .pP)(entries);
        if (entries.length === 0)
            return only(kept, wanted);
        if (!(await commit(folder, number + 1, entries)))
            continue;
        const next = new Map(kept);
        keep(next, entries.map(itemFrom));
        if ((number + 1) % SNAPSHOT_EVERY === 0)
            await snapshot(folder, number + 1, next);
        return only(next, wanted);
    }
}
async function load(folder) {
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
        const loaded = await tryToLoad(folder);
        if (loaded)
            return loaded;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(attempt);
    }
    throw new Error(`the ledger has gaps: ${folder}; move it away to start a new one`);
}
/** Undefined when files were replaced by a newer snapshot while they were read. */
async function tryToLoad(folder) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(unlessMissing)) ?? [];
    const newest = names
        .filter((name) => name.endsWith('.snapshot.json'))
        .sort()
        .at(-1);
    const kept = new Map();
    let number = 0;
    if (newest !== undefined) {
        const items = await readItems((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, newest));
        if (!items)
            return undefined;
        keep(kept, items);
        number = numberOf(newest);
    }
    for (const name of names.filter((each) => each.endsWith('.update.json')).sort()) {
        if (numberOf(name) <= number)
            continue;
        const items = numberOf(name) === number + 1 && (await readItems((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
        if (!items)
            return undefined;
        keep(kept, items);
        number += 1;
    }
    return { kept, number };
}
function keep(kept, items) {
    for (const item of items)
        kept.set(item.entry ? (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entryPath */ .s3)(item.entry) : `takes/${item.damagedTake}.json`, item);
}
/** False when another process committed this number first. */
async function commit(folder, number, entries) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.draft`);
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${numbered(number)}.update.json`);
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.writeAtomic)(draft, JSON.stringify(entries));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(draft, target);
    }
    catch (error) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    }
    // A snapshot that covers this number dropped the update we lost to: ours is void.
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    const covered = names.some((each) => each.endsWith('.snapshot.json') && numberOf(each) >= number);
    if (covered)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
    return !covered;
}
async function snapshot(folder, number, kept) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.writeAtomic)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${numbered(number)}.snapshot.json`), JSON.stringify([...kept.values()].map(({ value }) => value)));
    for (const each of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder))
        if ((each.endsWith('.update.json') && numberOf(each) <= number) ||
            (each.endsWith('.snapshot.json') && numberOf(each) < number))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, each), { force: true });
}
/** Undefined where there is no such file. What a damaged one was about must at least be clear. */
async function readItems(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(unlessMissing);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new Error(damage(path), { cause: error });
    }
    const items = Array.isArray(value) ? value.map(itemFrom) : undefined;
    if (!items?.every(({ entry, damagedTake }) => entry ?? damagedTake))
        throw new Error(damage(path));
    return items;
}
function itemFrom(value) {
    if ((0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .isEntry */ .Tk)(value))
        return { value, entry: value };
    const damagedTake = (0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .takeOf */ .X2)(value);
    return { value, ...(damagedTake === undefined ? {} : { damagedTake }) };
}
function damage(path) {
    return `the ledger is damaged: ${path}; move it away to start a new one`;
}
function unlessMissing(error) {
    if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_6__/* .errorCode */ .C)(error) !== 'ENOENT')
        throw error;
}
function only(kept, wanted) {
    const prints = new Set(wanted.fingerprints);
    const cuts = new Set(wanted.cuts);
    const days = new Set(wanted.days);
    const retakes = new Set(wanted.retakes);
    const plans = new Set(wanted.plans);
    return chosen(kept, { isWanted, isWantedTake: (key) => prints.has(key.split('/')[0]) });
    function isWanted(entry) {
        switch (entry.kind) {
            case 'take':
                return prints.has(entry.fingerprint);
            case 'cut':
                return cuts.has((0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .cutKey */ .sY)(entry.clips));
            case 'spend':
                return days.has(entry.day);
            case 'retake':
                return retakes.has(entry.fingerprint);
            case 'plan':
                return plans.has(entry.digest);
            default:
                return entry;
        }
    }
}
function chosen(kept, by) {
    const entries = [];
    const damaged = [];
    for (const { entry, damagedTake } of kept.values()) {
        if (entry && by.isWanted(entry))
            entries.push(entry);
        if (damagedTake && by.isWantedTake(damagedTake))
            damaged.push(damagedTake);
    }
    return damaged.reduce(_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withDamaged */ .m2, (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withEntries */ .bA)(_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyLedger */ .Hg, entries));
}
function numbered(number) {
    return String(number).padStart(9, '0');
}
function numberOf(file) {
    return Number.parseInt(file, 10);
}


/***/ })

};
