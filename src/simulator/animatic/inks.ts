import type { Ink } from './canvas.js';
import type { InkName } from './typeset.js';

/** Text on paper has a contrast of at least 6:1, as the card is read at a phone's size. */
export const INKS: Readonly<Record<InkName, Ink>> = {
  paper: ink(0x10, 0x13, 0x19),
  panel: ink(0x1a, 0x1f, 0x28),
  rule: ink(0x39, 0x42, 0x50),
  text: ink(0xf4, 0xf5, 0xf7),
  soft: ink(0xc2, 0xc9, 0xd4),
  dim: ink(0x98, 0xa3, 0xb3),
  accent: ink(0xff, 0xb8, 0x4d),
};

/** BT.709, full range RGB to limited range Y'CbCr. */
function ink(red: number, green: number, blue: number): Ink {
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return {
    y: Math.round(16 + (luma * 219) / 255),
    cb: Math.round(128 + (((blue - luma) / 1.8556) * 224) / 255),
    cr: Math.round(128 + (((red - luma) / 1.5748) * 224) / 255),
  };
}
