import type { PictureType } from '../names.ts';
import { Bytes } from './bytes.ts';
import { jpegProblem } from './jpeg.ts';
import { pngProblem } from './png.ts';
import type { PictureProblem } from './size.ts';
import { webpProblem } from './webp.ts';

const BY_TYPE = { png: pngProblem, jpg: jpegProblem, webp: webpProblem } as const;

/** Why these bytes are no picture of this type that may be shown; null where they are. Reads heads and lengths, decodes nothing. */
export function pictureProblem(type: PictureType, bytes: Uint8Array): PictureProblem | null {
  return BY_TYPE[type](new Bytes(bytes));
}
