import {
  BOTH,
  cardAt,
  type SortAction,
  type SortState,
} from '@harbour/shared/domain/lesson/steps/sort/reducer';
import type { Sort } from '@harbour/shared/domain/lesson/steps/sort/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { Draggable, dropPlace } from '../../parts/drag.tsx';
import { useNumberKeys } from '../../parts/numberKeys.ts';
import { SaidLine } from '../../parts/SaidLine.tsx';
import { Stones } from '../../parts/Stones.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './sort.css';

/** One card at a time, and the boxes below it: dragged into one, a press on the box, or its number. */
function SortBody({ content, state, act }: StepViewProps<Sort, SortState, SortAction>) {
  const { t } = useTranslation('lesson');
  const card = content.cards.find(({ id }) => id === cardAt(state));
  const boxes = [...content.boxes, { id: BOTH, text: t('sort.both'), picture: undefined }];
  useNumberKeys(boxes.length, (at) => {
    const box = boxes[at];
    if (box) act({ type: 'place', box: box.id });
  });
  if (!card) return null;
  const placed = state.placed[card.id];
  return (
    <div className="hb-sort">
      <Stones
        total={state.order.length}
        at={state.at}
        been={(at) => state.placed[state.order[at] ?? ''] !== undefined}
        label={t('sort.at', { at: state.at + 1, total: state.order.length })}
      />
      <Draggable key={card.id} onDrop={(box) => act({ type: 'place', box })}>
        <div className="hb-sort-card">
          {card.picture ? (
            <span className="hb-sort-picture">
              <LessonPicture picture={card.picture} isDecoration />
            </span>
          ) : null}
          <span className="hb-sort-text">{card.text}</span>
        </div>
      </Draggable>
      <SaidLine said={state.said} why={card.why} hint={card.hint} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={t('sort.boxes')} className="hb-sort-boxes" onKeyDown={moveByArrowKeys}>
        {boxes.map((box, at) => (
          <AriaButton
            key={box.id}
            {...dropPlace(box.id)}
            className={`hb-sort-box ${box.id === BOTH ? 'hb-sort-both' : ''}`}
            aria-pressed={placed === box.id}
            onPress={() => act({ type: 'place', box: box.id })}
          >
            {box.picture ? (
              <span className="hb-sort-box-picture" aria-hidden="true">
                <LessonPicture picture={box.picture} isDecoration />
              </span>
            ) : null}
            <span>{box.text}</span>
            <span className="hb-key" aria-hidden="true">
              {at + 1}
            </span>
            <Inside content={content} state={state} box={box.id} />
          </AriaButton>
        ))}
      </div>
    </div>
  );
}

/** How many lie in a box already, as slips of paper. */
function Inside({ content, state, box }: { content: Sort; state: SortState; box: string }) {
  const count = content.cards.filter(({ id }) => state.placed[id] === box).length;
  return (
    <span className="hb-sort-slips" aria-hidden="true">
      {content.cards.slice(0, count).map(({ id }) => (
        <span key={id} className="hb-sort-slip" />
      ))}
    </span>
  );
}

function SortBoard({ content, state }: BoardProps<Sort, SortState>) {
  const { t } = useTranslation('lesson');
  const card = content.cards.find(({ id }) => id === cardAt(state));
  const boxes = [...content.boxes, { id: BOTH, text: t('sort.both') }];
  return (
    <div className="hb-sort hb-sort-board">
      {card ? <p className="hb-sort-card">{card.text}</p> : null}
      <ol className="hb-sort-boxes">
        {boxes.map((box, at) => (
          <li key={box.id} className={`hb-sort-box ${box.id === BOTH ? 'hb-sort-both' : ''}`}>
            <span className="hb-key" aria-hidden="true">
              {at + 1}
            </span>
            {box.text}
          </li>
        ))}
      </ol>
      <p>{t('sort.board')}</p>
    </div>
  );
}

export const view: StepView<Sort, SortState, SortAction> = { Body: SortBody, Board: SortBoard };
