import './readAloud.css';

/** The name that readAloud.css paints. */
const NAME = 'hb-spoken';

/**
 * Lights one word on the page, or none. The highlight lies over the text: nothing in the page's tree changes, so that no screen
 * reader announces it and nothing moves.
 */
export function lightWord(range: Range | null): void {
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
