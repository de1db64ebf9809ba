import { DOORS } from '@harbour/shared/domain/checkin/types';
import { useTranslation } from 'react-i18next';
import '../checkin/body.css';
import { Card } from '../../ui/Card.tsx';
import { BodyOutline } from '../../ui/pictures/body.tsx';
import { DoorPicture } from '../../ui/pictures/doors.tsx';

/** The pictures of the ways into a check-in, and the outline of the body map: untouched, touched, all over. */
export function DoorGallery() {
  const { t } = useTranslation('doors');
  return (
    <Card title={t('title')}>
      <ul className="hb-gallery-pictures">
        {DOORS.map((door) => (
          <li key={door}>
            <DoorPicture door={door} />
            <code>{t(door)}</code>
          </li>
        ))}
        <li>
          <BodyOutline isAlone />
        </li>
        <li>
          <BodyOutline isAlone touched={['tummy', 'hands']} open="hands" />
        </li>
        <li>
          <BodyOutline isAlone touched={['allOver']} open="allOver" />
        </li>
      </ul>
    </Card>
  );
}
