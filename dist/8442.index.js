export const id = 8442;
export const ids = [8442];
export const modules = {

/***/ 68442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openClipZip: () => (/* binding */ openClipZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20663);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18023);









const NAME = /^([0-9a-f]{64})\.mp4$/u;
/** The end of the zip that is read at once: the directory of some thousand clips. */
const TAIL_BYTES = 512 * 1024;
/** A zip that has more is none of ours. */
const MOST_ENTRIES = 20_000;
/**
 * Opens a zip where it is stored: its directory and single clips are read without the rest. Where the
 * storage serves whole files only, it is brought here, once, for as long as the process lives.
 */
async function openClipZip(file) {
    const { zip, reader } = (await openRemote(file)) ?? { zip: await openWhole(file) };
    const entries = new Map();
    let seen = 0;
    for await (const entry of zip.eachEntry()) {
        if ((seen += 1) > MOST_ENTRIES)
            throw new Error('the zip has too many entries');
        const sha256 = NAME.exec(entry.fileName)?.[1];
        if (sha256 !== undefined && !entry.isEncrypted())
            entries.set(sha256, entry);
    }
    if (reader)
        reader.isOpen = true;
    return {
        has: ({ sha256, bytes }) => entries.get(sha256)?.uncompressedSize === bytes,
        async read(sha256) {
            const entry = entries.get(sha256);
            if (!entry)
                throw new Error(`the zip has no ${sha256}.mp4`);
            return await zip.openReadStreamPromise(entry);
        },
    };
}
async function openRemote(file) {
    const first = await file.range(0, 1);
    if (!first)
        return undefined;
    first.destroy();
    const size = Number(/\/(\d+)$/u.exec((0,_http_js__WEBPACK_IMPORTED_MODULE_8__/* .header */ .wx)(first, 'content-range') ?? '')?.[1]);
    if (!Number.isSafeInteger(size))
        return undefined;
    const start = Math.max(0, size - TAIL_BYTES);
    const reply = await file.range(start, size);
    if (!reply)
        return undefined;
    const tail = { start, bytes: await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__.buffer)(reply) };
    const reader = new RemoteReader(file, tail);
    const options = { autoClose: false };
    return { reader, zip: await yauzl__WEBPACK_IMPORTED_MODULE_7__.fromRandomAccessReaderPromise(reader, size, options) };
}
async function openWhole(file) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'shotlock-'));
    process.once('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'clips.zip');
    const got = await file.whole(path);
    if (got.kind !== 'file')
        throw new Error(got.reason);
    return await yauzl__WEBPACK_IMPORTED_MODULE_7__.openPromise(path, { autoClose: false });
}
class RemoteReader extends yauzl__WEBPACK_IMPORTED_MODULE_7__.RandomAccessReader {
    file;
    tail;
    /** Whether the directory is read. */
    isOpen = false;
    constructor(file, tail) {
        super();
        this.file = file;
        this.tail = tail;
    }
    _readStreamForRange(start, end) {
        const { tail } = this;
        if (start >= tail.start)
            return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from([tail.bytes.subarray(start - tail.start, end - tail.start)]);
        const out = new node_stream__WEBPACK_IMPORTED_MODULE_4__.PassThrough();
        // Each entry of a longer one would cost requests of its own, without end.
        if (!this.isOpen)
            return out.destroy(new Error('the directory of the zip is none of ours'));
        // What goes wrong with it is the stream's to tell.
        void this.#send(start, end, out).catch((error) => out.destroy(error));
        return out;
    }
    async #send(start, end, out) {
        const reply = await this.file.range(start, end);
        if (!reply)
            throw new Error('the storage no longer serves parts of it');
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(reply, out);
    }
}


/***/ })

};
