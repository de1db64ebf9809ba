import type { Lesson } from '@harbour/shared/domain/lesson/lessonSchema';
import type { PackIndex } from '@harbour/shared/domain/lesson/packIndex';

export interface FoundLesson {
  readonly lesson: Lesson;
  /** The version of the pack it stands in, for its pictures. */
  readonly packVersion: number;
}

/** Lessons as they are read for somebody. */
export interface Content {
  /** Every pack there is, in its newest version, the one that came with the app first. */
  packs(): readonly PackIndex[];
  /**
   * A lesson in a language, or in the pack's own where it has not that one; undefined where there is no such lesson.
   * @param lessonVersion the version somebody began with; the newest where that is not there any more
   */
  lesson(
    packId: string,
    lessonId: string,
    language?: string,
    lessonVersion?: number,
  ): FoundLesson | undefined;
  /** Came with the app, and can be neither replaced nor removed. */
  isBundled(packId: string): boolean;
  /** The parts of a bundled pack as its authors keep them, for a copy; undefined where there are none. */
  source(packId: string): Map<string, Uint8Array> | undefined;
}
