import { ACCESS, ACTORS, type Area, isStaff, mayReach, visibleTo } from '@harbour/shared/domain/access/roles';
import { VISIBILITIES } from '@harbour/shared/domain/checkin/types';
import { describe, expect, it } from 'vitest';

const areas = Object.keys(ACCESS) as Area[];

describe('who may reach what', () => {
  it('is nothing before there is a centre and while the database is shut', () => {
    for (const area of areas) {
      expect(mayReach('sealed', area)).toBe(false);
      expect(mayReach('setup', area)).toBe(false);
    }
  });

  it('is, for a pupil, only the own page, the check-in and a person', () => {
    expect(areas.filter((area) => mayReach('pupil', area)).sort()).toEqual([
      'askForPerson',
      'checkIn',
      'ownPage',
    ]);
  });

  it('is, at the door, only the tiles and a person', () => {
    expect(areas.filter((area) => mayReach('door', area)).sort()).toEqual(['askForPerson', 'tiles']);
  });

  it('grows from teacher to key worker to lead', () => {
    for (const area of areas) {
      if (mayReach('teacher', area)) expect(mayReach('keyWorker', area)).toBe(true);
      if (mayReach('keyWorker', area)) expect(mayReach('lead', area)).toBe(true);
    }
    expect(mayReach('teacher', 'entriesOfOwnPupils')).toBe(false);
    expect(mayReach('keyWorker', 'entriesOfAllPupils')).toBe(false);
    expect(mayReach('teacher', 'roll')).toBe(false);
    for (const area of ['packs', 'staffAccounts', 'centreSettings', 'exports', 'safekeeping'] as const) {
      expect(ACTORS.filter((actor) => mayReach(actor, area))).toEqual(['lead']);
    }
  });
});

describe("a pupil's entry", () => {
  it('is seen by the key worker of the pupil and the lead, whoever it was meant for', () => {
    for (const visibility of VISIBILITIES) {
      expect(visibleTo(visibility, 'keyWorker', true)).toBe('content');
      expect(visibleTo(visibility, 'lead', false)).toBe('content');
    }
  });

  it('is nothing to other staff, save that somebody wants a person', () => {
    for (const [actor, isKeyWorker] of [
      ['keyWorker', false],
      ['teacher', false],
      ['teacher', true],
    ] as const) {
      expect(visibleTo('keyAdult', actor, isKeyWorker)).toBe('nothing');
      expect(visibleTo('personNow', actor, isKeyWorker)).toBe('request');
    }
  });

  it('is nothing to anybody without an account', () => {
    for (const actor of ACTORS.filter((candidate) => !isStaff(candidate))) {
      for (const visibility of VISIBILITIES) {
        expect(visibleTo(visibility, actor, true)).toBe('nothing');
      }
    }
  });
});
