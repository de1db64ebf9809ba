import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

type Heard = { words: string[]; loudest: number; context: BaseAudioContext | null };

/**
 * Listens beside the loudspeaker and writes down each word that lights. Machines for tests have no loudspeaker, so one is claimed;
 * the sound itself is the real engine's, through the real audio graph.
 */
async function listen(page: Page, speakers = 1): Promise<void> {
  await page.evaluate((count) => {
    const heard: Heard = { words: [], loudest: 0, context: null };
    Object.assign(window, { heard });
    const speaker = { kind: 'audiooutput', deviceId: '', groupId: '', label: '', toJSON: () => ({}) };
    navigator.mediaDevices.enumerateDevices = async () =>
      Array.from({ length: count }, () => speaker as MediaDeviceInfo);
    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode) => AudioNode;
    Object.defineProperty(AudioNode.prototype, 'connect', {
      value(this: AudioNode, to: AudioNode) {
        heard.context = this.context;
        const analyser = new AnalyserNode(this.context);
        connect.call(this, analyser);
        const samples = new Float32Array(analyser.fftSize);
        const look = setInterval(() => {
          analyser.getFloatTimeDomainData(samples);
          heard.loudest = Math.max(heard.loudest, ...samples.map(Math.abs));
        }, 50);
        this.addEventListener('ended', () => clearInterval(look));
        return connect.call(this, to);
      },
    });
    const { set } = CSS.highlights;
    CSS.highlights.set = (name, highlight) => {
      for (const range of highlight) heard.words.push(String(range));
      return set.call(CSS.highlights, name, highlight);
    };
  }, speakers);
}

const heard = (page: Page): Promise<{ words: string[]; loudest: number; sound: string | undefined }> =>
  page.evaluate(() => {
    const { words, loudest, context } = (window as unknown as { heard: Heard }).heard;
    return { words, loudest, sound: context?.state };
  });
const words = async (page: Page): Promise<string[]> => (await heard(page)).words;
const lit = (page: Page): Promise<number> => page.evaluate(() => CSS.highlights.size);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function door(harbour: Harbour, ...names: string[]): Promise<void> {
  await quickCentre(
    harbour,
    ['Asha', ...names].map((name) => ({ name, band: 'primary' })),
  );
}

test('reads the page, lights each word in its order, and nothing but the page', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await door(harbour);
  await listen(page);
  await button(page, 'Read to me').click();
  await expect(button(page, 'Stop reading')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await expect(button(page, 'Read to me')).toBeVisible({ timeout: 15_000 });
  expect(await words(page)).toEqual('Hello Which group are you in Asha group'.split(' '));
  expect((await heard(page)).loudest).toBeGreaterThan(0.05);
  expect(await lit(page)).toBe(0);
  const box = await button(page, 'Read to me').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
});

test('stops when it is pressed again, on a new page, when the screen is hidden, and at sign-out', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await door(harbour);
  await listen(page);
  const begin = async (): Promise<void> => {
    await button(page, 'Read to me').click();
    await expect.poll(() => lit(page)).toBe(1);
    expect((await heard(page)).sound).toBe('running');
  };
  const silent = async (): Promise<void> => {
    // The loudspeaker is let go, so nothing can come out of it.
    await expect.poll(async () => (await heard(page)).sound).toBe('suspended');
    expect(await lit(page)).toBe(0);
  };
  await begin();
  await button(page, 'Stop reading').click();
  await silent();

  await begin();
  await button(page, 'Asha group').click();
  await expect(button(page, 'Read to me')).toBeVisible();
  await silent();

  await page.getByRole('button', { name: 'Asha', exact: true }).click();
  await page.getByRole('heading', { name: 'Hello, Asha' }).waitFor();
  await begin();
  await button(page, 'Hide my screen').click();
  await silent();

  await page.getByRole('button', { name: 'Come back' }).click();
  await begin();
  await page.getByRole('button', { name: 'Finish and sign out' }).click();
  await expect(button(page, 'Read to me')).toBeVisible();
  await silent();
});

test('says so where nothing can be heard, and in the log', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await door(harbour, 'محمد');
  const line = page.getByRole('status').filter({ hasText: 'Reading aloud does not work' });
  const reasons = (): string[] =>
    harbour
      .log()
      .split('\n')
      .filter((entry) => entry.includes('speech.notHeard'))
      .map((entry) => String(JSON.parse(entry).reason));

  // No loudspeaker.
  await listen(page, 0);
  await button(page, 'Read to me').click();
  await expect(line).toHaveText(
    'Reading aloud does not work on this computer right now.You can ask an adult to read it.',
  );
  await expect.poll(reasons).toEqual(['noSpeaker']);
  expect(await axeViolations(page)).toEqual([]);

  // Another page says nothing of it until it is asked.
  await signInPupil(harbour, 'Asha');
  await expect(line).toHaveCount(0);

  // A loudspeaker, but no engine.
  await listen(page);
  await harbour.app.evaluate(() => {
    const threads = process.mainModule?.require('node:worker_threads');
    const { Worker } = threads;
    threads.Worker = class extends Worker {
      constructor() {
        threads.Worker = Worker;
        super('/nowhere/speech.cjs');
      }
    };
  });
  await button(page, 'Read to me').click();
  await expect(line).toBeVisible();
  await expect.poll(reasons).toEqual(['noSpeaker', 'engineFailed']);

  // An engine, but the computer lets no sound begin.
  await page.evaluate(() => {
    const { resume } = AudioContext.prototype;
    AudioContext.prototype.resume = async function refused() {
      AudioContext.prototype.resume = resume;
      await this.close();
    };
  });
  await button(page, 'Read to me').click();
  await expect(line).toBeVisible();
  await expect.poll(reasons).toEqual(['noSpeaker', 'engineFailed', 'soundRefused']);

  // Asked once more, it works again, and the line goes.
  await button(page, 'Read to me').click();
  await expect.poll(async () => (await words(page)).length).toBeGreaterThan(1);
  await expect(line).toHaveCount(0);

  // Names that the engine does not know are told of, and the rest is read.
  await page.getByRole('button', { name: 'Finish and sign out' }).click();
  await page.getByRole('button', { name: 'محمد group' }).click();
  await button(page, 'Read to me').click();
  await expect(page.getByRole('status').filter({ hasText: 'Some words here' })).toBeVisible();
  expect((await words(page)).join(' ')).toContain('Which one is you');
  expect(harbour.log()).not.toMatch(/Asha|Hello|محمد/);
});

test('reads as somebody goes: what focus comes to, and what a finger rests on without pressing it', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await door(harbour);
  await listen(page);
  await signInLead(harbour);
  await page.getByRole('button', { name: 'How Harbour looks' }).click();
  const tile = (name: string) =>
    page.getByRole('group', { name: 'Reading aloud' }).getByRole('button', { name });
  const boat = tile('boat');
  const shown = async (...expected: string[]): Promise<void> => {
    await expect.poll(() => words(page)).toEqual(expected);
  };

  // Off: focus and fingers say nothing, and a slow finger presses.
  await boat.focus();
  await boat.click({ delay: 900 });
  await expect(boat).toHaveAttribute('aria-pressed', 'true');
  await shown();

  await page.getByText('Read as I go', { exact: false }).click();
  await page.getByText('A Scottish man’s').click();
  await boat.focus();
  await page.keyboard.press('Tab');
  await shown('anchor');
  const lighthouse = tile('lighthouse');
  // A finger, not the mouse: every window on the display shares that one, and another's opening takes it away.
  const finger = { pointerId: 7, pointerType: 'touch', isPrimary: true, button: 0 };
  await lighthouse.dispatchEvent('pointerdown', finger);
  await shown('anchor', 'lighthouse');
  await lighthouse.dispatchEvent('pointerup', finger);
  await lighthouse.dispatchEvent('click', { detail: 1 });
  await expect(lighthouse).toHaveAttribute('aria-pressed', 'false');
  // A picture that moves from under the finger is no leaving: the finger still rests on the button.
  const anchor = tile('anchor');
  await anchor.dispatchEvent('pointerdown', finger);
  await anchor.locator('svg').first().dispatchEvent('pointerleave');
  await shown('anchor', 'lighthouse', 'anchor');
  await anchor.dispatchEvent('pointerup', finger);
  await lighthouse.click();
  await expect(lighthouse).toHaveAttribute('aria-pressed', 'true');
});
