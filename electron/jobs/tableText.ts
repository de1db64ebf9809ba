import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import { findHeader, ROWS_MAX } from './tableGrid.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
// A sign that stands in no list of names: with it as delimiter, each line is one cell.
const NO_DELIMITER = '\u001f';
const SNIFF_CHARACTERS = 100_000;
const SNIFF_ROWS = 60;

// Windows-1252 from 0x80 to 0x9f; the rest is Latin-1. Written out, because runtimes differ in whether their decoder knows
// these or passes them through. The five bytes that mean nothing become the sign for a lost character.
const HIGH_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Decodes text: byte order mark, else UTF-8 where it fits, else Windows-1252. Undefined when it is no text. */
export function decodeText(file: Buffer): { text: string; encoding: TextEncoding } | undefined {
  const found = decode(file);
  if (found === undefined || looksBinary(found.text)) return undefined;
  return found;
}

function decode(file: Buffer): { text: string; encoding: TextEncoding } | undefined {
  if (file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf)
    return { text: utf8(file), encoding: 'utf-8' };
  if (file[0] === 0xff && file[1] === 0xfe)
    return { text: utf16(file.subarray(2), false), encoding: 'utf-16le' };
  if (file[0] === 0xfe && file[1] === 0xff)
    return { text: utf16(file.subarray(2), true), encoding: 'utf-16be' };
  if (file.includes(0)) {
    // UTF-16 without its mark: in a western list nearly every second byte is 0.
    const sample = file.subarray(0, 2000);
    const zeros = [0, 0];
    for (const [place, byte] of sample.entries())
      if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    if (odd * 5 > sample.length * 2 && even * 20 < odd)
      return { text: utf16(file, false), encoding: 'utf-16le' };
    if (even * 5 > sample.length * 2 && odd * 20 < even)
      return { text: utf16(file, true), encoding: 'utf-16be' };
    return undefined;
  }
  if (isUtf8(file)) return { text: utf8(file), encoding: 'utf-8' };
  // UTF-8 with a damaged place stays UTF-8, so that only that place is unreadable and not every accent wrong.
  const damaged = utf8(file);
  const lost = damaged.split('\ufffd').length - 1;
  const sound = damaged.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  if (sound > lost) return { text: damaged, encoding: 'utf-8' };
  const text = file
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => HIGH_1252.charAt(sign.charCodeAt(0) - 0x80));
  return { text, encoding: 'windows-1252' };
}

function utf8(file: Buffer): string {
  return new TextDecoder('utf-8').decode(file);
}

function utf16(body: Buffer, isBigEndian: boolean): string {
  const even = Buffer.from(body.subarray(0, body.length - (body.length % 2)));
  if (isBigEndian) even.swap16();
  const text = even.toString('utf16le');
  return body.length % 2 === 0 ? text : `${text}\ufffd`;
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  let controls = 0;
  for (let place = 0; place < sample.length; place += 1) {
    const code = sample.charCodeAt(place);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls > 8 && controls * 50 > sample.length;
}

export type ParsedText =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[]; readonly delimiter: Delimiter | null }
  | { readonly ok: false; readonly code: 'brokenQuotes'; readonly rowNumber: number }
  | { readonly ok: false; readonly code: 'tooManyRows' };

/** Reads delimited text into rows of cells. Row numbers count records: a line break within quotes does not start a row. */
export function parseText(text: string): ParsedText {
  // One kind of line end, or a list pasted together from two systems would be read by the first one's only.
  const lines = withoutLastEnds(text.replace(/\r\n?/g, '\n'));
  const delimiter = sniff(lines);
  const read = Papa.parse<string[]>(lines, {
    delimiter: delimiter ?? NO_DELIMITER,
    newline: '\n',
    preview: ROWS_MAX + 1,
  });
  const [broken] = read.errors.filter((error) => error.type === 'Quotes');
  if (broken !== undefined) return { ok: false, code: 'brokenQuotes', rowNumber: (broken.row ?? 0) + 1 };
  if (read.data.length > ROWS_MAX) return { ok: false, code: 'tooManyRows' };
  return { ok: true, rows: read.data, delimiter };
}

function withoutLastEnds(lines: string): string {
  let end = lines.length;
  while (lines[end - 1] === '\n') end -= 1;
  return lines.slice(0, end);
}

/** The delimiter that gives the most headings we know, else the one that gives the most even rows. Null: one column. */
function sniff(lines: string): Delimiter | null {
  const [, told] = /^sep=(.)\n/i.exec(lines) ?? [];
  const named = DELIMITERS.find((delimiter) => delimiter === told);
  if (named !== undefined) return named;
  const sample = lines.slice(0, SNIFF_CHARACTERS);
  let best: { delimiter: Delimiter; hits: number; evenness: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const rows = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SNIFF_ROWS }).data;
    const header = findHeader(rows);
    const width = header === undefined ? 0 : (rows[header.place]?.length ?? 0);
    // A list with one heading and 'Surname, Forename' below is one column, whatever the commas say.
    if (header === undefined || width < 2) continue;
    const body = rows.slice(header.place).filter((cells) => cells.some((cell) => cell.trim() !== ''));
    const evenness = body.filter((cells) => cells.length === width).length / body.length;
    const isBetter =
      best === undefined ||
      header.hits > best.hits ||
      (header.hits === best.hits && evenness > best.evenness);
    if (isBetter) best = { delimiter, hits: header.hits, evenness };
  }
  return best?.delimiter ?? null;
}
