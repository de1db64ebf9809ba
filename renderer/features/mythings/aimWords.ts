import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';

export type Aim = NonNullable<Response<'myThings.aim'>['aim']>;

/** An aim and its step in words: the pupil's own, else the tile's. */
export function useAimWords(): (aim: Pick<Aim, 'words' | 'tile' | 'step' | 'stepTile'>) => {
  aim: string;
  step: string | null;
} {
  const { t } = useTranslation('myThings');
  return ({ words, tile, step, stepTile }) => ({
    aim: words ?? (tile ? t(`aim.tile.${tile}`) : ''),
    step: step ?? (stepTile ? t(`aim.stepTile.${stepTile}`) : null),
  });
}
