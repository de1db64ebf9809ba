import type { StepLogic } from '../../stepLogic.ts';
import type { Discuss } from './schema.ts';

/** Ways of taking part; each is as good as the others, and none is kept. */
export const DISCUSS_WAYS = ['listen', 'talk', 'think'] as const;
export type DiscussWay = (typeof DISCUSS_WAYS)[number];

export interface DiscussState {
  /** The prompt first, then what people have said. */
  readonly screen: 'prompt' | 'voices';
  readonly way: DiscussWay | null;
  /** Voices that were opened, in that order; the last one is open. */
  readonly opened: readonly string[];
}

export type DiscussAction =
  | { readonly type: 'way'; readonly way: DiscussWay }
  | { readonly type: 'open'; readonly voice: string }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** The next voice nobody has heard yet. */
function nextVoice(content: Discuss, state: DiscussState): string | undefined {
  return content.voices.find(({ id }) => !state.opened.includes(id))?.id;
}

/** Something to talk about; *next* opens the voices one by one. */
export const logic: StepLogic<Discuss, DiscussState, DiscussAction> = {
  start: () => ({ screen: 'prompt', way: null, opened: [] }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'way':
        if (state.screen !== 'prompt' || !DISCUSS_WAYS.includes(action.way)) return state;
        return state.way === action.way ? state : { ...state, way: action.way };
      case 'open':
        if (state.screen !== 'voices') return state;
        return content.voices.some(({ id }) => id === action.voice) ? opened(state, action.voice) : state;
      case 'forward': {
        const voice = nextVoice(content, state);
        if (state.screen === 'prompt')
          return { ...opened(state, state.opened.at(-1) ?? voice ?? ''), screen: 'voices' };
        return voice === undefined ? state : opened(state, voice);
      }
      case 'backward':
        return state.screen === 'voices' ? { ...state, screen: 'prompt' } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(state.screen === 'prompt'
      ? DISCUSS_WAYS.map((way) => ({ type: 'way' as const, way }))
      : content.voices.map(({ id }) => ({ type: 'open' as const, voice: id }))),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) =>
    state.screen === 'prompt' || nextVoice(content, state) !== undefined ? { type: 'forward' } : null,
  backward: (_content, state) => (state.screen === 'voices' ? { type: 'backward' } : null),
  isDone: (content, state) => state.way !== null || nextVoice(content, state) === undefined,
  looks: () => 0,
};

/** A voice that is opened again comes to the end of the list: it is the one that is open. */
function opened(state: DiscussState, voice: string): DiscussState {
  if (state.opened.at(-1) === voice) return state;
  return { ...state, opened: [...state.opened.filter((id) => id !== voice), voice] };
}
