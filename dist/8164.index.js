export const id = 8164;
export const ids = [8164];
export const modules = {

/***/ 31231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of a system error (`ENOENT`, `EEXIST`), or an empty text. */
function errorCode(error) {
    const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
    return typeof code === 'string' ? code : '';
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


/***/ })

};
