import {
  anchorOf,
  type PacerAction,
  type PacerState,
} from '@harbour/shared/domain/lesson/steps/pacer/reducer';
import type { PACER_ANCHORS, Pacer } from '@harbour/shared/domain/lesson/steps/pacer/schema';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { useIsStill } from '../../../../ui/MotionProvider.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { StrategyPicture } from '../../../../ui/pictures/strategies/StrategyPicture.tsx';
import { ChoiceTiles } from '../../parts/ChoiceTiles.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { CalmLine } from './CalmLine.tsx';
import { PACE_NAMES, PACES, type Pace, useSwell } from './useSwell.ts';
import './pacer.css';

/** Each anchor has the picture of the tool that is done the same way. */
const PICTURES = {
  sound: 'hum',
  trace: 'finger-trace',
  feet: 'feet-down',
  breath: 'trace-breath',
  press: 'squeeze-let-go',
} as const satisfies Record<(typeof PACER_ANCHORS)[number], StrategyId>;

type Props = StepViewProps<Pacer, PacerState, PacerAction>;

/** One of several anchors, and a line to go along with, or only to watch. */
function PacerBody(props: Props) {
  const { content, state, act } = props;
  const { t } = useTranslation('lesson');
  const anchor = anchorOf(content, state);
  if (anchor) return <AtAnchor key={anchor.id} {...props} anchor={anchor} />;
  return (
    <ChoiceTiles
      label={t('pacer.anchors')}
      choices={content.anchors.map(({ id, text, anchor: kind }) => ({
        id,
        text,
        picture: <StrategyPicture id={PICTURES[kind]} />,
      }))}
      chosen={[]}
      onChoose={(id) => act({ type: 'pick', id })}
    />
  );
}

/** The line moves after a press and rests after a press; where nothing may move, it takes one step with each. */
function AtAnchor({ anchor, state, act }: Props & { anchor: Pacer['anchors'][number] }) {
  const { t } = useTranslation('lesson');
  const isStill = useIsStill();
  const [pace, setPace] = useState<Pace>('slower');
  const [isHidden, setIsHidden] = useState(false);
  // After a break or the cover it lies at rest until it is asked for anew.
  const [wasAsked, setWasAsked] = useState(false);
  const isMoving = state.isMoving && wasAsked && !isStill;
  const [isUp, step] = useSwell(isMoving, pace);
  const [up, down] = PACES[pace];
  return (
    <>
      <div className="hb-calm">
        {isHidden ? null : <CalmLine isUp={isUp} seconds={isStill || !isMoving ? 0 : isUp ? up : down} />}
        {/* Said only where the pupil's own press brings it: a voice that goes on by itself would be a drill. */}
        <p className="hb-calm-word" role={isStill ? 'status' : undefined}>
          {isMoving || isStill ? (isUp ? anchor.rise : anchor.fall) : t('pacer.watch')}
        </p>
      </div>
      <div className="hb-calm-controls">
        {isStill ? (
          <Button scale="pupil" onPress={step}>
            {t('pacer.step')}
          </Button>
        ) : (
          <Button
            scale="pupil"
            onPress={() => {
              setWasAsked(true);
              act({ type: isMoving ? 'rest' : 'start' });
            }}
          >
            {t(isMoving ? 'pacer.rest' : 'pacer.start')}
          </Button>
        )}
        {isMoving ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
          <div role="group" aria-label={t('pacer.paces')} className="hb-calm-paces">
            {PACE_NAMES.map((name) => (
              <Button key={name} scale="pupil" aria-pressed={name === pace} onPress={() => setPace(name)}>
                {t(`pacer.${name}`)}
              </Button>
            ))}
          </div>
        ) : null}
        <Button scale="pupil" icon={<Icon id="hide" />} onPress={() => setIsHidden(!isHidden)}>
          {t(isHidden ? 'pacer.show' : 'pacer.hide')}
        </Button>
        {isMoving ? null : (
          <Button scale="pupil" onPress={() => act({ type: 'other' })}>
            {t('pacer.other')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The same line for the class, dim and silent; it moves only while staff let it. */
function PacerBoard({ content, state }: BoardProps<Pacer, PacerState>) {
  const { t } = useTranslation('lesson');
  const isStill = useIsStill();
  const anchor = anchorOf(content, state);
  const isMoving = state.isMoving && !isStill;
  const [isUp] = useSwell(isMoving, 'slower');
  const [up, down] = PACES.slower;
  return (
    <div className="hb-calm hb-calm-board">
      <CalmLine isUp={isUp} seconds={isMoving ? (isUp ? up : down) : 0} />
      <p className="hb-calm-word">
        {anchor && isMoving ? (isUp ? anchor.rise : anchor.fall) : t('pacer.watch')}
      </p>
      {anchor && isStill ? <p>{t('pacer.both', { rise: anchor.rise, fall: anchor.fall })}</p> : null}
      {anchor ? null : (
        <ul className="hb-calm-anchors">
          {content.anchors.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

export const view: StepView<Pacer, PacerState, PacerAction> = {
  Body: PacerBody,
  Board: PacerBoard,
  heading: (content, state) => {
    const text = anchorOf(content, state)?.text;
    return text === undefined ? null : `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
  },
  lead: (_content, state) => (state.anchorId === null ? null : ''),
};
