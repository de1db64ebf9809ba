import type { Band } from '@harbour/shared/domain/checkin/types';
import type { Lesson } from '@harbour/shared/domain/lesson/lessonSchema';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../ui/pictures/lessons/LessonPicture.tsx';

/** Everything a lesson says to the adult who teaches it, as one sheet that can be printed. */
export function TeacherNotes({ lesson, band }: { lesson: Lesson; band: Band }) {
  const { t } = useTranslation('lessonStaff');
  const { teacher, links } = lesson;
  const own = lesson.bands[band];
  return (
    <article className="hb-teacher hb-print-sheet">
      <p className="hb-print-only">
        {lesson.title}
        {' · '}
        {t('page.printHead')}
      </p>
      <div className="hb-teacher-head">
        <span className="hb-teacher-picture">
          <LessonPicture picture={lesson.picture} />
        </span>
        <div className="hb-stack">
          <h2>{t('page.intention')}</h2>
          <p className="hb-teacher-intention">{lesson.intention}</p>
          <p className="hb-soft">{t(`page.minutes.${band}`)}</p>
          <h3>{t('page.can')}</h3>
          <ul>
            {own.can.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <div className="hb-teacher-columns">
        <List title={t('page.before')} items={teacher.materials} />
        <List title={t('page.say')} items={teacher.say} isSpoken />
        <List title={t('page.care')} items={teacher.care} isCare />
      </div>
      <section>
        <h2>{t('page.steps')}</h2>
        <ol className="hb-teacher-steps">
          {own.steps.map((step) => (
            <li key={step.id}>
              <span className="hb-teacher-kind">
                {t(step.type === 'quiz' && step.isExit ? 'exit' : `kind.${step.type}`)}
                {step.use || step.type === 'reflect' ? <span className="hb-chip">{t('private')}</span> : null}
              </span>
              <div>
                <h3>{step.title}</h3>
                {step.contentNote ? <p className="hb-soft">{step.contentNote}</p> : null}
                <p>{step.note}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t('page.words')}</h2>
        <dl className="hb-teacher-words">
          {own.words.map(({ id, word, meaning }) => (
            <div key={id}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="hb-teacher-columns">
        <List title={t('page.cue')} items={[teacher.cue]} />
        <List title={t('page.differs')} items={[teacher.differs]} />
        <section>
          <h2>{t('page.links')}</h2>
          <dl className="hb-teacher-words">
            <div>
              <dt>{t('linkNames.casel')}</dt>
              <dd>{links.casel.map((id) => t(`casel.${id}`)).join(', ')}</dd>
            </div>
            <div>
              <dt>{t('linkNames.pshe')}</dt>
              <dd>{links.pshe.map((id) => t(`pshe.${id}`)).join(', ')}</dd>
            </div>
            <div>
              <dt>{t('linkNames.rshe')}</dt>
              <dd>{teacher.rshe.join('; ')}</dd>
            </div>
          </dl>
        </section>
      </div>
    </article>
  );
}

function List({
  title,
  items,
  isSpoken = false,
  isCare = false,
}: {
  title: string;
  items: readonly string[];
  isSpoken?: boolean;
  isCare?: boolean;
}) {
  return (
    <section className={isCare ? 'hb-teacher-care' : undefined}>
      <h2>{title}</h2>
      <ul className={isSpoken ? 'hb-teacher-spoken' : undefined}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
