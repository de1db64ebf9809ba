import { crc32, inflateRawSync } from 'node:zlib';

/** A spreadsheet of 5,000 pupils unpacks to about 5 MB; this leaves room for very wide ones and none for bombs. */
export const UNPACKED_MAX = 64 * 1024 * 1024;
const ENTRIES_MAX = 2000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
// The comment at the end of a zip may be as long as this, so the end record is looked for that far back.
const END_SEARCH = 22 + 0xffff;

/** One file of a zip as its directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packed: number;
  /** As claimed; {@link unpack} holds the entry to it. */
  readonly unpacked: number;
  readonly at: number;
}

export type Unpacked =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly code: 'unpacksTooLarge' | 'brokenSpreadsheet' };

/** The directory of a zip; undefined when there is none to be read. Nothing is unpacked. */
export function listZip(file: Buffer): readonly ZipEntry[] | undefined {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end < file.length - END_SEARCH || end + 22 > file.length) return undefined;
  if (file.readUInt32LE(end) !== END_OF_DIRECTORY) return undefined;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    if (next > file.length) return undefined;
    entries.push({
      // Some writers use the wrong slash.
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

/**
 * Unpacks the wanted entries. The claimed sizes are added up before anything is unpacked, and no entry may grow beyond its
 * claim, so memory stays within {@link UNPACKED_MAX}.
 */
export function unpack(
  file: Buffer,
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
): Unpacked {
  const chosen = entries.filter((entry) => wanted(entry.name));
  const claimed = chosen.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > ENTRIES_MAX || claimed > UNPACKED_MAX) return { ok: false, code: 'unpacksTooLarge' };
  const files = new Map<string, Buffer>();
  for (const entry of chosen) {
    const content = unpackOne(file, entry);
    if (typeof content === 'string') return { ok: false, code: content };
    files.set(entry.name, content);
  }
  return { ok: true, files };
}

function unpackOne(file: Buffer, entry: ZipEntry): Buffer | 'unpacksTooLarge' | 'brokenSpreadsheet' {
  if (entry.at + 30 > file.length || file.readUInt32LE(entry.at) !== LOCAL_ENTRY) return 'brokenSpreadsheet';
  const start = entry.at + 30 + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
  const packed = file.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return 'brokenSpreadsheet';
  if (entry.method === 0) return packed.length === entry.unpacked ? packed : 'brokenSpreadsheet';
  if (entry.method !== 8) return 'brokenSpreadsheet';
  if (entry.unpacked === 0) return Buffer.alloc(0);
  try {
    const content = inflateRawSync(packed, { maxOutputLength: entry.unpacked });
    return content.length === entry.unpacked ? content : 'brokenSpreadsheet';
  } catch (error) {
    const isBomb = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isBomb ? 'unpacksTooLarge' : 'brokenSpreadsheet';
  }
}

/** A plain zip, nothing compressed, with true sizes throughout: safe to hand to a parser that believes what it reads. */
export function storeZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL_ENTRY, 0);
    parts.push(local, common, nameBytes, content);

    const head = Buffer.alloc(6);
    head.writeUInt32LE(DIRECTORY_ENTRY, 0);
    head.writeUInt16LE(20, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(head, common, tail, nameBytes);
    at += local.length + common.length + nameBytes.length + content.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directoryBytes, end]);
}
