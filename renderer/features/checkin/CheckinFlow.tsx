// Stands here: a pupil in the middle of saying how they are.
// State: any feeling there is; each screen asks one thing and can be passed, undone or left.
// The one thing: get to the envelopes, with as much or as little as they want to say.
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import type { Askable } from '../pupil/ownEntry.ts';
import { BodyStep } from './BodyStep.tsx';
import { EnergyStep } from './EnergyStep.tsx';
import { KeepingStep, NotKeptStep, PersonCardStep } from './KeepingStep.tsx';
import { NicenessStep } from './NicenessStep.tsx';
import { OwnWordStep } from './OwnWordStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { SizeStep } from './SizeStep.tsx';
import type { StepProps } from './steps.ts';
import { SizeAfterStep, ToolStep } from './ToolStep.tsx';
import { ToolsStep } from './ToolsStep.tsx';
import type { Checkin } from './useCheckin.ts';
import { WhereAmI } from './WhereAmI.tsx';
import { WhoStep } from './WhoStep.tsx';
import { WordStep } from './WordStep.tsx';
import './checkin.css';

export interface CheckinFlowProps {
  checkin: Checkin;
  state: CheckinState;
  keyAdults: readonly string[];
  askable: readonly Askable[];
  onStop: () => void;
  onAdult: () => void;
}

export function CheckinFlow(props: CheckinFlowProps) {
  return (
    <>
      <WhereAmI state={props.state} />
      <Step {...props} />
    </>
  );
}

/** One screen per step of the machine; while the words follow the plane, both stand on one. */
function Step({ checkin, state, keyAdults, askable, onStop, onAdult }: CheckinFlowProps) {
  const { act, actAll, hasNoTools } = checkin;
  const step: StepProps = { state, act, frame: { state, act, onStop } };
  switch (state.step) {
    case 'niceness':
      return <NicenessStep {...step} />;
    case 'energy':
      return <EnergyStep {...step} />;
    case 'place':
      return <PlaceStep {...step} actAll={actAll} />;
    case 'body':
      return <BodyStep {...step} />;
    case 'ownWord':
      return <OwnWordStep {...step} />;
    case 'word':
      return state.draft.point && state.draft.feelings.length === 0 && !state.draft.several ? (
        <PlaceStep {...step} actAll={actAll} />
      ) : (
        <WordStep {...step} />
      );
    case 'size':
      return <SizeStep {...step} />;
    case 'who':
      return <WhoStep {...step} keyAdults={keyAdults} />;
    case 'keeping':
      return <KeepingStep {...step} />;
    case 'notKept':
      return <NotKeptStep {...step} askable={askable} onAdult={onAdult} />;
    case 'personCard':
      return <PersonCardStep {...step} askable={askable} />;
    case 'tools':
      return <ToolsStep {...step} hasNoTools={hasNoTools} />;
    case 'tool':
      return <ToolStep {...step} />;
    case 'sizeAfter':
      return <SizeAfterStep {...step} actAll={actAll} />;
    default:
      return null;
  }
}
