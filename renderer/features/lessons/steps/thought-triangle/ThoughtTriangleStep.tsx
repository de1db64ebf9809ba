import {
  type Corner,
  isAfter,
  type ThoughtTriangleAction,
  type ThoughtTriangleState,
  tilesOf,
  wayOf,
} from '@harbour/shared/domain/lesson/steps/thought-triangle/reducer';
import type { ThoughtTriangle } from '@harbour/shared/domain/lesson/steps/thought-triangle/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { KeepChoice } from '../../parts/CarryCard.tsx';
import { PaperBoard } from '../../parts/PaperBoard.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { Stones } from './Stones.tsx';
import './triangle.css';

type Props = StepViewProps<ThoughtTriangle, ThoughtTriangleState, ThoughtTriangleAction>;

/** The joined stones, and beside them what happened, or the other tiles of the stone that was pressed. */
function ThoughtTriangleBody(props: Props) {
  const { content, state, act, usedFor } = props;
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-triangle">
      <div className="hb-triangle-start">
        <Stones content={content} state={state} onOpen={(corner) => act({ type: 'open', corner })} />
        {usedFor === 'me' && isAfter(state) && state.open === null ? (
          <KeepChoice keeping={state} act={act} />
        ) : null}
      </div>
      {state.open === null ? (
        <div className="hb-triangle-side">
          <Told content={content} state={state} />
          {state.changes.length === 0 ? (
            <p className="hb-quiet-line">{t('thoughtTriangle.pressAny')}</p>
          ) : null}
        </div>
      ) : (
        <Tiles {...props} open={state.open} />
      )}
    </div>
  );
}

function Tiles({ content, state, act, open }: Props & { open: Corner }) {
  const { t } = useTranslation('lesson');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={t(`thoughtTriangle.change.${open}`)}
      className="hb-triangle-side"
      onKeyDown={moveByArrowKeys}
    >
      <h2 className="hb-triangle-ask">{t(`thoughtTriangle.change.${open}`)}</h2>
      {tilesOf(content, state, open).map(({ wayId, text, isNow }) => (
        <AnswerButton
          key={wayId}
          text={text}
          isSelected={isNow}
          onPress={() => act({ type: 'choose', wayId })}
        />
      ))}
      <Button scale="pupil" variant="quiet" onPress={() => act({ type: 'close' })}>
        {t('thoughtTriangle.close')}
      </Button>
    </div>
  );
}

/** What happened, then what moved along, then what it shows; also heard. */
function Told({
  content,
  state,
}: Pick<BoardProps<ThoughtTriangle, ThoughtTriangleState>, 'content' | 'state'>) {
  const { t } = useTranslation('lesson');
  const way = wayOf(content, state);
  const changed = state.changes.at(-1);
  const others = content.corners
    .filter((corner) => corner !== changed)
    .flatMap((corner) => (way?.[corner] === undefined ? [] : [way[corner].replace(/\.$/u, '')]))
    .join('; ');
  return (
    <>
      {content.picture && !changed ? (
        <span className="hb-triangle-picture">
          <LessonPicture picture={content.picture} />
        </span>
      ) : null}
      <p className="hb-triangle-event">{content.event}</p>
      {way?.evidence ? (
        <p className="hb-triangle-evidence">
          <strong>{t('thoughtTriangle.evidence')}</strong> {way.evidence}
        </p>
      ) : null}
      <div role="status" className="hb-triangle-told">
        {changed ? <p>{t('thoughtTriangle.movedDetail', { others: `${others}.` })}</p> : null}
        {isAfter(state) ? <p className="hb-triangle-after">{content.after}</p> : null}
      </div>
    </>
  );
}

function ThoughtTriangleBoard({ content, state }: BoardProps<ThoughtTriangle, ThoughtTriangleState>) {
  const { t } = useTranslation('lesson');
  if (content.use) {
    return (
      <PaperBoard
        sample={content.event}
        lines={content.corners.map((corner) => t(`thoughtTriangle.corner.${corner}`))}
      />
    );
  }
  return (
    <div className="hb-triangle">
      <Stones content={content} state={state} />
      <div className="hb-triangle-side">
        <Told content={content} state={state} />
      </div>
    </div>
  );
}

export const view: StepView<ThoughtTriangle, ThoughtTriangleState, ThoughtTriangleAction> = {
  Body: ThoughtTriangleBody,
  Board: ThoughtTriangleBoard,
  lead: (_content, state) => (state.changes.length === 0 ? null : ''),
};
