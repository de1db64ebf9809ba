import type { Band } from '@harbour/shared/domain/checkin/types';
import { type PupilPlace, wentToPupil } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { KeptPage } from './KeptPage.tsx';
import { LessonPage } from './LessonPage.tsx';
import { LessonsPage } from './LessonsPage.tsx';
import { UnitLinesPage } from './UnitLinesPage.tsx';
import { WordProbePage } from './WordProbePage.tsx';

export interface LessonsProps {
  place: Extract<PupilPlace, { at: 'lessons' | 'lesson' | 'unitLines' | 'wordProbe' }>;
  band: Band;
  onHome: () => void;
  onCheckIn: () => void;
}

/** A pupil's lessons: the ones to pick from, the one under way, and what may be answered before and after a unit. */
export default function Lessons({ place, band, onHome, onCheckIn }: LessonsProps) {
  const dispatch = useAppDispatch();
  const go = (to: PupilPlace): void => void dispatch(wentToPupil(to));
  const toList = (): void => go({ at: 'lessons', page: 'now' });
  switch (place.at) {
    case 'lessons':
      if (place.page === 'kept') return <KeptPage onBack={toList} onStop={onHome} />;
      return <LessonsPage page={place.page} band={band} onGo={go} onHome={onHome} />;
    case 'lesson':
      return (
        <LessonPage
          key={`${place.packId} ${place.lessonId}`}
          packId={place.packId}
          lessonId={place.lessonId}
          band={band}
          onGo={go}
          onList={toList}
          onHome={onHome}
          onCheckIn={onCheckIn}
        />
      );
    case 'unitLines':
      return <UnitLinesPage {...place} onDone={toList} onStop={onHome} />;
    case 'wordProbe':
      return <WordProbePage band={band} onDone={toList} onStop={onHome} />;
  }
}
