import { PACK_LIMITS } from '@harbour/shared/domain/lesson/pack/limits';
import { inOrder, limitOf, partOf, sameName } from '@harbour/shared/domain/lesson/pack/names';
import { type PackRefusal, refusePack } from '@harbour/shared/domain/lesson/pack/refusal';
import { listZip, storeZip } from '../../jobs/tableZip.ts';

export type PackFiles = ReadonlyMap<string, Uint8Array>;

const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Bytes of a zip that are neither names nor content: per part and in all. */
const HEADS = 30 + 46;
const END = 22;

/** The parts as one file: an ordinary zip, nothing compressed, always the same bytes for the same parts. */
export function writeContainer(files: PackFiles): Buffer {
  return storeZip(
    new Map(inOrder(files.keys()).map((name) => [name, Buffer.from(files.get(name) ?? new Uint8Array())])),
  );
}

/**
 * The parts of a pack. There is one way to write the parts that a file has, and the file must be that, byte for byte: so there is no room for parts
 * that overlap or hide, for sizes that lie, for a name said in two ways, for links, comments or anything between. Nothing is unpacked.
 */
export function openContainer(file: Buffer): { ok: true; files: PackFiles } | PackRefusal {
  if (file.length > PACK_LIMITS.bytes)
    return refusePack('tooLarge', { bytes: file.length, limit: PACK_LIMITS.bytes });
  if (!file.subarray(0, 4).equals(ZIP_START)) return refusePack('notAPack');
  const entries = listZip(file);
  if (!entries || entries.length === 0) return refusePack('notAPack');
  if (entries.length > PACK_LIMITS.files)
    return refusePack('tooManyFiles', { count: entries.length, limit: PACK_LIMITS.files });
  const twice = sameName(entries.map(({ name }) => name));
  if (twice !== null) return refusePack('sameName', { file: twice });
  const files = new Map<string, Buffer>();
  let length = END;
  for (const { name, isEncrypted, method, packed, unpacked, at } of entries) {
    const part = partOf(name);
    if (!part) return refusePack('badName', { file: name });
    if (isEncrypted) return refusePack('notPlain', { file: name });
    if (method !== 0 || packed !== unpacked) return refusePack('squeezed', { file: name });
    const limit = limitOf(part);
    if (packed > limit) return refusePack('fileTooLarge', { file: name, bytes: packed, limit });
    const start = at + 30 + name.length;
    if (start + packed > file.length) return refusePack('notPlain', { file: name });
    files.set(name, file.subarray(start, start + packed));
    length += HEADS + 2 * name.length + packed;
  }
  // Before anything is put together anew: parts that lie over each other would make more than there is.
  if (length !== file.length || !writeContainer(files).equals(file)) return refusePack('notPlain');
  return { ok: true, files };
}
