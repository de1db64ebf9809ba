import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CentreOptions } from '../../../electron/app/centre-types.ts';
import { keeperIn } from '../database/support/centre.ts';
import { centreWithPupil, context, PASSPHRASE } from './support/openCentre.ts';

beforeAll(() => vi.stubEnv('TZ', 'Europe/London'));
afterAll(() => vi.unstubAllEnvs());

const PICTURES = [0, 1, 2];
const MONDAY = Date.UTC(2026, 9, 19, 9);
const DAY = 24 * 60 * 60_000;

const aim = {
  id: null,
  words: 'Ask for help in maths',
  tile: null,
  scribed: false,
  step: null,
  stepTile: 'ask-early',
  helper: 'keyAdult',
  lookBack: '2026-11-16',
} as const;

/** A centre with two pupils whose group signs in with pictures, under a clock the test sets. */
async function centre(more: Partial<CentreOptions> = {}) {
  const clock = { at: MONDAY };
  const made = await centreWithPupil({ now: () => clock.at, ...more });
  const { call, leadId, groupId, pupilId: asha, pupil } = made;
  const lead = async () => {
    await call['session.signOut']({}, context);
    await call['session.signInStaff']({ staffId: leadId, with: 'passphrase', secret: PASSPHRASE }, context);
  };
  await lead();
  const { id: milo } = await call['pupils.save']({ ...pupil, id: null, givenName: 'Milo' }, context);
  await call['groups.save']({ id: groupId, name: 'Gulls', band: 'secondary', pictureSignIn: true }, context);
  for (const pupilId of [asha, milo])
    await call['pupils.setPictures']({ pupilId, pictures: PICTURES }, context);

  const save = async (
    feelingId: string,
    size: 1 | 2 | 3 | 4 | 5 | null = 3,
    request: 'now' | null = null,
  ) => {
    const record = {
      band: 'secondary',
      door: 'plane',
      valence: -0.5,
      energy: 0.25,
      feelings: [{ feelingId, size, ownWord: null }],
      bodyClues: [],
      passed: [],
      dontKnow: false,
      visibility: request ? 'personNow' : 'keyAdult',
    } as const;
    const saved = await call['checkin.save'](
      { record: { ...record, passed: [], bodyClues: [], feelings: [...record.feelings] }, request },
      context,
    );
    return saved.checkinId;
  };
  return {
    ...made,
    clock,
    asha,
    milo,
    lead,
    save,
    as: async (pupilId: string) => {
      await call['session.signOut']({}, context);
      await call['session.signInPupil']({ pupilId, pictures: PICTURES }, context);
    },
    allow: async (pupilId: string, isAllowed = true) => {
      await lead();
      await call['pupils.setLookBack']({ pupilId, isAllowed }, context);
    },
    calendar: async (month = '2026-10') => call['myThings.calendar']({ month }, context),
  };
}

const wordsIn = ({ entries }: { entries: { feelings: { feelingId: string }[] }[] }) =>
  entries.flatMap(({ feelings }) => feelings.map(({ feelingId }) => feelingId));

describe('looking back', () => {
  it('shows today alone until staff allow more, and then nobody else’s', async () => {
    const { clock, asha, milo, as, save, allow, calendar, call } = await centre();
    await as(milo);
    await save('furious');
    await as(asha);
    await save('worried');
    clock.at += DAY;
    await save('calm');

    expect(await calendar()).toMatchObject({
      mayLookBack: false,
      today: '2026-10-20',
      firstMonth: '2026-10',
    });
    expect(wordsIn(await calendar())).toEqual(['calm']);
    // Asking for another month does not help.
    expect(wordsIn(await calendar('2026-09'))).toEqual(['calm']);
    expect((await call['myThings.words']({}, context)).words).toEqual([{ feelingId: 'calm', count: 1 }]);

    await allow(asha);
    await as(asha);
    expect(wordsIn(await calendar())).toEqual(['worried', 'calm']);
    expect(wordsIn(await calendar('2026-11'))).toEqual([]);
    expect((await call['myThings.words']({}, context)).words).toHaveLength(2);

    await as(milo);
    expect(await calendar()).toMatchObject({ mayLookBack: false, entries: [] });
    await allow(asha, false);
    await as(asha);
    expect(wordsIn(await calendar())).toEqual(['calm']);
  });

  it('needs the pupil’s own pictures: where a tile alone signs in, it stays at today', async () => {
    const { clock, asha, groupId, as, save, allow, calendar, lead, call } = await centre();
    await as(asha);
    await save('worried');
    clock.at += DAY;
    await allow(asha);
    await lead();
    await call['pupils.setPictures']({ pupilId: asha, pictures: null }, context);
    expect(await call['pupils.lookBack']({ pupilId: asha }, context)).toEqual({
      isAllowed: true,
      signsInWithPictures: false,
    });
    await call['session.signOut']({}, context);
    await call['session.signInPupil']({ pupilId: asha, pictures: null }, context);
    expect(wordsIn(await calendar())).toEqual([]);

    await lead();
    await call['pupils.setPictures']({ pupilId: asha, pictures: PICTURES }, context);
    await call['groups.save'](
      { id: groupId, name: 'Gulls', band: 'secondary', pictureSignIn: false },
      context,
    );
    await as(asha);
    expect(wordsIn(await calendar())).toEqual([]);
  });

  it('counts tools from today only, or from every day', async () => {
    const { clock, asha, as, save, allow, call } = await centre();
    await as(asha);
    const use = async (sizeAfter: 1 | 5 | null) => {
      const checkinId = await save('worried', 4);
      await call['strategies.used']({ checkinId, strategyId: 'hum', sizeBefore: 4, sizeAfter }, context);
    };
    for (const sizeAfter of [1, 1, 5, null] as const) await use(sizeAfter);
    clock.at += DAY;
    await use(1);
    await call['toolbox.mark']({ strategyId: 'hum', keep: 'maybe' }, context);
    const tried = async () => (await call['myThings.tried']({}, context)).tools;
    expect(await tried()).toEqual([{ strategyId: 'hum', uses: 1, shifts: null, keep: 'maybe' }]);
    await allow(asha);
    await as(asha);
    expect(await tried()).toMatchObject([
      { uses: 5, shifts: ['smaller', 'smaller', 'notSmaller', 'notSaid', 'smaller'] },
    ]);
  });
});

describe('today’s own entries', () => {
  it('are changed, and the audit does not say how', async () => {
    const { asha, as, save, calendar, call, centre: app, folder } = await centre();
    await as(asha);
    const id = await save('worried', 3);
    const feelings = [
      { feelingId: 'calm', size: 2 as const },
      { feelingId: 'tired', size: null },
    ];
    const { requestId } = await call['myThings.changeEntry']({ id, feelings, request: 'now' }, context);
    expect(requestId).not.toBeNull();
    expect((await calendar()).entries).toMatchObject([{ id, feelings, visibility: 'personNow' }]);
    await call['myThings.changeEntry']({ id, feelings: [], request: null }, context);
    expect((await calendar()).entries).toMatchObject([{ id, feelings: [], visibility: 'personNow' }]);
    await app.close();
    const keeper = keeperIn(folder);
    await keeper.openWithPassphrase(PASSPHRASE);
    const lines = keeper
      .store()
      ?.all("SELECT actor, target, detail FROM audit WHERE action = 'checkin.changed'");
    expect(lines).toEqual([
      { actor: 'pupil', target: id, detail: '{}' },
      { actor: 'pupil', target: id, detail: '{}' },
    ]);
    await keeper.close();
  });

  it('are gone when deleted, come back whole while the pupil is here, and the request stays', async () => {
    const { asha, as, lead, save, calendar, call } = await centre();
    await as(asha);
    const id = await save('worried', 4, 'now');
    await call['strategies.used']({ checkinId: id, strategyId: 'hum', sizeBefore: 4, sizeAfter: 2 }, context);
    const before = await calendar();
    await call['myThings.deleteEntry']({ id }, context);
    expect((await calendar()).entries).toEqual([]);
    expect((await call['myThings.tried']({}, context)).tools).toEqual([]);
    await call['myThings.bringBack']({ id }, context);
    expect(await calendar()).toEqual(before);
    expect((await call['myThings.tried']({}, context)).tools).toMatchObject([{ strategyId: 'hum', uses: 1 }]);
    expect(() => call['myThings.bringBack']({ id }, context)).toThrow('notFound');

    await call['myThings.deleteEntry']({ id }, context);
    await as(asha);
    expect(() => call['myThings.bringBack']({ id }, context)).toThrow('notFound');
    await lead();
    const { requests } = await call['requests.list']({ which: 'waiting' }, context);
    expect(requests).toMatchObject([{ kind: 'now', state: 'open' }]);
  });

  it('are nobody else’s to change, delete or bring back', async () => {
    const { asha, milo, as, save, calendar, call } = await centre();
    await as(asha);
    const id = await save('worried');
    await as(milo);
    expect(() => call['myThings.changeEntry']({ id, feelings: [], request: null }, context)).toThrow(
      'notFound',
    );
    expect(() => call['myThings.deleteEntry']({ id }, context)).toThrow('notFound');
    await as(asha);
    await call['myThings.deleteEntry']({ id }, context);
    await as(milo);
    expect(() => call['myThings.bringBack']({ id }, context)).toThrow('notFound');
    await as(asha);
    expect((await calendar()).entries).toEqual([]);
  });

  it.each([
    // Clocks go back at 01:00 UTC on 25 October 2026 and forward on 29 March 2026.
    [
      'summer time, minutes before local midnight',
      Date.UTC(2026, 9, 24, 22, 50),
      Date.UTC(2026, 9, 24, 23, 10),
    ],
    ['the long day', Date.UTC(2026, 9, 25, 23, 50), Date.UTC(2026, 9, 26, 0, 10)],
    ['the short day', Date.UTC(2026, 2, 29, 22, 50), Date.UTC(2026, 2, 29, 23, 10)],
  ])('of the day before cannot be changed: %s', async (_title, made, later) => {
    const { clock, asha, as, save, call } = await centre();
    clock.at = made;
    await as(asha);
    const id = await save('worried');
    await call['myThings.changeEntry']({ id, feelings: [], request: null }, context);
    clock.at = later;
    expect(() => call['myThings.changeEntry']({ id, feelings: [], request: null }, context)).toThrow(
      'notFound',
    );
    expect(() => call['myThings.deleteEntry']({ id }, context)).toThrow('notFound');
  });

  it('can be changed all through the long day', async () => {
    const { clock, asha, as, save, call } = await centre();
    clock.at = Date.UTC(2026, 9, 24, 23, 10);
    await as(asha);
    const id = await save('worried');
    clock.at = Date.UTC(2026, 9, 25, 23, 50);
    await call['myThings.deleteEntry']({ id }, context);
  });
});

describe('own aims', () => {
  it('are one at a time, rated by the pupil, and nobody else’s', async () => {
    const { asha, milo, as, call } = await centre();
    await as(asha);
    const { id } = await call['myThings.saveAim'](aim, context);
    expect(() => call['myThings.saveAim'](aim, context)).toThrow('conflict');
    expect(() => call['myThings.saveAim']({ ...aim, id, words: null }, context)).toThrow('badRequest');
    await call['myThings.saveAim']({ ...aim, id, step: 'Put my hand up once' }, context);
    await call['myThings.rateAim']({ id, rating: 3, note: null }, context);
    await call['myThings.rateAim']({ id, rating: 4, note: 'Better on Fridays' }, context);
    expect(() => call['myThings.rateAim']({ id, rating: 11, note: null }, context)).toThrow('badRequest');
    const own = (await call['myThings.aim']({}, context)).aim;
    expect(own).toMatchObject({ words: aim.words, step: 'Put my hand up once', top: 10 });
    expect(own?.ratings).toMatchObject([{ rating: 4, note: 'Better on Fridays' }]);

    await as(milo);
    expect((await call['myThings.aim']({}, context)).aim).toBeNull();
    for (const refused of [
      () => call['myThings.rateAim']({ id, rating: 1, note: null }, context),
      () => call['myThings.saveAim']({ ...aim, id }, context),
      () => call['myThings.putAimAway']({ id, isAway: true }, context),
    ])
      expect(refused).toThrow('notFound');

    await as(asha);
    await call['myThings.putAimAway']({ id, isAway: true }, context);
    expect((await call['myThings.aim']({}, context)).aim).toBeNull();
    await call['myThings.putAimAway']({ id, isAway: false }, context);
    expect((await call['myThings.aim']({}, context)).aim).toMatchObject({ id });
    await call['myThings.putAimAway']({ id, isAway: true }, context);
    await call['myThings.saveAim'](aim, context);
    expect(() => call['myThings.putAimAway']({ id, isAway: false }, context)).toThrow('conflict');
  });

  it('show earlier ratings only with leave to look back, and never an earlier note', async () => {
    const { clock, asha, as, allow, call } = await centre();
    await as(asha);
    const { id } = await call['myThings.saveAim'](aim, context);
    await call['myThings.rateAim']({ id, rating: 3, note: 'A hard week' }, context);
    clock.at += 7 * DAY;
    const ratings = async () => (await call['myThings.aim']({}, context)).aim?.ratings;
    expect(await ratings()).toEqual([]);
    await allow(asha);
    await as(asha);
    expect(await ratings()).toMatchObject([{ rating: 3, note: null, day: '2026-10-19' }]);
  });
});

describe('own words and marks', () => {
  it('belong to one pupil', async () => {
    const { asha, milo, as, call } = await centre();
    await as(asha);
    await call['myThings.keepWord']({ word: 'hiraeth' }, context);
    await call['myThings.keepWord']({ word: 'Hiraeth' }, context);
    await call['toolbox.mark']({ strategyId: 'hum', keep: 'keep' }, context);
    const [own] = (await call['myThings.words']({}, context)).own;
    expect(own?.word).toBe('hiraeth');
    await as(milo);
    expect((await call['myThings.words']({}, context)).own).toEqual([]);
    expect(await call['myThings.toolbox']({}, context)).toEqual({ firstName: 'Milo', items: [] });
    expect(() => call['myThings.dropWord']({ id: own?.id ?? '' }, context)).toThrow('notFound');
    await as(asha);
    await call['toolbox.mark']({ strategyId: 'hum', keep: null }, context);
    expect(await call['myThings.toolbox']({}, context)).toEqual({ firstName: 'Asha', items: [] });
    await call['myThings.dropWord']({ id: own?.id ?? '' }, context);
    expect((await call['myThings.words']({}, context)).own).toEqual([]);
  });
});
