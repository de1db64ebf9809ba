import type { FilePicture } from '@harbour/shared/domain/lesson/picture';
import { useContext } from 'react';
import { Picture } from '../Picture.tsx';
import { PackPictureContext } from './packPicture.ts';

/** A picture of a pack's own; where it cannot be had, the harbour with the same name. */
export function FilePictureView({ picture, isDecoration }: { picture: FilePicture; isDecoration: boolean }) {
  const show = useContext(PackPictureContext);
  if (show) return show(picture, isDecoration);
  return <Picture id="harbour-morning" {...(isDecoration ? {} : { title: picture.alt })} />;
}
