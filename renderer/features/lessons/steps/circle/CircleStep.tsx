import {
  type CircleAction,
  type CircleState,
  ringAt,
} from '@harbour/shared/domain/lesson/steps/circle/reducer';
import type { Circle } from '@harbour/shared/domain/lesson/steps/circle/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { KeepChoice, useOwner } from '../../parts/CarryCard.tsx';
import { Draggable } from '../../parts/drag.tsx';
import { lessonWords } from '../../parts/lessonWords.ts';
import { PaperBoard } from '../../parts/PaperBoard.tsx';
import { Pebble } from '../../parts/roles.tsx';
import type { StepView, StepViewProps } from '../../stepView.ts';
import { Basin, CENTRE_DROP } from './Basin.tsx';
import { CircleLines } from './CircleLines.tsx';
import './circle.css';

type Props = StepViewProps<Circle, CircleState, CircleAction>;

/** The harbour basin with its rings, one at a time: stones are pressed or dragged in. It may stay empty. */
function CircleBody(props: Props) {
  const { content, state, act, usedFor } = props;
  const { t } = useTranslation('lesson');
  const { isMine, name } = useOwner(usedFor, content.use?.character);
  const middle = isMine || name === '' ? t('circle.me') : name;
  const ring = ringAt(content, state);
  if (!ring) return <WholeCircle {...props} middle={middle} isMine={isMine} />;
  if (ring.id === 'helplines') return <CircleLines />;
  return (
    <div className="hb-circle">
      <Basin rings={[ring]} members={state.members} middle={middle} isDrop />
      <div className="hb-circle-side">
        <p className="hb-quiet-line">{t('circle.add')}</p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
        <div
          role="group"
          aria-label={t('circle.stones')}
          className="hb-circle-stones"
          onKeyDown={moveByArrowKeys}
        >
          {ring.members.map(({ id, text }, at) => {
            const isIn = state.members.includes(id);
            return (
              <Draggable
                key={id}
                isDisabled={isIn}
                onDrop={(place) => {
                  if (place === CENTRE_DROP) act({ type: 'place', id });
                }}
              >
                <AriaButton
                  className="hb-answer"
                  aria-pressed={isIn}
                  onPress={() => act({ type: isIn ? 'takeOut' : 'place', id })}
                >
                  <span className="hb-circle-pebble" aria-hidden="true">
                    <Pebble at={at} />
                  </span>
                  <span className="hb-answer-text">{text}</span>
                </AriaButton>
              </Draggable>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function WholeCircle({
  content,
  state,
  act,
  usedFor,
  middle,
  isMine,
}: Props & { middle: string; isMine: boolean }) {
  const { t } = useTranslation('lesson');
  const rings = content.rings.filter(({ id }) => id !== 'helplines');
  return (
    <>
      <section
        aria-label={isMine ? t('circle.mine') : t('circle.of', { name: middle })}
        className="hb-circle-whole"
      >
        <Basin rings={rings} members={state.members} middle={middle} />
      </section>
      {state.members.length === 0 ? <p className="hb-quiet-line">{t('circle.emptyDetail')}</p> : null}
      {isMine ? (
        <KeepChoice
          keeping={{ isKept: state.isKept, isShared: false }}
          mayShare={false}
          act={() => act({ type: 'keep' })}
        />
      ) : (
        <div className="hb-carry-end">
          <p className="hb-carry-sample">{content.sample}</p>
          {usedFor === null ? null : <p className="hb-quiet-line">{t('keep.characterDetail')}</p>}
        </div>
      )}
    </>
  );
}

function CircleBoard({ content }: { content: Circle }) {
  const { t } = useTranslation('lesson');
  return (
    <PaperBoard
      sample={content.sample}
      lines={content.rings.map(({ id, text }) => (id === 'helplines' ? t('circle.boardLines') : text))}
    />
  );
}

export const view: StepView<Circle, CircleState, CircleAction> = {
  Body: CircleBody,
  Board: CircleBoard,
  heading: (content, state) => {
    const ring = ringAt(content, state);
    if (!ring) return lessonWords()('circle.whole');
    return state.at === 0 ? null : ring.text;
  },
  lead: (_content, state) => (state.at === 0 ? null : ''),
};
