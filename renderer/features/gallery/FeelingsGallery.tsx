import { AREAS, areaOf, FEELINGS } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { useWordName } from '../checkin/useWordName.ts';

/** The pictures of the 96 words by area, as small as they ever get on a tile and large. */
export function FeelingsGallery() {
  const { t } = useTranslation('gallery');
  const nameOf = useWordName();
  return (
    <Card title={t('wordPictures')}>
      {AREAS.map((area) => (
        <div key={area} className="hb-gallery-feelings">
          {FEELINGS.filter((feeling) => areaOf(feeling.valence, feeling.energy) === area).map(({ id }) => (
            <figure key={id} data-feeling={id}>
              <span className="hb-gallery-feeling-large">
                <FeelingPicture id={id} />
              </span>
              <span className="hb-gallery-feeling-small">
                <FeelingPicture id={id} />
              </span>
              <figcaption>{nameOf(id)}</figcaption>
            </figure>
          ))}
        </div>
      ))}
    </Card>
  );
}
