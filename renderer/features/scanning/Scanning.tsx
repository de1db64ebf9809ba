import { lazy, Suspense } from 'react';
import { useDressed } from '../../app/Dress.tsx';
import { useAppSelector } from '../../app/store.ts';

// Few pupils need it, and they can wait a moment for it once.
const Scanner = lazy(() => import('./Scanner.tsx'));

/** At the door nobody's own needs are known yet; a slow step suits most. */
const DOOR_STEP_SECONDS = 2;

/** The scan for whoever is in front of the machine: as the pupil needs it, or as it was switched on at the door. */
export function Scanning({ actor }: { actor: string }) {
  const { needs } = useDressed();
  const isOnAtDoor = useAppSelector((state) => state.place.scansDoor);
  const isDoor = actor === 'door' && isOnAtDoor;
  const isPupils = actor === 'pupil' && needs.switches.scanning !== 'off';
  if (!isDoor && !isPupils) return null;
  const switches = isDoor ? { scanning: 'auto' as const, stepSeconds: DOOR_STEP_SECONDS } : needs.switches;
  return (
    <Suspense fallback={null}>
      <Scanner {...switches} isShared={isDoor} />
    </Suspense>
  );
}
