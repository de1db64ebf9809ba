import type { LessonPicture, ScenePicture } from '@harbour/shared/domain/lesson/picture';
import { lessonDrawings } from './drawings/registry.ts';
import { LessonScene } from './LessonScene.tsx';

const harbour: Omit<ScenePicture, 'alt'> = { scene: 'harbour' };

/** Pictures the app draws itself. Comes with all parts of all scenes: load it through `LessonPicture`. */
export function DrawnPicture({
  picture,
  label,
}: {
  picture: Extract<LessonPicture, { scene: unknown } | { drawing: unknown }>;
  label?: string | undefined;
}) {
  if ('scene' in picture) return <LessonScene picture={picture} label={label} />;
  const Drawing = lessonDrawings[picture.drawing];
  if (Drawing) return <Drawing label={label} />;
  return <LessonScene picture={{ ...harbour, alt: picture.alt }} label={label} />;
}
