export const id = 8860;
export const ids = [8860];
export const modules = {

/***/ 98860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  animatic: () => (/* binding */ animatic),
  poster: () => (/* binding */ poster)
});

;// CONCATENATED MODULE: ./build/simulator/animatic/bit-writer.js
/** Growing buffer that is written bit by bit, most significant first, as H.264 syntax is. */
class BitWriter {
    #bytes = new Uint8Array(1024);
    #length = 0;
    #pending = 0;
    #pendingBits = 0;
    /** The lowest `count` bits of `value`; `count` at most 16, so that the accumulator stays an int. */
    bits(value, count) {
        this.#pending = (this.#pending << count) | (value & ((1 << count) - 1));
        this.#pendingBits += count;
        while (this.#pendingBits >= 8) {
            this.#pendingBits -= 8;
            this.#reserve(1);
            this.#bytes[this.#length++] = this.#pending >>> this.#pendingBits;
            this.#pending &= (1 << this.#pendingBits) - 1;
        }
    }
    /** Unsigned Exp-Golomb, ue(v), below 65,535. */
    unsigned(value) {
        const width = 32 - Math.clz32(value + 1);
        this.bits(0, width - 1);
        this.bits(value + 1, width);
    }
    /** Fills up to the next byte with zeros. */
    align() {
        if (this.#pendingBits > 0)
            this.bits(0, 8 - this.#pendingBits);
    }
    /** rbsp_trailing_bits: a one, then zeros up to the byte. */
    trail() {
        this.bits(1, 1);
        this.align();
    }
    /** A rectangle of a plane, row by row; the writer has to stand at a byte. */
    block(plane, start, stride, size) {
        this.#reserve(size * size);
        const bytes = this.#bytes;
        let to = this.#length;
        for (let row = 0, from = start; row < size; row += 1, from += stride) {
            for (let column = 0; column < size; column += 1)
                bytes[to++] = plane[from + column];
        }
        this.#length = to;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    #reserve(more) {
        if (this.#length + more <= this.#bytes.length)
            return;
        const bytes = new Uint8Array(2 * this.#bytes.length + more);
        bytes.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = bytes;
    }
}

;// CONCATENATED MODULE: ./build/simulator/animatic/macroblock.js
const I_PCM = 25;
const VERTICAL = { luma: 0, chroma: 2 };
const HORIZONTAL = { luma: 1, chroma: 1 };
/**
 * Writes one macroblock exactly: as the continuation of the one above or to the left where that
 * gives the very same pixels (all of the background, most of a large letter's inside), else raw.
 */
function writeMacroblock(bits, canvas, address, slice) {
    const { raw, intraTypes } = slice;
    const left = address % canvas.columns > 0 ? address - 1 : undefined;
    const above = address >= canvas.columns ? address - canvas.columns : undefined;
    const mode = above !== undefined && continues(canvas, address, 'above')
        ? VERTICAL
        : left !== undefined && continues(canvas, address, 'left')
            ? HORIZONTAL
            : undefined;
    if (mode === undefined) {
        raw[address] = 1;
        bits.unsigned(intraTypes + I_PCM);
        bits.align();
        writeSamples(bits, canvas, address);
        return;
    }
    bits.unsigned(intraTypes + 1 + mode.luma); // Intra_16x16, no AC and no chroma coefficients
    bits.unsigned(mode.chroma);
    bits.unsigned(0); // mb_qp_delta
    noCoefficients(bits, [left, above].filter((neighbour) => neighbour !== undefined).map((at) => raw[at] * 16));
}
/** coeff_token for no coefficients; its code depends on how many the neighbours have (table 9-5). */
function noCoefficients(bits, neighbours) {
    const sum = neighbours.reduce((total, count) => total + count, 0);
    const expected = neighbours.length === 2 ? (sum + 1) >> 1 : sum;
    if (expected < 2)
        bits.bits(0b1, 1);
    else if (expected < 8)
        bits.bits(0b1111, 4);
    else
        bits.bits(0b000011, 6);
}
function writeSamples(bits, canvas, address) {
    const { luma, chroma } = corner(canvas, address);
    bits.block(canvas.y, luma, canvas.stride, 16);
    bits.block(canvas.cb, chroma, canvas.stride / 2, 8);
    bits.block(canvas.cr, chroma, canvas.stride / 2, 8);
}
function continues(canvas, address, from) {
    const { luma, chroma } = corner(canvas, address);
    const equal = from === 'above' ? repeatsAbove : repeatsLeft;
    const half = canvas.stride / 2;
    return (equal(canvas.y, luma, canvas.stride, 16) &&
        equal(canvas.cb, chroma, half, 8) &&
        equal(canvas.cr, chroma, half, 8));
}
function corner({ columns, stride }, address) {
    const column = address % columns;
    const row = (address - column) / columns;
    return { luma: row * 16 * stride + column * 16, chroma: row * 4 * stride + column * 8 };
}
function repeatsAbove(plane, start, stride, size) {
    for (let row = 0, at = start; row < size; row += 1, at += stride) {
        for (let to = at; to < at + size; to += 1)
            if (plane[to] !== plane[to - stride])
                return false;
    }
    return true;
}
function repeatsLeft(plane, start, stride, size) {
    for (let row = 0, at = start; row < size; row += 1, at += stride) {
        for (let to = at; to < at + size; to += 1)
            if (plane[to] !== plane[to - 1])
                return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/h264.js


const HIGH_PROFILE = 100;
const FRAME_NUMBER_BITS = 8;
const NAL = { slice: 0x41, keySlice: 0x65, sps: 0x67, pps: 0x68 };
function parameterSets(canvas, framesPerSecond) {
    return { sps: sequence(canvas, framesPerSecond), pps: picture() };
}
/** An IDR picture of the whole canvas. */
function keyPicture(canvas) {
    const bits = new BitWriter();
    bits.unsigned(0); // first_mb_in_slice
    bits.unsigned(7); // slice_type: all I
    bits.unsigned(0); // pic_parameter_set_id
    bits.bits(0, FRAME_NUMBER_BITS);
    bits.unsigned(0); // idr_pic_id
    bits.bits(0, 2); // no_output_of_prior_pics_flag, long_term_reference_flag
    bits.unsigned(0); // slice_qp_delta
    bits.unsigned(1); // disable_deblocking_filter_idc: off
    const raw = new Uint8Array(canvas.columns * canvas.rows);
    for (let address = 0; address < raw.length; address += 1) {
        writeMacroblock(bits, canvas, address, { raw, intraTypes: 0 });
    }
    bits.trail();
    return nal(NAL.keySlice, bits.bytes());
}
/**
 * A P picture that repeats the one before it except in the macroblocks at `changed` (ascending).
 * `frameNumber` counts from the last IDR picture.
 */
function deltaPicture(canvas, changed, frameNumber) {
    const bits = new BitWriter();
    bits.unsigned(0); // first_mb_in_slice
    bits.unsigned(5); // slice_type: all P
    bits.unsigned(0); // pic_parameter_set_id
    bits.bits(frameNumber, FRAME_NUMBER_BITS);
    bits.bits(0, 1); // num_ref_idx_active_override_flag
    bits.bits(0, 1); // ref_pic_list_modification_flag_l0
    bits.bits(0, 1); // adaptive_ref_pic_marking_mode_flag
    bits.unsigned(0); // slice_qp_delta
    bits.unsigned(1); // disable_deblocking_filter_idc: off
    const total = canvas.columns * canvas.rows;
    const raw = new Uint8Array(total);
    let next = 0;
    for (const address of changed) {
        bits.unsigned(address - next); // mb_skip_run
        writeMacroblock(bits, canvas, address, { raw, intraTypes: 5 });
        next = address + 1;
    }
    if (next < total)
        bits.unsigned(total - next);
    bits.trail();
    return nal(NAL.slice, bits.bytes());
}
function sequence(canvas, framesPerSecond) {
    const bits = new BitWriter();
    bits.bits(HIGH_PROFILE, 8);
    bits.bits(0, 8); // constraint flags
    bits.bits(levelOf(canvas), 8);
    bits.unsigned(0); // seq_parameter_set_id
    bits.unsigned(1); // chroma_format_idc: 4:2:0
    bits.unsigned(0); // bit_depth_luma_minus8
    bits.unsigned(0); // bit_depth_chroma_minus8
    bits.bits(0, 2); // qpprime_y_zero_transform_bypass_flag, seq_scaling_matrix_present_flag
    bits.unsigned(FRAME_NUMBER_BITS - 4);
    bits.unsigned(2); // pic_order_cnt_type: shown in coded order
    bits.unsigned(1); // max_num_ref_frames
    bits.bits(0, 1); // gaps_in_frame_num_value_allowed_flag
    bits.unsigned(canvas.columns - 1);
    bits.unsigned(canvas.rows - 1);
    bits.bits(0b11, 2); // frame_mbs_only_flag, direct_8x8_inference_flag
    const hidden = canvas.rows * 16 - canvas.height;
    bits.bits(hidden > 0 ? 1 : 0, 1); // frame_cropping_flag
    if (hidden > 0)
        for (const offset of [0, 0, 0, hidden / 2])
            bits.unsigned(offset);
    bits.bits(1, 1); // vui_parameters_present_flag
    usability(bits, framesPerSecond);
    bits.trail();
    return nal(NAL.sps, bits.bytes());
}
/** VUI: square pixels, BT.709 in the limited range, a fixed frame rate, no reordering. */
function usability(bits, framesPerSecond) {
    bits.bits(1, 1); // aspect_ratio_info_present_flag
    bits.bits(1, 8); // 1:1
    bits.bits(0, 1); // overscan_info_present_flag
    bits.bits(1, 1); // video_signal_type_present_flag
    bits.bits(5, 3); // video_format: unspecified
    bits.bits(0, 1); // video_full_range_flag
    bits.bits(1, 1); // colour_description_present_flag
    for (const bt709 of [1, 1, 1])
        bits.bits(bt709, 8);
    bits.bits(0, 1); // chroma_loc_info_present_flag
    bits.bits(1, 1); // timing_info_present_flag
    for (const half of [0, 1, 0, 2 * framesPerSecond])
        bits.bits(half, 16); // ticks are fields
    bits.bits(1, 1); // fixed_frame_rate_flag
    bits.bits(0, 3); // nal_hrd, vcl_hrd, pic_struct: absent
    bits.bits(1, 1); // bitstream_restriction_flag
    bits.bits(1, 1); // motion_vectors_over_pic_boundaries_flag
    // max_bytes_per_pic_denom, max_bits_per_mb_denom (no bound), both motion vector lengths,
    // max_num_reorder_frames, max_dec_frame_buffering
    for (const value of [0, 0, 16, 16, 0, 1])
        bits.unsigned(value);
}
function picture() {
    const bits = new BitWriter();
    // ids; entropy_coding_mode_flag (CAVLC), bottom_field_pic_order; slice groups, reference indices
    for (const id of [0, 0])
        bits.unsigned(id);
    bits.bits(0, 2);
    for (const count of [0, 0, 0])
        bits.unsigned(count);
    bits.bits(0, 3); // weighted_pred_flag, weighted_bipred_idc
    for (const offset of [0, 0, 0])
        bits.unsigned(offset); // pic_init_qp, pic_init_qs, chroma_qp_index
    bits.bits(0b100, 3); // deblocking_filter_control_present_flag
    bits.trail();
    return nal(NAL.pps, bits.bytes());
}
/** The lowest level of table A-1 that holds such a picture 24 times a second. */
function levelOf({ columns, rows }) {
    const size = columns * rows;
    if (size <= 3_600)
        return 31;
    return size <= 8_192 ? 40 : 51;
}
/** Wraps a payload as a NAL unit: no three bytes in it may look like a start code (7.4.1). */
function nal(header, payload) {
    const unit = Buffer.allocUnsafe(1 + payload.length + (payload.length >> 1));
    unit[0] = header;
    let length = 1;
    let zeros = 0;
    for (const byte of payload) {
        if (zeros >= 2 && byte <= 3) {
            unit[length++] = 3;
            zeros = 0;
        }
        unit[length++] = byte;
        zeros = byte === 0 ? zeros + 1 : 0;
    }
    return Buffer.from(unit.subarray(0, length));
}

;// CONCATENATED MODULE: ./build/simulator/animatic/canvas.js
function newCanvas(width, height, ink) {
    const columns = Math.ceil(width / 16);
    const rows = Math.ceil(height / 16);
    const pixels = columns * rows * 256;
    return {
        width,
        height,
        columns,
        rows,
        stride: columns * 16,
        y: new Uint8Array(pixels).fill(ink.y),
        cb: new Uint8Array(pixels / 4).fill(ink.cb),
        cr: new Uint8Array(pixels / 4).fill(ink.cr),
    };
}
/** Fills a box; its edges have to be even, as two pixels share their chroma. */
function fillBox(canvas, box, ink) {
    fillPlane(canvas.y, canvas.stride, box, ink.y);
    const half = { x: box.x / 2, y: box.y / 2, width: box.width / 2, height: box.height / 2 };
    fillPlane(canvas.cb, canvas.stride / 2, half, ink.cb);
    fillPlane(canvas.cr, canvas.stride / 2, half, ink.cr);
}
/** Lays ink through a mask; what falls outside the canvas is lost. */
function fillMask(canvas, mask, ink) {
    const x0 = Math.max(mask.x, 0);
    const y0 = Math.max(mask.y, 0);
    const x1 = Math.min(mask.x + mask.width, canvas.width);
    const y1 = Math.min(mask.y + mask.height, canvas.height);
    for (let y = y0; y < y1; y += 1) {
        const from = (y - mask.y) * mask.width - mask.x;
        for (let x = x0; x < x1; x += 1) {
            const coverage = mask.coverage[from + x];
            if (coverage > 0)
                blend(canvas.y, y * canvas.stride + x, ink.y, coverage);
        }
    }
    for (let y = y0 >> 1; y < (y1 + 1) >> 1; y += 1) {
        for (let x = x0 >> 1; x < (x1 + 1) >> 1; x += 1) {
            const coverage = quarter(mask, 2 * x - mask.x, 2 * y - mask.y);
            if (coverage === 0)
                continue;
            const at = (y * canvas.stride) / 2 + x;
            blend(canvas.cb, at, ink.cb, coverage);
            blend(canvas.cr, at, ink.cr, coverage);
        }
    }
}
function fillPlane(plane, stride, box, value) {
    for (let y = box.y; y < box.y + box.height; y += 1) {
        plane.fill(value, y * stride + box.x, y * stride + box.x + box.width);
    }
}
/** Mean coverage of the four pixels that share a chroma sample. */
function quarter(mask, x, y) {
    let sum = 0;
    for (let row = Math.max(y, 0); row <= y + 1 && row < mask.height; row += 1) {
        for (let column = Math.max(x, 0); column <= x + 1 && column < mask.width; column += 1) {
            sum += mask.coverage[row * mask.width + column];
        }
    }
    return (sum + 2) >> 2;
}
function blend(plane, at, ink, coverage) {
    plane[at] = (plane[at] * (255 - coverage) + ink * coverage + 127) / 255;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/inks.js
/** Text on paper has a contrast of at least 6:1, as the card is read at a phone's size. */
const INKS = {
    paper: ink(0x10, 0x13, 0x19),
    panel: ink(0x1a, 0x1f, 0x28),
    rule: ink(0x39, 0x42, 0x50),
    text: ink(0xf4, 0xf5, 0xf7),
    soft: ink(0xc2, 0xc9, 0xd4),
    dim: ink(0x98, 0xa3, 0xb3),
    accent: ink(0xff, 0xb8, 0x4d),
};
/** BT.709, full range RGB to limited range Y'CbCr. */
function ink(red, green, blue) {
    const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return {
        y: Math.round(16 + (luma * 219) / 255),
        cb: Math.round(128 + (((blue - luma) / 1.8556) * 224) / 255),
        cr: Math.round(128 + (((red - luma) / 1.5748) * 224) / 255),
    };
}

;// CONCATENATED MODULE: ./build/simulator/animatic/mask-of.js
/**
 * The pixels that a path covers when it is enlarged by `scale` and its origin put at (x, y); empty
 * for a path without area. Anti-aliased by exact areas: every edge adds, to each pixel it
 * crosses, the signed area between itself and the pixel's right side; running sums along a row
 * then give the coverage. Overlapping contours of one direction count once, by the final clamp.
 */
function maskOf(path, scale, x, y) {
    const lines = flatten(path, scale, x, y);
    const xs = lines.flatMap((line) => [line.x0, line.x1]);
    const ys = lines.flatMap((line) => [line.y0, line.y1]);
    if (lines.length === 0)
        return undefined;
    const left = Math.floor(Math.min(...xs));
    const top = Math.floor(Math.min(...ys));
    const width = Math.ceil(Math.max(...xs)) - left + 1;
    const height = Math.ceil(Math.max(...ys)) - top + 1;
    const areas = new Float32Array(width * height + 1);
    for (const line of lines)
        addEdge(areas, width, line, left, top);
    const coverage = new Uint8Array(width * height);
    for (let row = 0; row < height; row += 1) {
        let sum = 0;
        for (let at = row * width; at < (row + 1) * width; at += 1) {
            sum += areas[at];
            coverage[at] = Math.min(Math.abs(sum), 1) * 255 + 0.5;
        }
    }
    return { x: left, y: top, width, height, coverage };
}
/** Curves become lines that stray less than a twentieth of a pixel. */
function flatten(path, scale, x, y) {
    const lines = [];
    let start = { x: 0, y: 0 };
    let pen = start;
    const lineTo = (to) => {
        if (to.y !== pen.y)
            lines.push({ x0: pen.x, y0: pen.y, x1: to.x, y1: to.y });
        pen = to;
    };
    for (const stroke of path) {
        const end = { x: stroke.x * scale + x, y: stroke.y * scale + y };
        switch (stroke.kind) {
            case 'move':
                lineTo(start);
                start = end;
                pen = end;
                break;
            case 'line':
                lineTo(end);
                break;
            case 'curve': {
                const from = pen;
                const control = { x: stroke.controlX * scale + x, y: stroke.controlY * scale + y };
                const bend = Math.abs(from.x - 2 * control.x + end.x) + Math.abs(from.y - 2 * control.y + end.y);
                const pieces = Math.max(1, Math.ceil(Math.sqrt(bend * 5)));
                for (let piece = 1; piece <= pieces; piece += 1) {
                    const t = piece / pieces;
                    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
                    lineTo({
                        x: a * from.x + b * control.x + c * end.x,
                        y: a * from.y + b * control.y + c * end.y,
                    });
                }
                break;
            }
            default:
                stroke;
        }
    }
    lineTo(start);
    return lines;
}
function addEdge(areas, width, line, left, top) {
    const direction = line.y0 < line.y1 ? 1 : -1;
    const [x0, y0, x1, y1] = direction === 1
        ? [line.x0 - left, line.y0 - top, line.x1 - left, line.y1 - top]
        : [line.x1 - left, line.y1 - top, line.x0 - left, line.y0 - top];
    const slope = (x1 - x0) / (y1 - y0);
    for (let row = Math.floor(y0); row < y1; row += 1) {
        const from = Math.max(row, y0);
        const to = Math.min(row + 1, y1);
        const xa = x0 + (from - y0) * slope;
        const xb = x0 + (to - y0) * slope;
        addSpan(areas, row * width, Math.min(xa, xb), Math.max(xa, xb), (to - from) * direction);
    }
}
/** One row's part of an edge: it falls by `drop` of the row's height between x `from` and `to`. */
function addSpan(areas, row, from, to, drop) {
    const first = Math.floor(from);
    if (to <= first + 1) {
        const covered = drop * (first + 1 - (from + to) / 2);
        areas[row + first] += covered;
        areas[row + first + 1] += drop - covered;
        return;
    }
    let before = 0;
    for (let pixel = first; pixel < to; pixel += 1) {
        const inside = { from: Math.max(from, pixel), to: Math.min(to, pixel + 1) };
        const share = (drop * (inside.to - inside.from)) / (to - from);
        const covered = share * (pixel + 1 - (inside.from + inside.to) / 2);
        areas[row + pixel] += covered + before;
        before = share - covered;
    }
    areas[row + Math.ceil(to)] += before;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/readable.js
/** Signs that prompts like to use, in letters that every typeface has. */
const SPELLED = {
    '\u2010': '-',
    '→': '->',
    '←': '<-',
    '↔': '<->',
    '⇒': '=>',
    '≥': '>=',
    '≤': '<=',
    '≠': '!=',
    '≈': '~',
};
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const MARK = /\p{M}/u;
/** Names for what a stand-in replaces; the first that fits is taken. */
const NAMES = [
    ['emoji', /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u],
    ['CJK', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u],
    ['Korean', /\p{Script=Hangul}/u],
    ['Burmese', /\p{Script=Myanmar}/u],
    ...('Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada ' +
        'Khmer Lao Malayalam Mongolian Sinhala Tamil Telugu Thai Tibetan')
        .split(' ')
        .map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')]),
];
/**
 * Makes any text drawable. Neighbouring characters of one script that the typeface lacks become
 * one stand-in that names the script and counts them, spaces between them included: a sentence of
 * Arabic becomes one short box, not a row of empty ones.
 */
function readable(text, draws) {
    const units = [];
    for (const character of tidy(text)) {
        const letters = drawable(character, draws);
        if (character === '\n')
            addBreak(units);
        else if (character === ' ')
            addSpace(units);
        else if (INVISIBLE.test(character))
            attach(units, character);
        else if (letters)
            units.push(...letters);
        else if (MARK.test(character))
            attach(units, character);
        else
            addForeign(units, character);
    }
    while (units.at(-1)?.kind === 'break' || units.at(-1)?.kind === 'space')
        units.pop();
    return units.map((unit) => unit.kind === 'foreign' ? { kind: 'standIn', label: labelOf(unit) } : unit);
}
function tidy(text) {
    return text
        .normalize('NFC')
        .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
        .replaceAll(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
        .replaceAll(/[\t\p{Zs}]/gu, ' ');
}
function drawable(character, draws) {
    for (const spelling of [character, SPELLED[character], character.normalize('NFKC')]) {
        const codePoints = Array.from(spelling ?? '', (letter) => letter.codePointAt(0));
        if (codePoints.length > 0 && codePoints.every(draws)) {
            return codePoints.map((codePoint) => ({ kind: 'letter', codePoint }));
        }
    }
    return undefined;
}
/** Blank lines stay, one at a time. */
function addBreak(units) {
    if (units.at(-1)?.kind === 'space')
        units.pop();
    const blank = units.at(-1)?.kind === 'break' && units.at(-2)?.kind === 'break';
    if (units.length > 0 && !blank)
        units.push({ kind: 'break' });
}
function addSpace(units) {
    const last = units.at(-1)?.kind;
    if (last !== undefined && last !== 'space' && last !== 'break')
        units.push({ kind: 'space' });
}
/** Joiners, selectors and marks belong to what stands before them, or are not shown. */
function attach(units, character) {
    const last = units.at(-1);
    if (last?.kind === 'foreign')
        units.splice(-1, 1, { ...last, text: last.text + character });
}
function addForeign(units, character) {
    const name = NAMES.find(([, pattern]) => pattern.test(character))?.[0];
    const begun = { kind: 'foreign', name, text: character };
    const spaced = units.at(-1)?.kind === 'space';
    const last = units.at(spaced ? -2 : -1);
    if (last?.kind !== 'foreign')
        units.push(begun);
    else if (last.name === name || (!spaced && (!last.name || !name))) {
        const joined = { ...begun, name: last.name ?? name, text: last.text + character };
        units.splice(spaced ? -2 : -1, 2, joined);
    }
    else
        units.push(begun);
}
function labelOf({ name, text }) {
    const count = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
    if (count > 1)
        return `${name ?? 'symbol'} \u00D7${count}`;
    const codePoint = text.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return name ?? `U+${codePoint}`;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/typeset.js

/** A stand-in is a box of this height around a smaller label; all in em of the text around it. */
const STAND_IN = {
    label: 0.68,
    padding: 0.26,
    margin: 0.08,
    ascent: 0.8,
    descent: 0.22,
};
/** No card has room for more characters. */
const LONGEST = 4_000;
/** Inter's own. */
const SPACE = { kind: 'space', advance: 0.28 };
function typeset(text, style, typeface) {
    const tracking = style.tracking ?? 0;
    const draws = (codePoint) => typeface.letter(codePoint, 'regular') !== undefined;
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return readable(shown, draws).map((piece) => {
        switch (piece.kind) {
            case 'letter': {
                const letter = typeface.letter(piece.codePoint, style.weight);
                return { kind: 'letter', letter, advance: letter.advance + tracking, ink: style.ink };
            }
            case 'standIn': {
                const label = typeset(piece.label, { ink: 'soft', weight: 'regular' }, typeface);
                const advance = widthOf(label) * STAND_IN.label + 2 * (STAND_IN.padding + STAND_IN.margin);
                return { kind: 'standIn', label, advance };
            }
            case 'space':
                return SPACE;
            case 'break':
                return { kind: 'break', advance: 0 };
            default:
                return piece;
        }
    });
}
function widthOf(atoms) {
    return atoms.reduce((sum, atom) => sum + atom.advance, 0);
}
/** An ellipsis in the middle where atoms are wider than `width`: ids differ at both their ends. */
function shorten(atoms, width, ellipsis) {
    if (widthOf(atoms) <= width)
        return atoms;
    let head = Math.ceil(atoms.length / 2);
    let tail = head;
    let rest = widthOf(atoms) + widthOf(ellipsis);
    while (rest > width && (head > 0 || tail < atoms.length)) {
        if (head > atoms.length - tail)
            rest -= atoms[--head].advance;
        else
            rest -= atoms[tail++].advance;
    }
    return [...atoms.slice(0, head), ...ellipsis, ...atoms.slice(tail)];
}

;// CONCATENATED MODULE: ./build/simulator/animatic/paint.js




/** Draws marks; `scale` is how many pixels a unit of the panel has. */
function paint(canvas, marks, scale) {
    const letters = new Map();
    for (const mark of marks) {
        switch (mark.kind) {
            case 'box': {
                const box = snapped(mark, scale);
                const mask = maskOf(rounded({ ...box, radius: mark.radius * scale }), 1, 0, 0);
                if (mask)
                    fillMask(canvas, mask, INKS[mark.ink]);
                break;
            }
            case 'line': {
                // On a whole pixel, so that base lines are crisp.
                const pen = { x: mark.x * scale, y: Math.round(mark.y * scale), size: mark.size * scale };
                paintLine(canvas, mark.atoms, pen, letters);
                break;
            }
            default:
                mark;
        }
    }
}
function paintLine(canvas, atoms, pen, letters) {
    let { x } = pen;
    for (const atom of atoms) {
        switch (atom.kind) {
            case 'letter': {
                const mask = letterMask(atom.letter, { ...pen, x }, letters);
                if (mask)
                    fillMask(canvas, mask, INKS[atom.ink]);
                break;
            }
            case 'standIn':
                paintStandIn(canvas, atom, { ...pen, x }, letters);
                break;
            case 'space':
            case 'break':
                break;
            default:
                atom;
        }
        x += atom.advance * pen.size;
    }
}
function letterMask(letter, { x, y, size }, letters) {
    const quarters = Math.round(x * 4);
    const column = Math.floor(quarters / 4);
    const fraction = quarters / 4 - column;
    const known = letters.get(letter) ?? new Map();
    letters.set(letter, known);
    const key = `${size} ${fraction}`;
    if (!known.has(key))
        known.set(key, maskOf(letter.outline, size, fraction, 0));
    const mask = known.get(key);
    return mask && { ...mask, x: mask.x + column, y: mask.y + y };
}
/** An outlined box with a small label. */
function paintStandIn(canvas, { advance, label }, { x, y, size }, letters) {
    const { ascent, descent, margin, padding } = STAND_IN;
    const box = {
        x: x + margin * size,
        y: y - ascent * size,
        width: (advance - 2 * margin) * size,
        height: (ascent + descent) * size,
        radius: 0.18 * size,
    };
    const line = Math.max(1, 0.045 * size);
    const inner = {
        x: box.x + line,
        y: box.y + line,
        width: box.width - 2 * line,
        height: box.height - 2 * line,
        radius: box.radius - line,
    };
    const mask = maskOf([...rounded(box), ...rounded(inner, 'hole')], 1, 0, 0);
    if (mask)
        fillMask(canvas, mask, INKS.dim);
    const small = STAND_IN.label * size;
    const centre = y - ((ascent - descent) / 2) * size;
    const pen = { x: box.x + padding * size, y: Math.round(centre + 0.365 * small), size: small };
    paintLine(canvas, label, pen, letters);
}
function snapped(box, scale) {
    const [x, y] = [Math.round(box.x * scale), Math.round(box.y * scale)];
    const [right, bottom] = [(box.x + box.width) * scale, (box.y + box.height) * scale];
    return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
}
/** A hole runs the other way round, so that it takes its area away again. */
function rounded({ x, y, width, height, radius }, kind = 'solid') {
    const [right, bottom] = [x + width, y + height];
    const corners = [
        { x, y, from: { x, y: y + radius }, to: { x: x + radius, y } },
        { x: right, y, from: { x: right - radius, y }, to: { x: right, y: y + radius } },
        {
            x: right,
            y: bottom,
            from: { x: right, y: bottom - radius },
            to: { x: right - radius, y: bottom },
        },
        { x, y: bottom, from: { x: x + radius, y: bottom }, to: { x, y: bottom - radius } },
    ];
    const turned = kind === 'solid'
        ? corners
        : corners
            .toReversed()
            .map(({ x: atX, y: atY, from, to }) => ({ x: atX, y: atY, from: to, to: from }));
    return turned.flatMap((corner, index) => [
        { kind: index === 0 ? 'move' : 'line', ...corner.from },
        { kind: 'curve', controlX: corner.x, controlY: corner.y, ...corner.to },
    ]);
}

;// CONCATENATED MODULE: ./build/simulator/animatic/draw-frame.js




const FRAMES_PER_SECOND = 24;
const SECONDS = 8;
const FRAMES = FRAMES_PER_SECOND * SECONDS;
/**
 * Draws what moves, the running time and the progress bar, onto a canvas that holds the frame
 * before (frame 0: the card without them). Returns the boxes that it may have changed.
 */
function drawFrame(canvas, frame, scene) {
    const bar = progress(canvas, frame, scene.panel);
    if (frame % FRAMES_PER_SECOND !== 0)
        return [bar];
    return [bar, timecode(canvas, frame / FRAMES_PER_SECOND, scene)];
}
/** One part for each second; their gaps make the speed visible. */
function progress(canvas, frame, panel) {
    const height = panel.bar * (canvas.width / panel.width);
    const top = canvas.height - height;
    const reached = even((canvas.width * (frame + 1)) / FRAMES);
    const since = frame === 0 ? 0 : even((canvas.width * frame) / FRAMES);
    const fresh = { x: since, y: top, width: reached - since, height };
    if (frame === 0) {
        fillBox(canvas, { x: 0, y: top, width: canvas.width, height }, INKS.rule);
    }
    fillBox(canvas, fresh, INKS.accent);
    const gap = even(height / 6);
    for (let second = 1; second < SECONDS; second += 1) {
        const x = even((canvas.width * second) / SECONDS) - gap;
        fillBox(canvas, { x, y: top, width: gap, height }, INKS.paper);
    }
    return fresh;
}
/** Digits stand in cells of one width, so that only those change that have to. */
function timecode(canvas, second, { panel, typeface }) {
    const scale = canvas.width / panel.width;
    const { right, size, y } = panel.timecode;
    const cells = Array.from(`00:0${second}`, (character) => {
        const atoms = typeset(character, { ink: 'text', weight: 'semibold' }, typeface);
        return { atoms, own: widthOf(atoms) * size, width: (character === ':' ? 0.3 : 0.66) * size };
    });
    const total = cells.reduce((sum, { width }) => sum + width, 0);
    const left = even((right - total) * scale);
    const top = even((y - 0.8 * size) * scale);
    const box = {
        x: left,
        y: top,
        width: even((right + 2) * scale) - left,
        height: even((y + 0.2 * size) * scale) - top,
    };
    fillBox(canvas, box, INKS.paper);
    let x = right - total;
    for (const { atoms, own, width } of cells) {
        paint(canvas, [{ kind: 'line', atoms, x: x + (width - own) / 2, y, size }], scale);
        x += width;
    }
    return box;
}
/** Two pixels share their chroma: an odd edge would tint its neighbour. */
function even(pixels) {
    return 2 * Math.round(pixels / 2);
}

;// CONCATENATED MODULE: ./build/simulator/animatic/mp4-box.js
/** Grammar of ISO base media files (ISO/IEC 14496-12): boxes, and the numbers in them. */
function box(type, ...content) {
    const size = content.reduce((sum, part) => sum + part.length, 8);
    return Buffer.concat([u32(size), mp4_box_text(type), ...content], size);
}
/** A box with a version, 0 here, and flags. */
function fullBox(type, flags, ...content) {
    return box(type, u32(flags), ...content);
}
function u8(...values) {
    return Buffer.from(values);
}
function u16(...values) {
    const bytes = Buffer.alloc(2 * values.length);
    values.forEach((value, index) => bytes.writeUInt16BE(value, 2 * index));
    return bytes;
}
function u32(...values) {
    const bytes = Buffer.alloc(4 * values.length);
    values.forEach((value, index) => bytes.writeUInt32BE(value, 4 * index));
    return bytes;
}
function mp4_box_text(value) {
    return Buffer.from(value, 'latin1');
}
function zeros(length) {
    return Buffer.alloc(length);
}

;// CONCATENATED MODULE: ./build/simulator/animatic/mp4-track.js

const IDENTITY = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
const UNDETERMINED_LANGUAGE = 0x55c4;
/** The `trak` box; `duration` in ticks of the movie, `offsets` say where in the file chunks begin. */
function trackBox(track, duration, offsets) {
    const { media, timescale, sampleTicks } = track;
    const count = track.chunks.flat().length;
    const size = media.kind === 'video' ? [media.width, media.height] : [0, 0];
    return box('trak', 
    // Flags: enabled, in the movie, in its preview.
    fullBox('tkhd', 7, u32(0, 0, track.id, 0, duration, 0, 0), u16(0, 0, media.kind === 'audio' ? 0x100 : 0, 0), // layer, group, volume
    IDENTITY, u32(...size.map((pixels) => pixels * 0x10000))), box('edts', fullBox('elst', 0, u32(1, duration, track.skippedTicks), u16(1, 0))), box('mdia', fullBox('mdhd', 0, u32(0, 0, timescale, count * sampleTicks), u16(UNDETERMINED_LANGUAGE, 0)), handler(media), box('minf', media.kind === 'video' ? fullBox('vmhd', 1, zeros(8)) : fullBox('smhd', 0, zeros(4)), box('dinf', fullBox('dref', 0, u32(1), fullBox('url ', 1))), // the samples are in this file
    sampleTable(track, count, offsets))));
}
function handler({ kind }) {
    const type = kind === 'video' ? 'vide' : 'soun';
    return fullBox('hdlr', 0, u32(0), mp4_box_text(type), zeros(12), mp4_box_text(`${kind}\0`));
}
function sampleTable(track, count, offsets) {
    const { chunks, keySamples, sampleEntry, sampleTicks } = track;
    const keys = keySamples?.map((sample) => sample + 1);
    return box('stbl', fullBox('stsd', 0, u32(1), sampleEntry), fullBox('stts', 0, u32(1, count, sampleTicks)), ...(keys ? [fullBox('stss', 0, u32(keys.length, ...keys))] : []), fullBox('stsc', 0, u32(chunks.length, ...chunks.flatMap((chunk, index) => [index + 1, chunk.length, 1]))), fullBox('stsz', 0, u32(0, count, ...chunks.flat().map((sample) => sample.length))), fullBox('stco', 0, u32(offsets.length, ...offsets)));
}
/** Sample entry of H.264 in BT.709; `sps` and `pps` are whole NAL units. */
function avc1(size, sps, pps) {
    const configuration = box('avcC', 
    // Version, profile, compatibility and level as in the SPS; NAL lengths take four bytes.
    u8(1, sps[1], sps[2], sps[3], 0xff), u8(0xe1), u16(sps.length), sps, u8(1), u16(pps.length), pps, u8(0xfd, 0xf8, 0xf8, 0));
    return box('avc1', zeros(6), u16(1), zeros(16), u16(size.width, size.height), u32(0x480000, 0x480000, 0), // 72 dpi
    u16(1), zeros(32), u16(24, 0xffff), // depth, no colour table
    configuration, box('colr', mp4_box_text('nclx'), u16(1, 1, 1), u8(0)), box('pasp', u32(1, 1)));
}
/** Sample entry of AAC-LC, 48 kHz, stereo (ISO/IEC 14496-1, 14496-3). */
function mp4a() {
    const decoder = descriptor(4, u8(0x40, 0x15, 0, 0, 0), // AAC, an audio stream; buffer size not said
    u32(0, 0), // bit rates not said
    descriptor(5, u8(0x11, 0x90)));
    return box('mp4a', zeros(6), u16(1), zeros(8), u16(2, 16, 0, 0), // channels, bits a sample
    u32(48_000 * 0x10000), fullBox('esds', 0, descriptor(3, u16(0), u8(0), decoder, descriptor(6, u8(2)))));
}
/** MPEG-4's way to nest: a tag, a length below 128, content. */
function descriptor(tag, ...content) {
    const body = Buffer.concat(content);
    return Buffer.concat([u8(tag, body.length), body]);
}

;// CONCATENATED MODULE: ./build/simulator/animatic/mp4.js


/** AAC-LC, 48 kHz, stereo: a frame of silence. */
const SILENCE = Buffer.from('210049900219002380', 'hex');
const AUDIO_RATE = 48_000;
const AUDIO_FRAME = 1024;
/** A whole MP4 with a silent audio track; moov comes first, so that playing needs no second request. */
function mp4(film) {
    const tracks = [videoTrack(film), audioTrack(film.frames.length / film.framesPerSecond)];
    const head = box('ftyp', mp4_box_text('isom'), u32(0x200), mp4_box_text('isomiso2avc1mp41'));
    const payload = interleave(tracks);
    const duration = (film.frames.length / film.framesPerSecond) * AUDIO_RATE;
    // How long moov is does not depend on the offsets in it: a draft tells its length.
    const draft = moov(tracks, duration, 0);
    const start = head.length + draft.length + 8;
    return Buffer.concat([head, moov(tracks, duration, start), box('mdat', payload)]);
}
function videoTrack(film) {
    const samples = film.frames.map((nal) => Buffer.concat([u32(nal.length), nal]));
    return {
        id: 1,
        media: { kind: 'video', width: film.width, height: film.height },
        timescale: film.framesPerSecond * 1000,
        sampleTicks: 1000,
        skippedTicks: 0,
        chunks: chunked(samples, film.framesPerSecond),
        sampleEntry: avc1(film, film.sps, film.pps),
        keySamples: film.keyFrames,
    };
}
/** One frame more than lasts: an AAC decoder is primed by the first, which players leave out. */
function audioTrack(seconds) {
    const frames = Math.ceil((seconds * AUDIO_RATE) / AUDIO_FRAME) + 1;
    return {
        id: 2,
        media: { kind: 'audio' },
        timescale: AUDIO_RATE,
        sampleTicks: AUDIO_FRAME,
        skippedTicks: AUDIO_FRAME,
        chunks: chunked(Array(frames).fill(SILENCE), Math.ceil(frames / seconds)),
        sampleEntry: mp4a(),
    };
}
function chunked(samples, size) {
    const count = Math.ceil(samples.length / size);
    return Array.from({ length: count }, (_, index) => samples.slice(index * size, (index + 1) * size));
}
/** Chunks of about a second in turn, so that a player reads straight on. */
function interleave(tracks) {
    return Buffer.concat(inFileOrder(tracks).flatMap(({ chunk }) => chunk));
}
function moov(tracks, duration, start) {
    const offsets = new Map(tracks.map((track) => [track, []]));
    let at = start;
    for (const { track, chunk } of inFileOrder(tracks)) {
        offsets.get(track).push(at);
        at += chunk.reduce((sum, sample) => sum + sample.length, 0);
    }
    return box('moov', fullBox('mvhd', 0, u32(0, 0, AUDIO_RATE, duration, 0x10000), u16(0x100), // full volume
    zeros(10), IDENTITY, zeros(24), u32(tracks.length + 1)), ...tracks.map((track) => trackBox(track, duration, offsets.get(track))));
}
function inFileOrder(tracks) {
    const rounds = Math.max(...tracks.map((track) => track.chunks.length));
    return Array.from({ length: rounds }, (_, round) => tracks.flatMap((track) => {
        const chunk = track.chunks[round];
        return chunk ? [{ track, chunk }] : [];
    })).flat();
}

;// CONCATENATED MODULE: ./build/simulator/animatic/film.js



/** Films a scene from its first frame, which the canvas holds, to its last. */
function film(canvas, scene) {
    const before = { ...canvas, y: canvas.y.slice(), cb: canvas.cb.slice(), cr: canvas.cr.slice() };
    const frames = [keyPicture(canvas)];
    for (let frame = 1; frame < FRAMES; frame += 1) {
        const touched = drawFrame(canvas, frame, scene).flatMap((box) => macroblocksIn(canvas, box));
        const changed = [...new Set(touched)]
            .sort((a, b) => a - b)
            .filter((address) => renew(before, canvas, address));
        frames.push(deltaPicture(canvas, changed, frame));
    }
    return mp4({
        width: canvas.width,
        height: canvas.height,
        framesPerSecond: FRAMES_PER_SECOND,
        ...parameterSets(canvas, FRAMES_PER_SECOND),
        frames,
        keyFrames: [0],
    });
}
function macroblocksIn({ columns }, { x, y, width, height }) {
    const addresses = [];
    for (let row = y >> 4; row < (y + height) / 16; row += 1) {
        for (let column = x >> 4; column < (x + width) / 16; column += 1) {
            addresses.push(row * columns + column);
        }
    }
    return addresses;
}
/** Copies a macroblock from one canvas to another; false when they were the same there. */
function renew(to, from, address) {
    const column = address % from.columns;
    const row = (address - column) / from.columns;
    let changed = false;
    for (const [plane, size] of [
        ['y', 16],
        ['cb', 8],
        ['cr', 8],
    ]) {
        const stride = (from.stride * size) / 16;
        for (let line = 0; line < size; line += 1) {
            const start = (row * size + line) * stride + column * size;
            for (let at = start; at < start + size; at += 1) {
                if (to[plane][at] === from[plane][at])
                    continue;
                changed = true;
                to[plane][at] = from[plane][at];
            }
        }
    }
    return changed;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/wrap.js

/** How much of a line's height a blank one takes. */
const BLANK = 0.5;
/** Longer texts read better at full width. */
const MOST_BALANCED = 6;
/** Breaks between words, inside a word only where it is wider than a line. `width` in em. */
function wrap(atoms, width) {
    const lines = [];
    let line = [];
    let filled = 0;
    let broken = false;
    const newLine = () => {
        lines.push(line);
        line = [];
        filled = 0;
    };
    const add = (more, advance) => {
        line.push(...more);
        filled += advance;
    };
    for (const { space, word, breaks } of words(atoms)) {
        for (let count = 0; count < breaks; count += 1)
            newLine();
        const gap = line.length > 0 ? space : [];
        const advance = widthOf(word);
        if (filled + widthOf(gap) + advance <= width)
            add([...gap, ...word], widthOf(gap) + advance);
        else {
            if (line.length > 0)
                newLine();
            if (advance <= width)
                add(word, advance);
            else {
                broken = true;
                for (const atom of word) {
                    if (line.length > 0 && filled + atom.advance > width)
                        newLine();
                    add([atom], atom.advance);
                }
            }
        }
    }
    newLine();
    return { lines, broken };
}
/** The first `count` lines; an ellipsis where that leaves some out. */
function clip(lines, count, { width, ellipsis }) {
    if (lines.length <= count)
        return lines;
    const last = [...(lines[count - 1] ?? [])];
    while (last.length > 0 &&
        (last.at(-1).kind === 'space' || widthOf(last) + widthOf(ellipsis) > width)) {
        last.pop();
    }
    return [...lines.slice(0, count - 1), [...last, ...ellipsis]];
}
/**
 * The largest size of a range at which a text fits into a box without a broken word, else with
 * some, else the smallest size and an ellipsis. `leading` is the height of a line in em.
 */
function fit(atoms, box, range, ellipsis) {
    const { largest, smallest, leading } = range;
    let withBroken;
    for (let size = largest; size >= smallest; size -= 1) {
        const { lines, broken } = wrap(atoms, box.width / size);
        if (heightOf(lines, leading) * size > box.height)
            continue;
        if (!broken)
            return { lines: balanced(atoms, lines, box.width / size), size };
        withBroken ??= { lines, size };
    }
    if (withBroken)
        return withBroken;
    const width = box.width / smallest;
    const { lines } = wrap(atoms, width);
    let count = lines.length;
    while (count > 1 && heightOf(lines.slice(0, count), leading) * smallest > box.height)
        count -= 1;
    return { lines: clip(lines, count, { width, ellipsis }), size: smallest };
}
/** The same number of lines, set as narrow as they go: no last line of a single word. */
function balanced(atoms, lines, width) {
    if (lines.length > MOST_BALANCED)
        return lines;
    let best = lines;
    for (let narrower = width - 0.5; narrower > width / 2; narrower -= 0.5) {
        const next = wrap(atoms, narrower);
        if (next.broken || next.lines.length > lines.length)
            break;
        best = next.lines;
    }
    return best;
}
/** In em. */
function heightOf(lines, leading) {
    return lines.reduce((sum, line) => sum + (line.length > 0 ? leading : leading * BLANK), 0);
}
function words(atoms) {
    const found = [];
    let breaks = 0;
    let space = [];
    let word = [];
    const end = () => {
        if (word.length === 0)
            return;
        found.push({ breaks, space, word });
        breaks = 0;
        space = [];
        word = [];
    };
    for (const atom of atoms) {
        if (atom.kind === 'break') {
            end();
            breaks += 1;
        }
        else if (atom.kind === 'space') {
            end();
            space = [atom];
        }
        else
            word.push(atom);
    }
    end();
    return found;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/page.js


/** A single line as large as its place allows; shortened where even the smallest size is too wide. */
function oneLine(atoms, place, ellipsis) {
    const { x, y, width, smallest, largest } = place;
    const size = Math.max(smallest, Math.min(largest, Math.floor(width / widthOf(atoms))));
    return { kind: 'line', atoms: shorten(atoms, width / size, ellipsis), x, y, size };
}
/** Lines below each other, the upper edge of the first at `y`; `leading` is their height in em. */
function stack(lines, place) {
    const { x, size, leading } = place;
    const marks = [];
    let top = place.y;
    for (const atoms of lines) {
        // Capitals, 0.73 em high in Inter, stand in the middle of their line.
        const y = top + (leading / 2 + 0.36) * size;
        if (atoms.length > 0)
            marks.push({ kind: 'line', atoms, x, y, size });
        top += leading * size * (atoms.length > 0 ? 1 : BLANK);
    }
    return marks;
}

;// CONCATENATED MODULE: ./build/simulator/animatic/details.js



const SIZE = 26;
const LEADING = 1.32;
const LABEL_SIZE = 19;
const COLUMN = 112;
const PADDING = { x: 24, y: 16 };
const ROW_GAP = 6;
/** No card has room for more. */
const MOST_ENTRIES = 40;
const NOTE = 'not drawn here, but sent as written';
const LABEL = { ink: 'dim', weight: 'semibold', tracking: 0.08 };
const NAME = { ink: 'dim', weight: 'regular' };
const VALUE = { ink: 'soft', weight: 'regular' };
/**
 * Style, variables and image names in a block that stands on `bottom`; `roomy` allows them more
 * than a line each. Nothing to show: no block, and `top` is `bottom`.
 */
function detailsOf(page, { bottom, roomy }) {
    const most = (roomy ? 2 : 1) * (page.portrait ? 2 : 1);
    const width = (page.right - page.left - 2 * PADDING.x - COLUMN) / SIZE;
    const rows = rowsOf(page, width * most).map(({ label, atoms }) => ({
        label,
        lines: clip(wrap(atoms, width).lines, most, { width, ellipsis: page.ellipsis }),
    }));
    if (rows.length === 0)
        return { marks: [], top: bottom };
    const lineCount = rows.reduce((sum, row) => sum + row.lines.length, 0);
    const height = lineCount * SIZE * LEADING + (rows.length - 1) * ROW_GAP + 2 * PADDING.y;
    const box = { x: page.left, y: bottom - height, width: page.right - page.left, height };
    const marks = [{ kind: 'box', ...box, radius: 12, ink: 'panel' }];
    const x = box.x + PADDING.x;
    let y = box.y + PADDING.y;
    for (const { label, lines } of rows) {
        const atoms = typeset(label, LABEL, page.typeface);
        const place = { y, leading: LEADING };
        marks.push({ kind: 'line', atoms, x, y: y + (LEADING / 2 + 0.32) * SIZE, size: LABEL_SIZE }, ...stack(lines, { ...place, x: x + COLUMN, size: SIZE }));
        y += lines.length * SIZE * LEADING + ROW_GAP;
    }
    return { marks, top: box.y };
}
/** Each row has `room` em in all. */
function rowsOf({ card, ellipsis, prompt, typeface }, room) {
    const set = (text, style) => typeset(text.replaceAll(/\s+/g, ' '), style, typeface);
    const list = (entries, longest) => entries.slice(0, MOST_ENTRIES).flatMap(([name, value], index) => {
        const shown = shorten(set(value, VALUE), longest, ellipsis);
        const parts = [set(index > 0 ? '·' : '', NAME), set(name, NAME), shown];
        return parts.filter((part) => part.length > 0).flatMap((part) => part.concat(SPACE));
    });
    const images = list(imagesOf(card), Infinity);
    // No name may crowd out another; three em go to what stands between them.
    const share = room / card.images.length - 3;
    const rows = [
        { label: 'STYLE', atoms: set(card.style, VALUE) },
        { label: 'VARS', atoms: list(Object.entries(card.vars), room) },
        { label: 'IMAGES', atoms: widthOf(images) < room ? images : list(imagesOf(card), share) },
    ];
    const boxed = [prompt, ...rows.map(({ atoms }) => atoms)]
        .flat()
        .some(({ kind }) => kind === 'standIn');
    const note = { label: 'BOXED', atoms: set(boxed ? NOTE : '', NAME) };
    return [...rows, note].filter(({ atoms }) => atoms.length > 0);
}
function imagesOf({ generationType, images }) {
    const names = generationType === 'FIRST_AND_LAST_FRAMES_2_VIDEO' ? ['first', 'last'] : [];
    return images.map((image, index) => [names[index] ?? '', image]);
}

;// CONCATENATED MODULE: ./build/simulator/animatic/panel.js




const BAR = 16;
const GAP = 24;
const PROMPT = { smallest: 26, leading: 1.3 };
const LARGEST_PROMPT = { landscape: 64, portrait: 72 };
/** Below this size the prompt gets most of the room that style and variables would take. */
const COMFORTABLE = 36;
const TITLE = { ink: 'text', weight: 'semibold', tracking: -0.015 };
const TEXT = { ink: 'text', weight: 'regular', tracking: -0.01 };
const SOFT = { ink: 'soft', weight: 'regular' };
const DIM = { ink: 'dim', weight: 'regular' };
const KINDS = {
    TEXT_2_VIDEO: 'Text to video',
    FIRST_AND_LAST_FRAMES_2_VIDEO: 'First and last frames',
    REFERENCE_2_VIDEO: 'Reference images',
};
function layOut(card, typeface) {
    const portrait = card.aspectRatio === '9:16';
    const [width, height] = portrait ? [720, 1280] : [1280, 720];
    const margin = portrait ? 40 : 48;
    const ellipsis = typeset('…', SOFT, typeface);
    const prompt = typeset(card.prompt, TEXT, typeface);
    const edges = { left: margin, right: width - margin };
    const page = { card, typeface, prompt, portrait, ...edges, ellipsis };
    const header = headerOf(page);
    const footer = height - BAR - 26;
    return {
        width,
        height,
        marks: [
            ...header.marks,
            ...bodyOf(page, { top: header.bottom + GAP, bottom: footer - 46 }),
            footerOf(page, footer),
        ],
        timecode: { right: page.right, y: footer, size: 32 },
        bar: BAR,
    };
}
/** Shot number, ids, take, and the word that tells this from the real clip. */
function headerOf(page) {
    const { card, ellipsis, left, portrait, right, typeface } = page;
    const number = typeset(`${card.number}`, { ...TITLE, tracking: -0.03 }, typeface);
    const of = typeset(`/${card.of}`, { ...TITLE, ink: 'dim' }, typeface);
    const shrink = Math.min(1, 300 / (widthOf(number) * 100 + widthOf(of) * 48));
    const slash = left + (widthOf(number) * 100 + 6) * shrink;
    const afterNumber = slash + widthOf(of) * 48 * shrink + 36;
    const badge = badgeOf(page);
    const ids = portrait
        ? { x: left, y: 222, width: right - left }
        : { x: afterNumber, y: 116, width: badge.left - 32 - afterNumber };
    const video = { ...ids, y: ids.y - 50, smallest: 22, largest: 28 };
    const shot = { ...ids, smallest: 28, largest: 48 };
    return {
        marks: [
            { kind: 'line', atoms: number, x: left, y: 116, size: 100 * shrink },
            { kind: 'line', atoms: of, x: slash, y: 116, size: 48 * shrink },
            ...badge.marks,
            oneLine(typeset(card.video, SOFT, typeface), video, ellipsis),
            oneLine(typeset(card.shot, TITLE, typeface), shot, ellipsis),
        ],
        bottom: ids.y + 20,
    };
}
function badgeOf(page) {
    const { card, right, typeface } = page;
    const label = typeset('ANIMATIC', { ink: 'paper', weight: 'semibold', tracking: 0.08 }, typeface);
    const take = typeset(`Take ${card.take}`, { ...TITLE, ink: 'soft' }, typeface);
    const width = widthOf(label) * 24 + 34;
    const takeWidth = widthOf(take) * 32;
    return {
        left: right - Math.max(width, takeWidth),
        marks: [
            { kind: 'box', x: right - width, y: 40, width, height: 42, radius: 8, ink: 'accent' },
            { kind: 'line', atoms: label, x: right - width + 18, y: 69.5, size: 24 },
            { kind: 'line', atoms: take, x: right - takeWidth, y: 116, size: 32 },
        ],
    };
}
/** The prompt as large as it can be, and below it what is set apart. */
function bodyOf(page, { top, bottom }) {
    const { ellipsis, left, right, typeface } = page;
    const largest = LARGEST_PROMPT[page.portrait ? 'portrait' : 'landscape'];
    const prompt = page.prompt.length > 0 ? page.prompt : typeset('No prompt', DIM, typeface);
    const attempt = ({ roomy }) => {
        const details = detailsOf(page, { bottom, roomy });
        const box = { width: right - left, height: details.top - GAP - top };
        return { details, box, fitted: fit(prompt, box, { ...PROMPT, largest }, ellipsis) };
    };
    const first = attempt({ roomy: true });
    const tight = first.fitted.size < COMFORTABLE;
    const { details, box, fitted } = tight ? attempt({ roomy: false }) : first;
    const spare = box.height - heightOf(fitted.lines, PROMPT.leading) * fitted.size;
    const place = { x: left, y: top + spare / 2, size: fitted.size, leading: PROMPT.leading };
    return [...stack(fitted.lines, place), ...details.marks];
}
function footerOf({ card, ellipsis, left, right, typeface }, y) {
    const parts = [KINDS[card.generationType], card.resolution, card.aspectRatio];
    const atoms = typeset(parts.join(' · '), DIM, typeface);
    return oneLine(atoms, { x: left, y, width: right - left - 120, smallest: 20, largest: 26 }, ellipsis);
}

;// CONCATENATED MODULE: ./build/simulator/animatic/typeface.js
let loading;
/** Parsed once a process and only when a card is drawn: it costs more than most runs of the program. */
function typeface() {
    loading ??= load();
    return loading;
}
async function load() {
    const { parse } = await __webpack_require__.e(/* import() */ 9850).then(__webpack_require__.bind(__webpack_require__, 29850));
    const { inter } = await __webpack_require__.e(/* import() */ 5804).then(__webpack_require__.bind(__webpack_require__, 25804));
    const fonts = new Map();
    const letters = new Map();
    function font(subset, weight) {
        const woff = subset[weight] ?? subset.regular;
        const known = fonts.get(woff);
        if (known)
            return known;
        const parsed = parse(new Uint8Array(Buffer.from(woff, 'base64')).buffer);
        fonts.set(woff, parsed);
        return parsed;
    }
    function find(codePoint, weight) {
        const character = String.fromCodePoint(codePoint);
        for (const subset of inter) {
            if (!subset.ranges.some(([first, last]) => first <= codePoint && codePoint <= last))
                continue;
            const candidate = font(subset, weight);
            const index = candidate.charToGlyphIndex(character);
            if (index > 0)
                return letterAt(candidate, index);
        }
        return undefined;
    }
    return {
        letter(codePoint, weight) {
            const key = `${weight} ${codePoint}`;
            if (!letters.has(key))
                letters.set(key, find(codePoint, weight));
            return letters.get(key);
        },
    };
}
function letterAt(font, index) {
    const glyph = font.glyphs.get(index);
    const em = font.unitsPerEm;
    const outline = glyph.path.commands.flatMap((command) => {
        switch (command.type) {
            case 'M':
                return [{ kind: 'move', x: command.x / em, y: -command.y / em }];
            case 'L':
                return [{ kind: 'line', x: command.x / em, y: -command.y / em }];
            case 'Q':
                return [
                    {
                        kind: 'curve',
                        controlX: command.x1 / em,
                        controlY: -command.y1 / em,
                        x: command.x / em,
                        y: -command.y / em,
                    },
                ];
            case 'C': // Inter's outlines are TrueType: quadratic
            case 'Z':
                return [];
            default:
                return command;
        }
    });
    return { advance: glyph.advanceWidth / em, outline };
}

;// CONCATENATED MODULE: ./build/simulator/animatic/first-frame.js






/** What an animatic begins with, pixel for pixel, and what it takes to draw the frames after it. */
async function firstFrame(card, resolution) {
    const letters = await typeface();
    const scene = { panel: layOut(card, letters), typeface: letters };
    const { width, height } = sizeOf(card.aspectRatio, resolution);
    const canvas = newCanvas(width, height, INKS.paper);
    paint(canvas, scene.panel.marks, width / scene.panel.width);
    drawFrame(canvas, 0, scene);
    return { canvas, scene };
}
const SHORT_SIDE = { '720p': 720, '1080p': 1080, '4k': 2160 };
function sizeOf(ratio, resolution) {
    const short = SHORT_SIDE[resolution];
    const long = (short * 16) / 9;
    return ratio === '16:9' ? { width: long, height: short } : { width: short, height: long };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/simulator/animatic/png.js

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const TRUECOLOUR = 2;
/** The visible part of a canvas as an RGB PNG. */
function png(canvas) {
    const { width, height } = canvas;
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, TRUECOLOUR], 8);
    return Buffer.concat([
        SIGNATURE,
        chunk('IHDR', header),
        chunk('IDAT', (0,external_node_zlib_.deflateSync)(unfiltered(pixels(canvas), width * 3))),
        chunk('IEND', Buffer.alloc(0)),
    ]);
}
function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(4 + body.length + 4);
    frame.writeUInt32BE(data.length, 0);
    frame.set(body, 4);
    frame.writeUInt32BE((0,external_node_zlib_.crc32)(body), 4 + body.length);
    return frame;
}
/** Filter 0, none, before each row: letters repeat, and deflate finds that only in unfiltered rows. */
function unfiltered(rgb, row) {
    const rows = rgb.length / row;
    const bytes = Buffer.alloc(rows * (row + 1));
    for (let y = 0; y < rows; y += 1) {
        bytes.set(rgb.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
    }
    return bytes;
}
/** BT.709 in the limited range to RGB in the full one. */
function pixels(canvas) {
    const rgb = new Uint8ClampedArray(canvas.width * canvas.height * 3);
    let to = 0;
    for (let y = 0; y < canvas.height; y += 1) {
        for (let x = 0; x < canvas.width; x += 1) {
            const chroma = ((y >> 1) * canvas.stride) / 2 + (x >> 1);
            const luma = (canvas.y[y * canvas.stride + x] - 16) * (255 / 219);
            const blue = (canvas.cb[chroma] - 128) * (255 / 224);
            const red = (canvas.cr[chroma] - 128) * (255 / 224);
            rgb[to++] = luma + 1.5748 * red;
            rgb[to++] = luma - 0.1873 * blue - 0.4681 * red;
            rgb[to++] = luma + 1.8556 * blue;
        }
    }
    return rgb;
}

;// CONCATENATED MODULE: ./build/simulator/animatic.js



/**
 * The simulator's placeholder clip: 8 s of the shot's card with a running time, as a whole MP4
 * (H.264 and silent AAC, index first). The same card gives the same bytes.
 */
async function animatic(card) {
    const { canvas, scene } = await firstFrame(card, card.resolution);
    return film(canvas, scene);
}
/** The card as a PNG, 720 pixels on its short side whatever the clip's resolution. */
async function poster(card) {
    const { canvas } = await firstFrame(card, '720p');
    return png(canvas);
}


/***/ })

};
