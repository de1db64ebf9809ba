import { lazy, Suspense, useEffect } from 'react';
import DoorScreen from '../features/door/DoorScreen.tsx';
import { Scanning } from '../features/scanning/Scanning.tsx';
import { DemoRibbon } from '../ui/DemoRibbon.tsx';
import { Spinner } from '../ui/Spinner.tsx';
import { UiProvider } from '../ui/UiProvider.tsx';
import { useCall } from './api.ts';
import { CloseWaits } from './CloseWaits.tsx';
import { Dress } from './Dress.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { Status } from './status.ts';

// The door is what nearly every start shows: it comes with the start, the others with whoever needs them.
const StartupScreen = lazy(() => import('../features/startup/StartupScreen.tsx'));
const SetupFlow = lazy(() => import('../features/setup/SetupFlow.tsx'));
const PupilScreens = lazy(() => import('../features/pupil/PupilScreens.tsx'));
const StaffScreens = lazy(() => import('../features/staff/StaffScreens.tsx'));

/** In the middle of an empty page, so that nothing jumps when the screen comes. */
function Wait() {
  return (
    <div className="hb-page hb-page-wait">
      <Spinner />
    </div>
  );
}

function Screens({ status }: { status: Status }) {
  switch (status.session.actor) {
    case 'sealed':
      return <StartupScreen status={status} />;
    case 'setup':
      return <SetupFlow status={status} />;
    case 'door':
      return <DoorScreen status={status} />;
    case 'pupil':
      return <PupilScreens status={status} />;
    default:
      return <StaffScreens status={status} />;
  }
}

/** Who is signed in, so that a change of person throws away every screen of the one before. */
function personKey({ session }: Status): string {
  if (session.actor === 'pupil') return `pupil ${session.pupilId}`;
  if ('staffId' in session) return `staff ${session.staffId}`;
  return session.actor;
}

/**
 * Chooses the screens that belong to whoever is in front of the machine, as main says it.
 * @param onDrawn called once the first screens stand and ask for themselves
 */
export function Root({ onDrawn }: { onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  const { data: status } = useCall('app.status', {});
  if (!status) return <Wait />;
  return (
    <UiProvider>
      <Dress key={personKey(status)} session={status.session}>
        <ErrorBoundary screen={status.session.actor}>
          {status.demo ? <DemoRibbon /> : null}
          <Suspense fallback={<Wait />}>
            <Screens status={status} />
          </Suspense>
          <Scanning actor={status.session.actor} />
        </ErrorBoundary>
      </Dress>
      <CloseWaits />
    </UiProvider>
  );
}
