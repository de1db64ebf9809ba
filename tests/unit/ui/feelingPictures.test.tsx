import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { FeelingPicture } from '../../../renderer/ui/FeelingPicture.tsx';
import { FeelingDrawing, feelingScenes } from '../../../renderer/ui/pictures/feelings/FeelingDrawing.tsx';
import { FEELINGS, type FeelingId } from '../../../shared/domain/feelings/feelings.ts';

const ids: readonly FeelingId[] = FEELINGS.map(({ id }) => id);
const draw = (id: FeelingId) => renderToStaticMarkup(<FeelingDrawing id={id} />);

/** The drawing without its colours, so that what differs is shape. */
function uncoloured(markup: string): string {
  return markup.replace(/(fill|stroke)="var\([^"]*\)"/g, '').replace(/_[\w]+_|:[\w]+:/g, '');
}

/** What stands around the face. */
function propsOf(markup: string): string {
  const [before = '', after = ''] = uncoloured(markup).split(
    /<path class="hb-face-shoulders".*class="hb-face-teeth"[^>]*>/,
  );
  return before.replace(/.*<\/pattern>/, '') + after;
}

describe('the pictures of the feeling words', () => {
  test('every word has a picture, and no picture is without a word', () => {
    expect(Object.keys(feelingScenes).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s is drawn with a face, in the colours of the theme', (id) => {
    const markup = draw(id);
    expect(markup).toContain('class="hb-face-mouth"');
    expect(markup).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|undefined|NaN|<style|style="/i);
  });

  test('no two pictures are the same without their colours, nor without their faces', () => {
    const pictures = ids.map(draw);
    expect(new Set(pictures.map(uncoloured)).size).toBe(ids.length);
    expect(new Set(pictures.map(propsOf)).size).toBe(ids.length);
  });

  test('a picture is decoration without a label and named with one', () => {
    expect(draw('happy')).toContain('aria-hidden="true"');
    const named = renderToStaticMarkup(<FeelingDrawing id="happy" label="happy" />);
    expect(named).toContain('role="img"');
    expect(named).toContain('aria-label="happy"');
  });
});

describe('a feeling on the screen', () => {
  test('shows its picture once the pictures are there', async () => {
    await vi.waitFor(() =>
      expect(renderToStaticMarkup(<FeelingPicture id="tired" label="tired" />)).toContain('hb-feeling'),
    );
    expect(renderToStaticMarkup(<FeelingPicture id="tired" label="tired" />)).toContain('aria-label="tired"');
  });

  test('an own word is shown as the face of its place', () => {
    const markup = renderToStaticMarkup(
      <FeelingPicture id="own-word" place={{ valence: -0.6, energy: 0.5 }} />,
    );
    expect(markup).toContain('class="hb-face"');
    expect(markup).not.toContain('hb-feeling');
  });
});
