import type { BundledVoice, ReadRate } from '@harbour/shared/domain/access/readAloud';
import type { Sound } from '@harbour/shared/domain/readaloud/timing';
import { OUTPUT_PATH, runCommand } from './wasi.ts';

/** One piece of text to be spoken. */
export type Saying = { text: string; voice: BundledVoice; rate: ReadRate };
/** What it sounds like: one channel of 16-bit samples, and when each speech sound ends. */
export type Said = {
  sampleRate: number;
  samples: Uint8Array<ArrayBuffer>;
  sounds: Sound[];
  /** False where letters had to be left out that the engine does not know. */
  isWhole: boolean;
};

/** How much longer than the engine's own pace; its own is fast for a child who reads along. */
const STRETCH: Readonly<Record<ReadRate, number>> = { slow: 1.45, normal: 1.12, brisk: 0.9 };

/** Thrown for a text that holds nothing the engine knows how to say, for example one in another alphabet. */
export class Unspeakable extends Error {}

/**
 * Speaks a piece of English with Flite.
 * @throws Unspeakable for a text without a letter or figure it knows
 * @throws when the engine trips or makes no sound at all: silence is a failure, never an answer
 */
export function speak(module: WebAssembly.Module, { text, voice, rate }: Saying): Said {
  const plain = toPlainText(text);
  if (!/[A-Za-z0-9]/.test(plain)) throw new Unspeakable();
  const stretch = `duration_stretch=${STRETCH[rate]}`;
  const run = runCommand(module, [
    'flite',
    '-voice',
    voice,
    '--setf',
    stretch,
    '-psdur',
    '-t',
    plain,
    '-o',
    OUTPUT_PATH,
  ]);
  if (run.code !== 0) throw new Error(`the speech engine ended with ${run.code}`);
  const { sampleRate, samples } = readWav(run.output);
  const sounds = readSounds(run.printed);
  if (sounds.every(({ isPause }) => isPause) || samples.every((byte) => byte === 0))
    throw new Error('the speech engine made no sound');
  return { sampleRate, samples, sounds, isWhole: !hasUnknownLetters(text) };
}

/** Letters whose stroke is no accent that could be taken off. */
const WITHOUT_ACCENT: Readonly<Record<string, string>> = {
  ...{ ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ß: 'ss', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe' },
  ...{ đ: 'd', Đ: 'D', ð: 'th', Ð: 'Th', þ: 'th', Þ: 'Th', ı: 'i' },
};

/** Without accents and the like: what is not ASCII then is of another alphabet, or no letter. */
function spelt(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØßæÆœŒđĐðÐþÞı]/g, (letter) => WITHOUT_ACCENT[letter] ?? letter);
}

/** What the engine's dictionary knows: plain letters and quotation marks, dashes that pause. */
function toPlainText(text: string): string {
  return spelt(text)
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[“”«»"]/g, ' ')
    .replace(/\s*[–—]\s*/g, ', ')
    .replace(/…|\.{2,}/g, '.')
    .replace(/£/g, ' pounds ')
    .replace(/€/g, ' euros ')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const hasUnknownLetters = (text: string): boolean => /[^\x20-\x7e]/.test(lettersOf(spelt(text)));
const lettersOf = (text: string): string => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';

/** Reads the engine's list, for example `pau:0.162 hh:0.254`; a second line goes on where the first ended. */
function readSounds(printed: string): Sound[] {
  const sounds: Sound[] = [];
  let began = 0;
  for (const line of printed.split('\n')) {
    let last = 0;
    for (const [, name, end] of line.matchAll(/([a-z0-9_]+):(\d+\.\d+)/g)) {
      last = Number(end);
      sounds.push({ until: began + last, isPause: name === 'pau' });
    }
    began += last;
  }
  return sounds;
}

/** @throws for anything but one channel of 16-bit samples */
function readWav(file: Uint8Array<ArrayBuffer>): { sampleRate: number; samples: Uint8Array<ArrayBuffer> } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const word = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.byteLength < 44 || word(0) !== 'RIFF' || word(8) !== 'WAVE')
    throw new Error('the speech engine gave no sound file');
  let sampleRate = 0;
  for (let at = 12; at + 8 <= file.byteLength; ) {
    const length = view.getUint32(at + 4, true);
    if (word(at) === 'fmt ') {
      if (view.getUint16(at + 8, true) !== 1 || view.getUint16(at + 10, true) !== 1)
        throw new Error('the speech engine gave an unknown kind of sound');
      sampleRate = view.getUint32(at + 12, true);
    }
    if (word(at) === 'data') {
      const end = Math.min(file.byteLength, at + 8 + length);
      const samples = file.slice(at + 8, end - ((end - at) % 2));
      return { sampleRate, samples };
    }
    at += 8 + length + (length % 2);
  }
  throw new Error('the speech engine gave no sound');
}
