import { endianness } from 'node:os';

/** A box (ISO/IEC 14496-12, 4.2) of less than 4 GB. */
export function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const size = parts.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32([size]), ascii(type), ...parts], size);
}

export function fullBox(
  type: string,
  { version, flags }: { readonly version: number; readonly flags: number },
  ...parts: readonly Buffer[]
): Buffer {
  return box(type, u32([version * 2 ** 24 + flags]), ...parts);
}

export function u16(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => bytes.writeUInt16BE(value, index * 2));
  return bytes;
}

export function u32(values: readonly number[]): Buffer {
  const bytes = Buffer.from(Uint32Array.from(values).buffer);
  return endianness() === 'LE' ? bytes.swap32() : bytes;
}

/** Takes negative numbers as well, in two's complement. */
export function u64(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, index) => bytes.writeBigInt64BE(BigInt(value), index * 8));
  return bytes;
}

export function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
