// Stands here: one signed-in pupil, whatever they are doing.
// State: in the middle of a school day, with others near; may have to leave, hide or get a person at any moment.
// The one thing: whichever page is up, stop, a break, an adult and hiding are where they always are.
import { Activity, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useCall, useSend } from '../../app/api.ts';
import { wentToPupil } from '../../app/place.ts';
import type { Status } from '../../app/status.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { CheckinFlow } from '../checkin/CheckinFlow.tsx';
import { useCheckin } from '../checkin/useCheckin.ts';
import { AskAdult } from './AskAdult.tsx';
import { BreakPage } from './BreakPage.tsx';
import { Cover } from './Cover.tsx';
import { PupilCornersProvider, PupilFrame } from './PupilFrame.tsx';
import { PupilHome } from './PupilHome.tsx';
import { StoppedPage } from './StoppedPage.tsx';
import { useHide } from './useHide.ts';
import { WhoSeesPage } from './WhoSeesPage.tsx';

const ToolShelf = lazy(() => import('../tools/ToolShelf.tsx'));

type PupilSession = Extract<Status['session'], { actor: 'pupil' }>;

export default function PupilScreens({ status }: { status: Status }) {
  return status.session.actor === 'pupil' ? <SignedIn session={status.session} /> : null;
}

function SignedIn({ session }: { session: PupilSession }) {
  const dispatch = useAppDispatch();
  const place = useAppSelector((state) => state.place.pupil);
  const { data: home, failure } = useCall('pupil.home', {});
  const { send: signOut } = useSend('session.signOut');
  const checkin = useCheckin(session.band);
  const [isCovered, setIsCovered] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [isOnBreak, setIsOnBreak] = useState(false);

  const hide = useCallback(() => setIsCovered(true), []);
  useHide(hide);
  const corners = useMemo(
    () => ({
      askAdult: () => {
        setIsOnBreak(false);
        setIsAsking(true);
      },
      takeBreak: () => setIsOnBreak(true),
      hide,
      keyAdults: home?.keyAdults ?? [],
    }),
    [hide, home?.keyAdults],
  );
  const keyAdults = home?.keyAdults ?? [];

  const toHome = useCallback(() => dispatch(wentToPupil({ at: 'home' })), [dispatch]);
  const leave = (): void => void signOut({});
  const stopAsking = (): void => setIsAsking(false);

  const { state } = checkin;
  const isDone = state?.step === 'done';
  const { end } = checkin;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per check-in that has come to its end.
  useEffect(() => {
    if (!isDone) return;
    end();
    toHome();
  }, [isDone]);

  function stop(): void {
    // What was handed over stays handed over; only what was not is let go, and only then there is something to say.
    if (state?.checkinId) {
      checkin.end();
      toHome();
    } else {
      checkin.act({ type: 'stop' });
    }
  }

  /** What *stop* does on the page that is up. */
  function stopHere(): void {
    setIsOnBreak(false);
    setIsAsking(false);
    if (!isAsking && (place.at === 'whoSees' || place.at === 'tools')) toHome();
    else if (state && state.step !== 'stopped') stop();
    else leave();
  }

  function startCheckin(): void {
    checkin.start();
    dispatch(wentToPupil({ at: 'checkin' }));
  }

  function page() {
    if (isAsking) {
      return (
        <AskAdult
          keyAdults={keyAdults}
          onClose={stopAsking}
          frame={({ title, lead, children }) => (
            <PupilFrame title={title} lead={lead} hasAdult={false} onBack={stopAsking} onStop={stopHere}>
              {children}
            </PupilFrame>
          )}
        />
      );
    }
    if (place.at === 'tools') {
      return (
        <Suspense fallback={null}>
          <ToolShelf band={session.band} where={place.shelf} onHome={toHome} />
        </Suspense>
      );
    }
    if (place.at === 'whoSees') return <WhoSeesPage onBack={toHome} onStop={toHome} />;
    if (place.at === 'checkin' && state?.step === 'stopped') {
      return (
        <StoppedPage
          onHome={() => {
            checkin.end();
            toHome();
          }}
          onFinish={leave}
        />
      );
    }
    if (place.at === 'checkin' && state && !isDone) {
      return (
        <CheckinFlow
          checkin={checkin}
          state={state}
          keyAdults={keyAdults}
          onStop={stop}
          onAdult={corners.askAdult}
        />
      );
    }
    return (
      <PupilHome
        displayName={session.displayName}
        avatar={session.avatar}
        band={session.band}
        home={home}
        hasTrouble={failure !== undefined}
        onCheckIn={startCheckin}
        onTools={() => dispatch(wentToPupil({ at: 'tools', shelf: { at: 'ways' } }))}
        onWhoSees={() => dispatch(wentToPupil({ at: 'whoSees' }))}
        onFinish={leave}
      />
    );
  }

  if (isCovered) {
    return (
      <Cover
        needsPictures={session.needsPictures}
        onBack={() => setIsCovered(false)}
        onSignOut={leave}
        onAdult={() => {
          corners.askAdult();
          setIsCovered(false);
        }}
      />
    );
  }
  return (
    <PupilCornersProvider value={corners}>
      {/* Kept as it is behind the break: which words were leafed to, what was asked. */}
      <Activity mode={isOnBreak ? 'hidden' : 'visible'}>{page()}</Activity>
      {isOnBreak ? <BreakPage onCarryOn={() => setIsOnBreak(false)} onStop={stopHere} /> : null}
    </PupilCornersProvider>
  );
}
