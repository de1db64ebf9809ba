import { expect, test } from 'vitest';
import { strengthOf, weakReason } from '../../../renderer/features/setup/passphraseWords.ts';
import { type RollFile, wishFor, withField } from '../../../renderer/features/staff/importWish.ts';
import {
  remarkCode,
  unreadableKind,
  unreadableReason,
} from '../../../renderer/features/staff/importWords.ts';
import { draftsOfYear } from '../../../renderer/features/staff/termYears.ts';
import { roughWait } from '../../../renderer/features/startup/roughWait.ts';

test('strength follows the rules main will apply', () => {
  expect(strengthOf('', [])).toBeNull();
  expect(strengthOf('short', [])).toBe('tooShort');
  expect(strengthOf('passwordpassword', [])).toBe('easy');
  expect(strengthOf('Quayside Centre', ['Quayside Centre'])).toBe('easy');
  expect(strengthOf('copper kettle window', [])).toBe('strong');
  expect(strengthOf('eleven umbrella', [])).toBe('fair');
});

test('codes newer than the words still get words', () => {
  expect(weakReason('tooCommon')).toBe('tooCommon');
  expect(weakReason('toString')).toBe('other');
  expect(remarkCode('yearUnknown')).toBe('yearUnknown');
  expect(remarkCode('constructor')).toBe('other');
  expect(unreadableReason('oldExcel')).toBe('oldExcel');
  expect(unreadableKind('picture')).toBe('picture');
  expect(unreadableKind('unknown')).toBeNull();
});

test('a meaning belongs to one column at a time', () => {
  const column = (header: string, field: 'forename' | 'surname' | null) => ({
    header,
    field,
    skipped: null,
    sensitive: null,
  });
  const file: RollFile = {
    outcome: 'read',
    token: '0190f5a0-0000-7000-8000-000000000001',
    fileName: 'roll.csv',
    firstRow: 'headings',
    columns: [column('A', 'forename'), column('B', 'surname'), column('C', null)],
    nameOrder: 'surnameFirst',
    sample: [],
    rowCount: 0,
  };
  const wish = withField(wishFor(file), 2, 'forename');
  expect(wish.mapping.columns).toEqual([null, 'surname', 'forename']);
  // Leaving a column out takes nothing from the others.
  expect(withField(wish, 0, null).mapping.columns).toEqual([null, 'surname', 'forename']);
});

test('a year that is kept shows its own dates, in order; one that is not shows none', () => {
  const term = (name: string, starts: string, ends: string) => ({ name, academicYear: 2026, starts, ends });
  const kept = [term('Autumn 2', '2026-11-03', '2026-12-17'), term('Autumn 1', '2026-09-04', '2026-10-22')];
  const drafts = draftsOfYear(kept, 2026) ?? [];
  expect(drafts.map((draft) => draft.id)).toEqual([
    'autumn1',
    'autumn2',
    'spring1',
    'spring2',
    'summer1',
    'summer2',
  ]);
  expect(drafts[0]).toEqual({ id: 'autumn1', from: '2026-09-04', to: '2026-10-22' });
  expect(drafts[1]?.from).toBe('2026-11-03');
  expect(draftsOfYear(kept, 2027)).toBeNull();
});

test('waits are told roughly and never too short', () => {
  expect(roughWait(1)).toEqual({ unit: 'seconds', count: 10 });
  expect(roughWait(30)).toEqual({ unit: 'seconds', count: 30 });
  expect(roughWait(61)).toEqual({ unit: 'minutes', count: 2 });
  expect(roughWait(900)).toEqual({ unit: 'minutes', count: 15 });
});
