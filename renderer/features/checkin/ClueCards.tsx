import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import { CLUES_PER_SCREEN, cluesAt } from '@harbour/shared/domain/feelings/bodyClues';
import type { BodyPlace } from '@harbour/shared/domain/feelings/clueTable';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import { useClueName } from './useClueName.ts';

interface ClueCardsProps {
  state: CheckinState;
  place: BodyPlace;
  act: (action: CheckinAction) => void;
}

/** What some people notice at the open place: a few cards at a time, of which any number can be chosen. */
export function ClueCards({ state, place, act }: ClueCardsProps) {
  const { t } = useTranslation('doors');
  const clueName = useClueName();
  const [page, setPage] = useState(0);
  const clues = cluesAt(place, state.band);
  const pages = Math.ceil(clues.length / CLUES_PER_SCREEN);
  const shown = clues.slice(page * CLUES_PER_SCREEN, (page + 1) * CLUES_PER_SCREEN);
  const name = t(`bodyMap.place.${place}`);
  return (
    <section className="hb-clues" aria-label={t('bodyMap.cluesSay', { place: name })}>
      <div className="hb-clues-head">
        <p className="hb-body-ask" role="status">
          {t('bodyMap.clues', { place: name })}
        </p>
        {pages > 1 ? (
          <Button
            scale="pupil"
            variant="quiet"
            icon={<Icon id="forward" />}
            onPress={() => setPage((page + 1) % pages)}
          >
            {t('bodyMap.moreClues')}
          </Button>
        ) : null}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div
        role="group"
        aria-label={t('bodyMap.cluesSay', { place: name })}
        className="hb-clue-cards"
        onKeyDown={moveByArrowKeys}
      >
        {shown.map((clue) => (
          <AriaButton
            key={clue}
            className="hb-clue-card"
            aria-pressed={state.draft.clues.includes(clue)}
            onPress={() => act({ type: 'toggleClue', clue })}
          >
            {clueName(clue)}
          </AriaButton>
        ))}
      </div>
    </section>
  );
}
