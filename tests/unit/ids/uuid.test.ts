import { idMaker, isId, newId } from '@harbour/shared/domain/ids/uuid';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const zeros = (count: number): Uint8Array => new Uint8Array(count);

describe('ids', () => {
  it('are UUIDv7 in the order they were made', () => {
    const ids = Array.from({ length: 2000 }, newId);
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carry the time of the clock they were given', () => {
    const make = idMaker({ now: () => 0x0123456789ab, randomBytes: zeros });
    expect(make().replaceAll('-', '').slice(0, 12)).toBe('0123456789ab');
  });

  it('keep their order when the clock jumps anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e15, max: 1e15 }), { maxLength: 60 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        (readings, random) => {
          let place = 0;
          const make = idMaker({ now: () => readings[place++] ?? 0, randomBytes: () => random });
          const ids = readings.map(() => make());
          expect([...ids].sort()).toEqual(ids);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every(isId)).toBe(true);
        },
      ),
    );
  });

  it('are told from other text', () => {
    for (const text of [
      '',
      'abc',
      '00000000-0000-4000-8000-000000000000',
      newId().toUpperCase(),
      ` ${newId()}`,
    ]) {
      expect(isId(text)).toBe(false);
    }
  });
});
