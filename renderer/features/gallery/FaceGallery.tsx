import { faceHintOf } from '@harbour/shared/domain/feelings/faceHints';
import { FEELINGS } from '@harbour/shared/domain/feelings/feelings';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { Face } from '../../ui/Face.tsx';
import { PlanePicker } from '../../ui/PlanePicker.tsx';
import { type Size, SizeDots } from '../../ui/SizeDots.tsx';
import { useWordName } from '../checkin/useWordName.ts';

const across = [-1, -0.5, 0, 0.5, 1];
const down = [1, 0.5, 0, -0.5, -1];

/** The face over the whole plane, the plane itself, and what a word has when its picture cannot be had. */
export function FaceGallery() {
  const { t } = useTranslation('gallery');
  const nameOf = useWordName();
  const [place, setPlace] = useState({ valence: 0.4, energy: 0.3 });
  const [size, setSize] = useState<Size | null>(3);
  return (
    <>
      <Card title={t('plane')}>
        <PlanePicker
          valence={place.valence}
          energy={place.energy}
          onChange={(valence, energy) => setPlace({ valence, energy })}
        />
        <p>{t('place', place)}</p>
      </Card>
      <Card title={t('faces')}>
        <SizeDots label={t('size')} value={size} onChange={setSize} />
        <div className="hb-gallery-faces">
          {down.map((energy) =>
            across.map((valence) => (
              <div key={`${valence} ${energy}`} className="hb-gallery-face">
                <Face valence={valence} energy={energy} {...(size ? { size } : {})} />
              </div>
            )),
          )}
        </div>
      </Card>
      <Card title={t('wordFaces')}>
        <div className="hb-gallery-words">
          {FEELINGS.map((feeling) => (
            <figure key={feeling.id} className="hb-gallery-word" data-feeling={feeling.id}>
              <Face valence={feeling.valence} energy={feeling.energy} hint={faceHintOf(feeling.id)} />
              <figcaption>{nameOf(feeling.id)}</figcaption>
            </figure>
          ))}
        </div>
      </Card>
    </>
  );
}
