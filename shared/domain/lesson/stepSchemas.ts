import { z } from 'zod';
import { schema as arrive } from './steps/arrive/schema.ts';
import { schema as bodyMap } from './steps/body-map/schema.ts';
import { schema as circle } from './steps/circle/schema.ts';
import { schema as close } from './steps/close/schema.ts';
import { schema as discuss } from './steps/discuss/schema.ts';
import { schema as feelingMap } from './steps/feeling-map/schema.ts';
import { schema as goal } from './steps/goal/schema.ts';
import { schema as hotspot } from './steps/hotspot/schema.ts';
import { schema as ifThen } from './steps/if-then/schema.ts';
import { schema as learn } from './steps/learn/schema.ts';
import { schema as match } from './steps/match/schema.ts';
import { schema as pacer } from './steps/pacer/schema.ts';
import { schema as poll } from './steps/poll/schema.ts';
import { schema as quiz } from './steps/quiz/schema.ts';
import { schema as reflect } from './steps/reflect/schema.ts';
import { schema as scenario } from './steps/scenario/schema.ts';
import { schema as senses } from './steps/senses/schema.ts';
import { schema as sequence } from './steps/sequence/schema.ts';
import { schema as sort } from './steps/sort/schema.ts';
import { schema as story } from './steps/story/schema.ts';
import { schema as strengths } from './steps/strengths/schema.ts';
import { schema as thermometer } from './steps/thermometer/schema.ts';
import { schema as thoughtTriangle } from './steps/thought-triangle/schema.ts';
import { schema as toolbox } from './steps/toolbox/schema.ts';

/** A step of any kind, with its words. */
export const step = z.discriminatedUnion('type', [
  arrive,
  story,
  learn,
  feelingMap,
  bodyMap,
  sort,
  sequence,
  match,
  scenario,
  thermometer,
  pacer,
  senses,
  thoughtTriangle,
  toolbox,
  circle,
  hotspot,
  poll,
  discuss,
  quiz,
  reflect,
  ifThen,
  strengths,
  goal,
  close,
]);
export type Step = z.infer<typeof step>;
export type StepType = Step['type'];
export type StepOf<Type extends StepType> = Extract<Step, { type: Type }>;
