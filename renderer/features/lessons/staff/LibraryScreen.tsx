// Who: a teacher with five minutes before a session, or a key worker planning next week.
// State: may not know the curriculum by heart; looks for a lesson that fits what happened this week.
// The one thing: see what each lesson teaches, and open one.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../app/api.ts';
import { wentToStaff } from '../../../app/place.ts';
import { useAppDispatch } from '../../../app/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { LessonPicture } from '../../../ui/pictures/lessons/LessonPicture.tsx';
import { RadioChoice } from '../../../ui/RadioChoice.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { FailureNotice } from '../../staff/FailureNotice.tsx';
import { StaffFrame } from '../../staff/StaffFrame.tsx';
import type { StaffSession } from '../../staff/staffSession.ts';
import { PackPictures } from '../PackPictures.tsx';
import { PupilUnits } from './PupilUnits.tsx';
import './library.css';

export default function LibraryScreen({
  session,
  pupilId,
}: {
  session: StaffSession;
  pupilId: string | null;
}) {
  const { t } = useTranslation('lessonStaff');
  const dispatch = useAppDispatch();
  const { data, failure } = useCall('lessons.library', {});
  const [view, setView] = useState<'byUnit' | 'byPupil'>(pupilId === null ? 'byUnit' : 'byPupil');
  return (
    <StaffFrame session={session} title={t('title')} lead={t('lead')}>
      <div className="hb-library-head">
        <RadioChoice
          isRow
          label={t('view')}
          options={(['byUnit', 'byPupil'] as const).map((id) => ({ id, label: t(id) }))}
          value={view}
          onChange={setView}
        />
        <Button onPress={() => dispatch(wentToStaff({ at: 'packs' }))}>{t('packs.open')}</Button>
      </div>
      <FailureNotice failure={failure} />
      {view === 'byPupil' ? <PupilUnits startPupilId={pupilId} /> : null}
      {view === 'byUnit' && !data && !failure ? <Spinner /> : null}
      {view === 'byUnit' && data ? (
        <div className="hb-library">
          {data.packs.length === 0 ? <p>{t('none')}</p> : null}
          {data.packs.map((pack) => (
            <section key={pack.packId} aria-label={pack.title}>
              <PackPictures packId={pack.packId} version={pack.version}>
                {data.packs.length > 1 ? <h2 className="hb-library-pack">{pack.title}</h2> : null}
                {pack.units.map((unit) => (
                  <section key={unit.unitId} className="hb-library-unit">
                    <div className="hb-library-unit-head">
                      <span className="hb-library-unit-picture">
                        <LessonPicture picture={unit.picture} isDecoration />
                      </span>
                      <div>
                        <h2>{unit.title}</h2>
                        <p className="hb-soft">{unit.about}</p>
                      </div>
                    </div>
                    <ol className="hb-library-lessons">
                      {unit.lessons.map((lesson) => (
                        <li key={lesson.lessonId}>
                          <button
                            type="button"
                            className="hb-library-lesson"
                            onClick={() =>
                              dispatch(
                                wentToStaff({ at: 'lesson', packId: pack.packId, lessonId: lesson.lessonId }),
                              )
                            }
                          >
                            <span className="hb-library-picture" aria-hidden="true">
                              <LessonPicture picture={lesson.picture} isDecoration />
                            </span>
                            <span className="hb-library-title">{lesson.title}</span>
                            <span className="hb-library-about">{lesson.intention}</span>
                            <span className="hb-soft hb-library-given">
                              {t('given', { count: lesson.given })}
                            </span>
                          </button>
                        </li>
                      ))}
                    </ol>
                  </section>
                ))}
              </PackPictures>
            </section>
          ))}
        </div>
      ) : null}
    </StaffFrame>
  );
}
