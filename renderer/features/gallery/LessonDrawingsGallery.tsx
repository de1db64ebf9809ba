import { DRAWING_IDS } from '@harbour/shared/domain/lesson/drawingIds';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { lessonDrawings } from '../../ui/pictures/lessons/drawings/registry.ts';

/** The one-of-a-kind drawings of the lessons, as large as on half a screen. Their ids are for those who write lessons. */
export function LessonDrawingsGallery() {
  const { t } = useTranslation('gallery');
  return (
    <Card title={t('lessonDrawings')}>
      <div className="hb-gallery-drawings">
        {DRAWING_IDS.map((id) => {
          const Drawing = lessonDrawings[id];
          return (
            <figure key={id} data-drawing={id}>
              {Drawing ? <Drawing /> : null}
              <figcaption>
                <code>{id}</code>
              </figcaption>
            </figure>
          );
        })}
      </div>
    </Card>
  );
}
