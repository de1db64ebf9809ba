import {
  leftAt,
  type MatchAction,
  type MatchState,
  madeFor,
  picksFor,
} from '@harbour/shared/domain/lesson/steps/match/reducer';
import type { Match } from '@harbour/shared/domain/lesson/steps/match/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { Draggable, dropPlace } from '../../parts/drag.tsx';
import { useNumberKeys } from '../../parts/numberKeys.ts';
import { SaidLine } from '../../parts/SaidLine.tsx';
import { Stones } from '../../parts/Stones.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './match.css';

/** One card at a time, and beside it what may go with it. What was joined stays in sight as slips below. */
function MatchBody({ content, state, act }: StepViewProps<Match, MatchState, MatchAction>) {
  const { t } = useTranslation('lesson');
  const left = leftAt(content, state);
  useNumberKeys(state.rights.length, (at) => {
    const right = state.rights[at];
    if (right) act({ type: 'pair', right });
  });
  if (!left) return null;
  const made = madeFor(state, left.id);
  const missing = picksFor(content, left) - made.length;
  const idle = picksFor(content, left) < 2 ? undefined : t(missing === 1 ? 'match.oneMore' : 'match.findTwo');
  return (
    <div className="hb-match">
      <div className="hb-match-side">
        <Stones
          total={state.order.length}
          at={state.at}
          been={(at) => madeFor(state, state.order[at] ?? '').length > 0}
          label={t('match.at', { at: state.at + 1, total: state.order.length })}
        />
        <Draggable key={left.id} onDrop={(right) => act({ type: 'pair', right })}>
          <div className="hb-match-card">
            {left.picture ? (
              <span className="hb-match-picture">
                <LessonPicture picture={left.picture} isDecoration />
              </span>
            ) : null}
            <span>{left.text}</span>
          </div>
        </Draggable>
        <SaidLine said={state.said} why={left.why} hint={left.hint} idle={missing > 0 ? idle : undefined} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div
        role="group"
        aria-label={t('match.rights')}
        className="hb-match-rights"
        data-many={state.rights.length > 4}
        onKeyDown={moveByArrowKeys}
      >
        {state.rights.map((id) => {
          const right = content.rights.find((one) => one.id === id);
          return right ? (
            <AriaButton
              key={id}
              {...dropPlace(id)}
              className="hb-answer hb-match-right"
              aria-pressed={made.includes(id)}
              onPress={() => act({ type: 'pair', right: id })}
            >
              {right.picture ? (
                <span className="hb-answer-picture" aria-hidden="true">
                  <LessonPicture picture={right.picture} isDecoration />
                </span>
              ) : null}
              <span className="hb-answer-text">{right.text}</span>
            </AriaButton>
          ) : null;
        })}
      </div>
      <Pairs content={content} state={state} />
    </div>
  );
}

/** What was joined so far, as two slips of paper held together by a thread. */
function Pairs({ content, state }: Pick<BoardProps<Match, MatchState>, 'content' | 'state'>) {
  const { t } = useTranslation('lesson');
  const pairs = state.order.flatMap((id) => {
    const left = content.lefts.find((one) => one.id === id);
    const rights = madeFor(state, id).flatMap((right) => content.rights.filter((one) => one.id === right));
    return left && rights.length > 0 ? [{ left, rights }] : [];
  });
  return (
    <ul aria-label={t('match.made')} className="hb-match-pairs">
      {pairs.map(({ left, rights }) => (
        <li key={left.id}>
          <span className="hb-match-slip">{left.text}</span>
          {rights.map(({ id, text }) => (
            <span key={id} className="hb-match-slip">
              {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function MatchBoard({ content, state }: BoardProps<Match, MatchState>) {
  const left = leftAt(content, state);
  return (
    <div className="hb-match hb-match-board">
      {left ? <p className="hb-match-card">{left.text}</p> : null}
      <ul className="hb-match-rights" data-many={state.rights.length > 4}>
        {state.rights.map((id) => (
          <li key={id} className="hb-answer">
            {content.rights.find((right) => right.id === id)?.text}
          </li>
        ))}
      </ul>
      <Pairs content={content} state={state} />
    </div>
  );
}

export const view: StepView<Match, MatchState, MatchAction> = { Body: MatchBody, Board: MatchBoard };
