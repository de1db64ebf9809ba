import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many choices are in sight at a time. */
const AT_A_TIME = 2;

/** What can be chosen, pressed, moved or written. */
const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="button"], [role="slider"]';
/** Parts that are one choice, however many controls they have. */
const WHOLE = '.hb-plane, .hb-field, .hb-check-field, [data-one-choice]';

/** What leads on comes first, wherever it stands. */
const LEADS_ON = '.hb-button-primary';

/** The choices of a page: the one that leads on, then the others in the order they are read. */
export function choicesIn(body: Element): Element[] {
  const choices = new Set<Element>();
  for (const control of body.querySelectorAll(CONTROLS)) {
    if (control.closest('[hidden]')) continue;
    const whole = control.closest(WHOLE);
    choices.add(whole && body.contains(whole) ? whole : control);
  }
  const found = [...choices];
  return [
    ...found.filter((choice) => choice.matches(LEADS_ON)),
    ...found.filter((choice) => !choice.matches(LEADS_ON)),
  ];
}

/** Shows the choices of one part and puts the others away, with whatever on the page belongs to those alone. */
function arrange(body: Element, part: number): number {
  for (const away of body.querySelectorAll('[data-away]')) away.removeAttribute('data-away');
  const choices = choicesIn(body);
  const parts = Math.max(1, Math.ceil(choices.length / AT_A_TIME));
  const from = Math.min(part, parts - 1) * AT_A_TIME;
  const shown = choices.slice(from, from + AT_A_TIME);
  for (const choice of choices) {
    if (shown.includes(choice)) continue;
    let away = choice;
    for (let around = away.parentElement; around && around !== body; around = around.parentElement) {
      if (shown.some((kept) => around.contains(kept))) break;
      away = around;
    }
    away.setAttribute('data-away', '');
  }
  return parts;
}

export interface Parts {
  /** Counted from 1. */
  part: number;
  parts: number;
  /** The next part; after the last one the first. */
  next: () => void;
}

/**
 * At most two choices of a pupil's page in sight at a time, on any page, without the page knowing of it. Works on the
 * page as it stands: what is put away is out of sight, out of reach of the keyboard and of screen readers until it is its turn.
 * @param page tells one page from the next; each begins with its first part
 */
export function useTwoAtATime(around: RefObject<Element | null>, isOn: boolean, page: string): Parts {
  const [turned, setTurned] = useState({ page, part: 0 });
  const [parts, setParts] = useState(1);
  const asked = turned.page === page ? turned.part : 0;
  const part = Math.min(asked, parts - 1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another body.
  useLayoutEffect(() => {
    const body = around.current?.querySelector('.hb-page-body');
    if (!isOn || !body) {
      setParts(1);
      return undefined;
    }
    const again = (): void => setParts(arrange(body, asked));
    again();
    const observer = new MutationObserver(again);
    observer.observe(body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    return () => {
      observer.disconnect();
      for (const away of body.querySelectorAll('[data-away]')) away.removeAttribute('data-away');
    };
  }, [around, isOn, page, asked]);

  return { part: part + 1, parts, next: () => setTurned({ page, part: (part + 1) % parts }) };
}
