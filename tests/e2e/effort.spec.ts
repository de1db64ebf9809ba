import { type Input, keyboard, mouse, touch } from './support/inputs.ts';
import { expect, test } from './support/launch.ts';
import { title } from './support/presses.ts';
import { quickCentre } from './support/quickCentre.ts';
import { type Band, named, WAYS } from './support/ways.ts';

const MOST_PRESSES = 4;
const MOST_SECONDS = 30;

for (const [band, name] of [
  ['secondary', 'Asha'],
  ['primary', 'Milo'],
] as const satisfies readonly (readonly [Band, string])[]) {
  test(`${band}: the shortest check-in through each door takes at most four presses`, async ({ launch }) => {
    const harbour = await launch();
    const { page } = harbour;
    await quickCentre(harbour, [{ name, band }]);
    const cdp = await page.context().newCDPSession(page);
    for (const make of [mouse, (of: typeof page) => touch(of, cdp), keyboard]) {
      const around: Input = make(page);
      await around.press(named(page, `${name} group`));
      await around.press(named(page, name));
      await title(page, `Hello, ${name}`);
      const found: number[] = [];
      for (const { door, presses } of WAYS[band]) {
        await around.press(named(page, /Check in/));
        await around.press(named(page, door));
        const input = make(page);
        for (const step of presses) await input.press(step(page));
        await expect(named(page, 'Done, next person')).toBeVisible();
        const { presses: count, keys } = input.counts();
        console.info(
          `${input.name} ${band} ${door}: ${count} presses, ${keys} other keys, about ${input.estimate().toFixed(1)} s`,
        );
        expect(count, `${input.name} ${door}`).toBeLessThanOrEqual(MOST_PRESSES);
        expect(input.estimate(), `${input.name} ${door}`).toBeLessThanOrEqual(MOST_SECONDS);
        found.push(count);
        await around.press(named(page, 'Finish'));
        await title(page, `Hello, ${name}`);
      }
      expect(Math.max(...found) - Math.min(...found), `${around.name}: all doors alike`).toBeLessThanOrEqual(
        1,
      );
      // The rest of the way, by the same hand: a tool, an adult, out.
      await around.press(named(page, 'Something that helps'));
      await around.press(page.locator('main .hb-tile').first());
      await around.press(page.locator('.hb-shelf-tools .hb-tile').first());
      await around.press(named(page, 'Back'));
      await around.press(named(page, 'I’d like an adult'));
      await around.press(named(page, 'Back'));
      await around.press(named(page, 'Stop'));
      await around.press(named(page, 'Finish and sign out'));
      await title(page, 'Hello. Which group are you in?');
    }
  });
}
