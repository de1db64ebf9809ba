import { describe, expect, it } from 'vitest';
import { appendAudit, auditHead, firstBrokenAudit } from '../../../electron/database/repositories/audit.ts';
import { entriesOfDay, lastDoorOf, saveCheckin } from '../../../electron/database/repositories/checkins.ts';
import { listGroups, listGroupsAtDoor, saveGroup } from '../../../electron/database/repositories/groups.ts';
import {
  answer,
  ask,
  countUnseen,
  countWaiting,
  listRequests,
  ownRequest,
} from '../../../electron/database/repositories/personRequests.ts';
import {
  checkPictures,
  getPupil,
  importPupils,
  keyAdultNames,
  listPupils,
  listPupilsAtDoor,
  pupilsOnRoll,
  savePupil,
  setPictures,
} from '../../../electron/database/repositories/pupils.ts';
import { readSetting, writeSetting } from '../../../electron/database/repositories/settings.ts';
import {
  addFirstLead,
  countLeads,
  getStaff,
  listStaff,
  listStaffAtDoor,
  readSecret,
  saveStaff,
  staffTries,
  writeSecret,
} from '../../../electron/database/repositories/staff.ts';
import {
  offersOf,
  recordUse,
  rememberOffers,
  toolboxOf,
} from '../../../electron/database/repositories/strategies.ts';
import { listTerms, replaceTerms } from '../../../electron/database/repositories/terms.ts';
import { createStore, SLOW_QUERY_MS, type Store } from '../../../electron/database/store.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { centreWithData, keeperIn, LEAD, START } from './support/centre.ts';

const NOBODY = '01890000-0000-7000-8000-0000000000ff';

/** A real, encrypted, open centre with a lead, two groups and two pupils, under a clock the test sets. */
async function centre() {
  const { profile } = await centreWithData();
  const clock = { at: START };
  const keeper = keeperIn(profile, { now: () => clock.at });
  expect(await keeper.open()).toEqual({ ok: true });
  const store = keeper.store();
  if (!store) throw new Error('sealed');
  addFirstLead(store, { id: LEAD, name: 'Morgan Achebe' });
  const keyWorker = saveStaff(store, { id: null, name: 'Kit Lindholm', role: 'keyWorker' });
  const herons = saveGroup(store, { id: null, name: 'Herons', band: 'secondary', pictureSignIn: true });
  const terns = saveGroup(store, { id: null, name: 'terns', band: 'primary', pictureSignIn: false });
  const pupil = (givenName: string, familyName: string, groupId: string | null = herons): string =>
    savePupil(store, {
      id: null,
      givenName,
      familyName,
      knownAs: '',
      yearGroup: 8,
      groupId,
      avatar: null,
      keyWorkerIds: [keyWorker],
    });
  return { store, clock, keeper, keyWorker, herons, terns, pupil };
}

const record: Parameters<typeof saveCheckin>[2] = {
  band: 'secondary',
  door: 'plane',
  valence: -0.5,
  energy: 0.25,
  feelings: [
    { feelingId: 'worried', size: 3 },
    { feelingId: 'own-word', size: null, ownWord: 'hiraeth' },
  ],
  bodyClues: ['tight-tummy', 'heavy-arms', 'tight-tummy'],
  passed: ['word'],
  dontKnow: false,
  visibility: 'keyAdult',
};

describe('settings and terms', () => {
  it('are kept and replaced', async () => {
    const { store, keeper } = await centre();
    expect(readSetting(store, 'centreName')).toBeNull();
    writeSetting(store, 'bands', ['primary']);
    writeSetting(store, 'bands', ['secondary']);
    expect(readSetting(store, 'bands')).toEqual(['secondary']);
    const term = (name: string, starts: string, ends: string) => ({ name, academicYear: 2026, starts, ends });
    replaceTerms(store, [
      term('Autumn 2', '2026-11-02', '2026-12-18'),
      term('Autumn 1', '2026-09-01', '2026-10-23'),
    ]);
    replaceTerms(store, [term('Only', '2026-09-01', '2026-12-18')]);
    expect(listTerms(store)).toEqual([term('Only', '2026-09-01', '2026-12-18')]);
    expect(store.get('SELECT count(*) AS n FROM terms WHERE deleted IS NOT NULL')).toEqual({ n: 2 });
    expect(() => replaceTerms(store, [term('Backwards', '2026-12-18', '2026-09-01')])).toThrow('badRequest');
    expect(listTerms(store)).toHaveLength(1);
    await keeper.close();
  });
});

describe('groups, pupils and staff', () => {
  it('have exactly the shapes of the contract', async () => {
    const { store, keeper, herons, pupil } = await centre();
    const id = pupil('Amina', 'Kovacs');
    const shapes = [
      ['groups.list', { groups: listGroups(store) }],
      ['door.groups', { groups: listGroupsAtDoor(store) }],
      ['pupils.list', { pupils: listPupils(store, null) }],
      ['door.pupils', { pupils: listPupilsAtDoor(store, herons) }],
      ['staff.list', { staff: listStaff(store) }],
      ['door.staff', { staff: listStaffAtDoor(store) }],
      [
        'centre.get',
        { centreName: 'x', bands: [], terms: listTerms(store), autoLockMinutes: 2, typedWords: [] },
      ],
    ] as const;
    for (const [name, value] of shapes)
      expect([name, contract[name].response.parse(value)]).toEqual([name, value]);
    expect(getPupil(store, id)).toMatchObject({
      displayName: 'Amina',
      band: 'secondary',
      needsPictures: false,
    });
    expect(listGroupsAtDoor(store).map(({ name }) => name)).toEqual(['Herons']);
    await keeper.close();
  });

  it('tells pupils of the same name apart, and takes the changes of one', async () => {
    const { store, keeper, herons, terns, pupil } = await centre();
    const ids = [pupil('Sam', 'Kowal'), pupil('Sam', 'Birch'), pupil('Sam', 'Adeyemi', terns)];
    const shown = (group: string) => listPupilsAtDoor(store, group).map(({ displayName }) => displayName);
    expect(shown(herons)).toEqual(['Sam B.', 'Sam K.']);
    expect(shown(terns)).toEqual(['Sam']);
    const [first = ''] = ids;
    const change = {
      id: first,
      givenName: 'Sam',
      familyName: 'Kowal',
      knownAs: 'Sami',
      yearGroup: 9,
      groupId: terns,
      avatar: 5,
      keyWorkerIds: [LEAD],
    };
    expect(savePupil(store, change)).toBe(first);
    expect(shown(herons)).toEqual(['Sam']);
    expect(shown(terns)).toEqual(['Sam', 'Sami']);
    expect(keyAdultNames(store, first)).toEqual(['Morgan Achebe']);
    expect(() => savePupil(store, { ...change, id: NOBODY })).toThrow('notFound');
    expect(() => savePupil(store, { ...change, groupId: NOBODY })).toThrow('notFound');
    expect(() => savePupil(store, { ...change, knownAs: 'X', keyWorkerIds: [NOBODY] })).toThrow('notFound');
    expect(shown(terns)).toEqual(['Sam', 'Sami']);
    await keeper.close();
  });

  it('imports a whole roll or none of it', async () => {
    const { store, keeper, herons } = await centre();
    const row = (index: number) => ({
      givenName: `Pupil ${index}`,
      familyName: 'x',
      knownAs: '',
      yearGroup: 7,
      groupId: herons,
      upn: null,
      admissionNumber: null,
    });
    const rows = Array.from({ length: 2000 }, (_, index) => row(index));
    expect(() => importPupils(store, [...rows, { ...row(1), groupId: NOBODY }])).toThrow();
    expect(pupilsOnRoll(store)).toEqual([]);
    expect(importPupils(store, rows)).toBe(2000);
    expect(pupilsOnRoll(store)).toHaveLength(2000);
    await keeper.close();
  });

  it('checks pictures without keeping them', async () => {
    const { store, keeper, pupil } = await centre();
    const id = pupil('Amina', 'Kovacs');
    expect(checkPictures(store, id, [1, 2, 3])).toBe(false);
    setPictures(store, id, [1, 2, 3]);
    expect(getPupil(store, id)?.needsPictures).toBe(true);
    expect(
      [
        [1, 2, 3],
        [3, 2, 1],
        [1, 2],
      ].map((pictures) => checkPictures(store, id, pictures)),
    ).toEqual([true, false, false]);
    setPictures(store, id, null);
    expect(checkPictures(store, id, [1, 2, 3])).toBe(false);
    expect(() => setPictures(store, NOBODY, [1, 2, 3])).toThrow('notFound');
    await keeper.close();
  });

  it("keeps staff's secrets and tries", async () => {
    const { store, keeper, keyWorker } = await centre();
    expect(countLeads(store)).toBe(1);
    expect(listStaffAtDoor(store)).toEqual([]);
    const secret = {
      parameters: { N: 1024, r: 8, p: 1 },
      salt: Buffer.from('salt'),
      hash: Buffer.from('hash'),
    };
    writeSecret(store, keyWorker, 'pin', secret);
    writeSecret(store, keyWorker, 'passphrase', secret);
    const kept = readSecret(store, keyWorker, 'pin');
    expect([kept?.parameters, Buffer.from(kept?.hash ?? []).toString()]).toEqual([secret.parameters, 'hash']);
    expect(readSecret(store, LEAD, 'pin')).toBeNull();
    expect(listStaffAtDoor(store)).toMatchObject([{ name: 'Kit Lindholm', hasPin: true }]);
    saveStaff(store, { id: keyWorker, name: 'Kit L.', role: 'lead' });
    expect([getStaff(store, keyWorker)?.role, countLeads(store)]).toEqual(['lead', 2]);
    const tries = staffTries(store, keyWorker);
    tries.write({ streak: 2, tries: [{ at: 1, seenAt: 1 }] });
    expect(staffTries(store, keyWorker).read()).toEqual({ streak: 2, tries: [{ at: 1, seenAt: 1 }] });
    await keeper.close();
  });
});

describe('check-ins and tools', () => {
  it("come back as they were given, on the pupil's own day only", async () => {
    const { store, keeper, clock, pupil } = await centre();
    const [id, other] = [pupil('Amina', 'Kovacs'), pupil('Leo', 'Birch')];
    const { checkinId, requestId } = saveCheckin(store, id, record, null);
    expect(requestId).toBeNull();
    clock.at += 60_000;
    recordUse(store, id, { checkinId, strategyId: 'cool-water', sizeBefore: 3, sizeAfter: 2 });
    const { day } = store.today();
    const entries = entriesOfDay(store, id, day);
    expect(entries).toEqual([
      {
        id: checkinId,
        at: START,
        day,
        valence: -0.5,
        energy: 0.25,
        visibility: 'keyAdult',
        feelings: [
          { feelingId: 'worried', size: 3, ownWord: null },
          { feelingId: 'own-word', size: null, ownWord: 'hiraeth' },
        ],
        bodyClues: ['heavy-arms', 'tight-tummy'],
        strategies: [{ strategyId: 'cool-water', sizeBefore: 3, sizeAfter: 2 }],
      },
    ]);
    expect(entriesOfDay(store, other, day)).toEqual([]);
    expect(entriesOfDay(store, id, '2026-09-06')).toEqual([]);
    const use = { checkinId, strategyId: 'cool-water', sizeBefore: null, sizeAfter: null };
    expect(() => recordUse(store, other, use)).toThrow('notFound');
    await keeper.close();
  });

  it('remembers the door of the last kept check-in, for each pupil', async () => {
    const { store, keeper, clock, pupil } = await centre();
    const [id, other] = [pupil('Amina', 'Kovacs'), pupil('Leo', 'Birch')];
    expect(lastDoorOf(store, id)).toBeNull();
    saveCheckin(store, id, record, null);
    clock.at += 60_000;
    saveCheckin(store, id, { ...record, door: 'body' }, null);
    expect([lastDoorOf(store, id), lastDoorOf(store, other)]).toEqual(['body', null]);
    clock.at += 26 * 60 * 60_000;
    saveCheckin(store, id, { ...record, door: 'pictures' }, null);
    expect(lastDoorOf(store, id)).toBe('pictures');
    await keeper.close();
  });

  it('keeps no text with a word that is not the pupil’s own, and never a long one', async () => {
    const { store, keeper, pupil } = await centre();
    const id = pupil('Amina', 'Kovacs');
    for (const feeling of [
      { feelingId: 'worried', size: null, ownWord: 'hiraeth' },
      { feelingId: 'own-word', size: null, ownWord: 'x'.repeat(41) },
    ])
      expect(() => saveCheckin(store, id, { ...record, feelings: [feeling] }, null)).toThrow();
    expect(store.get('SELECT count(*) AS n FROM checkins')).toEqual({ n: 0 });
    await keeper.close();
  });

  it('keeps a check-in and its request together or not at all', async () => {
    const { store, keeper, pupil } = await centre();
    const id = pupil('Amina', 'Kovacs');
    const { checkinId, requestId } = saveCheckin(store, id, { ...record, visibility: 'personNow' }, 'now');
    expect(
      store.get('SELECT checkin_id AS c FROM person_requests WHERE id = $requestId', { requestId }),
    ).toEqual({ c: checkinId });
    expect(() => saveCheckin(store, NOBODY, record, 'now')).toThrow();
    expect(() => saveCheckin(store, id, { ...record, valence: 2 }, 'now')).toThrow();
    expect([countWaiting(store), store.get('SELECT count(*) AS n FROM checkins')]).toEqual([1, { n: 1 }]);
    await keeper.close();
  });

  it('remembers when a tool was last offered', async () => {
    const { store, keeper, clock, pupil } = await centre();
    const id = pupil('Amina', 'Kovacs');
    rememberOffers(store, id, ['cool-water', 'five-senses']);
    clock.at += 1000;
    rememberOffers(store, id, ['cool-water']);
    expect(new Map(offersOf(store, id).map(({ strategyId, at }) => [strategyId, at]))).toEqual(
      new Map([
        ['cool-water', START + 1000],
        ['five-senses', START],
      ]),
    );
    expect(toolboxOf(store, id)).toEqual({ kept: [], notForMe: [] });
    await keeper.close();
  });
});

describe('person requests', () => {
  it('wait until they are done, and say who answered', async () => {
    const { store, keeper, clock, keyWorker, pupil } = await centre();
    const id = pupil('Amina', 'Kovacs');
    const first = ask(store, id, 'now', null);
    clock.at += 1000;
    const atDoor = ask(store, null, 'later', null);
    expect([countWaiting(store), countUnseen(store)]).toEqual([2, 2]);
    const waiting = listRequests(store, 'waiting');
    expect(waiting.map((request) => [request.id, request.pupilName, request.groupName])).toEqual([
      [first, 'Amina', 'Herons'],
      [atDoor, null, null],
    ]);
    expect(contract['requests.list'].response.parse({ requests: waiting })).toEqual({ requests: waiting });

    const reply = { requestId: first, staffId: LEAD, toStaffId: null, note: null };
    answer(store, { ...reply, action: 'seen' });
    expect([countWaiting(store), countUnseen(store)]).toEqual([2, 1]);
    clock.at += 1000;
    answer(store, { ...reply, action: 'handedOver', toStaffId: keyWorker });
    // Who passed it on, and to whom: not as if the one who has it now had.
    expect(ownRequest(store, id)).toMatchObject({
      state: 'handedOver',
      answer: { by: 'Morgan Achebe', at: clock.at, to: 'Kit Lindholm' },
    });
    expect(() => answer(store, { ...reply, action: 'handedOver' })).toThrow('badRequest');
    clock.at += 1000;
    answer(store, { ...reply, staffId: keyWorker, action: 'done', note: 'Talked.' });
    expect(() => answer(store, { ...reply, action: 'seen' })).toThrow('conflict');
    expect(() => answer(store, { ...reply, requestId: NOBODY, action: 'seen' })).toThrow('notFound');
    expect(countWaiting(store)).toBe(1);
    const [done] = listRequests(store, 'answered');
    expect(
      done?.answers.map(({ action, staffName, toStaffName, note }) => [action, staffName, toStaffName, note]),
    ).toEqual([
      ['seen', 'Morgan Achebe', null, null],
      ['handedOver', 'Morgan Achebe', 'Kit Lindholm', null],
      ['done', 'Kit Lindholm', null, 'Talked.'],
    ]);
    // Done yesterday: no longer on the pupil's page. Still waiting: for as long as it takes.
    clock.at += 24 * 60 * 60_000;
    expect(ownRequest(store, id)).toBeNull();
    ask(store, id, 'later', null);
    clock.at += 5 * 24 * 60 * 60_000;
    expect(ownRequest(store, id)).toMatchObject({ state: 'open', answer: null });
    await keeper.close();
  });
});

describe('the audit (R-18)', () => {
  it('is append-only and notices every change to its chain', async () => {
    const { store, keeper } = await centre();
    for (let line = 0; line < 30; line += 1) {
      appendAudit(store, { actor: 'lead', staffId: LEAD, action: 'test', target: null, detail: { line } });
    }
    expect(firstBrokenAudit(store)).toBeNull();
    expect(auditHead(store).seq).toBe(230);
    expect(() => store.run("UPDATE audit SET action = 'x' WHERE seq = 5")).toThrow('append-only');
    expect(() => store.run('DELETE FROM audit WHERE seq = 5')).toThrow('append-only');
    store.db.exec('DROP TRIGGER audit_is_append_only_update; DROP TRIGGER audit_is_append_only_delete');
    const changes = [
      "UPDATE audit SET action = 'x' WHERE seq = 100",
      "UPDATE audit SET detail = '{}' WHERE seq = 100",
      'UPDATE audit SET at = at + 1 WHERE seq = 100',
      'UPDATE audit SET staff_id = NULL WHERE seq = 100',
      'DELETE FROM audit WHERE seq = 100',
      'UPDATE audit SET seq = 1000 WHERE seq = 100; UPDATE audit SET seq = 100 WHERE seq = 101; UPDATE audit SET seq = 101 WHERE seq = 1000',
      'UPDATE audit SET hash = upper(hash) WHERE seq = 100',
    ];
    for (const change of changes) {
      store.db.exec(`SAVEPOINT one; ${change}`);
      expect([change, firstBrokenAudit(store)]).toEqual([change, 100]);
      store.db.exec('ROLLBACK TO one; RELEASE one');
    }
    expect(firstBrokenAudit(store)).toBeNull();
    await keeper.close();
  });
});

describe('the store', () => {
  const slowly = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $top) SELECT max(i) AS top FROM n`;

  it(`tells of a query over ${SLOW_QUERY_MS} ms, without values`, async () => {
    const { store, keeper } = await centre();
    const told: string[] = [];
    const watched: Store = createStore({
      db: store.db,
      machine: store.machine,
      now: () => START,
      onSlow: (sql) => told.push(sql),
    });
    watched.get('SELECT 1 AS one');
    expect(told).toEqual([]);
    watched.get(slowly, { top: 3_000_000 });
    expect(told).toEqual([slowly]);
    await keeper.close();
  });

  it('stamps never go back, whatever the clock does, also after a restart', async () => {
    const { store, keeper, clock } = await centre();
    writeSetting(store, 'centreName', 'a');
    const before = store.stamp().hlc;
    clock.at -= 365 * 24 * 60 * 60_000;
    expect(store.stamp().hlc > before).toBe(true);
    writeSetting(store, 'centreName', 'b');
    const last = store.get<{ hlc: string }>("SELECT hlc FROM settings WHERE key = 'centreName'")?.hlc ?? '';
    const again = createStore({ db: store.db, machine: store.machine, now: () => clock.at });
    expect(again.stamp().hlc > last).toBe(true);
    await keeper.close();
  });

  it.each(['not a stamp', 'zzzzzzzzzzzz-0000-machine-1', 'ffffffffffff-ffff-machine-1', ''])(
    'opens on a row whose stamp is %j, and goes on above every sound one',
    async (broken) => {
      const { store, keeper, clock, pupil } = await centre();
      const id = pupil('Amina', 'Kovacs');
      const last = store.stamp().hlc;
      store.run('UPDATE pupils SET hlc = $last WHERE id = $id', { id, last });
      store.run(`UPDATE staff SET hlc = $broken`, { broken });
      store.run(`UPDATE key_workers SET hlc = $broken`, { broken });
      clock.at -= 365 * 24 * 60 * 60_000;
      let mended = 0;
      const again = createStore({
        db: store.db,
        machine: store.machine,
        now: () => clock.at,
        onMended: (rows) => {
          mended = rows;
        },
      });
      const next = again.stamp().hlc;
      expect(next > last).toBe(true);
      const stamps = again.all<{ hlc: string }>(
        'SELECT hlc FROM staff UNION ALL SELECT hlc FROM key_workers UNION ALL SELECT hlc FROM pupils',
      );
      // An empty stamp sorts below all others: it misleads nobody and is left for the next merge to judge.
      const isMended = broken !== '';
      expect(mended > 0).toBe(isMended);
      if (isMended) for (const { hlc } of stamps) expect([hlc < next, hlc]).toEqual([true, hlc]);
      expect(listStaff(again)).toHaveLength(2);
      writeSetting(again, 'centreName', 'still writes');
      await keeper.close();
    },
  );
});
