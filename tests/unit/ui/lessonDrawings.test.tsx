import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { lessonDrawings } from '../../../renderer/ui/pictures/lessons/drawings/registry.ts';
import { DRAWING_IDS, type DrawingId } from '../../../shared/domain/lesson/drawingIds.ts';

function draw(id: DrawingId, label?: string): string {
  const Drawing = lessonDrawings[id];
  if (!Drawing) throw new Error(`${id} has no drawing`);
  return renderToStaticMarkup(<Drawing label={label} />);
}

/** The drawing without its colours and without the ids of one rendering, so that what differs is shape. */
function uncoloured(markup: string): string {
  return markup.replace(/(fill|stroke)="var\([^"]*\)"/g, '').replace(/_[\w]+_|:[\w]+:/g, '');
}

describe('the drawings of the lessons', () => {
  test('every id has a drawing, and no drawing is without an id', () => {
    expect(Object.keys(lessonDrawings).sort()).toEqual([...DRAWING_IDS].sort());
  });

  test.each(DRAWING_IDS)('%s is a landscape sheet in the colours of the theme, without a word', (id) => {
    const markup = draw(id);
    expect(markup).toMatch(/^<svg[^>]* viewBox="0 0 320 200"/);
    expect(markup).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|undefined|NaN|<style|style="/i);
    expect(markup).not.toContain('<text');
    expect(markup.replace(/<[^>]*>/g, '')).toBe('');
  });

  test('no two drawings are the same without their colours', () => {
    expect(new Set(DRAWING_IDS.map((id) => uncoloured(draw(id)))).size).toBe(DRAWING_IDS.length);
  });

  test('two drawings on one page do not share what they are cut with', () => {
    const page = renderToStaticMarkup(
      DRAWING_IDS.map((id) => {
        const Drawing = lessonDrawings[id];
        return Drawing ? <Drawing key={id} /> : null;
      }),
    );
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a drawing is decoration without a label and named with one', () => {
    expect(draw('kettle-row')).toContain('aria-hidden="true"');
    const named = draw('kettle-row', 'Four kettles');
    expect(named).toContain('role="img"');
    expect(named).toContain('aria-label="Four kettles"');
  });
});
