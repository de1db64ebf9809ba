import type { StepLogic } from '../../stepLogic.ts';
import type { LEARN_SHOWS, Learn } from './schema.ts';

export type LearnShow = (typeof LEARN_SHOWS)[number];
/** What is tried by its stops; the map has places instead. */
export type StopShow = Exclude<LearnShow, 'map'>;

/** How many stops each has, and where it stands until it is moved. */
export const STOPS = {
  niceness: { count: 3, first: 1 },
  energy: { count: 3, first: 1 },
  sizes: { count: 5, first: 2 },
  wave: { count: 5, first: 0 },
  range: { count: 3, first: 1 },
} as const satisfies Record<StopShow, { count: number; first: number }>;

/** Where the three stops of the two questions lie on the map. */
const STOP_AT = [-0.6, 0, 0.6] as const;

interface Place {
  readonly valence: number;
  readonly energy: number;
}

/** Places that stand for the map where one place has to stand for many: tests and drivers walk these. */
const SOME_PLACES: readonly Place[] = [
  { valence: -0.6, energy: 0.6 },
  { valence: 0.6, energy: 0.6 },
  { valence: -0.6, energy: -0.6 },
  { valence: 0.6, energy: -0.6 },
];

export interface LearnState {
  readonly at: number;
  /** What was tried stays tried from screen to screen: the two questions lead into the map. */
  readonly stops: Readonly<Record<StopShow, number>>;
  /** Where the map was put; until then the two questions say. */
  readonly place: Place | null;
}

export type LearnAction =
  | { readonly type: 'stop'; readonly show: StopShow; readonly stop: number }
  | { readonly type: 'map'; readonly valence: number; readonly energy: number }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** What can be tried on the screen that is up. The map is made of the two questions, so with it both may be moved. */
export function showsAt(content: Learn, state: LearnState): readonly LearnShow[] {
  const show = content.screens[state.at]?.show;
  if (show === undefined) return [];
  return show === 'map' ? ['map', 'niceness', 'energy'] : [show];
}

/** The place on the map that is shown. */
export function placeOf({ place, stops }: LearnState): Place {
  return place ?? { valence: STOP_AT[stops.niceness] ?? 0, energy: STOP_AT[stops.energy] ?? 0 };
}

/** Screens to read, with something small to move; there is nothing to get right in it. */
export const logic: StepLogic<Learn, LearnState, LearnAction> = {
  start: () => ({
    at: 0,
    stops: {
      niceness: STOPS.niceness.first,
      energy: STOPS.energy.first,
      sizes: STOPS.sizes.first,
      wave: STOPS.wave.first,
      range: STOPS.range.first,
    },
    place: null,
  }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'stop':
        return stopped(content, state, action.show, action.stop);
      case 'map': {
        const { valence, energy } = action;
        if (!isOnMap(valence) || !isOnMap(energy) || !showsAt(content, state).includes('map')) return state;
        const now = placeOf(state);
        return now.valence === valence && now.energy === energy
          ? state
          : { ...state, place: { valence, energy } };
      }
      case 'forward':
        return logic.forward(content, state) ? { ...state, at: state.at + 1 } : state;
      case 'backward':
        return state.at > 0 ? { ...state, at: state.at - 1 } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...showsAt(content, state).flatMap((show): LearnAction[] =>
      show === 'map'
        ? SOME_PLACES.map((place) => ({ type: 'map', ...place }))
        : Array.from({ length: STOPS[show].count }, (_, stop) => ({ type: 'stop', show, stop })),
    ),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) => (state.at < content.screens.length - 1 ? { type: 'forward' } : null),
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: (content, state) => state.at >= content.screens.length - 1,
  looks: () => 0,
};

function stopped(content: Learn, state: LearnState, show: StopShow, stop: number): LearnState {
  if (!showsAt(content, state).includes(show)) return state;
  if (!Number.isInteger(stop) || stop < 0 || stop >= STOPS[show].count) return state;
  const isQuestion = show === 'niceness' || show === 'energy';
  if (state.stops[show] === stop && !(isQuestion && state.place)) return state;
  return {
    ...state,
    stops: { ...state.stops, [show]: stop },
    // A question that is answered anew says where the map begins.
    place: isQuestion ? null : state.place,
  };
}

function isOnMap(value: unknown): boolean {
  return typeof value === 'number' && value >= -1 && value <= 1;
}
