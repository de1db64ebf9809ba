import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { type CheckinState, DOORS_OF_BAND } from '@harbour/shared/domain/checkin/state';
import type { Door } from '@harbour/shared/domain/checkin/types';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { DoorPicture } from '../../ui/pictures/doors.tsx';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import './doors.css';

interface DoorRowProps {
  state: CheckinState;
  act: (action: CheckinAction) => void;
}

/**
 * The four ways into the same check-in, at the same place on the first screen of each. All look alike: none is the
 * proper one, and the one that is open is only marked.
 */
export function DoorRow({ state, act }: DoorRowProps) {
  const { t } = useTranslation('doors');
  const doors: readonly Door[] = DOORS_OF_BAND[state.band];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div role="group" aria-label={t('title')} className="hb-doors" onKeyDown={moveByArrowKeys}>
      {doors.map((door) => (
        <AriaButton
          key={door}
          className="hb-door"
          aria-pressed={door === state.door}
          onPress={() => act({ type: 'openDoor', door })}
        >
          <span className="hb-door-picture" aria-hidden="true">
            <DoorPicture door={door} />
          </span>
          <span className="hb-door-name">{t(door)}</span>
        </AriaButton>
      ))}
    </div>
  );
}
