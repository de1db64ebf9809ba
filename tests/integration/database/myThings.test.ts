import { describe, expect, it } from 'vitest';
import { rateAim, saveAim } from '../../../electron/database/repositories/aims.ts';
import { saveCheckin } from '../../../electron/database/repositories/checkins.ts';
import { saveGroup } from '../../../electron/database/repositories/groups.ts';
import { setLookBack } from '../../../electron/database/repositories/lookBack.ts';
import { deleteEntry } from '../../../electron/database/repositories/ownChanges.ts';
import { keepWord } from '../../../electron/database/repositories/ownWords.ts';
import { savePupil } from '../../../electron/database/repositories/pupils.ts';
import { noteView, ownViews } from '../../../electron/database/repositories/recordViews.ts';
import { addFirstLead, saveStaff } from '../../../electron/database/repositories/staff.ts';
import { markTool } from '../../../electron/database/repositories/toolbox.ts';
import { centreWithData, keeperIn, LEAD, START } from './support/centre.ts';

const record = {
  band: 'primary',
  door: 'words',
  valence: null,
  energy: null,
  feelings: [{ feelingId: 'worried', size: 3 }],
  passed: [],
  dontKnow: false,
  visibility: 'keyAdult',
} as const;

async function centre() {
  const { profile } = await centreWithData();
  const clock = { at: START };
  const keeper = keeperIn(profile, { now: () => clock.at });
  expect(await keeper.open()).toEqual({ ok: true });
  const store = keeper.store();
  if (!store) throw new Error('sealed');
  addFirstLead(store, { id: LEAD, name: 'Morgan Achebe' });
  const keyWorker = saveStaff(store, { id: null, name: 'Kit Lindholm', role: 'keyWorker' });
  const groupId = saveGroup(store, { id: null, name: 'Terns', band: 'primary', pictureSignIn: true });
  const pupil = (givenName: string): string =>
    savePupil(store, {
      id: null,
      givenName,
      familyName: '',
      knownAs: '',
      yearGroup: 4,
      groupId,
      avatar: null,
      keyWorkerIds: [keyWorker],
    });
  const checkin = (pupilId: string): string =>
    saveCheckin(store, pupilId, { ...record, passed: [], feelings: [...record.feelings] }, null).checkinId;
  return { store, clock, keeper, keyWorker, pupil, checkin };
}

const ALL = {
  words: 'x',
  tile: null,
  scribed: true,
  step: null,
  stepTile: null,
  helper: null,
  lookBack: null,
};

describe('who opened an entry', () => {
  it('is told to its pupil alone, each name once a day, newest first', async () => {
    const { store, clock, keeper, keyWorker, pupil, checkin } = await centre();
    const [amina, ben] = [pupil('Amina'), pupil('Ben')];
    const [first, second] = [checkin(amina), checkin(amina)];
    expect(ownViews(store, amina)).toEqual([]);
    noteView(store, keyWorker, first);
    noteView(store, keyWorker, second);
    clock.at += 24 * 60 * 60_000;
    noteView(store, LEAD, first);
    expect(ownViews(store, amina)).toEqual([
      { staffName: 'Morgan Achebe', day: '2026-09-08' },
      { staffName: 'Kit Lindholm', day: '2026-09-07' },
    ]);
    expect(ownViews(store, ben)).toEqual([]);
    expect(() => noteView(store, LEAD, ben)).toThrow('notFound');
    await keeper.close();
  });
});

describe('a pupil’s own things', () => {
  it('go with the pupil, every row, and leave the other pupil’s', async () => {
    const { store, keeper, keyWorker, pupil, checkin } = await centre();
    for (const id of [pupil('Amina'), pupil('Ben')]) {
      const aim = saveAim(store, id, 'primary', { ...ALL, id: null });
      rateAim(store, id, { id: aim, rating: 2, note: 'n' });
      keepWord(store, id, 'hiraeth');
      markTool(store, id, 'hum', 'keep');
      setLookBack(store, id, true);
      noteView(store, keyWorker, checkin(id));
      deleteEntry(store, id, checkin(id));
    }
    const [gone] = store.all<{ id: string }>("SELECT id FROM pupils WHERE given_name = 'Amina'");
    store.run('DELETE FROM pupils WHERE id = $id', { id: gone?.id ?? '' });
    for (const table of [
      'aims',
      'aim_ratings',
      'own_words',
      'toolbox_items',
      'pupil_access',
      'record_views',
      'deleted_checkins',
      'checkins',
    ])
      expect([table, store.get(`SELECT count(*) AS n FROM ${table}`)]).toEqual([table, { n: 1 }]);
    await keeper.close();
  });

  it('keep a ladder of five for Primary', async () => {
    const { store, keeper, pupil } = await centre();
    const amina = pupil('Amina');
    const id = saveAim(store, amina, 'primary', { ...ALL, id: null });
    expect(() => rateAim(store, amina, { id, rating: 6, note: null })).toThrow('badRequest');
    rateAim(store, amina, { id, rating: 5, note: null });
    await keeper.close();
  });
});
