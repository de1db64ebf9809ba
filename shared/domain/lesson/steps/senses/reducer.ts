import type { StepLogic } from '../../stepLogic.ts';
import { backwardIn, forwardIn, type Paged, type TurnAction, turned, turnsIn } from '../paged.ts';
import type { Senses } from './schema.ts';

/** Looking round where one is, or in the picture on the screen. */
export const WHERE = ['room', 'screen'] as const;
export type Where = (typeof WHERE)[number];

export interface SensesState extends Paged {
  readonly where: Where;
  /** Things on the screen that were found, as `round/thing`. */
  readonly found: readonly string[];
}
export type SensesAction =
  | { readonly type: 'where'; readonly where: Where }
  | { readonly type: 'find'; readonly id: string }
  /** That is enough senses. */
  | { readonly type: 'enough' }
  | TurnAction;

/** The sense that is up; none at the end. */
export function roundAt({ rounds }: Senses, { at }: SensesState): Senses['rounds'][number] | undefined {
  return rounds[at];
}

/** Under what a found thing is remembered: two rounds may have the same thing in them. */
export function foundKey(roundId: string, thingId: string): string {
  return `${roundId}/${thingId}`;
}

/** Any sense can be left out by going on, and *enough* ends it. Nothing is counted. */
export const logic: StepLogic<Senses, SensesState, SensesAction> = {
  start: () => ({ at: 0, where: 'room', found: [] }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'where':
        return WHERE.includes(action.where) && action.where !== state.where
          ? { ...state, where: action.where }
          : state;
      case 'find': {
        const round = roundAt(content, state);
        if (!round?.onScreen.some(({ id }) => id === action.id)) return state;
        const key = foundKey(round.id, action.id);
        return {
          ...state,
          found: state.found.includes(key) ? state.found.filter((one) => one !== key) : [...state.found, key],
        };
      }
      case 'enough':
        return roundAt(content, state) ? { ...state, at: content.rounds.length } : state;
      case 'forward':
        return turned(state, 1, content.rounds.length + 1);
      case 'backward':
        return turned(state, -1, content.rounds.length + 1);
      default:
        return state;
    }
  },
  options(content, state) {
    const round = roundAt(content, state);
    return [
      ...(round
        ? [
            ...WHERE.filter((where) => where !== state.where).map((where) => ({
              type: 'where' as const,
              where,
            })),
            { type: 'enough' as const },
          ]
        : []),
      ...(round && state.where === 'screen'
        ? round.onScreen.map(({ id }) => ({ type: 'find' as const, id }))
        : []),
      ...turnsIn(state, content.rounds.length + 1),
    ];
  },
  forward: ({ rounds }, state) => forwardIn(state, rounds.length + 1),
  backward: (_content, state) => backwardIn(state),
  isDone: ({ rounds }, state) => state.at >= rounds.length,
  looks: () => 0,
};
