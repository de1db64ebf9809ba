/**
 * Nothing of a *use* step stays but what *Keep* was pressed for, as it was then: a change afterwards takes it back until it is
 * pressed anew. Whether the key adult may see it is a choice of its own, and off to begin with.
 */
export interface Keeping {
  readonly isKept: boolean;
  readonly isShared: boolean;
}
export type KeepAction = { readonly type: 'keep' } | { readonly type: 'share' };

export const NOT_KEPT: Keeping = { isKept: false, isShared: false };

/** Only a step that may be done for oneself has anything to keep. */
export function mayKeep(content: { readonly use?: unknown }, isThereSomething: boolean): boolean {
  return content.use !== undefined && isThereSomething;
}

/** Either of the two switched. @param may whether there is something that can be kept */
export function keptBy<State extends Keeping>(state: State, action: KeepAction, may: boolean): State {
  if (!may) return state;
  return action.type === 'keep'
    ? { ...state, isKept: !state.isKept }
    : { ...state, isShared: !state.isShared };
}

/** What can be pressed about keeping. */
export function keepsOf(may: boolean): KeepAction[] {
  return may ? [{ type: 'keep' }, { type: 'share' }] : [];
}
