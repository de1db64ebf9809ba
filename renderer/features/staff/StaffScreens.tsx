// Who: a teacher, key worker or lead, usually tired, often with children in the room and two minutes to spare.
// State: signed in; a pupil may be waiting for an adult right now, and that comes before everything else here.
// The one thing: see who waits and say who goes; then whatever page they came for.
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import type { Status } from '../../app/status.ts';
import { useAppSelector } from '../../app/store.ts';
import { DialogNoteProvider } from '../../ui/dialogNote.ts';
import { Spinner } from '../../ui/Spinner.tsx';
import { Toasts } from '../../ui/Toasts.tsx';
import { clearToasts } from '../../ui/toastStore.ts';
import { DialogWaits } from '../person/DialogWaits.tsx';
import { HomeScreen } from './HomeScreen.tsx';
import { RequestBanner } from './RequestBanner.tsx';
import './staff.css';
import type { StaffSession } from './staffSession.ts';

const PeopleScreen = lazy(() => import('./PeopleScreen.tsx'));
const ImportScreen = lazy(() => import('./ImportScreen.tsx'));
const TeamScreen = lazy(() => import('./TeamScreen.tsx'));
const SettingsScreen = lazy(() => import('./SettingsScreen.tsx'));
const EntryScreen = lazy(() => import('../person/EntryScreen.tsx'));
const LibraryScreen = lazy(() => import('../lessons/staff/LibraryScreen.tsx'));
const TeacherScreen = lazy(() => import('../lessons/staff/TeacherScreen.tsx'));
const PacksScreen = lazy(() => import('../lessons/staff/PacksScreen.tsx'));
const GalleryScreen = lazy(() => import('./GalleryScreen.tsx'));

function Page({ status, session }: { status: Status; session: StaffSession }) {
  const place = useAppSelector((state) => state.place.staff);
  switch (place.at) {
    case 'home':
      return <HomeScreen status={status} session={session} />;
    case 'people':
      return <PeopleScreen session={session} groupId={place.groupId} />;
    case 'import':
      return <ImportScreen session={session} />;
    case 'entry':
      return <EntryScreen session={session} checkinId={place.checkinId} />;
    case 'team':
      return <TeamScreen session={session} centreName={status.centreName} />;
    case 'settings':
      return <SettingsScreen session={session} today={status.today} />;
    case 'lessons':
      return <LibraryScreen session={session} pupilId={place.pupilId} />;
    case 'lesson':
      return <TeacherScreen session={session} packId={place.packId} lessonId={place.lessonId} />;
    case 'packs':
      return <PacksScreen session={session} />;
    case 'gallery':
      return <GalleryScreen />;
  }
}

/** Every staff page, under the band with the people who wait for an adult. */
export default function StaffScreens({ status }: { status: Status }) {
  const { ready } = useTranslation('staff');
  const { session } = status;
  // Who waits comes before everything else: no page is drawn without it, not for one frame.
  const waiting = useCall('requests.list', { which: 'waiting' });
  const at = useAppSelector((state) => state.place.staff.at);
  // Messages belong to the page they were about, and never to the next person: they hold names.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason to clear them.
  useEffect(() => clearToasts, [at]);
  if (!('staffId' in session) || !ready || waiting.isLoading) return null;
  return (
    <DialogNoteProvider value={<DialogWaits />}>
      <div className="hb-staff">
        <RequestBanner staffId={session.staffId} />
        <Suspense fallback={<Spinner />}>
          <Page status={status} session={session} />
        </Suspense>
      </div>
      {/* The gallery shows its own. */}
      {at === 'gallery' ? null : <Toasts />}
    </DialogNoteProvider>
  );
}
