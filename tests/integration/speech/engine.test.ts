import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { BUNDLED_VOICES, SAY_MAX } from '@harbour/shared/domain/access/readAloud';
import { contract } from '@harbour/shared/ipc/contract';
import { afterEach, describe, expect, it } from 'vitest';
import type { Said, Saying } from '../../../electron/speech/flite.ts';
import { createSpeaker, type Speaker, type SpeakerOptions } from '../../../electron/speech/speaker.ts';

const WORKER = join(import.meta.dirname, '../../../electron/speech/worker.ts');
const open: Speaker[] = [];
afterEach(async () => {
  for (const speaker of open.splice(0)) await speaker.close();
});

function speaker(options: SpeakerOptions = {}): Speaker {
  const made = createSpeaker({ file: WORKER, ...options });
  open.push(made);
  return made;
}

const say = (text: string, more: Partial<Saying> = {}): Saying => ({
  text,
  voice: 'slt',
  rate: 'normal',
  ...more,
});
const secondsOf = ({ samples, sampleRate }: Said): number => samples.byteLength / 2 / sampleRate;

/** Loudness from 0 to 1: silence is below a thousandth. */
function loudness({ samples }: Said): number {
  const view = new DataView(samples.buffer, samples.byteOffset, samples.byteLength);
  let sum = 0;
  for (let at = 0; at < samples.byteLength; at += 2) sum += (view.getInt16(at, true) / 32_768) ** 2;
  return Math.sqrt(sum / (samples.byteLength / 2));
}

const SENTENCES = [
  'Hello, Asha.',
  'Which group are you in?',
  'Which one is you?',
  'Your three pictures, please.',
  'Press them in your order.',
  'How is it just now?',
  'Is it nice or not nice?',
  'How much energy is in your body?',
  'Which word fits best?',
  'How big is it?',
  'Who should know?',
  'Do you want a tool?',
  'This stays on this computer.',
  'I would like an adult now.',
  'You can stop at any time.',
  'Nothing was kept.',
  'Let us have another look.',
  'Take a break, then carry on.',
  'Show this card to an adult you trust.',
  'I’d like to talk – later, after 12 o’clock.',
];

describe('the speech engine that comes with Harbour', () => {
  it('really sounds, for every sentence as long as its words need', async () => {
    const { say: speak } = speaker();
    for (const text of SENTENCES) {
      const said = await speak(say(text));
      expect(loudness(said), text).toBeGreaterThan(0.01);
      const letters = text.replace(/[^A-Za-z]/g, '').length;
      expect(secondsOf(said), text).toBeGreaterThan(letters * 0.03);
      expect(secondsOf(said), text).toBeLessThan(1 + letters * 0.16);
      expect(said.sounds.at(-1)?.until, text).toBeCloseTo(secondsOf(said), 0);
      expect(said.sounds.filter(({ isPause }) => !isPause).length, text).toBeGreaterThan(letters * 0.5);
    }
  });

  it('has every voice it names, slower and faster', async () => {
    const { say: speak } = speaker();
    const lengths = new Set<number>();
    for (const voice of BUNDLED_VOICES) {
      const normal = await speak(say('How are you today?', { voice }));
      const slow = await speak(say('How are you today?', { voice, rate: 'slow' }));
      const brisk = await speak(say('How are you today?', { voice, rate: 'brisk' }));
      expect(loudness(normal), voice).toBeGreaterThan(0.01);
      expect(secondsOf(slow)).toBeGreaterThan(secondsOf(normal) * 1.1);
      expect(secondsOf(brisk)).toBeLessThan(secondsOf(normal) * 0.95);
      lengths.add(normal.samples.byteLength);
    }
    expect(lengths.size).toBe(BUNDLED_VOICES.length);
  });

  it('takes the longest piece there may be, and reads names and signs of other alphabets as far as it can', async () => {
    const { say: speak } = speaker();
    const longest = 'a calm sea and a slow wind, '.repeat(20).slice(0, SAY_MAX);
    expect(secondsOf(await speak(say(longest)))).toBeGreaterThan(8);
    // Figures are read one by one, so they become the longest sound.
    const figures = await speak(say('7'.repeat(SAY_MAX), { rate: 'slow' }));
    const answer = contract['speech.say'].response.safeParse(figures);
    expect(answer.success, `${secondsOf(figures)} s`).toBe(true);
    for (const text of [
      'Zoë Nuñez 🙂',
      'Łukasz Żółć, Søren Strauß',
      '“Quiet” — or not…',
      '-o /etc/passwd',
      '--help',
    ]) {
      const said = await speak(say(text));
      expect(loudness(said), text).toBeGreaterThan(0.01);
      expect(said.isWhole, text).toBe(true);
    }
    expect((await speak(say('Hello, محمد.'))).isWhole).toBe(false);
  });

  it('answers what it cannot say with a failure, never with silence, and goes on', async () => {
    const { say: speak } = speaker();
    await expect(speak(say('مرحبا'))).rejects.toThrow('notFound');
    await expect(speak(say('…'))).rejects.toThrow('notFound');
    expect(loudness(await speak(say('Still here.')))).toBeGreaterThan(0.01);
  });

  it('fails what waits when the engine dies, and starts it anew for the next piece', async () => {
    const started: Worker[] = [];
    const { say: speak } = speaker({ onStarted: (worker) => started.push(worker) });
    const lost = expect(speak(say('This one is lost.'))).rejects.toThrow('stopped');
    await started[0]?.terminate();
    await lost;
    expect(loudness(await speak(say('This one is heard.')))).toBeGreaterThan(0.01);
    expect(started).toHaveLength(2);
  });

  it('gives up an engine that is stuck', async () => {
    const { say: speak } = speaker({ mostMs: 1 });
    await expect(speak(say('Too slow.'))).rejects.toThrow('stopped');
  });

  it('fails at once where the engine is missing', async () => {
    const { say: speak } = speaker({ file: `${WORKER}.gone` });
    await expect(speak(say('Nobody.'))).rejects.toThrow('stopped');
  });

  it('says a short text again from memory, and takes only a few pieces at a time', async () => {
    const started: Worker[] = [];
    const { say: speak } = speaker({ onStarted: (worker) => started.push(worker) });
    const first = await speak(say('Which group are you in?'));
    await started[0]?.terminate();
    expect(await speak(say('Which group are you in?'))).toBe(first);
    expect(started).toHaveLength(1);

    const many = await Promise.allSettled(Array.from({ length: 12 }, (_, at) => speak(say(`Number ${at}.`))));
    expect(many.filter(({ status }) => status === 'rejected')).toHaveLength(6);
  });
});
