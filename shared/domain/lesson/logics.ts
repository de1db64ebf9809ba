import type { AnyLogic, LogicOf } from './play.ts';
import type { StepLogic } from './stepLogic.ts';
import type { StepType } from './stepSchemas.ts';
import { logic as arrive } from './steps/arrive/reducer.ts';
import { logic as bodyMap } from './steps/body-map/reducer.ts';
import { logic as circle } from './steps/circle/reducer.ts';
import { logic as close } from './steps/close/reducer.ts';
import { logic as discuss } from './steps/discuss/reducer.ts';
import { logic as feelingMap } from './steps/feeling-map/reducer.ts';
import { logic as goal } from './steps/goal/reducer.ts';
import { logic as hotspot } from './steps/hotspot/reducer.ts';
import { logic as ifThen } from './steps/if-then/reducer.ts';
import { logic as learn } from './steps/learn/reducer.ts';
import { logic as match } from './steps/match/reducer.ts';
import { logic as pacer } from './steps/pacer/reducer.ts';
import { logic as poll } from './steps/poll/reducer.ts';
import { logic as quiz } from './steps/quiz/reducer.ts';
import { logic as reflect } from './steps/reflect/reducer.ts';
import { logic as scenario } from './steps/scenario/reducer.ts';
import { logic as senses } from './steps/senses/reducer.ts';
import { logic as sequence } from './steps/sequence/reducer.ts';
import { logic as sort } from './steps/sort/reducer.ts';
import { logic as story } from './steps/story/reducer.ts';
import { logic as strengths } from './steps/strengths/reducer.ts';
import { logic as thermometer } from './steps/thermometer/reducer.ts';
import { logic as thoughtTriangle } from './steps/thought-triangle/reducer.ts';
import { logic as toolbox } from './steps/toolbox/reducer.ts';

/** A kind's own state and actions are known to itself only; whoever holds all kinds passes them on unread. */
function asAny<Content, State, Action>(logic: StepLogic<Content, State, Action>): AnyLogic {
  return logic as unknown as AnyLogic;
}

const LOGICS: { readonly [Type in StepType]: AnyLogic } = {
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

/** The rules of a kind of step. */
export const logicOf: LogicOf = (type) => LOGICS[type];
