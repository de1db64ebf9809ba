import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Face } from '../../../renderer/ui/Face.tsx';
import { Avatar, avatarCount } from '../../../renderer/ui/pictures/Avatar.tsx';
import { Icon, iconIds } from '../../../renderer/ui/pictures/icons.tsx';
import { Picture } from '../../../renderer/ui/pictures/Picture.tsx';
import { pictureIds, signInPictures } from '../../../renderer/ui/pictures/registry.ts';

/** The drawing without its colours, so that what differs is shape and print. */
function uncoloured(markup: string): string {
  return markup.replace(/(fill|stroke)="var\([^"]*\)"/g, '').replace(/_[\w]+_|:[\w]+:/g, '');
}

describe('pictures', () => {
  test.each(pictureIds)('%s is decoration without a title and named with one', (id) => {
    const plain = renderToStaticMarkup(<Picture id={id} />);
    expect(plain).toContain('aria-hidden="true"');
    expect(plain).not.toContain('role=');
    const named = renderToStaticMarkup(<Picture id={id} title="A picture" />);
    expect(named).toContain('role="img"');
    expect(named).toContain('aria-label="A picture"');
    expect(named).not.toContain('aria-hidden');
  });

  test.each(pictureIds)('%s takes every colour from the theme and draws only numbers', (id) => {
    const markup = renderToStaticMarkup(<Picture id={id} />);
    expect(markup).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|undefined|NaN|<style|style="/i);
  });

  test('twelve sign-in pictures differ without colour', () => {
    expect(signInPictures).toHaveLength(12);
    const shapes = signInPictures.map((id) => uncoloured(renderToStaticMarkup(<Picture id={id} />)));
    expect(new Set(shapes).size).toBe(12);
  });

  test('24 pieces of sea glass differ without colour, and numbers beyond start again', () => {
    const all = Array.from({ length: avatarCount }, (_, at) =>
      uncoloured(renderToStaticMarkup(<Avatar number={at} />)),
    );
    expect(new Set(all).size).toBe(avatarCount);
    expect(uncoloured(renderToStaticMarkup(<Avatar number={avatarCount + 3} />))).toBe(all[3]);
    expect(uncoloured(renderToStaticMarkup(<Avatar number={-1} />))).toBe(all[23]);
  });

  test('icons are decoration in the colour of the text', () => {
    for (const id of iconIds) {
      expect(renderToStaticMarkup(<Icon id={id} />)).toMatch(
        /^<svg class="hb-icon[^"]*"[^>]*aria-hidden="true"/,
      );
    }
  });

  test('two faces on one page do not share clip paths', () => {
    const markup = renderToStaticMarkup(
      <>
        <Face valence={0} energy={0} />
        <Face valence={1} energy={0} />
      </>,
    );
    const ids = [...markup.matchAll(/clipPath id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });
});
