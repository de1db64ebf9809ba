import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Button } from '../../../renderer/ui/Button.tsx';

/** The opening tag, and what a screen reader would call it: its text, since nothing else names it. */
function drawn(button: ReactElement): { tag: string; text: string } {
  const markup = renderToStaticMarkup(button);
  return { tag: markup.slice(0, markup.indexOf('>') + 1), text: markup.replace(/<[^>]*>/g, '') };
}

describe('a button whose work is under way', () => {
  test('keeps its name, and says that it is busy and cannot be pressed', () => {
    const { tag, text } = drawn(<Button isPending>Save</Button>);
    expect(text).toBe('Save');
    expect(tag).toContain('aria-busy="true"');
    expect(tag).toContain('aria-disabled="true"');
    // A name from somewhere else would take the place of its words.
    expect(tag).not.toContain('aria-labelledby');
  });

  test('keeps a name that is not its text', () => {
    const { tag } = drawn(<Button isPending aria-label="Print the card" />);
    expect(tag).toContain('aria-label="Print the card"');
    expect(tag).not.toContain('aria-labelledby');
  });

  test('can still have the focus, and is still the form’s button', () => {
    const { tag } = drawn(
      <Button isPending type="submit">
        Save
      </Button>,
    );
    expect(tag).not.toMatch(/ disabled(?:=|>| )/);
    expect(tag).toContain('type="submit"');
  });
});

test('a button at rest is neither busy nor disabled', () => {
  const { tag, text } = drawn(<Button>Save</Button>);
  expect(text).toBe('Save');
  expect(tag).not.toMatch(/aria-busy|disabled/);
});
