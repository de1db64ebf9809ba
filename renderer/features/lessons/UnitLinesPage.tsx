// Stands here: a pupil before a unit or after it.
// State: may think of it as a test; it is none, and says so by having no right answers.
// The one thing: say for each line how it is now, or leave it.
import type { LineAnswer, UnitMoment } from '@harbour/shared/domain/lesson/unitLines';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import './lessons.css';

const ANSWERS = [
  { answer: 0, key: 'notYet' },
  { answer: 1, key: 'aBit' },
  { answer: 2, key: 'mostly' },
  { answer: 3, key: 'yes' },
] as const satisfies readonly { answer: LineAnswer; key: string }[];

export interface UnitLinesPageProps {
  packId: string;
  unitId: string;
  moment: UnitMoment;
  onDone: () => void;
  onStop: () => void;
}

export function UnitLinesPage({ packId, unitId, moment, onDone, onStop }: UnitLinesPageProps) {
  const { t } = useTranslation('lesson');
  const { data } = useCall('lessons.unitLines', { packId, unitId });
  const { send, busy } = useSend('lessons.answerUnit');
  const [answers, setAnswers] = useState<Readonly<Record<string, LineAnswer>>>({});
  const [hasTrouble, setHasTrouble] = useState(false);
  if (!data) return null;
  const keep = async (): Promise<void> => {
    const sent = await send({
      packId,
      unitId,
      moment,
      answers: data.lines.map(({ lessonId }) => ({ lessonId, answer: answers[lessonId] ?? null })),
    });
    if (sent.ok) onDone();
    else setHasTrouble(true);
  };
  return (
    <PupilFrame title={t('lines.title')} lead={t('lines.lead')} onBack={onDone} onStop={onStop}>
      {hasTrouble ? (
        <Notice tone="problem" title={t('trouble.notKept')}>
          {null}
        </Notice>
      ) : null}
      <ul className="hb-lines">
        {data.lines.map(({ lessonId, text }) => (
          <li key={lessonId}>
            <span id={`line-${lessonId}`}>{text}</span>
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a row of buttons. */}
            <div role="group" aria-labelledby={`line-${lessonId}`} className="hb-lines-answers">
              {ANSWERS.map(({ answer, key }) => (
                <Button
                  key={key}
                  scale="pupil"
                  aria-pressed={answers[lessonId] === answer}
                  onPress={() => setAnswers({ ...answers, [lessonId]: answer })}
                >
                  {t(`lines.${key}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="hb-quiet-line">{t('lines.who')}</p>
      <div className="hb-row hb-row-middle">
        <Button scale="pupil" icon={<Icon id="pass" />} onPress={onDone}>
          {t('lines.leave')}
        </Button>
        <Button
          scale="pupil"
          variant="primary"
          icon={<Icon id="check" />}
          isPending={busy}
          onPress={() => void keep()}
        >
          {t('lines.keep')}
        </Button>
      </div>
    </PupilFrame>
  );
}
