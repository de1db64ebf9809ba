import { api } from './api.ts';
import { bridge } from './bridge.ts';
import { personChanged } from './place.ts';
import { type Dispatch, store } from './store.ts';

/** The staff member signed in now, if any: after an auto-lock the door offers them first. */
function staffIdNow(): string | null {
  const answer = api.endpoints['app.status'].select({})(store.getState()).data as
    | { session: { staffId?: string } }
    | undefined;
  return answer?.session.staffId ?? null;
}

/**
 * Follows what main tells this window. A change of person empties the cache before anything of the next
 * person is asked for, so that no answer of the last one can be shown again.
 * @returns a function that stops listening
 */
export function listenToMain(dispatch: Dispatch): () => void {
  const stopSession = bridge().on('session.changed', () => {
    dispatch(personChanged({ lastStaffId: staffIdNow() }));
    dispatch(api.util.invalidateTags(['status', 'door', 'pupil', 'requests', 'people', 'staff', 'centre']));
  });
  const stopRequests = bridge().on('requests.changed', () => {
    dispatch(api.util.invalidateTags(['requests', 'status']));
  });
  return () => {
    stopSession();
    stopRequests();
  };
}
