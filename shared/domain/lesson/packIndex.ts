import type { Band } from '../checkin/types.ts';
import type { Lesson, Pack } from './lessonSchema.ts';
import type { LessonPicture } from './picture.ts';

/** What a library shows of a lesson, so that hundreds can be listed without reading one. */
export interface LessonHead {
  readonly lessonId: string;
  readonly version: number;
  readonly number: number;
  readonly title: string;
  readonly about: string;
  readonly intention: string;
  readonly picture: LessonPicture;
  readonly can: Readonly<Record<Band, readonly string[]>>;
}

export interface UnitHead {
  readonly unitId: string;
  readonly title: string;
  readonly about: string;
  readonly picture: LessonPicture;
  readonly lessons: readonly LessonHead[];
}

export interface PackIndex {
  readonly packId: string;
  readonly version: number;
  readonly title: string;
  readonly author: string;
  readonly about: string;
  readonly units: readonly UnitHead[];
}

export function headOf(lesson: Lesson): LessonHead {
  const { primary, secondary } = lesson.bands;
  return {
    lessonId: lesson.id,
    version: lesson.version,
    number: lesson.number,
    title: lesson.title,
    about: lesson.about,
    intention: lesson.intention,
    picture: lesson.picture,
    can: { primary: primary.can, secondary: secondary.can },
  };
}

/** The index of a pack; lessons it lists and does not have are left out. */
export function indexOf(pack: Pack, lessons: readonly Lesson[]): PackIndex {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return {
    packId: pack.id,
    version: pack.version,
    title: pack.title,
    author: pack.author,
    about: pack.about,
    units: pack.units.map((unit) => ({
      unitId: unit.id,
      title: unit.title,
      about: unit.about,
      picture: unit.picture,
      lessons: unit.lessons.flatMap((id) => {
        const lesson = byId.get(id);
        return lesson ? [headOf(lesson)] : [];
      }),
    })),
  };
}
