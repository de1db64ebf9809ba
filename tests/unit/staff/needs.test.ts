import { expect, test } from 'vitest';
import { needsOf } from '../../../renderer/features/staff/needs.ts';

const group = (id: string, pictureSignIn: boolean) => ({
  id,
  name: id,
  band: 'secondary' as const,
  pictureSignIn,
  pupils: 1,
});
const pupil = (more: object) => ({
  id: 'p',
  givenName: 'Asha',
  familyName: '',
  knownAs: '',
  displayName: 'Asha',
  yearGroup: null,
  groupId: 'g',
  avatar: 0,
  hasPictures: false,
  keyWorkerIds: ['k'],
  ...more,
});
const lead = { mayEdit: true, isLead: true };

test('an empty centre is told the first step only', () => {
  expect(needsOf({ requests: 0, groups: [], pupils: [], ...lead })).toEqual([{ kind: 'noGroups' }]);
  expect(needsOf({ requests: 0, groups: [group('g', false)], pupils: [], ...lead })).toEqual([
    { kind: 'noPupils' },
  ]);
});

test('waiting people come before everything else, and are told to everybody', () => {
  const known = { requests: 2, groups: [], pupils: [] };
  expect(needsOf({ ...known, ...lead })[0]).toEqual({ kind: 'requests', count: 2 });
  expect(needsOf({ ...known, mayEdit: false, isLead: false })).toEqual([{ kind: 'requests', count: 2 }]);
});

test('pictures are missed only where the group uses them', () => {
  const pupils = [
    pupil({ groupId: 'with' }),
    pupil({ groupId: 'with', hasPictures: true }),
    pupil({ groupId: 'without' }),
    pupil({ groupId: null }),
  ];
  const groups = [group('with', true), group('without', false)];
  expect(needsOf({ requests: 0, groups, pupils, ...lead })).toEqual([
    { kind: 'withoutGroup', count: 1 },
    { kind: 'withoutPictures', count: 1 },
  ]);
});

test('only a lead, who can change it, is told of missing key workers', () => {
  const known = { requests: 0, groups: [group('g', false)], pupils: [pupil({ keyWorkerIds: [] })] };
  expect(needsOf({ ...known, ...lead })).toEqual([{ kind: 'withoutKeyWorker', count: 1 }]);
  expect(needsOf({ ...known, mayEdit: true, isLead: false })).toEqual([]);
});

test('nothing is claimed before the answers are here', () => {
  expect(needsOf({ requests: 0, groups: undefined, pupils: undefined, ...lead })).toEqual([]);
});
