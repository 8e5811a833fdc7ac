/** Reads numbers of any width from bytes, first bit first; throws RangeError at the end. */
export function bitReader(bytes: Buffer): (width: number) => number {
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
export function packBits(fields: readonly (readonly [value: number, width: number])[]): Buffer {
  const bits = fields.map(([value, width]) => value.toString(2).padStart(width, '0')).join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}
