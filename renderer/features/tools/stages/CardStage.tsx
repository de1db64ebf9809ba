import type { StageOf } from '@harbour/shared/domain/strategies/stages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCentreText } from '../../../app/useCentreText.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { usePupilCorners } from '../../pupil/PupilFrame.tsx';
import { ShowCard } from '../../pupil/ShowCard.tsx';

/** Cards that speak to an adult carry the names of the pupil's own. */
const FOR_ADULTS: readonly string[] = ['askAdult', 'help', 'job'];

/** A card that speaks for the pupil: to show, to carry, or to read out. */
export function CardStage({ stage: { card } }: { stage: StageOf<'card'> }) {
  const { t } = useTranslation('tools');
  const inCentre = useCentreText('tools');
  const { askAdult, askable } = usePupilCorners();
  const [says, setSays] = useState<'message' | 'other'>('message');
  const isForAdults = FOR_ADULTS.includes(card);
  const asks = card === 'askAdult' || card === 'help';
  return (
    <>
      <ShowCard
        message={t(`card.${says}.${card}`)}
        forAdult={inCentre((english) => english(`card.${says}.${card}`))}
        people={isForAdults ? askable : null}
        details={asks ? [t('card.askDetail')] : []}
      />
      <div className="hb-stage-controls">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
        <div role="group" aria-label={t('card.choose')} className="hb-stage-group">
          {(['message', 'other'] as const).map((one) => (
            <Button key={one} scale="pupil" aria-pressed={says === one} onPress={() => setSays(one)}>
              {t(`card.${one}.${card}`)}
            </Button>
          ))}
        </div>
        {asks ? (
          <Button scale="pupil" icon={<Icon id="person" />} onPress={askAdult}>
            {t('card.ask')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
