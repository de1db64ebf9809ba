// Stands here: a pupil in the middle of a lesson, or a pupil with an adult beside them.
// State: may be keen, bored, wary or tired; may have to stop between any two presses.
// The one thing: do this one part, or pass it; always see where they are and what comes next.
import type { Band } from '@harbour/shared/domain/checkin/types';

import type { BandLesson } from '@harbour/shared/domain/lesson/lessonSchema';

import { logicOf } from '@harbour/shared/domain/lesson/logics';
import {
  canUndo,
  isNoteOpen,
  type Play,
  type PlayAction,
  stepAt,
  usedFor,
} from '@harbour/shared/domain/lesson/play';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import { LessonMotion } from './LessonMotion.tsx';
import { PlanStrip } from './PlanStrip.tsx';
import type { StepWays } from './stepView.ts';
import { STEP_VIEWS } from './stepViews.ts';
import { UseChoice } from './UseChoice.tsx';
import './player.css';

export interface StepPageProps {
  play: Play;
  steps: readonly Step[];
  /** The words the lesson teaches, to look up at any time. */
  words?: BandLesson['words'];
  band: Band;
  act: (action: PlayAction) => void;
  ways: Omit<StepWays, 'next'>;
  onStop: () => void;
  /** Back from the very first part. */
  onLeave: () => void;
}

/** One part of a lesson in the pupil's frame; *pass*, *undo* and *next* stand where they always stand. */
export function StepPage({ play, steps, words = [], band, act, ways, onStop, onLeave }: StepPageProps) {
  const { t } = useTranslation('lesson');
  const [isInWords, setIsInWords] = useState(false);
  const step = stepAt(play, steps);
  const own = step ? play.steps[step.id] : undefined;
  const all = useMemo(() => ({ ...ways, next: () => act({ type: 'next' }) }), [ways, act]);
  if (!step || !own) return null;
  if (isInWords) {
    return (
      <PupilFrame title={t('player.words')} onStop={onStop} onBack={() => setIsInWords(false)}>
        <dl className="hb-lesson-words">
          {words.map(({ id, word, meaning }) => (
            <div key={id}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </PupilFrame>
    );
  }
  const view = STEP_VIEWS[step.type];
  const isNote = isNoteOpen(play, step);
  const logic = logicOf(step.type);
  const isLast = play.at === play.order.length - 1 && logic.forward(step, own.now) === null;
  const isFirst = play.at === 0 && (isNote || logic.backward(step, own.now) === null);
  const heading = isNote
    ? t('player.comesNext', { title: step.title })
    : (view.heading?.(step, own.now) ?? step.title);
  const lead = isNote ? undefined : (view.lead?.(step, own.now) ?? step.lead);
  return (
    <PupilFrame
      title={heading}
      lead={lead}
      headerStart={
        <>
          <PlanStrip play={play} steps={steps} onGo={(stepId) => act({ type: 'goTo', stepId })} />
          {words.length > 0 ? (
            <Button
              scale="pupil"
              variant="quiet"
              icon={<Icon id="speech" />}
              onPress={() => setIsInWords(true)}
            >
              {t('player.words')}
            </Button>
          ) : null}
        </>
      }
      onStop={onStop}
      onBack={isFirst ? onLeave : () => act({ type: 'back' })}
    >
      <LessonMotion>
        <div className="hb-lesson" data-step={step.type}>
          {isNote ? (
            <p className="hb-lesson-note">{step.contentNote}</p>
          ) : (
            <>
              {/* A step opens with whose it is; on its inner pages there is one thing at a time. */}
              {step.use && logic.backward(step, own.now) === null ? (
                <UseChoice
                  character={step.use.character}
                  chosen={usedFor(play, step) ?? 'character'}
                  onChoose={(choice) => act({ type: 'use', for: choice })}
                />
              ) : null}
              <div className="hb-lesson-body" key={`${step.id} ${usedFor(play, step)}`}>
                <view.Body
                  content={step}
                  state={own.now}
                  act={(action) => act({ type: 'step', action })}
                  band={band}
                  usedFor={usedFor(play, step)}
                  ways={all}
                />
              </div>
            </>
          )}
          <div className="hb-lesson-bar">
            <Button scale="pupil" icon={<Icon id="pass" />} onPress={() => act({ type: 'skip' })}>
              {t('player.pass')}
            </Button>
            {canUndo(play, step) ? (
              <Button scale="pupil" icon={<Icon id="back" />} onPress={() => act({ type: 'undo' })}>
                {t('player.undo')}
              </Button>
            ) : null}
            <Button
              scale="pupil"
              variant="primary"
              icon={<Icon id={isLast && !isNote ? 'check' : 'forward'} />}
              onPress={() => act({ type: 'next' })}
            >
              {t(isNote ? 'player.goOn' : isLast ? 'player.finish' : 'player.next')}
            </Button>
          </div>
        </div>
      </LessonMotion>
    </PupilFrame>
  );
}
