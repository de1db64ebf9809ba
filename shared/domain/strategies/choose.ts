import type { Size } from '../checkin/types.ts';
import { type Area, areaOf, COPING_FEELINGS, isOneOf, SHAME_FEELINGS } from '../feelings/feelings.ts';
import {
  type Direction,
  type Need,
  type Place,
  STRATEGIES,
  type Strategy,
  type StrategyId,
} from './strategies.ts';

export interface ToolQuery {
  /** -1 to +1; null where the pupil passed, which counts as the middle. */
  readonly valence: number | null;
  readonly energy: number | null;
  /** 1 to 5, null when it was not given. */
  readonly size: Size | null;
  /** The words chosen; some are handled with care. */
  readonly feelings?: readonly string[];
  /** Where the pupil may be now. `class` includes the desk. */
  readonly place: Place;
  /** Every earlier offer to this pupil, in any order; `at` in UTC milliseconds. */
  readonly history: { readonly offered: readonly { readonly strategyId: string; readonly at: number }[] };
  /** In the pupil's toolbox. */
  readonly kept: readonly string[];
  readonly notForMe: readonly string[];
  /** "I need rest", heard in unpleasant low energy. */
  readonly rest?: boolean;
  /** "Too fizzy", heard in pleasant high energy. */
  readonly tooFizzy?: boolean;
}

export type ThreeStrategies = readonly [StrategyId, StrategyId, StrategyId];

/** Livelier moves keep anger hot, so stormy feelings are never offered them. */
export const LIVELY: readonly StrategyId[] = ['star-steps', 'brisk-walk', 'throw-catch', 'lift-song'];

/** Tools that wake a body up; not offered where low energy may be the body's way of coping. */
export const WAKING: readonly StrategyId[] = [...LIVELY, 'wake-breath', 'shake-still'];

/** Offered first for words that may be a way of coping. */
export const STEADYING: readonly StrategyId[] = ['feet-down', 'look-outside', 'sit-near'];

/** Ask a pupil to look at what they did or felt; not offered with shame. */
export const SELF_REVIEW: readonly StrategyId[] = ['put-it-right', 'size-it', 'fact-or-guess'];

const BIG = 4;
const BIGGEST = 5;
/** So near the middle of the energy line, tools of the other side may fit as well. */
const NEAR_MIDDLE = 0.15;

const USUAL_DIRECTION = { UH: 'down', UL: 'up', PH: 'keep', PL: 'keep' } as const;
const OTHER_ENERGY = { UH: 'UL', UL: 'UH', PH: 'PL', PL: 'PH' } as const;

/** What would fit. Empty in the middle, where the three directions are offered instead. */
function aimsOf(query: ToolQuery, area: Area): Need[] {
  if (area === 'MID') return [];
  if (area === 'PH' && query.tooFizzy === true) return [{ area, direction: 'down' }];
  // Only two tools are marked for resting in low energy; those for staying settled rest a body too.
  if (area === 'UL' && query.rest === true) {
    return [
      { area, direction: 'keep' },
      { area: 'PL', direction: 'keep' },
    ];
  }
  const aims: Need[] = [{ area, direction: USUAL_DIRECTION[area] }];
  if (Math.abs(query.energy ?? 0) < NEAR_MIDDLE) {
    const other = OTHER_ENERGY[area];
    aims.push({ area: other, direction: USUAL_DIRECTION[other] });
  }
  return aims;
}

function hasDirection(strategy: Strategy, direction: Direction): boolean {
  return strategy.needs.some((need) => need.direction === direction);
}

/** Down, up and keep, one tool each in some order. */
function coversDirections(a: Strategy, b: Strategy, c: Strategy): boolean {
  const covers = (down: Strategy, up: Strategy, keep: Strategy): boolean =>
    hasDirection(down, 'down') && hasDirection(up, 'up') && hasDirection(keep, 'keep');
  return (
    covers(a, b, c) ||
    covers(a, c, b) ||
    covers(b, a, c) ||
    covers(b, c, a) ||
    covers(c, a, b) ||
    covers(c, b, a)
  );
}

interface Candidate {
  readonly strategy: Strategy;
  /** Place in the table, which decides between tools offered at the same time. */
  readonly order: number;
  readonly at: number;
  readonly kept: boolean;
  readonly steadying: boolean;
  readonly fault: number;
}

/** What counts against three tools. Each comes to 7 at most, so one heavier fault outweighs all lighter ones. */
const FAULT = {
  refused: 8 ** 7,
  away: 8 ** 6,
  sameKind: 8 ** 5,
  alone: 8 ** 4,
  unfit: 8 ** 3,
  direction: 8 ** 2,
  unsteady: 8,
  noneKept: 1,
} as const;

/**
 * Three tools that fit, of three kinds, at most one of them breathing.
 *
 * What is never done: lively moves for a stormy feeling (pleasantness below 0, energy from 0 up), thinking tools but
 * `name-it` when that feeling has size 5, waking tools for words that may be a way of coping, self-review with shame,
 * two breathing tools. When a place or a long *not for me* list leaves too little, these give way in turn: the kept
 * tool, the steadying tools, the three directions of the middle, the fit, connection with a big feeling, different
 * kinds, the place, and only then *not for me*.
 *
 * Among equals the least recently offered come first, never "what worked best". The same query always gives the same
 * three, in the order in which they are to be shown.
 */
export function chooseThree(query: ToolQuery): ThreeStrategies {
  const valence = query.valence ?? 0;
  const energy = query.energy ?? 0;
  const area = areaOf(valence, energy);
  const feelings = query.feelings ?? [];
  const coping = feelings.some((id) => isOneOf(COPING_FEELINGS, id));
  const shame = feelings.some((id) => isOneOf(SHAME_FEELINGS, id));
  const stormy = area === 'UH';
  const wantsPerson = shame || (query.size !== null && query.size >= BIG);
  const aims = aimsOf(query, area);

  const allowed = (strategy: Strategy): boolean => {
    if (stormy && LIVELY.includes(strategy.id)) return false;
    if (stormy && query.size === BIGGEST && strategy.kind === 'thinking' && strategy.id !== 'name-it')
      return false;
    if (coping && WAKING.includes(strategy.id)) return false;
    return !(shame && SELF_REVIEW.includes(strategy.id));
  };
  const here = (strategy: Strategy): boolean =>
    strategy.places.includes(query.place) || (query.place === 'class' && strategy.places.includes('desk'));
  /** 0 fits; 1 would at least go the same way on the same side (at a desk little else keeps a bright feeling); 2 not. */
  const misfit = (strategy: Strategy): 0 | 1 | 2 => {
    if (area === 'MID' || (coping && STEADYING.includes(strategy.id))) return 0;
    const meets = (test: (need: Need, aim: Need) => boolean): boolean =>
      strategy.needs.some((need) => aims.some((aim) => aim.direction === need.direction && test(need, aim)));
    if (meets((need, aim) => need.area === aim.area)) return 0;
    return meets((need, aim) => need.area.charAt(0) === aim.area.charAt(0)) ? 1 : 2;
  };

  const lastOffered = new Map<string, number>();
  for (const { strategyId, at } of query.history.offered) {
    lastOffered.set(strategyId, Math.max(at, lastOffered.get(strategyId) ?? Number.NEGATIVE_INFINITY));
  }
  const candidates = STRATEGIES.filter(allowed)
    .map((strategy: Strategy, order): Candidate => {
      const refused = query.notForMe.includes(strategy.id);
      const away = !here(strategy);
      const unfit = misfit(strategy);
      return {
        strategy,
        order,
        at: lastOffered.get(strategy.id) ?? Number.NEGATIVE_INFINITY,
        // A kept tool counts only where it fits, so that a favourite does not push a fitting tool aside.
        kept: query.kept.includes(strategy.id) && !refused && !away && unfit === 0,
        steadying: STEADYING.includes(strategy.id),
        fault: (refused ? FAULT.refused : 0) + (away ? FAULT.away : 0) + unfit * FAULT.unfit,
      };
    })
    .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at - b.at));
  const anyKept = candidates.some((one) => one.kept);

  /** How far three tools are from what is wanted; 0 is best. */
  const faultOf = (a: Candidate, b: Candidate, c: Candidate): number => {
    const kinds = [a.strategy.kind, b.strategy.kind, c.strategy.kind];
    const steady = Number(a.steadying) + Number(b.steadying) + Number(c.steadying);
    let fault = a.fault + b.fault + c.fault + FAULT.sameKind * (3 - new Set(kinds).size);
    if (wantsPerson && !kinds.includes('connection')) fault += FAULT.alone;
    if (area === 'MID' && !coversDirections(a.strategy, b.strategy, c.strategy)) fault += FAULT.direction;
    if (coping) fault += FAULT.unsteady * (2 - Math.min(2, steady));
    if (anyKept && !a.kept && !b.kept && !c.kept) fault += FAULT.noneKept;
    return fault;
  };

  let best: readonly Candidate[] = [];
  let least = Number.POSITIVE_INFINITY;
  // Candidates stand least recently offered first, so the first of equally good threes is the one whose turn it is.
  for (const [i, a] of candidates.entries()) {
    const afterA = candidates.slice(i + 1);
    for (const [j, b] of afterA.entries()) {
      if (a.strategy.kind === 'breathing' && b.strategy.kind === 'breathing') continue;
      if (a.fault + b.fault >= least) continue;
      for (const c of afterA.slice(j + 1)) {
        if (a.fault + b.fault + c.fault >= least) continue;
        if (
          c.strategy.kind === 'breathing' &&
          (a.strategy.kind === 'breathing' || b.strategy.kind === 'breathing')
        ) {
          continue;
        }
        const fault = faultOf(a, b, c);
        if (fault < least) {
          least = fault;
          best = [a, b, c];
        }
      }
    }
    if (least === 0) break;
  }
  const [first, second, third] = best.map((one) => one.strategy);
  if (!first || !second || !third) throw new Error('strategies: fewer than three are allowed');
  return [first.id, second.id, third.id];
}
