import type { LearnAction, LearnState } from '@harbour/shared/domain/lesson/steps/learn/reducer';
import type { Learn } from '@harbour/shared/domain/lesson/steps/learn/schema';
import type { ReactNode } from 'react';
import { ProgressSteps } from '../../../../ui/ProgressSteps.tsx';
import { SceneFrame } from '../../parts/SceneFrame.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { Show } from './Show.tsx';
import './learn.css';

type Screen = Learn['screens'][number];

/** One idea a screen, with a picture or something small to move. */
function LearnBody({ content, state, act, band }: StepViewProps<Learn, LearnState, LearnAction>) {
  const screen = content.screens[state.at];
  if (!screen) return null;
  return (
    <div className="hb-learn">
      <Words screen={screen}>
        {screen.show ? <Show show={screen.show} state={state} act={act} band={band} /> : null}
      </Words>
      {content.screens.length > 1 ? (
        <ProgressSteps step={state.at + 1} total={content.screens.length} />
      ) : null}
    </div>
  );
}

/** The words, and beside them what can be moved, or else the picture: one thing to look at is enough. */
function Words({ screen, children }: { screen: Screen; children: ReactNode }) {
  const { picture, text, example } = screen;
  const words = (
    <div className="hb-beside-words">
      <p>{text}</p>
      {example ? <p className="hb-learn-example">{example}</p> : null}
    </div>
  );
  if (!picture && !children) return words;
  return (
    <div className="hb-beside">
      {children ?? (picture ? <SceneFrame picture={picture} /> : null)}
      {words}
    </div>
  );
}

function LearnBoard({ content, state, band }: BoardProps<Learn, LearnState>) {
  const screen = content.screens[state.at];
  if (!screen) return null;
  return (
    <div className="hb-learn" inert>
      <h2>{screen.heading}</h2>
      <Words screen={screen}>
        {screen.show ? <Show show={screen.show} state={state} act={() => {}} band={band} /> : null}
      </Words>
    </div>
  );
}

export const view: StepView<Learn, LearnState, LearnAction> = {
  Body: LearnBody,
  Board: LearnBoard,
  heading: (content, state) => content.screens[state.at]?.heading ?? null,
};
