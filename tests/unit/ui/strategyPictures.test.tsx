import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { strategyDrawings } from '../../../renderer/ui/pictures/strategies/registry.ts';
import { STRATEGIES, type StrategyId } from '../../../shared/domain/strategies/strategies.ts';

const ids: readonly StrategyId[] = STRATEGIES.map(({ id }) => id);

function draw(id: StrategyId, label?: string): string {
  const Drawing = strategyDrawings[id];
  if (!Drawing) throw new Error(`${id} has no picture`);
  return renderToStaticMarkup(<Drawing label={label} />);
}

/** The drawing without its colours and without the ids of one rendering, so that what differs is shape. */
function uncoloured(markup: string): string {
  return markup.replace(/(fill|stroke)="var\([^"]*\)"/g, '').replace(/_[\w]+_|:[\w]+:/g, '');
}

/** The outline of the ground, which tells the kind without colour. */
function groundOf(markup: string): string {
  return /class="hb-feeling-ground" d="([^"]+)"/.exec(markup)?.[1] ?? '';
}

/** How far the lids of each eye are apart, in units of the face. */
function eyeHeights(markup: string): number[] {
  return [...markup.matchAll(/data-part="eye(?:Left|Right)" d="([^"]+)"/g)].map(([, d = '']) => {
    const heights = (d.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, at) => at % 2 === 1);
    return Math.max(...heights) - Math.min(...heights);
  });
}

/** What is drawn on the ground, without the face. */
function propsOf(markup: string): string {
  return uncoloured(markup)
    .replace(/.*<\/pattern>/, '')
    .replace(/<path class="hb-face-shoulders".*class="hb-face-teeth"[^>]*>/, '');
}

describe('the pictures of the strategies', () => {
  test('every strategy has a picture, and no picture is without a strategy', () => {
    expect(Object.keys(strategyDrawings).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s is drawn with an open-eyed face, in the colours of the theme', (id) => {
    const markup = draw(id);
    expect(markup).toContain('class="hb-face-mouth"');
    for (const height of eyeHeights(markup)) expect(height).toBeGreaterThan(6);
    expect(markup).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|undefined|NaN|<style|style="/i);
  });

  test('no two pictures are the same, without their colours nor without their faces', () => {
    const pictures = ids.map((id) => draw(id));
    expect(new Set(pictures.map(uncoloured)).size).toBe(ids.length);
    expect(new Set(pictures.map(propsOf)).size).toBe(ids.length);
  });

  test('each kind has an outline of its own', () => {
    const kinds = new Set(STRATEGIES.map(({ kind }) => kind));
    const pairs = new Set(STRATEGIES.map(({ id, kind }) => `${kind} ${groundOf(draw(id))}`));
    const outlines = new Set(ids.map((id) => groundOf(draw(id))));
    expect(pairs.size).toBe(kinds.size);
    expect(outlines.size).toBe(kinds.size);
  });

  test('a picture is decoration without a label and named with one', () => {
    expect(draw('cool-water')).toContain('aria-hidden="true"');
    const named = draw('cool-water', 'Cool water');
    expect(named).toContain('role="img"');
    expect(named).toContain('aria-label="Cool water"');
  });
});
