// Stands here: a younger pupil who has said how nice it is.
// State: the same feeling; still water, rolling water or high waves say how much goes on inside.
// The one thing: press how much energy it has, or pass; whoever knows the word already presses it.

import { wordsAtHand } from '@harbour/shared/domain/checkin/plan';
import { ENERGY_LEVELS, type EnergyLevel } from '@harbour/shared/domain/checkin/types';
import { LEVEL_ENERGY, NICENESS_VALENCE } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Face } from '../../ui/Face.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../ui/pictures/registry.ts';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import { TileField } from '../door/TileField.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';
import { WordButton } from './WordButton.tsx';

const WATER = {
  aLittle: 'energy-little',
  some: 'energy-some',
  lots: 'energy-lots',
} as const satisfies Record<EnergyLevel, PictureId>;

export function EnergyStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  const { t: doors } = useTranslation('doors');
  const { niceness } = state.draft;
  return (
    <CheckinFrame {...frame} title={t('energy.title')}>
      <div className="hb-answers">
        <TileField columns={5} label={t('energy.title')}>
          {ENERGY_LEVELS.map((energy) => (
            <ChoiceTile
              key={energy}
              picture={
                <>
                  <Picture id={WATER[energy]} />
                  {niceness === null ? null : (
                    <span className="hb-answers-face">
                      <Face valence={NICENESS_VALENCE[niceness]} energy={LEVEL_ENERGY[energy]} />
                    </span>
                  )}
                </>
              }
              label={t(`energy.${energy}`)}
              onPress={() => act({ type: 'chooseEnergy', energy })}
            />
          ))}
          <SkipTiles act={act} />
        </TileField>
        {niceness === null ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
          <div role="group" aria-label={doors('orWord')} className="hb-at-hand" onKeyDown={moveByArrowKeys}>
            <p className="hb-quiet-line">{doors('orWord')}</p>
            {wordsAtHand(state).map((word) => (
              <WordButton
                key={word}
                word={word}
                onPress={() => act({ type: 'chooseWord', feelingId: word })}
              />
            ))}
          </div>
        )}
      </div>
    </CheckinFrame>
  );
}
