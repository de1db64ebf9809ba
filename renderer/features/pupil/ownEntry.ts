import { SIZES, type Size } from '@harbour/shared/domain/checkin/types';
import type { Response } from '@harbour/shared/ipc/contract';

export type PupilHomeData = Response<'pupil.home'>;
export type Askable = PupilHomeData['askable'][number];
export type OwnEntry = PupilHomeData['entriesToday'][number];

export function isSize(size: number | null | undefined): size is Size {
  return SIZES.some((known) => known === size);
}
