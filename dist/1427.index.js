export const id = 1427;
export const ids = [1427];
export const modules = {

/***/ 81427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JoinRefused: () => (/* reexport */ JoinRefused),
  join: () => (/* binding */ join)
});

;// CONCATENATED MODULE: ./build/media/cut/join-refused.js
/** Clips that cannot become one video without coding them again. The text is for the user. */
class JoinRefused extends Error {
    name = 'JoinRefused';
    /** Closed, stable word, as a Problem has it. */
    code;
    /** What to do about it. */
    hint;
    constructor(code, message, hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./build/media/cut/media-data.js
function mediaData() {
    const pieces = [];
    let bytes = 0;
    // The stretch that is still growing.
    let copy = { path: '', offset: 0, end: 0 };
    const addCopy = (path, offset, length) => {
        if (copy.path !== path || copy.end !== offset) {
            endCopy();
            copy = { path, offset, end: offset };
        }
        copy.end += length;
        bytes += length;
    };
    const endCopy = () => {
        const { path, offset, end } = copy;
        if (end > offset)
            pieces.push({ kind: 'copy', path, offset, bytes: end - offset });
        copy = { path: '', offset: 0, end: 0 };
    };
    const addNew = (content) => {
        endCopy();
        if (content.length > 0)
            pieces.push({ kind: 'new', content });
        bytes += content.length;
    };
    return {
        pieces,
        bytes: () => bytes,
        addSilence: (frame, count) => {
            const start = bytes;
            addNew(Buffer.concat(Array.from({ length: count }, () => frame)));
            return Array.from({ length: count }, (_, index) => ({
                offset: start + index * frame.length,
                size: frame.length,
            }));
        },
        addSamples: (path, samples) => {
            const places = [];
            for (const index of inFileOrder(samples)) {
                const { offset, size, insertion } = samples[index] ?? { offset: 0, size: 0 };
                const start = bytes;
                if (insertion) {
                    addCopy(path, offset, insertion.at);
                    addNew(insertion.content);
                }
                const kept = insertion?.at ?? 0;
                addCopy(path, offset + kept, size - kept);
                places[index] = { offset: start, size: bytes - start };
            }
            endCopy();
            return places;
        },
    };
}
/**
 * So the file is read from front to back in long stretches, and sound stays as close to its
 * pictures as it was.
 */
function inFileOrder(samples) {
    const offset = (index) => samples[index]?.offset ?? 0;
    return [...samples.keys()].sort((a, b) => offset(a) - offset(b));
}

// EXTERNAL MODULE: ./build/media/mp4/show-times.js
var show_times = __webpack_require__(19013);
;// CONCATENATED MODULE: ./build/media/cut/common-timescale.js
/** Durations and delays are 32 bits wide; a delay can reach twice the length of a clip. */
const LIMIT = 2 ** 31 - 1;
/** Ticks a second in which the times of all clips are whole numbers, or very nearly so. */
function commonTimescale(timescales, { longestSeconds }) {
    const limit = LIMIT / Math.max(1, longestSeconds);
    const exact = timescales.reduce((a, b) => (a > limit ? a : leastCommonMultiple(a, b)));
    // Rounded to less than a microsecond for a clip of 8 seconds: no eye or ear can tell.
    return exact <= limit ? exact : 90_000 * Math.floor(limit / 90_000);
}
function leastCommonMultiple(a, b) {
    return (a / greatestCommonDivisor(a, b)) * b;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

;// CONCATENATED MODULE: ./build/media/cut/time-pictures.js


/** Clips follow each other without a gap, each as long as its own pictures say. */
function timePictures(clips) {
    const tracks = clips.map(({ movie: { picture } }) => ({
        ...picture,
        shown: (0,show_times/* showTimes */.k)(picture.samples),
    }));
    const timescale = commonTimescale(tracks.map((track) => track.timescale), {
        longestSeconds: Math.max(...tracks.map((track) => track.shown.ticks / track.timescale)),
    });
    const lead = Math.max(...tracks.map((track) => Math.ceil((track.shown.lead * timescale) / track.timescale)));
    let start = 0;
    const timed = tracks.map(({ samples, shown, timescale: own }) => {
        const scale = (ticks) => Math.round((ticks * timescale) / own);
        const begin = start;
        const end = begin + scale(shown.ticks);
        const decoding = samples.map(({ time }) => begin + scale(time - (samples[0]?.time ?? 0)));
        const pictures = samples.map((source, index) => {
            const decoded = decoding[index] ?? begin;
            const showing = begin + lead + scale(source.time + source.delay - shown.first);
            return {
                source,
                duration: (decoding[index + 1] ?? end) - decoded,
                // Where times had to be rounded, a delay of 0 could come out as -1.
                delay: Math.max(0, showing - decoded),
            };
        });
        start = end;
        return { start: begin, end, pictures };
    });
    return { timescale, lead, ticks: start, clips: timed };
}

;// CONCATENATED MODULE: ./build/media/cut/clock-sound.js
/**
 * Sound clocked on the picture. Frames can only follow one another, so each is heard within half a
 * frame of its time: one that begins more than half a frame before the cursor is dropped, a hole is
 * filled with silence, and what would outlast the clip's last picture is left out. The error never
 * adds up, because every clip's frames are placed by that clip's own first picture.
 *
 * The next clip often begins with a frame that only warms up the decoder. It is dropped as any
 * frame, unless the cursor stayed more than half a frame short of the picture: then it is what
 * keeps the rest from being late.
 */
function clockSound(frames, clip) {
    const { until, silentTicks, last } = clip;
    const sounds = [];
    let { cursor } = clip;
    const add = (sound) => {
        sounds.push(sound);
        cursor += sound.duration;
    };
    const fill = (end, slack) => {
        for (let hole = end - cursor; hole > slack; hole = end - cursor) {
            add({ duration: silentTicks ?? Math.round(hole) });
        }
    };
    for (const { source, at, duration } of frames) {
        const half = duration / 2;
        if (at < cursor - half)
            continue;
        if (at >= until)
            break;
        fill(at, Math.max(half, ONE_TICK));
        // Where holes cannot be filled, rounding up and down by turns leaves the smallest ones.
        const needed = silentTicks === undefined ? half : duration;
        if (!last && cursor + needed > until + ONE_TICK)
            break;
        add({ source, duration });
    }
    const rest = silentTicks ?? (frames.at(-1)?.duration ?? 0) / 2;
    fill(until, Math.max(rest - ONE_TICK, ONE_TICK));
    return { sounds, cursor };
}
/** Clips rarely end on a whole tick. */
const ONE_TICK = 1;

// EXTERNAL MODULE: ./build/media/mp4/bits.js
var bits = __webpack_require__(1383);
;// CONCATENATED MODULE: ./build/media/cut/silent-frame.js

/** ISO/IEC 14496-3, table 1.19: the elements of a frame by channel configuration. */
const LAYOUTS = [
    [],
    ['single'],
    ['pair'],
    ['single', 'pair'],
    ['single', 'pair', 'single'],
    ['single', 'pair', 'pair'],
    ['single', 'pair', 'pair', 'lfe'],
    ['single', 'pair', 'pair', 'pair', 'lfe'],
];
const ELEMENT_ID = { single: 0, pair: 1, lfe: 3 };
/** individual_channel_stream (4.4.2.7) without a single scale factor band, so without a value. */
const CHANNEL = [
    [0, 8], // global_gain
    [0, 11], // ics_info: a long window, max_sfb 0, no prediction
    [0, 3], // no pulses, no temporal noise shaping, no gain control
];
/** A frame of AAC in which every channel is silent; undefined for a layout that only the stream knows. */
function silentFrame(channelConfiguration) {
    const elements = LAYOUTS[channelConfiguration] ?? [];
    if (elements.length === 0)
        return undefined;
    const fields = [];
    for (const [index, element] of elements.entries()) {
        const tag = elements.slice(0, index).filter((earlier) => earlier === element).length;
        fields.push([ELEMENT_ID[element], 3], [tag, 4], ...CHANNEL);
        // Two channels that share no window: the second is written like the first.
        if (element === 'pair')
            fields.splice(-CHANNEL.length, 0, [0, 1], ...CHANNEL);
    }
    return (0,bits/* packBits */._)([...fields, END]);
}
const END = [7, 3];

;// CONCATENATED MODULE: ./build/media/cut/time-sounds.js



/** Undefined when no clip has sound. Expects clips that refuseDiffering lets pass. */
function timeSounds(clips, pictures) {
    const track = clips.find(({ movie }) => movie.sound)?.movie.sound;
    if (!track)
        return undefined;
    const [entry] = track.entries;
    const timescale = entry.aac?.coreRate ?? (entry.sampleRate || 48_000);
    const silence = entry.aac && silentFrame(entry.aac.channelConfiguration);
    const silentTicks = silence && entry.aac?.frameSamples;
    const toSoundTicks = (ticks) => (ticks * timescale) / pictures.timescale;
    const framesOf = clips.map(({ movie }, index) => framesFrom(movie, { start: toSoundTicks(pictures.clips[index]?.start ?? 0), timescale }));
    const begin = firstCursor(framesOf[0] ?? [], {
        until: silence ? 0 : toSoundTicks(pictures.clips[0]?.end ?? 0),
    });
    let cursor = begin;
    const timed = framesOf.map((frames, index) => {
        const until = toSoundTicks(pictures.clips[index]?.end ?? 0);
        const last = index === clips.length - 1;
        const clocked = clockSound(frames, { cursor, until, silentTicks, last });
        cursor = clocked.cursor;
        return clocked.sounds;
    });
    return {
        timescale,
        entry,
        lead: -begin,
        ticks: cursor,
        silence: silence ?? Buffer.alloc(0),
        clips: timed,
    };
}
/** A clip's frames, timed so that they stay with its pictures when its first is shown at `start`. */
function framesFrom({ picture, sound }, { start, timescale }) {
    if (!sound)
        return [];
    const firstPicture = (0,show_times/* showTimes */.k)(picture.samples).first / picture.timescale - picture.startSeconds;
    return sound.samples.map((source) => {
        const seconds = (source.time + source.delay) / sound.timescale - sound.startSeconds;
        const aac = sound.entries[source.entry]?.aac;
        return {
            source,
            at: start + (seconds - firstPicture) * timescale,
            duration: aac?.frameSamples ?? Math.round((source.duration * timescale) / sound.timescale),
        };
    });
}
/**
 * A sound coder needs the frame before the first that is heard: the cut begins with it and hides
 * it by an edit list, as the clip did. Inside the cut there is no room for such frames. A codec
 * without a silent frame may begin as late as `until`.
 */
function firstCursor(frames, { until }) {
    const first = frames.find(({ at, duration }) => at >= -1.5 * duration);
    return first && first.at < until ? Math.round(first.at) : 0;
}

;// CONCATENATED MODULE: ./build/media/cut/lay-out.js



/** The cut of clips that refuseDiffering lets pass. */
function layOut(clips, insertions) {
    const pictures = timePictures(clips);
    const sounds = timeSounds(clips, pictures);
    const media = mediaData();
    const shown = [];
    const heard = [];
    for (const [index, { path }] of clips.entries()) {
        const timedPictures = pictures.clips[index]?.pictures ?? [];
        const timedSounds = sounds?.clips[index] ?? [];
        const holes = timedSounds.filter(({ source }) => !source).length;
        const silences = media.addSilence(sounds?.silence ?? Buffer.alloc(0), holes).values();
        const places = media
            .addSamples(path, [
            ...timedPictures.map(({ source: { offset, size } }, picture) => ({
                offset,
                size,
                insertion: insertions[index]?.[picture],
            })),
            ...timedSounds.flatMap(({ source }) => source ?? []),
        ])
            .values();
        for (const { source, duration, delay } of timedPictures) {
            const { offset, size } = next(places);
            shown.push({ offset, size, duration, delay, sync: source.sync });
        }
        for (const { source, duration } of timedSounds) {
            const { offset, size } = next(source ? places : silences);
            // Where silence has no bytes, the sound before it lasts longer.
            if (size > 0)
                heard.push({ offset, size, duration, delay: 0, sync: true });
            else
                lengthenLast(heard, duration);
        }
    }
    return {
        picture: { ...pictures, samples: shown },
        ...(sounds ? { sound: { ...sounds, samples: heard } } : {}),
        pieces: media.pieces,
        mediaBytes: media.bytes(),
    };
}
function next(places) {
    const place = places.next().value;
    if (!place)
        throw new Error('a timed sample has no place in the media data');
    return place;
}
function lengthenLast(samples, duration) {
    const last = samples.pop();
    if (last)
        samples.push({ ...last, duration: last.duration + duration });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/media/cut/box-writer.js

/** A box (ISO/IEC 14496-12, 4.2) of less than 4 GB. */
function box(type, ...parts) {
    const size = parts.reduce((sum, part) => sum + part.length, 8);
    return Buffer.concat([u32([size]), ascii(type), ...parts], size);
}
function fullBox(type, { version, flags }, ...parts) {
    return box(type, u32([version * 2 ** 24 + flags]), ...parts);
}
function u16(values) {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
    return bytes;
}
function u32(values) {
    const bytes = Buffer.from(Uint32Array.from(values).buffer);
    return (0,external_node_os_.endianness)() === 'LE' ? bytes.swap32() : bytes;
}
/** Takes negative numbers as well, in two's complement. */
function u64(values) {
    const bytes = Buffer.alloc(values.length * 8);
    values.forEach((value, index) => bytes.writeBigInt64BE(BigInt(value), index * 8));
    return bytes;
}
function ascii(text) {
    return Buffer.from(text, 'latin1');
}

;// CONCATENATED MODULE: ./build/media/cut/look.js

/** The look of clips that refuseDiffering lets pass. */
function lookOf(clips) {
    const entries = clips.flatMap(({ movie }) => movie.picture.entries);
    const entry = entries.reduce((a, b) => (profile(b) > profile(a) ? b : a));
    const boxes = entry.boxes
        // Measured of one clip, not of the cut.
        .filter(({ type }) => type !== 'btrt')
        .map(({ type, body }) => box(type, type === 'avcC' ? coveringAll(body, entries) : body));
    return {
        sampleEntry: box(entry.fourcc, entry.fields, ...boxes),
        display: clips[0].movie.picture.display,
    };
}
/** avcC: version, profile, compatibility flags, level. */
function profile({ codec, configuration }) {
    return codec === 'h264' ? (configuration[1] ?? 0) : 0;
}
/**
 * A decoder is chosen by these fields alone, so they have to promise the highest level and only
 * such compatibility as every clip has (ISO/IEC 14496-15, 5.3.3.1.2).
 */
function coveringAll(avcC, entries) {
    const covering = Buffer.from(avcC);
    for (const { configuration } of entries) {
        covering[2] = (covering[2] ?? 0) & (configuration[2] ?? 0);
        covering[3] = Math.max(covering[3] ?? 0, configuration[3] ?? 0);
    }
    return covering;
}

// EXTERNAL MODULE: ./build/media/mp4/byte-source.js
var byte_source = __webpack_require__(67575);
;// CONCATENATED MODULE: ./build/media/cut/parameter-sets.js
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

/**
 * What makes H.264 clips of differing set-ups playable as one track: each key picture carries its
 * own clip's parameter sets. (Several sample entries would be the format's way, and Chromium stops
 * at the second.) Empty when all clips share one set-up.
 */
async function placeParameterSets(clips) {
    const insertions = [];
    if (!differInSetUp(clips))
        return insertions;
    for (const clip of clips)
        insertions.push(await inKeyPictures(clip));
    return insertions;
}
async function inKeyPictures({ path, movie: { picture }, }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = __addDisposableResource(env_1, await (0,byte_source/* openBytes */.o)(path, 64), true);
        const contents = picture.entries.map(asParts);
        const insertions = [];
        for (const [index, { sync, offset, size, entry }] of picture.samples.entries()) {
            const content = contents[entry];
            if (!content || !(sync || index === 0))
                continue;
            const lengthBytes = picture.entries[entry]?.lengthBytes ?? 4;
            const head = await source.read(offset, Math.min(size, lengthBytes + 1));
            const delimiter = delimiterBytes(head, lengthBytes);
            insertions[index] = { at: delimiter < size ? delimiter : 0, content };
        }
        return insertions;
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
function differInSetUp(clips) {
    const [first, ...others] = clips.flatMap(({ movie }) => movie.picture.entries);
    return others.some(({ configuration }) => !first?.configuration.equals(configuration));
}
function asParts({ parameterSets, lengthBytes = 4 }) {
    return Buffer.concat(parameterSets.flatMap((set) => {
        const length = Buffer.alloc(lengthBytes);
        length.writeUIntBE(set.length, 0, lengthBytes);
        return [length, set];
    }));
}
/** An access unit delimiter (type 9) has to stay the first part of its picture. */
function delimiterBytes(head, lengthBytes) {
    if (head.length <= lengthBytes || (head.readUInt8(lengthBytes) & 31) !== 9)
        return 0;
    return lengthBytes + head.readUIntBE(0, lengthBytes);
}

// EXTERNAL MODULE: ./build/media/mp4/shown-size.js
var shown_size = __webpack_require__(57842);
;// CONCATENATED MODULE: ./build/media/cut/refuse-differing.js



/** Throws JoinRefused, naming the clips, where packet copy cannot make one playable video. */
function refuseDiffering(clips) {
    for (const { code, message, trait, hint } of RULES) {
        const groups = groupBy(clips, trait);
        if (groups.size > 1)
            throw new JoinRefused(code, `${message}: ${listGroups(groups)}.`, hint);
    }
}
const NEW_TAKES = 'Clips are never coded again: ask for new takes of the ones that differ.';
const RULES = [
    {
        code: 'join/codecs-differ',
        message: 'The clips are coded differently',
        trait: ({ movie }) => distinct(movie.picture.entries.map(({ codec }) => codec)),
        hint: NEW_TAKES,
    },
    {
        code: 'join/sizes-differ',
        message: 'The clips differ in size',
        trait: describeSize,
        hint: `All shots of a video share one resolution and aspect ratio. ${NEW_TAKES}`,
    },
    {
        code: 'join/codecs-differ',
        message: 'The clips were coded with settings that do not fit together',
        trait: ({ movie }, clips) => distinct(movie.picture.entries.map((entry) => describeSetUp(entry, clips))),
        hint: NEW_TAKES,
    },
    {
        code: 'join/sound-differs',
        message: 'The clips differ in their sound',
        trait: describeSound,
        hint: NEW_TAKES,
    },
];
function describeSize({ movie: { picture } }) {
    const { width, height } = (0,shown_size/* shownSize */.l)(picture);
    const turned = picture.display.readInt32BE(0) === 0x10000 ? '' : ', turned';
    return distinct(picture.entries.map((entry) => {
        const aspect = entry.pixelAspect === '1:1' ? '' : `, pixels ${entry.pixelAspect}`;
        const coded = entry === picture.entries[0] ? { width, height } : entry;
        return `${coded.width}x${coded.height}${aspect}${turned}`;
    }));
}
/** H.264 survives differing set-ups (see placeParameterSets); other codecs have to share one. */
function describeSetUp(entry, clips) {
    if (entry.codec === 'h264')
        return `lengths of ${entry.lengthBytes} bytes`;
    const known = clips.flatMap(({ movie }) => movie.picture.entries);
    const setUps = known.map(({ configuration }) => configuration.toString('hex'));
    const number = [...new Set(setUps)].indexOf(entry.configuration.toString('hex')) + 1;
    return `${entry.codec} set-up ${number}`;
}
function describeSound({ movie }, clips) {
    if (movie.sound)
        return distinct(movie.sound.entries.map(describeSoundEntry));
    const others = clips.flatMap((clip) => clip.movie.sound?.entries ?? []);
    return others.every(({ aac }) => aac && silentFrame(aac.channelConfiguration))
        ? undefined
        : 'none';
}
function describeSoundEntry({ codec, aac, sampleRate, channels }) {
    const profile = aac && aac.objectType !== 2 ? ` profile ${aac.objectType}` : '';
    return `${codec}${profile} ${sampleRate} Hz ${channels} ${channels === 1 ? 'channel' : 'channels'}`;
}
function distinct(words) {
    return [...new Set(words)].join(' and ');
}
function groupBy(clips, trait) {
    const groups = new Map();
    for (const clip of clips) {
        const value = trait(clip, clips);
        if (value !== undefined)
            groups.set(value, [...(groups.get(value) ?? []), clip.name]);
    }
    return groups;
}
/** Enough names to find the odd one out; the rest are counted. */
const NAMED = 5;
function listGroups(groups) {
    return [...groups]
        .map(([value, names]) => {
        const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
        return `${value} (${names.slice(0, NAMED).join(', ')}${rest})`;
    })
        .join(', ');
}

;// CONCATENATED MODULE: ./build/media/cut/refuse-trimmed.js


/**
 * An edit list may hide a clip's first pictures: those before where it was cut, needed to decode the
 * rest. Inside a joined video they would be seen. Less than this is the rounding of some writers.
 */
const MOST_HIDDEN_SECONDS = 0.25;
function refuseTrimmed(clips) {
    for (const { name, movie } of clips) {
        const { samples, startSeconds, timescale } = movie.picture;
        const hidden = startSeconds - (0,show_times/* showTimes */.k)(samples).first / timescale;
        if (hidden < MOST_HIDDEN_SECONDS)
            continue;
        throw new JoinRefused('join/trimmed-clip', `The clip ${name} hides its first ${hidden.toFixed(2)} s, which a joined video would show.`, 'Clips are never coded again: ask for a new take.');
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/media/cut/read-pieces.js
var read_pieces_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var read_pieces_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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

/** Fits into a processor's cache on its way from file to hash to file: 4 MB take half as long again. */
const BLOCK = 1 << 20;
/** The bytes of pieces, in blocks; each is overwritten when the next but one is asked for. */
async function* readPieces(pieces) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let [block, spare] = [Buffer.allocUnsafeSlow(BLOCK), Buffer.allocUnsafeSlow(BLOCK)];
        let filled = 0;
        const sources = read_pieces_addDisposableResource(env_1, new OneOpenFile(), true);
        for (const piece of pieces) {
            const length = piece.kind === 'copy' ? piece.bytes : piece.content.length;
            for (let done = 0; done < length;) {
                const target = block.subarray(filled, filled + length - done);
                await (piece.kind === 'copy'
                    ? sources.read(piece.path, piece.offset + done, target)
                    : piece.content.copy(target, 0, done));
                done += target.length;
                filled += target.length;
                if (filled === BLOCK) {
                    yield block;
                    [block, spare] = [spare, block];
                    filled = 0;
                }
            }
        }
        if (filled > 0)
            yield block.subarray(0, filled);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = read_pieces_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Pieces of one file follow each other: a thousand clips need one open file. */
class OneOpenFile {
    #path = '';
    #file;
    /** Fills `target` from `position` of the file. */
    async read(path, position, target) {
        if (!this.#file || this.#path !== path) {
            await this.#file?.close();
            this.#file = undefined;
            this.#file = await (0,promises_.open)(path);
            this.#path = path;
        }
        let done = 0;
        while (done < target.length) {
            const { bytesRead } = await this.#file.read(target, done, target.length - done, position + done);
            if (bytesRead === 0)
                throw new Error(`${path} became shorter while it was joined`);
            done += bytesRead;
        }
    }
    async [Symbol.asyncDispose]() {
        await this.#file?.close();
    }
}

;// CONCATENATED MODULE: ./build/media/cut/write-cut.js
var write_cut_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var write_cut_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/**
 * Writes head and pieces to `output`, which appears whole or not at all. One pass: bytes are hashed
 * while they are written, and no more than a block of them is in memory. The disk is not waited for:
 * what a power cut leaves is known by its hash, and joined again at no cost.
 */
async function writeCut(output, pieces, signal) {
    const unfinished = `${output}.${(0,external_node_crypto_.randomUUID)()}.part`;
    try {
        const written = await writePieces(unfinished, pieces, signal);
        await (0,promises_.rename)(unfinished, output);
        return written;
    }
    catch (error) {
        await (0,promises_.rm)(unfinished, { force: true });
        throw error;
    }
}
async function writePieces(path, pieces, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = write_cut_addDisposableResource(env_1, await (0,promises_.open)(path, 'wx'), true);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        for await (const block of readAhead(readPieces(pieces))) {
            signal?.throwIfAborted();
            const writing = writeAll(file, block);
            hash.update(block);
            await writing;
            bytes += block.length;
        }
        return { bytes, sha256: hash.digest('hex') };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = write_cut_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Asks for the next block while the one before it is used. */
async function* readAhead(blocks) {
    let next = blocks.next();
    try {
        for (let block = await next; !block.done; block = await next) {
            next = blocks.next();
            markHandled(next);
            yield block.value;
        }
    }
    finally {
        // After a failure elsewhere: its file has to be closed.
        await blocks.return(undefined);
    }
}
/** It is awaited later: a failure until then is not one that nobody looks at. */
function markHandled(promise) {
    promise.catch(() => undefined);
}
/** FileHandle.writeFile would do, in twice as many steps. */
async function writeAll(file, block) {
    for (let done = 0; done < block.length;) {
        const { bytesWritten } = await file.write(block, done);
        done += bytesWritten;
    }
}

;// CONCATENATED MODULE: ./build/media/cut/sample-index.js

const PLAIN = { version: 0, flags: 0 };
/** ISO/IEC 14496-12, 8.6 and 8.7. */
function indexSamples(samples) {
    const chunks = findChunks(samples);
    const syncs = samples.flatMap(({ sync }, index) => (sync ? [index + 1] : []));
    const tables = [
        runs('stts', samples.map(({ duration }) => duration)),
    ];
    if (samples.some(({ delay }) => delay > 0)) {
        tables.push(runs('ctts', samples.map(({ delay }) => delay)));
    }
    if (syncs.length < samples.length) {
        tables.push(fullBox('stss', PLAIN, u32([syncs.length, ...syncs])));
    }
    tables.push(samplesInChunks(chunks), fullBox('stsz', PLAIN, u32([0, samples.length]), u32(samples.map(({ size }) => size))));
    return { tables, chunks: chunks.map(({ offset }) => offset) };
}
/** `wide`: offsets need 64 bits. */
function chunkOffsets(offsets, wide) {
    const count = u32([offsets.length]);
    return wide
        ? fullBox('co64', PLAIN, count, u64(offsets))
        : fullBox('stco', PLAIN, count, u32(offsets));
}
/** Equal neighbours as "so many times this value". */
function runs(type, values) {
    const entries = [];
    let length = 0;
    for (const [index, value] of values.entries()) {
        length++;
        if (values[index + 1] === value)
            continue;
        entries.push(length, value);
        length = 0;
    }
    return fullBox(type, PLAIN, u32([entries.length / 2]), u32(entries));
}
/** Samples that follow each other in the media data, without one of the other track between them. */
function findChunks(samples) {
    const chunks = [];
    let chunk;
    let end = -1;
    for (const { offset, size } of samples) {
        if (!chunk || offset !== end)
            chunks.push((chunk = { offset, samples: 0 }));
        chunk.samples++;
        end = offset + size;
    }
    return chunks;
}
/** Runs of chunks that hold equally many samples. */
function samplesInChunks(chunks) {
    const entries = chunks.flatMap(({ samples }, index) => samples === chunks[index - 1]?.samples ? [] : [index + 1, samples, 1]);
    return fullBox('stsc', PLAIN, u32([entries.length / 3]), u32(entries));
}

;// CONCATENATED MODULE: ./build/media/cut/write-moov.js


/** The index (ISO/IEC 14496-12, 8.2.1). Without dates: equal clips give equal bytes. */
function writeMoov({ picture, sound }, look, media) {
    const movie = { timescale: picture.timescale };
    const heard = sound ? ticksIn(movie.timescale, sound) : 0;
    return box('moov', fullBox('mvhd', WIDE, u64([0, 0]), u32([movie.timescale]), u64([Math.max(picture.ticks, heard)]), u32([0x10000]), u16([0x100, 0]), u64([0]), UNTURNED, u64([0, 0, 0]), u32([3])), trak(picture, media, {
        id: 1,
        movieTimescale: movie.timescale,
        volume: 0,
        display: look.display,
        handler: 'vide',
        header: fullBox('vmhd', { version: 0, flags: 1 }, u64([0])),
        sampleEntry: look.sampleEntry,
    }), ...(sound
        ? [
            trak(sound, media, {
                id: 2,
                movieTimescale: movie.timescale,
                volume: 0x100,
                display: Buffer.concat([UNTURNED, u64([0])]),
                handler: 'soun',
                header: fullBox('smhd', write_moov_PLAIN, u32([0])),
                sampleEntry: soundEntry(sound.entry),
            }),
        ]
        : []));
}
const write_moov_PLAIN = { version: 0, flags: 0 };
/** Version 1: times of 64 bits. */
const WIDE = { version: 1, flags: 0 };
const UNTURNED = u32([0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000]);
function soundEntry({ fourcc, fields, boxes }) {
    // `btrt` was measured of one clip, not of the cut.
    const kept = boxes.filter(({ type }) => type !== 'btrt');
    return box(fourcc, fields, ...kept.map(({ type, body }) => box(type, body)));
}
function trak(line, media, kind) {
    const enabledInMovie = 3;
    return box('trak', fullBox('tkhd', { version: 1, flags: enabledInMovie }, u64([0, 0]), u32([kind.id, 0]), u64([ticksIn(kind.movieTimescale, line), 0]), u16([0, 0, kind.volume, 0]), kind.display), ...editList(line, kind.movieTimescale), box('mdia', fullBox('mdhd', WIDE, u64([0, 0]), u32([line.timescale]), u64([line.samples.reduce((sum, { duration }) => sum + duration, 0)]), u16([UNDETERMINED_LANGUAGE, 0])), fullBox('hdlr', write_moov_PLAIN, u32([0]), ascii(kind.handler), u32([0, 0, 0]), ascii('\0')), box('minf', kind.header, box('dinf', fullBox('dref', write_moov_PLAIN, u32([1]), fullBox('url ', { version: 0, flags: 1 }))), box('stbl', fullBox('stsd', write_moov_PLAIN, u32([1]), kind.sampleEntry), ...line.index.tables, chunkOffsets(line.index.chunks.map((chunk) => media.offset + chunk), media.wide)))));
}
/** Three letters of five bits: `und`. */
const UNDETERMINED_LANGUAGE = 0x55c4;
/** Hides what is decoded before the cut's start, or waits where the track begins later. */
function editList(line, movieTimescale) {
    if (line.lead === 0)
        return [];
    const normalSpeed = u32([0x10000]);
    const wait = Math.max(0, Math.round((-line.lead * movieTimescale) / line.timescale));
    const shown = ticksIn(movieTimescale, line) - wait;
    const edits = [
        ...(wait > 0 ? [Buffer.concat([u64([wait, -1]), normalSpeed])] : []),
        Buffer.concat([u64([shown, Math.max(0, line.lead)]), normalSpeed]),
    ];
    return [box('edts', fullBox('elst', WIDE, u32([edits.length]), ...edits))];
}
function ticksIn(timescale, line) {
    return Math.round((line.ticks * timescale) / line.timescale);
}

;// CONCATENATED MODULE: ./build/media/cut/write-head.js



/** Everything in front of the media data: the index comes first, so that the cut plays at once. */
function writeHead(layout, look) {
    const ftyp = box('ftyp', ascii('isom'), u32([0x200]), ascii('isomiso2mp41'));
    const wide = layout.mediaBytes > 2 ** 31;
    const mdat = wide
        ? Buffer.concat([u32([1]), ascii('mdat'), u64([layout.mediaBytes + 16])])
        : Buffer.concat([u32([layout.mediaBytes + 8]), ascii('mdat')]);
    const indexed = withIndexes(layout);
    // The index holds offsets into the file, which depend on the index's own length.
    const { length } = writeMoov(indexed, look, { offset: 0, wide });
    const offset = ftyp.length + length + mdat.length;
    return Buffer.concat([ftyp, writeMoov(indexed, look, { offset, wide }), mdat]);
}
function withIndexes({ picture, sound }) {
    return {
        picture: { ...picture, index: indexSamples(picture.samples) },
        ...(sound ? { sound: { ...sound, index: indexSamples(sound.samples) } } : {}),
    };
}

// EXTERNAL MODULE: ./build/media/mp4/damage.js
var damage = __webpack_require__(83362);
// EXTERNAL MODULE: ./build/media/mp4/read-movie.js + 9 modules
var read_movie = __webpack_require__(57023);
;// CONCATENATED MODULE: ./build/media/join.js
var join_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var join_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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













/**
 * Joins clips into one MP4 by copying their coded pictures and sounds: nothing is coded again, the
 * index comes first, equal clips give equal bytes. One clip is allowed. Clips are expected to be
 * whole (see probe): only their indexes are checked here. Rejects with JoinRefused when they do
 * not fit together; then, and when aborted, `output` is as it was.
 */
async function join(inputs, output, { signal } = {}) {
    const clips = [];
    for (const input of inputs) {
        signal?.throwIfAborted();
        clips.push(await readClip(input));
    }
    const [first, ...others] = clips;
    if (!first)
        throw new Error('there are no clips to join');
    refuseTrimmed(clips);
    refuseDiffering(clips);
    const layout = layOut(clips, await placeParameterSets(clips));
    const head = writeHead(layout, lookOf([first, ...others]));
    const written = await writeCut(output, [{ kind: 'new', content: head }, ...layout.pieces], signal);
    const durationSeconds = layout.picture.ticks / layout.picture.timescale;
    return { ...written, durationSeconds, ...(0,shown_size/* shownSize */.l)(first.movie.picture) };
}
/** The index of a clip has some kilobytes. */
const INDEX_WINDOW = 1 << 14;
async function readClip({ path, name }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = join_addDisposableResource(env_1, await (0,byte_source/* openBytes */.o)(path, INDEX_WINDOW), true);
            return { path, name, movie: await (0,read_movie/* readMovie */.R)(source) };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = join_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (!(error instanceof damage/* Damage */.c))
            throw error;
        throw new JoinRefused('join/damaged-clip', `The clip ${name} is no whole MP4. ${error.message}`, 'Fetch it again; where that gives the same bytes, ask for a new take.');
    }
}


/***/ })

};
