// Who: a member of staff or a newcomer to the code, curious how Harbour looks.
// State: no hurry; nothing here touches a record.
// The one thing: look at every part in every theme, and come back.
import { useTranslation } from 'react-i18next';
import { Gallery } from '../gallery/Gallery.tsx';
import { StaffFrame } from './StaffFrame.tsx';
import type { StaffSession } from './staffSession.ts';

/** The design system's gallery inside the staff pages. */
export default function GalleryScreen({ session }: { session: StaffSession }) {
  const { t } = useTranslation('staff');
  return (
    <StaffFrame session={session} title={t('nav.gallery')}>
      <Gallery />
    </StaffFrame>
  );
}
