import type { Page } from '@playwright/test';
import { contrastRatio } from '../../../renderer/theme/contrast.ts';

type Seen = { text: string; front: string; back: string };

/** '#rrggbb' of a computed colour. @throws for one that is not opaque: it has no contrast of its own */
function hex(colour: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1);
  if (!parts) throw new Error(`not an opaque rgb colour: ${colour}`);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Words on the screen that have less than this contrast with what they stand on, as 'words: ratio'. */
export async function wordsBelow(page: Page, ratio: number): Promise<string[]> {
  const seen = await page.evaluate<Seen[]>(() => {
    const found: Seen[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!holder || text === '' || holder.closest('.hb-hidden, [data-live-announcer]')) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      let around: Element | null = holder;
      while (around && getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)')
        around = around.parentElement;
      const back = getComputedStyle(around ?? document.documentElement).backgroundColor;
      found.push({ text, front: getComputedStyle(holder).color, back });
    }
    return found;
  });
  return seen
    .map(({ text, front, back }) => ({ text, value: contrastRatio(hex(front), hex(back)) }))
    .filter(({ value }) => value < ratio)
    .map(({ text, value }) => `${text}: ${value.toFixed(2)}`);
}
