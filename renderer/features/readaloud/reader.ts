import {
  BUNDLED_VOICES,
  type ReadAloudPreferences,
  type ReadFailure,
  SAY_MAX,
} from '@harbour/shared/domain/access/readAloud';
import { type SpokenPiece, toPieces } from '@harbour/shared/domain/readaloud/pieces';
import { bundledVoice, restSound } from './bundledVoice.ts';
import { lightWord } from './litWord.ts';
import { type Block, blocksIn, rangeOf } from './pageText.ts';
import { systemVoice } from './systemVoice.ts';
import { type Voice, VoiceFailure } from './voice.ts';

/** The bundled voice that *auto* takes. */
const USUAL_VOICE = 'slt';

/** The reading that began last; only it may put out the light and let the loudspeaker go. */
let latest: AbortController | null = null;

type Part = { block: Block; piece: SpokenPiece };

/** Why something could not be heard, and whether the rest was. */
export type ReadOutcome = { failure: ReadFailure | null; isPartly: boolean };

/**
 * Reads what stands within an element, in order, and lights each word while it is heard. Stops when `signal` says so or when the
 * text is not there any more. A voice that fails is followed by the next that there is, with the same words.
 * @returns what could not be heard; no failure when all was read, or it was stopped
 */
export async function readAloud(
  root: HTMLElement,
  { voice, rate }: ReadAloudPreferences,
  signal: AbortSignal,
): Promise<ReadOutcome> {
  const language = document.documentElement.lang;
  const parts = blocksIn(root).flatMap((block) =>
    toPieces(block.text, language, SAY_MAX).map((piece) => ({ block, piece })),
  );
  const stop = new AbortController();
  latest = stop;
  lightWord(null);
  signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  const watcher = new MutationObserver(() => {
    if (parts.some(({ block }) => !isThere(block))) stop.abort();
  });
  watcher.observe(root.ownerDocument.body, { childList: true, characterData: true, subtree: true });
  try {
    const [canBeHeard, voices] = await Promise.all([hasSpeaker(), voicesFor(voice, language)]);
    if (!canBeHeard) return { failure: 'noSpeaker', isPartly: false };
    return await readParts(parts, voices, rate, stop.signal);
  } finally {
    watcher.disconnect();
    stop.abort();
    if (latest === stop) {
      lightWord(null);
      restSound();
    }
  }
}

async function readParts(
  parts: readonly Part[],
  voices: readonly Voice[],
  rate: ReadAloudPreferences['rate'],
  signal: AbortSignal,
): Promise<ReadOutcome> {
  let left = [...voices];
  let failure: ReadFailure | null = null;
  let isPartly = false;
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    const said = await sayPart(part, next, left, rate, signal);
    if (signal.aborted) return { failure: null, isPartly: false };
    left = left.filter((voice) => !said.broken.includes(voice));
    if (said.isHeard) isPartly = true;
    if (said.reason) failure = said.reason;
    if (left.length === 0) break;
  }
  return { failure, isPartly: failure !== null && isPartly };
}

type SaidPart = { isHeard: boolean; reason: ReadFailure | null; broken: Voice[] };

/** Tries one voice after the other on the same words; those that broke are not asked again. */
async function sayPart(
  { block, piece }: Part,
  next: Part | undefined,
  voices: readonly Voice[],
  rate: ReadAloudPreferences['rate'],
  signal: AbortSignal,
): Promise<SaidPart> {
  let reason: ReadFailure = 'noVoice';
  const broken: Voice[] = [];
  for (const voice of voices) {
    const onWord = (word: number): void => {
      light({ block, piece }, word, signal);
      // Made ready while this is heard, so that there is no gap.
      if (word === 0 && next) voice.prepare(next.piece, rate);
    };
    try {
      const isWhole = await voice.say(piece, rate, onWord, signal);
      return { isHeard: true, reason: isWhole ? null : 'noVoice', broken };
    } catch (error) {
      reason = error instanceof VoiceFailure ? error.reason : 'engineFailed';
      // Not knowing these words is no fault: the next may be known.
      if (reason !== 'noVoice') broken.push(voice);
    }
  }
  return { isHeard: false, reason, broken };
}

function light({ block, piece }: Part, index: number, signal: AbortSignal): void {
  const word = piece.words[index];
  if (!word || signal.aborted) return;
  lightWord(rangeOf(block, piece.at + word.start, piece.at + word.end));
}

/** Whether the text still stands as it was found. */
function isThere({ text, nodes }: Block): boolean {
  return nodes.every(({ node, at }) => node.isConnected && text.startsWith(node.data, at));
}

/** Without a loudspeaker Chromium plays to nowhere and says that all is well. */
async function hasSpeaker(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.some(({ kind }) => kind === 'audiooutput');
}

/** The voices that may read, the one to try first in front. */
async function voicesFor(wish: ReadAloudPreferences['voice'], language: string): Promise<Voice[]> {
  const system = await systemVoice(language);
  const ownSystem = system ? [system] : [];
  if (!language.startsWith('en')) return ownSystem;
  const chosen = BUNDLED_VOICES.find((name) => name === wish);
  return chosen ? [bundledVoice(chosen), ...ownSystem] : [...ownSystem, bundledVoice(USUAL_VOICE)];
}
