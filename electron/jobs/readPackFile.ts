import { PACK_LIMITS } from '@harbour/shared/domain/lesson/pack/limits';
import { refusePack } from '@harbour/shared/domain/lesson/pack/refusal';
import { type PackRead, readPack } from '../content/pack/readPack.ts';
import { readBounded } from './readBounded.ts';

/** Reads a pack from a file; see {@link readPack}. Nothing is written. */
export async function readPackFile(path: string): Promise<PackRead> {
  const read = await readBounded(path, PACK_LIMITS.bytes);
  if (read.ok) return readPack(read.file);
  return refusePack(
    read.code,
    read.code === 'tooLarge' ? { bytes: read.bytes, limit: PACK_LIMITS.bytes } : {},
  );
}
