import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import type { ClueId } from '@harbour/shared/domain/feelings/clueTable';
import { Button as AriaButton } from 'react-aria-components/Button';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import { useClueName } from './useClueName.ts';

interface ClueCardsProps {
  label: string;
  shown: readonly ClueId[];
  chosen: readonly ClueId[];
  act: (action: CheckinAction) => void;
}

/** What some people notice at the open place, of which any number can be chosen. */
export function ClueCards({ label, shown, chosen, act }: ClueCardsProps) {
  const clueName = useClueName();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div role="group" aria-label={label} className="hb-clue-cards" onKeyDown={moveByArrowKeys}>
      {shown.map((clue) => (
        <AriaButton
          key={clue}
          className="hb-clue-card"
          aria-pressed={chosen.includes(clue)}
          onPress={() => act({ type: 'toggleClue', clue })}
        >
          {clueName(clue)}
        </AriaButton>
      ))}
    </div>
  );
}
