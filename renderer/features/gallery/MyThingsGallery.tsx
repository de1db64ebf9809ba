import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import {
  DaysLeaf,
  EnvelopeOpened,
  LadderUp,
  Notebook,
  PlaceIcon,
  ToolBox,
  WordPebbles,
} from '../../ui/pictures/myThings.tsx';

const drawings = { Notebook, DaysLeaf, ToolBox, LadderUp, WordPebbles, EnvelopeOpened };

/** The pictures of a pupil's own notebook, and of the places where a tool can be used. */
export function MyThingsGallery() {
  const { t } = useTranslation('gallery');
  return (
    <Card title={t('myThings')}>
      <ul className="hb-gallery-pictures">
        {Object.entries(drawings).map(([name, Drawing]) => (
          <li key={name}>
            <Drawing />
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <ul className="hb-gallery-pictures hb-gallery-icons">
        {(['desk', 'class', 'outside'] as const).map((place) => (
          <li key={place}>
            <PlaceIcon place={place} />
            <code>{place}</code>
          </li>
        ))}
      </ul>
    </Card>
  );
}
