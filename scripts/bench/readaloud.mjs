import { buildAll } from '../build/build-all.mjs';
import { prepareForTests } from '../runtime/environment.mjs';
import { openApp } from './app.mjs';
import { median, percentile } from './measure.mjs';
import { makeProfile } from './profile.mjs';

const SENTENCES = [
  'Which group are you in?',
  'Your three pictures, please.',
  'How nice is it to feel?',
  'How much energy is in your body?',
  'This screen does not call anyone by itself.',
  'You can stop at any time, and nothing is kept.',
  'Show this card to an adult you trust, now or later.',
  'Let us have another look.',
];
const VOICES = ['slt', 'rms', 'awb', 'kal16'];

/** Each sentence in each voice once: the wait, and how long it sounds. The first of all starts the engine. */
async function speak(page) {
  return page.evaluate(
    async ({ sentences, voices }) => {
      const said = [];
      for (const voice of voices) {
        for (const text of sentences) {
          const began = performance.now();
          const answer = await window.harbour.calls['speech.say']({ text, voice, rate: 'normal' });
          if (!answer.ok) throw new Error(answer.code);
          const { samples, sampleRate } = answer.value;
          said.push({
            voice,
            ms: performance.now() - began,
            sounds: (samples.byteLength / 2 / sampleRate) * 1000,
          });
        }
      }
      return said;
    },
    { sentences: SENTENCES, voices: VOICES },
  );
}

/** From the press to the first word that lights, which is when it is heard. */
async function firstWord(page) {
  return page.evaluate(async () => {
    // A machine for tests has no loudspeaker, and read-aloud would say so.
    navigator.mediaDevices.enumerateDevices = async () => [{ kind: 'audiooutput' }];
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Read to me');
    const began = performance.now();
    button.click();
    while (CSS.highlights.size === 0) await new Promise(requestAnimationFrame);
    return performance.now() - began;
  });
}

/** Read-aloud with the engine that comes with Harbour. Figures to look at: there is no limit to hold them against. */
export async function run() {
  const electron = await prepareForTests();
  await buildAll({ test: true });
  const profile = await makeProfile({ pupils: 20, years: 1, seed: 7 });
  const print = (figure, unit, value) =>
    process.stdout.write(
      `${JSON.stringify({ bench: 'readaloud', figure, unit, value: Math.round(value * 1000) / 1000 })}\n`,
    );
  try {
    const app = await openApp(electron, profile);
    await app.page.getByRole('button', { name: 'Read to me' }).waitFor();
    print('press to first word, engine cold', 'ms', await firstWord(app.page));
    await app.page.getByRole('button', { name: 'Stop reading' }).click();
    await app.page.getByRole('button', { name: 'Read to me' }).waitFor();
    print('press to first word, engine warm', 'ms', await firstWord(app.page));
    const said = await speak(app.page);
    for (const voice of VOICES) {
      const own = said.filter((one) => one.voice === voice);
      const times = own.map(({ ms }) => ms);
      print(`sentence to sound, ${voice}, median`, 'ms', median(times));
      print(`sentence to sound, ${voice}, p95`, 'ms', percentile(times, 95));
      const sum = (key) => own.reduce((total, one) => total + one[key], 0);
      print(`time to make per time heard, ${voice}`, 'ratio', sum('ms') / sum('sounds'));
    }
    await app.close();
  } finally {
    profile.remove();
    electron.stop();
  }
}
