// Stands here: a pupil who came for a lesson, alone or with an adult beside them.
// State: may not read; may only want the one they were told about, or one they liked.
// The one thing: open the lesson that is for now with one press.
import type { Band } from '@harbour/shared/domain/checkin/types';
import type { Response } from '@harbour/shared/ipc/contract';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import type { PupilPlace } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { LessonPicture } from '../../ui/pictures/lessons/LessonPicture.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { TileField } from '../door/TileField.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import { PackPictures } from './PackPictures.tsx';
import './lessons.css';

type Unit = Response<'lessons.mine'>['units'][number];
type Lesson = Unit['lessons'][number] & Pick<Unit, 'packId' | 'unitId' | 'version'>;

/** Lessons in sight at once (CURRICULUM R29), with room for what may be answered before a unit. */
const ON_PAGE = { primary: 3, secondary: 6 } as const satisfies Record<Band, number>;
const COLUMNS = 3;

export interface LessonsPageProps {
  page: 'now' | 'explored';
  band: Band;
  onGo: (to: PupilPlace) => void;
  onHome: () => void;
}

export function LessonsPage({ page, band, onGo, onHome }: LessonsPageProps) {
  const { t, i18n } = useTranslation('lesson');
  const { data, failure } = useCall('lessons.mine', {});
  const [shown, setShown] = useState(0);
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const whenIdle = (): void => {
      setIsIdle(true);
      // Words that the first step needs; else it waits for them on a slow machine.
      void i18n.loadNamespaces(['strategies', 'feelings']);
    };
    const waiting = requestIdleCallback(whenIdle, { timeout: 1000 });
    return () => cancelIdleCallback(waiting);
  }, [i18n]);
  const units = data?.units ?? [];
  const open = units.filter(({ isPaused }) => !isPaused);
  const all: Lesson[] = open.flatMap(({ lessons, packId, unitId, version }) =>
    lessons.map((lesson) => ({ ...lesson, packId, unitId, version })),
  );
  const isNow = page === 'now';
  const wanted = all.filter(({ state }) => (isNow ? state !== 'explored' : state === 'explored'));
  const size = ON_PAGE[band];
  const pages = Math.max(1, Math.ceil(wanted.length / size));
  const part = wanted.slice((shown % pages) * size, (shown % pages) * size + size);
  const due = isNow
    ? open.find(({ momentDue, lessons }) => momentDue !== null && lessons.length > 0)
    : undefined;
  const explored = all.some(({ state }) => state === 'explored');
  return (
    <PupilFrame
      title={t(isNow ? 'list.title' : 'list.explored')}
      lead={isNow && wanted.length > 0 ? t('list.lead') : undefined}
      onBack={isNow ? onHome : () => onGo({ at: 'lessons', page: 'now' })}
      onStop={onHome}
    >
      {failure ? (
        <Notice tone="problem" title={t('trouble.title')}>
          <p>{t('trouble.detail')}</p>
        </Notice>
      ) : null}
      {data && wanted.length === 0 ? (
        <div className="hb-lessons-none">
          <span className="hb-lessons-none-picture">
            <Picture id="empty-shore" />
          </span>
          <p>{t(isNow ? (explored ? 'list.allExplored' : 'list.none') : 'list.exploredNone')}</p>
          {isNow && !explored ? <p className="hb-quiet-line">{t('list.noneDetail')}</p> : null}
        </div>
      ) : null}
      {part.length > 0 ? (
        <div className="hb-answers hb-lessons">
          <TileField columns={COLUMNS} label={t('list.group')}>
            {part.map((lesson) => (
              <ChoiceTile
                key={`${lesson.packId} ${lesson.lessonId}`}
                picture={
                  <PackPictures packId={lesson.packId} version={lesson.version}>
                    <LessonPicture picture={lesson.picture} isDecoration />
                  </PackPictures>
                }
                label={lesson.title}
                hint={t(lesson.state === 'explored' ? 'list.exploredState' : `list.${lesson.state}`)}
                onPress={() => onGo({ at: 'lesson', packId: lesson.packId, lessonId: lesson.lessonId })}
              />
            ))}
          </TileField>
        </div>
      ) : null}
      {isIdle
        ? part.map(({ packId, lessonId }) => (
            <ReadAhead key={`${packId} ${lessonId}`} packId={packId} lessonId={lessonId} />
          ))
        : null}
      {isNow ? null : <LearningGrid units={data?.grid ?? []} />}
      <div className="hb-row hb-row-middle">
        {due?.momentDue ? (
          <Button
            scale="pupil"
            icon={<Icon id="look" />}
            onPress={() => {
              if (due.momentDue) {
                onGo({ at: 'unitLines', packId: due.packId, unitId: due.unitId, moment: due.momentDue });
              }
            }}
          >
            {t(`list.lines.${due.momentDue}`)}
          </Button>
        ) : null}
        {isNow && data?.isProbeDue ? (
          <Button scale="pupil" icon={<Icon id="speech" />} onPress={() => onGo({ at: 'wordProbe' })}>
            {t('list.probe')}
          </Button>
        ) : null}
        {pages > 1 ? (
          <Button scale="pupil" icon={<Icon id="forward" />} onPress={() => setShown(shown + 1)}>
            {t('list.more')}
          </Button>
        ) : null}
        {isNow && data && data.kept.length > 0 ? (
          <Button
            scale="pupil"
            icon={<Picture id="cup" />}
            onPress={() => onGo({ at: 'lessons', page: 'kept' })}
          >
            {t('list.kept')}
          </Button>
        ) : null}
        {isNow && explored ? (
          <Button
            scale="pupil"
            icon={<Picture id="shell" />}
            onPress={() => onGo({ at: 'lessons', page: 'explored' })}
          >
            {t('list.explored')}
          </Button>
        ) : null}
      </div>
    </PupilFrame>
  );
}

/**
 * Reads a lesson that is in sight before it is pressed, once the page stands: then its cover is there at once. Held for as long as the list is up;
 * a lesson says nothing of a pupil.
 */
function ReadAhead({ packId, lessonId }: { packId: string; lessonId: string }) {
  useCall('lessons.open', { packId, lessonId });
  return null;
}

/** Which lessons of each unit were explored, as stones on a string. It says where somebody has been, and counts nothing. */
function LearningGrid({ units }: { units: Response<'lessons.mine'>['grid'] }) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-grid">
      {units.map((unit) => (
        <section key={`${unit.packId} ${unit.unitId}`}>
          <h2>{unit.title}</h2>
          <ol>
            {unit.lessons.map(({ lessonId, title, state }) => (
              <li key={lessonId} data-state={state}>
                <span className="hb-grid-stone" aria-hidden="true" />
                <span>{title}</span>
                <span className="hb-hidden">{t(`list.grid.${state}`)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
