import type { Band } from '../../checkin/types.ts';
import { wordsOf } from '../../text/reading.ts';
import type { Tell } from './issue.ts';

/** Said by nobody to a pupil here (rules R5, R11, R12, R14, R25, R26, section 8.3), each with why. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\b(wrong|incorrect|oops|mistaken answer|try harder|fail(ed|ure)?)\b/iu, 'judges an answer'],
  [
    /\b(scores?|points for|marks? out of|grades?|level(led)? up|badges?|streaks?|winners?|countdown|timer)\b/iu,
    'is a score or a clock',
  ],
  [/\b(good|bad|positive|negative) (feelings?|emotions?)\b/iu, 'calls a feeling good or bad'],
  [/\bwell done for being (calm|quiet|good|happy)\b/iu, 'praises calm'],
  [/\b(stays? (a )?secret|is secret|confidential)\b/iu, 'promises what cannot be kept'],
  [/\bdeep breaths?\b/iu, 'orders a deep breath'],
  [
    /\b(close|shut) your eyes\b|\blie down\b|\bhold your breath\b/iu,
    'asks for closed eyes, lying down or held breath',
  ],
  [
    /\b(conflict cycle|zones? of|mood meter|flip(ped)? (your|his|her|their) lid|lizard brain|growth mindset)\b/iu,
    "is another scheme's name",
  ],
  [/\b(offline|switch(es|ed)? off)\b/iu, 'says that a part of the brain switches off'],
  [
    /\b(disorder|symptoms?|diagnos\w+|depress\w*|trauma\w*|ptsd|adhd|anxiety|mental illness|panic attacks?|self-harm\w*|suicid\w*)\b/iu,
    'is a clinical word',
  ],
  [/\b(polyvagal|vagal|dorsal|amygdala hijack)\b/iu, 'is a word of a disputed theory'],
];

/** Words the lesson brief itself teaches in Secondary, though they name parts of the brain. */
const ASKS_TOO_MUCH: readonly RegExp[] = [
  /tell us about a time/iu,
  /what happened to you/iu,
  /why did you/iu,
  /describe your (home|family)/iu,
  /\b(worst|scariest|saddest) (thing|time|day)\b/iu,
  /\byour (mum|dad|mother|father|parents?|family|home)\b/iu,
  /\bwere you (ever )?(hurt|hit)\b/iu,
];

/** Asks how the pupil is or was, which only private steps may. */
const ASKS_ABOUT_ONESELF: readonly RegExp[] = [
  /\bhow (do|did|are) you feel/iu,
  /\bwhat do you feel/iu,
  /\bwhen (do|did) you (feel|get|last)/iu,
  /\byour (own )?(feelings?|worr(y|ies)|secrets?|problems?)\b.*\?/iu,
];

const PROMPT_WORDS_MAX = 8;

/** Fields that are a prompt or the name of something to press. */
const LABELS = new Set(['title']);

/** One string that pupils read. `field` is the last of its keys. */
export function lintPupilString(
  text: string,
  { path, band, isPrivate }: { path: string; band: Band | null; isPrivate: boolean },
  tell: Tell,
): void {
  for (const [pattern, why] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) tell('words', path, `"${found[0]}" ${why}`);
  }
  for (const pattern of ASKS_TOO_MUCH) {
    const found = pattern.exec(text);
    if (found) tell('disclosure', path, `"${found[0]}" asks for what no lesson may ask`);
  }
  if (!isPrivate) {
    for (const pattern of ASKS_ABOUT_ONESELF) {
      const found = pattern.exec(text);
      if (found) tell('personal', path, `"${found[0]}" asks about the pupil in a step the class may see`);
    }
  }
  if (band === 'primary' && /n['’]t\b/iu.test(text))
    tell('contraction', path, 'hides a "not" in a contraction');
  const field = path.split('.').at(-1) ?? '';
  if (LABELS.has(field) && wordsOf(text).length > PROMPT_WORDS_MAX) {
    tell('length', path, `has ${wordsOf(text).length} words; a heading has at most ${PROMPT_WORDS_MAX}`);
  }
  lintSpeakable(text, path, tell);
}

/** Every string can be read aloud as it stands. */
function lintSpeakable(text: string, path: string, tell: Tell): void {
  const found = /[/\\|→←=+*_#~^{}[\]]|\.{2,}\w|\b(e\.g|i\.e|etc)\b/u.exec(text);
  if (found) tell('speakable', path, `"${found[0]}" cannot be read aloud`);
  if (/[a-z]"|"[a-z]|(^|\s)'\w/iu.test(text)) tell('quotes', path, 'has straight quotes; use “ ” and ’');
}
