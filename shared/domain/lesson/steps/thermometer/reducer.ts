import { SIZES, type Size } from '../../../checkin/types.ts';
import type { Said, StepLogic } from '../../stepLogic.ts';
import type { Thermometer } from './schema.ts';

type Moment = NonNullable<Thermometer['moments']>[number];
type Load = NonNullable<Thermometer['loads']>[number];

export interface ThermometerState {
  readonly at: number;
  /** Moment to its size. */
  readonly sizes: Readonly<Record<string, Size>>;
  /** What is on the bridge, in the order it was put there. */
  readonly on: readonly string[];
  /** `fits` where many would pick that size, `shown` where others may see it differently; never `look`. */
  readonly said: Said;
}

export type ThermometerAction =
  | { readonly type: 'size'; readonly size: Size }
  | { readonly type: 'put'; readonly load: string }
  | { readonly type: 'takeOff'; readonly load: string }
  | { readonly type: 'empty' }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** Every answer is taken: sizes differ from person to person. */
export const logic: StepLogic<Thermometer, ThermometerState, ThermometerAction> = {
  start: () => ({ at: 0, sizes: {}, on: [], said: null }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'size':
        return size(content, state, action.size);
      case 'put':
        return loadsOf(content).some(({ id }) => id === action.load) && !state.on.includes(action.load)
          ? { ...state, on: [...state.on, action.load] }
          : state;
      case 'takeOff':
        return state.on.includes(action.load)
          ? { ...state, on: state.on.filter((id) => id !== action.load) }
          : state;
      case 'empty':
        return state.on.length > 0 ? { ...state, on: [] } : state;
      case 'forward':
        return state.at < momentsOf(content).length - 1 ? { ...state, at: state.at + 1, said: null } : state;
      case 'backward':
        return state.at > 0 ? { ...state, at: state.at - 1, said: null } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(momentAt(content, state) ? SIZES.map((one) => ({ type: 'size' as const, size: one })) : []),
    ...loadsOf(content).map(({ id }) => ({
      type: state.on.includes(id) ? ('takeOff' as const) : ('put' as const),
      load: id,
    })),
    ...(state.on.length > 0 ? [{ type: 'empty' as const }] : []),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) => (state.at < momentsOf(content).length - 1 ? { type: 'forward' } : null),
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: (content, state) =>
    content.scale === 'load'
      ? state.on.length > 0
      : momentsOf(content).every(({ id }) => state.sizes[id] !== undefined),
  looks: () => 0,
};

/** The moments to give a size to; a bridge has none. */
function momentsOf(content: Thermometer): readonly Moment[] {
  return content.scale === 'load' ? [] : (content.moments ?? []);
}

/** The moment that is up. */
export function momentAt(content: Thermometer, state: ThermometerState): Moment | undefined {
  return momentsOf(content)[state.at];
}

/** What can be put on the bridge; only a bridge has any. */
export function loadsOf(content: Thermometer): readonly Load[] {
  return content.scale === 'load' ? (content.loads ?? []) : [];
}

/** How the bridge lies: below 0 it sags, at 0 and above it holds. */
export function pullOn(content: Thermometer, state: ThermometerState): number {
  return loadsOf(content).reduce((sum, { id, pull }) => sum + (state.on.includes(id) ? pull : 0), 0);
}

/** Whether anything pulls at it at all: an empty bridge holds nothing. */
export function hasWeight(content: Thermometer, state: ThermometerState): boolean {
  return loadsOf(content).some(({ id, pull }) => pull < 0 && state.on.includes(id));
}

function size(content: Thermometer, state: ThermometerState, picked: Size): ThermometerState {
  const moment = momentAt(content, state);
  if (!moment || !SIZES.includes(picked) || state.sizes[moment.id] === picked) return state;
  return {
    ...state,
    sizes: { ...state.sizes, [moment.id]: picked },
    said: { how: moment.about.includes(picked) ? 'fits' : 'shown', about: moment.id },
  };
}
