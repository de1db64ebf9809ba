import {
  formatRecoveryKey,
  parseRecoveryKey,
  RECOVERY_KEY_BYTES,
} from '@harbour/shared/domain/ids/recoveryKey';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const key = fc.uint8Array({ minLength: RECOVERY_KEY_BYTES, maxLength: RECOVERY_KEY_BYTES });
const sample = Uint8Array.from({ length: RECOVERY_KEY_BYTES }, (_, i) => (i * 37 + 11) % 256);

describe('the recovery key', () => {
  it('is 7 groups of 5 signs and reads back', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const text = formatRecoveryKey(bytes);
        expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(parseRecoveryKey(text)).toEqual({ ok: true, bytes });
      }),
    );
  });

  it('keeps its printed form, or keys printed earlier would be lost', () => {
    expect(formatRecoveryKey(new Uint8Array(RECOVERY_KEY_BYTES))).toBe(
      '00001-00002-00003-00004-00005-00006-016DR',
    );
  });

  it('is read in any case, with any spacing, and with letters mistaken for digits', () => {
    fc.assert(
      fc.property(
        key,
        fc.constantFrom('', ' ', '-', ' - ', '\n', '–', '.'),
        fc.boolean(),
        (bytes, link, lower) => {
          let text = formatRecoveryKey(bytes).replaceAll('-', link).replaceAll('0', 'O').replaceAll('V', 'U');
          text = text.replace('1', 'I').replaceAll('1', 'l');
          expect(parseRecoveryKey(`  ${lower ? text.toLowerCase() : text} `)).toEqual({ ok: true, bytes });
        },
      ),
    );
  });

  it('notices every single wrong sign and names its group', () => {
    const signs = Array.from(formatRecoveryKey(sample).replaceAll('-', ''));
    for (let place = 0; place < signs.length; place += 1) {
      for (const other of ALPHABET) {
        if (other === signs[place]) continue;
        expect(parseRecoveryKey(signs.with(place, other).join(''))).toEqual({
          ok: false,
          code: 'groupWrong',
          groups: [Math.floor(place / 5) + 1],
        });
      }
    }
  });

  it('notices every swap of neighbours', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const signs = Array.from(formatRecoveryKey(bytes).replaceAll('-', ''));
        for (let place = 0; place + 1 < signs.length; place += 1) {
          const [a, b] = [signs[place] ?? '', signs[place + 1] ?? ''];
          if (a === b) continue;
          const result = parseRecoveryKey(
            signs
              .with(place, b)
              .with(place + 1, a)
              .join(''),
          );
          expect(result.ok).toBe(false);
          expect(!result.ok && result.groups).toContain(Math.floor(place / 5) + 1);
        }
      }),
    );
  });

  it('notices two groups in the wrong order', () => {
    fc.assert(
      fc.property(key, fc.nat(5), (bytes, place) => {
        const groups = formatRecoveryKey(bytes).split('-');
        const [a, b] = [groups[place] ?? '', groups[place + 1] ?? ''];
        const result = parseRecoveryKey(
          groups
            .with(place, b)
            .with(place + 1, a)
            .join('-'),
        );
        expect(result.ok).toBe(a === b);
      }),
    );
  });

  it('notices groups from two keys', () => {
    const other = Uint8Array.from(sample, (byte) => byte ^ 0x5a);
    const mixed = [
      ...formatRecoveryKey(sample).split('-').slice(0, 3),
      ...formatRecoveryKey(other).split('-').slice(3),
    ];
    expect(parseRecoveryKey(mixed.join('-'))).toEqual({ ok: false, code: 'wholeWrong', groups: [] });
  });

  it('says what is wrong with what was typed', () => {
    const groups = formatRecoveryKey(sample).split('-');
    expect(parseRecoveryKey(' - ')).toEqual({ ok: false, code: 'empty', groups: [] });
    expect(parseRecoveryKey(groups.slice(0, 6).join(' '))).toEqual({
      ok: false,
      code: 'tooShort',
      groups: [],
    });
    expect(parseRecoveryKey(groups.with(2, '123').join(' '))).toEqual({
      ok: false,
      code: 'tooShort',
      groups: [3],
    });
    expect(parseRecoveryKey(groups.with(2, '123456').join(' '))).toEqual({
      ok: false,
      code: 'tooLong',
      groups: [3],
    });
    expect(parseRecoveryKey(groups.with(1, 'AB*CD').join('-'))).toEqual({
      ok: false,
      code: 'badCharacter',
      groups: [2],
    });
    expect(() => formatRecoveryKey(new Uint8Array(15))).toThrow(RangeError);
  });

  it('never throws and never invents a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const result = parseRecoveryKey(text);
        if (result.ok) expect(parseRecoveryKey(formatRecoveryKey(result.bytes)).ok).toBe(true);
      }),
    );
  });
});
