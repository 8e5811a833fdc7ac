export const id = 702;
export const ids = [702,734,976,201];
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

/***/ 33201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * A clock that runs `speed` times faster than life, so that the same client code drives the
 * simulator at the simulator's speed. Dates stay real: records say when something truly happened.
 */
function systemClock(speed = 1) {
    return {
        monotonic: () => performance.now() * speed,
        now: () => new Date(),
        since: (date) => Math.max(0, Date.now() - date.getTime()) * speed,
        sleep: async (ms, signal) => {
            signal?.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, ms / speed), undefined, signal ? { signal } : {});
        },
    };
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
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
const TOO_LARGE = 'the file is too large';
const MOST_MS = 20 * 60_000;
/**
 * Streams what an address delivers to a file, hashing as it goes. An address is followed when it is
 * https on a public address, or on the very origin of the API; so is each redirect, at most three.
 * No key is ever sent. The caller checks that the file is a whole MP4.
 */
async function download(address, to, options) {
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
            else if (status === 200)
                return await store(reply, to, options.most ?? MOST_CLIP_BYTES);
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
        headers: { accept: 'video/mp4, */*', 'accept-encoding': 'identity' },
        timeouts: { total: MOST_MS, ...options.timeouts },
        ...(options.signal ? { signal: options.signal } : {}),
        ...(url.origin === options.apiOrigin.origin ? {} : { lookup: publicLookup }),
    });
}
async function store(reply, to, most) {
    const length = (0,http/* header */.wx)(reply, 'content-length');
    if (Number(length) > most) {
        reply.destroy();
        return { kind: 'broken', reason: TOO_LARGE };
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes > most)
                done(new http/* HttpFailure */.HR(TOO_LARGE, { sent: true }));
            else
                done(null, chunk);
        },
    });
    try {
        await (0,promises_.pipeline)(reply, count, (0,external_node_fs_.createWriteStream)(to));
    }
    catch (error) {
        if (isDiskError(error))
            throw error;
        const reason = error instanceof http/* HttpFailure */.HR ? error.message : 'the file was cut short';
        return { kind: 'broken', reason };
    }
    if (!reply.complete || (length !== undefined && Number(length) !== bytes))
        return { kind: 'broken', reason: 'the file was cut short' };
    return { kind: 'file', sha256: hash.digest('hex'), bytes };
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

/***/ 18164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ workspaceFiles),
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   vZ: () => (/* binding */ writeAtomic)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31231);
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
                if (opened.bytes > MOST_DIGEST_BYTES)
                    return refused(path, `has ${opened.bytes} bytes; at most ${MOST_DIGEST_BYTES}`);
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
        await writeSynced(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function writeSynced(path, content) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_3, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx'), true);
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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
/**
 * Opens without following a link in the last step and without waiting for a FIFO's writer, then
 * asks the open file what it is: what was checked is what is read.
 */
async function openRegular(root, path) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, path));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(root, real);
        if (inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_4__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(inside))
            return { missing: false, ...refused(path, 'leads out of the workspace') };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(real, READ_ONLY);
        const stat = await file.stat();
        if (stat.isFile())
            return { file, bytes: stat.size };
        await file.close();
        return { missing: false, ...refused(path, 'is not a regular file') };
    }
    catch (error) {
        const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
            return { missing: true, problem: missing(path) };
        if (code === 'ENXIO')
            return { missing: false, ...refused(path, 'is not a regular file') };
        return { missing: false, ...refused(path, `cannot be read (${code})`) };
    }
}
/** Flags that Windows does not know are undefined there. */
const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
function missing(path) {
    return { code: 'file-missing', severity: 'error', message: `${path} does not exist` };
}
function refused(path, why) {
    return { problem: { code: 'file-refused', severity: 'error', message: `${path} ${why}` } };
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

/***/ 27976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localLedger: () => (/* binding */ localLedger)
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
        place: 'this machine only',
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
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)(draft, JSON.stringify(entries));
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
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomic */ .vZ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${numbered(number)}.snapshot.json`), JSON.stringify([...kept.values()].map(({ value }) => value)));
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
    const entries = [];
    const damaged = [];
    for (const { entry, damagedTake } of kept.values()) {
        if (entry && isWanted(entry))
            entries.push(entry);
        if (damagedTake && prints.has(damagedTake.split('/')[0]))
            damaged.push(damagedTake);
    }
    return damaged.reduce(_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withDamaged */ .m2, (0,_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .withEntries */ .bA)(_core_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyLedger */ .Hg, entries));
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
function numbered(number) {
    return String(number).padStart(9, '0');
}
function numberOf(file) {
    return Number.parseInt(file, 10);
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

/***/ 2702:
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
        : await (await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 42217))).startSimulator({
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
    return Object.fromEntries(plan.entries
        .filter(({ decision }) => decision.do === 'render')
        .map(({ fingerprint, take, shot }) => {
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
            if ((await (0,files/* sha256File */.Q3)(pathOf(clip.sha256))) === clip.sha256)
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
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./build/ports/download.js + 1 modules
var download = __webpack_require__(8351);
;// CONCATENATED MODULE: ./build/ports/downloads.js


/**
 * A hundred clips may be ready at once. Four fill the line of a runner; more of them would only come
 * in together later, each nearer to its time-out, and hold as many sockets and half-written files.
 */
const AT_ONCE = 4;
function downloads(options) {
    const turn = (0,p_limit/* default */.A)(AT_ONCE);
    return {
        fetch: (address, to, signal) => turn(() => {
            signal.throwIfAborted();
            return (0,download/* download */.R)(address, to, { ...options, signal });
        }),
    };
}

// EXTERNAL MODULE: ./build/ports/journals.js
var journals = __webpack_require__(92443);
// EXTERNAL MODULE: ./build/ports/local-ledger.js
var local_ledger = __webpack_require__(27976);
// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/plan.js + 2 modules
var core_plan = __webpack_require__(22162);
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

// EXTERNAL MODULE: ./build/core/report.js + 2 modules
var core_report = __webpack_require__(73067);
// EXTERNAL MODULE: ./build/core/comment.js + 6 modules
var comment = __webpack_require__(90792);
// EXTERNAL MODULE: ./build/ports/at.js
var at = __webpack_require__(61622);
;// CONCATENATED MODULE: ./build/steps/announce.js



/**
 * Says on the pull request that its shots are about to be paid for, before the first of them is: a
 * token that may not comment is found out while it costs nothing. Gives the problem that forbids
 * rendering, if there is one.
 */
async function announce(plan, { publication, log }) {
    if (!publication?.conversation || plan.provider === 'simulator')
        return undefined;
    if (plan.credits.planned === 0)
        return undefined;
    const marker = (0,comment/* commentMarker */.Ql)(publication.key);
    const body = (0,comment/* comment */.Im)(plan, { ...publication.context, marker, stage: 'rendering' });
    try {
        await publication.conversation.keepComment(marker, body, { quiet: false });
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

// EXTERNAL MODULE: ./build/ports/error-code.js
var error_code = __webpack_require__(31231);
// EXTERNAL MODULE: ./build/core/outcome.js
var core_outcome = __webpack_require__(69058);
;// CONCATENATED MODULE: ./build/steps/assemble.js







/** Joins the clips of each video that has them all. A video with a missing shot gets no new cut. */
async function assemble(work, ports) {
    const cuts = [];
    const problems = [];
    for (const { id } of work.videos) {
        const path = work.outputPath(id);
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
    const fresh = cuts.filter(({ made }) => made).map(({ record }) => record);
    if (fresh.length > 0)
        await ports.ledger.update({ fingerprints: [], cuts: fresh.map(({ clips }) => (0,core_ledger/* cutKey */.sY)(clips)), days: [] }, ({ cuts: known }) => fresh.filter(({ clips }) => !known.has((0,core_ledger/* cutKey */.sY)(clips))));
    return { cuts, problems };
}
async function makeCut(outcomes, path, signal, { clips }) {
    const { join, JoinRefused } = await __webpack_require__.e(/* import() */ 971).then(__webpack_require__.bind(__webpack_require__, 51971));
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
            await (0,files/* writeAtomic */.vZ)(file.path, `${JSON.stringify({ recoveryVersion: 1, report }, null, 2)}\n`);
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

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
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

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
;// CONCATENATED MODULE: ./build/core/config/nearest.js

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
        const distance = isShuffled(bare, other) ? 1 : (0,leven/* default */.A)(bare, other, { maxDistance: most + 1 });
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
    const near = nearest(name, axes);
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
    const near = nearest(name, names);
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
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": "The only definition of videos.yml: src/generated/videos.ts and its validator are written from it. What no schema can say (counts after defaults, variables, duplicates) is checked in src/core/breakdown.ts.", "description": "Videos made of 8-second shots, each shot a prompt. Shotlock generates only the shots that changed, joins the clips into videos and keeps what was paid for in videos.lock.json.", "type": "object", "additionalProperties": false, "required": ["version", "videos"], "defaultSnippets": [{ "label": "A first video", "description": "The smallest complete videos.yml", "body": { "version": 1, "videos": [{ "id": "${1:launch-teaser}", "shots": [{ "id": "${2:skyline}", "prompt": "${3:Wide shot of a city at dawn.}" }] }] } }], "properties": { "version": { "description": "Version of this format. Always 1.", "const": 1, "examples": [1] }, "defaults": { "description": "What holds for every video that does not say otherwise. The nearest wins: shot, then video, then these defaults.", "type": "object", "additionalProperties": false, "properties": { "resolution": { "$ref": "#/$defs/resolution" }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "style": { "$ref": "#/$defs/style" } }, "examples": [{ "resolution": "720p", "aspectRatio": "16:9", "style": "Warm morning light, 35mm film" }] }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for the whole file: `{{product}}` in a prompt, style, title, promptFile or imageUrls entry is replaced by the value of `product`. A shot's vars win over its video's, those over these; a matrix value wins over all. `\\{{` is a literal `{{`." }, "budget": { "description": "Limits of what one run may spend. The lowest of these, the workflow's max-credits and what the day has left applies.", "type": "object", "additionalProperties": false, "properties": { "maxCredits": { "description": "Most credits that one run may spend on this file. A shot costs 10 credits at 720p, 14 at 1080p, 30 at 4k.", "type": "integer", "minimum": 0, "maximum": 1000000, "examples": [200] } }, "examples": [{ "maxCredits": 200 }] }, "videos": { "description": "The videos. Order, titles and ids can change at no cost: a clip belongs to its shot's input, not to its place.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/videoEntry" }, "examples": [[{ "id": "launch-teaser", "shots": [{ "id": "skyline", "prompt": "Wide shot of a city at dawn." }] }]] } }, "$defs": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$", "examples": ["launch-teaser", "skyline", "shot_1"] }, "resolution": { "description": "Resolution of the whole video; every shot of it is rendered at this size. Credits a shot: 720p 10, 1080p 14, 4k 30.", "enum": ["720p", "1080p", "4k"], "enumDescriptions": ["1280 x 720; 10 credits a shot. The only one for `sequence: true`.", "1920 x 1080; 14 credits a shot.", "3840 x 2160; 30 credits a shot."], "default": "720p", "examples": ["1080p"] }, "aspectRatio": { "description": "Shape of the picture. May stand on a shot, on its video or in defaults (the nearest wins); all shots of a video must end up with the same one.", "enum": ["16:9", "9:16"], "enumDescriptions": ["Landscape: screens, YouTube.", "Portrait: phones, reels, shorts."], "default": "16:9", "examples": ["9:16"] }, "style": { "description": "Look and sound that shots share. Appended to the prompt after a blank line. The nearest wins (shot, video, defaults); \"\" clears it. May hold `{{variables}}`.", "type": "string", "maxLength": 10000, "examples": ["Warm morning light, 35mm film", ""] }, "name": { "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]{0,63}$" }, "value": { "description": "Inserted exactly as it is written here: 1.10 stays 1.10.", "type": ["string", "number", "boolean"], "maxLength": 10000, "examples": ["Aurora Lamp", 2026, "1.10"] }, "vars": { "type": "object", "propertyNames": { "$ref": "#/$defs/name" }, "additionalProperties": { "$ref": "#/$defs/value" }, "examples": [{ "product": "Aurora Lamp", "price": "49.90" }] }, "combination": { "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "properties": { "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "resolution": { "$ref": "#/$defs/resolution" }, "style": { "$ref": "#/$defs/style" } }, "additionalProperties": { "$ref": "#/$defs/value" }, "tsType": "{ readonly [name: string]: string | number | boolean }", "examples": [{ "lang": "de", "aspectRatio": "9:16" }] }, "matrix": { "description": "One video per combination of the axes' values, as in GitHub's matrix. Each value can be used as `{{axis}}`; the axes aspectRatio, resolution and style set those fields. The id of `launch-teaser` becomes `launch-teaser.en.16x9`: the values in the order of the axes, lower case, `:` as `x`, anything else that is no letter, digit, `_` or `-` as `-`.", "type": "object", "minProperties": 1, "propertyNames": { "$ref": "#/$defs/name" }, "properties": { "aspectRatio": { "description": "One video per aspect ratio.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/aspectRatio" }, "examples": [["16:9", "9:16"]] }, "resolution": { "description": "One video per resolution. Each is paid for by itself.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/resolution" }, "examples": [["720p", "4k"]] }, "style": { "description": "One video per style.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/style" }, "examples": [["Watercolour", "Film noir"]] }, "include": { "description": "Adds values to the combinations that an entry agrees with, or a whole combination where it agrees with none, as GitHub's matrix does.", "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/combination" }, "examples": [[{ "lang": "de", "voice": "a calm German narrator" }]] }, "exclude": { "description": "Takes out every combination that has all the values of an entry.", "type": "array", "maxItems": 1000, "items": { "$ref": "#/$defs/combination" }, "examples": [[{ "lang": "de", "aspectRatio": "9:16" }]] } }, "additionalProperties": { "description": "An axis: the values of one variable.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/value" }, "examples": [["en", "de"]] }, "tsType": "{ readonly [axis: string]: readonly (string | number | boolean | { readonly [name: string]: string | number | boolean })[] }", "examples": [{ "lang": ["en", "de"], "aspectRatio": ["16:9", "9:16"] }] }, "videoEntry": { "description": "One video, or one per combination of its matrix: shots that are joined in this order.", "type": "object", "additionalProperties": false, "required": ["id", "shots"], "defaultSnippets": [{ "label": "video", "description": "A video with one shot", "body": { "id": "${1:launch-teaser}", "shots": [{ "id": "${2:skyline}", "prompt": "${3:Wide shot of a city at dawn.}" }] } }], "if": { "properties": { "sequence": { "const": true } }, "required": ["sequence"] }, "then": { "properties": { "resolution": { "enum": ["720p"] }, "shots": { "type": "array", "maxItems": 21 } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the video in the lock, in file names, comments and filters. Unique in the file; lower-case letters, digits, `_` and `-`, at most 64." }, "title": { "description": "What people call the video, in comments and reports. Changing it costs nothing. May hold `{{variables}}`.", "type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f]*$", "examples": ["Launch teaser"] }, "resolution": { "$ref": "#/$defs/resolution" }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for the shots of this video. They win over the file's vars. A name that is also an axis of the matrix is an error." }, "matrix": { "$ref": "#/$defs/matrix" }, "sequence": { "description": "true sends all shots in one request, as the vendor's multi-shot mode does: 720p only, at most 21 shots, and any change renders (and prices) the whole sequence again. Leave it out to render only the shots that changed.", "type": "boolean", "examples": [true] }, "shots": { "description": "The shots, 8 seconds each, in the order in which they are joined.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/shotEntry" }, "examples": [[{ "id": "skyline", "prompt": "Wide shot of a city at dawn." }]] } } }, "shotEntry": { "description": "One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.", "type": "object", "additionalProperties": false, "required": ["id"], "defaultSnippets": [{ "label": "shot", "description": "A shot from text", "body": { "id": "${1:skyline}", "prompt": "${2:Wide shot of a city at dawn.}" } }, { "label": "shot with reference images", "description": "A shot that keeps to 1 to 3 images", "body": { "id": "${1:desk}", "prompt": "${2:The lamp on a desk.}", "generationType": "REFERENCE_2_VIDEO", "imageUrls": ["${3:assets/desk.png}"] } }], "if": { "properties": { "promptFile": true }, "required": ["promptFile"] }, "then": { "properties": { "prompt": false } }, "else": { "properties": { "prompt": true }, "required": ["prompt"] }, "dependentSchemas": { "generationType": { "if": { "properties": { "generationType": { "const": "TEXT_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "maxItems": 0 } } }, "else": { "if": { "properties": { "generationType": { "const": "FIRST_AND_LAST_FRAMES_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 2 } }, "required": ["imageUrls"] }, "else": { "if": { "properties": { "generationType": { "const": "REFERENCE_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 3 } }, "required": ["imageUrls"] } } } }, "imageUrls": { "if": { "properties": { "imageUrls": { "type": "array", "minItems": 1 } } }, "then": { "properties": { "generationType": true }, "required": ["generationType"] } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing." }, "prompt": { "description": "What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.", "type": "string", "pattern": "\\S", "maxLength": 10000, "examples": ["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."] }, "promptFile": { "description": "A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.", "type": "string", "minLength": 1, "maxLength": 1000, "examples": ["prompts/desk.md"] }, "generationType": { "description": "How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.", "enum": ["TEXT_2_VIDEO", "FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"], "enumDescriptions": ["From the prompt alone; no images.", "Moves from the first image to the last; 1 or 2 images.", "Keeps to what the images show, a product or a person; 1 to 3 images."], "examples": ["TEXT_2_VIDEO", "REFERENCE_2_VIDEO"] }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "imageUrls": { "description": "Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.", "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "tsType": "readonly string[]", "examples": [["assets/desk.png", "https://example.com/lamp.webp"]] }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error." }, "take": { "description": "Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to a lower one is free.", "type": "integer", "minimum": 1, "maximum": 1000000, "examples": [2] } } } } };
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
const schema55 = { "description": "One 8-second shot, in the API's own field names: a shot copied from the vendor's documentation is valid here.", "type": "object", "additionalProperties": false, "required": ["id"], "defaultSnippets": [{ "label": "shot", "description": "A shot from text", "body": { "id": "${1:skyline}", "prompt": "${2:Wide shot of a city at dawn.}" } }, { "label": "shot with reference images", "description": "A shot that keeps to 1 to 3 images", "body": { "id": "${1:desk}", "prompt": "${2:The lamp on a desk.}", "generationType": "REFERENCE_2_VIDEO", "imageUrls": ["${3:assets/desk.png}"] } }], "if": { "properties": { "promptFile": true }, "required": ["promptFile"] }, "then": { "properties": { "prompt": false } }, "else": { "properties": { "prompt": true }, "required": ["prompt"] }, "dependentSchemas": { "generationType": { "if": { "properties": { "generationType": { "const": "TEXT_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "maxItems": 0 } } }, "else": { "if": { "properties": { "generationType": { "const": "FIRST_AND_LAST_FRAMES_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 2 } }, "required": ["imageUrls"] }, "else": { "if": { "properties": { "generationType": { "const": "REFERENCE_2_VIDEO" } } }, "then": { "properties": { "imageUrls": { "type": "array", "minItems": 1, "maxItems": 3 } }, "required": ["imageUrls"] } } } }, "imageUrls": { "if": { "properties": { "imageUrls": { "type": "array", "minItems": 1 } } }, "then": { "properties": { "generationType": true }, "required": ["generationType"] } } }, "properties": { "id": { "$ref": "#/$defs/id", "description": "Names the shot within its video, in the lock and in `/shotlock retake video/shot`. Unique in the video; lower-case letters, digits, `_` and `-`, at most 64. Renaming costs nothing." }, "prompt": { "description": "What the shot shows and sounds like. May hold `{{variables}}` and, with `|`, several lines. Put it in quotes when it contains `: ` or ` #`, or begins with `{`. Either this or promptFile.", "type": "string", "pattern": "\\S", "maxLength": 10000, "examples": ["Wide shot of a city skyline at dawn. Narrator says in {{lang}}: meet {{product}}."] }, "promptFile": { "description": "A text file that holds the prompt; its path is relative to this file. May hold `{{variables}}`, in the path and in the text. Either this or prompt.", "type": "string", "minLength": 1, "maxLength": 1000, "examples": ["prompts/desk.md"] }, "generationType": { "description": "How the images are used. May be left out when there are none (TEXT_2_VIDEO). TEXT_2_VIDEO: no images. FIRST_AND_LAST_FRAMES_2_VIDEO: 1 or 2. REFERENCE_2_VIDEO: 1 to 3.", "enum": ["TEXT_2_VIDEO", "FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"], "enumDescriptions": ["From the prompt alone; no images.", "Moves from the first image to the last; 1 or 2 images.", "Keeps to what the images show, a product or a person; 1 to 3 images."], "examples": ["TEXT_2_VIDEO", "REFERENCE_2_VIDEO"] }, "aspectRatio": { "$ref": "#/$defs/aspectRatio" }, "imageUrls": { "description": "Images for generationType: https URLs, or paths of files in this repository, relative to this file. A change of a file's bytes, or of a URL, renders the shot again. May hold `{{variables}}`.", "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 2048 }, "tsType": "readonly string[]", "examples": [["assets/desk.png", "https://example.com/lamp.webp"]] }, "style": { "$ref": "#/$defs/style" }, "vars": { "$ref": "#/$defs/vars", "description": "Variables for this shot. They win over the video's and the file's vars. A name that is also an axis of the video's matrix is an error." }, "take": { "description": "Which attempt at this shot to use; 1 unless said. Raising it asks, and pays, for a new take of the same input; going back to a lower one is free.", "type": "integer", "minimum": 1, "maximum": 1000000, "examples": [2] } } };
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
    return homeOf(key, path) ? undefined : nearest(key, known);
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
    return synonym !== undefined && choices.includes(synonym) ? synonym : nearest(written, choices);
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
            const near = nearest(node.source, [...anchors.keys()].slice(0, 1000));
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
        return { problems: problemsOf([read_yaml_refusal(composed, text)], places) };
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
function read_yaml_refusal({ because, at: start }, text) {
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

// EXTERNAL MODULE: ./build/core/fingerprint.js
var fingerprint = __webpack_require__(77486);
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

// EXTERNAL MODULE: ./build/core/lock.js + 1 modules
var core_lock = __webpack_require__(34659);
;// CONCATENATED MODULE: ./build/core/prices.js
/** Source: the vendor's price table (nanophoto.ai, Veo 3.1 API, "Credits"). */
const veoRates = { '720p': 10, '1080p': 14, '4k': 30 };

;// CONCATENATED MODULE: ./build/core/timestamp.js
/** A date as every record writes it: UTC, to the second, e.g. `2026-11-22T09:30:00Z`. */
function timestamp(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}
/** The UTC day, e.g. `2026-11-22`. */
function utcDay(date) {
    return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/steps/load.js











const MOST_PROMPT_BYTES = 100_000;
const MOST_LOCK_BYTES = 50_000_000;
/** Reads everything that a plan depends on, or gives every problem of the config at once. */
async function load(settings, places, imageUrl, ports) {
    const source = await ports.files.read(places.config, maxConfigBytes);
    if ('problem' in source)
        return { problems: [named(source.problem, settings.config)] };
    const parsed = parseConfig({ file: settings.config, text: source.text });
    if (!('config' in parsed))
        return { problems: parsed.problems };
    const base = (0,external_node_path_.dirname)(places.config);
    const prompts = await readPrompts(promptFilesOf(parsed.config), base, ports.files);
    const { videos: known, problems: written } = breakdown(parsed.config, prompts);
    const chosen = settings.videos.length > 0 ? picomatch([...settings.videos]) : () => true;
    const videos = known.filter(({ id }) => chosen(id));
    const images = await digestImages(videos, base, ports.files);
    const unreachable = privateImages(images, { videos, imageUrl }, settings);
    const ofImages = [...images.problems, ...unreachable];
    const problems = in_file_order_inFileOrder(settings.config, written, ofImages);
    if (problems.some(({ severity }) => severity === 'error'))
        return { problems };
    const lock = await readLock(places.ownLock, ports.files);
    const paidLock = places.lock === places.ownLock ? lock : await readLock(places.lock, ports.files);
    const failed = [
        ...('problem' in lock ? [lock.problem] : []),
        ...('problem' in paidLock && paidLock !== lock ? [paidLock.problem] : []),
    ];
    if ('problem' in lock || 'problem' in paidLock || failed.length > 0)
        return { problems: failed };
    const { provider } = settings;
    const { digests } = images;
    const identities = (0,fingerprint/* identify */.ls)(videos, { provider, digests });
    const paidIdentities = provider === 'nanophoto' ? identities : (0,fingerprint/* identify */.ls)(videos, { provider: 'nanophoto', digests });
    const all = [...identities.values(), ...paidIdentities.values()];
    const day = utcDay(ports.clock.now());
    const ledger = await ports.ledger.read({
        fingerprints: [...new Set(all.map(({ fingerprint }) => fingerprint))],
        cuts: [],
        days: [day],
        plans: settings.planDigest === undefined ? [] : [settings.planDigest],
    });
    const budget = parsed.config.budget?.maxCredits;
    return {
        videos,
        known,
        lock: lock.lock,
        paidLock: paidLock.lock,
        ledger,
        day,
        identities,
        paidIdentities,
        provider,
        rates: veoRates,
        warnings: [...problems, ...unmatched(settings.videos, known)],
        ...(budget === undefined ? {} : { budget }),
    };
}
/** Where the lock of a config is: beside it and named after it, unless said. */
function placesOf(options) {
    const { config, root, stem } = options;
    const lock = options.lockfile ?? config.replace(/(\.ya?ml)?$/u, '.lock.json');
    const animatic = (0,external_node_path_.join)(root, '.shotlock', `${stem}.animatic.lock.json`);
    const shown = `.shotlock/${stem}${options.provider === 'simulator' ? '.animatic' : ''}.recovery.json`;
    return {
        config,
        lock,
        ownLock: options.provider === 'simulator' ? animatic : lock,
        recovery: { path: (0,external_node_path_.join)(root, shown), shown },
    };
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
    for (const image of videos.flatMap(({ shots }) => shots.flatMap(({ images }) => images))) {
        if (image.kind === 'url' || digests.has(image.path))
            continue;
        const digest = await files.digest((0,external_node_path_.join)(base, image.path));
        if ('problem' in digest)
            problems.push({
                hint: 'Its path is relative to this file.',
                ...named(digest.problem, image.path),
                where: image.where,
            });
        else if (digest.head.toString('latin1').startsWith('version https://git-lfs'))
            problems.push({
                code: 'image-lfs-pointer',
                severity: 'error',
                message: `${image.path} is a Git LFS pointer, not the image itself`,
                hint: 'Fetch it first: git lfs pull, or `lfs: true` for actions/checkout',
                where: image.where,
            });
        else
            digests.set(image.path, digest.sha256);
    }
    return { digests, problems };
}
/** The API takes public addresses only: a file that has none cannot be paid for. Told once. */
function privateImages({ digests }, { videos, imageUrl }, { provider, mode }) {
    const files = videos
        .flatMap(({ shots }) => shots.flatMap(({ images }) => images))
        .flatMap((image) => image.kind === 'file' && digests.has(image.path) && !imageUrl(image.path) ? [image] : []);
    const [first] = files;
    if (!first)
        return [];
    const others = new Set(files.map(({ path }) => path)).size - 1;
    const which = others > 0 ? `${first.path} and ${(0,count/* count */.U)(others, 'other image')} have` : `${first.path} has`;
    return [
        {
            code: 'image-not-public',
            severity: provider === 'nanophoto' && mode !== 'validate' ? 'error' : 'warning',
            message: `${which} no public address, and the API takes no other`,
            hint: 'Set asset-base-url to where this folder is public, or name an https URL',
            where: first.where,
        },
    ];
}
async function readLock(path, files) {
    const read = await files.read(path, MOST_LOCK_BYTES);
    if ('text' in read)
        return (0,core_lock/* parseLock */.PG)({ file: path, text: read.text });
    return read.missing ? { lock: core_lock/* emptyLock */.Vc } : { problem: read.problem };
}
/** A glob that matches nothing is likely a slip; rendering nothing for it would puzzle. */
function unmatched(globs, known) {
    return globs
        .filter((glob) => !known.some(({ id }) => picomatch(glob)(id)))
        .map((glob) => ({
        code: 'filter-matches-nothing',
        severity: 'warning',
        message: `no video matches "${glob}"`,
        hint: `Videos are: ${known
            .slice(0, 10)
            .map(({ id }) => id)
            .join(', ')}`,
    }));
}
/** Problems name files as the user wrote them, not as this machine knows them. */
function named(problem, path) {
    return { ...problem, message: problem.message.replace(/^\S+/u, path) };
}

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
            await (0,files/* writeAtomic */.vZ)(path, text);
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
            return { changed: written !== before, problems };
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
function planVideos(loaded, base) {
    const { videos, known } = loaded;
    const plan = (0,core_plan/* makePlan */.Cs)(loaded, loaded);
    const changes = changesSince(base, videos, plan);
    if (loaded.provider === 'nanophoto')
        return { videos, plan, changes, price: plan.credits };
    const { paidLock: lock, paidIdentities: identities } = loaded;
    const paid = (0,core_plan/* makePlan */.Cs)(loaded, { ...loaded, provider: 'nanophoto', lock, identities });
    if (!base.identities)
        return { videos, plan, changes, price: paid.credits };
    const sketched = videos.filter(({ id }) => changes.videos.has(id));
    const sketch = (0,core_plan/* makePlan */.Cs)({ videos: sketched, known }, loaded);
    return { videos: sketched, plan: sketch, paid, changes, price: paid.credits };
}

;// CONCATENATED MODULE: ./build/steps/publish.js




/**
 * Uploads the cuts, keeps the comment and the summary. Failing at it never discards anything: the
 * report says so, and running again publishes at no cost.
 */
async function publish(report, cuts, { publication, log }) {
    if (!publication || report.mode === 'validate')
        return report;
    const marker = (0,comment/* commentMarker */.Ql)(publication.key);
    const uploaded = await upload(report, cuts, publication, log);
    const context = { ...publication.context, marker };
    const { conversation } = publication;
    const quiet = uploaded.status === 'unchanged' && !uploaded.videos.some(({ changed }) => changed);
    const said = conversation
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
async function upload(report, cuts, { artifacts, key, attempt: runAttempt }, log) {
    if (!artifacts)
        return report;
    let current = report;
    for (const cut of cuts) {
        const video = current.videos.find(({ id }) => id === cut.video);
        if (!video?.changed && !cut.made)
            continue;
        const name = (0,external_node_path_.basename)(cut.path);
        const named = (word) => name.replace(cut.video, `${cut.video}.${word}`);
        const names = [name, named(publish_slug(key)), named(`${publish_slug(key)}.${runAttempt}`)];
        current = await attempt(`${name} could not be uploaded`, current, log, async () => {
            const { url } = await artifacts.upload(cut.path, names);
            return withVideo(current, cut.video, (each) => ({ ...each, cut: { ...each.cut, url } }));
        });
    }
    return current;
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
function publish_slug(text) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '');
}

// EXTERNAL MODULE: ./build/ports/ref-ledger/ledger-refused.js
var ledger_refused = __webpack_require__(79757);
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
    const at = timestamp(ports.clock.now());
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
                    hint: 'A sequence is rendered as a whole: raise `take` to pay for all of it again',
                });
            else if (record.failures < 2)
                job.state = { at: 'waiting', failures: record.failures };
            else
                stop(job, 'failed', {
                    code: 'generation-failed',
                    message: `failed ${record.failures} times; the credits came back: ${progress.reason}`,
                    hint: 'Change the prompt, or ask for another take by raising `take`',
                });
            return;
        case 'unknown':
            stop(job, 'unknown', {
                code: 'possibly-charged',
                message: `possibly charged (${record.credits} credits): ${progress.reason}`,
                hint: 'It is not submitted again by itself; raise `take` to pay for another',
            });
            return;
        case 'withdrawn':
            job.state = { at: 'waiting', failures: record.failures };
            return;
        default:
            progress;
    }
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
            const locked = lockedAlready(desk, entry) ?? lockedFrom(entry, state.record);
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
            const record = desk.known.ledger.takes.get((0,core_ledger/* takeKey */.nN)(entry.fingerprint, entry.take));
            const locked = lockedAlready(desk, entry) ?? (record ? lockedFrom(entry, record) : undefined);
            if (!locked)
                throw new Error(`nothing says where the clip of ${(0,core_shot/* shotKey */.M)(entry.shot)} is`);
            return { entry, locked, collected: false };
        }
        case 'held':
            return missing(entry, decision.because === 'unknown' ? 'unknown' : 'held', {
                code: 'held',
                message: `held: ${decision.why}`,
                hint: `Raise \`take\` to pay ${decision.credits} credits for another`,
            });
        case 'lost':
            return missing(entry, 'lost', {
                code: 'clip-lost',
                message: 'it was paid for, but its clip is nowhere to be had',
                hint: `Raise \`take\` to pay ${decision.credits} credits for another`,
            });
        case 'render':
        case 'wait':
            throw new Error(`${(0,core_shot/* shotKey */.M)(entry.shot)} was never worked at`);
        default:
            return decision;
    }
}
/** The lock's own entry, or that of the equal shot it comes from. */
function lockedAlready(desk, entry) {
    const { decision, shot } = entry;
    const key = decision.do === 'reuse' ? decision.from : (0,core_shot/* shotKey */.M)(shot);
    const locked = desk.known.lock.shots[key];
    if (locked?.fingerprint !== entry.fingerprint || locked.take !== entry.take)
        return undefined;
    return locked.askedTake === shot.take ? locked : { ...locked, askedTake: shot.take };
}
function lockedFrom(entry, record) {
    const { progress } = record;
    if (progress.state !== 'done')
        throw new Error(`take ${entry.take} is not done`);
    return {
        askedTake: entry.shot.take,
        clip: progress.clip,
        credits: record.credits,
        fingerprint: entry.fingerprint,
        generatedAt: progress.generatedAt,
        ...(progress.generationSeconds === undefined
            ? {}
            : { generationSeconds: progress.generationSeconds }),
        inputs: entry.inputs,
        take: entry.take,
    };
}
function pending(entry, message) {
    return missing(entry, 'pending', { code: 'pending', message });
}
function missing(entry, because, problem) {
    const message = `${(0,core_shot/* shotKey */.M)(entry.shot)}: ${problem.message}`;
    return { entry, because, problem: { ...problem, severity: 'error', message } };
}

;// CONCATENATED MODULE: ./build/steps/render/records.js



/** The ledger's entries for a step of one take: how far it is, and what became of its credits. */
function recordsOf(job, step) {
    const { fingerprint, take, shot } = job.entry;
    const credits = veoRates[shot.resolution];
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
        day: utcDay(new Date(step.claim.at)),
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
        if (entry.kind === 'spend' && !desk.spends.has((0,core_ledger/* entryPath */.s3)(entry)))
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
function owe(desk, entries) {
    for (const entry of entries)
        desk.owed.set((0,core_ledger/* entryPath */.s3)(entry), entry);
}
/** What the ledger says once it has been told all that is owed to it. */
function withOwed(desk, ledger) {
    return (0,core_ledger/* withEntries */.bA)(ledger, desk.owed.values());
}
/** The entries of these are kept by now; what was owed anew in the meantime still is. */
function paidBack(desk, entries) {
    for (const entry of entries)
        if (desk.owed.get((0,core_ledger/* entryPath */.s3)(entry)) === entry)
            desk.owed.delete((0,core_ledger/* entryPath */.s3)(entry));
}
/** Writes what became of takes whose money is spent already. */
async function writeRecords(desk, jobs, entries) {
    owe(desk, entries);
    await writeOwed(desk, jobs);
}
/**
 * Tells the ledger what it is owed. When it cannot be written the run goes on with what it knows:
 * clips that are paid for are still fetched and locked, but nothing more is paid for; the journal
 * keeps it for the next run.
 */
async function writeOwed(desk, jobs = []) {
    if (desk.owed.size === 0)
        return;
    let written = [];
    try {
        await desk.ports.ledger.update(wantedFor(jobs), () => (written = [...desk.owed.values()]));
        paidBack(desk, written);
    }
    catch (error) {
        noteUnwritten(desk, error);
        const entries = [...desk.owed.values()];
        // The log may become the only place that knows what was paid for.
        desk.ports.log.warn(`not in the ledger yet: ${JSON.stringify(entries)}`);
        await desk.ports.journal.append({ what: 'answered', entries }).catch(() => { });
    }
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
            undelivered(desk, job, isFinal(got, state, videoUrl) ? spent(state) : state, got.reason);
    }
    catch (error) {
        if (!(0,download/* isDiskError */.M)(error))
            throw error;
        noRoom(desk, job, (0,error_code/* errorCode */.C)(error));
    }
}
/** An address that an earlier run was given may be stale in any way; a fresh one decides. */
function isFinal(got, { record }, videoUrl) {
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
            generatedAt: timestamp(desk.ports.clock.now()),
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
    const record = takeIn(entries);
    if (await keepStored(desk, job, clip))
        await writeRecords(desk, [job], entries);
    for (const entry of desk.wanting.get(job.key) ?? [])
        desk.options.onObtained((0,core_shot/* shotKey */.M)(entry.shot), lockedFrom(entry, record));
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
    await writeRecords(desk, [job], entries);
    noteRefund(desk, entries);
    desk.ports.log.warn(`${(0,core_shot/* shotKey */.M)(job.entry.shot)}: failed, the credits came back (${reason})` +
        (failures === 0 && !job.entry.inputs.sequence ? '; trying once more' : ''));
    applyRecord(desk, job, takeIn(entries));
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
    const reason = `the run that submitted it ended before the answer was recorded (${look_elsewhere_nameOf(claim)})`;
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
function look_elsewhere_nameOf(claim) {
    return claim.run === 'local' ? `command line on ${claim.runner}` : `run ${claim.run}`;
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
    const at = timestamp(desk.ports.clock.now());
    const by = { ...desk.options.claim, at };
    const intents = new Map(jobs.map((job) => [job, intentOf(job, by)]));
    if (!(await announced(desk, [...intents.values()].flat())))
        return [];
    let granted = { mine: [], isOverCap: false };
    let written = [];
    const seen = await updateOrRefuse(desk, jobs, at, (ledger) => {
        granted = grant(desk, wanted, { ledger: withOwed(desk, ledger), day: utcDay(new Date(at)) });
        const entries = granted.mine.flat().flatMap((job) => intents.get(job) ?? []);
        written = [...desk.owed.values(), ...entries];
        return written;
    });
    if (!seen)
        return [];
    paidBack(desk, written);
    return settle(desk, { wanted, mine: granted.mine, seen, isOverCap: granted.isOverCap, by });
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
function intentOf(job, by) {
    const failures = failuresOf(job);
    return recordsOf(job, {
        progress: { state: 'intended' },
        spend: 'intended',
        failures,
        claim: by,
    });
}
function failuresOf({ state }) {
    return state.at === 'waiting' ? state.failures : 0;
}
/** What of the requests is free, and within what the day has left. */
function grant(desk, requests, { ledger, day }) {
    const { maxCreditsPerDay = Infinity } = desk.options;
    let room = maxCreditsPerDay - (0,core_ledger/* spentOn */.g2)(ledger, day);
    let isOverCap = false;
    const mine = requests.map((jobs) => {
        const free = jobs.filter(({ key, state }) => state.at === 'waiting' && !ledger.damaged.has(key) && isFree(ledger.takes.get(key)));
        if (free.length < jobs.length && isSequence(jobs))
            return [];
        const credits = free.reduce((sum, { entry }) => sum + veoRates[entry.shot.resolution], 0);
        if (credits > room)
            isOverCap = true;
        if (isOverCap)
            return [];
        room -= credits;
        return free;
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
    const { wanted, mine, seen, by } = found;
    const claimed = new Set(mine.flat());
    noteSpends(desk, mine.flat().flatMap((job) => intentOf(job, by)));
    const granted = mine.map((jobs) => jobs.map((job) => ({ job, failures: failuresOf(job), claim: by })));
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
    return granted.filter((jobs) => jobs.length > 0);
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
    const days = maxCreditsPerDay === undefined ? [] : [utcDay(new Date(at))];
    try {
        return await desk.ports.ledger.update({ ...wantedFor(jobs), days }, decide);
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
    const submittedAt = timestamp(desk.ports.clock.now());
    const request = claimed[0].job.wireId;
    return claimed.flatMap(({ job, ...rest }, position) => {
        const credits = veoRates[job.entry.shot.resolution];
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
            const planned = claimed.length * veoRates[claimed[0].job.entry.shot.resolution];
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
        if (desk.owed.size === 0)
            await ports.journal.close();
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
        unwritten: [...desk.owed.values()].filter(({ kind }) => kind === 'take').length,
    };
}

// EXTERNAL MODULE: ./build/steps/settle.js + 1 modules
var steps_settle = __webpack_require__(28734);
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
    const cuts = await readCuts(byVideo, ports.ledger);
    for (const { id, resolution } of videos) {
        const entries = byVideo.get(id) ?? [];
        const clips = entries.flatMap(clipOf);
        const cut = clips.length === entries.length ? cuts.get(keyOf(clips)) : undefined;
        if (cut && (await isUpToDate(outputPath(id), cut))) {
            standing.set(id, cut);
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
            if (record?.progress.state !== 'done')
                gone.set(clip.sha256, veoRates[resolution]);
        }
    }
    return { toJoin, missing, gone, standing };
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
    return found?.size === cut.bytes && (await (0,files/* sha256File */.Q3)(path)) === cut.sha256;
}

;// CONCATENATED MODULE: ./build/shotlock.js
















/** The whole program in one line of steps: from videos.yml to videos, artifacts and a comment. */
async function shotlock(settings, ports, shell) {
    const { places, outputPath, imageUrl } = shell;
    if (settings.mode === 'render')
        await (0,steps_settle.settle)(ports);
    const loaded = await load(settings, places, imageUrl, ports);
    if ('problems' in loaded)
        return loaded;
    const draft = planVideos(loaded, await shell.base(loaded));
    const stock = await takeStock({ ...settings, ...loaded, ...draft, outputPath }, ports);
    const plan = (0,core_plan/* withLost */.zc)(draft.plan, stock.gone);
    const cap = capOf(settings, loaded);
    const history = knownTimes(loaded);
    const findings = { ...settings, ...shell, ...draft, plan, cap, history };
    const { warnings } = loaded;
    const wanted = settings.mode === 'render';
    const blocked = wanted
        ? (overBudget(plan, cap) ??
            notApproved(plan, settings.planDigest, loaded.ledger) ??
            (await shell.approve(plan)) ??
            (await announce((0,core_report/* summarize */.e)({ ...findings, problems: warnings, blocked: false, cuts: [] }), ports)))
        : undefined;
    if (settings.mode === 'plan' && shell.recordsPlans)
        await recordPlan(plan, ports);
    if (!wanted || blocked) {
        const problems = blocked ? [...warnings, blocked] : warnings;
        return await tell({ ...findings, problems, blocked: blocked !== undefined, cuts: [] }, false);
    }
    const lock = lockFile(places.ownLock, loaded.lock);
    const options = { ...shell.renderOptions, history, imageUrl, onObtained: lock.put };
    const rendered = await render(plan, { ...loaded, ...stock }, ports, options);
    const joining = { ...stock, ...draft, ...rendered, ...options, outputPath };
    const { cuts, problems } = await assemble(joining, ports);
    const written = await lock.finish({ videos: draft.videos, strike: plan.strike });
    const told = [...warnings, ...problems, ...written.problems];
    const all = { ...findings, rendered, cuts, problems: told, blocked: false };
    return await tell(all, written.changed);
    async function tell(found, lockfileChanged) {
        const report = await publish((0,core_report/* summarize */.e)(found), found.cuts, ports);
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
        const kept = (0,journals/* journals */.V)((0,external_node_path_.join)(state, 'journal'));
        const connection = run_addDisposableResource(env_1, await connect(settings, { stateFolder: state }), true);
        return await shotlock(settings, {
            files: await (0,files/* workspaceFiles */.PZ)(root),
            // An animatic's record is of no interest to anybody else.
            ledger: (simulated ? undefined : around.ledger) ?? (0,local_ledger.localLedger)((0,external_node_path_.join)(state, 'ledger')),
            journals: kept,
            journal: kept.own,
            clips: clipFolder((0,external_node_path_.join)(root, '.shotlock', 'clips')),
            downloads: downloads(connection),
            veo: connection.veo,
            clock: (0,clock/* systemClock */.m)(settings.speed),
            log,
            isAlive: around.isAlive,
            ...(around.store && !simulated ? { store: around.store } : {}),
            ...(around.publication ? { publication: around.publication } : {}),
        }, {
            places: placesOf({
                root,
                config,
                provider: settings.provider,
                stem: (0,external_node_path_.relative)(root, config).replace(/\.ya?ml$/u, ''),
                ...(settings.lockfile === undefined ? {} : { lockfile: (0,absolute/* absolute */.y)(here, settings.lockfile) }),
            }),
            outputPath: (id) => (0,external_node_path_.join)((0,absolute/* absolute */.y)(here, settings.outputDir), `${id}${simulated ? '.animatic' : ''}.mp4`),
            shownPath: (path) => (0,external_node_path_.relative)(here, path),
            imageUrl: imageAddress(settings, around.publicFolder),
            base: around.base,
            approve: async (plan) => {
                await connection.describe(plan);
                return await around.approve(plan);
            },
            recordsPlans: around.recordsPlans,
            renderOptions: {
                claim: around.claim,
                requestsPerHour: settings.requestsPerHour,
                pollSeconds: settings.pollSeconds,
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
    return (path) => (base === undefined ? undefined : new URL(encodeURI(path), base));
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
        const entries = trace.answer ?? (trace.wasSent ? unknown(trace.intent) : withdrawn(trace.intent));
        if (known)
            return isOurs(known, trace) ? entries : [];
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
    return (own?.run === claim.run &&
        own.attempt === claim.attempt &&
        own.runner === claim.runner &&
        own.at === claim.at);
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
        let count = 0;
        if (fingerprints.length > 0)
            await ledger.update({ fingerprints, cuts: [], days: [] }, (known) => {
                const entries = settlementOf(left.lines, known);
                count = entries.filter(({ kind }) => kind === 'take').length;
                return entries;
            });
        await left.remove();
        if (count > 0)
            log.info(`an earlier run ended early; the ledger now knows of its ${count} takes`);
    }
}


/***/ })

};
