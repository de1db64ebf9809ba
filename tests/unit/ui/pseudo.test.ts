import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pseudoTexts, type Texts } from '../../../renderer/app/pseudo.ts';

const folder = new URL('../../../assets/locales/en-GB/', import.meta.url);

function strings(texts: Texts): string[] {
  if (typeof texts === 'string') return [texts];
  return Object.values(texts).flatMap(strings);
}

describe('pseudo-locales', () => {
  test('en-XA puts accents on letters, keeps placeholders and makes text at least 40 % longer', () => {
    const made = pseudoTexts('Step {{step}} of {{total}}', 'en-XA');
    expect(made).toMatch(/^\[Šţéþ \{\{step\}\} öƒ \{\{total\}\} ~+\]$/);
    expect(String(made).length).toBeGreaterThanOrEqual(1.4 * 'Step {{step}} of {{total}}'.length);
  });

  test('ar-XB overrides direction around the words only', () => {
    expect(pseudoTexts('Step {{step}}', 'ar-XB')).toBe('\u202eStep \u202c{{step}}');
  });

  test('nested texts and lists keep their shape', () => {
    expect(pseudoTexts({ a: { b: ['x', 'y'] } }, 'ar-XB')).toEqual({
      a: { b: ['\u202ex\u202c', '\u202ey\u202c'] },
    });
  });

  test.each(readdirSync(folder))('%s keeps every placeholder', (file) => {
    const texts: Texts = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const holes = (text: string) => text.match(/\{\{[^}]*\}\}/g) ?? [];
    for (const locale of ['en-XA', 'ar-XB'] as const) {
      const made = strings(pseudoTexts(texts, locale));
      expect(made.map(holes)).toEqual(strings(texts).map(holes));
    }
  });
});
