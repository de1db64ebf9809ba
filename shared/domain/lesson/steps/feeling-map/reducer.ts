import { ENERGY_LEVELS, type EnergyLevel, NICENESS, type Niceness } from '../../../checkin/types.ts';
import { type FeelingId, findFeeling, isFeelingId, type PlanePoint } from '../../../feelings/feelings.ts';
import { asLooks, LOOKS_BEFORE_SHOWN, type Said, type StepLogic } from '../../stepLogic.ts';
import { answersFor, fittingEnergy, fittingNiceness, isNear, wordsFor } from './near.ts';
import type { FeelingMap } from './schema.ts';

type Moment = FeelingMap['moments'][number];

/** A dot on the map: where it was put, or the word that put it there. */
export interface MapDot extends PlanePoint {
  readonly word: FeelingId | null;
}

export interface FeelingMapState {
  readonly at: number;
  /** Moment to its dots; one or two, and `null` where the first is still to come. */
  readonly dots: Readonly<Record<string, readonly (MapDot | null)[]>>;
  /** Which of two dots is being moved. */
  readonly dot: 0 | 1;
  /** Moment to the answers of the two questions. */
  readonly niceness: Readonly<Record<string, Niceness>>;
  readonly energy: Readonly<Record<string, EnergyLevel>>;
  /** Which of the two questions is up. */
  readonly asking: 'niceness' | 'energy';
  /** Words to choose from, for each moment. */
  readonly words: Readonly<Record<string, readonly FeelingId[]>>;
  readonly looks: Readonly<Record<string, number>>;
  readonly said: Said;
}

/** `isOwn`: it is about the pupil's own moment, and nothing is said of it, counted or compared. */
type Own = { readonly isOwn?: boolean };

export type FeelingMapAction =
  | ({ readonly type: 'niceness'; readonly niceness: Niceness } & Own)
  | ({ readonly type: 'energy'; readonly energy: EnergyLevel } & Own)
  /** Puts the dot somewhere on the plane; nothing is said before it is `left` there. */
  | { readonly type: 'place'; readonly valence: number; readonly energy: number }
  | ({ readonly type: 'leave' } & Own)
  | ({ readonly type: 'word'; readonly word: FeelingId } & Own)
  | { readonly type: 'dot'; readonly dot: 0 | 1 }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** Two questions, a plane and words answer the same thing; which of them are on the screen is for the band to say. */
export const logic: StepLogic<FeelingMap, FeelingMapState, FeelingMapAction> = {
  start: ({ moments }, seed) => ({
    at: 0,
    dots: {},
    dot: 0,
    niceness: {},
    energy: {},
    asking: 'niceness',
    words: Object.fromEntries(moments.map(({ id, near }, at) => [id, wordsFor(near, seed + at)])),
    looks: {},
    said: null,
  }),
  reduce(content, state, action) {
    const moment = content.moments[state.at];
    if (!moment) return state;
    switch (action.type) {
      case 'niceness':
        if (!NICENESS.includes(action.niceness)) return state;
        return {
          ...state,
          niceness: { ...state.niceness, [moment.id]: action.niceness },
          asking: 'energy',
          said: null,
        };
      case 'energy':
        return energy(state, moment, action.energy, action.isOwn === true);
      case 'place':
        return place(state, moment, action);
      case 'leave':
        return dotsOf(state, moment).some((dot) => dot !== null)
          ? action.isOwn
            ? state
            : checkDots(state, moment)
          : state;
      case 'word':
        return word(content, state, moment, action.word, action.isOwn === true);
      case 'dot':
        return content.dots === 2 && (action.dot === 0 || action.dot === 1) && action.dot !== state.dot
          ? { ...state, dot: action.dot }
          : state;
      case 'forward':
        return forward(content, state, moment);
      case 'backward':
        return backward(state);
      default:
        return state;
    }
  },
  options(content, state) {
    const moment = content.moments[state.at];
    if (!moment) return [];
    return [
      ...(state.asking === 'niceness'
        ? NICENESS.map((one) => ({ type: 'niceness' as const, niceness: one }))
        : []),
      ...(state.asking === 'energy'
        ? ENERGY_LEVELS.map((one) => ({ type: 'energy' as const, energy: one }))
        : []),
      { type: 'place', valence: 0.5, energy: -0.5 },
      { type: 'place', valence: -0.6, energy: 0.6 },
      { type: 'leave' },
      ...(state.words[moment.id] ?? []).map((one) => ({ type: 'word' as const, word: one })),
      ...(content.dots === 2 ? ([0, 1] as const).map((dot) => ({ type: 'dot' as const, dot })) : []),
      ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
    ];
  },
  forward(content, state) {
    const moment = content.moments[state.at];
    return moment && forward(content, state, moment) !== state ? { type: 'forward' } : null;
  },
  backward: (_content, state) => (backward(state) === state ? null : { type: 'backward' }),
  isDone: ({ moments }, state) => moments.every((moment) => isAnswered(state, moment)),
  looks: (_content, state) => asLooks(Math.max(0, ...Object.values(state.looks))),
};

/** The dots of a moment so far. */
export function dotsOf(state: FeelingMapState, moment: Moment): readonly (MapDot | null)[] {
  return state.dots[moment.id] ?? [];
}

function isAnswered(state: FeelingMapState, moment: Moment): boolean {
  return dotsOf(state, moment).some((dot) => dot !== null) || state.energy[moment.id] !== undefined;
}

function withDot(state: FeelingMapState, moment: Moment, at: 0 | 1, dot: MapDot): FeelingMapState {
  const before = dotsOf(state, moment);
  const first = at === 0 ? dot : (before[0] ?? null);
  const second = at === 1 ? dot : before[1];
  const dots = second === undefined ? [first] : [first, second];
  return { ...state, dots: { ...state.dots, [moment.id]: dots }, said: null };
}

function place(
  state: FeelingMapState,
  moment: Moment,
  { valence, energy: height }: PlanePoint,
): FeelingMapState {
  if (!isOnPlane(valence) || !isOnPlane(height)) return state;
  return withDot(state, moment, state.dot, { valence, energy: height, word: null });
}

function isOnPlane(value: unknown): boolean {
  return typeof value === 'number' && value >= -1 && value <= 1;
}

/** A word puts a dot where the word lies. With two dots the words are switched on and off, and the newest two stay. */
function word(
  content: FeelingMap,
  state: FeelingMapState,
  moment: Moment,
  id: FeelingId,
  isOwn: boolean,
): FeelingMapState {
  const feeling = isFeelingId(id) ? findFeeling(id) : undefined;
  if (!feeling || !state.words[moment.id]?.includes(id)) return state;
  const dot: MapDot = { valence: feeling.valence, energy: feeling.energy, word: feeling.id };
  if (content.dots !== 2) {
    const put = withDot(state, moment, 0, dot);
    return isOwn ? put : checkDots(put, moment);
  }
  const worded = dotsOf(state, moment).filter((one): one is MapDot => one !== null && one.word !== null);
  const rest = worded.filter((one) => one.word !== id);
  const dots = rest.length < worded.length ? rest : [...rest, dot].slice(-2);
  const put: FeelingMapState = { ...state, dots: { ...state.dots, [moment.id]: dots }, said: null };
  return dots.length === 2 && !isOwn ? checkDots(put, moment) : put;
}

function energy(state: FeelingMapState, moment: Moment, level: EnergyLevel, isOwn: boolean): FeelingMapState {
  if (!ENERGY_LEVELS.includes(level)) return state;
  const put = { ...state, energy: { ...state.energy, [moment.id]: level }, said: null };
  const niceness = state.niceness[moment.id];
  if (isOwn || niceness === undefined) return put;
  const nice = fittingNiceness(moment.near, niceness);
  if (fittingEnergy(nice, level).length > 0) return { ...put, said: { how: 'fits', about: moment.id } };
  const looked = lookedAgain(put, moment);
  if (looked.said?.how === 'look') return { ...looked, asking: nice.length === 0 ? 'niceness' : 'energy' };
  const shown = answersFor(moment.near[0] ?? 'okay');
  return {
    ...looked,
    niceness: { ...looked.niceness, [moment.id]: shown.niceness },
    energy: { ...looked.energy, [moment.id]: shown.energy },
  };
}

function checkDots(state: FeelingMapState, moment: Moment): FeelingMapState {
  const dots = dotsOf(state, moment).filter((dot) => dot !== null);
  if (dots.every((dot) => isNear(dot, moment.near))) {
    return { ...state, said: { how: 'fits', about: moment.id } };
  }
  return lookedAgain(state, moment);
}

/** A hint once; after that it is told where others put it, and the own dot stays where it is. */
function lookedAgain(state: FeelingMapState, moment: Moment): FeelingMapState {
  const looks = (state.looks[moment.id] ?? 0) + 1;
  const how = looks < LOOKS_BEFORE_SHOWN ? 'look' : 'shown';
  return { ...state, looks: { ...state.looks, [moment.id]: looks }, said: { how, about: moment.id } };
}

function forward(content: FeelingMap, state: FeelingMapState, moment: Moment): FeelingMapState {
  const isHalf = state.asking === 'niceness' && state.niceness[moment.id] !== undefined;
  if (isHalf && state.energy[moment.id] === undefined) return { ...state, asking: 'energy', said: null };
  if (state.at >= content.moments.length - 1) return state;
  return { ...state, at: state.at + 1, asking: 'niceness', dot: 0, said: null };
}

function backward(state: FeelingMapState): FeelingMapState {
  if (state.asking === 'energy') return { ...state, asking: 'niceness', said: null };
  return state.at > 0 ? { ...state, at: state.at - 1, asking: 'niceness', dot: 0, said: null } : state;
}
