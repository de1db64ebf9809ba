import { DEFAULT_NEEDS } from '@harbour/shared/domain/access/needs';
import { accessNeeds, readNeeds } from '@harbour/shared/domain/access/readNeeds';
import { describe, expect, it } from 'vitest';

const CHOSEN = {
  pace: 'calm',
  theme: 'contrast',
  textSize: '200',
  font: 'opendyslexic',
  spacing: 'wide',
  symbols: true,
  oneAtATime: true,
  readAloud: { voice: 'awb', rate: 'slow', asIGo: true },
  switches: { scanning: 'auto', stepSeconds: 1.5 },
  language: 'pl',
} as const;

describe('access needs', () => {
  it('come back as they were kept', () => {
    expect(readNeeds(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
    expect(accessNeeds.parse(CHOSEN)).toEqual(CHOSEN);
    expect(accessNeeds.parse(DEFAULT_NEEDS)).toEqual(DEFAULT_NEEDS);
  });

  it.each([undefined, null, 7, 'large', [], {}, { readAloud: 3, switches: null, theme: {} }])(
    'are the usual ones for %j',
    (stored) => {
      expect(readNeeds(stored)).toEqual(DEFAULT_NEEDS);
    },
  );

  it('keep each part that is understood, beside parts of an older or a newer Harbour', () => {
    const { symbols: _missing, ...older } = CHOSEN;
    const stored = {
      ...older,
      theme: 'neon',
      readAloud: { voice: 'awb', rate: 90, speaksBackwards: true },
      switches: { scanning: 'auto' },
      hologram: true,
    };
    expect(readNeeds(stored)).toEqual({
      ...CHOSEN,
      symbols: false,
      theme: 'default',
      readAloud: { voice: 'awb', rate: 'normal', asIGo: false },
      switches: { scanning: 'auto', stepSeconds: 2 },
    });
  });

  it('are refused over the wall unless they are whole and nothing else', () => {
    const { symbols: _missing, ...partly } = CHOSEN;
    expect(accessNeeds.safeParse(partly).success).toBe(false);
    expect(accessNeeds.safeParse({ ...CHOSEN, name: 'Asha' }).success).toBe(false);
    expect(accessNeeds.safeParse({ ...CHOSEN, language: '../en' }).success).toBe(false);
  });
});
