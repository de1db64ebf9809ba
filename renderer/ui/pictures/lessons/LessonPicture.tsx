import type { LessonPicture as PictureData } from '@harbour/shared/domain/lesson/picture';
import { FeelingPicture } from '../../FeelingPicture.tsx';
import { Picture } from '../Picture.tsx';
import { StrategyPicture } from '../strategies/StrategyPicture.tsx';
import { FilePictureView } from './FilePictureView.tsx';

/** A picture of a lesson. Named by its `alt` unless it is decoration beside words that say the same. */
export function LessonPicture({
  picture,
  isDecoration = false,
}: {
  picture: PictureData;
  isDecoration?: boolean;
}) {
  if ('feeling' in picture) return <FeelingPicture id={picture.feeling} />;
  if ('strategy' in picture) return <StrategyPicture id={picture.strategy} />;
  if ('file' in picture) return <FilePictureView picture={picture} isDecoration={isDecoration} />;
  return <Picture id="harbour-morning" {...(isDecoration ? {} : { title: picture.alt })} />;
}
