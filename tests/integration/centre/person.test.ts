import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CentreOptions } from '../../../electron/app/centre-types.ts';
import { realVault } from '../database/support/centre.ts';
import { centreWithPupil, context, newCentre, PASSPHRASE } from './support/openCentre.ts';

afterEach(() => {
  vi.useRealTimers();
});

const RECORD = {
  band: 'secondary',
  door: 'words',
  valence: null,
  energy: null,
  dontKnow: false,
  visibility: 'keyAdult',
} as const;
const said = (feelingId: string, size: 1 | 2 | 3 | 4 | 5 | null = null) => ({
  ...RECORD,
  bodyClues: [],
  passed: [],
  feelings: [{ feelingId, size, ownWord: null }],
});
const TEACHER_PASSPHRASE = 'seven quiet boats at noon';

/** A centre with Asha, whose key worker is Bo; Cy is another key worker, Di a teacher. */
async function centreWithStaff(more: Partial<CentreOptions> = {}) {
  const made = await centreWithPupil(more);
  const { call, leadId, keyWorkerId, pupilId, pupil } = made;
  const staff = (staffId: string, secret = PASSPHRASE) =>
    call['session.signInStaff']({ staffId, with: 'passphrase', secret }, context);
  const asPupil = () => call['session.signInPupil']({ pupilId, pictures: null }, context);
  const out = () => call['session.signOut']({}, context);
  await staff(leadId);
  const add = async (name: string, role: 'keyWorker' | 'teacher') => {
    const saved = await call['staff.save']({ id: null, name, role, passphrase: TEACHER_PASSPHRASE }, context);
    return saved.outcome === 'saved' ? saved.id : '';
  };
  const otherId = await add('Cy', 'keyWorker');
  const teacherId = await add('Di', 'teacher');
  await call['pupils.save']({ ...pupil, id: pupilId, keyWorkerIds: [keyWorkerId] }, context);
  await out();
  return { ...made, otherId, teacherId, staff, asPupil, out };
}

describe('a request for a person cannot be lost', () => {
  const waiting = async (made: Awaited<ReturnType<typeof centreWithStaff>>) => {
    await made.staff(made.teacherId, TEACHER_PASSPHRASE);
    return (await made.call['requests.list']({ which: 'waiting' }, context)).requests;
  };

  it('by signing out', async () => {
    const made = await centreWithStaff();
    await made.asPupil();
    await made.call['person.ask']({ kind: 'now' }, context);
    await made.out();
    expect(await waiting(made)).toMatchObject([{ pupilName: 'Asha', kind: 'now', state: 'open' }]);
  });

  it('by the idle cover and the end after it', async () => {
    const made = await centreWithStaff();
    vi.useFakeTimers();
    await made.asPupil();
    await made.call['person.ask']({ kind: 'later' }, context);
    vi.advanceTimersByTime(60_000);
    expect(() => made.call['pupil.home']({}, context)).toThrow('notAllowed');
    vi.advanceTimersByTime(5 * 60_000);
    expect(made.centre.actor()).toBe('door');
    vi.useRealTimers();
    expect(await waiting(made)).toMatchObject([{ pupilName: 'Asha', kind: 'later', state: 'open' }]);
  });

  it('by a staff screen that locks before anybody answered', async () => {
    const made = await centreWithStaff();
    await made.asPupil();
    await made.call['person.ask']({ kind: 'now' }, context);
    await made.out();
    await waiting(made);
    made.centre.machineLeft();
    expect(made.centre.actor()).toBe('door');
    expect((await made.call['app.status']({}, context)).openRequests).toBe(1);
    expect(await waiting(made)).toMatchObject([{ pupilName: 'Asha', state: 'open' }]);
  });

  it('by moving the pupil, renaming them or taking them out of their group', async () => {
    const made = await centreWithStaff();
    const { call, pupil, pupilId, leadId } = made;
    await made.asPupil();
    await call['person.ask']({ kind: 'now' }, context);
    await made.out();
    await made.staff(leadId);
    const terns = await call['groups.save'](
      { id: null, name: 'Terns', band: 'primary', pictureSignIn: false },
      context,
    );
    const now = async () => (await call['requests.list']({ which: 'waiting' }, context)).requests;
    await call['pupils.save']({ ...pupil, id: pupilId, groupId: terns.id }, context);
    expect(await now()).toMatchObject([{ pupilName: 'Asha', groupName: 'Terns', state: 'open' }]);
    await call['pupils.save']({ ...pupil, id: pupilId, knownAs: 'Ash', groupId: terns.id }, context);
    expect(await now()).toMatchObject([{ pupilName: 'Ash', groupName: 'Terns', state: 'open' }]);
    await call['pupils.save']({ ...pupil, id: pupilId, knownAs: 'Ash', groupId: null }, context);
    expect(await now()).toMatchObject([{ pupilName: 'Ash', groupName: null, state: 'open' }]);
  });

  it('by closing and opening the app', async () => {
    const deviceVault = realVault();
    const made = await centreWithStaff({ deviceVault });
    await made.asPupil();
    await made.call['person.ask']({ kind: 'letThemKnow' }, context);
    await made.centre.close();
    const again = newCentre(made.folder, { deviceVault });
    await again.start();
    expect((await again.handlers['app.status']({}, context)).openRequests).toBe(1);
  });
});

describe('what the pupil hears of it', () => {
  it('who has seen it and when, then to whom it was passed', async () => {
    const now = Date.UTC(2026, 10, 24, 10, 42);
    const made = await centreWithStaff({ now: () => now });
    const { call, keyWorkerId, teacherId } = made;
    await made.asPupil();
    const { requestId } = await call['person.ask']({ kind: 'now' }, context);
    const own = async () => {
      await made.asPupil();
      const { request } = await call['pupil.home']({}, context);
      await made.out();
      return request;
    };
    await made.out();
    expect(await own()).toMatchObject({ state: 'open', answer: null });
    await made.staff(keyWorkerId);
    await call['requests.answer']({ requestId, action: 'seen', toStaffId: null, note: null }, context);
    // Seen is enough for the lantern to go out, though it is not done.
    expect((await call['app.status']({}, context)).openRequests).toBe(0);
    await made.out();
    expect(await own()).toMatchObject({ state: 'seen', answer: { by: 'Bo', at: now, to: null } });
    await made.staff(keyWorkerId);
    await call['requests.answer'](
      { requestId, action: 'handedOver', toStaffId: teacherId, note: 'x' },
      context,
    );
    await made.out();
    const passed = await own();
    expect(passed).toMatchObject({ state: 'handedOver', answer: { by: 'Bo', to: 'Di' } });
    expect(JSON.stringify(passed)).not.toContain('note');
  });
});

describe('the circle', () => {
  it('is put down by staff and told to its pupil; without one the key workers stand there', async () => {
    const made = await centreWithStaff();
    const { call, pupilId, keyWorkerId } = made;
    await made.asPupil();
    expect((await call['pupil.home']({}, context)).askable).toEqual([{ label: 'Bo', avatar: null }]);
    await made.out();
    await made.staff(keyWorkerId);
    const members = [
      { label: 'Mr Okoro', avatar: 3 },
      { label: 'the office', avatar: 4 },
    ];
    await call['circle.save']({ pupilId, members }, context);
    expect(await call['circle.get']({ pupilId }, context)).toEqual({ members });
    await made.out();
    await made.asPupil();
    expect((await call['pupil.home']({}, context)).askable).toEqual(members);
    const { askable } = await call['person.ask']({ kind: 'now' }, context);
    expect(askable).toEqual(members);
  });
});

describe('to look at', () => {
  const list = async (
    made: Awaited<ReturnType<typeof centreWithStaff>>,
    staffId: string,
    secret?: string,
  ) => {
    await made.staff(staffId, secret);
    const { nudges } = await made.call['nudges.list']({}, context);
    await made.out();
    return nudges;
  };

  it('tells the key worker and the lead whose check-in, and nothing of what it says', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    await made.asPupil();
    const { checkinId } = await call['checkin.save']({ record: said('hopeless'), request: null }, context);
    await call['checkin.save']({ record: said('lonely', 4), request: null }, context);
    await made.out();
    const mine = await list(made, made.keyWorkerId);
    expect(mine).toMatchObject([{ checkinId, pupilName: 'Asha', seen: null }]);
    expect(JSON.stringify(mine)).not.toContain('hopeless');
    expect(await list(made, made.leadId)).toHaveLength(1);
    expect(await list(made, made.otherId, TEACHER_PASSPHRASE)).toEqual([]);
  });

  it('size 5 of an unpleasant word is one, of a pleasant word is none, and neither is one with a request', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    await made.asPupil();
    await call['checkin.save']({ record: said('happy', 5), request: null }, context);
    await call['checkin.save'](
      { record: { ...said('hopeless'), visibility: 'personNow' as const }, request: 'now' },
      context,
    );
    await call['checkin.save']({ record: said('lonely', 5), request: null }, context);
    await made.out();
    expect(await list(made, made.keyWorkerId)).toHaveLength(1);
  });

  it('is seen by name, once', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    await made.asPupil();
    const { checkinId } = await call['checkin.save']({ record: said('numb'), request: null }, context);
    await made.out();
    await made.staff(made.keyWorkerId);
    await call['nudges.seen']({ checkinId }, context);
    await made.out();
    await made.staff(made.leadId);
    await call['nudges.seen']({ checkinId }, context);
    await made.out();
    expect(await list(made, made.leadId)).toMatchObject([{ checkinId, seen: { by: 'Bo' } }]);
  });

  it('follows what its pupil changes and deletes, and comes back with the entry', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    await made.asPupil();
    const { checkinId: id } = await call['checkin.save']({ record: said('empty'), request: null }, context);
    const unseen = async () => {
      await made.out();
      const { length } = await list(made, made.keyWorkerId);
      await made.asPupil();
      return length;
    };
    expect(await unseen()).toBe(1);
    const words = (feelingId: string) => ({ id, feelings: [{ feelingId, size: null }], request: null });
    await call['myThings.changeEntry'](words('happy'), context);
    expect(await unseen()).toBe(0);
    await call['myThings.changeEntry'](words('ashamed'), context);
    await call['myThings.deleteEntry']({ id }, context);
    await call['myThings.bringBack']({ id }, context);
    expect(await unseen()).toBe(1);
    await call['myThings.deleteEntry']({ id }, context);
    expect(await unseen()).toBe(0);
  });

  it('opening the entry is written down for its pupil; who may not see it is told that there is none', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    await made.asPupil();
    const { checkinId } = await call['checkin.save']({ record: said('hopeless', 4), request: null }, context);
    await made.out();
    await made.staff(made.otherId, TEACHER_PASSPHRASE);
    expect(() => call['entries.open']({ checkinId }, context)).toThrow('notFound');
    expect(() => call['nudges.seen']({ checkinId }, context)).toThrow('notFound');
    await made.out();
    await made.staff(made.keyWorkerId);
    expect(await call['entries.open']({ checkinId }, context)).toMatchObject({
      pupilName: 'Asha',
      entry: { feelings: [{ feelingId: 'hopeless', size: 4 }] },
    });
    await made.out();
    await made.asPupil();
    const { views } = await call['myThings.views']({}, context);
    expect(views.map(({ staffName }) => staffName)).toEqual(['Bo']);
  });
});

describe('the cover', () => {
  it('a pupil who hides the page is hidden in main too, until they carry on', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    await made.asPupil();
    await call['session.cover']({ toolGoesOn: false }, context);
    expect(() => call['pupil.home']({}, context)).toThrow('notAllowed');
    const { askable } = await call['person.ask']({ kind: 'now' }, context);
    expect(askable).toEqual([]);
    await call['session.carryOn']({ pictures: null }, context);
    expect((await call['pupil.home']({}, context)).request).toBeNull();
  });

  it.each([
    ['a pupil away with a tool has 15 minutes to come back', true, 15],
    ['anybody else has five', false, 5],
  ])('%s, and nothing is told meanwhile', async (_, toolGoesOn, minutes) => {
    const made = await centreWithStaff();
    const { call } = made;
    const actor = async () => (await call['app.status']({}, context)).session.actor;
    vi.useFakeTimers();
    await made.asPupil();
    vi.advanceTimersByTime(60_000);
    await call['session.cover']({ toolGoesOn }, context);
    vi.advanceTimersByTime((minutes - 1) * 60_000 - 1);
    expect(await actor()).toBe('pupil');
    expect(() => call['pupil.home']({}, context)).toThrow('notAllowed');
    vi.advanceTimersByTime(1);
    expect(await actor()).toBe('door');
  });

  it('with pictures, nobody comes back without them', async () => {
    const made = await centreWithStaff();
    const { call, groupId, pupilId, leadId } = made;
    await made.staff(leadId);
    await call['groups.save'](
      { id: groupId, name: 'Gulls', band: 'secondary', pictureSignIn: true },
      context,
    );
    await call['pupils.setPictures']({ pupilId, pictures: [0, 1, 2] }, context);
    await made.out();
    await call['session.signInPupil']({ pupilId, pictures: [0, 1, 2] }, context);
    await call['session.cover']({ toolGoesOn: false }, context);
    expect(await call['session.carryOn']({ pictures: null }, context)).toEqual({ outcome: 'otherPictures' });
    expect(() => call['pupil.home']({}, context)).toThrow('notAllowed');
    expect(await call['session.carryOn']({ pictures: [0, 1, 2] }, context)).toEqual({ outcome: 'in' });
  });
});

describe('help from outside', () => {
  it('is ours until the centre puts its own lines, and then told at the door and to pupils', async () => {
    const made = await centreWithStaff();
    const { call } = made;
    expect(await call['help.lines']({}, context)).toEqual({ lines: null });
    await made.staff(made.leadId);
    const lines = [{ name: 'The Mix', number: '0808 808 4994' }];
    const noNumber = [{ name: 'The Mix', number: 'the office' }];
    expect(() => call['help.save']({ lines: noNumber }, context)).toThrow('badRequest');
    await call['help.save']({ lines }, context);
    await made.out();
    expect(await call['help.lines']({}, context)).toEqual({ lines });
  });
});
