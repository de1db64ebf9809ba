import { isClueId } from '../../../feelings/bodyClues.ts';
import type { BodyPlace, ClueId } from '../../../feelings/clueTable.ts';
import type { StepLogic } from '../../stepLogic.ts';
import type { BodyMap } from './schema.ts';

/** For oneself: signs that others could see. The lesson's own are about the made-up person. */
export const OWN_SIGNS = ['quieter', 'louder', 'moving', 'still'] as const;
export type OwnSign = (typeof OWN_SIGNS)[number];

export interface BodyMapState {
  /** The body was left out: signs that can be seen from outside instead. */
  readonly isSkipped: boolean;
  /** What many made-up people answered is shown. */
  readonly isCrowd: boolean;
  readonly open: BodyPlace | null;
  /** Places that were pressed, in that order. */
  readonly touched: readonly BodyPlace[];
  /** For oneself: cards that were chosen. They are nowhere else, and go with the step. */
  readonly clues: readonly ClueId[];
  /** Outside signs that were chosen. */
  readonly outside: readonly string[];
  readonly ownOutside: readonly OwnSign[];
}

export type BodyMapAction =
  | { readonly type: 'touch'; readonly place: BodyPlace }
  | { readonly type: 'clue'; readonly clue: ClueId }
  | { readonly type: 'skipBody' }
  | { readonly type: 'showBody' }
  | { readonly type: 'outside'; readonly sign: string }
  | { readonly type: 'ownOutside'; readonly sign: OwnSign }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** There is no right map: nothing is said of any place. */
export const logic: StepLogic<BodyMap, BodyMapState, BodyMapAction> = {
  start: () => ({
    isSkipped: false,
    isCrowd: false,
    open: null,
    touched: [],
    clues: [],
    outside: [],
    ownOutside: [],
  }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'touch':
        return touch(content, state, action.place);
      case 'clue':
        return isClueId(action.clue) && !state.isSkipped && !state.isCrowd
          ? { ...state, clues: toggled(state.clues, action.clue) }
          : state;
      case 'skipBody':
        return state.isSkipped || state.isCrowd ? state : { ...state, isSkipped: true, open: null };
      case 'showBody':
        return state.isSkipped ? { ...state, isSkipped: false } : state;
      case 'outside':
        return state.isSkipped && content.outside.some(({ id }) => id === action.sign)
          ? { ...state, outside: toggled(state.outside, action.sign) }
          : state;
      case 'ownOutside':
        return state.isSkipped && OWN_SIGNS.includes(action.sign)
          ? { ...state, ownOutside: toggled(state.ownOutside, action.sign) }
          : state;
      case 'forward':
        return canCrowd(content, state) ? { ...state, isCrowd: true, open: null } : state;
      case 'backward':
        return state.isCrowd ? { ...state, isCrowd: false } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(state.isCrowd || state.isSkipped
      ? []
      : [
          ...content.places.map(({ id }) => ({ type: 'touch' as const, place: id })),
          { type: 'clue' as const, clue: 'fast-heart' as const },
          { type: 'skipBody' as const },
        ]),
    ...(state.isSkipped
      ? [
          ...content.outside.map(({ id }) => ({ type: 'outside' as const, sign: id })),
          ...OWN_SIGNS.map((sign) => ({ type: 'ownOutside' as const, sign })),
          { type: 'showBody' as const },
        ]
      : []),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) => (canCrowd(content, state) ? { type: 'forward' } : null),
  backward: (_content, state) => (state.isCrowd ? { type: 'backward' } : null),
  isDone: (_content, state) =>
    state.touched.length > 0 || state.outside.length > 0 || state.ownOutside.length > 0,
  looks: () => 0,
};

/** Whoever leaves the body out does not get it back as a crowd. */
function canCrowd(content: BodyMap, state: BodyMapState): boolean {
  return content.crowd !== undefined && !state.isCrowd && !state.isSkipped;
}

/** Opens a place; a second press on the open one takes the mark away again. */
function touch(content: BodyMap, state: BodyMapState, place: BodyPlace): BodyMapState {
  if (state.isSkipped || state.isCrowd || !content.places.some(({ id }) => id === place)) return state;
  if (state.open === place)
    return { ...state, open: null, touched: state.touched.filter((one) => one !== place) };
  const touched = state.touched.includes(place) ? state.touched : [...state.touched, place];
  return { ...state, open: place, touched };
}

function toggled<Id extends string>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
