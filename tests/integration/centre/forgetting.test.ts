import type { ParsedRequest } from '@harbour/shared/ipc/contract';
import { expect, it } from 'vitest';
import { createKeeper } from '../../../electron/database/keeper.ts';
import { realVault } from '../database/support/centre.ts';
import { centreWithPupil, context } from './support/openCentre.ts';

const DAY_MS = 24 * 60 * 60_000;
const START = Date.UTC(2026, 8, 7, 9);
/** A check-in as the page sends it. */
const record = (): ParsedRequest<'checkin.save'>['record'] => ({
  band: 'secondary',
  door: 'words',
  valence: null,
  energy: null,
  feelings: [{ feelingId: 'sad', size: 3, ownWord: null }],
  bodyClues: [],
  passed: [],
  dontKnow: false,
  visibility: 'keyAdult',
});

it.each([
  ['is still known while another machine could bring the entry back', 499, 1],
  ['is forgotten at the end of a day once no machine has the entry any more', 501, 0],
])('that a pupil deleted an entry %s', async (_, days, left) => {
  const clock = { at: START };
  const now = () => clock.at;
  const deviceVault = realVault();
  const { centre, call, folder, pupilId } = await centreWithPupil({ now, deviceVault });
  await call['session.signInPupil']({ pupilId, pictures: null }, context);
  const { checkinId } = await call['checkin.save']({ record: record(), request: null }, context);
  await call['myThings.deleteEntry']({ id: checkinId }, context);
  await call['session.signOut']({}, context);
  clock.at += days * DAY_MS;
  await centre.close();

  const keeper = createKeeper({
    profileDir: folder,
    deviceVault,
    nativeBinding: undefined,
    now,
    log: { warn: () => {} },
  });
  expect(await keeper.open()).toEqual({ ok: true });
  expect(keeper.store()?.all('SELECT checkin_id FROM deleted_checkins')).toHaveLength(left);
  await keeper.close();
});
