import type { LessonPicture as PictureData } from '@harbour/shared/domain/lesson/picture';
import { LessonPicture } from '../../../ui/pictures/lessons/LessonPicture.tsx';
import './scene.css';

/** A picture of a lesson as a large sheet of paper; pictures of feelings and tools are square, scenes are wide. */
export function SceneFrame({
  picture,
  isDecoration = false,
}: {
  picture: PictureData;
  isDecoration?: boolean;
}) {
  const isSquare = 'feeling' in picture || 'strategy' in picture;
  return (
    <div className={isSquare ? 'hb-sheet hb-sheet-square' : 'hb-sheet'}>
      <LessonPicture picture={picture} isDecoration={isDecoration} />
    </div>
  );
}
