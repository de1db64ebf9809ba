import type { DrawingId } from '@harbour/shared/domain/lesson/drawingIds';
import type { ReactNode } from 'react';
import type { PictureProps } from '../../signInSea.tsx';

/** Drawings that are one of a kind. One that is not here yet is shown as the harbour. */
export const lessonDrawings: Partial<Record<DrawingId, (props: PictureProps) => ReactNode>> = {};
