import './readAloud.css';

/** The name that readAloud.css paints. */
const NAME = 'hb-spoken';

/**
 * Lights one word on the page, or none. The highlight lies over the text: nothing in the page's tree changes, so that no screen
 * reader announces it and nothing moves.
 */
export function lightWord(range: Range | null): void {
  if (!range) {
    CSS.highlights.delete(NAME);
    return;
  }
  CSS.highlights.set(NAME, new Highlight(range));
  bringIntoView(range);
}

/** Scrolls, without a glide, where the word lies outside the window or under the row of buttons at its foot. */
function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  // Behind a break the page before it is still there, out of sight.
  const footer = [...document.querySelectorAll('.hb-page-footer')].find((one) => one.checkVisibility());
  const foot = footer?.getBoundingClientRect().top ?? window.innerHeight;
  if (top < 0 || bottom > foot) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
