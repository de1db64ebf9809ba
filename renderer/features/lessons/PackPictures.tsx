import type { FilePicture } from '@harbour/shared/domain/lesson/picture';
import { type ReactNode, useCallback } from 'react';
import { useCall } from '../../app/api.ts';
import { PackPictureContext, type ShowPackPicture } from '../../ui/pictures/lessons/packPicture.ts';
import { Picture } from '../../ui/pictures/Picture.tsx';
import './packPictures.css';

/** Pictures that are files are of this pack, for everything inside. */
export function PackPictures({
  packId,
  version,
  children,
}: {
  packId: string;
  version: number;
  children: ReactNode;
}) {
  const show: ShowPackPicture = useCallback(
    (picture, isDecoration) => (
      <PackPicture packId={packId} version={version} picture={picture} isDecoration={isDecoration} />
    ),
    [packId, version],
  );
  return <PackPictureContext value={show}>{children}</PackPictureContext>;
}

interface PackPictureProps {
  packId: string;
  version: number;
  picture: FilePicture;
  isDecoration: boolean;
}

/** Main hands over the bytes it has proved; the page may load nothing else. */
function PackPicture({ packId, version, picture, isDecoration }: PackPictureProps) {
  const { data, failure } = useCall('packs.picture', { packId, version, path: picture.file });
  const alt = isDecoration ? '' : picture.alt;
  if (failure) return <Picture id="harbour-morning" {...(isDecoration ? {} : { title: alt })} />;
  // Its place is there before it is, so that nothing moves when it comes.
  if (!data) return <span className="hb-pack-picture" {...(alt ? { role: 'img', 'aria-label': alt } : {})} />;
  return <img className="hb-pack-picture" src={`data:${data.type};base64,${data.base64}`} alt={alt} />;
}
