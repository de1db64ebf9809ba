import {
  type AccessNeeds,
  DEFAULT_NEEDS,
  FONTS,
  PACES,
  PUPIL_THEMES,
  SPACINGS,
  TEXT_SIZES,
} from '@harbour/shared/domain/access/needs';
import type { Band } from '@harbour/shared/domain/checkin/types';

/** Speeds of reading by name; the number is for the voice. */
export const RATES = { slow: 0.75, usual: 1, quick: 1.25 } as const;
export type RateName = keyof typeof RATES;
export const RATE_NAMES = ['slow', 'usual', 'quick'] as const satisfies readonly RateName[];

export type Topic = 'pace' | 'theme' | 'textSize' | 'letters' | 'words' | 'listen';

/** The younger ones choose from less, and find reading beside the pictures. With *back to usual* 5 and 7 (R29). */
export const TOPICS: Readonly<Record<Band, readonly Topic[]>> = {
  primary: ['pace', 'theme', 'textSize', 'words'],
  secondary: ['pace', 'theme', 'textSize', 'letters', 'words', 'listen'],
};

/** The choices within a topic; languages are added to the words by the page. */
const OPTIONS = {
  pace: PACES.map((pace) => `pace-${pace}` as const),
  theme: PUPIL_THEMES.map((theme) => `theme-${theme}` as const),
  textSize: TEXT_SIZES.map((size) => `textSize-${size}` as const),
  letters: [
    ...FONTS.map((font) => `font-${font}` as const),
    ...SPACINGS.map((name) => `spacing-${name}` as const),
  ],
  words: ['symbols', 'oneAtATime'],
  listen: ['asIGo', ...RATE_NAMES.map((rate) => `rate-${rate}` as const)],
} as const;

export type OptionId = (typeof OPTIONS)[Topic][number];

/** What a topic offers a band. */
export function optionsOf(topic: Topic, band: Band): readonly OptionId[] {
  return topic === 'words' && band === 'primary' ? ['symbols', 'asIGo'] : OPTIONS[topic];
}

/** What pressing an option makes of the needs. Pressing the former one is the way back; what is on or off turns over. */
export function withOption(needs: AccessNeeds, option: OptionId): AccessNeeds {
  if (option === 'symbols' || option === 'oneAtATime') return { ...needs, [option]: !needs[option] };
  const { readAloud } = needs;
  if (option === 'asIGo') return { ...needs, readAloud: { ...readAloud, asIGo: !readAloud.asIGo } };
  const pace = PACES.find((name) => option === `pace-${name}`);
  if (pace) return { ...needs, pace };
  const theme = PUPIL_THEMES.find((name) => option === `theme-${name}`);
  if (theme) return { ...needs, theme };
  const textSize = TEXT_SIZES.find((size) => option === `textSize-${size}`);
  if (textSize) return { ...needs, textSize };
  const font = FONTS.find((name) => option === `font-${name}`);
  if (font) return { ...needs, font };
  const spacing = SPACINGS.find((name) => option === `spacing-${name}`);
  if (spacing) return { ...needs, spacing };
  const rate = RATE_NAMES.find((name) => option === `rate-${name}`);
  return rate ? { ...needs, readAloud: { ...readAloud, rate: RATES[rate] } } : needs;
}

/** Whether an option is how it is now. */
export function isOn(needs: AccessNeeds, option: OptionId): boolean {
  if (option === 'symbols' || option === 'oneAtATime') return needs[option];
  if (option === 'asIGo') return needs.readAloud.asIGo;
  const { pace, theme, textSize, font, spacing } = needs;
  const rate = RATE_NAMES.find((name) => RATES[name] === needs.readAloud.rate);
  return [
    `pace-${pace}`,
    `theme-${theme}`,
    `textSize-${textSize}`,
    `font-${font}`,
    `spacing-${spacing}`,
    `rate-${rate}`,
  ].includes(option);
}

/** The usual look and sound. What an adult set for a switch stays: without it the pupil could not change anything back. */
export function usual(needs: AccessNeeds): AccessNeeds {
  return { ...DEFAULT_NEEDS, switches: needs.switches };
}
