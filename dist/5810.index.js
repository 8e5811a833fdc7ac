export const id = 5810;
export const ids = [5810,8734,1756];
export const modules = {

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ differingInputs),
/* harmony export */   t: () => (/* binding */ imageName)
/* harmony export */ });
/** What differs between two takes of a shot, in the order in which a person would ask. */
function differingInputs(was, now, imageNames) {
    const pairs = [
        { what: 'prompt', was: was.inputs.prompt, now: now.inputs.prompt },
        {
            what: 'generationType',
            was: was.inputs.generationType,
            now: now.inputs.generationType,
        },
        {
            what: 'images',
            was: list(was.inputs.images, imageNames),
            now: list(now.inputs.images, imageNames),
        },
        { what: 'aspectRatio', was: was.inputs.aspectRatio, now: now.inputs.aspectRatio },
        { what: 'resolution', was: was.inputs.resolution, now: now.inputs.resolution },
        { what: 'take', was: `${was.take}`, now: `${now.take}` },
    ];
    const differing = pairs.filter((pair) => pair.was !== pair.now);
    const inputs = differing.filter(({ what }) => what !== 'take');
    // The number of a take counts within one input: after a change it tells nothing.
    if (inputs.length > 0)
        return inputs;
    if (differing.length > 0)
        return differing;
    const isOther = was.inputs.sequence?.digest !== now.inputs.sequence?.digest;
    return isOther ? [{ what: 'sequence', was: '', now: '' }] : [];
}
function list(images, names) {
    return images.map((image) => imageName(image, names)).join('\n');
}
/** Of a file that is no longer there only its digest is known, of which the beginning tells enough. */
function imageName(image, names) {
    return names.get(image) ?? image.replace(/^sha256-(.{12}).*/u, 'file $1…');
}


/***/ }),

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

/***/ 55179:
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


/***/ }),

/***/ 8351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ download),
  M: () => (/* binding */ isDiskError)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./build/ports/address.js


/** A name that resolves to what is not, or not only, on the public internet. */
class NotPublic extends Error {
    name = 'NotPublic';
}
/**
 * A DNS look-up that fails unless every resolved address is public, and hands on what it checked,
 * so that a name cannot resolve differently a moment later (threats.md N2).
 */
const publicLookup = (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error)
            return callback(error, '');
        const refused = addresses.find(({ address }) => !isPublic(address));
        const first = addresses[0];
        if (refused || !first)
            return callback(new NotPublic(`${hostname} is not a public address`), '');
        if (options.all)
            return callback(null, addresses);
        return callback(null, first.address, first.family);
    });
};
/** Whether a literal address is one of the public internet. */
function isPublic(address) {
    const plain = address.replace(/^\[|\]$/gu, '');
    switch ((0,external_node_net_.isIP)(plain)) {
        case 4:
            return !special4.check(plain, 'ipv4');
        case 6:
            return !special6.check(plain, 'ipv6');
        default:
            return false;
    }
}
/**
 * Source: IANA's special-purpose address registries. Mapped and translated IPv4 is refused whole, by
 * a list of its own: a BlockList takes `::ffff:0:0/96` for every IPv4 address there is.
 */
const special4 = new external_node_net_.BlockList();
const special6 = new external_node_net_.BlockList();
for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
])
    special4.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
    ['::', 96],
    ['::ffff:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['100:0:0:1::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
])
    special6.addSubnet(net, prefix, 'ipv6');

// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/download.js







const MOST_CLIP_BYTES = 2_000_000_000;
const MOST_HOPS = 3;
const MOST_RESUMES = 5;
const MOST_MS = 20 * 60_000;
/**
 * Streams what an address delivers to a file, hashing as it goes. An address is followed when it is
 * https on a public address, or on the very origin of the API; so is each redirect, at most three.
 * A body that breaks off is resumed where the server offers that. No key is ever sent. The caller
 * checks that the file is a whole MP4.
 */
async function download(address, to, options) {
    const got = { bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') };
    for (let resumes = 0;; resumes += 1) {
        const before = got.bytes;
        const result = await once(address, to, { ...options, got });
        // Only what brings the file further is tried again here; what else to do is the caller's to say.
        const isFurther = got.bytes > before && got.etag !== undefined;
        if (result.kind !== 'broken' || !isFurther || resumes === MOST_RESUMES)
            return result;
    }
}
async function once(address, to, options) {
    try {
        let url = new URL(address);
        for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
            const refusal = refusalOf(url, options.apiOrigin);
            if (refusal)
                return { kind: 'refused', reason: refusal };
            const reply = await get(url, options);
            const status = reply.statusCode ?? 0;
            const location = (0,http/* header */.wx)(reply, 'location');
            if (status >= 300 && status < 400 && location !== undefined) {
                reply.destroy();
                url = new URL(location, url);
            }
            else if (status === 200 || isNextPart(reply, options.got))
                return await store(reply, to, options);
            else {
                reply.destroy();
                const expired = [401, 403, 404, 410].includes(status);
                return { kind: expired ? 'expired' : 'broken', reason: `HTTP ${status}` };
            }
        }
        return { kind: 'refused', reason: `more than ${MOST_HOPS} redirects` };
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (isDiskError(error))
            throw error;
        if (!(error instanceof http/* HttpFailure */.HR))
            return { kind: 'broken', reason: 'the address is no URL' };
        return error.cause instanceof NotPublic
            ? { kind: 'refused', reason: error.cause.message }
            : { kind: 'broken', reason: error.message };
    }
}
/** Whether this is what was asked for: the rest of the file from where it broke off. */
function isNextPart(reply, { bytes, etag }) {
    const range = /^bytes (\d+)-\d+\/(?:\d+|\*)$/u.exec((0,http/* header */.wx)(reply, 'content-range') ?? '');
    return (reply.statusCode === 206 &&
        bytes > 0 &&
        Number(range?.[1]) === bytes &&
        etag !== undefined &&
        ((0,http/* header */.wx)(reply, 'etag') ?? etag) === etag);
}
function refusalOf(url, apiOrigin) {
    // Of `blob:https://host/` the origin is the host's.
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return 'the address is not https';
    if (url.username || url.password)
        return 'the address carries a user name';
    if (url.origin === apiOrigin.origin)
        return undefined;
    if (url.protocol !== 'https:')
        return 'the address is not https';
    const host = url.hostname.replace(/^\[|\]$/gu, '');
    return (0,external_node_net_.isIP)(host) && !isPublic(host) ? 'the address is not public' : undefined;
}
function get(url, options) {
    return (0,http/* sendRequest */.w$)({
        method: 'GET',
        url,
        headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity', ...rangeOf(options.got) },
        timeouts: { total: MOST_MS, ...options.timeouts },
        ...(options.signal ? { signal: options.signal } : {}),
        ...(url.origin === options.apiOrigin.origin ? {} : { lookup: publicLookup }),
    });
}
function rangeOf({ bytes, etag }) {
    return bytes > 0 && etag !== undefined ? { range: `bytes=${bytes}-`, 'if-range': etag } : {};
}
async function store(reply, to, options) {
    const { got, most = MOST_CLIP_BYTES } = options;
    const isPart = reply.statusCode === 206;
    if (!isPart)
        begin(got, reply);
    const length = (0,http/* header */.wx)(reply, 'content-length');
    const whole = length === undefined ? undefined : got.bytes + Number(length);
    if (whole !== undefined && whole > most) {
        reply.destroy();
        return { kind: 'broken', reason: tooLarge(got).message };
    }
    // Counted as it is written: what is asked for next must follow what is there.
    const file = await (0,promises_.open)(to, isPart ? 'a' : 'w');
    try {
        await (0,external_node_stream_promises_.pipeline)(reply, async (chunks) => {
            for await (const chunk of chunks) {
                if (got.bytes + chunk.length > most)
                    throw tooLarge(got);
                await file.writeFile(chunk);
                got.hash.update(chunk);
                got.bytes += chunk.length;
            }
        });
    }
    catch (error) {
        options.signal?.throwIfAborted();
        if (isDiskError(error))
            throw error;
        const reason = error instanceof http/* HttpFailure */.HR ? error.message : 'the file was cut short';
        return { kind: 'broken', reason };
    }
    finally {
        await file.close();
    }
    if (!reply.complete || (whole !== undefined && whole !== got.bytes))
        return { kind: 'broken', reason: 'the file was cut short' };
    return { kind: 'file', sha256: got.hash.digest('hex'), bytes: got.bytes };
}
/** Resuming would change nothing. */
function tooLarge(got) {
    delete got.etag;
    return new http/* HttpFailure */.HR('the file is too large', { sent: true });
}
/** A body from its beginning. Only a strong tag, of a server that serves ranges, lets it be resumed. */
function begin(got, reply) {
    got.bytes = 0;
    got.hash = (0,external_node_crypto_.createHash)('sha256');
    const etag = (0,http/* header */.wx)(reply, 'etag');
    const offers = (0,http/* header */.wx)(reply, 'accept-ranges')?.toLowerCase() === 'bytes';
    if (offers && etag !== undefined && /^"[\x21\x23-\x7e]*"$/u.test(etag))
        got.etag = etag;
    else
        delete got.etag;
}
/** Whether this machine, not the other end, is what failed: no other address would help. */
function isDiskError(error) {
    return DISK_CODES.has((0,error_code/* errorCode */.C)(error));
}
const DISK_CODES = new Set([
    'EACCES',
    'EDQUOT',
    'EEXIST',
    'EFBIG',
    'EIO',
    'EISDIR',
    'EMFILE',
    'ENFILE',
    'ENOENT',
    'ENOSPC',
    'ENOTDIR',
    'EPERM',
    'EROFS',
]);


/***/ }),

/***/ 61756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectGithub: () => (/* binding */ connectGithub),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   ownLogin: () => (/* binding */ ownLogin),
/* harmony export */   pullRequestConversation: () => (/* binding */ pullRequestConversation),
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
/**
 * Our comment on a pull request: the one that begins with our marker *and* was written by the token's
 * own account, since anybody can write a marker (threats.md I4).
 */
function pullRequestConversation(github, place) {
    const { owner, repo, number } = place;
    return {
        async keepComment(marker, body, { quiet }) {
            const own = await findOwn(marker);
            if (own === undefined && quiet)
                return undefined;
            const { data } = own
                ? await github.rest.issues.updateComment({ owner, repo, comment_id: own, body })
                : await github.rest.issues.createComment({ owner, repo, issue_number: number, body });
            return data.html_url;
        },
    };
    async function findOwn(marker) {
        const pages = github.paginate.iterator(github.rest.issues.listComments, {
            owner,
            repo,
            issue_number: number,
            per_page: 100,
        });
        const author = await ownLogin(github);
        for await (const { data } of pages)
            for (const comment of data)
                if (comment.body?.split(/\r?\n/u, 1)[0] === marker && comment.user?.login === author)
                    return comment.id;
        return undefined;
    }
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


/***/ }),

/***/ 18023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31231);

/** A request that got no usable answer. Never carries headers or bodies: they may hold a key. */
class HttpFailure extends Error {
    /** Whether any of the request may have reached the server. False is a proof, true is a doubt. */
    sent;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'HttpFailure';
        this.sent = options.sent;
    }
}
const TIMEOUTS = { connect: 15_000, headers: 60_000, idle: 30_000, total: 120_000 };
/**
 * Sends one request on a connection of its own and resolves at the reply's headers. No redirect is
 * followed, nothing is sent twice, nothing is decompressed: `fetch` does all three, and reports a
 * body that was cut short as success.
 */
async function sendRequest(request) {
    const { url } = request;
    const timeouts = { ...TIMEOUTS, ...request.timeouts };
    const secure = url.protocol === 'https:';
    const { request: open } = secure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve, reject) => {
        let sent = false;
        const outgoing = start(open, request);
        const give = (why, cause) => {
            const failure = new HttpFailure(`${url.host}: ${why}`, { sent, cause });
            // Before the reply this rejects; after it, it is what reading the reply throws.
            reject(failure);
            (incoming ?? outgoing).destroy(failure);
        };
        let incoming;
        let timer = setTimeout(() => give('no connection in time'), timeouts.connect);
        const whole = setTimeout(() => give('the answer takes too long'), timeouts.total);
        outgoing.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => {
            sent = true;
            clearTimeout(timer);
            timer = setTimeout(() => give('no answer in time'), timeouts.headers);
        }));
        outgoing.on('response', (reply) => {
            incoming = reply;
            clearTimeout(timer);
            reply.setTimeout(timeouts.idle, () => give('the answer stopped midway'));
            resolve(reply);
        });
        outgoing.on('error', (error) => give(request.signal?.aborted ? 'interrupted' : (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error) || error.name, error));
        // Also the end of a connection that was neither answered nor broken, as after a 101.
        outgoing.on('close', () => {
            clearTimeout(timer);
            clearTimeout(whole);
            reject(new HttpFailure(`${url.host}: no answer`, { sent }));
        });
        outgoing.end(request.body);
    });
}
function start(open, request) {
    const { url, method, body, signal, lookup } = request;
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    try {
        return open(url, {
            method,
            agent: false,
            headers: { ...request.headers, ...length },
            ...(signal ? { signal } : {}),
            ...(lookup ? { lookup } : {}),
        });
    }
    catch (error) {
        // E.g. a header that no request can carry; its value must not come along.
        throw new HttpFailure(`${url.host}: ${(0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .C)(error)}`, { sent: false });
    }
}
/** The whole body as text, at most `most` bytes. */
async function readBody(reply, most) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of reply) {
            bytes += chunk.length;
            if (bytes > most)
                throw new HttpFailure('the answer is too long', { sent: true });
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof HttpFailure)
            throw error;
        throw new HttpFailure('the answer was cut short', { sent: true, cause: error });
    }
    if (!reply.complete)
        throw new HttpFailure('the answer was cut short', { sent: true });
    return Buffer.concat(chunks).toString('utf8');
}
function header(reply, name) {
    const value = reply.headers[name];
    return Array.isArray(value) ? value[0] : value;
}


/***/ }),

/***/ 40873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LockRefused: () => (/* binding */ LockRefused),
/* harmony export */   branchHead: () => (/* binding */ branchHead),
/* harmony export */   lockBranch: () => (/* binding */ lockBranch)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61756);
/* harmony import */ var _release_clips_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74227);



/** GitHub will not take the commit: the branch is gone, protected, or closed to this token. */
class LockRefused extends Error {
    name = 'LockRefused';
}
/**
 * A branch of the repository through the API. Commits are made by `createCommitOnBranch`, because
 * GitHub signs those, and because it compares the head and moves it in one step.
 */
function lockBranch(options) {
    const { github, owner, repo, name, path, start } = options;
    return {
        name,
        path,
        async head() {
            const found = await told(async () => await branchHead(github, { owner, repo, name }));
            const sha = found ?? start;
            if (sha === undefined)
                throw new LockRefused(`the branch ${name} is gone`);
            const text = await told(async () => await (0,_github_js__WEBPACK_IMPORTED_MODULE_1__.readFileAt)(github, { owner, repo, ref: sha, path }));
            return { sha, exists: found !== undefined, ...(text === undefined ? {} : { text }) };
        },
        async commit(onto, { text, headline, body }) {
            if (!onto.exists && !(await open(onto.sha)))
                return undefined;
            const input = {
                branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
                expectedHeadOid: onto.sha,
                message: { headline, body },
                fileChanges: { additions: [{ path, contents: Buffer.from(text).toString('base64') }] },
            };
            try {
                const { createCommitOnBranch } = await github.graphql('mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url } } }', { input });
                const { oid, url } = createCommitOnBranch.commit;
                return { sha: oid, url };
            }
            catch (error) {
                if (isMoved(error) || isUnanswered(error))
                    return undefined;
                throw new LockRefused(graphqlReason(error), { cause: error });
            }
        },
    };
    /** False when someone else opened it meanwhile. */
    async function open(sha) {
        try {
            await github.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha });
            return true;
        }
        catch (error) {
            if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 422 && /already exists/iu.test(String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'))))
                return false;
            throw new LockRefused((0,_release_clips_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), { cause: error });
        }
    }
}
/** The commit that a branch is at, or undefined where there is no such branch. */
async function branchHead(github, { owner, repo, name }) {
    try {
        const { data } = await github.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === 404)
            return undefined;
        throw error;
    }
}
async function told(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status') === undefined)
            throw error;
        throw new LockRefused((0,_release_clips_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error), { cause: error });
    }
}
function isMoved(error) {
    return ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'errors', '0', 'type') === 'STALE_DATA' ||
        /expected branch to point to/iu.test(graphqlReason(error)));
}
/** Looking at the head again tells whether it was made. */
function isUnanswered(error) {
    const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'status');
    return typeof status === 'number' && status >= 500;
}
function graphqlReason(error) {
    const message = (0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'errors', '0', 'message');
    return typeof message === 'string' ? message : (0,_release_clips_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
}


/***/ }),

/***/ 33550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PullRefused),
/* harmony export */   openLockPull: () => (/* binding */ openLockPull)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61622);
/* harmony import */ var _release_clips_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74227);


/** GitHub opens no pull request for this token, and what a person has to change. */
class PullRefused extends Error {
    name = 'PullRefused';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** The one open pull request of a branch, opened if need be. Throws PullRefused. */
async function openLockPull(github, wanted) {
    const { owner, repo, branch, base, title, body, serverUrl } = wanted;
    try {
        const open = { owner, repo, state: 'open', head: `${owner}:${branch}`, base };
        const [found] = (await github.rest.pulls.list(open)).data;
        if (found)
            return { number: found.number, url: found.html_url };
        const { data } = await github.rest.pulls.create({
            owner,
            repo,
            head: branch,
            base,
            title,
            body,
        });
        return { number: data.number, url: data.html_url };
    }
    catch (error) {
        const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
        if (status === undefined)
            throw error;
        const reason = (0,_release_clips_clip_store_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A3)(error);
        const byHand = `${serverUrl}/${owner}/${repo}/compare/${base}...${branch}?expand=1`;
        throw new PullRefused(reason, `${remedy(status, reason)} Or open it by hand: ${byHand}`, {
            cause: error,
        });
    }
}
function remedy(status, reason) {
    if (/not permitted to create/iu.test(reason))
        return 'Tick "Allow GitHub Actions to create and approve pull requests" in Settings > Actions > General, or give Shotlock a GitHub App token.';
    if (status === 403 || status === 404)
        return 'Add `pull-requests: write` to the job’s permissions in the workflow.';
    return 'The next run tries again.';
}


/***/ }),

/***/ 47782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ unrepeated),
/* harmony export */   Ni: () => (/* binding */ isUnanswered),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61622);
/* harmony import */ var _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79757);


/** A limit of GitHub's lasts an hour at most. */
const MOST_WAIT_FOR_LIMIT_MS = 70 * 60_000;
/** A take that is paid for and not written down needs a person, so an outage is waited out. */
const MOST_WAIT_FOR_ANSWER_MS = 5 * 60_000;
/** GitHub's advice where a limit says nothing of when it ends. */
const UNSAID_LIMIT_MS = 60_000;
/**
 * For every request of the ledger's: octokit's plugin would also repeat what must not be repeated,
 * and does not wait for as long as GitHub says.
 */
const unrepeated = { retries: 0 };
/**
 * Waits where GitHub allows no more requests, and says what to change where it refuses. What may be
 * repeated is also sent again where GitHub does not answer.
 */
function asking(pause, { repeats }) {
    return async (send) => {
        let waitedForLimit = 0;
        let waitedForAnswer = 0;
        for (;;) {
            try {
                return await send();
            }
            catch (error) {
                const limit = limitOf(error);
                if (limit !== undefined && waitedForLimit + limit <= MOST_WAIT_FOR_LIMIT_MS) {
                    waitedForLimit += limit;
                    await pause(limit);
                }
                else if (repeats && isUnanswered(error) && waitedForAnswer < MOST_WAIT_FOR_ANSWER_MS) {
                    const wait = Math.min(500 + waitedForAnswer, 60_000);
                    waitedForAnswer += wait;
                    await pause(wait);
                }
                else
                    throw limit === undefined ? inOurWords(error) : error;
            }
        }
    };
}
/** Nobody knows whether such a request was carried out. */
function isUnanswered(error) {
    return (statusOf(error) ?? 0) >= 500;
}
/** The HTTP status of a refusal; octokit gives 500 to a connection that broke. */
function statusOf(error) {
    const status = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'status');
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds until GitHub takes requests again, or undefined when that is not the matter. */
function limitOf(error) {
    const headers = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'response', 'headers') ?? (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'headers');
    const after = numberIn(headers, 'retry-after');
    const spent = numberIn(headers, 'x-ratelimit-remaining') === 0;
    const status = statusOf(error);
    const limited = status === 429 ||
        (status === 403 && (after !== undefined || spent || /rate limit/iu.test(String(error)))) ||
        (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'errors', '0', 'type') === 'RATE_LIMITED';
    if (!limited)
        return undefined;
    if (after !== undefined)
        return after * 1000;
    const reset = numberIn(headers, 'x-ratelimit-reset');
    const now = Date.parse(String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, 'date')));
    const wait = spent && reset !== undefined ? reset * 1000 - now : Number.NaN;
    return Number.isFinite(wait) ? Math.max(1000, wait) : UNSAID_LIMIT_MS;
}
function inOurWords(error) {
    const status = statusOf(error);
    const message = String((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(error, 'message'));
    if (status === 401)
        return new _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerRefused */ .E(`GitHub does not know the token that is to keep the ledger: ${message}`, 'Check that the token is right and has not expired', { cause: error });
    if (status === 403)
        return new _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .LedgerRefused */ .E(`GitHub does not let this token keep the ledger: ${message}`, _ledger_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .f, { cause: error });
    return error;
}
function numberIn(headers, name) {
    const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(headers, name);
    const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
    return number >= 0 ? number : undefined;
}


/***/ }),

/***/ 79757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ LedgerRefused),
/* harmony export */   f: () => (/* binding */ permissionHint)
/* harmony export */ });
/** GitHub will not keep the ledger, which a person has to change. Nothing was written. */
class LedgerRefused extends Error {
    name = 'LedgerRefused';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
    get problem() {
        const { message, hint } = this;
        return { code: 'ledger-refused', severity: 'error', message, hint };
    }
}
/** What a workflow has to say so that its token may write the ledger. */
const permissionHint = `Add to the job in the workflow:
permissions:
  contents: write`;


/***/ }),

/***/ 74227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   j7: () => (/* binding */ ClipStoreFailed),
/* harmony export */   zZ: () => (/* binding */ clipStoreFailed)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31231);
/* harmony import */ var _ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47782);
/* harmony import */ var _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79757);




/**
 * The clip store will not take or give a clip (`refused`: a person has to change something), or does
 * not answer (`unreachable`). Carries no request, whose headers hold the token.
 */
class ClipStoreFailed extends Error {
    name = 'ClipStoreFailed';
    kind;
    hint;
    constructor(kind, message, hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }
    get problem() {
        const { message, hint, kind } = this;
        return { code: `clip-store-${kind}`, severity: 'error', message, hint };
    }
}
/** What a failed request to GitHub means for clips; anything else is handed back as it is. */
function clipStoreFailed(error, repository) {
    const cause = error instanceof _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerRefused */ .E ? error.cause : error;
    const status = (0,_ref_ledger_ask_github_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause);
    if (status === undefined)
        return error;
    const reason = reasonOf(cause);
    switch (status) {
        case 401:
            return new ClipStoreFailed('refused', `GitHub does not know the token that is to keep clips: ${reason}`, 'Check that the token is right and has not expired');
        case 403:
        case 404:
            return new ClipStoreFailed('refused', `GitHub does not let this token keep clips in draft releases of ${repository}: ${reason}`, _ref_ledger_ledger_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .f);
        default:
            return unreachable(repository, reason);
    }
}
function unreachable(repository, reason) {
    return new ClipStoreFailed('unreachable', `the clips in draft releases of ${repository} are out of reach: ${reason}`, 'Run again once GitHub is well: https://www.githubstatus.com');
}
/**
 * What GitHub said, else the system's code: what octokit says by itself may quote a header, and so
 * the token.
 */
function reasonOf(error) {
    if ((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'response') !== undefined)
        return String((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'message'));
    return (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)((0,_at_js__WEBPACK_IMPORTED_MODULE_2__.at)(error, 'cause')) || (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error) || 'no answer';
}


/***/ }),

/***/ 25810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configFolder: () => (/* binding */ configFolder),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var core_plan = __webpack_require__(22162);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/ports/http.js
var http = __webpack_require__(18023);
;// CONCATENATED MODULE: ./build/ports/veo/read-reply.js

/**
 * Reads a reply of either endpoint. Anything that the vendor's page does not describe is an error.
 * Every text of it passes through `conceal`.
 */
function readReply(raw, conceal) {
    const body = parseObject(raw.text, conceal);
    if (raw.status < 200 || raw.status > 299)
        return readError(raw, body);
    if (!body)
        return { kind: 'senseless', reason: 'the API answered something that is not JSON' };
    if (typeof body['errorCode'] === 'string' || body['success'] === false)
        // An error under a success proves nothing: it is not documented.
        return {
            kind: 'senseless',
            reason: errorText(body) ?? 'the API answered an error as a success',
        };
    if (!Array.isArray(body['shots']))
        return { kind: 'senseless', reason: errorText(body) ?? 'the API answered without shots' };
    const creditsUsed = credits(body['creditsUsed']);
    return {
        kind: 'shots',
        shots: readShots(body['shots']),
        ...(creditsUsed === undefined ? {} : { creditsUsed }),
    };
}
function readError(raw, body) {
    const code = typeof body?.['errorCode'] === 'string' ? (0,plain_text.plainText)(body['errorCode'], 60) : '';
    const said = body && errorText(body);
    const requiredCredits = credits(body?.['requiredCredits']);
    return {
        kind: 'error',
        status: raw.status,
        code,
        reason: [`HTTP ${raw.status}`, code, said].filter(Boolean).join(': '),
        ...(requiredCredits === undefined ? {} : { requiredCredits }),
        ...(raw.retryAfter === undefined ? {} : { retryAfter: raw.retryAfter }),
    };
}
function readShots(list) {
    const shots = new Map();
    for (const item of list.slice(0, 1000)) {
        if (typeof item !== 'object' || item === null)
            continue;
        const { shotId, taskId, ...rest } = { ...item };
        if (typeof shotId !== 'string')
            continue;
        const shot = {
            status: readStatus(rest),
            ...(isTaskId(taskId) ? { taskId } : {}),
        };
        const known = shots.get(shotId);
        shots.set(shotId, known ? merged(known, shot) : shot);
    }
    return shots;
}
/** A shot that is named twice with different answers is unclear: nobody knows which one holds. */
function merged(one, other) {
    if (JSON.stringify(one) === JSON.stringify(other))
        return one;
    const status = { status: 'unclear', reason: 'the answer names this shot twice' };
    // What both agree on still tells which task was paid for.
    return one.taskId !== undefined && one.taskId === other.taskId
        ? { status, taskId: one.taskId }
        : { status };
}
function readStatus(shot) {
    const { status, videoUrl, generationTime, error } = shot;
    switch (status) {
        case 'processing':
            return { status };
        case 'completed':
            if (typeof videoUrl !== 'string' || videoUrl.length > 4000 || !URL.canParse(videoUrl))
                return { status: 'unclear', reason: 'completed, but without a usable videoUrl' };
            return {
                status,
                videoUrl,
                ...(typeof generationTime === 'number' && generationTime > 0 && generationTime < 86_400
                    ? { generationSeconds: generationTime }
                    : {}),
            };
        case 'failed':
            return { status, reason: typeof error === 'string' ? (0,plain_text.plainText)(error) : 'no reason given' };
        default:
            return {
                status: 'unclear',
                reason: `unknown status "${(0,plain_text.plainText)(String(status), 40)}"`,
            };
    }
}
function isTaskId(value) {
    return typeof value === 'string' && /^[\x21-\x7e]{1,1000}$/u.test(value);
}
function credits(value) {
    return typeof value === 'number' && value >= 0 ? value : undefined;
}
function errorText(body) {
    return typeof body['error'] === 'string' ? (0,plain_text.plainText)(body['error']) : undefined;
}
function parseObject(text, conceal) {
    try {
        const value = JSON.parse(text, (_name, each) => typeof each === 'string' ? conceal(each) : each);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? { ...value }
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/ports/veo.js



const veoOrigin = new URL('https://nanophoto.ai/');
const MOST_REPLY_BYTES = 2_000_000;
function connectVeo(options) {
    const apiKey = options.apiKey.trim();
    const conceal = concealing(apiKey);
    return {
        async submit(request, signal) {
            try {
                const reply = await post('api/veo-3/generate', request, signal);
                return submitOutcome(reply, request);
            }
            catch (error) {
                const { sent, message } = failure(error);
                return { kind: sent ? 'unknown' : 'unreached', reason: message };
            }
        },
        async check({ tasks, resolution }, signal) {
            try {
                const reply = await post('api/veo-3/check-status', { taskIds: tasks, resolution }, signal);
                return checkOutcome(reply, tasks);
            }
            catch (error) {
                signal?.throwIfAborted();
                return { kind: 'unreached', reason: failure(error).message };
            }
        },
    };
    async function post(path, body, signal) {
        const reply = await (0,http/* sendRequest */.w$)({
            method: 'POST',
            url: new URL(path, options.origin),
            headers: {
                authorization: `Bearer ${apiKey}`,
                'content-type': 'application/json',
                accept: 'application/json',
            },
            body: JSON.stringify(body),
            ...(signal ? { signal } : {}),
        });
        const retryAfter = (0,http/* header */.wx)(reply, 'retry-after');
        const text = await (0,http/* readBody */.x8)(reply, MOST_REPLY_BYTES);
        return readReply({ status: reply.statusCode ?? 0, text, ...(retryAfter === undefined ? {} : { retryAfter }) }, conceal);
    }
}
/** An API that says the key back would bring it into messages and into the ledger. */
function concealing(apiKey) {
    const encoded = Buffer.from(apiKey).toString('base64').replace(/=+$/u, '');
    const forms = [apiKey, encodeURIComponent(apiKey), encoded].filter(({ length }) => length >= 6);
    return (text) => forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
function submitOutcome(reply, request) {
    switch (reply.kind) {
        case 'shots':
            return accepted(reply, request);
        case 'error':
            return submitError(reply, request.shots.length);
        case 'senseless':
            return { kind: 'unknown', reason: reply.reason };
        default:
            return reply;
    }
}
function accepted(reply, request) {
    const tasks = new Map();
    const unclear = new Set();
    const seen = new Set();
    for (const { id } of request.shots) {
        const shot = reply.shots.get(id);
        if (!shot)
            continue;
        // Two shots cannot share a task: one clip would be taken for both.
        if (shot.taskId === undefined || seen.has(shot.taskId))
            unclear.add(id);
        else
            tasks.set(id, { ...shot.status, taskId: shot.taskId });
        if (shot.taskId !== undefined)
            seen.add(shot.taskId);
    }
    if (tasks.size === 0)
        return { kind: 'unknown', reason: 'the answer names no task of the shots that were sent' };
    const { creditsUsed } = reply;
    return {
        kind: 'accepted',
        tasks,
        unclear,
        ...(creditsUsed === undefined ? {} : { creditsUsed }),
    };
}
/** What proves that nothing was accepted, decided in this one place; whatever else is unknown. */
function submitError(reply, asked) {
    const { status, reason } = reply;
    const code = status >= 400 ? reply.code : '';
    if (status === 401 || code === 'LOGIN_REQUIRED')
        return { kind: 'no-login', reason };
    if (status === 402 || code === 'INSUFFICIENT_CREDITS') {
        const { requiredCredits } = reply;
        return {
            kind: 'no-credits',
            reason,
            ...(requiredCredits === undefined ? {} : { requiredCredits }),
        };
    }
    if (isCrowded(reply))
        return { kind: 'crowded', reason, asked };
    if (status === 429 || code === 'API_KEY_RATE_LIMIT_EXCEEDED')
        return limited(reply);
    if (status === 500 && code === 'GENERATION_FAILED')
        return { kind: 'failed', reason };
    return REFUSALS.has(status) ? { kind: 'refused', reason, code } : { kind: 'unknown', reason };
}
/**
 * How many tasks may be under way at once is not documented, nor how a submit beyond that is refused:
 * it is told by its words. Below 500 nothing was spent in any case, so the error's text counts; from
 * 500 on only a code does, which no gateway invents. With `Retry-After` it is a limit of requests.
 */
function isCrowded({ status, code, reason, retryAfter }) {
    if (status < 400 || retryAfter !== undefined)
        return false;
    const words = status < 500 ? reason : code;
    return CROWDED.test(words.replaceAll('_', ' '));
}
const CROWDED = /concurren|simultaneous|in progress|under way|at once|queue (?:is )?full|(?:too many|max\w*)(?: \w+)? (?:tasks|jobs|generations|videos)|(?:tasks?|jobs?|generations?|videos?) (?:limit|quota)/iu;
/**
 * Statuses that say the request was not carried out (RFC 9110): it belongs elsewhere (301, 307, 308,
 * 421: not followed, because that would post again), or it is not one that is served. The others of
 * their kind leave it open: a 302 or 303 may point to the result, a 408, 409 or 499 come from a
 * server, or one between, that has lost track.
 */
const REFUSALS = new Set([
    301, 307, 308, 400, 403, 404, 405, 413, 415, 421, 422,
]);
function checkOutcome(reply, tasks) {
    switch (reply.kind) {
        case 'shots':
            return {
                kind: 'answered',
                tasks: new Map(tasks.map((task) => [task.taskId, statusOf(task, reply)])),
            };
        case 'error':
            if (reply.code === 'GENERATION_FAILED' && tasks.length === 1)
                return {
                    kind: 'answered',
                    tasks: new Map([[tasks[0].taskId, { status: 'failed', reason: reply.reason }]]),
                };
            if (reply.status === 401)
                return { kind: 'no-login', reason: reply.reason };
            if (reply.status === 429 || reply.code === 'API_KEY_RATE_LIMIT_EXCEEDED')
                return limited(reply);
            if (reply.status === 400 || reply.status === 404 || reply.code === 'GENERATION_FAILED')
                return { kind: 'refused', reason: reply.reason };
            return { kind: 'unreached', reason: reply.reason };
        case 'senseless':
            return { kind: 'unreached', reason: reply.reason };
        default:
            return reply;
    }
}
/** Own shots only: both names must be ours, or another's clip would be taken for this shot's. */
function statusOf(task, reply) {
    const shot = reply.shots.get(task.shotId);
    if (!shot)
        return { status: 'unclear', reason: 'the answer does not mention this shot' };
    if (shot.taskId !== undefined && shot.taskId !== task.taskId)
        return { status: 'unclear', reason: 'the answer is about another task' };
    return shot.status;
}
function limited(reply) {
    const { reason, retryAfter } = reply;
    return { kind: 'limited', reason, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
function failure(error) {
    if (error instanceof http/* HttpFailure */.HR)
        return { sent: error.sent, message: (0,plain_text.plainText)(error.message) };
    // An abort, or a fault of our own: whether bytes left this machine cannot be told.
    return { sent: true, message: 'interrupted before the answer came' };
}

// EXTERNAL MODULE: ./build/core/ledger.js
var core_ledger = __webpack_require__(18365);
// EXTERNAL MODULE: ./build/core/shot.js
var core_shot = __webpack_require__(17080);
;// CONCATENATED MODULE: ./build/steps/render/job.js


function jobOf(entry, state) {
    return {
        key: (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take),
        wireId: wireIdOf(entry),
        entry,
        state,
    };
}
function wireIdOf(entry) {
    return `${entry.fingerprint.slice(0, 19)}-${entry.take}`;
}
function stop(job, because, problem) {
    const message = `${(0,core_shot/* shotKey */.M)(job.entry.shot)}: ${problem.message}`;
    job.state = { at: 'stopped', because, problem: { ...problem, severity: 'error', message } };
}

;// CONCATENATED MODULE: ./build/connect.js





/**
 * Connects to the provider. The simulator is reached over HTTP like the API; unless an address is
 * given, one is started for as long as the connection lasts.
 */
async function connect(settings, options) {
    const { provider, speed, requestsPerHour } = settings;
    if (provider === 'nanophoto') {
        const origin = settings.apiUrl ?? veoOrigin;
        return {
            veo: connectVeo({ origin, apiKey: settings.apiKey ?? '' }),
            apiOrigin: origin,
            describe: async () => { },
            [Symbol.asyncDispose]: async () => { },
        };
    }
    const started = settings.apiUrl
        ? undefined
        : await (await __webpack_require__.e(/* import() */ 2539).then(__webpack_require__.bind(__webpack_require__, 32539))).startSimulator({
            speed,
            requestsPerHour,
            book: (0,external_node_path_.join)(options.stateFolder, 'book.jsonl'),
            cacheDir: (0,external_node_path_.join)(options.stateFolder, 'clips'),
        });
    const origin = settings.apiUrl ?? new URL(started.url);
    return {
        veo: connectVeo({ origin, apiKey: settings.apiKey ?? 'simulator' }),
        apiOrigin: origin,
        async describe(plan) {
            const reply = await (0,http/* sendRequest */.w$)({
                method: 'PUT',
                url: new URL('simulator/captions', origin),
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(captions(plan)),
            });
            reply.resume();
        },
        [Symbol.asyncDispose]: async () => started?.close(),
    };
}
function captions(plan) {
    return Object.fromEntries(plan.entries.filter(core_plan/* isPaid */.tR).map(({ fingerprint, take, shot }) => {
        const { number, of, style, vars } = shot.card;
        const caption = { video: shot.video, shot: shot.id, number, of, take, style, vars };
        return [wireIdOf({ fingerprint, take }), caption];
    }));
}

// EXTERNAL MODULE: ./build/ports/absolute.js
var absolute = __webpack_require__(80486);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
        discard: (temporary) => (0,promises_.rm)(temporary, { force: true }),
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

// EXTERNAL MODULE: ./build/ports/clock.js
var clock = __webpack_require__(33201);
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./build/ports/download.js + 1 modules
var download = __webpack_require__(8351);
;// CONCATENATED MODULE: ./build/ports/downloads.js


/**
 * A hundred clips may be ready at once. Four fill the line of a runner; more of them would only come
 * in together later, each nearer to its time-out, and hold as many sockets and half-written files.
 */
const AT_ONCE = 4;
function downloads(options) {
    const turn = pLimit(AT_ONCE);
    return {
        fetch: (address, to, signal) => turn(() => {
            signal.throwIfAborted();
            return (0,download/* download */.R)(address, to, { ...options, signal });
        }),
    };
}

// EXTERNAL MODULE: ./build/ports/journals.js
var journals = __webpack_require__(92443);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/ports/public-images.js


/** Far more than any image has that the API takes. */
const MOST_BYTES = 200_000_000;
/** By the rules of downloads; an image may be on loopback where the API itself is. */
function publicImages({ apiOrigin }) {
    return {
        async fetch(url, signal) {
            const isNear = isLoopback(apiOrigin) && isLoopback(url);
            return await (0,download/* download */.R)(url.href, external_node_os_.devNull, {
                apiOrigin: isNear ? new URL(url.origin) : apiOrigin,
                most: MOST_BYTES,
                timeouts: { total: 120_000 },
                signal,
            });
        },
    };
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/u.test(hostname);
}

// EXTERNAL MODULE: ./build/ports/local-ledger.js
var local_ledger = __webpack_require__(27976);
;// CONCATENATED MODULE: ./build/ports/stills/card-stills.js

const card_stills_MOST_BYTES = 4_000_000;
/** Stills that the simulator draws of a shot's card, also of one whose clip is not at hand. */
function cardStills(origin) {
    return {
        async of({ card }, signal) {
            const reply = await (0,http/* sendRequest */.w$)({
                method: 'PUT',
                url: new URL('simulator/poster', origin),
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(card),
                signal,
            });
            const parts = [];
            let length = 0;
            for await (const part of reply) {
                parts.push(part);
                length += part.length;
                if (length > card_stills_MOST_BYTES)
                    return undefined;
            }
            if (reply.statusCode !== 200)
                return undefined;
            return { mediaType: 'image/png', bytes: Buffer.concat(parts) };
        },
        async [Symbol.asyncDispose]() { },
    };
}

;// CONCATENATED MODULE: ./build/ports/stills/find-program.js


/** The absolute, real path of the first of these programs that is on PATH or at one of `places`. */
async function findProgram(names, { path, workspace }, places = []) {
    const root = await (0,promises_.realpath)(workspace).catch(() => workspace);
    const ending = process.platform === 'win32' ? '.exe' : '';
    const folders = path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
    const onPath = names.flatMap((name) => folders.map((folder) => (0,external_node_path_.join)(folder, name + ending)));
    for (const candidate of [...onPath, ...places]) {
        const real = await (0,promises_.realpath)(candidate).catch(() => undefined);
        // Both ways: a link in the workspace may lead out of it, and one outside may lead in.
        if (real === undefined || isInside(root, real) || isInside(root, candidate))
            continue;
        if (isInside(workspace, candidate) || !(await isProgram(real)))
            continue;
        return real;
    }
    return undefined;
}
function isInside(folder, path) {
    const steps = (0,external_node_path_.relative)(folder, path);
    return steps !== '..' && !steps.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(steps);
}
async function isProgram(path) {
    const executable = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
    return executable && (await (0,promises_.stat)(path)).isFile();
}

;// CONCATENATED MODULE: ./build/ports/stills/program-stills.js


/** Stills of clips by what the machine has: ffmpeg, else Chrome, else none. */
function programStills(machine) {
    let ffmpeg;
    let chrome;
    const open = async () => {
        const program = await findProgram(CHROMES, machine, places());
        if (program === undefined)
            return undefined;
        const { startChrome } = await __webpack_require__.e(/* import() */ 6721).then(__webpack_require__.bind(__webpack_require__, 56721));
        return await startChrome(program).catch(() => undefined);
    };
    return {
        async of({ path }, signal) {
            if (path === undefined)
                return undefined;
            const program = await (ffmpeg ??= findProgram(['ffmpeg'], machine));
            if (program !== undefined) {
                const { ffmpegStill } = await __webpack_require__.e(/* import() */ 1621).then(__webpack_require__.bind(__webpack_require__, 31621));
                const still = await ffmpegStill(program, path, signal).catch(() => undefined);
                if (still)
                    return still;
            }
            const opened = await (chrome ??= open());
            return opened?.still(path, signal);
        },
        async [Symbol.asyncDispose]() {
            await (await chrome)?.[Symbol.asyncDispose]();
        },
    };
}
const CHROMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
/** Where installers put Chrome without a word on PATH. */
function places() {
    if (process.platform === 'darwin')
        return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
    if (process.platform === 'win32')
        return ['C:\\Program Files', 'C:\\Program Files (x86)'].map((folder) => (0,external_node_path_.join)(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
    return ['/opt/google/chrome/chrome'];
}

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/plan/digest.js
var plan_digest = __webpack_require__(32170);
;// CONCATENATED MODULE: ./build/core/approval.js




/** Names of takes that are told before the rest is only counted. */
const MOST_NAMED = 10;
/**
 * The recorded plan with this digest. Whoever may write to the repository can edit the ledger, so a
 * record is believed when its digest, computed again, is the one that was approved.
 */
function approvedPlan(ledger, digest) {
    const record = ledger.plans.get(digest);
    return record && (0,plan_digest/* digestOf */.o)(record.entries) === digest ? record : undefined;
}
/** Whether an approved plan pays for this take, at this price or a higher one. */
function isCovered(record, { fingerprint, take, credits }) {
    return record.entries.some((each) => each.fingerprint === fingerprint && each.take === take && each.credits >= credits);
}
/**
 * Why a plan may not be rendered: it pays for something that the approved plan does not. Paying for
 * less is fine. A plan that is not recorded is known by its digest only: then nothing else will do.
 */
function notApproved(plan, approved, ledger) {
    // The simulator's credits are play money.
    if (approved === undefined || plan.provider === 'simulator')
        return undefined;
    if (plan.digest === approved || (0,core_plan/* paidTakes */.lU)(plan).length === 0)
        return undefined;
    const record = approvedPlan(ledger, approved);
    if (!record)
        return problem(`the approved plan ${approved} is not in the ledger, so exactly that one may be rendered, and this is ${plan.digest}`, plan);
    const outside = plan.entries.filter((entry) => (0,core_plan/* isPaid */.tR)(entry) && !isCovered(record, { ...entry, credits: (0,core_plan/* creditsOf */.yq)(entry) }));
    if (outside.length === 0)
        return undefined;
    const names = outside
        .slice(0, MOST_NAMED)
        .map((entry) => `${(0,core_shot/* shotKey */.M)(entry.shot)} (${takeText(entry)})`)
        .join(', ');
    const more = outside.length > MOST_NAMED ? ` and ${outside.length - MOST_NAMED} more` : '';
    return problem(`the approved plan ${approved} does not cover ${names}${more}`, plan);
}
function takeText(entry) {
    return `take ${entry.take}, ${(0,count/* count */.U)((0,core_plan/* creditsOf */.yq)(entry), 'credit')}`;
}
function problem(message, { digest }) {
    return {
        code: 'plan-not-approved',
        severity: 'error',
        message: `${message}; nothing was spent`,
        hint: `Look at the present plan and approve it: its digest is ${digest}`,
    };
}

;// CONCATENATED MODULE: ./build/core/budget.js

/** The cap in force: the lowest of the run's, the file's, and what the day has left. */
function capOf(settings, found) {
    return lowestCap([
        { credits: settings.maxCredits, source: 'max-credits' },
        { credits: found.budget ?? Infinity, source: `budget.maxCredits of ${settings.config}` },
        // What the simulator spends is play money: it fills no day.
        ...(settings.provider === 'simulator' ? [] : [capOfDay(settings.maxCreditsPerDay, found)]),
    ]);
}
/** What a UTC day has left, of all runs that share the ledger. */
function capOfDay(perDay, { ledger, day }) {
    const spent = (0,core_ledger/* spentOn */.g2)(ledger, day);
    const cap = { credits: Math.max(0, perDay - spent), source: 'max-credits-per-day' };
    const because = `${spent} of ${perDay} were spent on ${day}, which ends at 24:00 UTC`;
    return spent > 0 ? { ...cap, because } : cap;
}
/** The lowest of the caps in force. */
function lowestCap(caps) {
    return caps.reduce((low, cap) => (cap.credits < low.credits ? cap : low));
}
/** Why a plan may not be rendered: it would cost more than the cap. Nothing of it is begun then. */
function overBudget(plan, { credits, source, because }) {
    // The simulator's credits are play money.
    if (plan.provider === 'simulator' || plan.credits <= credits)
        return undefined;
    const why = because === undefined ? '' : ` (${because})`;
    const tomorrow = because === undefined ? '' : ' run again tomorrow,';
    return {
        code: 'over-budget',
        severity: 'error',
        message: `the plan costs ${plan.credits} credits, and ${source} allows ${credits}${why}; nothing was spent`,
        hint: `Raise ${source},${tomorrow} or render fewer videos at a time with the videos filter`,
    };
}

;// CONCATENATED MODULE: ./build/core/pacing/known-times.js
/**
 * What lock and ledger say of how long generations took. Both are claims: anybody with write access may
 * have edited them, so what cannot be true is left out, and the rest only moves when a run looks.
 * `identities` are those of the provider in use: the simulator's clips are made at another pace.
 */
function knownTimes(known) {
    const own = new Set([...known.identities.values()].map(({ fingerprint }) => fingerprint));
    const times = new Map();
    for (const { fingerprint, take, generatedAt, generationSeconds, inputs } of Object.values(known.lock.shots))
        note({ key: `${fingerprint}/${take}`, generatedAt, generationSeconds, ...inputs });
    for (const [key, { fingerprint, progress, resolution }] of known.ledger.takes)
        if (progress.state === 'done' && own.has(fingerprint))
            note({ key, resolution, ...progress });
    const inOrder = [...times.values()].sort((a, b) => Date.parse(a.generatedAt) - Date.parse(b.generatedAt));
    const of = (resolution) => inOrder.filter((one) => one.resolution === resolution).map(({ seconds }) => seconds);
    return { '720p': of('720p'), '1080p': of('1080p'), '4k': of('4k') };
    function note(one) {
        const { key, generationSeconds: seconds, generatedAt, resolution } = one;
        if (seconds !== undefined && seconds >= LEAST && seconds <= MOST)
            times.set(key, { seconds, generatedAt, resolution });
    }
}
/** Seconds. The vendor says 2 to 5 minutes; an hour would be a tale. */
const LEAST = 5;
const MOST = 3600;

// EXTERNAL MODULE: ./build/core/report.js + 1 modules
var core_report = __webpack_require__(46176);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
// EXTERNAL MODULE: ./build/core/review/differing-inputs.js
var differing_inputs = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/core/review.js



/** Seconds of a shot whose clip is not there. */
const USUAL_SECONDS = 8;
/** What there is to look at after a render; undefined when nothing differs from the base. */
function reviewOf(findings, base) {
    const { changes, rendered, plan, paid } = findings;
    if (!rendered)
        return undefined;
    const outcomes = new Map(rendered.outcomes.map((outcome) => [outcome.entry.shot, outcome]));
    const cuts = new Map(findings.cuts.map((cut) => [cut.video, cut]));
    const prices = new Map((paid ?? plan).entries.map(({ shot, decision }) => [
        shot,
        decision.do === 'render' ? decision.credits : 0,
    ]));
    const videos = findings.videos.filter(({ id }) => changes.videos.has(id));
    if (videos.length === 0)
        return undefined;
    const { charged, refunded } = rendered.credits;
    return {
        config: findings.config,
        provider: plan.provider,
        credits: plan.provider === 'simulator' ? findings.price : Math.max(0, charged - refunded),
        videos: videos.map(({ id, title, resolution, aspectRatio, shots }) => {
            const cut = cuts.get(id);
            let startSeconds = 0;
            return {
                id,
                ...(title === undefined ? {} : { title }),
                resolution,
                aspectRatio,
                ...(cut ? { cut } : {}),
                shots: shots.map((shot, index) => {
                    const reviewed = reviewShot(shot, index + 1, startSeconds);
                    startSeconds += reviewed.seconds;
                    return reviewed;
                }),
            };
        }),
    };
    function reviewShot(shot, number, startSeconds) {
        const outcome = outcomes.get(shot);
        const locked = outcome && (0,core_outcome/* isObtained */.d)(outcome) ? outcome.locked : undefined;
        const key = (0,core_shot/* shotKey */.M)(shot);
        const imageNames = namesOf(shot, outcome?.entry.inputs.images ?? []);
        const changed = changes.shots.has(key);
        const was = changed ? base.lock.shots[key] : undefined;
        const before = was?.clip.sha256 === locked?.clip.sha256 ? undefined : was;
        return {
            id: shot.id,
            number,
            changed,
            startSeconds,
            seconds: locked?.clip.durationSeconds ?? USUAL_SECONDS,
            generationType: shot.generationType,
            prompt: shot.prompt,
            style: shot.card.style,
            imageNames,
            credits: prices.get(shot) ?? 0,
            ...(locked ? { now: takeOf(locked) } : {}),
            ...(before ? { before: takeOf(before) } : {}),
            differing: was && outcome ? (0,differing_inputs/* differingInputs */.c)(was, outcome.entry, imageNames) : [],
            ...(outcome && (0,core_outcome/* isMissing */.b)(outcome) ? { problem: outcome.problem.message } : {}),
        };
    }
}
/** A file is known by its digest in a fingerprint; a person calls it by its name. */
function namesOf({ images }, identities) {
    return new Map(images.map((image, index) => [
        identities[index] ?? '',
        image.kind === 'file' ? image.path : image.url,
    ]));
}
function takeOf({ take, clip, credits, generatedAt, inputs }) {
    return { number: take, clip, credits, generatedAt, inputs };
}

// EXTERNAL MODULE: ./build/core/comment.js + 7 modules
var comment = __webpack_require__(41495);
// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
;// CONCATENATED MODULE: ./build/steps/announce.js



/**
 * Says on the pull request that its shots are about to be paid for, before the first of them is: a
 * token that may not comment is found out while it costs nothing. Gives the problem that forbids
 * rendering, if there is one.
 */
async function announce(plan, { publication, log }) {
    const conversation = publication?.conversation?.();
    if (!publication || !conversation || plan.provider === 'simulator')
        return undefined;
    if (plan.credits.planned === 0)
        return undefined;
    const marker = (0,comment/* commentMarker */.Ql)(publication.key);
    const body = (0,comment/* comment */.Im)(plan, { ...publication.context, marker, stage: 'rendering' });
    try {
        await conversation.keepComment(marker, body, { quiet: false });
        publication.onAnnounced();
        return undefined;
    }
    catch (error) {
        const message = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
        const status = (0,at.at)(error, 'status');
        if (status === 401 || status === 403 || status === 404)
            return refusal(message);
        // GitHub may be back by the time there is something to show.
        log.warn(`the comment could not be written yet: ${message}`);
        return undefined;
    }
}
function refusal(message) {
    return {
        code: 'comment-refused',
        severity: 'error',
        message: `GitHub does not let this token comment on the pull request (${message}); nothing was spent`,
        hint: `Add to the job in the workflow, or set comment: never:
permissions:
  contents: write
  pull-requests: write`,
    };
}

// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
;// CONCATENATED MODULE: ./build/steps/check-images.js


/**
 * Fetches every repository image that is about to be paid for, once, from where the API will: it has to
 * deliver the bytes that the fingerprint covers, or the clip would be of something else. A problem
 * forbids rendering. The simulator fetches no images.
 */
async function checkImages(plan, options, ports) {
    const { signal } = options.renderOptions;
    const wanted = plan.provider === 'simulator' ? [] : wantedBy(plan, options.imageUrl);
    const wrong = [];
    for (const image of wanted) {
        const got = await ports.images.fetch(image.url, signal).catch((error) => {
            if (!signal.aborted)
                throw error;
        });
        // An interrupted run submits nothing, and says so itself.
        if (!got)
            return undefined;
        const problem = problemOf(image, got);
        if (problem)
            wrong.push(problem);
    }
    const [first, ...others] = wrong;
    if (!first || others.length === 0)
        return first;
    return { ...first, message: `${first.message} (and ${others.length} more like it)` };
}
function wantedBy(plan, imageUrl) {
    const wanted = new Map();
    for (const { shot, inputs, decision } of plan.entries) {
        if (decision.do !== 'render')
            continue;
        for (const [index, image] of shot.images.entries()) {
            const url = image.kind === 'file' ? imageUrl(image.path) : undefined;
            if (image.kind !== 'file' || !url)
                continue;
            const sha256 = inputs.images[index].replace(/^sha256-/u, '');
            wanted.set(image.path, { path: image.path, sha256, url, where: image.where });
        }
    }
    return [...wanted.values()];
}
function problemOf({ path, sha256, url, where }, got) {
    if (got.kind === 'file' && got.sha256 === sha256)
        return undefined;
    const address = `${url.origin}${url.pathname}`;
    const found = got.kind === 'file'
        ? 'delivers other bytes than the file'
        : `does not deliver it (${(0,plain_text.plainText)(got.reason)})`;
    return {
        code: 'image-unreachable',
        severity: 'error',
        message: `${(0,quoted/* visible */.R)(path)}: ${address}, where the API would fetch it, ${found}; nothing was spent`,
        hint: 'Push the file as it is here, or set asset-base-url to where this folder is public',
        where,
    };
}

// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
;// CONCATENATED MODULE: ./build/steps/assemble.js









/** Joins the clips of each video that has them all. A video with a missing shot gets no new cut. */
async function assemble(work, ports) {
    const cuts = [];
    const problems = [];
    for (const { id } of work.videos) {
        const path = work.outputPath(id);
        const elsewhere = work.published.get(id);
        if (elsewhere)
            cuts.push(elsewhere);
        const record = work.standing.get(id);
        if (record)
            cuts.push({ video: id, path, record, made: false });
        if (record || !work.toJoin.has(id))
            continue;
        const outcomes = work.outcomes.filter(({ entry }) => entry.shot.video === id);
        if (!outcomes.every(core_outcome/* isObtained */.d))
            continue;
        const made = await makeCut(outcomes, path, work.signal, ports);
        if ('record' in made) {
            cuts.push({ video: id, path, record: made.record, made: true });
            ports.log.info(`${id}: joined ${outcomes.length} shots, ${made.record.durationSeconds} s`);
        }
        else
            problems.push({ ...made.problem, message: `${id}: ${made.problem.message}` });
    }
    await recordCuts(cuts.filter(({ made }) => made).map(({ record }) => record), ports);
    return { cuts, problems };
}
/** A cut that is on no record is joined once more where it is wanted next: no reason to fail. */
async function recordCuts(fresh, { ledger, log }) {
    if (fresh.length === 0)
        return;
    try {
        await ledger.update({ fingerprints: [], cuts: fresh.map(({ clips }) => (0,core_ledger/* cutKey */.sY)(clips)), days: [] }, ({ cuts: known }) => fresh.filter(({ clips }) => !known.has((0,core_ledger/* cutKey */.sY)(clips))));
    }
    catch (error) {
        const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
        log.warn(`the ledger cannot be told of ${(0,count/* count */.U)(fresh.length, 'joined video')}: ${why}`);
    }
}
async function makeCut(outcomes, path, signal, { clips }) {
    const { join, JoinRefused } = await __webpack_require__.e(/* import() */ 1427).then(__webpack_require__.bind(__webpack_require__, 81427));
    try {
        for (const { entry, locked } of outcomes) {
            signal.throwIfAborted();
            if (!(await clips.verify(locked.clip)))
                return damaged((0,core_shot/* shotKey */.M)(entry.shot));
        }
        const inputs = outcomes.map(({ entry, locked }) => ({
            path: clips.pathOf(locked.clip.sha256),
            name: (0,core_shot/* shotKey */.M)(entry.shot),
        }));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const { bytes, durationSeconds, sha256 } = await join(inputs, path, { signal });
        const digests = outcomes.map(({ locked }) => locked.clip.sha256);
        const published = [];
        return { record: { kind: 'cut', bytes, clips: digests, durationSeconds, published, sha256 } };
    }
    catch (error) {
        if (error instanceof JoinRefused)
            return assemble_problem('join-refused', error.message, error.hint);
        if (signal.aborted)
            return assemble_problem('interrupted', 'all its clips are here, but joining them was interrupted', 'Run again to join them, at no cost');
        if ((0,download/* isDiskError */.M)(error))
            return assemble_problem('cut-unwritten', `all its clips are here, but the video cannot be written (${(0,error_code/* errorCode */.C)(error)})`, 'Mend that and run again to join them, at no cost');
        throw error;
    }
}
function damaged(key) {
    return assemble_problem('clip-damaged', `the clip of ${key} is damaged on this machine, and was removed`, 'Run again to fetch it again, at no cost');
}
function assemble_problem(code, message, hint) {
    return { problem: { code, severity: 'error', message, hint } };
}

;// CONCATENATED MODULE: ./build/steps/keep-recovery.js



/**
 * Keeps what a run made and could not publish in a file of its own, until a run has published
 * everything: what is in it costs nothing to have again, but a person may want to know of it now.
 */
async function keepRecovery(report, file, { log }) {
    try {
        if (report.status === 'unpublished') {
            await (0,files.writeAtomic)(file.path, `${JSON.stringify({ recoveryVersion: 1, report }, null, 2)}\n`);
            log.warn(`what could not be published is described in ${file.shown}; run again, at no cost`);
        }
        else if (report.mode === 'render')
            await (0,promises_.rm)(file.path, { force: true });
    }
    catch (error) {
        if (!(0,download/* isDiskError */.M)(error))
            throw error;
        log.warn(`${file.shown} cannot be written`);
    }
}

// EXTERNAL MODULE: ./build/core/plan/next-take.js
var next_take = __webpack_require__(15487);
;// CONCATENATED MODULE: ./build/core/retakes/by-fingerprint.js
/** Records of one shot's input together, so that none is looked at once for every shot. */
function byFingerprint(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(record.fingerprint);
        if (group)
            group.push(record);
        else
            groups.set(record.fingerprint, [record]);
    }
    return ({ fingerprint }) => groups.get(fingerprint) ?? [];
}

;// CONCATENATED MODULE: ./build/core/retakes/after.js


const PREFIX = 'after:';
/**
 * Names of a command line's requests: by the last take that has come to its end, so that asking again
 * once it has asks for another one. A request that was interrupted is gone on with as a whole: also
 * the shots whose takes are done by now are not asked for once more.
 */
function afterRequests(asked, ledger) {
    const takesOf = byFingerprint(ledger.takes.values());
    const retakesOf = byFingerprint(ledger.retakes.values());
    const grantsOf = (entry) => retakesOf(entry)
        .filter(({ request }) => request.startsWith(PREFIX))
        .sort((a, b) => b.take - a.take);
    const interrupted = new Set(asked.flatMap((entry) => grantsOf(entry)
        .filter(({ take }) => !isOver({ ...entry, take }, ledger))
        .map(({ at }) => at)));
    return new Map(asked.map((entry) => {
        const resumed = grantsOf(entry).find(({ at }) => interrupted.has(at));
        return [entry, resumed?.request ?? `${PREFIX}${entry.fingerprint}/${lastOver(entry)}`];
    }));
    /** The highest number of a take that is over, or 0. */
    function lastOver(entry) {
        const damaged = [...ledger.damaged]
            .filter((key) => key.startsWith(`${entry.fingerprint}/`))
            .map((key) => Number(key.slice(entry.fingerprint.length + 1)));
        const takes = [...takesOf(entry).map(({ take }) => take), ...damaged];
        return Math.max(0, ...takes.filter((take) => isOver({ ...entry, take }, ledger)));
    }
}
/** Whether nothing more comes of a take by itself: it is done, or held. */
function isOver({ fingerprint, take, inputs }, ledger) {
    const key = (0,core_ledger/* takeKey */.nN)(fingerprint, take);
    const record = ledger.takes.get(key);
    if (!record)
        return ledger.damaged.has(key);
    switch (record.progress.state) {
        case 'done':
        case 'unknown':
            return true;
        case 'failed':
            return record.failures > 1 || inputs.sequence !== undefined;
        case 'intended':
        case 'open':
        case 'withdrawn':
            return false;
        default:
            return record.progress;
    }
}

;// CONCATENATED MODULE: ./build/core/retakes/age.js

/**
 * Requests of the shots of a video whose newest take, done or under way, is too old. Its number names
 * the request, so that of all runs of a day one pays. Only the ledger knows when a take was made: a
 * lock comes from whoever wrote the pull request.
 */
function ageRequests(entries, of) {
    const { ledger, maxAge, now, sequence, takesOf } = of;
    if (maxAge === undefined)
        return [];
    const aging = entries.filter(hasClip).flatMap((entry) => {
        const last = newest(takesOf(entry));
        const made = last && madeAt(last);
        return made === undefined ? [] : [{ entry, take: last.take, age: now.getTime() - made }];
    });
    const requests = aging.map((each) => requestOf(each, { ledger, maxAge }));
    if (!sequence)
        return requests.flatMap((request) => request ?? []);
    if (aging.length < entries.length || requests.every((request) => !request))
        return [];
    return requests.map((request, index) => request ?? overdue(aging[index]));
}
/** A run that was interrupted leaves a newer take which the lock does not have: it is still wanted. */
function requestOf(aging, { ledger, maxAge }) {
    if (aging.age > maxAge)
        return overdue(aging);
    const { fingerprint, take } = aging.entry;
    const earlier = { entry: aging.entry, name: `age:${fingerprint}/${take}`, age: aging.age };
    const isGranted = ledger.retakes.has((0,core_ledger/* retakePath */.aA)({ fingerprint, request: earlier.name }));
    return isGranted ? earlier : undefined;
}
function overdue({ entry, take, age }) {
    return { entry, name: `age:${entry.fingerprint}/${take}`, age };
}
/** What is rendered anyway is new; what is held or lost needs a person. */
function hasClip({ decision }) {
    if (decision.do === 'reuse')
        return decision.clip !== undefined;
    return decision.do === 'keep' || decision.do === 'wait';
}
function newest(takes) {
    return takes.filter((each) => madeAt(each) !== undefined).sort((a, b) => b.take - a.take)[0];
}
/** When a take was made or, while it is under way, asked for; in ms since 1970. */
function madeAt({ progress }) {
    switch (progress.state) {
        case 'done':
            return Date.parse(progress.generatedAt);
        case 'open':
            return Date.parse(progress.task.submittedAt);
        case 'intended':
        case 'failed':
        case 'unknown':
        case 'withdrawn':
            return undefined;
        default:
            return progress;
    }
}

;// CONCATENATED MODULE: ./build/core/retakes/requests.js




/** Who asks for what, in file order. The shots of a sequence are one request: one asks for all. */
function requestsFrom(videos, plan, { ledger }, asking) {
    const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
    const takesOf = byFingerprint(ledger.takes.values());
    const isAsked = ({ shot }) => asking.shots.has((0,core_shot/* shotKey */.M)(shot));
    const groups = videos.map(({ sequence, shots }) => {
        const own = shots.map((shot) => entries.get(shot));
        const asked = sequence && own.some(isAsked) ? own : own.filter(isAsked);
        const rest = own.filter((entry) => !asked.includes(entry));
        return { asked, old: ageRequests(rest, { ledger, takesOf, sequence, ...asking }) };
    });
    const asked = groups.flatMap((group) => group.asked);
    const after = asking.request === undefined ? afterRequests(asked, ledger) : undefined;
    return groups.flatMap((group) => [
        ...group.asked.map((entry) => ({ entry, name: after?.get(entry) ?? asking.request })),
        ...group.old,
    ]);
}

// EXTERNAL MODULE: ./build/core/timestamp.js
var timestamp = __webpack_require__(76554);
;// CONCATENATED MODULE: ./build/core/retakes.js







/**
 * Gives every request its take: the one that was granted to it before, else the next unused one, so
 * that repeating a run pays nothing again. A shot that is paid for anyway gets no second take for
 * that, but its request is used up as well.
 */
function retakesFor(config, world, asking) {
    if (asking.shots.size === 0 && asking.maxAge === undefined)
        return { takes: new Map(), grants: [] };
    const plan = (0,core_plan/* makePlan */.Cs)(config, world);
    const takes = new Map();
    const grants = new Map();
    for (const { entry, name: request, age } of requestsFrom(config.videos, plan, world, asking)) {
        const { fingerprint, shot } = entry;
        const path = (0,core_ledger/* retakePath */.aA)({ fingerprint, request });
        const known = world.ledger.retakes.get(path) ?? grants.get(path);
        const take = known?.take ?? (isFresh(entry, world) ? entry.take : (0,next_take/* nextTake */.x)(entry, world));
        if (!known)
            grants.set(path, { kind: 'retake', at: (0,timestamp/* timestamp */.v)(asking.now), fingerprint, request, take });
        takes.set((0,core_shot/* shotKey */.M)(shot), { take, ...(age === undefined ? {} : { age }) });
    }
    return { takes, grants: [...grants.values()] };
}
/** Whether the plan pays, for this shot or an equal one, for a take that was never tried. */
function isFresh({ decision, fingerprint, take }, { ledger }) {
    const isPaidHere = decision.do === 'render' || (decision.do === 'reuse' && !decision.clip);
    const record = ledger.takes.get((0,core_ledger/* takeKey */.nN)(fingerprint, take));
    return isPaidHere && (!record || record.progress.state === 'withdrawn');
}
/**
 * Takes that an approved plan pays for beyond those that the file and the lock would use: that plan
 * was asked for retakes. The lock may have gone on to a later take since; it is not brought back.
 */
function approvedRetakes(plan, record) {
    const approved = byFingerprint(record.entries);
    const takes = new Map();
    for (const entry of plan.entries) {
        const take = Math.max(...approved(entry).map((each) => each.take));
        if (take > entry.take)
            takes.set((0,core_shot/* shotKey */.M)(entry.shot), { take });
    }
    return takes;
}
/** Whether someone else was first: this grant's number is used, or its request has another one. */
function isTakenMeanwhile(grant, ledger) {
    // The same request, in another job of the same run: it is for both.
    if (ledger.retakes.get((0,core_ledger/* retakePath */.aA)(grant))?.take === grant.take)
        return false;
    const key = (0,core_ledger/* takeKey */.nN)(grant.fingerprint, grant.take);
    const record = ledger.takes.get(key);
    if (ledger.damaged.has(key) || (record && record.progress.state !== 'withdrawn'))
        return true;
    return [...ledger.retakes.values()].some(({ fingerprint, request, take }) => fingerprint === grant.fingerprint && (take === grant.take) !== (request === grant.request));
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
;// CONCATENATED MODULE: ./build/steps/grant-retakes.js



/**
 * Writes down which takes were granted to whom, before anything is submitted: whoever repeats the
 * request finds its take there. Gives the problem that forbids rendering, if there is one.
 */
async function grantRetakes(grants, { ledger }) {
    if (grants.length === 0)
        return undefined;
    const fingerprints = [...new Set(grants.map(({ fingerprint }) => fingerprint))];
    let wasFirst = true;
    try {
        await ledger.update({ fingerprints, retakes: fingerprints, cuts: [], days: [] }, (known) => {
            wasFirst = !grants.some((grant) => isTakenMeanwhile(grant, known));
            return wasFirst ? grants.filter((grant) => !known.retakes.has((0,core_ledger/* retakePath */.aA)(grant))) : [];
        });
    }
    catch (error) {
        if (error instanceof ledger_refused/* LedgerRefused */.E)
            return error.problem;
        throw error;
    }
    if (wasFirst)
        return undefined;
    return {
        code: 'retake-overtaken',
        severity: 'error',
        message: 'another run asked for takes of the same shots at the same moment; nothing was spent',
        hint: 'Run again: it sees what the other one did, and pays for what is still missing',
    };
}

;// CONCATENATED MODULE: ./build/core/comment/live-text.js

/** The same in a sentence, for the comment of a run that goes on. */
function liveText({ done, of, underWay, waiting, stopped, minutesLeft }) {
    const parts = [
        `**${done} of ${(0,count/* count */.U)(of, 'shot')} done**`,
        ...(underWay > 0 ? [`${underWay} under way`] : []),
        ...(waiting > 0 ? [`${waiting} to be begun`] : []),
        ...(stopped > 0 ? [`${stopped} stopped`] : []),
    ];
    return `${parts.join(', ')}. About ${(0,count/* count */.U)(minutesLeft, 'minute')} to go.`;
}

;// CONCATENATED MODULE: ./build/steps/live-comment.js



const none = { tell: () => { }, end: async () => { } };
/** GitHub allows 500 comments an hour for all of a repository's runs. */
const SELDOM_MS = 75_000;
/**
 * Edits the comment that announced the run, seldom, and only where there is something new to say. It
 * is a courtesy: what goes wrong with it is logged once, and it is over.
 */
function liveComment(plan, { publication, log }, { everyMs = SELDOM_MS } = {}) {
    const conversation = publication?.conversation?.();
    if (!publication || !conversation || plan.provider === 'simulator')
        return none;
    if (plan.credits.planned === 0)
        return none;
    const marker = (0,comment/* commentMarker */.Ql)(publication.key);
    let last = performance.now();
    let said = '';
    let writing = Promise.resolve();
    let isOver = false;
    return {
        tell(progress) {
            const now = performance.now();
            if (isOver || now - last < everyMs)
                return;
            const text = liveText(progress());
            last = now;
            if (text === said)
                return;
            said = text;
            const context = { ...publication.context, marker, stage: 'rendering', live: text };
            writing = writing.then(async () => await write((0,comment/* comment */.Im)(plan, context)));
        },
        async end() {
            isOver = true;
            await writing;
        },
    };
    async function write(body) {
        try {
            await conversation?.keepComment(marker, body, { quiet: false });
        }
        catch (error) {
            isOver = true;
            const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
            log.warn(`the comment is not kept up to date: ${why}`);
        }
    }
}

// EXTERNAL MODULE: ./build/steps/load.js + 41 modules
var load = __webpack_require__(7029);
// EXTERNAL MODULE: ./build/core/lock.js + 1 modules
var core_lock = __webpack_require__(34659);
;// CONCATENATED MODULE: ./build/steps/lock-file.js




function lockFile(path, initial) {
    const before = (0,core_lock/* formatLock */.X5)(initial);
    let lock = initial;
    let written = before;
    let writing;
    // One write at a time, each of the newest state: 2,000 clips are not 2,000 queued writes.
    const save = async () => {
        while ((0,core_lock/* formatLock */.X5)(lock) !== written) {
            const text = (0,core_lock/* formatLock */.X5)(lock);
            await (0,files.writeAtomic)(path, text);
            written = text;
        }
    };
    return {
        put(key, locked) {
            lock = (0,core_lock/* withShot */.JK)(lock, key, locked);
            writing ??= save().finally(() => (writing = undefined));
            // A failed write is not lost: `finish` tries again and reports it.
            writing.catch(() => { });
        },
        async finish(change) {
            await writing?.catch(() => { });
            lock = (0,core_lock/* withVideos */.Pp)(lock, change);
            const problems = await save().then(() => [], unwritten);
            return { changed: written !== before, lock, problems };
        },
    };
}
/** The old lock is whole, and the ledger knows of every clip: nothing is lost but this file. */
function unwritten(error) {
    if (!(0,download/* isDiskError */.M)(error))
        throw error;
    return [
        {
            code: 'lock-unwritten',
            severity: 'error',
            message: `the lockfile cannot be written (${(0,error_code/* errorCode */.C)(error)}); it is as it was`,
            hint: 'Mend that and run again to write it, at no cost',
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/changes.js


/**
 * A video differs when its takes in order do: renaming a shot changes nothing that can be seen. A
 * shot of it differs when the base has another take under its name; under a new name, when the base
 * had its take under none of the names that are gone. Compared with another provider's lock, the
 * take that was asked for counts.
 */
function changesSince(base, videos, plan) {
    const entries = new Map(plan.entries.map((entry) => [entry.shot, entry]));
    const changed = { videos: new Set(), shots: new Set() };
    for (const video of videos) {
        const before = takesBefore(base, video.id);
        const now = new Map(video.shots.map((shot) => [shot.id, takeOf(shot)]));
        if ([...before.values()].join('\n') === [...now.values()].join('\n'))
            continue;
        changed.videos.add(video.id);
        const renamed = new Set([...before].filter(([id]) => !now.has(id)).map(([, take]) => take));
        for (const shot of video.shots) {
            const take = now.get(shot.id);
            const same = before.has(shot.id) ? before.get(shot.id) === take : renamed.has(take);
            if (!same)
                changed.shots.add((0,core_shot/* shotKey */.M)(shot));
        }
    }
    return changed;
    function takeOf(shot) {
        const identity = base.identities?.get(shot);
        if (identity)
            return (0,core_ledger/* takeKey */.nN)(identity.fingerprint, shot.take);
        const entry = entries.get(shot);
        return (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
    }
}
/** The takes of a video in the base, by shot id, in order. */
function takesBefore(base, video) {
    const takes = new Map();
    for (const id of base.lock.videos[video]?.shots ?? []) {
        const locked = base.lock.shots[`${video}/${id}`];
        if (locked)
            takes.set(id, (0,core_ledger/* takeKey */.nN)(locked.fingerprint, numberOf(locked)));
    }
    return takes;
    function numberOf({ askedTake, take }) {
        return base.identities ? askedTake : take;
    }
}

;// CONCATENATED MODULE: ./build/steps/plan-videos.js





/**
 * Plans the videos and compares them with the base. Animatics stand for paid clips that are not there
 * yet: a video that is paid for as it is needs none.
 */
function planVideos(loaded, base, asked) {
    const { videos, known, retake: shots, now } = loaded;
    const asks = retakesFor(loaded, loaded, { ...asked, shots, now });
    const { grants } = asks;
    const approved = approvedBy(asked, loaded.ledger);
    const retakes = approved ? approvedRetakes((0,core_plan/* makePlan */.Cs)(loaded, loaded), approved) : asks.takes;
    const paysFor = predicateOf(asked, retakes, approved);
    const world = { ...loaded, retakes, ...(paysFor ? { paysFor } : {}) };
    const plan = (0,core_plan/* makePlan */.Cs)(loaded, world);
    const changes = changesSince(base, videos, plan);
    const all = { videos, plan, changes, grants, problems: [] };
    if (asked.onlyPaid)
        return { ...all, ...paidFor(videos, known, plan, world), price: 0 };
    if (loaded.provider === 'nanophoto')
        return { ...all, price: plan.credits };
    const { paidLock: lock, paidIdentities: identities } = loaded;
    const paid = (0,core_plan/* makePlan */.Cs)(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
    if (!base.identities)
        return { ...all, price: paid.credits };
    const sketched = videos.filter(({ id }) => changes.videos.has(id));
    const sketch = (0,core_plan/* makePlan */.Cs)({ videos: sketched, known }, world);
    return { ...all, videos: sketched, plan: sketch, paid, price: paid.credits };
}
/** Without a record nothing tells what is covered: then it has to be exactly the same plan. */
function approvedBy({ paysFor, planDigest }, ledger) {
    const isNamed = paysFor === 'approved' && planDigest !== undefined;
    return isNamed ? approvedPlan(ledger, planDigest) : undefined;
}
/** Which of the takes that would be rendered a command pays for; all of them where nothing is said. */
function predicateOf({ paysFor }, retakes, approved) {
    switch (paysFor) {
        case 'everything':
            return undefined;
        case 'retakes':
            return ({ shot }) => retakes.has((0,core_shot/* shotKey */.M)(shot));
        case 'approved':
            return approved && ((take) => isCovered(approved, take));
        default:
            return paysFor;
    }
}
/** Videos whose shots are all paid for, and which the others are. */
function paidFor(videos, known, { entries }, world) {
    const unpaid = new Set(entries.filter(({ decision }) => !isPaid(decision)).map(({ shot }) => shot.video));
    const whole = videos.filter(({ id }) => !unpaid.has(id));
    return {
        videos: whole,
        plan: (0,core_plan/* makePlan */.Cs)({ videos: whole, known }, world),
        problems: [...unpaid].map((id) => ({
            code: 'not-paid',
            severity: 'error',
            message: `${id} has shots that are not paid for as they are, so it is left out`,
            hint: 'See which, and why: shotlock check',
        })),
    };
}
function isPaid(decision) {
    return decision.do === 'keep' || (decision.do === 'reuse' && decision.clip !== undefined);
}

// EXTERNAL MODULE: ./build/core/merge-lock.js
var merge_lock = __webpack_require__(31416);
// EXTERNAL MODULE: ./build/ports/lock-branch.js
var lock_branch = __webpack_require__(40873);
// EXTERNAL MODULE: ./build/ports/lock-pull.js
var lock_pull = __webpack_require__(33550);
;// CONCATENATED MODULE: ./build/steps/commit-lock.js







/** How often a head may move under a commit. */
const MOST_TRIES = 5;
const MOST_NAMES = 20;
/**
 * Commits the lock, once, on top of whatever the branch holds by then: merged shot by shot and never
 * forced. Where that is not possible the lock is offered to be applied by hand: it names paid clips.
 */
async function commitLock(report, change, { delivery, log }) {
    const { branch, openPull } = delivery;
    const isOwed = (0,core_lock/* formatLock */.X5)(change.after) !== (0,core_lock/* formatLock */.X5)(change.before);
    const waits = (0,core_lock/* formatLock */.X5)(change.after) !== (0,core_lock/* formatLock */.X5)(change.checkedOut);
    if (!isOwed && !(openPull && waits))
        return report;
    let current = report;
    if (isOwed) {
        const done = await deliver(branch, change);
        if ('refused' in done)
            return await offered(report, done, { delivery, log });
        if (done.commit) {
            log.info(`${branch.path}: committed to ${branch.name} as ${done.commit.sha.slice(0, 7)}`);
            const checksWait = !openPull && (await delivery.checksWait());
            const { sha, url } = done.commit;
            current = { ...current, lockfile: { branch: branch.name, checksWait, commit: sha, url } };
        }
    }
    return openPull ? await withPull(current, branch, openPull, log) : current;
}
async function deliver(branch, change) {
    let text = (0,core_lock/* formatLock */.X5)(change.after);
    try {
        for (let tries = 0; tries < MOST_TRIES; tries += 1) {
            const head = await branch.head();
            text = (0,core_lock/* formatLock */.X5)((0,merge_lock/* mergeLock */.w)({ ...change, onto: lockOf(head, branch.path) ?? change.before }));
            if (text === head.text)
                return {};
            const commit = await branch.commit(head, { text, ...wordsOf(branch, change) });
            if (commit)
                return { commit };
        }
        return { refused: `the branch moved ${MOST_TRIES} times meanwhile`, text };
    }
    catch (error) {
        if (!(error instanceof lock_branch.LockRefused))
            throw error;
        return { refused: error.message, text };
    }
}
/** What the branch says; nothing where it cannot be read: the ledger knows the rest of it. */
function lockOf({ text }, file) {
    if (text === undefined)
        return core_lock/* emptyLock */.Vc;
    const parsed = (0,core_lock/* parseLock */.PG)({ file, text });
    return 'lock' in parsed ? parsed.lock : undefined;
}
function wordsOf({ path }, { before, after }) {
    const keys = [...new Set([...Object.keys(before.shots), ...Object.keys(after.shots)])]
        .filter((key) => JSON.stringify(before.shots[key]) !== JSON.stringify(after.shots[key]))
        .sort();
    const more = keys.length > MOST_NAMES ? [`and ${keys.length - MOST_NAMES} more`] : [];
    return {
        headline: `Update ${path}${keys.length > 0 ? ` (${(0,count/* count */.U)(keys.length, 'shot')})` : ''}`,
        body: [...keys.slice(0, MOST_NAMES), ...more].join('\n'),
    };
}
async function offered(report, { refused, text }, { delivery, log }) {
    const { branch, offer } = delivery;
    const message = `${branch.path} could not be committed to ${branch.name}: ${(0,plain_text.plainText)(refused)}`;
    log.warn(message);
    const again = 'Nothing is lost: the ledger knows every take, and running again is free';
    try {
        const hint = `${again}. Or apply the lock in a checkout of the branch: ${await offer(text)}`;
        return unpublished(report, { code: 'lock-uncommitted', message, hint });
    }
    catch (error) {
        log.warn(`${branch.path} could not be uploaded either: ${reason(error)}`);
        return unpublished(report, { code: 'lock-uncommitted', message, hint: again });
    }
}
async function withPull(report, branch, openPull, log) {
    try {
        const pull = await openPull();
        return { ...report, review: { number: pull.number, url: pull.url } };
    }
    catch (error) {
        if (!(error instanceof lock_pull/* PullRefused */.a))
            throw error;
        const message = `no pull request could be opened for ${branch.name}: ${reason(error)}`;
        log.warn(message);
        return unpublished(report, { code: 'pull-unopened', message, hint: error.hint });
    }
}
function unpublished(report, problem) {
    const problems = [...report.problems, (0,core_report.reportProblem)({ severity: 'error', ...problem })];
    return { ...report, status: 'unpublished', problems };
}
function reason(error) {
    return (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
}

;// CONCATENATED MODULE: ./build/steps/publish.js







/**
 * Uploads the cuts and the review page, commits the lock, keeps the comment and the summary. Failing
 * at it never discards anything: the report says so, and running again publishes at no cost.
 */
async function publish(report, made, ports) {
    const { publication, log } = ports;
    if (report.mode === 'validate')
        return report;
    const withLinks = publication ? await upload(report, made.cuts, publication, ports) : report;
    const withPage = await keepReviewPage(withLinks, made, ports);
    if (!publication)
        return withPage;
    const marker = (0,comment/* commentMarker */.Ql)(publication.key);
    const { lock: delivery } = publication;
    const uploaded = delivery && made.lockChange
        ? await attempt('the lockfile could not be committed', withPage, log, async () => commitLock(withPage, made.lockChange, { delivery, log }))
        : withPage;
    const context = { ...publication.context, marker };
    const conversation = publication.conversation?.(uploaded.review?.number);
    const quiet = uploaded.status === 'unchanged' && !uploaded.videos.some(({ changed }) => changed);
    // A token that was refused once is not tried again.
    const isRefused = uploaded.problems.some(({ code }) => code === 'comment-refused');
    const said = conversation && !isRefused
        ? await attempt('the comment could not be written', uploaded, log, async () => {
            const url = await conversation.keepComment(marker, (0,comment/* comment */.Im)(uploaded, context), { quiet });
            if (url !== undefined)
                publication.onComment(url);
            return uploaded;
        })
        : uploaded;
    await publication.writeSummary((0,comment/* jobSummary */.sp)(said, context));
    return said;
}
async function upload(report, cuts, publication, ports) {
    const { log } = ports;
    const { artifacts, uploads } = publication;
    if (!artifacts || !uploads.has('videos'))
        return report;
    let current = report;
    const fresh = [];
    for (const cut of cuts) {
        const video = current.videos.find(({ id }) => id === cut.video);
        if (cut.published || (!video?.changed && !cut.made))
            continue;
        const names = publish_namesOf((0,external_node_path_.basename)(cut.path), cut.video, publication);
        current = await attempt(`${names[0]} could not be uploaded`, current, log, async () => {
            const kept = await artifacts.upload(cut.path, names);
            const published = { ...kept, expiresAt: (0,timestamp/* timestamp */.v)(kept.expiresAt) };
            fresh.push({ ...cut.record, published: [published] });
            const { url, expiresAt } = published;
            return withVideo(current, cut.video, (each) => ({
                ...each,
                cut: { ...each.cut, url, expiresAt },
            }));
        });
    }
    await recordPublished(fresh, ports);
    return current;
}
/** How many addresses of one cut are kept on record. */
const MOST_PUBLISHED = 5;
/** Later runs link to what is there. Without the record they join and upload once more, no worse. */
async function recordPublished(fresh, { ledger, log }) {
    if (fresh.length === 0)
        return;
    const keys = fresh.map(({ clips }) => (0,core_ledger/* cutKey */.sY)(clips));
    try {
        await ledger.update({ fingerprints: [], cuts: keys, days: [] }, ({ cuts }) => fresh.map((record) => {
            const before = cuts.get((0,core_ledger/* cutKey */.sY)(record.clips))?.published ?? [];
            return { ...record, published: [...before, ...record.published].slice(-MOST_PUBLISHED) };
        }));
    }
    catch (error) {
        const why = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
        log.warn(`the ledger does not know where the videos are: ${why}`);
    }
}
/** Writes the review page, with the addresses of what was uploaded, and uploads it too. */
async function keepReviewPage(report, made, ports) {
    const { review, reviewPath: path, shownPath, signal } = made;
    const { publication, log } = ports;
    // Who interrupts a run is not kept waiting for a page.
    if (!review || signal.aborted)
        return report;
    const written = await attempt('the review page could not be written', report, log, async () => {
        const { writeReview } = await __webpack_require__.e(/* import() */ 9550).then(__webpack_require__.bind(__webpack_require__, 49550));
        const urls = new Map(report.videos.map(({ id, cut }) => [id, cut?.url]));
        const page = publication
            ? {
                links: { kind: 'addresses', ofCut: (id) => urls.get(id) },
                run: { commit: publication.context.commit, url: publication.context.runUrl },
            }
            : { links: { kind: 'files' } };
        await writeReview(review, { path, signal, ...page }, ports);
        return { ...report, reviewPage: { path: shownPath(path) } };
    });
    const { artifacts } = publication ?? {};
    if (!written.reviewPage || !publication || !artifacts)
        return written;
    return attempt('the review page could not be uploaded', written, log, async () => {
        const { url } = await artifacts.upload(path, publish_namesOf((0,external_node_path_.basename)(path), 'review', publication));
        return { ...written, reviewPage: { ...written.reviewPage, url } };
    });
}
/** Names for an artifact: its own, and what to call it where that is taken in this run. */
function publish_namesOf(name, stem, { key, attempt: runAttempt, machine }) {
    const named = (word) => name.replace(stem, () => `${stem}.${word}`);
    const word = `${slug(key)}.${runAttempt}`;
    return [name, named(slug(key)), named(word), named(`${word}.${slug(machine)}`)];
}
/** What cannot be published is said, and everything else goes on. */
async function attempt(what, report, log, action) {
    try {
        return await action();
    }
    catch (error) {
        const message = `${what}: ${(0,plain_text.plainText)(error instanceof Error ? error.message : String(error))}`;
        log.warn(message);
        const problem = (0,core_report.reportProblem)({
            code: 'unpublished',
            severity: 'error',
            message,
            hint: 'Nothing is lost: running again publishes it at no cost',
        });
        return { ...report, status: 'unpublished', problems: [...report.problems, problem] };
    }
}
function withVideo(report, id, change) {
    return {
        ...report,
        videos: report.videos.map((video) => (video.id === id ? change(video) : video)),
    };
}
function slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '');
}

;// CONCATENATED MODULE: ./build/steps/record-plan.js



/**
 * Writes down what a plan pays for, so that it can be approved by its digest. A token that may not
 * write makes plans as well: then the digest admits exactly this plan only.
 */
async function recordPlan(plan, ports) {
    const { digest } = plan;
    const entries = (0,core_plan/* paidTakes */.lU)(plan).map((each) => ({ ...each }));
    // The simulator's credits are play money, which nobody has to approve.
    if (plan.provider === 'simulator' || entries.length === 0)
        return;
    const at = (0,timestamp/* timestamp */.v)(ports.clock.now());
    try {
        await ports.ledger.update({ fingerprints: [], cuts: [], days: [], plans: [digest] }, (ledger) => (ledger.plans.has(digest) ? [] : [{ kind: 'plan', at, digest, entries }]));
    }
    catch (error) {
        if (!(error instanceof ledger_refused/* LedgerRefused */.E))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/core/pacing.js + 6 modules
var pacing = __webpack_require__(38648);
// EXTERNAL MODULE: ./build/core/pacing/estimate.js
var estimate = __webpack_require__(1753);
;// CONCATENATED MODULE: ./build/steps/render/apply-record.js

/**
 * Brings a job to where the ledger says its take is. `submittedAt` is the monotonic moment of this
 * run's own submit; records know it only to the second.
 */
function applyRecord(desk, job, record, submittedAt) {
    const { progress } = record;
    const { clock } = desk.ports;
    switch (progress.state) {
        case 'intended':
            job.state = { at: 'elsewhere' };
            return;
        case 'open':
        case 'done':
            // Another run's clip may not be on this machine: it is collected like an open take's.
            job.state = {
                at: 'open',
                record,
                task: progress.task,
                submittedAt: submittedAt ?? clock.monotonic() - clock.since(new Date(progress.task.submittedAt)),
                fetches: 0,
            };
            return;
        case 'failed':
            if (job.entry.inputs.sequence)
                stop(job, 'failed', {
                    code: 'generation-failed',
                    message: `failed; the credits came back: ${progress.reason}`,
                    hint: 'A sequence is rendered as a whole: `retake`, or a raised `take`, pays for all of it again',
                });
            else if (record.failures < 2)
                job.state = { at: 'waiting', failures: record.failures };
            else
                stop(job, 'failed', {
                    code: 'generation-failed',
                    message: `failed ${record.failures} times; the credits came back: ${progress.reason}`,
                    hint: 'Change the prompt, or pay for another take with `retake` or by raising `take`',
                });
            return;
        case 'unknown':
            stop(job, 'unknown', {
                code: 'possibly-charged',
                message: `possibly charged (${record.credits} credits): ${progress.reason}`,
                hint: 'It is not submitted again by itself; `retake`, or a raised `take`, pays for another',
            });
            return;
        case 'withdrawn':
            job.state = { at: 'waiting', failures: record.failures };
            return;
        default:
            progress;
    }
}

// EXTERNAL MODULE: ./build/core/locked-as.js
var locked_as = __webpack_require__(87935);
// EXTERNAL MODULE: ./build/core/prices.js
var prices = __webpack_require__(16486);
;// CONCATENATED MODULE: ./build/steps/render/records.js



/** The ledger's entries for a step of one take: how far it is, and what became of its credits. */
function recordsOf(job, step) {
    const { fingerprint, take, shot } = job.entry;
    const credits = prices/* veoRates */.a[shot.resolution];
    const failed = step.progress.state === 'failed' ? 1 : 0;
    const record = {
        kind: 'take',
        claim: step.claim,
        credits,
        failures: step.failures + failed,
        fingerprint,
        progress: step.progress,
        resolution: shot.resolution,
        take,
    };
    const spend = {
        kind: 'spend',
        credits,
        day: (0,timestamp/* utcDay */.d)(new Date(step.claim.at)),
        fingerprint,
        state: step.spend,
        take,
        try: step.failures + 1,
    };
    return [record, spend];
}
/** The take among the entries of one step. */
function takeIn(entries) {
    return entries.find((entry) => entry.kind === 'take');
}
/** Counts the credits of entries that were written on this run's own submits. */
function noteSpends(desk, entries) {
    for (const entry of entries)
        if (entry.kind === 'spend')
            desk.spends.set((0,core_ledger/* entryPath */.s3)(entry), entry);
}
/** Counts credits that came back; what another run paid was counted by that run. */
function noteRefund(desk, entries) {
    for (const entry of entries)
        // What this run had claimed and given back may have been paid by another.
        if (entry.kind === 'spend' && desk.spends.get((0,core_ledger/* entryPath */.s3)(entry))?.state !== 'charged')
            desk.earlierRefunds += entry.credits;
        else
            noteSpends(desk, [entry]);
}
/** What the ledger has to be asked when these takes are about to change. */
function wantedFor(jobs) {
    return { fingerprints: jobs.map(({ entry }) => entry.fingerprint), cuts: [], days: [] };
}

// EXTERNAL MODULE: ./build/ports/release-clips/clip-store-failed.js
var clip_store_failed = __webpack_require__(74227);
;// CONCATENATED MODULE: ./build/steps/render/stored-clip.js


/** Writes a clip from the store to a file; false when it is not to be had there. */
async function fetchStored(desk, clip, to) {
    const { log, store } = desk.ports;
    if (!store)
        return false;
    try {
        return await store.fetch(clip, to, desk.options.signal);
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(`${store.place}: ${error.message}`);
        return false;
    }
}
/**
 * Keeps a clip beyond this machine. A clip that is nowhere else must not be recorded as done: its take
 * stays open, so that the next run asks for it again.
 */
async function keepStored(desk, job, clip) {
    const { clips, log, store } = desk.ports;
    if (!store)
        return true;
    try {
        await store.keep(clip, clips.pathOf(clip.sha256));
        return true;
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: its clip is kept on this machine only: ${error.message}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./build/steps/render/owed.js



/** Notes what the ledger has to be told; what is newer of the same take or submit replaces the older. */
function owe(desk, entries, task) {
    for (const entry of entries)
        desk.owed.set((0,core_ledger/* entryPath */.s3)(entry), task === undefined ? { entry } : { entry, task });
}
/** What of the ledger has to be seen when these takes change and it is told what it is owed. */
function wantedToTell(desk, jobs) {
    const wanted = wantedFor(jobs);
    const owed = [...desk.owed.values()].flatMap(({ entry }) => 'fingerprint' in entry ? [entry.fingerprint] : []);
    return { ...wanted, fingerprints: [...new Set([...wanted.fingerprints, ...owed])] };
}
/** What the ledger is to be told, by what it says now. */
function dueTo(desk, { takes }) {
    return [...desk.owed.values()]
        .filter(({ entry, task }) => task === undefined ||
        entry.kind !== 'take' ||
        isAt(takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take)), entry, task))
        .map(({ entry }) => entry);
}
/** Whether the ledger's take is where this run last saw it. */
function isAt(known, { claim }, task) {
    if (!known)
        return true;
    const { progress } = known;
    if (progress.state === 'open')
        return progress.task.taskId === task;
    const isBehind = progress.state === 'intended' || progress.state === 'unknown';
    return isBehind && (0,core_ledger/* isSameClaim */.VG)(known.claim, claim);
}
/** What the ledger says once it has been told all that is owed to it. */
function withOwed(desk, ledger) {
    return (0,core_ledger/* withEntries */.bA)(ledger, dueTo(desk, ledger));
}
/**
 * Writes how a task of the API's ended, and gives what the ledger says of its take from then on. It is
 * not `ours` where another run was told first: what it made of it stands.
 */
async function recordEnd(desk, job, task, entries) {
    owe(desk, entries, task);
    const mine = takeIn(entries);
    const { seen, written } = await writeOwed(desk, [job]);
    const known = seen?.takes.get(job.key);
    return known && !written.includes(mine)
        ? { record: known, isOurs: false }
        : { record: mine, isOurs: true };
}
/**
 * Tells the ledger what it is owed. When it cannot be written the run goes on with what it knows:
 * clips that are paid for are still fetched and locked, but nothing more is paid for; the journal
 * keeps it for the next run.
 */
async function writeOwed(desk, jobs = []) {
    if (desk.owed.size === 0)
        return { written: [] };
    const owed = [...desk.owed.values()];
    let written = [];
    try {
        const seen = await desk.ports.ledger.update(wantedToTell(desk, jobs), (ledger) => (written = dueTo(desk, ledger)));
        paidBack(desk, owed);
        return { seen, written };
    }
    catch (error) {
        noteUnwritten(desk, error);
        const entries = owed.map(({ entry }) => entry);
        // The log may become the only place that knows what was paid for.
        desk.ports.log.warn(`not in the ledger yet: ${JSON.stringify(entries)}`);
        await desk.ports.journal.append({ what: 'answered', entries }).catch(() => { });
        return { written: [] };
    }
}
/** The ledger knows of these by now; what was owed anew in the meantime still is. */
function paidBack(desk, owed) {
    for (const each of owed)
        if (desk.owed.get((0,core_ledger/* entryPath */.s3)(each.entry)) === each)
            desk.owed.delete((0,core_ledger/* entryPath */.s3)(each.entry));
}
/** Whatever keeps a ledger from being written, nothing is paid for without it. */
function noteUnwritten(desk, error) {
    const what = (0,plain_text.plainText)(error instanceof Error ? error.message : String(error));
    const reason = `the ledger cannot be written: ${what}`;
    desk.ports.log.warn(reason);
    desk.noMoreSubmits ??= { because: 'pending', reason };
}

;// CONCATENATED MODULE: ./build/steps/render/collect.js









const MOST_FETCHES = 4;
const PAUSE_MS = 10_000;
/**
 * Brings a paid clip to this machine, checks that it is a whole MP4, and records its take as done.
 * When its address does not deliver, the take is asked about again: never submitted again.
 */
async function collect(desk, job, state, videoUrl) {
    job.state = { at: 'collecting' };
    try {
        const got = await fetchOnto(desk, state.record, videoUrl);
        if ('clip' in got)
            job.state = { at: 'done', ...(await recordClip(desk, job, state, got.clip, videoUrl)) };
        else
            undelivered(desk, job, isFinal(desk, got, state, videoUrl) ? spent(state) : state, got.reason);
    }
    catch (error) {
        if (!(0,download/* isDiskError */.M)(error))
            throw error;
        noRoom(desk, job, (0,error_code/* errorCode */.C)(error));
    }
}
/** An address that an earlier run was given may be stale in any way; a fresh one decides. */
function isFinal(desk, got, { record }, videoUrl) {
    if (desk.options.keyless)
        return true;
    const known = record.progress.state === 'done' ? record.progress.videoUrl : undefined;
    return 'final' in got && (got.final ?? false) && videoUrl !== known;
}
function spent(state) {
    return { ...state, fetches: MOST_FETCHES };
}
/** Asks about the take again a little later, but not for ever. */
function undelivered(desk, job, state, reason) {
    if (desk.options.signal.aborted || state.fetches + 1 < MOST_FETCHES) {
        desk.ports.log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: its clip did not arrive (${reason})`);
        job.state = {
            ...state,
            fetches: state.fetches + 1,
            minNextCheck: desk.ports.clock.monotonic() + PAUSE_MS * 2 ** state.fetches,
        };
        return;
    }
    const lost = state.record.progress.state === 'done';
    stop(job, lost ? 'lost' : 'failed', {
        code: lost ? 'clip-lost' : 'clip-undelivered',
        message: `its clip is paid for but cannot be had: ${reason}`,
        hint: 'Run again to try again, at no cost',
    });
}
/** A clip that cannot be stored is no reason to pay for more of them. */
function noRoom(desk, job, code) {
    stop(job, 'failed', {
        code: 'clip-unstored',
        message: `its clip is paid for but cannot be stored on this machine (${code})`,
        hint: 'Mend that and run again to collect it, at no cost',
    });
    desk.noMoreSubmits ??= { because: 'pending', reason: `clips cannot be stored (${code})` };
}
async function fetchOnto(desk, { progress }, videoUrl) {
    const { clips, downloads } = desk.ports;
    const { signal } = desk.options;
    if (progress.state === 'done' && (await clips.verify(progress.clip)))
        return { clip: progress.clip };
    const temporary = await clips.temporary();
    try {
        if (progress.state === 'done' && (await fetchStored(desk, progress.clip, temporary)))
            return await clips.adopt(temporary, progress.clip.sha256).then(asFetched);
        const got = await downloads.fetch(videoUrl, temporary, signal);
        if (got.kind !== 'file')
            return { reason: got.reason, final: got.kind === 'refused' };
        const promised = progress.state === 'done' ? progress.clip.sha256 : got.sha256;
        if (promised !== got.sha256)
            return { reason: 'the file is not the one that was recorded' };
        return asFetched(await clips.adopt(temporary, got.sha256));
    }
    catch (error) {
        if (signal.aborted)
            return { reason: 'interrupted' };
        throw error;
    }
    finally {
        await clips.discard(temporary);
    }
}
function asFetched(adopted) {
    return 'clip' in adopted ? adopted : { reason: `the file is damaged: ${adopted.damage}` };
}
async function recordClip(desk, job, state, clip, videoUrl) {
    if (state.record.progress.state === 'done')
        return { record: state.record, collected: false };
    warnIfOther(desk, job, clip);
    const entries = recordsOf(job, {
        progress: {
            state: 'done',
            clip,
            generatedAt: (0,timestamp/* timestamp */.v)(desk.ports.clock.now()),
            ...(state.generationSeconds === undefined
                ? {}
                : { generationSeconds: state.generationSeconds }),
            task: state.task,
            videoUrl,
        },
        spend: 'charged',
        failures: state.record.failures,
        claim: state.record.claim,
    });
    const isKept = await keepStored(desk, job, clip);
    const ended = isKept ? await recordEnd(desk, job, state.task.taskId, entries) : undefined;
    // Another run may have recorded it first. Whatever it says, this is the clip of this take.
    const isSame = ended?.record.progress.state === 'done' && ended.record.progress.clip.sha256 === clip.sha256;
    const record = isSame ? ended.record : takeIn(entries);
    for (const entry of desk.wanting.get(job.key) ?? [])
        desk.options.onObtained((0,core_shot/* shotKey */.M)(entry.shot), (0,locked_as/* lockedFrom */.rQ)(entry, record));
    return { record, collected: true };
}
/** It is paid for, so it is kept; but a person should know that it is not what was asked for. */
function warnIfOther(desk, job, { durationSeconds, height, width }) {
    const { aspectRatio, resolution } = job.entry.shot;
    const [long, short] = SIDES[resolution];
    const [w, h] = aspectRatio === '16:9' ? [long, short] : [short, long];
    if (width === w && height === h && Math.abs(durationSeconds - SECONDS) <= 0.25)
        return;
    desk.ports.log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: its clip is ${width}x${height} and lasts ${durationSeconds.toFixed(2)} s, ` +
        `where ${w}x${h} and ${SECONDS} s were asked for`);
}
/** What the API sells: 8 seconds a shot. */
const SECONDS = 8;
const SIDES = { '720p': [1280, 720], '1080p': [1920, 1080], '4k': [3840, 2160] };

;// CONCATENATED MODULE: ./build/steps/render/learn.js
/**
 * Learns from a take that is seen completed: what its generation took, and that the next shot of its
 * request began then.
 */
function learnCompletion(desk, job, said) {
    const { state } = job;
    const now = desk.ports.clock.monotonic();
    const start = startOf(desk, state);
    const seconds = said ?? observed(start, state.lastCheckedAt, now);
    if (seconds !== undefined)
        desk.history[job.entry.shot.resolution].push(seconds);
    const end = said === undefined || start === undefined ? now : start + said * 1000;
    noteEnd(desk, state, Math.min(end, now));
}
/** A shot of a shared request is over, one way or the other: the one after it begins. */
function noteEnd(desk, { task }, at) {
    desk.ends.set(`${task.request}/${task.position}`, at);
}
/** When a take's generation began: at its submit, or when the shot before it was done, where known. */
function startOf(desk, { submittedAt, task }) {
    return task.position === 0 ? submittedAt : desk.ends.get(`${task.request}/${task.position - 1}`);
}
/** An API that does not say how long it took is timed: it was done between two looks. */
function observed(start, lastCheckedAt, now) {
    if (start === undefined || lastCheckedAt === undefined || lastCheckedAt <= start)
        return undefined;
    return ((lastCheckedAt + now) / 2 - start) / 1000;
}

;// CONCATENATED MODULE: ./build/core/pacing/retry-after.js
/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or an HTTP date compared with `now`.
 * A missing or malformed one, a date that has passed, and more than two hours (the limit is one of an
 * hour) say nothing: undefined. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function retryAfter(header, now) {
    const text = header?.trim() ?? '';
    const ms = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : untilDate(text, now);
    return ms !== undefined && ms >= 0 && ms <= longest ? ms : undefined;
}
/**
 * Milliseconds to wait after a 429 that says nothing. A rolling hour frees requests one by one, so
 * the first wait is short; whoever is refused again and again waits longer. `refusals`: 429s since
 * the last request that was granted, at least 1.
 */
function patience(refusals) {
    return Math.min(60_000 * 2 ** (refusals - 1), 15 * 60_000);
}
function untilDate(text, now) {
    // Date.parse takes nearly anything; an HTTP date is in GMT and begins with its weekday.
    if (!/^[A-Z][a-z]+,? .*\d$|^[A-Z][a-z]+, .* GMT$/.test(text))
        return undefined;
    const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
    return Number.isNaN(time) ? undefined : time - now.getTime();
}
const longest = 2 * 3_600_000;

;// CONCATENATED MODULE: ./build/steps/render/limits.js

/** Counts a request against the hour, at the moment it was answered: the API may count it that late. */
function noteRequest(desk, kind) {
    const now = desk.ports.clock.monotonic();
    desk.requestTimes.push(now);
    if (kind === 'limited')
        desk.refusals.push(now);
    if (kind === 'accepted')
        delete desk.crowding;
    if (kind === 'answered' && desk.crowding)
        desk.crowding = { ...desk.crowding, isCheckGranted: true };
}
/** Sends nothing more until the API will have it. */
function obeyLimit(desk, refusal) {
    const { clock, log } = desk.ports;
    const wait = retryAfter(refusal.retryAfter, clock.now()) ?? patience(refusedInARow(desk));
    desk.blockedUntil = clock.monotonic() + wait;
    log.warn(`the API asks for a pause of ${Math.ceil(wait / 1000)} s (${refusal.reason})`);
}
/** Refusals since the last request that was granted, at least 1. */
function refusedInARow({ refusals, requestTimes }) {
    const granted = requestTimes.findLast((time) => !refusals.includes(time)) ?? -Infinity;
    return Math.max(1, refusals.filter((time) => time > granted).length);
}

;// CONCATENATED MODULE: ./build/steps/render/check-takes.js








const check_takes_PAUSE_MS = 60_000;
/** Asks once how these takes are doing; gives those whose clips can be collected. */
async function checkTakes(desk, keys) {
    const jobs = keys
        .map((key) => desk.jobs.get(key))
        .filter((job) => job?.state.at === 'open');
    if (jobs.length === 0)
        return [];
    const outcome = await ask(desk, jobs);
    if (!outcome)
        return [];
    noteRequest(desk, outcome.kind);
    if (outcome.kind === 'answered')
        return await readAnswer(desk, jobs, outcome.tasks);
    withoutAnswer(desk, jobs, outcome);
    return [];
}
/** Undefined when the run was interrupted. */
async function ask(desk, jobs) {
    const { signal } = desk.options;
    const tasks = jobs.map(({ state: { task } }) => ({ shotId: task.shotId, taskId: task.taskId }));
    const { resolution } = jobs[0].entry.shot;
    try {
        return await desk.ports.veo.check({ tasks, resolution }, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return undefined;
    }
}
async function readAnswer(desk, jobs, tasks) {
    const ready = [];
    for (const job of jobs.toSorted((a, b) => a.state.task.position - b.state.task.position)) {
        const answer = tasks.get(job.state.task.taskId);
        if (!answer)
            throw new Error(`no status was read for ${job.key}`);
        switch (answer.status) {
            case 'processing':
                if (job.state.fetches > 0)
                    undelivered(desk, job, job.state, 'it was completed and is now said to be processing');
                else
                    job.state = { ...job.state, lastCheckedAt: desk.ports.clock.monotonic() };
                break;
            case 'completed':
                if (job.state.fetches === 0) {
                    learnCompletion(desk, job, answer.generationSeconds);
                    job.state = { ...job.state, ...generationOf(answer) };
                }
                ready.push({ job, videoUrl: answer.videoUrl });
                break;
            case 'failed':
                noteEnd(desk, job.state, desk.ports.clock.monotonic());
                await takeFailure(desk, job, answer.reason);
                break;
            case 'unclear':
                stop(job, 'failed', {
                    code: 'answer-unclear',
                    message: `its clip is paid for, but the API's answer is of no use: ${answer.reason}`,
                    hint: 'The take stays open: run again to ask for it, at no cost',
                });
                break;
            default:
                answer;
        }
    }
    return ready;
}
function generationOf({ generationSeconds, }) {
    return generationSeconds === undefined ? {} : { generationSeconds };
}
/** A failed generation is refunded; it is tried once more by itself, then held. */
async function takeFailure(desk, job, reason) {
    if (job.state.record.progress.state === 'done') {
        // Its clip was once collected, so this says nothing of the money; only of the bytes.
        stop(job, 'lost', { code: 'clip-lost', message: `the API no longer has its clip: ${reason}` });
        return;
    }
    const { failures, claim } = job.state.record;
    const entries = recordsOf(job, {
        progress: { state: 'failed', reason },
        spend: 'refunded',
        failures,
        claim,
    });
    const { record, isOurs } = await recordEnd(desk, job, job.state.task.taskId, entries);
    if (isOurs)
        noteRefund(desk, entries);
    desk.ports.log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: failed, the credits came back (${reason})` +
        (isOurs && failures === 0 && !job.entry.inputs.sequence ? '; trying once more' : ''));
    applyRecord(desk, job, record);
}
function withoutAnswer(desk, jobs, outcome) {
    const { clock, log } = desk.ports;
    switch (outcome.kind) {
        case 'refused':
            // The batch as such may be what is refused: mixed, or too large.
            if (jobs.length > 1 && !desk.splitChecks)
                desk.splitChecks = true;
            else if (jobs.length > 1)
                desk.maxBatch = Math.max(1, Math.floor(jobs.length / 2));
            else
                stop(jobs[0], 'failed', {
                    code: 'task-refused',
                    message: `its clip is paid for, but the API will not tell of it: ${outcome.reason}`,
                    hint: 'The take stays open: run again to ask for it, at no cost',
                });
            return;
        case 'limited':
            delete desk.crowding;
            obeyLimit(desk, outcome);
            return;
        case 'no-login':
            desk.noMoreSubmits = { because: 'blocked', reason: 'the API key is not accepted' };
            for (const job of jobs)
                stop(job, 'pending', {
                    code: 'no-login',
                    message: 'the API key is not accepted, so its clip cannot be asked for',
                    hint: 'Mend the key and run again: the take stays open, at no cost',
                });
            return;
        case 'unreached':
            desk.blockedUntil = clock.monotonic() + check_takes_PAUSE_MS;
            log.warn(`no answer on how the clips are doing (${outcome.reason}); asking again in a minute`);
            return;
        default:
            outcome;
    }
}

;// CONCATENATED MODULE: ./build/steps/render/desk.js
function jobsAt(desk, at) {
    return [...desk.jobs.values()].filter((job) => job.state.at === at);
}

;// CONCATENATED MODULE: ./build/steps/render/look-elsewhere.js



/** Reads how the takes that other runs are submitting have come along. */
async function lookElsewhere(desk) {
    const jobs = jobsAt(desk, 'elsewhere');
    const { takes } = await desk.ports.ledger.read(wantedFor(jobs));
    for (const job of jobs) {
        const record = takes.get(job.key);
        if (!record)
            continue;
        if (record.progress.state !== 'intended')
            applyRecord(desk, job, record);
        else if (!(await desk.ports.isAlive(record.claim, desk.ports.clock.now())))
            applyRecord(desk, job, await declareUnknown(desk, job, record));
    }
}
/**
 * A run that ended between writing its intent and writing the answer leaves a submit of which nobody
 * knows whether it was accepted: possibly charged, and never submitted again by itself.
 */
async function declareUnknown(desk, job, record) {
    const { failures, claim } = record;
    const reason = `the run that submitted it ended before the answer was recorded (${nameOf(claim)})`;
    const entries = recordsOf(job, {
        progress: { state: 'unknown', reason },
        spend: 'unknown',
        failures,
        claim,
    });
    const seen = await desk.ports.ledger.update(wantedFor([job]), ({ takes }) => {
        const now = takes.get(job.key);
        return now?.progress.state === 'intended' && now.claim.at === claim.at ? entries : [];
    });
    return seen.takes.get(job.key) ?? record;
}
function nameOf(claim) {
    return claim.run === 'local' ? `command line on ${claim.runner}` : `run ${claim.run}`;
}

;// CONCATENATED MODULE: ./build/steps/render/outcomes-of.js



/** What became of each entry of the plan; entries that share a take share its fate. */
function outcomesOf(desk) {
    return desk.plan.entries.map((entry) => {
        const job = desk.jobs.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
        return job ? fromJob(desk, entry, job) : fromDecision(desk, entry);
    });
}
function fromJob(desk, entry, job) {
    const { state } = job;
    switch (state.at) {
        case 'done': {
            const locked = (0,locked_as/* lockedAlready */.d2)(entry, desk.known.lock) ?? (0,locked_as/* lockedFrom */.rQ)(entry, state.record);
            return { entry, locked, collected: state.collected };
        }
        case 'stopped':
            return { entry, because: state.because, problem: state.problem };
        case 'waiting':
            return pending(entry, 'not submitted in time; run again to go on');
        case 'elsewhere':
        case 'open':
        case 'collecting':
            return pending(entry, 'under way and paid for; run again to collect it, at no cost');
        default:
            return state;
    }
}
function fromDecision(desk, entry) {
    const { decision } = entry;
    switch (decision.do) {
        case 'keep':
        case 'reuse': {
            const locked = (0,locked_as/* lockedAs */.Nb)(entry, desk.known);
            if (!locked)
                throw new Error(`nothing says where the clip of ${(0,core_shot/* shotKey */.M)(entry.shot)} is`);
            return { entry, locked, collected: false };
        }
        case 'held':
            return missing(entry, decision.because === 'unknown' ? 'unknown' : 'held', {
                code: 'held',
                message: `held: ${decision.why}`,
                hint: `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`,
            });
        case 'lost':
            return missing(entry, 'lost', {
                code: 'clip-lost',
                message: 'it was paid for, but its clip is nowhere to be had',
                hint: `\`retake\`, or a raised \`take\`, pays ${decision.credits} credits for another`,
            });
        case 'render':
            if (decision.deferred)
                return { entry, because: 'planned' };
            throw new Error(`${(0,core_shot/* shotKey */.M)(entry.shot)} was never worked at`);
        case 'wait':
            throw new Error(`${(0,core_shot/* shotKey */.M)(entry.shot)} was never worked at`);
        default:
            return decision;
    }
}
function pending(entry, message) {
    return missing(entry, 'pending', { code: 'pending', message });
}
function missing(entry, because, problem) {
    const message = `${(0,core_shot/* shotKey */.M)(entry.shot)}: ${problem.message}`;
    return { entry, because, problem: { ...problem, severity: 'error', message } };
}

;// CONCATENATED MODULE: ./build/steps/render/progress.js
/** Where a render stands, in a line that a person can follow while waiting. */
function progressLine(desk, because) {
    const { clock } = desk.ports;
    const states = [...desk.jobs.values()].map(({ state }) => state);
    const count = (...at) => states.filter((state) => at.includes(state.at)).length;
    const oldest = Math.min(...states.map((state) => (state.at === 'open' ? state.submittedAt : Infinity)));
    const since = Number.isFinite(oldest) ? ` since ${minutes(clock.monotonic() - oldest)}` : '';
    const anHourAgo = clock.monotonic() - 3_600_000;
    const requests = desk.requestTimes.filter((time) => time > anHourAgo).length;
    const parts = [
        `${count('done')} of ${states.length} shots done`,
        ...some(count('open'), `under way${since}`),
        ...some(count('collecting'), 'being fetched'),
        ...some(count('waiting'), 'to be submitted'),
        ...some(count('elsewhere'), 'being submitted by another run'),
        ...some(count('stopped'), 'stopped'),
        `${requests} of ${desk.options.requestsPerHour} requests`,
        because,
    ];
    return parts.join(', ');
}
/** The same in numbers, with an estimate of how long it goes on. */
function progressOf(desk, secondsLeft) {
    const states = [...desk.jobs.values()].map(({ state }) => state);
    const count = (...at) => states.filter((state) => at.includes(state.at)).length;
    return {
        done: count('done'),
        of: states.length,
        underWay: count('open', 'collecting'),
        waiting: count('waiting', 'elsewhere'),
        stopped: count('stopped'),
        minutesLeft: Math.max(1, Math.round(secondsLeft / 60)),
    };
}
function some(number, what) {
    return number > 0 ? [`${number} ${what}`] : [];
}
function minutes(ms) {
    const seconds = Math.round(ms / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./build/steps/render/claim.js








/**
 * Writes the intents of these requests, all at once, for what nobody else has taken; the rest goes
 * where the ledger says it is. What the ledger is owed is told in the same write.
 */
async function claim(desk, requests) {
    const wanted = requests.map((keys) => keys.map((key) => desk.jobs.get(key)));
    const jobs = wanted.flat();
    const at = (0,timestamp/* timestamp */.v)(desk.ports.clock.now());
    const by = { ...desk.options.claim, at };
    const hoped = jobs.map((job) => ({ job, failures: failuresOf(job), claim: by }));
    if (!(await announced(desk, hoped.flatMap(intentOf))))
        return [];
    let granted = { mine: [], isOverCap: false };
    const owed = [...desk.owed.values()];
    const seen = await updateOrRefuse(desk, jobs, at, (ledger) => {
        granted = grant(desk, wanted, { ledger: withOwed(desk, ledger), by });
        return [...dueTo(desk, ledger), ...granted.mine.flat().flatMap(intentOf)];
    });
    if (!seen)
        return [];
    paidBack(desk, owed);
    return settle(desk, { ...granted, wanted, seen });
}
/** In case this process dies between the ledger's write and its own next line. */
async function announced(desk, entries) {
    try {
        await desk.ports.journal.append({ what: 'claiming', entries });
        return true;
    }
    catch (error) {
        noteUnwritten(desk, error);
        return false;
    }
}
function intentOf({ job, ...rest }) {
    return recordsOf(job, { progress: { state: 'intended' }, spend: 'intended', ...rest });
}
function failuresOf({ state }) {
    return state.at === 'waiting' ? state.failures : 0;
}
/** What of the requests is free, and within what the day has left. */
function grant(desk, requests, { ledger, by }) {
    const { maxCreditsPerDay = Infinity } = desk.options;
    let room = maxCreditsPerDay - (0,core_ledger/* spentOn */.g2)(ledger, (0,timestamp/* utcDay */.d)(new Date(by.at)));
    let isOverCap = false;
    const mine = requests.map((jobs) => {
        const free = jobs.filter(({ key, state }) => state.at === 'waiting' && !ledger.damaged.has(key) && isFree(ledger.takes.get(key)));
        if (free.length < jobs.length && isSequence(jobs))
            return [];
        const credits = free.reduce((sum, { entry }) => sum + prices/* veoRates */.a[entry.shot.resolution], 0);
        if (credits > room)
            isOverCap = true;
        if (isOverCap)
            return [];
        room -= credits;
        return free.map((job) => {
            // Another run may have tried it meanwhile, and failed.
            const others = ledger.takes.get(job.key)?.failures ?? 0;
            return { job, failures: Math.max(failuresOf(job), others), claim: by };
        });
    });
    return { mine, isOverCap };
}
function isFree(record) {
    if (!record)
        return true;
    const { state } = record.progress;
    return state === 'withdrawn' || (state === 'failed' && record.failures < 2);
}
/** Acts on what the ledger has granted, and on what it says of the rest. */
function settle(desk, found) {
    const { wanted, mine, seen } = found;
    const claimed = new Set(mine.flat().map(({ job }) => job));
    noteSpends(desk, mine.flat().flatMap(intentOf));
    if (found.isOverCap)
        stopAtDayCap(desk);
    for (const jobs of wanted) {
        for (const job of jobs) {
            const record = seen.takes.get(job.key);
            if (seen.damaged.has(job.key))
                holdDamaged(job);
            else if (record && !claimed.has(job))
                applyRecord(desk, job, record);
        }
        if (!jobs.some((job) => claimed.has(job)))
            holdTorn(jobs, 'another shot of its sequence is not free to be rendered');
    }
    return mine.filter((jobs) => jobs.length > 0);
}
function stopAtDayCap(desk) {
    desk.noMoreSubmits ??= {
        because: 'blocked',
        reason: `the day's ${desk.options.maxCreditsPerDay} credits are spent, or promised to other runs`,
        hint: 'Run again tomorrow (UTC), or raise max-credits-per-day',
    };
}
function holdDamaged(job) {
    stop(job, 'unknown', {
        code: 'possibly-charged',
        message: 'possibly charged: its ledger entry is damaged',
        hint: 'It is not submitted by itself; mend the entry, or raise `take` to pay for another',
    });
}
function isSequence(jobs) {
    return jobs[0]?.entry.inputs.sequence !== undefined;
}
/** The shots of a sequence are one request: what is left of one is not rendered by itself. */
function holdTorn(jobs, why) {
    if (!isSequence(jobs) || jobs.every(({ state }) => state.at === 'waiting'))
        return;
    for (const job of jobs)
        if (job.state.at === 'waiting')
            stop(job, 'held', {
                code: 'sequence-torn',
                message: `nothing was spent on it: ${why}`,
                hint: 'Raise `take` to pay for the whole sequence again',
            });
}
/** The first write is the permission check: where it is refused, nothing has been submitted yet. */
async function updateOrRefuse(desk, jobs, at, decide) {
    const { maxCreditsPerDay } = desk.options;
    const days = maxCreditsPerDay === undefined ? [] : [(0,timestamp/* utcDay */.d)(new Date(at))];
    try {
        return await desk.ports.ledger.update({ ...wantedToTell(desk, jobs), days }, decide);
    }
    catch (error) {
        if (error instanceof ledger_refused/* LedgerRefused */.E) {
            const { message, hint } = error.problem;
            desk.noMoreSubmits = { because: 'blocked', reason: message, ...(hint ? { hint } : {}) };
        }
        else
            noteUnwritten(desk, error);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/steps/render/crowding.js

/**
 * How many tasks may be under way at once is not documented. A submit that is refused for it waits,
 * and the run remembers: it asks for no more at once than were under way then.
 */
function learnCrowding(desk, asked) {
    const { clock, log } = desk.ports;
    const underWay = jobsAt(desk, 'open').length;
    // Nothing of ours is under way: it was too much in one request, or it is others' on the same key.
    const most = underWay > 0 ? underWay : Math.max(1, Math.floor(asked / 2));
    const told = desk.maxUnderWay;
    desk.maxUnderWay = Math.min(told ?? Infinity, most);
    // Ends what is being submitted; what comes next depends on what is done by then.
    const pause = underWay > 0 || asked > 1 ? MOMENT_MS : OTHERS_MS;
    desk.blockedUntil = Math.max(desk.blockedUntil ?? 0, clock.monotonic() + pause);
    delete desk.crowding;
    if (desk.maxUnderWay !== told)
        log.info(`the API takes ${desk.maxUnderWay} at once; the others wait for these to be done`);
}
/**
 * The API may refuse what is too much at once in the words of its limit of requests. Submits that are
 * refused twice while a check between them is granted tell it: a limit of requests spares no checks.
 */
function suspectCrowding(desk, refusal) {
    if (refusal.retryAfter !== undefined)
        return;
    const underWay = jobsAt(desk, 'open').length;
    const { crowding, refusals } = desk;
    if (!crowding?.isCheckGranted) {
        if (underWay > 0)
            desk.crowding = { since: refusals.length - 1, isCheckGranted: false };
        return;
    }
    // They say nothing of the requests of the hour.
    refusals.splice(crowding.since);
    delete desk.blockedUntil;
    learnCrowding(desk, 1);
}
const MOMENT_MS = 1_000;
const OTHERS_MS = 60_000;

;// CONCATENATED MODULE: ./build/steps/render/verdict.js
/** Reads a submit's outcome for one of its shots. `credits` is what one shot of it costs. */
function verdictOn(outcome, shot) {
    switch (outcome.kind) {
        case 'accepted': {
            const accepted = outcome.tasks.get(shot.wireId);
            if (accepted) {
                const task = { ...shot.task, shotId: shot.wireId, taskId: accepted.taskId };
                return { progress: { state: 'open', task }, spend: 'charged' };
            }
            // Not mentioned at all, and charged for exactly those that are: it stays to do.
            const chargedForNoMore = outcome.creditsUsed === shot.credits * outcome.tasks.size;
            return outcome.unclear.has(shot.wireId) || !chargedForNoMore
                ? unknown('the answer does not say whether this shot was accepted')
                : withdrawn('the API did not accept this shot of the request');
        }
        case 'failed':
            return { progress: { state: 'failed', reason: outcome.reason }, spend: 'refunded' };
        case 'unknown':
            return unknown(outcome.reason);
        case 'refused':
        case 'no-login':
        case 'no-credits':
        case 'limited':
        case 'crowded':
        case 'unreached':
            return withdrawn(outcome.reason);
        default:
            return outcome;
    }
}
function unknown(reason) {
    return { progress: { state: 'unknown', reason }, spend: 'unknown' };
}
function withdrawn(reason) {
    return { progress: { state: 'withdrawn', reason }, spend: 'refused' };
}

;// CONCATENATED MODULE: ./build/steps/render/submit-shots.js











/** How long to wait when the API cannot be reached, or did not say what became of a submit, in ms. */
const submit_shots_PAUSE_MS = 60_000;
/** After so many submits in a row of which nobody knows what became, the rest is not risked. */
const MOST_DOUBTS = 3;
/** How long an interrupted run still waits for the answer to what it has sent, in real ms. */
const GRACE_MS = 3_000;
/** So many submits share a write of the ledger: as many are in doubt when the whole machine is lost. */
const BATCH = 10;
/**
 * Submits requests one after another, so that a killed process leaves at most one submit in doubt:
 * the journal on this machine says of each that it is about to be sent, and what was answered. The
 * ledger, off this machine, is told batch by batch: what became of one in the write that claims the
 * next.
 */
async function submitShots(desk, requests) {
    for (let at = 0; at < requests.length && maySubmit(desk); at += BATCH)
        for (const claimed of await claim(desk, requests.slice(at, at + BATCH)))
            if (maySubmit(desk))
                await submit_shots_submit(desk, claimed);
            else
                giveBack(desk, claimed);
    await writeOwed(desk);
}
function maySubmit(desk) {
    const isPaused = (desk.blockedUntil ?? 0) > desk.ports.clock.monotonic();
    return !desk.options.signal.aborted && !desk.noMoreSubmits && !isPaused;
}
/** What was claimed and not sent is free again. */
function giveBack(desk, claimed) {
    const reason = 'it was not sent';
    note(desk, claimed.flatMap(({ job, ...rest }) => recordsOf(job, { progress: { state: 'withdrawn', reason }, spend: 'refused', ...rest })));
}
async function submit_shots_submit(desk, claimed) {
    const { clock, journal } = desk.ports;
    try {
        await journal.append({ what: 'sending', takes: claimed.map(({ job }) => job.key) });
    }
    catch (error) {
        noteUnwritten(desk, error);
        giveBack(desk, claimed);
        return;
    }
    const outcome = await send(desk, claimed);
    // What never left this machine counts for nothing.
    if (outcome.kind !== 'unreached')
        noteRequest(desk, outcome.kind);
    const entries = answerOf(desk, claimed, outcome);
    note(desk, entries);
    await journal.append({ what: 'answered', entries }).catch(async (error) => {
        noteUnwritten(desk, error);
        await writeOwed(desk);
    });
    const takes = entries.filter((entry) => entry.kind === 'take');
    claimed.forEach(({ job }, index) => applyRecord(desk, job, takes[index], clock.monotonic()));
    holdTorn(claimed.map(({ job }) => job), 'the API accepted only a part of its sequence');
    drawConclusions(desk, claimed, outcome);
}
function note(desk, entries) {
    owe(desk, entries);
    noteSpends(desk, entries);
}
/** An interruption waits a moment for the answer: without it, what was sent is possibly charged. */
async function send(desk, mine) {
    const { signal } = desk.options;
    const patience = new AbortController();
    let timer;
    const hurry = () => {
        timer = setTimeout(() => patience.abort(), GRACE_MS);
    };
    signal.addEventListener('abort', hurry, { once: true });
    try {
        const shots = mine.map(({ job }) => wireShot(desk, job));
        const { resolution } = mine[0].job.entry.shot;
        return signal.aborted
            ? { kind: 'unreached', reason: 'the run was interrupted' }
            : await desk.ports.veo.submit({ shots, resolution }, patience.signal);
    }
    finally {
        signal.removeEventListener('abort', hurry);
        clearTimeout(timer);
    }
}
function wireShot(desk, job) {
    const { shot } = job.entry;
    const imageUrls = shot.images.map((image) => image.kind === 'url' ? image.url : desk.options.imageUrl(image.path).href);
    return {
        id: job.wireId,
        prompt: shot.prompt,
        generationType: shot.generationType,
        aspectRatio: shot.aspectRatio,
        ...(imageUrls.length > 0 ? { imageUrls } : {}),
    };
}
/** What the answer says of each shot, in the ledger's terms. */
function answerOf(desk, claimed, outcome) {
    const submittedAt = (0,timestamp/* timestamp */.v)(desk.ports.clock.now());
    const request = claimed[0].job.wireId;
    return claimed.flatMap(({ job, ...rest }, position) => {
        const credits = prices/* veoRates */.a[job.entry.shot.resolution];
        const task = { position, request, submittedAt };
        const verdict = verdictOn(outcome, { wireId: job.wireId, credits, task });
        return recordsOf(job, { ...verdict, ...rest });
    });
}
/** What an answer means for the shots that are still to be submitted. */
function drawConclusions(desk, claimed, outcome) {
    const { clock, log } = desk.ports;
    const names = claimed.map(({ job }) => (0,core_shot/* shotKey */.M)(job.entry.shot)).join(', ');
    if (outcome.kind !== 'unknown')
        desk.doubts = 0;
    switch (outcome.kind) {
        case 'accepted': {
            const planned = claimed.length * prices/* veoRates */.a[claimed[0].job.entry.shot.resolution];
            log.info(`${names}: submitted, ${outcome.creditsUsed ?? planned} credits`);
            if ((outcome.creditsUsed ?? 0) > planned)
                desk.noMoreSubmits = {
                    because: 'blocked',
                    reason: `${outcome.creditsUsed} credits were charged where ${planned} were planned`,
                };
            return;
        }
        case 'no-credits':
            desk.noMoreSubmits = {
                because: 'blocked',
                reason: `the account has too few credits (${outcome.reason})`,
            };
            return;
        case 'no-login':
            desk.noMoreSubmits = { because: 'blocked', reason: `the API key is not accepted` };
            return;
        case 'limited':
            obeyLimit(desk, outcome);
            suspectCrowding(desk, outcome);
            return;
        case 'crowded':
            learnCrowding(desk, outcome.asked);
            return;
        case 'unreached':
            desk.blockedUntil = clock.monotonic() + submit_shots_PAUSE_MS;
            log.warn(`the API cannot be reached (${outcome.reason}); trying again in a minute`);
            return;
        case 'refused':
            for (const { job } of claimed)
                stop(job, 'failed', {
                    code: 'request-refused',
                    message: `the API refused it, nothing was spent: ${outcome.reason}`,
                });
            return;
        case 'failed':
            log.warn(`${names}: failed, the credits came back (${outcome.reason})`);
            return;
        case 'unknown':
            log.warn(`${names}: possibly charged (${outcome.reason})`);
            desk.doubts += 1;
            desk.blockedUntil = clock.monotonic() + submit_shots_PAUSE_MS;
            if (desk.doubts >= MOST_DOUBTS)
                desk.noMoreSubmits = {
                    because: 'pending',
                    reason: `of the last ${desk.doubts} submits nobody knows whether they were accepted`,
                };
            return;
        default:
            outcome;
    }
}

;// CONCATENATED MODULE: ./build/steps/render.js















/** How often a run looks whether another run's submit has been answered, in ms. */
const LOOK_ELSEWHERE_MS = 10_000;
/**
 * The only verb that spends: obtains the clip of every shot of the plan, or says why it cannot.
 */
async function render(plan, known, ports, options) {
    const desk = setUp(plan, known, ports, options);
    const background = new Set();
    const faults = [];
    const inBackground = (work) => {
        const tracked = work
            .catch((error) => void faults.push(error))
            .finally(() => background.delete(tracked));
        background.add(tracked);
    };
    try {
        await obtainAll(desk, { background, inBackground, faults });
    }
    finally {
        // Whatever ends a render, clips that are on their way are brought in and recorded.
        await Promise.all(background);
        await writeOwed(desk);
        await ports.journal.close({ keep: desk.owed.size > 0 });
    }
    if (faults.length > 0)
        throw faults[0];
    return finish(desk);
}
async function obtainAll(desk, { background, inBackground, faults }) {
    const { options, ports } = desk;
    while (faults.length === 0) {
        for (const job of jobsAt(desk, 'open'))
            if (job.state.record.progress.state === 'done' && job.state.fetches === 0)
                inBackground(collect(desk, job, job.state, job.state.record.progress.videoUrl));
        if (options.signal.aborted)
            desk.noMoreSubmits = { because: 'pending', reason: 'the run was interrupted' };
        if (desk.noMoreSubmits)
            stopWaiting(desk, desk.noMoreSubmits);
        if (options.signal.aborted)
            return;
        const move = (0,pacing/* nextMove */.l)(pacingState(desk));
        switch (move.do) {
            case 'submit':
                await submitShots(desk, move.requests);
                continue;
            case 'check':
                for (const { job, videoUrl } of await checkTakes(desk, move.keys))
                    inBackground(collect(desk, job, job.state, videoUrl));
                continue;
            case 'postpone':
                for (const key of move.keys)
                    stop(desk.jobs.get(key), 'pending', { code: 'deadline', message: move.because });
                continue;
            case 'sleep':
                ports.log.live([progressLine(desk, move.because)]);
                options.onProgress?.(() => progressOf(desk, (0,estimate/* estimate */.j)(pacingState(desk)).seconds));
                await pause(desk, move.until);
                continue;
            case 'finished':
                if (background.size > 0)
                    await Promise.race(background);
                else if (jobsAt(desk, 'elsewhere').length > 0 && ports.clock.monotonic() < desk.deadline)
                    await pause(desk, ports.clock.monotonic() + LOOK_ELSEWHERE_MS);
                else
                    return;
                continue;
            default:
                move;
        }
    }
}
function setUp(plan, known, ports, options) {
    const jobs = new Map();
    const wanting = new Map();
    for (const entry of plan.entries) {
        const state = firstState(entry, known, ports);
        const key = (0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
        if (state && !jobs.has(key))
            jobs.set(key, jobOf(entry, state));
        const others = wanting.get(key);
        if (others)
            others.push(entry);
        else
            wanting.set(key, [entry]);
    }
    const { history, waitMinutes } = options;
    return {
        plan,
        known,
        ports,
        options,
        jobs,
        wanting,
        requestTimes: [],
        refusals: [],
        history: {
            '720p': [...(history['720p'] ?? [])],
            '1080p': [...(history['1080p'] ?? [])],
            '4k': [...(history['4k'] ?? [])],
        },
        ends: new Map(),
        spends: new Map(),
        owed: new Map(),
        earlierRefunds: 0,
        doubts: 0,
        deadline: ports.clock.monotonic() + waitMinutes * 60_000,
        maxBatch: 100,
        splitChecks: false,
    };
}
/** Where a plan entry's take stands as the run begins; nothing to do for it means no job. */
function firstState(entry, { ledger, missing }, { clock }) {
    const record = ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
    const { decision } = entry;
    switch (decision.do) {
        case 'render':
            if (decision.deferred)
                return undefined;
            return { at: 'waiting', failures: record?.failures ?? 0 };
        case 'wait':
            return record?.progress.state === 'open'
                ? openState(record, record.progress.task)
                : { at: 'elsewhere' };
        case 'keep':
        case 'reuse':
            if (!decision.clip || !missing.has(decision.clip.sha256))
                return undefined;
            return record?.progress.state === 'done'
                ? openState(record, record.progress.task)
                : undefined;
        case 'held':
        case 'lost':
            return undefined;
        default:
            return decision;
    }
    function openState(of, task) {
        const submittedAt = clock.monotonic() - clock.since(new Date(task.submittedAt));
        return { at: 'open', record: of, task, submittedAt, fetches: 0 };
    }
}
function pacingState(desk) {
    const { options, ports } = desk;
    return {
        now: ports.clock.monotonic(),
        requestsPerHour: options.requestsPerHour,
        requestTimes: desk.requestTimes,
        refusals: desk.refusals,
        waiting: jobsAt(desk, 'waiting').map(({ key, entry: { shot, inputs } }) => ({
            key,
            video: shot.video,
            resolution: shot.resolution,
            ...(inputs.sequence ? { sequence: shot.video } : {}),
        })),
        open: jobsAt(desk, 'open').map(({ key, entry, state }) => ({
            key,
            resolution: entry.shot.resolution,
            submittedAt: state.submittedAt,
            request: state.task.request,
            position: state.task.position,
            ...startedAt(startOf(desk, state)),
            ...(state.lastCheckedAt === undefined ? {} : { lastCheckedAt: state.lastCheckedAt }),
            ...(state.minNextCheck === undefined ? {} : { minNextCheck: state.minNextCheck }),
        })),
        history: desk.history,
        deadline: desk.deadline,
        pollSeconds: options.pollSeconds,
        maxBatch: desk.maxBatch,
        splitChecks: desk.splitChecks,
        ...(desk.blockedUntil === undefined ? {} : { blockedUntil: desk.blockedUntil }),
        ...(desk.maxUnderWay === undefined ? {} : { maxUnderWay: desk.maxUnderWay }),
    };
}
function startedAt(start) {
    return start === undefined ? {} : { startedAt: start };
}
async function pause(desk, until) {
    const { clock } = desk.ports;
    const waits = jobsAt(desk, 'elsewhere').length > 0;
    const end = waits ? Math.min(until, clock.monotonic() + LOOK_ELSEWHERE_MS) : until;
    try {
        await clock.sleep(end - clock.monotonic(), desk.options.signal);
    }
    catch (error) {
        if (!desk.options.signal.aborted)
            throw error;
    }
    if (waits)
        await lookElsewhere(desk);
}
function stopWaiting(desk, why) {
    const { because, reason, hint } = why;
    const problem = { code: 'not-submitted', message: `not submitted: ${reason}` };
    for (const job of jobsAt(desk, 'waiting'))
        stop(job, because, hint === undefined ? problem : { ...problem, hint });
}
function finish(desk) {
    const outcomes = outcomesOf(desk);
    for (const outcome of outcomes)
        if ((0,core_outcome/* isObtained */.d)(outcome))
            desk.options.onObtained((0,core_shot/* shotKey */.M)(outcome.entry.shot), outcome.locked);
    let charged = 0;
    let refunded = desk.earlierRefunds;
    let unknown = 0;
    for (const { state, credits } of desk.spends.values()) {
        if (state === 'refunded')
            refunded += credits;
        if (state === 'unknown' || state === 'intended')
            unknown += credits;
        if (state === 'charged' || state === 'refunded')
            charged += credits;
    }
    return {
        outcomes,
        credits: { charged, refunded, unknown },
        requests: desk.requestTimes.length,
        unwritten: [...desk.owed.values()].filter(({ entry }) => entry.kind === 'take').length,
    };
}

// EXTERNAL MODULE: ./build/steps/settle.js + 1 modules
var steps_settle = __webpack_require__(28734);
;// CONCATENATED MODULE: ./build/steps/recall-clip.js


/**
 * Whether a clip that no ledger entry knows of is in the store nevertheless, under its own sha256;
 * `fetches` brings it to this machine. The lock names it, and its bytes are what proves it.
 */
async function recallClip(clip, { clips, store, log, }, { fetches }) {
    if (!store)
        return false;
    try {
        return fetches ? await fetchInto(clips, store, clip) : await store.has(clip);
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(`${store.place}: ${error.message}`);
        return false;
    }
}
async function fetchInto(clips, store, clip) {
    const temporary = await clips.temporary();
    try {
        if (!(await store.fetch(clip, temporary)))
            return false;
        return 'clip' in (await clips.adopt(temporary, clip.sha256));
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** What a person should know before taking a clip for lost. */
async function doubtsOf({ store, log, }) {
    try {
        const doubt = await store?.doubt();
        if (!doubt)
            return [];
        const message = `${doubt.message}: a clip that seems to be gone may be there`;
        return [{ code: 'clips-unseen', severity: 'warning', message, hint: doubt.hint }];
    }
    catch (error) {
        if (!(error instanceof clip_store_failed/* ClipStoreFailed */.j7))
            throw error;
        log.warn(error.message);
        return [{ ...error.problem, severity: 'warning' }];
    }
}

;// CONCATENATED MODULE: ./build/steps/take-stock.js





/**
 * Finds which videos have to be joined and which clips that takes. A video is joined when it changed
 * or its file is not up to date; an unchanged one whose clips are elsewhere is left alone unless
 * every video was asked for.
 */
async function takeStock(question, ports) {
    const { videos, plan, changes, outputPath } = question;
    const byVideo = groupByVideo(plan.entries);
    const toJoin = new Set();
    const missing = new Set();
    const gone = new Map();
    const standing = new Map();
    const published = new Map();
    const cuts = await readCuts(byVideo, ports.ledger);
    for (const { id, resolution } of videos) {
        const entries = byVideo.get(id) ?? [];
        const clips = entries.flatMap(clipOf);
        const cut = clips.length === entries.length ? cuts.get(keyOf(clips)) : undefined;
        if (cut && (await isUpToDate(outputPath(id), cut))) {
            standing.set(id, cut);
            continue;
        }
        const there = cut && question.assemble === 'changed' ? (0,core_ledger/* watchableAt */.L$)(cut, question.now) : undefined;
        if (cut && there && question.isWatchable?.(there.url)) {
            const path = outputPath(id);
            published.set(id, { video: id, path, record: cut, made: false, published: there });
            continue;
        }
        const absent = [];
        for (const clip of clips)
            if (!(await ports.clips.has(clip)))
                absent.push(clip);
        const wanted = question.assemble === 'all' || changes.videos.has(id);
        if (!wanted && (absent.length > 0 || clips.length < entries.length))
            continue;
        toJoin.add(id);
        for (const clip of absent) {
            missing.add(clip.sha256);
            const entry = entries.find((each) => clipOf(each)[0]?.sha256 === clip.sha256);
            const record = question.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
            if (record?.progress.state === 'done')
                continue;
            const fetches = question.mode === 'render';
            if (!(await recallClip(clip, ports, { fetches })))
                gone.set(clip.sha256, prices/* veoRates */.a[resolution]);
            else if (fetches)
                missing.delete(clip.sha256);
        }
    }
    const seeks = question.mode === 'render' && missing.size > 0;
    return { toJoin, missing, gone, standing, published, doubts: seeks ? await doubtsOf(ports) : [] };
}
function groupByVideo(entries) {
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.shot.video);
        if (group)
            group.push(entry);
        else
            groups.set(entry.shot.video, [entry]);
    }
    return groups;
}
async function readCuts(byVideo, ledger) {
    const keys = [...byVideo.values()]
        .filter((entries) => entries.every((entry) => clipOf(entry).length > 0))
        .map((entries) => keyOf(entries.flatMap(clipOf)));
    return keys.length > 0
        ? (await ledger.read({ fingerprints: [], cuts: keys, days: [] })).cuts
        : new Map();
}
/** The clip that an entry has already, if any. */
function clipOf({ decision }) {
    return (decision.do === 'keep' || decision.do === 'reuse') && decision.clip
        ? [decision.clip]
        : [];
}
function keyOf(clips) {
    return (0,core_ledger/* cutKey */.sY)(clips.map(({ sha256 }) => sha256));
}
async function isUpToDate(path, cut) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.size === cut.bytes && (await (0,files.sha256File)(path)) === cut.sha256;
}

;// CONCATENATED MODULE: ./build/shotlock.js




















/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
async function shotlock(settings, ports, shell) {
    const { places, outputPath, imageUrl } = shell;
    if (settings.mode === 'render')
        await (0,steps_settle.settle)(ports);
    const loaded = await (0,load/* load */.H)(settings, places, imageUrl, ports);
    if ('problems' in loaded)
        return loaded;
    const base = await shell.base(loaded);
    const draft = planVideos(loaded, base, { ...settings, ...shell });
    const { artifacts } = ports.publication ?? {};
    const isWatchable = settings.artifacts.has('videos') ? artifacts?.isOurs : undefined;
    const question = { ...settings, ...loaded, ...draft, outputPath, isWatchable };
    const stock = await takeStock({ ...question, now: ports.clock.now() }, ports);
    const plan = (0,core_plan/* withLost */.zc)(draft.plan, stock.gone);
    const cap = capOf(settings, loaded);
    const history = knownTimes(loaded);
    const findings = { ...settings, ...shell, ...draft, plan, cap, history };
    const warnings = [...loaded.warnings, ...draft.problems, ...stock.doubts];
    const planned = (0,core_report/* summarize */.e)({ ...findings, problems: warnings, blocked: false, cuts: [] });
    const wanted = settings.mode === 'render';
    const blocked = wanted
        ? (overBudget(plan, cap) ??
            notApproved(plan, settings.planDigest, loaded.ledger) ??
            (await shell.approve(plan)) ??
            (await checkImages(plan, shell, ports)) ??
            (await grantRetakes(draft.grants, ports)) ??
            (await announce(planned, ports)))
        : undefined;
    if (settings.mode === 'plan' && shell.recordsPlans)
        await recordPlan(plan, ports);
    if (!wanted || blocked) {
        const problems = blocked ? [...warnings, blocked] : warnings;
        const cuts = [...stock.published.values()];
        return await tell({ ...findings, problems, blocked: blocked !== undefined, cuts }, false);
    }
    const lock = lockFile(places.ownLock, loaded.lock);
    const live = liveComment(planned, ports);
    const listeners = { onObtained: lock.put, onProgress: live.tell };
    const options = { ...shell.renderOptions, history, imageUrl, ...listeners };
    const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
    await live.end();
    const joining = { ...stock, ...draft, ...rendered, ...options, outputPath };
    const { cuts, problems } = await assemble(joining, ports);
    const written = await lock.finish({ videos: draft.videos, strike: plan.strike });
    const told = [...warnings, ...problems, ...written.problems];
    const all = { ...findings, rendered, cuts, problems: told, blocked: false };
    const { checkedOut, lock: before } = loaded;
    return await tell(all, written.changed, { checkedOut, before, after: written.lock });
    async function tell(found, lockfileChanged, lockChange) {
        const review = settings.artifacts.has('review') ? reviewOf(found, base) : undefined;
        const made = { ...shell, ...shell.renderOptions, cuts: found.cuts, review, lockChange };
        const report = await publish((0,core_report/* summarize */.e)(found), made, ports);
        await keepRecovery(report, places.recovery, ports);
        return { report, plan, lockfileChanged };
    }
}

// EXTERNAL MODULE: ./build/state-folder.js
var state_folder = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/** Gives the straight line real ports and the places of this machine, and runs it. */
async function run(settings, around) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, here, log } = around;
        const config = (0,absolute/* absolute */.y)(here, settings.config);
        const simulated = settings.provider === 'simulator';
        const state = (0,state_folder/* stateFolder */.y)(root, settings.provider);
        const interruption = new AbortController();
        const interrupt = () => {
            log.info('Interrupted: saving what is under way; run again to go on, at no cost.');
            interruption.abort(new Error('interrupted'));
        };
        process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
        const shared = simulated ? undefined : around.ledger;
        const kept = (0,journals/* journals */.V)(await (0,state_folder/* journalFolder */.M)(root, { provider: settings.provider, isShared: shared !== undefined }));
        const connection = run_addDisposableResource(env_1, await connect(settings, { stateFolder: state }), true);
        return await shotlock(settings, {
            files: await (0,files.workspaceFiles)(root),
            // An animatic's record is of no interest to anybody else.
            ledger: shared ?? (0,local_ledger.localLedger)((0,external_node_path_.join)(state, 'ledger')),
            journals: kept,
            journal: kept.own,
            clips: clipFolder((0,external_node_path_.join)(root, '.shotlock', 'clips')),
            downloads: downloads(connection),
            images: publicImages(connection),
            veo: connection.veo,
            clock: (0,clock/* systemClock */.m)(settings.speed),
            log,
            isAlive: around.isAlive,
            ...(around.store && !simulated ? { store: around.store } : {}),
            stills: simulated
                ? cardStills(connection.apiOrigin)
                : programStills({ path: process.env['PATH'] ?? '', workspace: root }),
            ...(around.publication ? { publication: around.publication } : {}),
            ...(around.withPending ? { withPending: around.withPending } : {}),
        }, {
            places: (0,load/* placesOf */.e)({
                root,
                config,
                provider: settings.provider,
                stem: (0,external_node_path_.relative)(root, config).replace(/\.ya?ml$/u, ''),
                ...(settings.lockfile === undefined ? {} : { lockfile: (0,absolute/* absolute */.y)(here, settings.lockfile) }),
            }),
            outputPath: (id) => (0,external_node_path_.join)((0,absolute/* absolute */.y)(here, settings.outputDir), `${id}${simulated ? '.animatic' : ''}.mp4`),
            reviewPath: (0,external_node_path_.join)((0,absolute/* absolute */.y)(here, settings.outputDir), simulated ? 'review.animatic.html' : 'review.html'),
            shownPath: (path) => (0,external_node_path_.relative)(here, path),
            imageUrl: imageAddress(settings, around.publicFolder),
            base: around.base,
            approve: async (plan) => {
                await connection.describe(plan);
                return await around.approve(plan);
            },
            ...(around.request === undefined ? {} : { request: around.request }),
            paysFor: around.paysFor ?? 'everything',
            recordsPlans: around.recordsPlans,
            renderOptions: {
                claim: around.claim,
                requestsPerHour: settings.requestsPerHour,
                pollSeconds: settings.pollSeconds,
                keyless: !simulated && settings.apiKey === undefined,
                waitMinutes: settings.waitMinutes,
                ...(simulated ? {} : { maxCreditsPerDay: settings.maxCreditsPerDay }),
                signal: interruption.signal,
            },
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The simulator fetches no images, so any address will do for it. */
function imageAddress({ assetBaseUrl, provider }, publicFolder) {
    const fallback = provider === 'simulator' ? 'https://images.invalid/' : undefined;
    const base = (assetBaseUrl?.href ?? publicFolder ?? fallback)?.replace(/\/?$/u, '/');
    return (path) => base === undefined
        ? undefined
        : new URL(path.split('/').map(encodeURIComponent).join('/'), base);
}
/** The folder of the config below the workspace, with a slash at its end, or empty. */
function configFolder(root, config) {
    const folder = (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(config));
    return folder === '' ? '' : `${folder}/`;
}


/***/ }),

/***/ 28734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settle: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/ledger.js
var ledger = __webpack_require__(18365);
;// CONCATENATED MODULE: ./build/core/journal.js

/** The fingerprints that a journal speaks of. */
function fingerprintsOf(lines) {
    const takes = lines.flatMap((line) => (line.what === 'sending' ? [] : line.entries));
    return [
        ...new Set(takes.flatMap((entry) => ('fingerprint' in entry ? [entry.fingerprint] : []))),
    ];
}
/**
 * What the ledger has to be told of a process that is gone: what was answered, as it was answered; what
 * was sent and not answered, as possibly charged; what was claimed and never sent, as free again. A
 * take of which the ledger knows more by now is left as it is.
 */
function settlementOf(lines, { takes }) {
    return [...traces(lines)].flatMap(([key, trace]) => {
        const known = takes.get(key);
        if (known && !isOurs(known, trace))
            return [];
        const intent = known ? asClaimed(trace.intent, known) : trace.intent;
        const entries = trace.answer ?? (trace.wasSent ? unknown(intent) : withdrawn(intent));
        if (known)
            return entries;
        // The ledger lost its intent: what may have cost something must still be known to it.
        return trace.wasSent ? entries : [];
    });
}
function traces(lines) {
    const found = new Map();
    for (const line of lines) {
        switch (line.what) {
            case 'claiming':
                for (const [key, intent] of byTake(line.entries))
                    found.set(key, { intent, wasSent: false });
                break;
            case 'sending':
                for (const key of line.takes) {
                    const trace = found.get(key);
                    if (trace)
                        found.set(key, { ...trace, wasSent: true });
                }
                break;
            case 'answered':
                for (const [key, answer] of byTake(line.entries)) {
                    const { intent = answer } = found.get(key) ?? {};
                    found.set(key, { intent, wasSent: true, answer });
                }
                break;
            default:
                line;
        }
    }
    return found;
}
function byTake(entries) {
    const groups = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'take' && entry.kind !== 'spend')
            continue;
        const key = (0,ledger/* takeKey */.nN)(entry.fingerprint, entry.take);
        const group = groups.get(key);
        if (group)
            group.push(entry);
        else
            groups.set(key, [entry]);
    }
    return groups;
}
/** Whether the ledger still says less of a take than the process that claimed it had come to know. */
function isOurs({ claim, progress }, { intent, answer }) {
    const own = intent.find((entry) => entry.kind === 'take')?.claim;
    const now = answer?.find((entry) => entry.kind === 'take')?.progress.state;
    const isLess = progress.state === 'intended' ||
        (progress.state === 'unknown' && now !== undefined) ||
        (progress.state === 'open' && (now === 'done' || now === 'failed'));
    if (!isLess)
        return false;
    return own !== undefined && (0,ledger/* isSameClaim */.VG)(own, claim);
}
/** The intent was noted before the ledger said how often others had tried and failed. */
function asClaimed(intent, { failures }) {
    return intent.map((entry) => {
        if (entry.kind === 'take')
            return { ...entry, failures };
        return entry.kind === 'spend' ? { ...entry, try: failures + 1 } : entry;
    });
}
function unknown(intent) {
    const reason = 'the program ended between sending the request and noting the answer';
    return changed(intent, { state: 'unknown', reason }, 'unknown');
}
function withdrawn(intent) {
    const reason = 'the program ended before it was sent';
    return changed(intent, { state: 'withdrawn', reason }, 'refused');
}
function changed(intent, progress, state) {
    return intent.map((entry) => {
        if (entry.kind === 'take')
            return { ...entry, progress };
        return entry.kind === 'spend' ? { ...entry, state } : entry;
    });
}

;// CONCATENATED MODULE: ./build/steps/settle.js


/** Tells the ledger what processes of this machine had done with money before they died. */
async function settle({ journals, ledger, log }) {
    for (const left of await journals.left()) {
        const fingerprints = fingerprintsOf(left.lines);
        let told = 0;
        if (fingerprints.length > 0)
            await ledger.update({ fingerprints, cuts: [], days: [] }, (known) => {
                const entries = settlementOf(left.lines, known);
                told = entries.filter(({ kind }) => kind === 'take').length;
                return entries;
            });
        await left.remove();
        if (told > 0)
            log.info(`an earlier run ended early; the ledger now knows of its ${(0,count/* count */.U)(told, 'take')}`);
    }
}


/***/ })

};
