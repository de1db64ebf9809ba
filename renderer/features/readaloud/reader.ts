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

/**
 * Reads what stands within an element, in order, and lights each word while it is heard. Stops when `signal` says so or when the
 * text is not there any more. A voice that fails is followed by the next that there is, with the same words.
 * @returns why nothing (more) could be heard; null when it was read, or stopped
 */
export async function readAloud(
  root: HTMLElement,
  { voice, rate }: ReadAloudPreferences,
  signal: AbortSignal,
): Promise<ReadFailure | null> {
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
    if (!(await hasSpeaker())) return 'noSpeaker';
    return await readParts(parts, await voicesFor(voice, language), rate, stop.signal);
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
): Promise<ReadFailure | null> {
  let failure: ReadFailure = 'noVoice';
  let at = 0;
  for (const voice of voices) {
    try {
      for (; at < parts.length && !signal.aborted; at += 1) {
        const part = parts[at];
        const next = parts[at + 1];
        if (!part) break;
        await voice.say(
          part.piece,
          rate,
          (word) => {
            light(part, word, signal);
            // Made ready while this is heard, so that there is no gap.
            if (word === 0 && next) voice.prepare(next.piece, rate);
          },
          signal,
        );
      }
      return null;
    } catch (error) {
      failure = error instanceof VoiceFailure ? error.reason : 'engineFailed';
      if (signal.aborted) return null;
    }
  }
  return failure;
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
