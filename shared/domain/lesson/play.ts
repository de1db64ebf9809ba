import type { Band } from '../checkin/types.ts';
import type { Outcome, StepLogic, UsedFor } from './stepLogic.ts';
import type { Step } from './stepSchemas.ts';

/** Undo reaches this far back in a step; more than anybody remembers. */
const UNDO_MAX = 40;

/** How a step was left. A pass is never counted against anybody. */
export type StepStatus = 'done' | 'skipped';

/** A step's state is its kind's own; the player only carries it. */
interface StepPlay {
  readonly now: unknown;
  readonly past: readonly unknown[];
}

/** A lesson as one pupil is going through it: plain data, so that it outlives a break, the cover and a person being asked for. */
export interface Play {
  readonly runId: string;
  readonly packId: string;
  readonly lessonId: string;
  readonly version: number;
  readonly band: Band;
  readonly seed: number;
  /** Ids of the steps, in order; *lesson light* leaves the private ones out. */
  readonly order: readonly string[];
  readonly at: number;
  readonly statuses: Readonly<Record<string, StepStatus>>;
  readonly used: Readonly<Record<string, UsedFor>>;
  /** Steps whose content note was read. */
  readonly noted: Readonly<Record<string, true>>;
  readonly steps: Readonly<Record<string, StepPlay>>;
  readonly isFinished: boolean;
}

export type PlayAction =
  | { readonly type: 'step'; readonly action: unknown }
  | { readonly type: 'undo' }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'skip' }
  | { readonly type: 'goTo'; readonly stepId: string }
  | { readonly type: 'use'; readonly for: UsedFor }
  | { readonly type: 'noted' };

/** A step's rules, whatever its kind: the player never looks inside. */
export type AnyLogic = StepLogic<Step, unknown, unknown>;
export type LogicOf = (type: Step['type']) => AnyLogic;

export interface StartOptions {
  readonly runId: string;
  readonly packId: string;
  readonly lessonId: string;
  readonly version: number;
  readonly band: Band;
  readonly seed: number;
  /** Without steps about oneself. */
  readonly isLight: boolean;
  /** Where an earlier visit stopped; its steps before are as they were left. */
  readonly resumeAt?:
    | { readonly stepId: string; readonly statuses: Readonly<Record<string, StepStatus>> }
    | undefined;
}

/** Steps about oneself: left out of a light lesson. */
export function isAboutOneself(step: Pick<Step, 'type' | 'use'>): boolean {
  return step.use !== undefined || step.type === 'reflect';
}

export function startPlay(steps: readonly Step[], logicOf: LogicOf, options: StartOptions): Play {
  const { resumeAt, isLight, ...about } = options;
  const order = steps.filter((step) => !isLight || !isAboutOneself(step)).map(({ id }) => id);
  const at = Math.max(0, resumeAt ? order.indexOf(resumeAt.stepId) : 0);
  const play: Play = {
    ...about,
    order,
    at,
    statuses: resumeAt?.statuses ?? {},
    used: {},
    noted: {},
    steps: {},
    isFinished: false,
  };
  return entered(play, steps, logicOf);
}

/** The step that is up. */
export function stepAt(play: Play, steps: readonly Step[]): Step | undefined {
  const id = play.order[play.at];
  return steps.find((step) => step.id === id);
}

/** Whether the step's content note has to be read before it begins. */
export function isNoteOpen(play: Play, step: Step): boolean {
  return step.contentNote !== undefined && !play.noted[step.id];
}

/** What a *use* step is for; the made-up person until the pupil says otherwise. */
export function usedFor(play: Play, step: Step): UsedFor | null {
  return step.use ? (play.used[step.id] ?? 'character') : null;
}

/** Not in the exit check: the first look says what was known, and a hint cannot be unread. */
export function canUndo(play: Play, step: Step): boolean {
  if (step.type === 'quiz' && step.isExit) return false;
  return (play.steps[play.order[play.at] ?? '']?.past.length ?? 0) > 0;
}

/** What the step that is up would leave behind; nothing where it is about the made-up person. */
export function outcomeOf(play: Play, step: Step, logicOf: LogicOf): Outcome | null {
  if (step.use && usedFor(play, step) !== 'me') return null;
  return logicOf(step.type).outcome?.(step, play.steps[step.id]?.now) ?? null;
}

/** The whole player: one action, one new state. What does not fit changes nothing. */
export function reducePlay(play: Play, steps: readonly Step[], logicOf: LogicOf, action: PlayAction): Play {
  const step = stepAt(play, steps);
  if (!step || play.isFinished) return play;
  const own = play.steps[step.id];
  if (!own) return play;
  const logic = logicOf(step.type);
  const inside = (inner: unknown, isAnswer = true): Play => {
    const now = logic.reduce(step, own.now, inner);
    if (now === own.now) return play;
    // Turning a page is no answer: *Back* takes it back, *Undo* does not.
    if (!isAnswer) return withStep(play, step.id, { ...own, now });
    return withStep(play, step.id, { now, past: [...own.past, own.now].slice(-UNDO_MAX) });
  };
  switch (action.type) {
    case 'step':
      return inside(action.action);
    case 'undo': {
      const before = canUndo(play, step) ? own.past.at(-1) : undefined;
      return before === undefined
        ? play
        : withStep(play, step.id, { now: before, past: own.past.slice(0, -1) });
    }
    case 'noted':
      return { ...play, noted: { ...play.noted, [step.id]: true } };
    case 'use':
      // Whose answers they are decides whether anything is kept: the other's answers do not come along.
      if (!step.use || usedFor(play, step) === action.for) return play;
      return {
        ...withStep(play, step.id, { now: logic.start(step, play.seed), past: [] }),
        used: { ...play.used, [step.id]: action.for },
      };
    case 'next': {
      if (isNoteOpen(play, step)) return { ...play, noted: { ...play.noted, [step.id]: true } };
      const forward = logic.forward(step, own.now);
      if (forward !== null) return inside(forward, false);
      return onwards(play, step, logic.isDone(step, own.now) ? 'done' : 'skipped', steps, logicOf);
    }
    case 'skip':
      // What was answered before the pass stays answered.
      return onwards(
        play,
        step,
        play.statuses[step.id] ?? (logic.isDone(step, own.now) ? 'done' : 'skipped'),
        steps,
        logicOf,
      );
    case 'back': {
      const backward = isNoteOpen(play, step) ? null : logic.backward(step, own.now);
      if (backward !== null) return inside(backward, false);
      return play.at > 0 ? entered({ ...play, at: play.at - 1 }, steps, logicOf) : play;
    }
    case 'goTo': {
      const at = play.order.indexOf(action.stepId);
      // Ahead only as far as somebody has been: the plan is a map, not a way to jump into something unread.
      return at < 0 || at > reached(play) ? play : entered({ ...play, at }, steps, logicOf);
    }
  }
}

/** The furthest step that may be gone to. */
export function reached(play: Play): number {
  const passed = play.order.findLastIndex((id) => play.statuses[id] !== undefined);
  return Math.max(play.at, Math.min(passed + 1, play.order.length - 1));
}

function onwards(play: Play, step: Step, status: StepStatus, steps: readonly Step[], logicOf: LogicOf): Play {
  const left = { ...play, statuses: { ...play.statuses, [step.id]: status } };
  if (play.at >= play.order.length - 1) return { ...left, isFinished: true };
  return entered({ ...left, at: play.at + 1 }, steps, logicOf);
}

function entered(play: Play, steps: readonly Step[], logicOf: LogicOf): Play {
  const step = stepAt(play, steps);
  if (!step || play.steps[step.id]) return play;
  return withStep(play, step.id, { now: logicOf(step.type).start(step, play.seed), past: [] });
}

function withStep(play: Play, id: string, own: StepPlay): Play {
  return { ...play, steps: { ...play.steps, [id]: own } };
}
