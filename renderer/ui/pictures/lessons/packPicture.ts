import type { FilePicture } from '@harbour/shared/domain/lesson/picture';
import { createContext, type ReactNode } from 'react';

/** How a picture that a pack brought with it is shown; null where there is no pack, as in the gallery. */
export type ShowPackPicture = (picture: FilePicture, isDecoration: boolean) => ReactNode;

export const PackPictureContext = createContext<ShowPackPicture | null>(null);
