import { packBits } from '../mp4/bits.js';

type Field = readonly [value: number, width: number];
type Element = 'single' | 'pair' | 'lfe';

/** ISO/IEC 14496-3, table 1.19: the elements of a frame by channel configuration. */
const LAYOUTS: readonly (readonly Element[])[] = [
  [],
  ['single'],
  ['pair'],
  ['single', 'pair'],
  ['single', 'pair', 'single'],
  ['single', 'pair', 'pair'],
  ['single', 'pair', 'pair', 'lfe'],
  ['single', 'pair', 'pair', 'pair', 'lfe'],
];

const ELEMENT_ID = { single: 0, pair: 1, lfe: 3 } as const;

/** individual_channel_stream (4.4.2.7) without a single scale factor band, so without a value. */
const CHANNEL: readonly Field[] = [
  [0, 8], // global_gain
  [0, 11], // ics_info: a long window, max_sfb 0, no prediction
  [0, 3], // no pulses, no temporal noise shaping, no gain control
];

/** A frame of AAC in which every channel is silent; undefined for a layout that only the stream knows. */
export function silentFrame(channelConfiguration: number): Buffer | undefined {
  const elements = LAYOUTS[channelConfiguration] ?? [];
  if (elements.length === 0) return undefined;
  const fields: Field[] = [];
  for (const [index, element] of elements.entries()) {
    const tag = elements.slice(0, index).filter((earlier) => earlier === element).length;
    fields.push([ELEMENT_ID[element], 3], [tag, 4], ...CHANNEL);
    // Two channels that share no window: the second is written like the first.
    if (element === 'pair') fields.splice(-CHANNEL.length, 0, [0, 1], ...CHANNEL);
  }
  return packBits([...fields, END]);
}

const END: Field = [7, 3];
