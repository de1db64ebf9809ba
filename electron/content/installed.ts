import type { Json } from '@harbour/shared/domain/lesson/overlay';
import { wordsOver } from '@harbour/shared/domain/lesson/overlay';
import { PACK_LANGUAGE } from '@harbour/shared/domain/lesson/pack/names';
import type { LessonHead, PackIndex } from '@harbour/shared/domain/lesson/packIndex';
import { parseLesson } from '@harbour/shared/domain/lesson/readPack';
import { installedPacks, packFile } from '../database/repositories/packs.ts';
import type { Store } from '../database/store.ts';
import type { Content, FoundLesson } from './content.ts';

/** The lessons that came with the app and those of packs that were brought in, as one. */
export function createContent(bundled: Content, store: () => Store): Content {
  /** Newest first. A pack of the app's own name is the app's, whatever stands in the data. */
  const installed = (): PackIndex[] =>
    installedPacks(store())
      .map(({ index }) => index)
      .filter(({ packId }) => !bundled.isBundled(packId));

  function readOne(
    { packId, version }: PackIndex,
    lessonId: string,
    language: string | undefined,
  ): FoundLesson | undefined {
    const json = (path: string): Json | undefined => {
      const bytes = packFile(store(), { packId, version, path });
      return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as Json);
    };
    const structure = json(`lessons/${lessonId}.json`);
    const words = json(`text/${PACK_LANGUAGE}/${lessonId}.json`);
    if (structure === undefined || words === undefined) return undefined;
    const translated =
      language === undefined || language === PACK_LANGUAGE
        ? undefined
        : json(`text/${language}/${lessonId}.json`);
    const lesson =
      (translated === undefined ? null : parseLesson(structure, wordsOver(words, translated))) ??
      parseLesson(structure, words);
    return lesson ? { lesson, packVersion: version } : undefined;
  }

  return {
    isBundled: bundled.isBundled,
    source: bundled.source,
    packs() {
      const seen = new Set<string>();
      const newest = installed().filter(({ packId }) => !seen.has(packId) && seen.add(packId));
      return [...bundled.packs(), ...newest];
    },
    lesson(packId, lessonId, language, lessonVersion) {
      if (bundled.isBundled(packId)) return bundled.lesson(packId, lessonId, language);
      const versions = installed().filter((pack) => pack.packId === packId);
      const [newest] = versions;
      if (!newest || !headIn(newest, lessonId)) return undefined;
      const begun =
        lessonVersion === undefined
          ? undefined
          : versions.find((pack) => headIn(pack, lessonId)?.version === lessonVersion);
      return readOne(begun ?? newest, lessonId, language);
    },
  };
}

function headIn(pack: PackIndex, lessonId: string): LessonHead | undefined {
  return pack.units.flatMap(({ lessons }) => lessons).find((lesson) => lesson.lessonId === lessonId);
}
