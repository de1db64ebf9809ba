import type { Locator, Page } from '@playwright/test';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { axeViolations } from './support/axe.ts';
import { expect, test } from './support/launch.ts';
import { countPresses, press, recordsHash, title } from './support/presses.ts';
import { QUICK_LEAD, quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';
import { named } from './support/ways.ts';

async function stored(page: Page): Promise<{ entries: number; hasRequest: boolean }> {
  return page.evaluate(async () => {
    const answer = await (window as unknown as { harbour: Bridge }).harbour.calls['pupil.home']({});
    if (!answer.ok) throw new Error(answer.code);
    return { entries: answer.value.entriesToday.length, hasRequest: answer.value.request !== null };
  });
}

test('Primary: four presses from the first question to kept, then a tool, each screen sound', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, /Check in/);
  await title(page, 'How nice is it to feel?');
  expect(await axeViolations(page)).toEqual([]);
  const presses = await countPresses(page);
  await press(page, 'Not nice');
  await title(page, 'How much energy does it have?');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Lots');
  await title(page, 'Which word fits best?');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Finish');
  await title(page, 'Who should know?');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, /^My key adult/);
  await title(page, 'Do you want a tool?');
  expect(await presses()).toBe(4);
  expect(await stored(page)).toEqual({ entries: 1, hasRequest: false });

  const tools = page.getByRole('group', { name: 'Do you want a tool?' }).getByRole('button');
  await expect(tools).toHaveCount(5);
  expect(await axeViolations(page)).toEqual([]);
  const tool = (await tools.first().innerText()).trim();
  await tools.first().click();
  await expect(page.locator('.hb-guide-name')).toHaveText(tool);
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'I have done it');
  await title(page, 'How big is it now?');
  await press(page, 'small');
  await title(page, 'Is this tool for you?');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Maybe');
  await expect(page.getByText('You tried a tool.')).toBeVisible();
  await press(page, 'Finish');
  await expect(page.getByText(new RegExp(tool))).toBeVisible();
  await press(page, 'Who can see what');
  await title(page, 'Who can see what');
  expect(await axeViolations(page)).toEqual([]);
});

test('Secondary: the words follow the map, four presses with word and size', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await press(page, /Check in/);
  await title(page, 'Where is your feeling on the map?');
  expect(await axeViolations(page)).toEqual([]);
  const presses = await countPresses(page);
  const map = page.locator('.hb-plane-surface');
  const box = await map.boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.8);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'lonely' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'lonely');
  await title(page, 'How big is it?');
  await expect(page.getByText('Some people notice')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);

  // One press back changes one's mind, and the map still knows its place.
  await press(page, 'Back');
  await expect(page.getByRole('button', { name: 'lonely' })).toBeVisible();
  await press(page, 'lonely');
  await press(page, 'huge');
  await title(page, 'Would you like an adult to know?');
  await expect(page.getByText('That is a lot to carry.')).toBeVisible();
  await press(page, 'Now');
  await title(page, 'Show this screen to an adult');
  // The map, the word, the size and the envelope; the other two were the change of mind.
  expect(await presses()).toBe(4 + 2);
  expect(await axeViolations(page)).toEqual([]);
  await expect(page.getByText(QUICK_LEAD)).toBeVisible();
  await expect(page.getByText('This screen does not call anyone by itself.')).toBeVisible();
  expect(await stored(page)).toEqual({ entries: 1, hasRequest: true });
});

test('the whole check-in by keyboard alone', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  /** Tab until the wanted button has the focus, then Enter. */
  const go = async (name: RegExp) => {
    for (let tabs = 0; tabs < 25; tabs += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) {
        await page.keyboard.press('Enter');
        return tabs + 1;
      }
    }
    throw new Error(`no way to ${name} by keyboard`);
  };
  expect(await go(/Check in/)).toBe(1);
  await title(page, 'How nice is it to feel?');
  // From the heading the first answer is one Tab away, and arrows walk on to the others.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Nice', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await title(page, 'How much energy does it have?');
  await go(/Some/);
  await title(page, 'Which word fits best?');
  await go(/happy/);
  await title(page, 'How big is it?');
  await go(/medium/);
  await title(page, 'Who should know?');
  await go(/My key adult/);
  await title(page, 'Do you want a tool?');
  await go(/Pass/);
  await title(page, 'Hello, Milo');
  expect((await stored(page)).entries).toBe(1);
});

test('leaving at any step writes nothing, and just me leaves the records byte for byte', async ({
  launch,
}) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  const before = recordsHash(profile);
  const steps = ['Not nice', 'Lots', 'angry', 'huge'] as const;
  for (let taken = 0; taken <= steps.length; taken += 1) {
    await press(page, /Check in/);
    for (const step of steps.slice(0, taken)) await press(page, step);
    await press(page, 'Stop');
    await expect(page.getByText('Nothing was kept.')).toBeVisible();
    await press(page, 'Go to my page');
  }
  expect(recordsHash(profile)).toBe(before);

  await press(page, /Check in/);
  for (const step of steps) await press(page, step);
  await press(page, /^Just me/);
  await expect(page.getByText('This was not kept.')).toBeVisible();
  await expect(page.getByText('angry')).toBeVisible();
  await page.getByRole('group', { name: 'Do you want a tool?' }).getByRole('button').first().click();
  await press(page, 'I have done it');
  await press(page, 'small');
  await press(page, 'Finish');
  await title(page, 'Hello, Milo');
  await expect(page.getByText('No check-ins here today.')).toBeVisible();
  expect(recordsHash(profile)).toBe(before);

  // The other envelope does change them, so that the comparison above means something.
  await press(page, /Check in/);
  await press(page, 'Nice');
  await press(page, 'Finish');
  await press(page, /^My key adult/);
  await title(page, 'Do you want a tool?');
  expect(recordsHash(profile)).not.toBe(before);
});

test('hiding shows nothing of the pupil and loses nothing of the check-in', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Zanele', band: 'primary' }]);
  await signInPupil(harbour, 'Zanele');
  await press(page, /Check in/);
  await press(page, 'Not nice');
  await press(page, 'Lots');
  await press(page, 'angry');
  await title(page, 'How big is it?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await title(page, 'My notes');
  const hidden = await page.content();
  expect(hidden).not.toContain('Zanele');
  expect(hidden).not.toContain('angry');
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Come back');
  await title(page, 'How big is it?');
  await expect(page.getByText('angry', { exact: true })).toBeVisible();
  await press(page, 'Hide my screen');
  await title(page, 'My notes');
});

test('an adult from the middle of a check-in: asked, seen by name, never promised', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  await press(page, /Check in/);
  await press(page, 'Words');
  await press(page, 'sad');
  await press(page, /like an adult/);
  await title(page, 'When would you like an adult?');
  await press(page, 'Later today');
  await expect(page.locator('.hb-show-message')).toHaveText(/^I would like to talk/);
  await expect(page.getByText(QUICK_LEAD)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(
    /help is coming|on (their|the) way|coming to you/i,
  );
  await press(page, 'Done');
  await title(page, 'How big is it?');
  await press(page, 'Stop');
  await press(page, 'Go to my page');
  await expect(page.getByText('Your note is kept. No adult has opened it yet.')).toBeVisible();
  await press(page, 'Finish and sign out');
  await signInLead(harbour);
  await expect(page.getByText(/would like an adult later today/)).toBeVisible();
  await press(page, /I have seen it/);
  await expect(page.getByText(/Miss Lane.* has seen it/)).toBeVisible();
  await press(page, 'Lock');
  await signInPupil(harbour, 'Asha');
  await expect(page.getByText(/Miss Lane.* has seen it/)).toBeVisible();
});

test('a break from anywhere, and on exactly where the pupil was', async ({ launch }) => {
  const harbour = await launch();
  const { page, profile } = harbour;
  await quickCentre(harbour, [{ name: 'Asha', band: 'secondary' }]);
  await signInPupil(harbour, 'Asha');
  const before = recordsHash(profile);
  // From the own page, and back to it.
  await press(page, 'Take a break');
  await title(page, 'Your break');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await press(page, 'Look round the room');
  await expect(page.getByRole('status').getByText('Look for three things that are far away.')).toBeVisible();
  await press(page, 'Watch the water');
  await expect(page.locator('.hb-slow-water')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  // What moves can be put away again.
  await press(page, 'Watch the water');
  await expect(page.locator('.hb-slow-water')).toHaveCount(0);
  await press(page, 'Carry on');
  await title(page, 'Hello, Asha');

  // In the middle: what was said, and even the page of words that was leafed to.
  await press(page, /Check in/);
  await press(page, 'Words');
  await press(page, 'More words');
  const words = () => page.getByRole('group').first().innerText();
  const leafed = await words();
  await press(page, 'Take a break');
  await title(page, 'Your break');
  await press(page, 'Carry on');
  await title(page, 'Which word comes closest?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await words()).toBe(leafed);
  await press(page, 'Words before');
  await press(page, 'sad');
  await title(page, 'How big is it?');
  await press(page, 'Take a break');
  await press(page, 'Carry on');
  await title(page, 'How big is it?');
  await expect(page.getByText('sad', { exact: true })).toBeVisible();

  // An adult is one press away from the break too, and then the check-in is still there.
  await press(page, 'Take a break');
  await press(page, /like an adult/);
  await title(page, 'When would you like an adult?');
  await press(page, 'Back');
  await title(page, 'How big is it?');

  // Stop means what it means on the page behind.
  await press(page, 'Take a break');
  await press(page, 'Stop');
  await expect(page.getByText('Nothing was kept.')).toBeVisible();
  await press(page, 'Go to my page');
  await title(page, 'Hello, Asha');
  expect(recordsHash(profile)).toBe(before);
  await press(page, 'Who can see what');
  await press(page, 'Take a break');
  await press(page, 'Stop');
  await title(page, 'Hello, Asha');
  await press(page, 'Take a break');
  await press(page, 'Stop');
  await expect(page.getByRole('heading', { name: 'Which group are you in?' })).toBeVisible();
});

test('pupils’ targets are large, and the ways out stay in sight at 200 %', async ({ launch }) => {
  const harbour = await launch();
  const { app, page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
  await signInPupil(harbour, 'Milo');
  await press(page, /Check in/);
  const small = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 64 || box.height < 64)
        .map(({ name }) => name),
    );
  const inSight = async (names: readonly RegExp[]) => {
    for (const name of names)
      await expect(page.getByRole('button', { name }).first()).toBeInViewport({ ratio: 0.99 });
  };
  /** The ways out in one row, however many there are: in a second row some would stand elsewhere. */
  const footerRows = () =>
    page.evaluate(
      () =>
        new Set(
          [...document.querySelectorAll('.hb-page-footer button')].map((button) =>
            Math.round(button.getBoundingClientRect().top),
          ),
        ).size,
    );
  for (const textSize of ['100', '200']) {
    await page.evaluate((size) => {
      document.documentElement.dataset.textSize = size;
    }, textSize);
    for (const answer of ['Not nice', 'Lots', 'angry', 'big']) {
      await expect(page.getByRole('button', { name: answer, exact: true })).toBeVisible();
      expect(await small()).toEqual([]);
      await inSight([/^Stop$/, /^Take a break$/, /like an adult/, /^Pass/, /know$/]);
      expect(await footerRows()).toBe(1);
      await press(page, answer);
    }
    await title(page, 'Who should know?');
    expect(await small()).toEqual([]);
    await inSight([/^Stop$/, /^Take a break$/, /like an adult/]);
    await press(page, 'Stop');
    await press(page, 'Go to my page');
    await press(page, /Check in/);
  }
});

test('at 150 and 200 % what leads on from a page stays in sight, also where the page scrolls', async ({
  launch,
}) => {
  const harbour = await launch();
  const { app, page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768));
  await signInPupil(harbour, 'Milo');
  /** In sight and in front: the row with the ways out lies over the page. */
  const leadsOn = async (button: Locator) => {
    await button.click({ trial: true });
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(button).toBeInViewport({ ratio: 0.99 });
    const covered = await button.evaluate((element) => {
      const { left, width, top, bottom } = element.getBoundingClientRect();
      const x = left + width / 2;
      return [top + 3, bottom - 3].filter((y) => !element.contains(document.elementFromPoint(x, y)));
    });
    expect(covered, await button.innerText()).toEqual([]);
  };
  for (const textSize of ['150', '200']) {
    await page.evaluate((size) => {
      document.documentElement.dataset.textSize = size;
    }, textSize);
    const toWho = async () => {
      await press(page, /Check in/);
      for (const answer of ['Not nice', 'Lots', 'angry', 'big']) await press(page, answer);
      await title(page, 'Who should know?');
    };
    await toWho();
    await press(page, 'Stop');
    await title(page, 'You stopped.');
    await leadsOn(named(page, 'Go to my page'));
    await press(page, 'Go to my page');
    await toWho();
    await press(page, /^My key adult/);
    await page.locator('.hb-answers .hb-tile').nth(4).waitFor();
    await leadsOn(named(page, 'Done, next person'));
    await page.locator('.hb-answers .hb-tile').first().click();
    await leadsOn(page.locator('.hb-guide-bar button').last());
    await press(page, 'Stop');
    await toWho();
    await press(page, 'Now');
    await title(page, 'Show this screen to an adult');
    await leadsOn(named(page, 'Go on'));
    await expect(page.getByText('If you are not safe, tell an adult')).toBeInViewport({ ratio: 0.99 });
    await press(page, 'Finish');
    await title(page, 'Hello, Milo');
  }
});
