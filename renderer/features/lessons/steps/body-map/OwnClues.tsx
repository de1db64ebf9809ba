import { cluesAt } from '@harbour/shared/domain/feelings/bodyClues';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useClueName } from '../../../checkin/useClueName.ts';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import type { BodyMapProps } from './BodyMapStep.tsx';

/** Cards at one place. */
const SHOWN = 4;

/** For oneself: what one notices at the open place, from the cards of the check-in. It is on this screen only. */
export function OwnClues({ state, act, band }: BodyMapProps) {
  const { t } = useTranslation('lesson');
  const { t: doors } = useTranslation('doors');
  const clueName = useClueName();
  if (state.open === null) {
    return (
      <p className="hb-feel-clue" role="status" data-open="false">
        {t('bodyMap.first')}
      </p>
    );
  }
  const ask = t('bodyMap.ownClues', { place: doors(`bodyMap.place.${state.open}`) });
  return (
    <>
      <p className="hb-feel-ask" role="status">
        {ask}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={ask} className="hb-feel-own" onKeyDown={moveByArrowKeys}>
        {cluesAt(state.open, band)
          .slice(0, SHOWN)
          .map((clue) => (
            <AriaButton
              key={clue}
              className="hb-clue-card"
              aria-pressed={state.clues.includes(clue)}
              onPress={() => act({ type: 'clue', clue })}
            >
              {clueName(clue)}
            </AriaButton>
          ))}
      </div>
    </>
  );
}
