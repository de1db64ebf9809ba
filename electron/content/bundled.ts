import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '@harbour/shared/domain/lesson/lessonSchema';
import type { PackIndex } from '@harbour/shared/domain/lesson/packIndex';

/** Lessons as they are read for somebody. */
export interface Content {
  /** Every pack there is, the one that came with the app first. */
  packs(): readonly PackIndex[];
  /** A lesson in a language, or in the pack's own where it has not that one; undefined where there is no such lesson. */
  lesson(packId: string, lessonId: string, language?: string): Lesson | undefined;
}

/** Ids are part of file names: nothing else gets near the disk. */
const SAFE = /^[a-z0-9-]{1,80}$/;

/**
 * The lessons that came with the app, as the build wrote and proved them: one index per pack, one file per lesson and language. Read when they
 * are asked for; the index is kept.
 */
export function createBundledContent(folder: string | undefined): Content {
  let indexes: readonly PackIndex[] | undefined;
  const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder ?? '', ...path), 'utf8'));
  const packs = (): readonly PackIndex[] => {
    if (folder === undefined) return [];
    indexes ??= (read('packs.json') as string[]).map((id) => read(id, 'index.json') as PackIndex);
    return indexes;
  };
  return {
    packs,
    lesson(packId, lessonId, language = 'en-GB') {
      const pack = packs().find((one) => one.packId === packId);
      const isKnown = pack?.units.some(({ lessons }) => lessons.some((one) => one.lessonId === lessonId));
      if (!pack || !isKnown || !SAFE.test(packId) || !SAFE.test(lessonId)) return undefined;
      for (const tried of new Set([language, 'en-GB'])) {
        if (!/^[a-zA-Z-]{2,12}$/.test(tried)) continue;
        try {
          return read(packId, tried, `${lessonId}.json`) as Lesson;
        } catch {
          // Not in this language; the next is the pack's own.
        }
      }
      return undefined;
    },
  };
}
