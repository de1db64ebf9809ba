import {
  type Corner,
  type ThoughtTriangleState,
  wayOf,
} from '@harbour/shared/domain/lesson/steps/thought-triangle/reducer';
import type { ThoughtTriangle } from '@harbour/shared/domain/lesson/steps/thought-triangle/schema';
import { useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';

export interface StonesProps {
  content: ThoughtTriangle;
  state: ThoughtTriangleState;
  /** Absent on the board, where nothing is pressed. */
  onOpen?: (corner: Corner) => void;
}

/** Three or four stones joined by a rope. When one is changed, the others settle into the way they belong to. */
export function Stones({ content, state, onOpen }: StonesProps) {
  const { t } = useTranslation('lesson');
  const way = wayOf(content, state);
  const field = useRef<HTMLDivElement>(null);
  const before = useRef(state.open);
  // A tile that was pressed has gone: its stone is where one goes on from.
  useEffect(() => {
    const was = before.current;
    before.current = state.open;
    if (was !== null && state.open === null)
      field.current?.querySelector<HTMLElement>(`[data-corner="${was}"]`)?.focus();
  }, [state.open]);
  const changed = state.changes.at(-1);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      ref={field}
      role="group"
      aria-label={t('thoughtTriangle.stones')}
      className="hb-stonework"
      data-count={content.corners.length}
      onKeyDown={moveByArrowKeys}
    >
      <svg className="hb-stonework-rope" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={content.corners.length === 4 ? 'M25 25H75V75H25ZL75 75M75 25L25 75' : 'M50 18L82 82H18Z'} />
      </svg>
      {content.corners.map((corner) => {
        const text = way?.[corner] ?? '';
        const name = t(`thoughtTriangle.corner.${corner}`);
        const inside = (
          // Keyed by its words: another text settles softly, while the stone that was changed is there at once.
          <span
            key={text}
            className="hb-stonework-words"
            data-moved={changed !== undefined && corner !== changed}
          >
            <span className="hb-stonework-name">{name}</span> <span>{text}</span>
          </span>
        );
        return onOpen ? (
          <AriaButton
            key={corner}
            className="hb-stonework-stone"
            data-corner={corner}
            data-open={state.open === corner}
            aria-expanded={state.open === corner}
            onPress={() => onOpen(corner)}
          >
            {inside}
          </AriaButton>
        ) : (
          <div key={corner} className="hb-stonework-stone" data-corner={corner}>
            {inside}
          </div>
        );
      })}
    </div>
  );
}
