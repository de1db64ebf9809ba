import i18next, { type TFunction } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import staff from '../../../assets/locales/en-GB/staff.json' with { type: 'json' };
import { agoInWords, dayAndTime, dayInWords } from '../../../renderer/features/staff/when.ts';

let t: TFunction<'staff'>;
beforeAll(async () => {
  await i18next.init({ lng: 'en-GB', ns: ['staff'], resources: { 'en-GB': { staff } } });
  t = i18next.getFixedT('en-GB', 'staff');
});

const now = new Date(2026, 10, 24, 14, 30).getTime();
const ago = (...parts: [number, number, number, number, number]) =>
  agoInWords(new Date(...parts).getTime(), now, t, 'en-GB');

test('how long ago, as a colleague would say it', () => {
  expect(ago(2026, 10, 24, 14, 30)).toBe('just now');
  expect(ago(2026, 10, 24, 14, 29)).toBe('a minute ago');
  expect(ago(2026, 10, 24, 13, 31)).toBe('59 minutes ago');
  expect(ago(2026, 10, 24, 9, 5)).toBe('today at 09:05');
  expect(ago(2026, 10, 23, 23, 59)).toBe('yesterday at 23:59');
  expect(ago(2026, 10, 20, 8, 0)).toBe('Friday 20 November at 08:00');
});

test('a moment by its day, with the year only where it is another', () => {
  const at = new Date(2026, 10, 23, 16, 4).getTime();
  expect(dayAndTime(at, now, 'en-GB')).toEqual({ day: 'Monday 23 November', time: '16:04' });
  const later = new Date(2027, 0, 4).getTime();
  expect(dayAndTime(at, later, 'en-GB').day).toMatch(/23 November 2026$/);
});

test('a clock set back does not speak of the future', () => {
  expect(ago(2026, 10, 24, 15, 0)).toBe('just now');
});

test('days in words, whatever the zone; other texts as they are', () => {
  // The comma depends on the runtime's language data.
  expect(dayInWords('2026-11-24', 'en-GB')).toMatch(/^Tuesday,? 24 November 2026$/);
  expect(dayInWords('soon', 'en-GB')).toBe('soon');
});
