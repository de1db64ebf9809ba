import { SAY_MAX } from '@harbour/shared/domain/access/readAloud';
import { type SpokenPiece, toPieces } from '@harbour/shared/domain/readaloud/pieces';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemVoice } from '../../../renderer/features/readaloud/systemVoice.ts';

class Utterance extends EventTarget {
  voice: unknown = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  tell(type: string, about: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), about));
  }
}

const voice = (lang: string, localService = true) => ({ lang, localService, default: false, name: lang });
let spoken: Utterance[] = [];
let cancelled = 0;

function computerWith(voices: object[]): void {
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => {
      cancelled += 1;
    },
  });
  vi.stubGlobal('window', { speechSynthesis });
}

function piece(text: string): SpokenPiece {
  const [first] = toPieces(text, 'en-GB', SAY_MAX);
  if (!first) throw new Error('nothing to read');
  return first;
}

async function speak(text: string) {
  const found = await systemVoice('en-GB');
  if (!found) throw new Error('no voice');
  const words: number[] = [];
  const stop = new AbortController();
  const said = found.say(piece(text), 'normal', (word) => words.push(word), stop.signal);
  const [utterance] = spoken;
  if (!utterance) throw new Error('nothing was spoken');
  return { said, words, stop, utterance };
}

beforeEach(() => {
  vi.useFakeTimers();
  spoken = [];
  cancelled = 0;
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => setTimeout(look, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a voice of the computer', () => {
  it('is one of the language that needs no network, of the same country first', async () => {
    computerWith([voice('en-US'), voice('en_GB'), voice('pl-PL')]);
    const { utterance } = await speak('Hello.');
    expect(utterance.voice).toMatchObject({ lang: 'en_GB' });
    expect(await systemVoice('pl')).not.toBeNull();
    expect(await systemVoice('ar')).toBeNull();
    computerWith([voice('en-GB', false)]);
    expect(await systemVoice('en-GB')).toBeNull();
  });

  it('lights the words it tells of', async () => {
    computerWith([voice('en-GB')]);
    const { said, words, utterance } = await speak('How are you?');
    utterance.tell('start');
    utterance.tell('boundary', { name: 'word', charIndex: 4 });
    utterance.tell('boundary', { name: 'word', charIndex: 8 });
    utterance.tell('end');
    await expect(said).resolves.toBe(true);
    expect(words).toEqual([0, 1, 2]);
  });

  it('guesses the words where it tells of none', async () => {
    computerWith([voice('en-GB')]);
    const { said, words, utterance } = await speak('How are you today?');
    utterance.tell('start');
    vi.advanceTimersByTime(3000);
    utterance.tell('end');
    await said;
    expect(words).toEqual([0, ...words.slice(1)]);
    expect(words.at(-1)).toBe(3);
    expect(words).toEqual([...words].sort());
  });

  it('that never begins, breaks off or ends unheard is a failure, not silence', async () => {
    computerWith([voice('en-GB')]);
    for (const fail of [
      () => vi.advanceTimersByTime(5000),
      (utterance: Utterance) => utterance.tell('error'),
      (utterance: Utterance) => utterance.tell('end'),
      (utterance: Utterance) => {
        utterance.tell('start');
        vi.advanceTimersByTime(60_000);
      },
    ]) {
      spoken = [];
      const { said, utterance } = await speak('Hello.');
      const failed = expect(said).rejects.toThrow('systemVoiceFailed');
      fail(utterance);
      await failed;
    }
  });

  it('stops at once when it is called off', async () => {
    computerWith([voice('en-GB')]);
    const { said, stop, utterance, words } = await speak('How are you?');
    utterance.tell('start');
    const before = cancelled;
    stop.abort();
    await said;
    expect(cancelled).toBe(before + 1);
    utterance.tell('boundary', { name: 'word', charIndex: 8 });
    vi.advanceTimersByTime(3000);
    expect(words).toEqual([0]);
  });
});
