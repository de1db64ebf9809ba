/** For steps that go page by page: one question at a time, and *Next* turns the page whether or not it was answered. */
export interface Paged {
  readonly at: number;
}
export type TurnAction = { readonly type: 'forward' } | { readonly type: 'backward' };

export function turned<State extends Paged>(state: State, by: 1 | -1, pages: number): State {
  const at = state.at + by;
  return at < 0 || at >= pages ? state : { ...state, at };
}

export function forwardIn({ at }: Paged, pages: number): TurnAction | null {
  return at < pages - 1 ? { type: 'forward' } : null;
}

export function backwardIn({ at }: Paged): TurnAction | null {
  return at > 0 ? { type: 'backward' } : null;
}

/** The turns that can be made now. */
export function turnsIn(state: Paged, pages: number): TurnAction[] {
  return [forwardIn(state, pages), backwardIn(state)].filter((action) => action !== null);
}
