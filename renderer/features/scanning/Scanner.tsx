import type { SwitchNeeds } from '@harbour/shared/domain/access/needs';
import {
  SCAN_START,
  type ScanState,
  SWITCH_AGAIN_MS,
  scanNext,
  scanPress,
  stepMs,
  switchKey,
} from '@harbour/shared/domain/access/scanning';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useReadAloud } from '../readaloud/useReadAloud.ts';
import { drawFrames } from './frames.ts';
import { swallowPointer } from './pointerSwitch.ts';
import { groupsOnPage, isSame, type ScanTarget } from './targets.ts';
import './scanning.css';

export interface ScannerProps extends SwitchNeeds {
  /** At the door others press what they see: there only a press beside everything is the switch. */
  isShared: boolean;
}

/** What turns a page into another one for the scan. */
const CHANGES = ['hidden', 'data-away', 'disabled', 'aria-disabled', 'inert'];

/**
 * Lights up what can be pressed, group by group and then one by one, for a pupil with one switch or two. Nothing is ever
 * chosen without a press. It rests while the window is hidden and in front of the cover, until the switch wakes it.
 */
export default function Scanner({ scanning, stepSeconds, isShared }: ScannerProps) {
  const { t } = useTranslation('common');
  const { readOn } = useReadAloud();
  const overlay = useRef<HTMLDivElement>(null);
  const latest = useRef({ t, readOn });
  latest.current = { t, readOn };

  useEffect(() => {
    const over = new AbortController();
    let groups: ScanTarget[][] = [];
    let state: ScanState = SCAN_START;
    let isResting = false;
    let chosenAt = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    const sizes = (): number[] => groups.map(({ length }) => length);
    const lit = (): ScanTarget[] => {
      if (isResting) return [];
      const group = groups[state.group] ?? [];
      return state.lit === 'item' ? group.slice(state.item, state.item + 1) : group;
    };
    const draw = (): void => {
      cancelAnimationFrame(frame);
      if (overlay.current) drawFrames(overlay.current, state.lit, lit());
      // Pages scroll, and tiles come in: the frame stays around them.
      if (lit().length > 0) frame = requestAnimationFrame(draw);
    };
    const show = (): void => {
      clearTimeout(timer);
      const now = lit();
      now[0]?.element.scrollIntoView({ block: 'nearest' });
      draw();
      if (now.length === 0) return;
      const heard = document.createElement('span');
      heard.setAttribute('aria-label', now.map(({ name }) => name).join(', '));
      latest.current.readOn(heard);
      if (scanning === 'auto') timer = setTimeout(next, stepMs(stepSeconds));
    };
    const restart = (): void => {
      groups = groupsOnPage(latest.current.t);
      state = SCAN_START;
      show();
    };
    /** Begins anew where something else is on the page than what was being gone through. */
    const isStale = (): boolean => {
      if (isSame(groups, groupsOnPage(latest.current.t))) return false;
      restart();
      return true;
    };
    const rest = (): void => {
      isResting = true;
      show();
    };
    const next = (): void => {
      if (isResting || isStale()) return;
      state = scanNext(state, sizes());
      show();
    };
    const choose = (): void => {
      if (performance.now() - chosenAt < SWITCH_AGAIN_MS) return;
      chosenAt = performance.now();
      if (isResting) {
        isResting = false;
        restart();
        return;
      }
      if (isStale()) return;
      const pressed = scanPress(state, sizes());
      state = pressed.state;
      if (!pressed.chosen) {
        show();
        return;
      }
      groups[pressed.chosen.group]?.[pressed.chosen.item]?.choose();
      restart();
    };
    const press = (does: 'choose' | 'move'): void => {
      if (does === 'choose' || isResting) choose();
      else next();
    };

    const isCovered = (): boolean => document.querySelector('.hb-cover') !== null;
    let wasCovered = isCovered();
    const changed = (): void => {
      const covered = isCovered();
      if (covered && !wasCovered) rest();
      if (!covered && wasCovered) isResting = false;
      wasCovered = covered;
      if (!isResting) isStale();
    };
    const observer = new MutationObserver(changed);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: CHANGES,
    });

    const key = (event: KeyboardEvent): void => {
      const does = switchKey(event.key, scanning);
      if (does === null || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keydown' && !event.repeat) press(does);
    };
    const options = { signal: over.signal, capture: true };
    window.addEventListener('keydown', key, options);
    window.addEventListener('keyup', key, options);
    swallowPointer(over.signal, isShared, (isSecond) =>
      press(scanning === 'auto' || isSecond ? 'choose' : 'move'),
    );
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) rest();
        else if (!isCovered()) {
          isResting = false;
          restart();
        }
      },
      options,
    );
    if (wasCovered || document.hidden) rest();
    else restart();
    return () => {
      over.abort();
      observer.disconnect();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [scanning, stepSeconds, isShared]);

  return createPortal(<div ref={overlay} className="hb-scan" aria-hidden="true" />, document.body);
}
