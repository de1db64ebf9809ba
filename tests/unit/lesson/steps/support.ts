import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { logicOf } from '@harbour/shared/domain/lesson/logics';
import {
  outcomeOf,
  type Play,
  reducePlay,
  type StepStatus,
  startPlay,
} from '@harbour/shared/domain/lesson/play';
import type { Outcome } from '@harbour/shared/domain/lesson/stepLogic';
import { type Step, step as stepSchema } from '@harbour/shared/domain/lesson/stepSchemas';
import type { z } from 'zod';

const folder = fileURLToPath(new URL('../../../../assets/content/examples/', import.meta.url));

/** The gallery's example of a kind, as its own schema reads it. */
export function example<Schema extends z.ZodType>(schema: Schema, name: string, band: Band): z.infer<Schema> {
  const bands: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
  return schema.parse((bands as Record<string, unknown>)[band]);
}

/** One step in the player, so that undo, *next* and what is left behind are those of the app. */
export class Alone<State, Action> {
  readonly step: Step;
  private play: Play;

  constructor(content: unknown, seed = 1) {
    this.step = stepSchema.parse(content);
    this.play = startPlay([this.step], logicOf, {
      runId: 'r',
      packId: 'p',
      lessonId: 'l',
      version: 1,
      band: 'primary',
      seed,
      isLight: false,
    });
  }

  get state(): State {
    return this.play.steps[this.step.id]?.now as State;
  }
  get status(): StepStatus | undefined {
    return this.play.statuses[this.step.id];
  }
  get looks(): number {
    return logicOf(this.step.type).looks(this.step, this.state);
  }
  get outcome(): Outcome | null {
    return outcomeOf(this.play, this.step, logicOf);
  }

  press(...actions: readonly Action[]): this {
    for (const action of actions) this.send({ type: 'step', action });
    return this;
  }
  send(action: Parameters<typeof reducePlay>[3]): this {
    this.play = reducePlay(this.play, [this.step], logicOf, action);
    return this;
  }
  next(times = 1): this {
    for (let count = 0; count < times; count += 1) this.send({ type: 'next' });
    return this;
  }
  undo(): this {
    return this.send({ type: 'undo' });
  }
}
