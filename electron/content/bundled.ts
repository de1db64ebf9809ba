import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lesson } from '@harbour/shared/domain/lesson/lessonSchema';
import { partOf } from '@harbour/shared/domain/lesson/pack/names';
import type { PackIndex } from '@harbour/shared/domain/lesson/packIndex';
import type { Content } from './content.ts';

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
  const isBundled = (packId: string): boolean => packs().some((one) => one.packId === packId);
  return {
    packs,
    isBundled,
    lesson(packId, lessonId, language = 'en-GB') {
      const pack = packs().find((one) => one.packId === packId);
      const isKnown = pack?.units.some(({ lessons }) => lessons.some((one) => one.lessonId === lessonId));
      if (!pack || !isKnown || !SAFE.test(packId) || !SAFE.test(lessonId)) return undefined;
      for (const tried of new Set([language, 'en-GB'])) {
        if (!/^[a-zA-Z-]{2,12}$/.test(tried)) continue;
        try {
          return {
            lesson: read(packId, tried, `${lessonId}.json`) as Lesson,
            packVersion: pack.version,
          };
        } catch {
          // Not in this language; the next is the pack's own.
        }
      }
      return undefined;
    },
    source(packId) {
      if (!isBundled(packId) || !SAFE.test(packId)) return undefined;
      const top = join(folder ?? '', packId, 'source');
      const names = readdirSync(top, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
      return new Map(
        names.filter((name) => partOf(name)).map((name) => [name, readFileSync(join(top, name))]),
      );
    },
  };
}
