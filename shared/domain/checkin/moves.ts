import type { CheckinDraft, CheckinMoment, CheckinState } from './state.ts';
import type { StepId } from './types.ts';

/** More presses back than any check-in takes; the oldest are let go beyond it. */
const PAST_MAX = 60;

function momentOf(state: CheckinState): CheckinMoment {
  const { step, door, draft, checkinId, offered, wish, toolId, uses } = state;
  return { step, door, draft, checkinId, offered, wish, toolId, uses };
}

/** A press that *back* can undo. */
export function press(state: CheckinState, change: Partial<CheckinMoment>): CheckinState {
  return { ...state, ...change, past: [...state.past, momentOf(state)].slice(-PAST_MAX) };
}

/** A change that *back* cannot undo, because something was handed over. */
export function commit(state: CheckinState, change: Partial<CheckinMoment>): CheckinState {
  return { ...state, ...change, past: [] };
}

/** A press that says something about the feeling. */
export function answer(state: CheckinState, draft: Partial<CheckinDraft>, step: StepId): CheckinState {
  return press(state, { step, draft: { ...state.draft, ...draft } });
}
