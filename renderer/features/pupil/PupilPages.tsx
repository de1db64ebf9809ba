import { lazy, memo, Suspense } from 'react';
import type { PupilPlace } from '../../app/place.ts';
import type { Status } from '../../app/status.ts';
import { LookPage } from '../access/LookPage.tsx';
import { CheckinFlow } from '../checkin/CheckinFlow.tsx';
import type { Checkin } from '../checkin/useCheckin.ts';
import type { PupilHomeData } from './ownEntry.ts';
import { PupilHome } from './PupilHome.tsx';
import { StoppedPage } from './StoppedPage.tsx';
import { WhoSeesPage } from './WhoSeesPage.tsx';

const MyThings = lazy(() => import('../mythings/MyThings.tsx'));
const Lessons = lazy(() => import('../lessons/Lessons.tsx'));
const ToolShelf = lazy(() => import('../tools/ToolShelf.tsx'));

export type PupilSession = Extract<Status['session'], { actor: 'pupil' }>;

/** What the pages may set off; the same functions for as long as the check-in stays as it is. */
export interface PupilWays {
  toHome: () => void;
  /** To the lesson under way, else home. */
  toBack: () => void;
  to: (place: PupilPlace) => void;
  startCheckin: () => void;
  /** Stops a check-in that is under way. */
  stop: () => void;
  askAdult: () => void;
  leave: () => void;
}

export interface PupilPagesProps {
  session: PupilSession;
  place: PupilPlace;
  checkin: Checkin;
  /** Undefined while it is read, or where it could not be. */
  home: PupilHomeData | undefined;
  hasTrouble: boolean;
  ways: PupilWays;
}

const NOBODY: readonly never[] = [];

/** The page that is up. Drawn anew only when something on it changed, and then without holding up a press. */
export const PupilPages = memo(function PupilPages(props: PupilPagesProps) {
  const { session, place, checkin, home, hasTrouble, ways } = props;
  const { state } = checkin;
  const keyAdults = home?.keyAdults ?? NOBODY;
  const askable = home?.askable ?? NOBODY;
  if (place.at === 'whoSees') return <WhoSeesPage onBack={ways.toBack} onStop={ways.toHome} />;
  if (place.at === 'tools') {
    return (
      <Suspense fallback={null}>
        <ToolShelf band={session.band} where={place.shelf} onHome={ways.toHome} onBack={ways.toBack} />
      </Suspense>
    );
  }
  if (
    place.at === 'lessons' ||
    place.at === 'lesson' ||
    place.at === 'unitLines' ||
    place.at === 'wordProbe'
  ) {
    return (
      <Suspense fallback={null}>
        <Lessons place={place} band={session.band} onHome={ways.toHome} onCheckIn={ways.startCheckin} />
      </Suspense>
    );
  }
  if (place.at === 'look') {
    return <LookPage band={session.band} onBack={ways.toHome} onStop={ways.toHome} />;
  }
  if (place.at === 'myThings') {
    return <MyThings page={place.page} band={session.band} onHome={ways.toHome} />;
  }
  if (place.at === 'checkin' && state?.step === 'stopped') {
    return (
      <StoppedPage
        onHome={() => {
          checkin.end();
          ways.toHome();
        }}
        onFinish={ways.leave}
      />
    );
  }
  if (place.at === 'checkin' && state && state.step !== 'done') {
    return (
      <CheckinFlow
        checkin={checkin}
        state={state}
        keyAdults={keyAdults}
        askable={askable}
        onStop={ways.stop}
        onAdult={ways.askAdult}
      />
    );
  }
  return (
    <PupilHome
      displayName={session.displayName}
      avatar={session.avatar}
      band={session.band}
      home={home}
      hasTrouble={hasTrouble}
      onCheckIn={ways.startCheckin}
      onTools={() => ways.to({ at: 'tools', shelf: { at: 'ways' } })}
      onLessons={() => ways.to({ at: 'lessons', page: 'now' })}
      onMyThings={() => ways.to({ at: 'myThings', page: 'home' })}
      onWhoSees={() => ways.to({ at: 'whoSees' })}
      onLook={() => ways.to({ at: 'look' })}
      onFinish={ways.leave}
    />
  );
});
