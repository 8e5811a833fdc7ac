import { BitWriter } from './bit-writer.js';
import type { Canvas } from './canvas.js';
import { writeMacroblock } from './macroblock.js';

/**
 * A lossless H.264 writer for drawings: macroblocks are copied from their neighbour, left out, or
 * sent as they are. Syntax and names follow ITU-T H.264 (08/2021), chapter 7.3.
 */
export interface ParameterSets {
  readonly sps: Buffer;
  readonly pps: Buffer;
}

const HIGH_PROFILE = 100;
const FRAME_NUMBER_BITS = 8;
const NAL = { slice: 0x41, keySlice: 0x65, sps: 0x67, pps: 0x68 } as const;

export function parameterSets(canvas: Canvas, framesPerSecond: number): ParameterSets {
  return { sps: sequence(canvas, framesPerSecond), pps: picture() };
}

/** An IDR picture of the whole canvas. */
export function keyPicture(canvas: Canvas): Buffer {
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
export function deltaPicture(
  canvas: Canvas,
  changed: readonly number[],
  frameNumber: number,
): Buffer {
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
  if (next < total) bits.unsigned(total - next);
  bits.trail();
  return nal(NAL.slice, bits.bytes());
}

function sequence(canvas: Canvas, framesPerSecond: number): Buffer {
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
  if (hidden > 0) for (const offset of [0, 0, 0, hidden / 2]) bits.unsigned(offset);
  bits.bits(1, 1); // vui_parameters_present_flag
  usability(bits, framesPerSecond);
  bits.trail();
  return nal(NAL.sps, bits.bytes());
}

/** VUI: square pixels, BT.709 in the limited range, a fixed frame rate, no reordering. */
function usability(bits: BitWriter, framesPerSecond: number): void {
  bits.bits(1, 1); // aspect_ratio_info_present_flag
  bits.bits(1, 8); // 1:1
  bits.bits(0, 1); // overscan_info_present_flag
  bits.bits(1, 1); // video_signal_type_present_flag
  bits.bits(5, 3); // video_format: unspecified
  bits.bits(0, 1); // video_full_range_flag
  bits.bits(1, 1); // colour_description_present_flag
  for (const bt709 of [1, 1, 1]) bits.bits(bt709, 8);
  bits.bits(0, 1); // chroma_loc_info_present_flag
  bits.bits(1, 1); // timing_info_present_flag
  for (const half of [0, 1, 0, 2 * framesPerSecond]) bits.bits(half, 16); // ticks are fields
  bits.bits(1, 1); // fixed_frame_rate_flag
  bits.bits(0, 3); // nal_hrd, vcl_hrd, pic_struct: absent
  bits.bits(1, 1); // bitstream_restriction_flag
  bits.bits(1, 1); // motion_vectors_over_pic_boundaries_flag
  // max_bytes_per_pic_denom, max_bits_per_mb_denom (no bound), both motion vector lengths,
  // max_num_reorder_frames, max_dec_frame_buffering
  for (const value of [0, 0, 16, 16, 0, 1]) bits.unsigned(value);
}

function picture(): Buffer {
  const bits = new BitWriter();
  // ids; entropy_coding_mode_flag (CAVLC), bottom_field_pic_order; slice groups, reference indices
  for (const id of [0, 0]) bits.unsigned(id);
  bits.bits(0, 2);
  for (const count of [0, 0, 0]) bits.unsigned(count);
  bits.bits(0, 3); // weighted_pred_flag, weighted_bipred_idc
  for (const offset of [0, 0, 0]) bits.unsigned(offset); // pic_init_qp, pic_init_qs, chroma_qp_index
  bits.bits(0b100, 3); // deblocking_filter_control_present_flag
  bits.trail();
  return nal(NAL.pps, bits.bytes());
}

/** The lowest level of table A-1 that holds such a picture 24 times a second. */
function levelOf({ columns, rows }: Canvas): number {
  const size = columns * rows;
  if (size <= 3_600) return 31;
  return size <= 8_192 ? 40 : 51;
}

/** Wraps a payload as a NAL unit: no three bytes in it may look like a start code (7.4.1). */
function nal(header: number, payload: Uint8Array): Buffer {
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
