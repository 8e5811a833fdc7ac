/** Growing buffer that is written bit by bit, most significant first, as H.264 syntax is. */
export class BitWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;
  #pending = 0;
  #pendingBits = 0;

  /** The lowest `count` bits of `value`; `count` at most 16, so that the accumulator stays an int. */
  bits(value: number, count: number): void {
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
  unsigned(value: number): void {
    const width = 32 - Math.clz32(value + 1);
    this.bits(0, width - 1);
    this.bits(value + 1, width);
  }

  /** Fills up to the next byte with zeros. */
  align(): void {
    if (this.#pendingBits > 0) this.bits(0, 8 - this.#pendingBits);
  }

  /** rbsp_trailing_bits: a one, then zeros up to the byte. */
  trail(): void {
    this.bits(1, 1);
    this.align();
  }

  /** A rectangle of a plane, row by row; the writer has to stand at a byte. */
  block(plane: Uint8Array, start: number, stride: number, size: number): void {
    this.#reserve(size * size);
    const bytes = this.#bytes;
    let to = this.#length;
    for (let row = 0, from = start; row < size; row += 1, from += stride) {
      for (let column = 0; column < size; column += 1) bytes[to++] = plane[from + column]!;
    }
    this.#length = to;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const bytes = new Uint8Array(2 * this.#bytes.length + more);
    bytes.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = bytes;
  }
}
