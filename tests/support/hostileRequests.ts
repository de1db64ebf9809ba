import fc from 'fast-check';
import type { z } from 'zod';
import { valuesOf } from './fromSchema.ts';

/** What no honest window sends: wrong kinds, planted prototypes, lone surrogates, not-numbers, great lengths. */
const strange = fc.oneof(
  fc.anything({
    withBigInt: false,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    { length: 1e9 },
    '\ud800',
    Number.NaN,
    -0,
    1e308,
    [],
    null,
    'x'.repeat(10_000),
    Array.from({ length: 1000 }, () => ({})),
  ),
);

const rawText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.constantFrom(
    '',
    '{',
    '[[[[',
    'null',
    '"\\ud800"',
    '{"a":1,"a":2}',
    '['.repeat(50_000),
    '{"a":'.repeat(20_000),
  ),
);

/** A valid request with one part put wrong. */
function spoilt(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(valid, strange, fc.nat()).map(([value, wrong, at]) => {
    if (typeof value !== 'object' || value === null) return wrong;
    const keys = Object.keys(value);
    const key = keys[at % (keys.length + 1)] ?? 'extra';
    return { ...value, [key]: wrong };
  });
}

/**
 * What may arrive for a call in the place of its request's text: text of something spoilt or strange, text that is no JSON, no
 * text at all.
 */
export function hostileTexts(shape: z.ZodType): fc.Arbitrary<unknown> {
  return fc.oneof(
    spoilt(valuesOf(shape)).map((value) => JSON.stringify(value)),
    strange.map((value) => JSON.stringify(value)),
    rawText,
    strange,
  );
}
