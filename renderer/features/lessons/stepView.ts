import type { Band } from '@harbour/shared/domain/checkin/types';
import type { UsedFor } from '@harbour/shared/domain/lesson/stepLogic';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import type { ComponentType } from 'react';

/** What a step can ask the page around it for. */
export interface StepWays {
  /** Goes to the pupil's own check-in and comes back to this step; absent where there is none, such as in the gallery. */
  readonly checkIn?: (() => void) | undefined;
  /** Opens a tool's guide and comes back to this step. */
  readonly openTool?: ((id: StrategyId) => void) | undefined;
  /** Shows who sees what. */
  readonly whoSees?: (() => void) | undefined;
  /** Goes on, as *Next* does. */
  readonly next: () => void;
}

export interface StepViewProps<Content, State, Action> {
  readonly content: Content;
  readonly state: State;
  readonly act: (action: Action) => void;
  readonly band: Band;
  /** For a *use* step: whose it is. Null in every other. */
  readonly usedFor: UsedFor | null;
  readonly ways: StepWays;
}

/** On the projector: what the class sees. It presses nothing; staff do that from their console. */
export interface BoardProps<Content, State> {
  readonly content: Content;
  readonly state: State;
  readonly band: Band;
}

/** One kind of step on the screen. */
export interface StepView<Content, State, Action> {
  readonly Body: ComponentType<StepViewProps<Content, State, Action>>;
  readonly Board: ComponentType<BoardProps<Content, State>>;
  /** The heading of the page; the step's title where a kind has none of its own, or says null. */
  readonly heading?: (content: Content, state: State) => string | null;
  /** One sentence below the heading; the step's `lead` where a kind has none of its own. */
  readonly lead?: (content: Content, state: State) => string | null;
}

export type AnyView = StepView<Step, unknown, unknown>;
