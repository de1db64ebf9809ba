// Stands here: a pupil who has just handed an envelope over.
// State: waits, a moment as a rule; where keeping fails, everything said is still on the screen.
// The one thing: know for certain whether it is kept, and have a person where it is not.

import { requestOf } from '@harbour/shared/domain/checkin/record';
import { useTranslation } from 'react-i18next';
import { useCentreText } from '../../app/useCentreText.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Word } from '../../ui/Word.tsx';
import type { Askable } from '../pupil/ownEntry.ts';
import { ShowCard } from '../pupil/ShowCard.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { StepProps } from './steps.ts';

export function KeepingStep({ state, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  return (
    <CheckinFrame {...frame} title={t('keeping.title')}>
      <SaidLine draft={state.draft} />
      <Spinner />
    </CheckinFrame>
  );
}

interface NotKeptProps extends StepProps {
  askable: readonly Askable[];
  /** Opens the page that asks for an adult. */
  onAdult: () => void;
}

export function NotKeptStep({ state, act, frame, askable, onAdult }: NotKeptProps) {
  const { t } = useTranslation('checkin');
  const { t: pupil } = useTranslation('pupil');
  const inCentre = useCentreText('pupil');
  const kind = state.draft.who === null ? null : requestOf(state.draft.who);
  return (
    <CheckinFrame
      {...frame}
      title={t(kind ? 'notKept.personTitle' : 'notKept.title')}
      lead={t(kind ? 'notKept.personDetail' : 'notKept.detail')}
    >
      <SaidLine draft={state.draft} />
      {kind ? (
        <ShowCard
          message={pupil(`person.message.${kind}`)}
          forAdult={inCentre((english) => english(`person.message.${kind}`))}
          people={askable}
          details={[t('personCard.detail'), t('personCard.unsafeDetail')]}
        />
      ) : null}
      <div className="hb-row hb-row-middle hb-leads-on">
        <Button scale="pupil" variant="primary" onPress={() => act({ type: 'saveAgain' })}>
          <Word picture="key-adult">{t('notKept.again')}</Word>
        </Button>
        {kind ? null : (
          <Button scale="pupil" icon={<Icon id="person" />} onPress={onAdult}>
            {t('notKept.tellAdult')}
          </Button>
        )}
        <Button scale="pupil" icon={<Icon id="forward" />} onPress={() => act({ type: 'carryOn' })}>
          {t('controls.carryOn')}
        </Button>
      </div>
    </CheckinFrame>
  );
}

/** After *a person now*: the note is durably kept, and the card says what that does and does not mean. */
export function PersonCardStep({ act, frame, askable }: StepProps & { askable: readonly Askable[] }) {
  const { t } = useTranslation('checkin');
  const inCentre = useCentreText('checkin');
  return (
    <CheckinFrame {...frame} title={t('personCard.title')}>
      <ShowCard
        message={t('personCard.message')}
        forAdult={inCentre((english) => english('personCard.message'))}
        people={askable}
        details={[t('personCard.noteDetail'), t('personCard.detail')]}
      />
      <p className="hb-care-line">{t('personCard.unsafeDetail')}</p>
      <div className="hb-row hb-row-middle hb-leads-on">
        <Button
          scale="pupil"
          variant="primary"
          icon={<Icon id="forward" />}
          onPress={() => act({ type: 'carryOn' })}
        >
          {t('controls.carryOn')}
        </Button>
      </div>
    </CheckinFrame>
  );
}
