import type { ReadRate } from '@harbour/shared/domain/access/readAloud';
import { soundsIn, wordTimes } from '@harbour/shared/domain/readaloud/timing';
import { followWords, type Voice, VoiceFailure } from './voice.ts';

const RATES: Readonly<Record<ReadRate, number>> = { slow: 0.7, normal: 0.92, brisk: 1.15 };
/** Systems tell of their voices a little after they are asked first. */
const VOICES_MS = 250;
/** A voice that has not begun by then is not coming. */
const BEGIN_MS = 4000;
/** A voice that tells of words does so at once. */
const TELLS_MS = 350;
/** About how long one speech sound takes at a rate of 1. */
const SOUND_SECONDS = 0.085;

/** A voice of the computer for a language; null where there is none. Voices that speak over the network do not count. */
export async function systemVoice(language: string): Promise<Voice | null> {
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return null;
  const voice = pick(await voicesOf(synthesis), language);
  return voice ? speakWith(synthesis, voice) : null;
}

/** A computer that told of no voices in that time has none; it is not waited for again. */
let wasWaitedFor = false;

async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const known = synthesis.getVoices();
  if (known.length > 0 || wasWaitedFor) return known;
  wasWaitedFor = true;
  await new Promise((resolve) => {
    synthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, VOICES_MS);
  });
  return synthesis.getVoices();
}

/** The same country first, then the same language, then what the person chose for the computer. */
function pick(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const tag = (lang: string): string => lang.replace('_', '-').toLowerCase();
  const [wanted] = tag(language).split('-');
  const fitting = voices.filter(
    ({ lang, localService }) => localService && tag(lang).split('-')[0] === wanted,
  );
  const weight = (voice: SpeechSynthesisVoice): number =>
    (tag(voice.lang) === tag(language) ? 2 : 0) + (voice.default ? 1 : 0);
  return fitting.sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

function speakWith(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Voice {
  return {
    prepare() {},
    say(piece, rate, onWord, signal) {
      const utterance = new SpeechSynthesisUtterance(piece.text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATES[rate];
      const length = piece.words.reduce(
        (sum, { start, end }) => sum + soundsIn(piece.text.slice(start, end)),
        0,
      );
      const guessed = (length * SOUND_SECONDS) / RATES[rate];
      const over = new AbortController();
      return new Promise((resolve, reject) => {
        const end = (isHeard: boolean): void => {
          if (over.signal.aborted) return;
          over.abort();
          clearTimeout(limit);
          clearTimeout(estimate);
          if (isHeard) resolve(true);
          else {
            synthesis.cancel();
            reject(new VoiceFailure('systemVoiceFailed'));
          }
        };
        let limit = setTimeout(() => end(false), BEGIN_MS);
        let estimate: ReturnType<typeof setTimeout> | undefined;
        const listen = { signal: over.signal };
        let hasBegun = false;
        utterance.addEventListener(
          'start',
          () => {
            const began = performance.now();
            hasBegun = true;
            clearTimeout(limit);
            limit = setTimeout(() => end(false), BEGIN_MS + guessed * 4000);
            const seconds = (): number => (performance.now() - began) / 1000;
            onWord(0);
            estimate = setTimeout(() => {
              followWords(wordTimes(piece, guessed), seconds, onWord, over.signal);
            }, TELLS_MS);
          },
          listen,
        );
        utterance.addEventListener(
          'boundary',
          ({ name, charIndex }) => {
            if (name !== 'word') return;
            clearTimeout(estimate);
            const index = piece.words.findIndex((word) => charIndex < word.end);
            if (index >= 0) onWord(index);
          },
          listen,
        );
        // A voice that ends without having begun was not heard.
        utterance.addEventListener('end', () => end(hasBegun), listen);
        utterance.addEventListener('error', () => end(false), listen);
        signal.addEventListener(
          'abort',
          () => {
            end(true);
            synthesis.cancel();
          },
          listen,
        );
        synthesis.cancel();
        synthesis.speak(utterance);
      });
    },
  };
}
