import type { SequenceAction, SequenceState } from '@harbour/shared/domain/lesson/steps/sequence/reducer';
import type { Sequence } from '@harbour/shared/domain/lesson/steps/sequence/schema';
import * as m from 'framer-motion/m';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { Draggable, dropPlace } from '../../parts/drag.tsx';
import { SaidLine } from '../../parts/SaidLine.tsx';
import type { StepViewProps } from '../../stepView.ts';
import { CardFace, textOf } from './SequenceParts.tsx';

type Props = StepViewProps<Sequence, SequenceState, SequenceAction>;

/** Later in the row is to the right, or to the left where the language runs that way. */
function stepOf(event: KeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  switch (event.key) {
    case 'ArrowUp':
      return -1;
    case 'ArrowDown':
      return 1;
    case 'ArrowLeft':
      return isRtl ? 1 : -1;
    case 'ArrowRight':
      return isRtl ? -1 : 1;
    default:
      return 0;
  }
}

/** The row is put in order by dragging, by pressing a card and then its place, by *earlier* and *later*, or by arrow keys. */
export function OrderRow({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const row = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const { held, order } = state;

  // A card that changes its place in the page loses the focus; it is given back.
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    row.current?.querySelector<HTMLElement>(`[data-card="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  });

  const move = (card: string, to: number): void => {
    setMoved(card);
    act({ type: 'move', card, to });
  };
  const press = (card: string): void => {
    if (held === null) act({ type: 'hold', card });
    else if (held === card) act({ type: 'letGo' });
    else {
      setMoved(held);
      focusNext.current = held;
      act({ type: 'place', to: order.indexOf(card) });
    }
  };
  const key = (event: KeyboardEvent<HTMLElement>): void => {
    const step = stepOf(event);
    if (held === null) moveByArrowKeys(event);
    else if (event.key === 'Escape') act({ type: 'letGo' });
    else if (step !== 0) {
      event.preventDefault();
      const to = order.indexOf(held) + step;
      if (order[to] === undefined) return;
      focusNext.current = held;
      move(held, to);
    }
  };
  const idle = held
    ? `${t('sequence.held', { text: textOf(content, held) })} ${t('sequence.pressPlace')}`
    : moved
      ? t('sequence.moved', { text: textOf(content, moved), at: order.indexOf(moved) + 1 })
      : t('sequence.start');

  return (
    <div className="hb-seq">
      <ol ref={row} aria-label={t('sequence.row')} className="hb-seq-row" onKeyDown={key}>
        {order.map((id, at) => (
          <m.li key={id} layout="position" {...dropPlace(id)} data-held={held === id}>
            <span className="hb-seq-place" aria-hidden="true">
              {at + 1}
            </span>
            <Draggable
              onDrop={(place) => {
                const to = order.indexOf(place);
                if (to >= 0 && place !== id) move(id, to);
              }}
            >
              <button
                type="button"
                data-card={id}
                className="hb-seq-card"
                aria-pressed={held === id}
                aria-label={t('sequence.place', {
                  text: textOf(content, id),
                  at: at + 1,
                  total: order.length,
                })}
                onClick={() => press(id)}
              >
                <CardFace content={content} id={id} />
              </button>
            </Draggable>
          </m.li>
        ))}
      </ol>
      <div className="hb-seq-tools">
        <Button
          scale="pupil"
          icon={<Icon id="back" />}
          isDisabled={held === null || order[0] === held}
          onPress={() => held && move(held, order.indexOf(held) - 1)}
        >
          {t('sequence.earlier')}
        </Button>
        <Button scale="pupil" icon={<Icon id="check" />} onPress={() => act({ type: 'check' })}>
          {t('sequence.check')}
        </Button>
        <Button
          scale="pupil"
          icon={<Icon id="forward" />}
          isDisabled={held === null || order.at(-1) === held}
          onPress={() => held && move(held, order.indexOf(held) + 1)}
        >
          {t('sequence.later')}
        </Button>
      </div>
      <SaidLine said={state.said} why={content.why} hint={content.hint} idle={idle} />
    </div>
  );
}
