import type { Page } from '@playwright/test';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { countPresses, press, recordsHash, title } from './support/presses.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

/** Buttons of the page that are smaller than a pupil's target. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 64 || box.height < 64)
      .map(({ name }) => name),
  );

const ownEntries = (page: Page) =>
  page.evaluate(async () => {
    const answer = await (window as unknown as { harbour: Bridge }).harbour.calls['pupil.home']({});
    if (!answer.ok) throw new Error(answer.code);
    return answer.value.entriesToday;
  });

async function placeFace(page: Page): Promise<void> {
  const box = await page.locator('.hb-plane-surface').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + box.width * 0.15, box.y + box.height * 0.15);
}

test('Secondary: four doors, one press apart, and the last kept one opens next', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  const doors = [
    {
      door: 'My body',
      heading: 'Where do you notice something?',
      first: () => press(page, 'Hands'),
      word: 'angry',
    },
    { door: 'Pictures', heading: 'Which picture comes closest?', first: null, word: 'angry' },
    {
      door: 'The map',
      heading: 'Where is your feeling on the map?',
      first: () => placeFace(page),
      word: 'angry',
    },
    { door: 'Words', heading: 'Which word comes closest?', first: null, word: 'angry' },
  ] as const;
  let last = 'Where is your feeling on the map?';
  for (const { door, heading, first, word } of doors) {
    await press(page, /Check in/);
    await title(page, last);
    await press(page, door);
    await title(page, heading);
    expect(await axeViolations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const presses = await countPresses(page);
    if (first) await first();
    await press(page, word);
    await press(page, 'medium');
    await press(page, /^My key adult/);
    await title(page, 'Would you like to try a tool?');
    expect(await presses()).toBe(first ? 4 : 3);
    await press(page, 'Finish');
    last = heading;
  }
  const entries = await ownEntries(page);
  expect(entries.map(({ feelings }) => feelings)).toEqual(
    doors.map(() => [{ feelingId: 'angry', size: 3, ownWord: null }]),
  );
  // It is remembered on the disk, not by the screen.
  await press(page, 'Finish and sign out');
  await signInPupil(harbour, 'Asha');
  await press(page, /Check in/);
  await title(page, 'Which word comes closest?');
});

test('Primary by keys alone: places, clues and the words that fit them', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  const go = async (name: string, key = 'Enter') => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press(key);
  };
  await press(page, /Check in/);
  await title(page, 'How nice is it to feel?');
  await go('My body');
  await title(page, 'Where do you notice something?');
  await go('Hands', 'Space');
  await expect(page.getByRole('button', { name: 'Hands', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await go('fidgety hands', 'Space');
  await go('Hands');
  // Pressed again, the place goes with its clues; one press back brings both back.
  await expect(page.getByRole('button', { name: 'fidgety hands' })).toHaveCount(0);
  await press(page, 'Back');
  await expect(page.getByRole('button', { name: 'fidgety hands' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Hands', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Tummy', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await go('tight tummy');
  expect(await axeViolations(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await go('worried');
  await title(page, 'How big is it?');
  await go('There is one more feeling');
  await go('big');
  await title(page, 'Which other word fits?');
  expect(await axeViolations(page)).toEqual([]);
  await go('nervous');
  await go('small');
  await title(page, 'Which other word fits?');
  await go('Finish');
  await page.getByRole('button', { name: /^My key adult/ }).focus();
  await page.keyboard.press('Enter');
  await title(page, 'Do you want a tool?');
  await go('Finish');
  await expect(page.getByText('In my body: fidgety hands, tight tummy')).toBeVisible();
  const [entry] = await ownEntries(page);
  expect(entry?.feelings.map(({ feelingId, size }) => [feelingId, size])).toEqual([
    ['worried', 4],
    ['nervous', 2],
  ]);
  // Without a body at all: one press to a list of words, and typing is not asked of Primary.
  await press(page, /Check in/);
  await press(page, 'Skip the body');
  await title(page, 'Which word fits best?');
  while (!(await page.getByRole('button', { name: 'A word of my own' }).isVisible()))
    await press(page, 'More words');
  await press(page, 'A word of my own');
  await title(page, 'How big is it?');
  await expect(page.getByText(/We do not keep your word/)).toBeVisible();
});

test('leaving at any step, and just me, write nothing through any door', async ({ launch }) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Zanele', band: 'secondary' }]);
  await signInPupil(harbour, 'Zanele');
  const before = recordsHash(profile);
  const ways = [
    ['My body', 'Head', 'busy mind', 'worried', 'big'],
    ['Pictures', 'angry', 'huge'],
  ];
  for (const way of ways) {
    for (let taken = 1; taken <= way.length; taken += 1) {
      await press(page, /Check in/);
      await title(page, 'Where is your feeling on the map?');
      for (const step of way.slice(0, taken)) await press(page, step);
      await press(page, 'Stop');
      await expect(page.getByText('Nothing was kept.')).toBeVisible();
      await press(page, 'Go to my page');
    }
    await press(page, /Check in/);
    for (const step of way) await press(page, step);
    await press(page, /^Just me/);
    await expect(page.getByText('This was not kept.')).toBeVisible();
    await press(page, 'Finish');
    await title(page, 'Hello, Zanele');
  }
  expect(recordsHash(profile)).toBe(before);
});

test('a word of my own is kept only with keep, by keys, and only where staff allow it', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  const before = recordsHash(profile);
  const toOwnWord = async () => {
    await press(page, /Check in/);
    await press(page, 'Words');
    const own = page.getByRole('button', { name: 'A word of my own' });
    while (!(await own.isVisible())) await press(page, 'More words');
    await own.click();
  };
  await toOwnWord();
  await title(page, 'What is your word?');
  await expect(
    page.getByText('Adults may not read this straight away. If you are not safe, tell an adult now.'),
  ).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByLabel('My word').fill('saudade');
  await press(page, 'Go on without keeping it');
  await expect(page.getByText(/We do not keep your word/)).toBeVisible();
  await press(page, 'Back');
  // Typed and not kept is gone.
  await expect(page.getByLabel('My word')).toHaveValue('');
  await page.getByLabel('My word').fill('x'.repeat(60));
  await expect(page.getByLabel('My word')).toHaveValue('x'.repeat(40));
  await page.getByLabel('My word').fill('saudade');
  await page.keyboard.press('Enter');
  await title(page, 'How big is it?');
  await expect(page.getByText('saudade', { exact: true })).toBeVisible();
  await press(page, 'big');
  expect(recordsHash(profile)).toBe(before);
  await press(page, /^My key adult/);
  await press(page, 'Finish');
  await expect(page.getByText('saudade', { exact: true })).toBeVisible();
  await press(page, 'Finish and sign out');

  await signInLead(harbour);
  await press(page, 'Settings');
  await page.getByText('Secondary pupils may type a word').click();
  await press(page, 'Save settings');
  await expect(page.getByText('The settings were saved.')).toBeVisible();
  await press(page, 'Lock');
  await signInPupil(harbour, 'Asha');
  await toOwnWord();
  await title(page, 'How big is it?');
});
