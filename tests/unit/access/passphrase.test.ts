import { normalisePassphrase, passphraseProblem, pinProblem } from '@harbour/shared/domain/access/passphrase';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const names = ['Riverside Learning Centre', 'Jo Okafor'];

describe('a passphrase', () => {
  it.each([
    ['lamp otter fog', undefined],
    ['seven grey herons', undefined],
    ['kX9-vq2LmTz7', undefined],
    ['mae hi wedi bwrw glaw', undefined],
    ['الصبر مفتاح الفرج', undefined],
    ['heron lamp by riverside', undefined],
    ['', 'empty'],
    [' \t ', 'empty'],
    ['otter', 'tooShort'],
    ['ab cd ef', 'tooShort'],
    ['fog fog fog', 'tooShort'],
    ['x'.repeat(5) + 'lamp otter fog '.repeat(20), 'tooLong'],
    ['password1234', 'tooCommon'],
    ['P4ssw0rd!2026', 'tooCommon'],
    ['Welcome to school', 'tooCommon'],
    ['correct horse battery staple', 'tooCommon'],
    ['aaaaaaaaaaaaaaaa', 'tooCommon'],
    ['123456789012', 'tooCommon'],
    ['abcdefghijklmnop', 'tooCommon'],
    ['abc1abc1abc1abc1', 'tooCommon'],
    ['............', 'tooCommon'],
    ['riverside2026!', 'containsName'],
    ['Riverside Learning Centre', 'containsName'],
    ['Okafor 123456', 'containsName'],
  ])('%s: %s', (text, problem) => {
    expect(passphraseProblem(text, names)).toBe(problem);
  });

  it('is hashed in one form, however it was typed', () => {
    expect(normalisePassphrase('  cafe\u0301  au\u00a0lait ')).toBe('café au lait');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = normalisePassphrase(text);
        expect(normalisePassphrase(once)).toBe(once);
        passphraseProblem(text, [text]);
      }),
    );
  });
});

describe('a PIN', () => {
  it.each([
    ['482915', undefined],
    [' 907316 ', undefined],
    ['', 'empty'],
    ['12345', 'notSixDigits'],
    ['1234567', 'notSixDigits'],
    ['12a456', 'notSixDigits'],
    ['٤٨٢٩١٥', 'notSixDigits'],
    ['111111', 'repeated'],
    ['121212', 'repeated'],
    ['123123', 'repeated'],
    ['112211', 'repeated'],
    ['123456', 'sequence'],
    ['654321', 'sequence'],
    ['890123', 'sequence'],
    ['246810', 'sequence'],
    ['112233', 'common'],
    ['159753', 'common'],
  ])('%s: %s', (text, problem) => {
    expect(pinProblem(text)).toBe(problem);
  });
});
