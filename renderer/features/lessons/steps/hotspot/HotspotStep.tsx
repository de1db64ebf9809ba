import type { HotspotAction, HotspotState } from '@harbour/shared/domain/lesson/steps/hotspot/reducer';
import type { Hotspot } from '@harbour/shared/domain/lesson/steps/hotspot/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { useNumberKeys } from '../../parts/numberKeys.ts';
import { SaidLine } from '../../parts/SaidLine.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './hotspot.css';

type Props = StepViewProps<Hotspot, HotspotState, HotspotAction>;

/** A picture with stones on it, and the same places by name beside it; what is opened is read in one calm place. */
function HotspotBody({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const press = (spot: string): void => act({ type: state.isAsking ? 'answer' : 'open', spot });
  useNumberKeys(content.spots.length, (at) => {
    const spot = content.spots[at];
    if (spot) press(spot.id);
  });
  return (
    <div className="hb-spots">
      <Stage content={content} state={state} onPress={press} />
      <div className="hb-spots-side">
        {state.isAsking ? (
          <SaidLine said={state.said} why={content.ask?.why ?? ''} hint={content.ask?.hint ?? ''} />
        ) : (
          <Detail content={content} state={state} />
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
        <div
          role="group"
          aria-label={t(state.isAsking ? 'hotspot.answers' : 'hotspot.places')}
          className="hb-spots-list"
          data-many={content.spots.length > 3}
          onKeyDown={moveByArrowKeys}
        >
          {content.spots.map(({ id, text }, at) => {
            const isOn = state.isAsking ? state.answer === id : state.open === id;
            const isBeen = !state.isAsking && !isOn && state.visited.includes(id);
            return (
              <AriaButton
                key={id}
                className="hb-spots-name"
                data-state={isOn ? 'on' : isBeen ? 'been' : 'ahead'}
                aria-pressed={isOn}
                {...(isBeen ? { 'aria-label': t('hotspot.been', { text }) } : {})}
                onPress={() => press(id)}
              >
                <span className="hb-spots-number" aria-hidden="true">
                  {at + 1}
                </span>
                <span>{text}</span>
              </AriaButton>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface StageProps {
  content: Hotspot;
  state: HotspotState;
  onPress?: (spot: string) => void;
}

/** The picture. Its stones are a second way for pointers; the named buttons beside it are the way for keys, switches and screen readers. */
function Stage({ content, state, onPress }: StageProps) {
  return (
    <div className="hb-spots-stage" dir="ltr">
      <LessonPicture picture={content.picture} />
      {content.spots.map(({ id, x, y }, at) => {
        const isOn = state.isAsking ? state.answer === id : state.open === id;
        return (
          <span
            key={id}
            className="hb-spots-place"
            aria-hidden="true"
            data-spot={id}
            data-state={isOn ? 'on' : state.visited.includes(id) ? 'been' : 'ahead'}
            style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
            onClick={() => onPress?.(id)}
          >
            <span className="hb-spots-number">{at + 1}</span>
          </span>
        );
      })}
    </div>
  );
}

/** The text of the open place; it keeps its room, so that nothing jumps. */
function Detail({ content, state }: { content: Hotspot; state: HotspotState }) {
  const { t } = useTranslation('lesson');
  const spot = content.spots.find(({ id }) => id === state.open);
  return (
    <div className="hb-spots-detail" role="status" data-open={spot !== undefined}>
      {spot ? (
        <>
          {spot.picture ? (
            <span className="hb-spots-picture" aria-hidden="true">
              <LessonPicture picture={spot.picture} isDecoration />
            </span>
          ) : null}
          <p>
            <strong>{spot.text}</strong>
            <br />
            {spot.detail}
          </p>
        </>
      ) : (
        <p>{t('hotspot.first')}</p>
      )}
    </div>
  );
}

function HotspotBoard({ content, state }: BoardProps<Hotspot, HotspotState>) {
  return (
    <div className="hb-spots hb-spots-board">
      <Stage content={content} state={state} />
      <div className="hb-spots-side">
        {state.open ? <Detail content={content} state={state} /> : null}
        <ol className="hb-spots-list" data-many={content.spots.length > 3}>
          {content.spots.map(({ id, text }, at) => (
            <li key={id} className="hb-spots-name">
              <span className="hb-spots-number" aria-hidden="true">
                {at + 1}
              </span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

export const view: StepView<Hotspot, HotspotState, HotspotAction> = {
  Body: HotspotBody,
  Board: HotspotBoard,
  lead: ({ ask }, { isAsking }) => (isAsking ? (ask?.question ?? null) : null),
};
