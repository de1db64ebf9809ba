import type { ZipEntry } from './tableZip.ts';

/** What a file is that is no list. */
export type OtherKind =
  | 'picture'
  | 'pdf'
  | 'archive'
  | 'webPage'
  | 'document'
  | 'otherSpreadsheet'
  | 'media'
  | 'unknown';

export type FileKind = OtherKind | 'zip' | 'oldExcel' | 'passwordProtected' | 'text';

const SIGNATURES: readonly (readonly [OtherKind | 'zip', number, string])[] = [
  ['picture', 0, '\x89PNG'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftyphei'],
  ['picture', 4, 'ftypmif'],
  ['picture', 4, 'ftypavif'],
  ['pdf', 0, '%PDF'],
  ['media', 4, 'ftyp'],
  ['media', 0, 'RIFF'],
  ['media', 0, 'ID3'],
  ['media', 0, 'OggS'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, '7z\xbc\xaf'],
  ['archive', 0, 'Rar!\x1a'],
  ['archive', 0, 'BZh9'],
  ['document', 0, '{\\rtf'],
  ['zip', 0, 'PK\x03\x04'],
  ['archive', 0, 'PK\x05\x06'],
];
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const WEB_PAGE = /^\s*<(!doctype|html|head|body|table|div|meta|\?xml|svg)\b/i;

/** Tells by its first bytes what a file is; its name is never asked. 'text' when nothing speaks against it. */
export function fileKind(file: Buffer): FileKind {
  for (const [kind, at, sign] of SIGNATURES) {
    if (file.toString('latin1', at, at + sign.length) === sign) return kind;
  }
  if (!file.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return 'text';
  // Excel before 2007, protected newer files, and old Word documents all come in this wrapping.
  const has = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return 'passwordProtected';
  return has('Workbook') || has('Book') ? 'oldExcel' : 'document';
}

/** What a zip holds. */
export function zipKind(entries: readonly ZipEntry[]): OtherKind | 'spreadsheet' {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return 'spreadsheet';
  if (names.has('xl/workbook.bin') || names.has('Index/Document.iwa')) return 'otherSpreadsheet';
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'document';
  return names.has('mimetype') && names.has('content.xml') ? 'otherSpreadsheet' : 'archive';
}

/** Whether text is a web page or XML: some systems save those under the name of a spreadsheet. */
export function isWebPage(text: string): boolean {
  return WEB_PAGE.test(text.slice(0, 1000));
}
