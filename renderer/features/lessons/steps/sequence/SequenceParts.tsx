import type { SequenceAction, SequenceState } from '@harbour/shared/domain/lesson/steps/sequence/reducer';
import type { Sequence } from '@harbour/shared/domain/lesson/steps/sequence/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { LevelLine } from '../../parts/LevelLine.tsx';
import { SizeDot, SizeStops } from '../../parts/SizeStops.tsx';
import type { StepViewProps } from '../../stepView.ts';

type Props = StepViewProps<Sequence, SequenceState, SequenceAction>;

/** The words of a card. */
export function textOf(content: Sequence, id: string): string {
  return content.cards.find((card) => card.id === id)?.text ?? '';
}

/** What is on a card: its picture, where it has one, and its words. */
export function CardFace({ content, id }: { content: Sequence; id: string }) {
  const card = content.cards.find((one) => one.id === id);
  if (!card) return null;
  return (
    <>
      {card.picture ? (
        <span className="hb-seq-picture" aria-hidden="true">
          <LessonPicture picture={card.picture} isDecoration />
        </span>
      ) : null}
      <span className="hb-seq-text">{card.text}</span>
    </>
  );
}

/** How big it is at each card, as a line that rises and falls; there is nothing to look for. */
export function LevelsPart({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const { t: common } = useTranslation('common');
  const here = state.order[state.at] ?? '';
  return (
    <div className="hb-seq-levels">
      <LevelLine
        at={state.at}
        label={t('sequence.line')}
        {...(content.levels ? { low: content.levels.low, high: content.levels.high } : {})}
        points={state.order.map((id) => {
          const level = state.levels[id] ?? null;
          const text = textOf(content, id);
          const label =
            level === null
              ? t('sequence.noSize', { text })
              : t('sequence.sizeAt', { text, size: common(`size.${level}`) });
          return { id, level, label };
        })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div
        role="group"
        aria-label={t('sequence.row')}
        className="hb-seq-row hb-seq-small"
        onKeyDown={moveByArrowKeys}
      >
        {state.order.map((id, at) => (
          <AriaButton
            key={id}
            className="hb-seq-card"
            {...(at === state.at ? { 'aria-current': 'step' as const } : {})}
            onPress={() => act({ type: 'levelAt', at })}
          >
            <span className="hb-seq-text">{textOf(content, id)}</span>
          </AriaButton>
        ))}
      </div>
      <SizeStops
        isCompact
        label={`${textOf(content, here)}: ${t('sequence.sizes')}`}
        value={state.levels[here] ?? null}
        name={(size) => common(`size.${size}`)}
        picture={(size) => <SizeDot size={size} />}
        onPick={(size) => act({ type: 'level', size })}
      />
    </div>
  );
}

/** One card to point at. */
export function PickPart({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div role="group" aria-label={t('sequence.row')} className="hb-seq-row" onKeyDown={moveByArrowKeys}>
      {state.order.map((id) => (
        <AriaButton
          key={id}
          className="hb-seq-card"
          aria-pressed={state.picked === id}
          onPress={() => act({ type: 'pick', card: id })}
        >
          <CardFace content={content} id={id} />
        </AriaButton>
      ))}
    </div>
  );
}
