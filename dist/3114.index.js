export const id = 3114;
export const ids = [3114];
export const modules = {

/***/ 1383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bitReader),
/* harmony export */   _: () => (/* binding */ packBits)
/* harmony export */ });
/** Reads numbers of any width from bytes, first bit first; throws RangeError at the end. */
function bitReader(bytes) {
    let at = 0;
    return (width) => {
        let value = 0;
        for (let bit = 0; bit < width; bit++, at++) {
            value = value * 2 + ((bytes.readUInt8(at >> 3) >> (7 - (at & 7))) & 1);
        }
        return value;
    };
}
/** The bytes of numbers written one after another, each `[value, width in bits]`, zeros at the end. */
function packBits(fields) {
    const bits = fields.map(([value, width]) => value.toString(2).padStart(width, '0')).join('');
    const bytes = bits.match(/.{1,8}/g) ?? [];
    return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}


/***/ }),

/***/ 67575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _damage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83362);


/** Reads ahead by a window, so that walking a file box by box costs few system calls. */
async function openBytes(path, windowBytes = 1 << 18) {
    // Before opening: opening a FIFO would wait for a writer.
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile())
        throw new _damage_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .c('It is not a regular file.');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    const { size: bytes } = await file.stat();
    let window = Buffer.alloc(0);
    let windowStart = 0;
    return {
        bytes,
        read: async (offset, length) => {
            if (offset < 0 || offset + length > bytes)
                throw new _damage_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .c('The file ends early.');
            if (offset < windowStart || offset + length > windowStart + window.length) {
                // A new buffer each time: callers may keep what an earlier read gave them.
                const wanted = Math.min(Math.max(length, windowBytes), bytes - offset);
                const { bytesRead, buffer } = await file.read({
                    buffer: Buffer.allocUnsafeSlow(wanted),
                    position: offset,
                });
                window = buffer.subarray(0, bytesRead);
                windowStart = offset;
                if (bytesRead < length)
                    throw new _damage_js__WEBPACK_IMPORTED_MODULE_1__/* .Damage */ .c('The file became shorter while it was read.');
            }
            return window.subarray(offset - windowStart, offset - windowStart + length);
        },
        [Symbol.asyncDispose]: () => file.close(),
    };
}


/***/ }),

/***/ 83362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Damage)
/* harmony export */ });
/** Why a file is no whole MP4. Its message is one plain sentence for the user. */
class Damage extends Error {
    name = 'Damage';
}


/***/ }),

/***/ 57023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readMovie)
});

// EXTERNAL MODULE: ./build/media/mp4/damage.js
var damage = __webpack_require__(83362);
;// CONCATENATED MODULE: ./build/media/mp4/box.js

/** The boxes that fill `body`; Damage unless they tile it exactly. */
function boxesIn(body, parent) {
    const boxes = [];
    let at = 0;
    while (at < body.length) {
        const header = body.length - at >= 8 ? readHeader(body.subarray(at)) : undefined;
        // QuickTime writers end a list of boxes with a 32-bit zero.
        if (!header && body.length - at < 8 && body.subarray(at).every((byte) => byte === 0))
            break;
        if (!header || header.size < header.headerBytes || header.size > body.length - at) {
            throw new damage/* Damage */.c(`Its index is damaged: the parts of "${parent}" do not fit into it.`);
        }
        boxes.push({
            type: header.type,
            body: body.subarray(at + header.headerBytes, at + header.size),
        });
        at += header.size;
    }
    return boxes;
}
/** `bytes` holds at least 8 bytes, and 16 wherever the box has a 64-bit size. */
function readHeader(bytes) {
    const size = bytes.readUInt32BE(0);
    const type = bytes.toString('latin1', 4, 8);
    if (size !== 1)
        return { type, size, headerBytes: 8 };
    return { type, size: Number(bytes.readBigUInt64BE(8)), headerBytes: 16 };
}
function findBox(boxes, type) {
    return boxes.find((box) => box.type === type);
}
function needBox(boxes, type) {
    const box = findBox(boxes, type);
    if (!box)
        throw new damage/* Damage */.c(`Its index is damaged: the part "${type}" is missing.`);
    return box;
}
/** The boxes inside `parents[0]` inside `parents[1]`…, each of which has to be there. */
function needBoxes(boxes, ...parents) {
    return parents.reduce((inside, type) => boxesIn(needBox(inside, type).body, type), boxes);
}
/**
 * How many entries of `width` bytes the table has that begins at `start` of the box, after a check
 * that it holds so many: no number of the file's is ever believed.
 */
function countEntries(box, table) {
    if (table.start + table.count * table.width > box.body.length) {
        throw new damage/* Damage */.c(`Its index is damaged: the table "${box.type}" is cut short.`);
    }
    return table.count;
}

;// CONCATENATED MODULE: ./build/media/mp4/check-segments.js

/** More would not be an index of a clip. */
const MAX_SEGMENT_INDEX_BYTES = 1 << 20;
/**
 * A fragmented file may say how long its fragments are (`sidx`, ISO/IEC 14496-12, 8.16.3). It is the
 * only sign of a file that was cut where a fragment ends: all that is left of it is whole.
 */
async function checkSegments(source, top) {
    for (const box of top) {
        if (box.type !== 'sidx')
            continue;
        const bytes = box.end - box.bodyOffset;
        if (bytes < 24 || bytes > MAX_SEGMENT_INDEX_BYTES)
            throw damaged();
        const end = box.end + lengthOf(await source.read(box.bodyOffset, bytes));
        if (end > source.bytes)
            throw new damage/* Damage */.c(`The file ends early: ${end - source.bytes} bytes of fragments are missing.`);
    }
}
/** From the end of the box to the end of the last fragment that it lists. */
function lengthOf(body) {
    const isWide = body.readUInt8(0) === 1;
    const start = isWide ? 28 : 20;
    if (body.length < start + 4)
        throw damaged();
    const firstOffset = isWide ? Number(body.readBigUInt64BE(20)) : body.readUInt32BE(16);
    const count = body.readUInt16BE(start + 2);
    if (body.length < start + 4 + count * 12)
        throw damaged();
    const sizes = Array.from({ length: count }, (_, index) => body.readUInt32BE(start + 4 + index * 12));
    // The first bit tells an index from media.
    return sizes.reduce((sum, size) => sum + (size & 0x7fffffff), firstOffset);
}
function damaged() {
    return new damage/* Damage */.c('Its index is damaged: "sidx" is cut short.');
}

;// CONCATENATED MODULE: ./build/media/mp4/picture-entry.js


/** Bytes before the first box of a VisualSampleEntry. */
const FIELDS = 78;
const CODECS = {
    avc1: { codec: 'h264', box: 'avcC' },
    avc3: { codec: 'h264', box: 'avcC' },
    hvc1: { codec: 'hevc', box: 'hvcC' },
    hev1: { codec: 'hevc', box: 'hvcC' },
    av01: { codec: 'av1', box: 'av1C' },
    vp08: { codec: 'vp8', box: 'vpcC' },
    vp09: { codec: 'vp9', box: 'vpcC' },
    mp4v: { codec: 'mpeg4', box: 'esds' },
};
function readPictureEntry({ type, body }) {
    const boxes = boxesIn(body.subarray(FIELDS), type);
    const known = CODECS[type];
    const configuration = known ? findBox(boxes, known.box)?.body : wholeEntry(body, boxes);
    if (!configuration)
        throw new damage/* Damage */.c(`Its index is damaged: "${type}" has no decoder set-up.`);
    const [width, height] = [body.readUInt16BE(24), body.readUInt16BE(26)];
    if (width === 0 || height === 0)
        throw new damage/* Damage */.c('Its index gives the pictures no size.');
    const lengthBytes = readLengthBytes(known?.codec, configuration);
    return {
        fourcc: type,
        codec: known?.codec ?? type.trim(),
        width,
        height,
        pixelAspect: readPixelAspect(boxes),
        fields: body.subarray(0, FIELDS),
        boxes,
        configuration,
        ...(lengthBytes === undefined ? {} : { lengthBytes }),
        parameterSets: known?.codec === 'h264' ? readParameterSets(configuration) : [],
    };
}
/** `btrt` holds measured bit rates: it differs where nothing that matters does. */
function wholeEntry(body, boxes) {
    const settings = boxes.filter((box) => box.type !== 'btrt');
    return Buffer.concat([
        body.subarray(8, FIELDS),
        ...settings.flatMap((box) => [Buffer.from(box.type, 'latin1'), box.body]),
    ]);
}
function readLengthBytes(codec, configuration) {
    if (codec !== 'h264' && codec !== 'hevc')
        return undefined;
    // ISO/IEC 14496-15, 5.3.3 and 8.3.3. Drafts of hvcC carry version 0.
    const sound = codec === 'h264' ? configuration[0] === 1 : configuration.readUInt8(0) <= 1;
    const lengthBytes = (configuration.readUInt8(codec === 'h264' ? 4 : 21) & 3) + 1;
    if (!sound || lengthBytes === 3)
        throw damagedSetUp();
    return lengthBytes;
}
function damagedSetUp() {
    return new damage/* Damage */.c('Its index is damaged: the set-up of the decoder makes no sense.');
}
/** Of an avcC (ISO/IEC 14496-15, 5.3.3.1). */
function readParameterSets(configuration) {
    const sets = [];
    let at = 5;
    for (const [countMask, nalType] of [
        [0x1f, 7],
        [0xff, 8],
    ]) {
        const count = configuration.readUInt8(at++) & countMask;
        for (let each = 0; each < count; each++) {
            const end = at + 2 + configuration.readUInt16BE(at);
            const set = configuration.subarray(at + 2, end);
            if (end > configuration.length || ((set[0] ?? 0) & 31) !== nalType)
                throw damagedSetUp();
            sets.push(set);
            at = end;
        }
    }
    return sets;
}
function readPixelAspect(boxes) {
    const pasp = findBox(boxes, 'pasp')?.body;
    const [across, down] = pasp ? [pasp.readUInt32BE(0), pasp.readUInt32BE(4)] : [1, 1];
    return across === down ? '1:1' : `${across}:${down}`;
}

;// CONCATENATED MODULE: ./build/media/mp4/read-samples.js


/** Far beyond any clip (half an hour at 240 pictures a second): bounds work on hostile files. */
const MAX_SAMPLES = 500_000;
/** The samples that the tables of `stbl` list (ISO/IEC 14496-12, 8.6 and 8.7). */
function readSamples(stbl) {
    const sizes = readSizes(stbl);
    const durations = readRuns(needBox(stbl, 'stts'), sizes.length);
    const ctts = findBox(stbl, 'ctts');
    const delays = ctts && readRuns(ctts, sizes.length);
    const places = readPlaces(stbl, sizes);
    const syncs = readSyncs(findBox(stbl, 'stss'), sizes.length);
    let time = 0;
    return places.map(({ offset, size, entry }, index) => {
        const duration = durations[index] ?? 0;
        const decoded = time;
        time += duration;
        return {
            offset,
            size,
            entry,
            time: decoded,
            duration,
            delay: delays?.[index] ?? 0,
            sync: syncs?.has(index + 1) ?? true,
        };
    });
}
function readSizes(stbl) {
    const box = findBox(stbl, 'stsz') ?? needBox(stbl, 'stz2');
    const { body } = box;
    const count = body.readUInt32BE(8);
    if (count > MAX_SAMPLES)
        throw new damage/* Damage */.c('It lists more pictures or sounds than a clip can have.');
    const shared = box.type === 'stsz' ? body.readUInt32BE(4) : 0;
    if (shared > 0)
        return Array.from({ length: count }, () => shared);
    const bits = box.type === 'stsz' ? 32 : body.readUInt8(7);
    countEntries(box, { count, start: 12, width: bits / 8 });
    return Array.from({ length: count }, (_, index) => {
        if (bits === 4)
            return (body.readUInt8(12 + (index >> 1)) >> (index % 2 === 0 ? 4 : 0)) & 15;
        return body.readUIntBE(12 + (index * bits) / 8, bits / 8);
    });
}
/** `stts` and `ctts` say "so many samples have this value" over and over. */
function readRuns(box, samples) {
    const runs = countEntries(box, { count: box.body.readUInt32BE(4), start: 8, width: 8 });
    const values = [];
    for (let run = 0; run < runs && values.length < samples; run++) {
        const length = Math.min(box.body.readUInt32BE(8 + run * 8), samples - values.length);
        // Version 0 of ctts is unsigned on paper; writers put negative values there all the same.
        const at = 12 + run * 8;
        const value = box.type === 'ctts' ? box.body.readInt32BE(at) : box.body.readUInt32BE(at);
        for (let each = 0; each < length; each++)
            values.push(value);
    }
    if (values.length < samples) {
        throw new damage/* Damage */.c(`Its index is damaged: "${box.type}" leaves samples out.`);
    }
    return values;
}
/** Chunks have offsets, samples lie in chunks one after another. */
function readPlaces(stbl, sizes) {
    const chunks = readChunks(stbl);
    const stsc = needBox(stbl, 'stsc');
    const runs = countEntries(stsc, { count: stsc.body.readUInt32BE(4), start: 8, width: 12 });
    const places = [];
    for (let run = 0; run < runs; run++) {
        const at = 8 + run * 12;
        const first = stsc.body.readUInt32BE(at);
        const after = run + 1 < runs ? stsc.body.readUInt32BE(at + 12) : chunks.length + 1;
        if ((run === 0 && first !== 1) || after < first) {
            throw new damage/* Damage */.c('Its index is damaged: "stsc" is out of order.');
        }
        const inChunk = stsc.body.readUInt32BE(at + 4);
        const entry = stsc.body.readUInt32BE(at + 8) - 1;
        for (let chunk = first; chunk < after && chunk <= chunks.length; chunk++) {
            let offset = chunks[chunk - 1] ?? 0;
            for (let each = 0; each < inChunk && places.length < sizes.length; each++) {
                const size = sizes[places.length] ?? 0;
                places.push({ offset, size, entry });
                offset += size;
            }
        }
    }
    if (places.length < sizes.length) {
        throw new damage/* Damage */.c('Its index is damaged: it does not say where all pictures and sounds are.');
    }
    return places;
}
function readChunks(stbl) {
    const box = findBox(stbl, 'stco') ?? needBox(stbl, 'co64');
    const width = box.type === 'stco' ? 4 : 8;
    const count = countEntries(box, { count: box.body.readUInt32BE(4), start: 8, width });
    return Array.from({ length: count }, (_, index) => {
        const at = 8 + index * width;
        return width === 4 ? box.body.readUInt32BE(at) : Number(box.body.readBigUInt64BE(at));
    });
}
/** Numbers, from 1, of the samples where decoding can begin; without the table: all of them. */
function readSyncs(stss, samples) {
    if (!stss)
        return undefined;
    const count = countEntries(stss, { count: stss.body.readUInt32BE(4), start: 8, width: 4 });
    const syncs = new Set();
    for (let index = 0; index < count; index++) {
        const sample = stss.body.readUInt32BE(8 + index * 4);
        if (sample < 1 || sample > samples) {
            throw new damage/* Damage */.c('Its index is damaged: it names key pictures that do not exist.');
        }
        syncs.add(sample);
    }
    return syncs;
}

;// CONCATENATED MODULE: ./build/media/mp4/read-fragments.js



/** Samples of fragments, by track (ISO/IEC 14496-12, 8.8). `mvex` holds the tracks' defaults. */
function readFragments(fragments, mvex) {
    const tracks = new Map();
    for (const { offset, body } of fragments) {
        // Without an offset of its own, a track's data follows that of the track before it.
        let dataEnd = offset;
        for (const traf of boxesIn(body, 'moof').filter((box) => box.type === 'traf')) {
            const boxes = boxesIn(traf.body, 'traf');
            const header = readTrackHeader(needBox(boxes, 'tfhd').body, mvex, {
                moof: offset,
                implied: dataEnd,
            });
            const samples = tracks.get(header.track) ?? [];
            tracks.set(header.track, samples);
            dataEnd = read_fragments_readRuns(boxes, header, samples);
        }
    }
    return new Map([...tracks].map(([track, samples]) => [track, withoutGaps(samples)]));
}
function readTrackHeader(tfhd, mvex, bases) {
    const track = tfhd.readUInt32BE(4);
    const given = tfhd.readUInt32BE(0);
    const trex = mvex.find((box) => box.type === 'trex' && box.body.readUInt32BE(4) === track)?.body;
    let at = 8;
    const field = (flag, inTrex) => {
        if (!(given & flag))
            return trex?.readUInt32BE(inTrex) ?? 0;
        at += 4;
        return tfhd.readUInt32BE(at - 4);
    };
    let base = given & 0x20000 ? bases.moof : bases.implied;
    if (given & 1) {
        base = Number(tfhd.readBigUInt64BE(at));
        at += 8;
    }
    return {
        track,
        base,
        entry: Math.max(0, field(0x2, 8) - 1),
        duration: field(0x8, 12),
        size: field(0x10, 16),
        flags: field(0x20, 20),
    };
}
/** Appends the samples of each `trun`; returns where their data ends. */
function read_fragments_readRuns(boxes, header, samples) {
    const last = samples.at(-1);
    const tfdt = findBox(boxes, 'tfdt')?.body;
    let time = tfdt ? readDecodeTime(tfdt) : last ? last.time + last.duration : 0;
    let offset = header.base;
    for (const { body } of boxes.filter((box) => box.type === 'trun')) {
        const given = body.readUInt32BE(0);
        const count = body.readUInt32BE(4);
        let at = 8;
        const next = () => body.readUInt32BE((at += 4) - 4);
        if (given & 0x1)
            offset = header.base + (next() | 0);
        const firstFlags = given & 0x4 ? next() : undefined;
        for (let index = 0; index < count; index++) {
            // Runs of defaults take no bytes in the file, so nothing else bounds their number.
            if (samples.length >= MAX_SAMPLES) {
                throw new damage/* Damage */.c('It lists more pictures or sounds than a clip can have.');
            }
            const duration = given & 0x100 ? next() : header.duration;
            const size = given & 0x200 ? next() : header.size;
            const flags = given & 0x400 ? next() : index === 0 ? firstFlags : undefined;
            const delay = given & 0x800 ? next() | 0 : 0;
            const sync = !((flags ?? header.flags) & 0x10000);
            samples.push({ offset, size, time, duration, delay, sync, entry: header.entry });
            offset += size;
            time += duration;
        }
    }
    return offset;
}
function readDecodeTime(tfdt) {
    return tfdt[0] === 1 ? Number(tfdt.readBigUInt64BE(4)) : tfdt.readUInt32BE(4);
}
/** What a decode time leaves open between two fragments belongs to the sample before it. */
function withoutGaps(samples) {
    return samples.map((sample, index) => {
        const next = samples[index + 1];
        if (!next)
            return sample;
        if (next.time < sample.time)
            throw new damage/* Damage */.c('Its fragments are out of order.');
        return { ...sample, duration: next.time - sample.time };
    });
}

;// CONCATENATED MODULE: ./build/media/mp4/read-track.js



function readTrack(trak, context, understand) {
    const boxes = boxesIn(trak.body, 'trak');
    const tkhd = needBox(boxes, 'tkhd').body;
    const id = tkhd.readUInt32BE(tkhd[0] === 1 ? 20 : 12);
    const mdia = needBoxes(boxes, 'mdia');
    const timescale = readTimescale(needBox(mdia, 'mdhd').body);
    const stbl = needBoxes(mdia, 'minf', 'stbl');
    return {
        timescale,
        startSeconds: readStart(boxes, { track: timescale, movie: context.timescale }),
        display: readDisplay(tkhd),
        entries: readEntries(needBox(stbl, 'stsd'), understand),
        samples: [...readSamples(stbl), ...(context.fragments.get(id) ?? [])],
    };
}
/** Of `mvhd` and `mdhd`, whose first fields are alike. */
function readTimescale(header) {
    const timescale = header.readUInt32BE(header[0] === 1 ? 20 : 12);
    if (timescale === 0)
        throw new damage/* Damage */.c('Its index is damaged: its clock stands still.');
    return timescale;
}
/**
 * Where in the track's own time the movie begins. Writers use edit lists for that alone: to skip
 * the delay of reordered pictures or of a sound coder, or to begin later than the other track.
 */
function readStart(trak, timescales) {
    const edts = findBox(trak, 'edts');
    const elst = edts && findBox(boxesIn(edts.body, 'edts'), 'elst');
    if (!elst)
        return 0;
    const { body } = elst;
    const wide = body[0] === 1;
    const width = wide ? 20 : 12;
    const count = countEntries(elst, { count: body.readUInt32BE(4), start: 8, width });
    let emptySeconds = 0;
    for (let at = 8; at < 8 + count * width; at += width) {
        const duration = wide ? Number(body.readBigUInt64BE(at)) : body.readUInt32BE(at);
        const start = wide ? Number(body.readBigInt64BE(at + 8)) : body.readInt32BE(at + 4);
        if (start >= 0)
            return start / timescales.track - emptySeconds;
        emptySeconds += duration / timescales.movie;
    }
    return -emptySeconds;
}
function readEntries(stsd, understand) {
    const [first, ...others] = boxesIn(stsd.body.subarray(8), 'stsd').map(understand);
    if (!first)
        throw new damage/* Damage */.c('Its index does not say how it is coded.');
    return [first, ...others];
}
function readDisplay(tkhd) {
    const start = tkhd[0] === 1 ? 52 : 40;
    if (tkhd.length < start + 44)
        throw new damage/* Damage */.c('Its index is damaged: "tkhd" is cut short.');
    return tkhd.subarray(start, start + 44);
}

// EXTERNAL MODULE: ./build/media/mp4/show-times.js
var show_times = __webpack_require__(19013);
// EXTERNAL MODULE: ./build/media/mp4/bits.js
var bits = __webpack_require__(1383);
;// CONCATENATED MODULE: ./build/media/mp4/aac-setup.js

const RATES = [
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
    7350,
];
const CHANNELS = [0, 1, 2, 3, 4, 5, 6, 8];
/** Main, LC, SSR, LTP, and LC with spectral band replication, with and without parametric stereo. */
const UNDERSTOOD = new Set([1, 2, 3, 4, 5, 29]);
/** Undefined for an AAC whose frames have another form (ELD, USAC, …), or a set-up cut short. */
function readAacSetup(setup) {
    if (setup.length < 2)
        return undefined;
    // Fields past the end read as zeros: a set-up of two bytes is the usual one.
    const next = (0,bits/* bitReader */.$)(Buffer.concat([setup, Buffer.alloc(16)]));
    const objectType = next(5);
    if (!UNDERSTOOD.has(objectType))
        return undefined;
    const coreRate = readRate(next);
    const channelConfiguration = next(4);
    const replicated = objectType === 5 || objectType === 29;
    const outputRate = replicated ? readRate(next) : coreRate;
    if (replicated)
        next(5);
    const frameSamples = next(1) ? 960 : 1024;
    const channels = objectType === 29 ? 2 : CHANNELS[channelConfiguration];
    if (!coreRate || coreRate > 96_000 || !outputRate || !channels)
        return undefined;
    return { objectType, coreRate, outputRate, frameSamples, channelConfiguration, channels };
}
function readRate(next) {
    const index = next(4);
    return index === 15 ? next(24) : (RATES[index] ?? 0);
}

;// CONCATENATED MODULE: ./build/media/mp4/sound-entry.js



const sound_entry_CODECS = {
    Opus: 'opus',
    'ac-3': 'ac3',
    'ec-3': 'eac3',
    fLaC: 'flac',
    '.mp3': 'mp3',
};
function readSoundEntry({ type, body }) {
    const boxes = readBoxes(type, body);
    const esds = type === 'mp4a' ? findBox(boxes, 'esds') : undefined;
    const decoder = esds && readDecoder(esds.body.subarray(4));
    const aac = decoder && isAac(decoder.objectType) ? readAacSetup(decoder.setup) : undefined;
    // The entry's own fields are known to be wrong in the files of some writers.
    const channels = aac?.channels ?? body.readUInt16BE(16);
    const sampleRate = aac?.outputRate ?? body.readUInt16BE(24);
    return {
        fourcc: type,
        codec: decoder ? mpegCodec(decoder.objectType) : (sound_entry_CODECS[type] ?? type.trim()),
        sampleRate,
        channels,
        ...(aac ? { aac } : {}),
        fields: plainFields(body, channels),
        boxes,
    };
}
/** Bytes before the first box of an AudioSampleEntry. */
const sound_entry_FIELDS = 28;
/** QuickTime's sound descriptions of version 1 and 2 are longer and keep `esds` inside `wave`. */
function readBoxes(type, body) {
    const version = body.readUInt16BE(8);
    const longer = version === 1 ? 16 : version === 2 ? 36 : 0;
    const boxes = boxesIn(body.subarray(sound_entry_FIELDS + longer), type);
    const wave = findBox(boxes, 'wave');
    return wave ? boxesIn(wave.body, 'wave').filter((box) => box.type === 'esds') : boxes;
}
function plainFields(body, channels) {
    const fields = Buffer.from(body.subarray(0, sound_entry_FIELDS));
    if (fields.length < sound_entry_FIELDS)
        throw new damage/* Damage */.c('Its index is damaged: a sound has no description.');
    if (fields.readUInt16BE(8) === 0)
        return fields;
    fields.fill(0, 8, 16);
    fields.writeUInt16BE(channels, 16);
    fields.writeUInt16BE(16, 18);
    return fields;
}
/** The elementary stream's decoder (ISO/IEC 14496-1, 7.2.6). */
function readDecoder(bytes) {
    const stream = descriptor(bytes, 3);
    if (!stream)
        return undefined;
    const flags = stream.readUInt8(2);
    const url = flags & 0x40 ? 1 + stream.readUInt8(flags & 0x80 ? 5 : 3) : 0;
    const config = descriptor(stream.subarray(3 + (flags & 0x80 ? 2 : 0) + url + (flags & 0x20 ? 2 : 0)), 4);
    if (!config)
        return undefined;
    return {
        objectType: config.readUInt8(0),
        setup: descriptor(config.subarray(13), 5) ?? Buffer.alloc(0),
    };
}
/** The content of the descriptor at the start of `bytes`, if it has this tag. */
function descriptor(bytes, tag) {
    if (bytes[0] !== tag)
        return undefined;
    let size = 0;
    for (let at = 1; at <= 4; at++) {
        const byte = bytes.readUInt8(at);
        size = size * 128 + (byte & 127);
        if (byte < 128)
            return bytes.subarray(at + 1, at + 1 + size);
    }
    return undefined;
}
function isAac(objectType) {
    return objectType === 0x40 || (objectType >= 0x66 && objectType <= 0x68);
}
function mpegCodec(objectType) {
    if (isAac(objectType))
        return 'aac';
    if (objectType === 0x69 || objectType === 0x6b)
        return 'mp3';
    return `mpeg4-audio-0x${objectType.toString(16)}`;
}

;// CONCATENATED MODULE: ./build/media/mp4/top-level.js


/** Fragments of a single picture, for an hour: more boxes than that are an attack. */
const MAX_BOXES = 250_000;
const FIRST = new Set(['ftyp', 'styp', 'moov', 'mdat', 'free', 'skip', 'wide', 'pnot']);
/** The boxes of the file; Damage unless they tile it to its last byte. */
async function readTopLevel(source) {
    await refuseOtherKinds(source);
    const boxes = [];
    let offset = 0;
    while (offset < source.bytes) {
        if (boxes.length === MAX_BOXES)
            throw new damage/* Damage */.c('It has more parts than any clip.');
        const left = source.bytes - offset;
        if (left < 8)
            throw new damage/* Damage */.c('The file ends early, in the middle of a part.');
        const header = readHeader(await source.read(offset, Math.min(16, left)));
        const { type, headerBytes } = header;
        if (!/^[\x20-\x7e\xa9]{4}$/.test(type)) {
            throw new damage/* Damage */.c(`The file is damaged at byte ${offset}: no part of an MP4 begins there.`);
        }
        // Only media data may be written before its end is known.
        const size = header.size === 0 && type === 'mdat' ? left : header.size;
        if (size < headerBytes)
            throw new damage/* Damage */.c(`The file is damaged at byte ${offset}.`);
        if (size > left) {
            throw new damage/* Damage */.c(`The file ends early: ${size - left} bytes of "${type}" are missing.`);
        }
        boxes.push({ type, offset, bodyOffset: offset + headerBytes, end: offset + size });
        offset += size;
    }
    return boxes;
}
async function refuseOtherKinds(source) {
    if (source.bytes === 0)
        throw new damage/* Damage */.c('The file is empty.');
    const start = await source.read(0, Math.min(source.bytes, 256));
    if (/^(\xef\xbb\xbf)?\s*[<{]/.test(start.toString('latin1'))) {
        throw new damage/* Damage */.c('It is a web page or an error message, not a video.');
    }
    if (!FIRST.has(start.toString('latin1', 4, 8)))
        throw new damage/* Damage */.c('It is not an MP4 file.');
}

;// CONCATENATED MODULE: ./build/media/mp4/read-movie.js









/** That of a clip has some kilobytes. */
const MAX_INDEX_BYTES = 1 << 26;
/**
 * The index of an MP4, whole or fragmented. Throws Damage unless top-level boxes tile the file,
 * there is a track of pictures, and every picture and sound lies inside the file's media data.
 */
async function readMovie(source) {
    const top = await readTopLevel(source);
    const moov = top.find((box) => box.type === 'moov');
    if (!moov)
        throw new damage/* Damage */.c('The file is incomplete: it has no index ("moov").');
    await checkSegments(source, top);
    const moofs = top.filter((box) => box.type === 'moof');
    const indexBytes = [moov, ...moofs].reduce((sum, box) => sum + box.end - box.offset, 0);
    if (indexBytes > MAX_INDEX_BYTES)
        throw new damage/* Damage */.c('Its index is larger than that of any clip.');
    const fragments = [];
    for (const moof of moofs) {
        fragments.push({ offset: moof.offset, body: await readBody(source, moof) });
    }
    const movie = parse(source.bytes, await readBody(source, moov), fragments);
    checkDuration(movie.picture);
    checkPlaces(movie.picture, source.bytes, top);
    if (movie.sound)
        checkPlaces(movie.sound, source.bytes, top);
    return movie;
}
async function readBody(source, box) {
    return source.read(box.bodyOffset, box.end - box.bodyOffset);
}
function parse(bytes, moov, fragments) {
    try {
        const boxes = boxesIn(moov, 'moov');
        const mvex = findBox(boxes, 'mvex');
        const context = {
            timescale: readTimescale(needBox(boxes, 'mvhd').body),
            fragments: readFragments(fragments, mvex ? boxesIn(mvex.body, 'mvex') : []),
        };
        const picture = firstTrack(boxes, 'vide', context, readPictureEntry);
        if (!picture)
            throw new damage/* Damage */.c('There are no pictures in it.');
        const sound = firstTrack(boxes, 'soun', context, readSoundEntry);
        return { bytes, picture, ...(sound ? { sound } : {}) };
    }
    catch (error) {
        if (isOutOfBounds(error)) {
            throw new damage/* Damage */.c('Its index is damaged: a part of it is cut short.', { cause: error });
        }
        throw error;
    }
}
/** Node's way to say that a box is shorter than the fields that it has to hold. */
function isOutOfBounds(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return false;
    return error.code === 'ERR_OUT_OF_RANGE' || error.code === 'ERR_BUFFER_OUT_OF_BOUNDS';
}
/** Tracks without samples occur: a second sound track that was never filled. */
function firstTrack(moov, handler, context, understand) {
    return moov
        .filter((box) => box.type === 'trak' && handlerOf(box) === handler)
        .map((trak) => readTrack(trak, context, understand))
        .find((track) => track.samples.length > 0);
}
function handlerOf(trak) {
    const mdia = needBoxes(boxesIn(trak.body, 'trak'), 'mdia');
    return needBox(mdia, 'hdlr').body.toString('latin1', 8, 12);
}
/** Work and memory grow with a clip's duration, which is a mere number in the file. */
const MAX_SECONDS = 3600;
function checkDuration({ samples, timescale }) {
    const seconds = (0,show_times/* showTimes */.k)(samples).ticks / timescale;
    if (seconds <= 0)
        throw new damage/* Damage */.c('Its pictures last no time at all.');
    if (seconds > MAX_SECONDS)
        throw new damage/* Damage */.c('It claims to last more than an hour.');
}
function checkPlaces(track, bytes, top) {
    const media = top.filter((box) => box.type === 'mdat');
    let total = 0;
    let at = 0;
    for (const { offset, size, entry } of track.samples.toSorted((a, b) => a.offset - b.offset)) {
        while (at < media.length && (media[at]?.end ?? 0) <= offset)
            at++;
        const box = media[at];
        if (!box || offset < box.bodyOffset || offset + size > box.end) {
            throw new damage/* Damage */.c('Pictures or sounds that its index lists are not in the file.');
        }
        if (size === 0)
            throw new damage/* Damage */.c('Its index is damaged: it lists pictures or sounds of no size.');
        if (!track.entries[entry])
            throw new damage/* Damage */.c('Its index does not say how a part of it is coded.');
        total += size;
    }
    // Samples that share bytes could make a joined file a million times larger than its clips.
    if (total > bytes)
        throw new damage/* Damage */.c('Its index lists more bytes than the file has.');
}


/***/ }),

/***/ 19013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ showTimes)
/* harmony export */ });
function showTimes(samples) {
    const decodingStart = samples[0]?.time ?? 0;
    let first = Infinity;
    let shownEnd = 0;
    let decodedEnd = decodingStart;
    let earliest = Infinity;
    let previous = 1;
    for (const { time, duration, delay } of samples) {
        // Some writers leave the last sample without a duration.
        const lasting = duration || previous;
        first = Math.min(first, time + delay);
        shownEnd = Math.max(shownEnd, time + delay + lasting);
        decodedEnd = time + lasting;
        earliest = Math.min(earliest, delay);
        previous = lasting;
    }
    return {
        first,
        ticks: Math.max(shownEnd - first, decodedEnd - decodingStart),
        lead: first - decodingStart - earliest,
    };
}


/***/ }),

/***/ 57842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shownSize)
/* harmony export */ });
/** Width and height after the track's matrix has turned the pictures. */
function shownSize({ display, entries: [entry] }) {
    const { width, height } = entry;
    return isQuarterTurn(display) ? { width: height, height: width } : { width, height };
}
/** A matrix whose sides change places: its first and fifth numbers are 0. */
function isQuarterTurn(display) {
    const [a, b, d] = [0, 4, 16].map((at) => display.readInt32BE(at));
    return a === 0 && d === 0 && b !== 0;
}


/***/ })

};
