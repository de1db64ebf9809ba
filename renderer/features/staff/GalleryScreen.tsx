// Who: a member of staff or a newcomer to the code, curious how Harbour looks.
// State: no hurry; nothing here touches a record.
// The one thing: look at every part in every theme, and come back.
import { useTranslation } from 'react-i18next';
import { wentToStaff } from '../../app/place.ts';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import Gallery from '../gallery/Gallery.tsx';

/** The design system's own page, with the way back to the staff pages. */
export default function GalleryScreen() {
  const { t } = useTranslation('staff');
  const dispatch = useAppDispatch();
  return (
    <>
      <div className="hb-staff-back">
        <Button icon={<Icon id="back" />} onPress={() => dispatch(wentToStaff({ at: 'home' }))}>
          {t('nav.back')}
        </Button>
      </div>
      <Gallery />
    </>
  );
}
