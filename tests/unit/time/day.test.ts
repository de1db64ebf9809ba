import {
  addDays,
  type Day,
  day,
  dayAt,
  daysBetween,
  mondayOf,
  parseDay,
  startOfDay,
  weekdayOf,
  zoneOffsets,
} from '@harbour/shared/domain/time/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const london = zoneOffsets('Europe/London');
const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2100, 0, 1) / 864e5 })
  .map((n) => addDays('1970-01-01' as Day, n));

describe('school days', () => {
  it('are read only when they exist', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
    for (const text of [
      '2027-02-29',
      '2027-13-01',
      '2027-00-10',
      '2027-1-1',
      '27-01-01',
      '',
      '0999-01-01',
      '2027-06-31 ',
    ]) {
      expect(parseDay(text)).toBeUndefined();
    }
    expect(() => day(2027, 2, 29)).toThrow(RangeError);
  });

  it('add, subtract and name weekdays', () => {
    expect(addDays(day(2026, 12, 31), 1)).toBe('2027-01-01');
    expect(weekdayOf(day(2026, 11, 24))).toBe(2);
    expect(weekdayOf(day(2026, 11, 29))).toBe(7);
    expect(mondayOf(day(2026, 11, 29))).toBe('2026-11-23');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(weekdayOf(mondayOf(from))).toBe(1);
      }),
    );
  });

  it('turn at local midnight in winter and in summer', () => {
    expect(dayAt(Date.UTC(2027, 0, 15, 23, 59), london)).toBe('2027-01-15');
    expect(dayAt(Date.UTC(2027, 6, 15, 22, 59), london)).toBe('2027-07-15');
    expect(dayAt(Date.UTC(2027, 6, 15, 23, 0), london)).toBe('2027-07-16');
  });

  it('have 23 hours when British Summer Time starts and 25 when it ends', () => {
    const hours = (of: Day): number => (startOfDay(addDays(of, 1), london) - startOfDay(of, london)) / 36e5;
    expect(hours(day(2027, 3, 28))).toBe(23);
    expect(hours(day(2027, 10, 31))).toBe(25);
    expect(hours(day(2027, 3, 29))).toBe(24);
    expect(london(Date.UTC(2027, 2, 28, 0, 59))).toBe(0);
    expect(london(Date.UTC(2027, 2, 28, 1, 0))).toBe(60);
  });

  it('begin where the day begins, in zones far and odd', () => {
    const zones = [
      'Europe/London',
      'Pacific/Kiritimati',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Australia/Lord_Howe',
    ];
    const offsets = zones.map(zoneOffsets);
    fc.assert(
      fc.property(anyDay, fc.nat(zones.length - 1), (of, zone) => {
        const at = offsets[zone] ?? london;
        const start = startOfDay(of, at);
        expect(dayAt(start, at)).toBe(of);
        expect(dayAt(start - 1, at) < of).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('take a made-up offset as well as a zone', () => {
    expect(dayAt(0, () => -1)).toBe('1969-12-31');
    expect(() => zoneOffsets('Mars/Olympus')).toThrow(RangeError);
  });
});
