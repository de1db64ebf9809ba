import {
  anotherFrom,
  isEnd,
  nodeAt,
  type ScenarioAction,
  type ScenarioState,
} from '@harbour/shared/domain/lesson/steps/scenario/reducer';
import type { Scenario } from '@harbour/shared/domain/lesson/steps/scenario/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { useFocusOnChange } from '../../parts/focusOnChange.ts';
import { useNumberKeys } from '../../parts/numberKeys.ts';
import { Stones } from '../../parts/Stones.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './scenario.css';

type Props = StepViewProps<Scenario, ScenarioState, ScenarioAction>;
type Node = Scenario['nodes'][number];

/** One panel of a story and what could happen next. Every way may be gone, and gone back. */
function ScenarioBody({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const node = nodeAt(content, state);
  const choices = node?.choices ?? [];
  useNumberKeys(choices.length, (at) => {
    const choice = choices[at];
    if (choice) act({ type: 'choose', choice: choice.id });
  });
  const words = useFocusOnChange<HTMLParagraphElement>(node?.id ?? '');
  if (!node) return null;
  const ends = content.nodes.filter(isEnd);
  const hasSeen = (at: number): boolean => at < state.seen.length;
  return (
    <div className="hb-scene" data-end={isEnd(node)}>
      <Panel node={node} />
      <div className="hb-scene-side">
        <p ref={words} tabIndex={-1} className="hb-scene-text hb-words">
          {node.text}
        </p>
        <Ending node={node} />
        {choices.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
          <div
            role="group"
            aria-label={t('scenario.choices')}
            className="hb-scene-choices"
            onKeyDown={moveByArrowKeys}
          >
            {choices.map(({ id, text, to }) => (
              <AriaButton key={id} className="hb-answer" onPress={() => act({ type: 'choose', choice: id })}>
                <span className="hb-answer-text">{text}</span>
                {state.seen.includes(to) ? <span className="hb-scene-seen">{t('scenario.seen')}</span> : null}
              </AriaButton>
            ))}
          </div>
        ) : null}
        <div className="hb-scene-ways">
          {anotherFrom(content, state) === null ? null : (
            <Button scale="pupil" icon={<Icon id="forward" />} onPress={() => act({ type: 'another' })}>
              {t('scenario.another')}
            </Button>
          )}
          {isEnd(node) ? (
            <Button scale="pupil" variant="quiet" onPress={() => act({ type: 'again' })}>
              {t('scenario.again')}
            </Button>
          ) : null}
          {state.path.length > 1 ? (
            <Button
              scale="pupil"
              variant="quiet"
              icon={<Icon id="back" />}
              onPress={() => act({ type: 'stepBack' })}
            >
              {t('scenario.stepBack')}
            </Button>
          ) : null}
        </div>
        <Stones
          total={ends.length}
          at={-1}
          been={hasSeen}
          label={t('scenario.endings', { count: state.seen.length, total: ends.length })}
        />
      </div>
    </div>
  );
}

function Panel({ node }: { node: Node }) {
  return node.picture ? (
    <div className="hb-scene-picture">
      <LessonPicture picture={node.picture} />
    </div>
  ) : null;
}

/** What an end holds: now, later, and what the adult does about their own part. */
function Ending({ node }: { node: Node }) {
  const { t } = useTranslation('lesson');
  const parts = (['now', 'later', 'adult'] as const).flatMap((part) => {
    const text = node[part];
    return text === undefined ? [] : [{ part, text }];
  });
  if (parts.length === 0) return null;
  return (
    <dl className="hb-scene-ending">
      {parts.map(({ part, text }) => (
        <div key={part} data-part={part}>
          <dt>{t(`scenario.${part}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function ScenarioBoard({ content, state }: BoardProps<Scenario, ScenarioState>) {
  const { t } = useTranslation('lesson');
  const node = nodeAt(content, state);
  if (!node) return null;
  return (
    <div className="hb-scene hb-scene-board">
      <Panel node={node} />
      <div className="hb-scene-side">
        <p className="hb-scene-text">{node.text}</p>
        <Ending node={node} />
        <ol className="hb-scene-choices">
          {(node.choices ?? []).map(({ id, text }, at) => (
            <li key={id} className="hb-answer">
              <span className="hb-key" aria-hidden="true">
                {at + 1}
              </span>
              {text}
            </li>
          ))}
        </ol>
        {isEnd(node) ? null : <p>{t('scenario.board')}</p>}
      </div>
    </div>
  );
}

export const view: StepView<Scenario, ScenarioState, ScenarioAction> = {
  Body: ScenarioBody,
  Board: ScenarioBoard,
};
