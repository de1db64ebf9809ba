/** Numbers and names in a picture's bytes. Everything is asked for within bounds first. */
export class Bytes {
  readonly length: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.length = bytes.length;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  has(at: number, length: number): boolean {
    return at >= 0 && length >= 0 && at + length <= this.length;
  }
  byte(at: number): number {
    return this.bytes[at] ?? -1;
  }
  u16(at: number): number {
    return this.has(at, 2) ? this.view.getUint16(at) : -1;
  }
  u32(at: number): number {
    return this.has(at, 4) ? this.view.getUint32(at) : -1;
  }
  u16le(at: number): number {
    return this.has(at, 2) ? this.view.getUint16(at, true) : -1;
  }
  u24le(at: number): number {
    return this.has(at, 3) ? this.u16le(at) + this.byte(at + 2) * 0x10000 : -1;
  }
  u32le(at: number): number {
    return this.has(at, 4) ? this.view.getUint32(at, true) : -1;
  }
  /** Four bytes as letters. */
  name(at: number): string {
    return this.has(at, 4) ? String.fromCharCode(...this.bytes.subarray(at, at + 4)) : '';
  }
  startsWith(...signs: readonly number[]): boolean {
    return signs.every((sign, at) => this.bytes[at] === sign);
  }
  /** CRC-32 of a part, as PNG has it. */
  crc32(start: number, end: number): number {
    let crc = 0xffffffff;
    for (let at = start; at < end; at += 1) {
      crc = (CRC_TABLE[(crc ^ (this.bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    }
    return (crc ^ 0xffffffff) >>> 0;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
