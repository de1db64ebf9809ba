import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Makes a screenshot small enough for the repository: the same picture with at most 256 colours. Our pictures are flat,
 * so that the eye sees no difference, and a third of the bytes is left.
 */

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST = 256;

/**
 * @param {Buffer} png as Chromium writes it: 8 bits per channel, RGB or RGBA, not interlaced
 * @returns {Buffer}
 */
export function smallPicture(png) {
  const { width, height, pixels } = decode(png);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const { palette, indexOf } = reduce(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {number} colour 0xRRGGBB */
const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** @param {Buffer} png */
function decode(png) {
  let at = SIGNATURE.length;
  let width = 0;
  let height = 0;
  let depth = 3;
  const parts = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      depth = data[9] === 6 ? 4 : 3;
      if (data[8] !== 8 || (data[9] !== 2 && data[9] !== 6) || data[12] !== 0)
        throw new Error('not the kind of PNG that Chromium writes');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const bytes = unfilter(inflateSync(Buffer.concat(parts)), width * depth, depth);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) {
    const from = index * depth;
    pixels[index] = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
  }
  return { width, height, pixels };
}

/**
 * Undoes the five line filters of PNG.
 * @param {Buffer} raw
 * @param {number} stride
 * @param {number} depth
 */
function unfilter(raw, stride, depth) {
  const height = raw.length / (stride + 1);
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= depth ? (out[y * stride + x - depth] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= depth && y > 0 ? (out[(y - 1) * stride + x - depth] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return out;
}

/**
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/**
 * Median cut: the box with the widest spread is halved until there are enough.
 * @param {Map<number, number>} counts how often each colour is there
 */
function reduce(counts) {
  let boxes = [[...counts.keys()]];
  while (boxes.length < MOST) {
    const ranked = boxes.map((box) => ({ box, ...widest(box, counts) })).sort((a, b) => b.weight - a.weight);
    const first = ranked[0];
    if (!first || first.weight === 0) break;
    const sorted = [...first.box].sort(
      (a, b) => (channels(a)[first.channel] ?? 0) - (channels(b)[first.channel] ?? 0),
    );
    const middle = first.low + (first.high - first.low) / 2;
    const cut = Math.max(
      1,
      sorted.findIndex((colour) => (channels(colour)[first.channel] ?? 0) > middle),
    );
    boxes = [...ranked.slice(1).map(({ box }) => box), sorted.slice(0, cut), sorted.slice(cut)];
  }
  /** @type {Map<number, number>} */
  const indexOf = new Map();
  const palette = boxes.map((box, index) => {
    for (const colour of box) indexOf.set(colour, index);
    // The commonest of a box stands for it, so that grounds keep their exact colour.
    return box.reduce((best, colour) =>
      (counts.get(colour) ?? 0) > (counts.get(best) ?? 0) ? colour : best,
    );
  });
  return { palette, indexOf };
}

/**
 * @param {number[]} box
 * @param {Map<number, number>} counts
 */
function widest(box, counts) {
  let best = { channel: 0, low: 0, high: 0, weight: 0 };
  const total = box.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0);
  for (const channel of [0, 1, 2]) {
    const values = box.map((colour) => channels(colour)[channel] ?? 0);
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const weight = (high - low) ** 2 * Math.sqrt(total);
    if (weight > best.weight) best = { channel, low, high, weight };
  }
  return best;
}
