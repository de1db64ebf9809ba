import type { Band } from '@harbour/shared/domain/checkin/types';
import type { Lesson } from '@harbour/shared/domain/lesson/lessonSchema';
import { type PaperPart, paperOf } from '@harbour/shared/domain/lesson/paper';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../ui/pictures/lessons/LessonPicture.tsx';

/** The lesson on paper for pupils: the same items, nothing that says which answer fits, and nothing to write a name on but by choice. */
export function LessonSheets({ lesson, band }: { lesson: Lesson; band: Band }) {
  const { t } = useTranslation('lessonStaff');
  const { steps } = lesson.bands[band];
  return (
    <article className="hb-sheets hb-print-sheet">
      <header>
        <h2>{t('sheet.for', { title: lesson.title, band: t(`sheet.band.${band}`) })}</h2>
        <p>{t('sheet.pass')}</p>
      </header>
      {steps.map((step) => (
        <section key={step.id} className="hb-sheet-step">
          <h3>{step.title}</h3>
          {step.use || step.type === 'reflect' ? <p className="hb-soft">{t('sheet.private')}</p> : null}
          {step.lead ? <p>{step.lead}</p> : null}
          {paperOf(step).map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is made once and never reordered.
            <Part key={at} part={part} />
          ))}
        </section>
      ))}
    </article>
  );
}

function Part({ part }: { part: PaperPart }) {
  const { t } = useTranslation('lessonStaff');
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'picture':
      return (
        <figure className="hb-sheet-picture">
          <LessonPicture picture={part.picture} />
          {part.spots ? <figcaption>{part.spots.join(' · ')}</figcaption> : null}
        </figure>
      );
    case 'panels':
      return (
        <ol className="hb-sheet-panels">
          {part.panels.map(({ picture, texts }) => (
            <li key={texts.join(' ')}>
              <LessonPicture picture={picture} />
              {texts.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ol>
      );
    case 'cards':
      return <Grid className="hb-sheet-cards" items={part.cards} caption={t('sheet.cut')} />;
    case 'boxes':
      return <Grid className="hb-sheet-boxes" items={part.boxes} />;
    case 'order':
      return <Grid className="hb-sheet-order" items={part.cards} caption={t('sheet.order')} />;
    case 'ticks':
      return (
        <div>
          <p>{part.question}</p>
          <ul className="hb-sheet-ticks">
            {part.options.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </div>
      );
    case 'pairs':
      return (
        <div>
          <p className="hb-soft">{t('sheet.join')}</p>
          <div className="hb-sheet-pairs">
            <Grid className="hb-sheet-boxes" items={part.lefts} />
            <Grid className="hb-sheet-boxes" items={part.rights} />
          </div>
        </div>
      );
    case 'scale':
      return (
        <ul className="hb-sheet-scale">
          {part.texts.map((text) => (
            <li key={text}>
              <span>{text}</span>
              <span className="hb-sheet-dots" aria-hidden="true">
                {[1, 2, 3, 4, 5].map((dot) => (
                  <span key={dot} />
                ))}
              </span>
              <span className="hb-soft">{t(part.scale === 'size' ? 'sheet.scale' : 'sheet.range')}</span>
            </li>
          ))}
        </ul>
      );
    case 'lines':
      return (
        <ul className="hb-sheet-lines">
          {part.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      );
  }
}

function Grid({
  className,
  items,
  caption,
}: {
  className: string;
  items: readonly string[];
  caption?: string;
}) {
  return (
    <div>
      {caption ? <p className="hb-soft">{caption}</p> : null}
      <ul className={`hb-sheet-grid ${className}`}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
