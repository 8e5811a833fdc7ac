export const id = 658;
export const ids = [658,164];
export const modules = {

/***/ 77658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clipFolder: () => (/* binding */ clipFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/media/mp4/byte-source.js
var byte_source = __webpack_require__(67575);
// EXTERNAL MODULE: ./build/media/mp4/damage.js
var damage = __webpack_require__(83362);
;// CONCATENATED MODULE: ./build/media/mp4/check-samples.js

/** Coded H.264 and HEVC never hold three zero bytes in a row; some writers pad with a few. */
const HOLE = Buffer.alloc(16);
const PIECE = 1 << 18;
/** A frame of AAC has at most 768 bytes for each of at most 8 channels (ISO/IEC 14496-3, 4.5.3). */
const MAX_AAC_FRAME = 768 * 8;
/**
 * Reads every picture and sound once. Throws Damage where the lengths of a picture's parts
 * (NAL units) do not tile it, and where a download or a disk left zeros instead of data.
 */
async function checkSamples(source, { picture, sound }) {
    const pictures = picture.samples.map((sample) => ({
        sample,
        lengthBytes: picture.entries[sample.entry]?.lengthBytes,
    }));
    const sounds = sound?.samples.filter(({ entry }) => sound.entries[entry]?.aac) ?? [];
    // In the order of the file, so that it is read from front to back.
    const checks = [
        ...pictures,
        ...sounds.map((sample) => ({ sample, lengthBytes: 'aac' })),
    ];
    for (const { sample, lengthBytes } of checks.sort((a, b) => a.sample.offset - b.sample.offset)) {
        if (lengthBytes === 'aac')
            await checkSound(source, sample);
        else if (lengthBytes !== undefined)
            await checkPicture(source, sample, lengthBytes);
    }
}
async function checkPicture(source, sample, lengthBytes) {
    const end = sample.offset + sample.size;
    let at = sample.offset;
    while (at < end) {
        if (end - at <= lengthBytes)
            throw brokenAt(at);
        const head = await source.read(at, lengthBytes + 1);
        const length = head.readUIntBE(0, lengthBytes);
        const forbiddenBit = head.readUInt8(lengthBytes) & 0x80;
        if (length === 0 || forbiddenBit || length > end - at - lengthBytes)
            throw brokenAt(at);
        at += lengthBytes;
        await refuseHoles(source, at, at + length);
        at += length;
    }
}
async function refuseHoles(source, start, end) {
    // Pieces overlap, so that no hole hides on a border.
    for (let at = start; at + HOLE.length <= end; at += PIECE - HOLE.length) {
        const hole = (await source.read(at, Math.min(PIECE, end - at))).indexOf(HOLE);
        if (hole >= 0)
            throw new damage/* Damage */.c(`The file has a hole: only zeros from byte ${at + hole}.`);
    }
}
/** A frame of AAC ends with three set bits, so one of zeros alone was never written. */
async function checkSound(source, { offset, size }) {
    const frame = await source.read(offset, Math.min(size, MAX_AAC_FRAME));
    if (frame.every((byte) => byte === 0)) {
        throw new damage/* Damage */.c(`The file has a hole: only zeros from byte ${offset}.`);
    }
}
function brokenAt(offset) {
    return new damage/* Damage */.c(`The file is damaged: the picture at byte ${offset} is not whole.`);
}

// EXTERNAL MODULE: ./build/media/mp4/read-movie.js + 8 modules
var read_movie = __webpack_require__(55179);
// EXTERNAL MODULE: ./build/media/mp4/show-times.js
var show_times = __webpack_require__(19013);
// EXTERNAL MODULE: ./build/media/mp4/shown-size.js
var shown_size = __webpack_require__(57842);
;// CONCATENATED MODULE: ./build/media/probe.js
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






/** Encoders end on a whole picture or frame of sound; a fragment that went missing is longer. */
const TOLERANCE_SECONDS = 0.25;
/**
 * Is this file a whole MP4 with pictures, and which? Reads all of it once, a window at a time.
 * Rejects only when the file cannot be read at all (`ENOENT`, `EACCES`, …).
 */
async function probe(path, expected = {}) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = __addDisposableResource(env_1, await (0,byte_source/* openBytes */.o)(path), true);
            const found = await examine(source);
            refuseOther(found, expected);
            return { whole: true, probe: found };
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
    }
    catch (error) {
        if (error instanceof damage/* Damage */.c)
            return { whole: false, damage: error.message };
        throw error;
    }
}
async function examine(source) {
    const movie = await (0,read_movie/* readMovie */.R)(source);
    await checkSamples(source, movie);
    return describe(movie);
}
function describe({ bytes, picture, sound }) {
    const durationSeconds = (0,show_times/* showTimes */.k)(picture.samples).ticks / picture.timescale;
    const [{ codec: video }] = picture.entries;
    return {
        bytes,
        durationSeconds,
        ...(0,shown_size/* shownSize */.l)(picture),
        frameRate: picture.samples.length / durationSeconds,
        video,
        ...(sound ? { audio: describeSound(sound.entries[0]) } : {}),
    };
}
function describeSound({ codec, sampleRate, channels }) {
    return { codec, sampleRate, channels };
}
function refuseOther(found, expected) {
    const { bytes = found.bytes, width = found.width, height = found.height } = expected;
    if (found.bytes !== bytes) {
        throw new damage/* Damage */.c(`It has ${found.bytes} bytes; the server announced ${bytes}.`);
    }
    if (found.width !== width || found.height !== height) {
        throw new damage/* Damage */.c(`It is ${found.width}x${found.height}; ${width}x${height} was asked for.`);
    }
    const { durationSeconds: asked = found.durationSeconds } = expected;
    if (Math.abs(found.durationSeconds - asked) > TOLERANCE_SECONDS) {
        throw new damage/* Damage */.c(`It lasts ${found.durationSeconds.toFixed(2)} s; ${asked} s was asked for.`);
    }
}

// EXTERNAL MODULE: ./build/ports/files.js
var files = __webpack_require__(18164);
;// CONCATENATED MODULE: ./build/ports/clip-folder.js




function clipFolder(folder) {
    const pathOf = (sha256) => (0,external_node_path_.join)(folder, `${sha256}.mp4`);
    const has = async (clip) => {
        const found = await (0,promises_.stat)(pathOf(clip.sha256)).catch(() => undefined);
        return found?.isFile() === true && found.size === clip.bytes;
    };
    return {
        pathOf,
        has,
        async verify(clip) {
            if (!(await has(clip)))
                return false;
            if ((await (0,files.sha256File)(pathOf(clip.sha256))) === clip.sha256)
                return true;
            await (0,promises_.rm)(pathOf(clip.sha256), { force: true });
            return false;
        },
        async temporary() {
            await (0,promises_.mkdir)(folder, { recursive: true });
            return (0,external_node_path_.join)(folder, `${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
        },
        async adopt(temporary, sha256) {
            const result = await probe(temporary);
            if (!result.whole) {
                await (0,promises_.rm)(temporary, { force: true });
                return { damage: result.damage };
            }
            await (0,promises_.rename)(temporary, pathOf(sha256));
            const { bytes, durationSeconds, width, height } = result.probe;
            return { clip: { bytes, durationSeconds, height, sha256, width } };
        },
    };
}


/***/ }),

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sha256File: () => (/* binding */ sha256File),
/* harmony export */   workspaceFiles: () => (/* binding */ workspaceFiles),
/* harmony export */   writeAtomic: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
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





async function workspaceFiles(root) {
    const realRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(root);
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
                const head = Buffer.alloc(Math.min(opened.bytes, 200));
                await file.read(head, 0, head.length, 0);
                const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash);
                return { sha256: hash.digest('hex'), head };
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
    };
}
/** Writes through a temporary file and a rename, so that readers see the old bytes or the new. */
async function writeAtomic(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    try {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx'), true);
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
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
}
/** The sha256 (hex) of a file of our own. */
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, path);
    let real;
    try {
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(absolute);
    }
    catch {
        return {
            missing: true,
            problem: {
                code: 'file-missing',
                severity: 'error',
                message: `${path} does not exist`,
            },
        };
    }
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(root, real);
    if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(inside))
        return { missing: false, ...refused(path, 'leads out of the workspace') };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0));
    const stat = await file.stat();
    if (stat.isFile())
        return { file, bytes: stat.size };
    await file.close();
    return { missing: false, ...refused(path, 'is not a regular file') };
}
function refused(path, why) {
    return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
}


/***/ })

};
