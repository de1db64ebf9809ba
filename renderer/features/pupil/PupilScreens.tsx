// Stands here: one signed-in pupil, whatever they are doing.
// State: in the middle of a school day, with others near; may have to leave, hide or get a person at any moment.
// The one thing: whichever page is up, stop, a break, an adult and hiding are where they always are.
import { Activity, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useCall, useSend } from '../../app/api.ts';
import { handedOver, leftGuide, wentToPupil } from '../../app/place.ts';
import type { Status } from '../../app/status.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { useCheckin } from '../checkin/useCheckin.ts';
import { AskAdult } from './AskAdult.tsx';
import { BreakPage } from './BreakPage.tsx';
import { Cover } from './Cover.tsx';
import type { Askable } from './ownEntry.ts';
import { PupilCornersProvider, PupilFrame } from './PupilFrame.tsx';
import { PupilPages, type PupilSession, type PupilWays } from './PupilPages.tsx';
import { useHide } from './useHide.ts';

const NOBODY: readonly Askable[] = [];

export default function PupilScreens({ status }: { status: Status }) {
  return status.session.actor === 'pupil' ? (
    <SignedIn session={status.session} noteWaits={status.openRequests > 0} />
  ) : null;
}

function SignedIn({ session, noteWaits }: { session: PupilSession; noteWaits: boolean }) {
  const dispatch = useAppDispatch();
  const { send: signOut } = useSend('session.signOut');
  const { send: cover } = useSend('session.cover');
  const checkin = useCheckin(session.band);
  const [isCovered, setIsCovered] = useState(false);
  // Behind the cover not even the cache knows anything of the pupil.
  const { data, failure } = useCall('pupil.home', {}, { skip: isCovered });
  const [isAsking, setIsAsking] = useState(false);
  const [isOnBreak, setIsOnBreak] = useState(false);
  // A new page is drawn in small pieces, so that on a slow machine a press is answered between them. The cover is not:
  // hiding is at once.
  const place = useDeferredValue(useAppSelector((state) => state.place.pupil));
  const home = useDeferredValue(data);

  const toolGoesOn = useAppSelector((state) => state.place.guide?.goesOnUntouched ?? false);
  const hide = useCallback(() => {
    setIsCovered(true);
    // Main has to know: what is asked for from here on carries no name, and only carrying on ends it.
    void cover({ toolGoesOn });
  }, [cover, toolGoesOn]);
  useHide(hide);
  const askAdult = useCallback(() => {
    setIsOnBreak(false);
    setIsAsking(true);
  }, []);
  const stopAsking = useCallback(() => setIsAsking(false), []);
  const askable = home?.askable ?? NOBODY;
  const leave = useCallback(() => void signOut({}), [signOut]);
  const handOver = useCallback(() => {
    dispatch(handedOver());
    leave();
  }, [dispatch, leave]);
  const corners = useMemo(
    () => ({ askAdult, takeBreak: () => setIsOnBreak(true), hide, handOver, askable, noteWaits }),
    [askAdult, hide, handOver, askable, noteWaits],
  );
  const toHome = useCallback(() => dispatch(wentToPupil({ at: 'home' })), [dispatch]);
  // A check-in, a tool or a look at who sees what in the middle of a lesson comes back to it.
  const play = useAppSelector((state) => state.place.play);
  const lesson = useMemo(() => (play ? { packId: play.packId, lessonId: play.lessonId } : null), [play]);
  const toBack = useCallback(
    () => dispatch(wentToPupil(lesson ? { at: 'lesson', ...lesson } : { at: 'home' })),
    [dispatch, lesson],
  );

  const { state, act, start, end } = checkin;
  const isDone = state?.step === 'done';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per check-in that has come to its end.
  useEffect(() => {
    if (!isDone) return;
    end();
    toBack();
  }, [isDone]);

  const isKept = Boolean(state?.checkinId);
  const isUnderWay = state !== null && state.step !== 'stopped';
  const isOnOtherPage = place.at !== 'home' && place.at !== 'checkin';
  const stop = useCallback((): void => {
    // What was handed over stays handed over; only what was not is let go, and only then there is something to say.
    if (isKept) {
      end();
      toHome();
    } else {
      dispatch(leftGuide());
      act({ type: 'stop' });
    }
  }, [dispatch, isKept, end, toHome, act]);
  /** What *stop* does on a page in front of the others. */
  const stopHere = (): void => {
    setIsOnBreak(false);
    setIsAsking(false);
    if (!isAsking && isOnOtherPage) toHome();
    else if (isUnderWay) stop();
    else leave();
  };
  const ways: PupilWays = useMemo(
    () => ({
      toHome,
      toBack,
      to: (place) => dispatch(wentToPupil(place)),
      startCheckin: () => {
        start(home?.lastDoor, home?.mayTypeWord);
        dispatch(wentToPupil({ at: 'checkin' }));
      },
      stop,
      askAdult,
      leave,
    }),
    [dispatch, toHome, toBack, start, home?.lastDoor, home?.mayTypeWord, stop, askAdult, leave],
  );

  if (isCovered) {
    return (
      <Cover needsPictures={session.needsPictures} onBack={() => setIsCovered(false)} onSignOut={leave} />
    );
  }
  return (
    <PupilCornersProvider value={corners}>
      {/* Kept as it is behind the break and the way to an adult: which words were leafed to, what was typed and not yet kept. */}
      <Activity mode={isOnBreak || isAsking ? 'hidden' : 'visible'}>
        <PupilPages
          session={session}
          place={place}
          checkin={checkin}
          home={home}
          hasTrouble={failure !== undefined}
          ways={ways}
        />
      </Activity>
      {isAsking ? (
        <Activity mode={isOnBreak ? 'hidden' : 'visible'}>
          <AskAdult
            askable={askable}
            onClose={stopAsking}
            frame={({ title, lead, children }) => (
              <PupilFrame title={title} lead={lead} hasAdult={false} onBack={stopAsking} onStop={stopHere}>
                {children}
              </PupilFrame>
            )}
          />
        </Activity>
      ) : null}
      {isOnBreak ? <BreakPage onCarryOn={() => setIsOnBreak(false)} onStop={stopHere} /> : null}
    </PupilCornersProvider>
  );
}
