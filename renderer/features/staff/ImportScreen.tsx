// Who: a lead or key worker with a list from the school system, once or twice a year, a little wary of it.
// State: does not know what the columns are called in there, nor what will happen to the data.
// The one thing: see exactly what would be added before anything is, and add all of it or nothing.
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { wentToStaff } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { ImportChoose } from './ImportChoose.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportHeadings } from './ImportHeadings.tsx';
import { ImportMap } from './ImportMap.tsx';
import { ImportReview } from './ImportReview.tsx';
import './import.css';
import { type ImportWish, type RollFile, wishFor } from './importWish.ts';
import { StaffFrame } from './StaffFrame.tsx';
import type { StaffSession } from './staffSession.ts';

type Unreadable = Extract<Response<'roll.choose'>, { outcome: 'unreadable' }>;
type Step =
  | { at: 'choose' }
  | { at: 'headings'; file: RollFile }
  | { at: 'map' | 'review'; file: RollFile; wish: ImportWish }
  | { at: 'done'; added: number; alreadyThere: number };

const numbers: Readonly<Record<Step['at'], number>> = { choose: 1, headings: 2, map: 2, review: 3, done: 4 };

/** The import in four steps. Main holds the file; this holds only what the person decided about it. */
export default function ImportScreen({ session }: { session: StaffSession }) {
  const { t } = useTranslation('staff');
  const dispatch = useAppDispatch();
  const choose = useSend('roll.choose');
  const firstRow = useSend('roll.firstRow');
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [unreadable, setUnreadable] = useState<Unreadable | null>(null);
  const [wasCancelled, setWasCancelled] = useState(false);
  const [failure, setFailure] = useState<CallFailure>();

  const chooseFile = async (): Promise<void> => {
    setUnreadable(null);
    setWasCancelled(false);
    setFailure(undefined);
    const answer = await choose.send({});
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    const { value } = answer;
    if (value.outcome === 'cancelled') setWasCancelled(true);
    else goOnWith(value);
  };

  const answerFirstRow = async (token: string, holds: 'headings' | 'pupil'): Promise<void> => {
    setFailure(undefined);
    const answer = await firstRow.send({ token, holds });
    if (answer.ok) goOnWith(answer.value);
    else setFailure(answer.failure);
  };

  function goOnWith(value: Unreadable | RollFile): void {
    if (value.outcome === 'unreadable') {
      setUnreadable(value);
      setStep({ at: 'choose' });
    } else if (value.firstRow === 'unsure') setStep({ at: 'headings', file: value });
    else setStep({ at: 'map', file: value, wish: wishFor(value) });
  }

  return (
    <StaffFrame
      session={session}
      title={t(`import.steps.${step.at}`)}
      lead={
        <span className="hb-import-progress">
          <span>{t('import.title')}</span>
          <ProgressSteps step={numbers[step.at]} total={4} />
        </span>
      }
    >
      {step.at === 'choose' ? (
        <ImportChoose
          unreadable={unreadable}
          wasCancelled={wasCancelled}
          failure={failure}
          busy={choose.busy}
          onChoose={() => void chooseFile()}
        />
      ) : null}
      {step.at === 'headings' ? (
        <ImportHeadings
          file={step.file}
          failure={failure}
          busy={firstRow.busy}
          onAnswer={(holds) => void answerFirstRow(step.file.token, holds)}
          onOtherFile={() => void chooseFile()}
        />
      ) : null}
      {step.at === 'map' ? (
        <ImportMap
          file={step.file}
          wish={step.wish}
          onChange={(wish) => setStep({ ...step, wish })}
          onNext={() => setStep({ ...step, at: 'review' })}
          onOtherFile={() => void chooseFile()}
        />
      ) : null}
      {step.at === 'review' ? (
        <ImportReview
          wish={step.wish}
          onChange={(wish) => setStep({ ...step, wish })}
          onBack={() => setStep({ ...step, at: 'map' })}
          onOtherFile={() => void chooseFile()}
          onDone={(value) => setStep({ at: 'done', ...value })}
        />
      ) : null}
      {step.at === 'done' ? (
        <ImportDone
          added={step.added}
          alreadyThere={step.alreadyThere}
          onPeople={() => dispatch(wentToStaff({ at: 'people', groupId: null }))}
          onAnother={() => setStep({ at: 'choose' })}
        />
      ) : null}
      {step.at === 'choose' ? (
        <div className="hb-row">
          <Button variant="quiet" onPress={() => dispatch(wentToStaff({ at: 'people', groupId: null }))}>
            {t('nav.back')}
          </Button>
        </div>
      ) : null}
    </StaffFrame>
  );
}
