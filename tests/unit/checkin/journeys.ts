import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { advance } from '@harbour/shared/domain/checkin/machine';
import { type CheckinState, DOORS_OF_BAND, startCheckin } from '@harbour/shared/domain/checkin/state';
import {
  BANDS,
  DOORS,
  ENERGY_LEVELS,
  NICENESS,
  SIZES,
  WHO_CHOICES,
} from '@harbour/shared/domain/checkin/types';
import { BODY_PLACES, cluesAt } from '@harbour/shared/domain/feelings/bodyClues';
import { FEELINGS } from '@harbour/shared/domain/feelings/feelings';
import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import fc from 'fast-check';
import { expect } from 'vitest';

export const CHECKIN_ID = '0190a000-0000-7000-8000-000000000001';
const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
const words = fc.constantFrom('no-word' as const, 'own-word' as const, ...FEELINGS.map(({ id }) => id));
/** Some clues of each place, so that a press often finds its place open. */
const CLUES = BODY_PLACES.flatMap((place) => cluesAt(place, 'secondary').slice(0, 3));
const tools = fc.constantFrom(...STRATEGIES.map(({ id }) => id));

const bare = (
  ...types: (
    | 'pass'
    | 'dontKnow'
    | 'finish'
    | 'several'
    | 'toWords'
    | 'saveFailed'
    | 'saveAgain'
    | 'carryOn'
    | 'leaveTool'
    | 'back'
  )[]
) => fc.constantFrom(...types.map((type) => ({ type })));

/** Any press or event but *stop*, meaningful at the moment or not. */
export const anyAction: fc.Arbitrary<CheckinAction> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('openDoor'),
      door: fc.constantFrom(...DOORS),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({ type: fc.constant('chooseNiceness'), niceness: fc.constantFrom(...NICENESS) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('chooseEnergy'), energy: fc.constantFrom(...ENERGY_LEVELS) }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('choosePoint'), valence: coordinate, energy: coordinate }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('touchPlace'), place: fc.constantFrom(...BODY_PLACES) }),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom(...CLUES).map((clue) => ({ type: 'toggleClue' as const, clue })),
    weight: 3,
  },
  {
    arbitrary: fc.record({ type: fc.constant('keepWord'), text: fc.string({ maxLength: 50 }) }),
    weight: 1,
  },
  { arbitrary: fc.record({ type: fc.constant('chooseWord'), feelingId: words }), weight: 3 },
  { arbitrary: fc.record({ type: fc.constant('chooseSize'), size: fc.constantFrom(...SIZES) }), weight: 3 },
  {
    arbitrary: fc.record({ type: fc.constant('chooseWho'), who: fc.constantFrom(...WHO_CHOICES) }),
    weight: 3,
  },
  { arbitrary: fc.record({ type: fc.constant('saved'), checkinId: fc.constant(CHECKIN_ID) }), weight: 2 },
  {
    arbitrary: fc.record({
      type: fc.constant('toolsOffered'),
      strategyIds: fc.array(tools, { maxLength: 3 }),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ type: fc.constant('wishFor'), wish: fc.constantFrom('rest', 'tooFizzy') }),
    weight: 1,
  },
  { arbitrary: fc.record({ type: fc.constant('openTool'), strategyId: tools }), weight: 2 },
  {
    arbitrary: bare(
      'pass',
      'dontKnow',
      'finish',
      'several',
      'toWords',
      'saveFailed',
      'saveAgain',
      'carryOn',
      'leaveTool',
      'back',
    ),
    weight: 8,
  },
);

const starts = fc
  .constantFrom(...BANDS)
  .chain((band) =>
    fc
      .constantFrom(...DOORS_OF_BAND[band])
      .chain((door) => fc.boolean().map((mayType) => startCheckin(band, door, mayType))),
  );

export const journeys = fc.tuple(starts, fc.array(anyAction, { maxLength: 45 }));

export function run(state: CheckinState, actions: readonly CheckinAction[]): CheckinState {
  return actions.reduce(advance, state);
}

/** Every state on the way. */
export function walk(state: CheckinState, actions: readonly CheckinAction[]): CheckinState[] {
  const states = [state];
  for (const action of actions) states.push(advance(states.at(-1) ?? state, action));
  return states;
}

/** Presses only, each of which must do something. */
export function press(state: CheckinState, actions: readonly CheckinAction[]): CheckinState {
  return actions.reduce((at, action) => {
    const next = advance(at, action);
    expect(next, JSON.stringify(action)).not.toBe(at);
    return next;
  }, state);
}
