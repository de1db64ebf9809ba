import type { BundledVoice, ReadRate } from '@harbour/shared/domain/access/readAloud';
import type { SpokenPiece } from '@harbour/shared/domain/readaloud/pieces';
import { wordTimes } from '@harbour/shared/domain/readaloud/timing';
import type { Response } from '@harbour/shared/ipc/contract';
import { bridge } from '../../app/bridge.ts';
import { followWords, type Voice, VoiceFailure } from './voice.ts';

type Said = Response<'speech.say'>;

/** Sound that is promised and does not begin, or stands still, for this long is not coming. */
const PATIENCE_MS = 2000;

/** What is left of the pause before the first sound. */
const BREATH_SECONDS = 0.05;

/** One for all pages; asleep while nothing is read, so that the loudspeaker is free. */
let context: AudioContext | null = null;

/** A voice that comes with Harbour. English only. */
export function bundledVoice(voice: BundledVoice): Voice {
  let ahead: { text: string; said: Promise<Said> } | null = null;

  function fetchSound({ text }: SpokenPiece, rate: ReadRate): Promise<Said> {
    if (ahead?.text === text) return ahead.said;
    // Not through the cache of calls: sound and words are not kept in the window.
    const said = bridge()
      .calls['speech.say']({ text: text.trim(), voice, rate })
      .then((answer) => {
        // A name in another alphabet is no fault of the engine: the rest of the page can still be read.
        if (!answer.ok) throw new VoiceFailure(answer.code === 'notFound' ? 'noVoice' : 'engineFailed');
        return answer.value;
      });
    // Whoever waits for it hears of it; until then it must not count as unheard.
    said.catch(() => {});
    ahead = { text, said };
    return said;
  }

  return {
    prepare: (piece, rate) => void fetchSound(piece, rate),
    async say(piece, rate, onWord, signal) {
      const said = await fetchSound(piece, rate);
      const sound = await wakeSound();
      // It may have been called off while the engine was at work.
      if (!signal.aborted) await play(sound, said, piece, onWord, signal);
      return said.isWhole;
    },
  };
}

/** @throws VoiceFailure when the computer lets no sound be played */
async function wakeSound(): Promise<AudioContext> {
  try {
    if (!context || context.state === 'closed') context = new AudioContext({ latencyHint: 'interactive' });
    const awake = context.resume();
    await Promise.race([awake, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  } catch {
    context = null;
  }
  if (context?.state !== 'running') throw new VoiceFailure('soundRefused');
  return context;
}

/** Lets the loudspeaker go; called when nothing more is to be read. */
export function restSound(): void {
  if (context?.state === 'running') void context.suspend().catch(() => {});
}

function toBuffer(sound: AudioContext, { samples, sampleRate }: Said): AudioBuffer {
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
  const buffer = sound.createBuffer(1, Math.max(1, samples.byteLength >> 1), sampleRate);
  const channel = buffer.getChannelData(0);
  for (let at = 0; at < channel.length && at * 2 + 1 < samples.byteLength; at += 1)
    channel[at] = view.getInt16(at * 2, true) / 32_768;
  return buffer;
}

function play(
  sound: AudioContext,
  said: Said,
  piece: SpokenPiece,
  onWord: (index: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const buffer = toBuffer(sound, said);
  const source = new AudioBufferSourceNode(sound, { buffer });
  source.connect(sound.destination);
  const over = new AbortController();
  return new Promise((resolve, reject) => {
    const end = (failure?: VoiceFailure): void => {
      over.abort();
      clearInterval(watch);
      source.disconnect();
      if (failure) reject(failure);
      else resolve();
    };
    // A device that was pulled out leaves the context "running" while its time stands still.
    let last = sound.currentTime;
    const watch = setInterval(() => {
      if (sound.currentTime === last) end(new VoiceFailure('soundRefused'));
      last = sound.currentTime;
    }, PATIENCE_MS);
    sound.addEventListener('error', () => end(new VoiceFailure('soundRefused')), { signal: over.signal });
    signal.addEventListener(
      'abort',
      () => {
        source.stop();
        end();
      },
      { signal: over.signal },
    );
    // The engine begins with a breath's pause, which nobody who pressed a button waits for.
    const [first] = said.sounds;
    const skipped = first?.isPause ? Math.max(0, first.until - BREATH_SECONDS) : 0;
    const began = sound.currentTime - skipped;
    source.start(0, skipped);
    const times = wordTimes(piece, buffer.duration, said.sounds);
    const tellTheRest = followWords(
      times,
      () => sound.currentTime - began - sound.outputLatency,
      onWord,
      over.signal,
    );
    source.addEventListener(
      'ended',
      () => {
        tellTheRest();
        end();
      },
      { signal: over.signal },
    );
  });
}
