import { PACK_LIMITS } from '../limits.ts';

/**
 * Why a picture is not taken:
 * - `type`: it is not what its name says; - `broken`: cut off, or its parts do not fit; - `moves`: more than one frame;
 * - `notes`: it carries text, a camera's notes or a part that a picture does not need; - `after`: something follows its end;
 * - `tooLarge`: too wide, too high or too many points.
 */
export type PictureProblem = 'type' | 'broken' | 'moves' | 'notes' | 'after' | 'tooLarge';

/** Holds a width and a height to the limits before anybody makes room for them. */
export function sizeProblem(width: number, height: number): PictureProblem | null {
  if (!(width >= 1) || !(height >= 1)) return 'broken';
  const { pictureSide, picturePixels } = PACK_LIMITS;
  return width > pictureSide || height > pictureSide || width * height > picturePixels ? 'tooLarge' : null;
}
