// Who: a teacher or outreach worker who is about to teach this lesson, perhaps for the first time.
// State: two minutes, a screen in one hand; wants what to have ready, what to say, and what to watch for.
// The one thing: be ready to teach it; then give it, go through it, or take it along on paper.
import { BANDS, type Band } from '@harbour/shared/domain/checkin/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../../app/api.ts';
import { wentToStaff } from '../../../app/place.ts';
import { useAppDispatch } from '../../../app/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { RadioChoice } from '../../../ui/RadioChoice.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { showToast } from '../../../ui/toastStore.ts';
import { FailureNotice } from '../../staff/FailureNotice.tsx';
import { StaffFrame } from '../../staff/StaffFrame.tsx';
import type { StaffSession } from '../../staff/staffSession.ts';
import { PackPictures } from '../PackPictures.tsx';
import { GiveDialog } from './GiveDialog.tsx';
import { LessonPreview } from './LessonPreview.tsx';
import { LessonSheets } from './LessonSheets.tsx';
import { TeacherNotes } from './TeacherNotes.tsx';
import './library.css';
import './print.css';

export interface TeacherScreenProps {
  session: StaffSession;
  packId: string;
  lessonId: string;
}

export default function TeacherScreen({ session, packId, lessonId }: TeacherScreenProps) {
  const { t } = useTranslation('lessonStaff');
  const dispatch = useAppDispatch();
  const { data, failure } = useCall('lessons.teacherPage', { packId, lessonId });
  const print = useSend('lessons.print');
  const [band, setBand] = useState<Band>('primary');
  const [isGiving, setIsGiving] = useState(false);
  const [isPreview, setIsPreview] = useState(false);
  const [isSheets, setIsSheets] = useState(false);
  const lesson = data?.lesson;
  const make = async (how: 'print' | 'pdf'): Promise<void> => {
    const answer = await print.send({ how, lessonId });
    showToast(
      t(!answer.ok || !answer.value.made ? 'page.notMade' : isSheets ? 'page.sheetsMade' : 'page.made'),
    );
  };
  if (lesson && isPreview) {
    return (
      <PackPictures packId={packId} version={data.version}>
        <LessonPreview lesson={lesson} packId={packId} band={band} onClose={() => setIsPreview(false)} />
      </PackPictures>
    );
  }
  return (
    <StaffFrame session={session} title={lesson?.title ?? t('title')}>
      <div className="hb-row hb-no-print">
        <Button
          icon={<Icon id="back" />}
          onPress={() =>
            isSheets ? setIsSheets(false) : dispatch(wentToStaff({ at: 'lessons', pupilId: null }))
          }
        >
          {t(isSheets ? 'page.closeSheets' : 'page.back')}
        </Button>
        {lesson && !isSheets ? (
          <>
            <Button variant="primary" onPress={() => setIsGiving(true)}>
              {t('page.give')}
            </Button>
            <Button onPress={() => setIsPreview(true)}>{t('page.preview')}</Button>
            <Button onPress={() => setIsSheets(true)}>{t('page.sheets')}</Button>
          </>
        ) : null}
        {lesson ? (
          <>
            <Button icon={<Icon id="print" />} isPending={print.busy} onPress={() => void make('print')}>
              {t(isSheets ? 'page.sheetsPrint' : 'page.print')}
            </Button>
            <Button icon={<Icon id="save" />} isPending={print.busy} onPress={() => void make('pdf')}>
              {t(isSheets ? 'page.sheetsPdf' : 'page.pdf')}
            </Button>
          </>
        ) : null}
      </div>
      <FailureNotice failure={failure} />
      {!lesson && !failure ? <Spinner /> : null}
      {lesson ? (
        <PackPictures packId={packId} version={data.version}>
          <div className="hb-no-print">
            <RadioChoice
              isRow
              label={t('page.band')}
              options={BANDS.map((id) => ({ id, label: t(`sheet.band.${id}`) }))}
              value={band}
              onChange={setBand}
            />
          </div>
          {isSheets ? (
            <LessonSheets lesson={lesson} band={band} />
          ) : (
            <TeacherNotes lesson={lesson} band={band} />
          )}
        </PackPictures>
      ) : null}
      {isGiving && lesson ? (
        <GiveDialog
          packId={packId}
          lessonId={lessonId}
          title={lesson.title}
          onClose={() => setIsGiving(false)}
        />
      ) : null}
    </StaffFrame>
  );
}
