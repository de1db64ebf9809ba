import type { StepType } from '@harbour/shared/domain/lesson/stepSchemas';
import { view as arrive } from './steps/arrive/ArriveStep.tsx';
import { view as bodyMap } from './steps/body-map/BodyMapStep.tsx';
import { view as circle } from './steps/circle/CircleStep.tsx';
import { view as close } from './steps/close/CloseStep.tsx';
import { view as discuss } from './steps/discuss/DiscussStep.tsx';
import { view as feelingMap } from './steps/feeling-map/FeelingMapStep.tsx';
import { view as goal } from './steps/goal/GoalStep.tsx';
import { view as hotspot } from './steps/hotspot/HotspotStep.tsx';
import { view as ifThen } from './steps/if-then/IfThenStep.tsx';
import { view as learn } from './steps/learn/LearnStep.tsx';
import { view as match } from './steps/match/MatchStep.tsx';
import { view as pacer } from './steps/pacer/PacerStep.tsx';
import { view as poll } from './steps/poll/PollStep.tsx';
import { view as quiz } from './steps/quiz/QuizStep.tsx';
import { view as reflect } from './steps/reflect/ReflectStep.tsx';
import { view as scenario } from './steps/scenario/ScenarioStep.tsx';
import { view as senses } from './steps/senses/SensesStep.tsx';
import { view as sequence } from './steps/sequence/SequenceStep.tsx';
import { view as sort } from './steps/sort/SortStep.tsx';
import { view as story } from './steps/story/StoryStep.tsx';
import { view as strengths } from './steps/strengths/StrengthsStep.tsx';
import { view as thermometer } from './steps/thermometer/ThermometerStep.tsx';
import { view as thoughtTriangle } from './steps/thought-triangle/ThoughtTriangleStep.tsx';
import { view as toolbox } from './steps/toolbox/ToolboxStep.tsx';
import type { AnyView, StepView } from './stepView.ts';

/** As with the rules: a kind's view alone knows its state. */
function asAny<Content, State, Action>(view: StepView<Content, State, Action>): AnyView {
  return view as unknown as AnyView;
}

export const STEP_VIEWS: { readonly [Type in StepType]: AnyView } = {
  arrive: asAny(arrive),
  'body-map': asAny(bodyMap),
  circle: asAny(circle),
  close: asAny(close),
  discuss: asAny(discuss),
  'feeling-map': asAny(feelingMap),
  goal: asAny(goal),
  hotspot: asAny(hotspot),
  'if-then': asAny(ifThen),
  learn: asAny(learn),
  match: asAny(match),
  pacer: asAny(pacer),
  poll: asAny(poll),
  quiz: asAny(quiz),
  reflect: asAny(reflect),
  scenario: asAny(scenario),
  senses: asAny(senses),
  sequence: asAny(sequence),
  sort: asAny(sort),
  story: asAny(story),
  strengths: asAny(strengths),
  thermometer: asAny(thermometer),
  'thought-triangle': asAny(thoughtTriangle),
  toolbox: asAny(toolbox),
};
