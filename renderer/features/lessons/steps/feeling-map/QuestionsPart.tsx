import { ENERGY_LEVELS, type EnergyLevel, NICENESS } from '@harbour/shared/domain/checkin/types';
import { NICENESS_VALENCE } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../../../ui/ChoiceTile.tsx';
import { Face } from '../../../../ui/Face.tsx';
import { Picture } from '../../../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../../../ui/pictures/registry.ts';
import { TileField } from '../../../door/TileField.tsx';
import { useFocusOnChange } from '../../parts/focusOnChange.ts';
import { useNumberKeys } from '../../parts/numberKeys.ts';
import type { FeelingMapProps } from './FeelingMapStep.tsx';

const WATER = {
  aLittle: 'energy-little',
  some: 'energy-some',
  lots: 'energy-lots',
} as const satisfies Record<EnergyLevel, PictureId>;

/** The two questions, one after the other: how nice, then how much energy. The same faces and water as in the check-in. */
export function QuestionsPart({ content, state, act, isOwn }: FeelingMapProps & { isOwn: boolean }) {
  const { t } = useTranslation('lesson');
  const { t: checkin } = useTranslation('checkin');
  const moment = content.moments[state.at];
  const words = useFocusOnChange<HTMLParagraphElement>(`${state.asking} ${state.at}`);
  const isNiceness = state.asking === 'niceness';
  const press = (at: number): void => {
    const niceness = NICENESS[at];
    const energy = ENERGY_LEVELS[at];
    if (isNiceness && niceness) act({ type: 'niceness', niceness, isOwn });
    else if (!isNiceness && energy) act({ type: 'energy', energy, isOwn });
  };
  useNumberKeys(NICENESS.length, press);
  if (!moment) return null;
  const name = t(`cast.${content.character}`);
  const niceness = state.niceness[moment.id];
  const question = isNiceness
    ? isOwn
      ? t('feelingMap.ownNiceness')
      : t('feelingMap.niceness', { name })
    : t('feelingMap.energy');
  return (
    <div className="hb-map-questions">
      <p ref={words} tabIndex={-1} className="hb-map-question hb-words">
        {question}
      </p>
      <TileField columns={3} label={question}>
        {isNiceness
          ? NICENESS.map((one, at) => (
              <ChoiceTile
                key={one}
                picture={<Face valence={NICENESS_VALENCE[one]} energy={0} />}
                label={checkin(`niceness.${one}`)}
                isSelected={niceness === one}
                onPress={() => press(at)}
              />
            ))
          : ENERGY_LEVELS.map((one, at) => (
              <ChoiceTile
                key={one}
                picture={<Picture id={WATER[one]} />}
                label={checkin(`energy.${one}`)}
                isSelected={state.energy[moment.id] === one}
                onPress={() => press(at)}
              />
            ))}
      </TileField>
    </div>
  );
}
