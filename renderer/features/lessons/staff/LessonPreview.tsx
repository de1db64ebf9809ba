import type { Band } from '@harbour/shared/domain/checkin/types';
import { forPupil } from '@harbour/shared/domain/lesson/forPupil';
import type { Lesson } from '@harbour/shared/domain/lesson/lessonSchema';
import { logicOf } from '@harbour/shared/domain/lesson/logics';
import { type Play, reducePlay, startPlay } from '@harbour/shared/domain/lesson/play';
import { useMemo, useState } from 'react';
import { LessonEnd } from '../LessonEnd.tsx';
import { StepPage } from '../StepPage.tsx';

const NO_WAYS = {};

/** The lesson as a pupil has it, with nothing kept. Stop ends it. */
export function LessonPreview({
  lesson,
  packId,
  band,
  onClose,
}: {
  lesson: Lesson;
  packId: string;
  band: Band;
  onClose: () => void;
}) {
  const { steps, words } = useMemo(() => forPupil(lesson, band), [lesson, band]);
  const [play, setPlay] = useState<Play>(() =>
    startPlay(steps, logicOf, {
      runId: 'preview',
      packId,
      lessonId: lesson.id,
      version: lesson.version,
      band,
      seed: 1,
      isLight: false,
    }),
  );
  if (play.isFinished) return <LessonEnd title={lesson.title} onList={onClose} onHome={onClose} />;
  return (
    <StepPage
      play={play}
      steps={steps}
      words={words}
      band={band}
      act={(action) => setPlay((before) => reducePlay(before, steps, logicOf, action))}
      ways={NO_WAYS}
      onStop={onClose}
      onLeave={onClose}
    />
  );
}
