export const id = 4464;
export const ids = [4464];
export const modules = {

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe)
});

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

// EXTERNAL MODULE: ./build/media/mp4/read-movie.js + 9 modules
var read_movie = __webpack_require__(57023);
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


/***/ })

};
