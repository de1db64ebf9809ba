import { areaOf, FEELINGS } from '../../shared/domain/feelings/feelings.ts';
import { expect, type Harbour, test } from './support/launch.ts';
import { quickCentre, signInLead, signInPupil } from './support/quickCentre.ts';

/** Pixels of a picture on a word tile at its smallest. */
const SIDE = 72;
const COLUMNS = 16;
/** Pixels of a block: what a quick look takes in at once. */
const BLOCK = 6;
const BLOCKS = SIDE / BLOCK;
/** How far the blocks of two pictures of one area lie apart in grey at least, of 255. */
const APART = 13;

type Blocks = Float64Array;

/** The drawing of every word in the gallery, in grey blocks, as the real window paints them at 72 px. */
async function greyBlocks({ page, app }: Harbour, drawing: string): Promise<Blocks[]> {
  const drawings = page.locator(drawing);
  await expect(drawings).toHaveCount(FEELINGS.length);
  await drawings.evaluateAll(
    (all, { ids, side, columns }) => {
      const byWord = new Map(
        all.map((each) => [each.closest('[data-feeling]')?.getAttribute('data-feeling'), each]),
      );
      const sheet = document.createElement('div');
      sheet.id = 'sheet';
      Object.assign(sheet.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        zIndex: '9999',
        display: 'grid',
        gridTemplateColumns: `repeat(${columns}, ${side}px)`,
        gridAutoRows: `${side}px`,
        background: 'white',
      });
      sheet.append(...ids.map((id) => byWord.get(id)?.cloneNode(true) ?? ''));
      document.body.append(sheet);
    },
    { ids: FEELINGS.map(({ id }) => id), side: SIDE, columns: COLUMNS },
  );
  const png = await page.locator('#sheet').screenshot();
  await page.locator('#sheet').evaluate((sheet) => sheet.remove());
  const { width, height, base64 } = await app.evaluate(({ nativeImage }, encoded) => {
    const image = nativeImage.createFromBuffer(Buffer.from(encoded, 'base64'));
    return { ...image.getSize(), base64: image.toBitmap().toString('base64') };
  }, png.toString('base64'));
  expect({ width, height }).toEqual({ width: SIDE * COLUMNS, height: (SIDE * FEELINGS.length) / COLUMNS });
  const bgra = Buffer.from(base64, 'base64');
  const found = FEELINGS.map(() => new Float64Array(BLOCKS ** 2));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const grey = 0.114 * (bgra[at] ?? 0) + 0.587 * (bgra[at + 1] ?? 0) + 0.299 * (bgra[at + 2] ?? 0);
      const blocks = found[Math.floor(y / SIDE) * COLUMNS + Math.floor(x / SIDE)];
      const block = Math.floor((y % SIDE) / BLOCK) * BLOCKS + Math.floor((x % SIDE) / BLOCK);
      if (blocks) blocks[block] = (blocks[block] ?? 0) + grey / BLOCK ** 2;
    }
  }
  return found;
}

/** The pairs of words of one area whose drawings are nearer than `APART`. */
function alike(drawings: readonly Blocks[]): string[] {
  const pairs: string[] = [];
  for (const [at, one] of FEELINGS.entries()) {
    for (const [other, second] of FEELINGS.entries()) {
      if (other <= at || areaOf(one.valence, one.energy) !== areaOf(second.valence, second.energy)) continue;
      const [a, b] = [drawings[at], drawings[other]];
      if (!a || !b) throw new Error(`${one.id} or ${second.id} was not drawn`);
      const apart = a.reduce((sum, grey, block) => sum + Math.abs(grey - (b[block] ?? 0)), 0) / a.length;
      if (apart < APART) pairs.push(`${one.id} and ${second.id}: ${apart.toFixed(1)}`);
    }
  }
  return pairs;
}

test('no two pictures of an area look alike in grey at 72 px, as bare faces would', async ({ launch }) => {
  const harbour = await launch();
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInLead(harbour);
  await harbour.page.getByRole('button', { name: 'How Harbour looks' }).click();
  expect(alike(await greyBlocks(harbour, '.hb-gallery-feeling-small > .hb-feeling'))).toEqual([]);
  // The measure itself: words that have nothing but their faces are not apart by it.
  expect(alike(await greyBlocks(harbour, '.hb-gallery-word > .hb-face')).length).toBeGreaterThan(100);
});

test('words are shown as pictures on their tiles and with their meaning', async ({ launch }) => {
  const harbour = await launch();
  const { page } = harbour;
  await quickCentre(harbour, [{ name: 'Milo', band: 'primary' }]);
  await signInPupil(harbour, 'Milo');
  await page.getByRole('button', { name: /Check in/ }).click();
  await page.getByRole('button', { name: 'Not nice' }).click();
  await page.getByRole('button', { name: 'Lots' }).click();
  const angry = page.getByRole('button', { name: 'angry', exact: true });
  await expect(angry.locator('svg.hb-feeling')).toBeVisible();
  await angry.click();
  await expect(page.getByRole('region', { name: 'angry' }).locator('svg.hb-feeling')).toBeVisible();
});
