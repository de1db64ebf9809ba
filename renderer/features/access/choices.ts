import {
  type AccessNeeds,
  DEFAULT_NEEDS,
  FONTS,
  PACES,
  PUPIL_THEMES,
  SPACINGS,
  TEXT_SIZES,
} from '@harbour/shared/domain/access/needs';
import { READ_RATES, type ReadVoice } from '@harbour/shared/domain/access/readAloud';
import type { Band } from '@harbour/shared/domain/checkin/types';

/** Voices a pupil picks from; staff can set each there is. */
const PUPIL_VOICES = ['auto', 'slt', 'awb'] as const satisfies readonly ReadVoice[];

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
  listen: [
    'asIGo',
    ...READ_RATES.map((rate) => `rate-${rate}` as const),
    ...PUPIL_VOICES.map((voice) => `voice-${voice}` as const),
  ],
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
  const rate = READ_RATES.find((name) => option === `rate-${name}`);
  if (rate) return { ...needs, readAloud: { ...readAloud, rate } };
  const voice = PUPIL_VOICES.find((name) => option === `voice-${name}`);
  return voice ? { ...needs, readAloud: { ...readAloud, voice } } : needs;
}

/** Whether an option is how it is now. */
export function isOn(needs: AccessNeeds, option: OptionId): boolean {
  if (option === 'symbols' || option === 'oneAtATime') return needs[option];
  if (option === 'asIGo') return needs.readAloud.asIGo;
  const { pace, theme, textSize, font, spacing } = needs;
  const { rate, voice } = needs.readAloud;
  return [
    `pace-${pace}`,
    `theme-${theme}`,
    `textSize-${textSize}`,
    `font-${font}`,
    `spacing-${spacing}`,
    `rate-${rate}`,
    `voice-${voice}`,
  ].includes(option);
}

/** The usual look and sound. What an adult set for a switch stays: without it the pupil could not change anything back. */
export function usual(needs: AccessNeeds): AccessNeeds {
  return { ...DEFAULT_NEEDS, switches: needs.switches };
}
