import { api } from './api.ts';
import type { Status } from './status.ts';
import type { Dispatch } from './store.ts';

/**
 * Asks what the first screen shows before it is drawn, so that it is drawn once and whole. Nobody can see it before: the window
 * waits for its first picture.
 * @returns lets go of the answers; to be called when the screens themselves have asked for them
 */
export async function askFirst(dispatch: Dispatch): Promise<() => void> {
  const status = dispatch(api.endpoints['app.status'].initiate({}));
  const held: { unsubscribe(): void }[] = [status];
  const { data } = await status;
  if ((data as Status | undefined)?.session.actor === 'door') {
    const groups = dispatch(api.endpoints['door.groups'].initiate({}));
    held.push(groups);
    await groups;
  }
  return () => {
    for (const answer of held.splice(0)) answer.unsubscribe();
  };
}
