import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Desktop } from '../../../electron/app/centre-types.ts';
import { centreWithLead, centreWithPupil, context, PASSPHRASE } from './support/openCentre.ts';

const OTHER = 'seven quiet boats at noon';
const table = vi.hoisted(() => ({ rows: [] as string[][], headers: [] as string[] }));
vi.mock('../../../electron/jobs/run.ts', () => ({
  readTableInWorker: async () => ({
    ok: true,
    table: {
      headers: table.headers,
      rows: table.rows.map((cells, index) => ({ rowNumber: index + 2, cells })),
    },
  }),
}));

afterEach(() => {
  vi.useRealTimers();
});

describe('somebody leaves while work is under way', () => {
  it('a list that is chosen after the screen locked is neither shown nor kept', async () => {
    table.headers = ['Forename'];
    table.rows = [['Asha']];
    let choose: (path: string) => void = () => {};
    const chosen = new Promise<string>((resolve) => {
      choose = resolve;
    });
    const { centre, call } = await centreWithLead({
      desktop: { chooseFile: () => chosen, quit: () => {} } as unknown as Desktop,
    });
    const read = call['roll.choose']({}, context);
    centre.machineLeft();
    choose('/somewhere/list.csv');
    await expect(read).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('a list one person chose is not there for the next', async () => {
    table.headers = ['Forename', 'Group'];
    table.rows = [['Asha', 'Gulls']];
    const { call, keyWorkerId, leadId } = await centreWithPupil({
      desktop: { chooseFile: async () => '/somewhere/list.csv', quit: () => {} } as unknown as Desktop,
    });
    const signIn = (staffId: string) =>
      call['session.signInStaff']({ staffId, with: 'passphrase', secret: PASSPHRASE }, context);
    await signIn(leadId);
    const read = await call['roll.choose']({}, context);
    const token = read.outcome === 'read' ? read.token : '';
    await call['session.signOut']({}, context);
    await signIn(keyWorkerId);
    const wish = {
      token,
      mapping: { columns: ['forename' as const, 'group' as const], nameOrder: 'forenameFirst' as const },
      groupId: null,
      leaveOut: [],
    };
    expect(() => call['roll.preview'](wish, context)).toThrow('notFound');
  });

  it('a pupil who carries on and then goes away is covered again after a minute', async () => {
    const { call, pupilId } = await centreWithPupil();
    vi.useFakeTimers();
    await call['session.signInPupil']({ pupilId, pictures: null }, context);
    vi.advanceTimersByTime(60_000);
    await call['session.carryOn']({ pictures: null }, context);
    expect(() => call['pupil.home']({}, context)).not.toThrow();
    vi.advanceTimersByTime(60_000);
    expect(() => call['pupil.home']({}, context)).toThrow('notAllowed');
  });
});

describe('the automatic lock', () => {
  it('follows a shorter time from the moment it is chosen', async () => {
    const { centre, call } = await centreWithLead();
    vi.useFakeTimers();
    const settings = await call['centre.get']({}, context);
    await call['centre.save']({ ...settings, autoLockMinutes: 1 }, context);
    vi.advanceTimersByTime(59_000);
    expect(centre.actor()).toBe('lead');
    vi.advanceTimersByTime(1_000);
    expect(centre.actor()).toBe('door');
  });
});

describe('leads', () => {
  it('a lead who gives up the role no longer acts as one', async () => {
    const { centre, call, leadId } = await centreWithLead();
    await call['staff.save']({ id: null, name: 'Cy', role: 'lead', passphrase: OTHER }, context);
    await call['staff.save']({ id: leadId, name: 'Ada', role: 'teacher', passphrase: null }, context);
    expect(centre.actor()).toBe('teacher');
  });

  it('two leads cannot be made something else at the same moment', async () => {
    const { call, leadId } = await centreWithLead();
    const made = await call['staff.save']({ id: null, name: 'Cy', role: 'lead', passphrase: OTHER }, context);
    const otherId = made.outcome === 'saved' ? made.id : '';
    const demote = (id: string, name: string) =>
      call['staff.save']({ id, name, role: 'keyWorker', passphrase: `${OTHER} ${name}` }, context);
    const done = await Promise.allSettled([demote(otherId, 'Cy'), demote(leadId, 'Ada')]);
    const { staff } = await call['staff.list']({}, context);
    expect(staff.filter(({ role }) => role === 'lead')).toHaveLength(1);
    expect(done.filter(({ status }) => status === 'rejected').length).toBeLessThanOrEqual(1);
  });

  it('a passphrase that could not be sealed into the keys is not changed at all', async () => {
    const { centre, folder, call, leadId } = await centreWithLead();
    const blocked = ['keys.a.json', 'keys.b.json'].map((name) => join(folder, 'centre', name));
    for (const path of blocked) {
      rmSync(path);
      mkdirSync(path);
      writeFileSync(join(path, 'in the way'), '');
    }
    const change = { which: 'passphrase', current: PASSPHRASE, next: OTHER } as const;
    await expect(call['staff.setOwnSecret'](change, context)).rejects.toBeInstanceOf(Error);
    await expect(
      call['staff.save']({ id: null, name: 'Cy', role: 'lead', passphrase: OTHER }, context),
    ).rejects.toBeInstanceOf(Error);
    const { staff } = await call['staff.list']({}, context);
    expect(staff.map(({ name }) => name)).toEqual(['Ada']);
    await call['session.signOut']({}, context);
    const signIn = { staffId: leadId, with: 'passphrase', secret: PASSPHRASE } as const;
    expect(await call['session.signInStaff'](signIn, context)).toEqual({ outcome: 'in' });
    expect(centre.actor()).toBe('lead');
  });
});

describe('an import beside pupils who are here already', () => {
  it('adds a first name that another group has too', async () => {
    const { call, leadId } = await centreWithPupil({
      desktop: { chooseFile: async () => '/somewhere/list.csv', quit: () => {} } as unknown as Desktop,
    });
    table.headers = ['Forename', 'Group'];
    table.rows = [
      ['Asha', 'Gulls'],
      ['Asha', 'Terns'],
    ];
    await call['session.signInStaff']({ staffId: leadId, with: 'passphrase', secret: PASSPHRASE }, context);
    const read = await call['roll.choose']({}, context);
    const wish = {
      token: read.outcome === 'read' ? read.token : '',
      mapping: { columns: ['forename' as const, 'group' as const], nameOrder: 'forenameFirst' as const },
      groupId: null,
      leaveOut: [],
    };
    expect(await call['roll.import'](wish, context)).toEqual({ added: 1, alreadyThere: 1 });
  });
});

describe('the audit', () => {
  it('a change that cannot be written down is not made', async () => {
    let now = Date.UTC(2026, 8, 7, 9);
    const { call, leadId, pupil } = await centreWithPupil({ now: () => now });
    await call['session.signInStaff']({ staffId: leadId, with: 'passphrase', secret: PASSPHRASE }, context);
    const { pupils: before } = await call['pupils.list']({ groupId: null }, context);
    // The audit table, written last, is the first to refuse a time that is no number.
    now = Number.NaN;
    expect(() =>
      call['pupils.save']({ ...pupil, id: before[0]?.id ?? null, givenName: 'Else' }, context),
    ).toThrow();
    expect(await call['pupils.list']({ groupId: null }, context)).toEqual({ pupils: before });
  });
});
