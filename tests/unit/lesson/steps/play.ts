import type { Band } from '@harbour/shared/domain/checkin/types';
import { logicOf } from '@harbour/shared/domain/lesson/logics';
import { outcomeOf, type Play, reducePlay, startPlay } from '@harbour/shared/domain/lesson/play';
import type { Outcome, UsedFor } from '@harbour/shared/domain/lesson/stepLogic';
import type { Step, StepOf, StepType } from '@harbour/shared/domain/lesson/stepSchemas';
import { EXAMPLES } from '../examples.ts';

/** The gallery's example of a kind. */
export function exampleOf<Type extends StepType>(type: Type, band: Band): StepOf<Type> {
  const step = EXAMPLES.find(({ name }) => name === `${type}, ${band}`)?.step;
  if (step?.type !== type) throw new Error(`no example of ${type}`);
  return step as StepOf<Type>;
}

export interface Playing<State> {
  press(action: unknown): Playing<State>;
  next(): Playing<State>;
  undo(): Playing<State>;
  readonly state: State;
  readonly isFinished: boolean;
  readonly status: string | undefined;
  readonly outcome: Outcome | null;
}

/** A step as the player has it, from its beginning. */
export function playing<State>(step: Step, usedFor?: UsedFor): Playing<State> {
  const start = startPlay([step], logicOf, {
    runId: 'run',
    packId: 'pack',
    lessonId: 'lesson',
    version: 1,
    band: 'primary',
    seed: 1,
    isLight: false,
  });
  const at = (play: Play): Playing<State> => ({
    press: (action) => at(reducePlay(play, [step], logicOf, { type: 'step', action })),
    next: () => at(reducePlay(play, [step], logicOf, { type: 'next' })),
    undo: () => at(reducePlay(play, [step], logicOf, { type: 'undo' })),
    state: play.steps[step.id]?.now as State,
    isFinished: play.isFinished,
    status: play.statuses[step.id],
    outcome: outcomeOf(play, step, logicOf),
  });
  return at(usedFor ? reducePlay(start, [step], logicOf, { type: 'use', for: usedFor }) : start);
}
