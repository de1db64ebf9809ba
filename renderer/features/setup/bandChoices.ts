import type { Band } from '@harbour/shared/domain/checkin/types';

export type BandChoice = 'primary' | 'secondary' | 'both';

/** The bands a choice stands for, in the order the app keeps them. */
export const bandsOfChoice: Readonly<Record<BandChoice, readonly Band[]>> = {
  primary: ['primary'],
  secondary: ['secondary'],
  both: ['primary', 'secondary'],
};

/** Which of the three choices a list of bands is; null while there is none. */
export function choiceOfBands(bands: readonly Band[]): BandChoice | null {
  if (bands.includes('primary') && bands.includes('secondary')) return 'both';
  return bands[0] ?? null;
}
