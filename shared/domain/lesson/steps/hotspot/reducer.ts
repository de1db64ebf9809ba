import { asLooks, LOOKS_BEFORE_SHOWN, type Said, type StepLogic } from '../../stepLogic.ts';
import type { Hotspot } from './schema.ts';

export interface HotspotState {
  /** The place whose text is shown. */
  readonly open: string | null;
  readonly visited: readonly string[];
  /** The question about the picture is up. */
  readonly isAsking: boolean;
  readonly answer: string | null;
  readonly askLooks: number;
  readonly said: Said;
}

export type HotspotAction =
  | { readonly type: 'open'; readonly spot: string }
  | { readonly type: 'close' }
  | { readonly type: 'answer'; readonly spot: string }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** Places may be opened in any order, or passed; the question, where there is one, comes after them. */
export const logic: StepLogic<Hotspot, HotspotState, HotspotAction> = {
  start: () => ({ open: null, visited: [], isAsking: false, answer: null, askLooks: 0, said: null }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'open':
        return open(content, state, action.spot);
      case 'close':
        return state.open === null ? state : { ...state, open: null };
      case 'answer':
        return answer(content, state, action.spot);
      case 'forward':
        return content.ask && !state.isAsking ? { ...state, isAsking: true, open: null } : state;
      case 'backward':
        return state.isAsking ? { ...state, isAsking: false, said: null } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...content.spots.map(({ id }) => ({
      type: state.isAsking ? ('answer' as const) : ('open' as const),
      spot: id,
    })),
    ...(state.open ? [{ type: 'close' as const }] : []),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) => (content.ask && !state.isAsking ? { type: 'forward' } : null),
  backward: (_content, state) => (state.isAsking ? { type: 'backward' } : null),
  isDone: (content, state) =>
    content.ask ? state.answer !== null : content.spots.every(({ id }) => state.visited.includes(id)),
  looks: (_content, state) => asLooks(state.askLooks),
};

function open(content: Hotspot, state: HotspotState, spot: string): HotspotState {
  if (state.isAsking || state.open === spot || !content.spots.some(({ id }) => id === spot)) return state;
  const visited = state.visited.includes(spot) ? state.visited : [...state.visited, spot];
  return { ...state, open: spot, visited };
}

function answer(content: Hotspot, state: HotspotState, spot: string): HotspotState {
  const { ask } = content;
  if (!ask || !state.isAsking || !content.spots.some(({ id }) => id === spot)) return state;
  if (ask.spots.includes(spot)) return { ...state, answer: spot, said: { how: 'fits', about: spot } };
  const askLooks = state.askLooks + 1;
  if (askLooks < LOOKS_BEFORE_SHOWN) return { ...state, askLooks, said: { how: 'look', about: spot } };
  const shown = ask.spots[0] ?? null;
  return { ...state, askLooks, answer: shown, said: { how: 'shown', about: shown ?? spot } };
}
