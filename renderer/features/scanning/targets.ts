import { type ScanPlace, scanGroups } from '@harbour/shared/domain/access/scanning';
import type { TFunction } from 'i18next';
import { planeTargets } from './planeTargets.ts';

/** One thing that lights up. */
export interface ScanTarget extends ScanPlace {
  /** What is pressed, or holds what is moved. */
  element: HTMLElement;
  /** Tells it from others of the same element. */
  id: string;
  name: string;
  /** Where it lies on the screen now. */
  box: () => DOMRect;
  choose: () => void;
}

/** Words cannot be typed with a switch, and a slider is moved by what stands for its places. */
const CONTROLS =
  'button, a[href], summary, [role="button"], input:is([type="radio"], [type="checkbox"]), select, [role="slider"], input[type="range"]';

/** What belongs together, the nearest first. */
const AREAS =
  '[role="group"], [role="radiogroup"], fieldset, .hb-row, .hb-others, .hb-page-side, .hb-page-head, section, aside, footer, header, main';

const isReachable = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(':disabled, [aria-disabled="true"]') &&
  !element.closest('[inert], [aria-hidden="true"], [data-away], [hidden], [data-unscanned]');

/** Where the scan goes: a question over the page keeps everything else out. */
function ground(): ParentNode {
  const asked = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')];
  return asked.findLast((dialog) => dialog.checkVisibility()) ?? document;
}

/** What the page is about first, then the ways out below, then what stands above. */
function rank(element: Element): number {
  if (element.closest('main, [role="dialog"], [role="alertdialog"]')) return 0;
  return element.closest('footer') ? 1 : 2;
}

/** What one hears of it: its own words, or its name where it has none. */
export function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.innerText.trim();
}

function pressable(element: HTMLElement): ScanTarget {
  return {
    element,
    id: '',
    area: element.closest(AREAS),
    line: Math.round(element.getBoundingClientRect().top / 8),
    name: nameOf(element),
    // A box that is ticked is as large as its words.
    box: () => (element.closest('label') ?? element).getBoundingClientRect(),
    choose: () => element.click(),
  };
}

/** Everything that can be chosen on the page as it stands, in groups; no page has to know of it. */
export function groupsOnPage(t: TFunction<'common'>): ScanTarget[][] {
  const controls = [...ground().querySelectorAll<HTMLElement>(CONTROLS)].filter(isReachable);
  const planes = new Set<Element>();
  const targets = controls.flatMap((control): ScanTarget[] => {
    const plane = control.closest<HTMLElement>('.hb-plane');
    if (!plane) return [pressable(control)];
    if (planes.has(plane)) return [];
    planes.add(plane);
    return planeTargets(plane, t);
  });
  const inOrder = [0, 1, 2].flatMap((wanted) => targets.filter(({ element }) => rank(element) === wanted));
  return scanGroups(inOrder);
}

/** Whether the same things light up in the same order. */
export function isSame(some: readonly ScanTarget[][], others: readonly ScanTarget[][]): boolean {
  return (
    some.length === others.length &&
    some.every((group, at) => {
      const other = others[at] ?? [];
      return (
        group.length === other.length &&
        group.every(({ element, id }, item) => element === other[item]?.element && id === other[item]?.id)
      );
    })
  );
}
