// Stands here: a pupil who opened a lesson and has not begun it.
// State: curious or wary; wants to know what it is before saying yes.
// The one thing: start, or go on where it was left; or leave with nothing begun.
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { LessonPicture } from '../../ui/pictures/lessons/LessonPicture.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';

export interface LessonCoverProps {
  lesson: Response<'lessons.open'>;
  isBusy: boolean;
  hasTrouble: boolean;
  onBegin: (how: { isLight: boolean; afresh: boolean }) => void;
  onBack: () => void;
  onStop: () => void;
}

export function LessonCover({ lesson, isBusy, hasTrouble, onBegin, onBack, onStop }: LessonCoverProps) {
  const { t } = useTranslation('lesson');
  const [isLight, setIsLight] = useState(false);
  const { data } = useCall('lessons.mine', {});
  const own = data?.units
    .find(({ packId, unitId }) => packId === lesson.packId && unitId === lesson.unitId)
    ?.lessons.find(({ lessonId }) => lessonId === lesson.lessonId);
  const isStarted = own?.state === 'started';
  const hasOwnParts = lesson.lesson.steps.some((step) => step.use !== undefined || step.type === 'reflect');
  return (
    <PupilFrame title={lesson.title} lead={lesson.about} onBack={onBack} onStop={onStop}>
      <div className="hb-cover-lesson">
        <span className="hb-cover-lesson-picture">
          <LessonPicture picture={lesson.picture} isDecoration />
        </span>
        <div className="hb-cover-lesson-words">
          <h2>{t('cover.canTitle')}</h2>
          <ul>
            {lesson.lesson.can.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {hasTrouble ? (
            <Notice tone="problem" title={t('trouble.title')}>
              <p>{t('trouble.detail')}</p>
            </Notice>
          ) : null}
          <div className="hb-cover-lesson-ways">
            <Button
              scale="pupil"
              variant="primary"
              icon={<Icon id="forward" />}
              isPending={isBusy}
              onPress={() => onBegin({ isLight, afresh: false })}
            >
              {t(isStarted ? 'cover.goOn' : 'cover.start')}
            </Button>
            {isStarted ? (
              <Button scale="pupil" onPress={() => onBegin({ isLight, afresh: true })}>
                {t('cover.afresh')}
              </Button>
            ) : null}
            {hasOwnParts && !isStarted ? (
              <Button
                scale="pupil"
                icon={<Icon id="hide" />}
                aria-pressed={isLight}
                onPress={() => setIsLight(!isLight)}
              >
                {t('cover.light')}
              </Button>
            ) : null}
          </div>
          {isLight ? <p className="hb-quiet-line">{t('cover.lightDetail')}</p> : null}
        </div>
      </div>
    </PupilFrame>
  );
}
