import type { Band } from '@harbour/shared/domain/checkin/types';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import type { PupilPlace } from '../../app/place.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import { LessonCover } from './LessonCover.tsx';
import { LessonEnd } from './LessonEnd.tsx';
import { PackPictures } from './PackPictures.tsx';
import { StepPage } from './StepPage.tsx';
import type { StepWays } from './stepView.ts';
import { type LessonToPlay, usePlay } from './usePlay.ts';
import './lessons.css';

export interface LessonPageProps {
  packId: string;
  lessonId: string;
  band: Band;
  onGo: (to: PupilPlace) => void;
  onList: () => void;
  onHome: () => void;
  onCheckIn: () => void;
}

/** One lesson: its cover, its steps, its end. */
export function LessonPage({ packId, lessonId, band, onGo, onList, onHome, onCheckIn }: LessonPageProps) {
  const { t } = useTranslation('lesson');
  const { data, failure } = useCall('lessons.open', { packId, lessonId });
  const lesson: LessonToPlay | null = useMemo(
    () => (data ? { packId, lessonId, version: data.version, steps: data.lesson.steps } : null),
    [data, packId, lessonId],
  );
  const { play, begin, act, stop, isBeginning, hasTrouble } = usePlay(lesson, band);
  const ways: Omit<StepWays, 'next'> = useMemo(
    () => ({
      checkIn: onCheckIn,
      openTool: (strategyId: StrategyId) => onGo({ at: 'tools', shelf: { at: 'guide', strategyId } }),
      whoSees: () => onGo({ at: 'whoSees' }),
    }),
    [onCheckIn, onGo],
  );
  if (failure) {
    return (
      <PupilFrame title={t('list.title')} onBack={onList} onStop={onHome}>
        <Notice tone="problem" title={t('trouble.title')}>
          <p>{t('trouble.detail')}</p>
        </Notice>
      </PupilFrame>
    );
  }
  if (!data || !lesson) return null;
  if (!play) {
    return (
      <PackPictures packId={packId} version={data.packVersion}>
        <LessonCover
          lesson={data}
          isBusy={isBeginning}
          hasTrouble={hasTrouble}
          onBegin={(how) => void begin(how)}
          onBack={onList}
          onStop={onHome}
        />
      </PackPictures>
    );
  }
  if (play.isFinished) return <LessonEnd title={data.title} onList={onList} onHome={onHome} />;
  const leave = (then: () => void) => () => {
    stop();
    then();
  };
  return (
    <PackPictures packId={packId} version={data.packVersion}>
      <StepPage
        play={play}
        steps={lesson.steps}
        words={data.lesson.words}
        band={band}
        act={act}
        ways={ways}
        onStop={leave(onHome)}
        onLeave={leave(onList)}
      />
      {hasTrouble ? (
        <p className="hb-lesson-trouble" role="status">
          {t('trouble.notKept')}
        </p>
      ) : null}
    </PackPictures>
  );
}
