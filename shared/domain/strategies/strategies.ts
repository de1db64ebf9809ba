import type { Area } from '../feelings/feelings.ts';

/**
 * The 44 strategies. No tool needs closed eyes, another person's touch, food, a phone or the internet; `minutes` is a
 * typical length for planning and never a timer. Names and instructions are in
 * `assets/locales/<locale>/strategies.json`.
 */

/** What a tool does to energy: bring it down, bring it up, or stay with it. */
export type Direction = 'down' | 'up' | 'keep';

export type StrategyKind = 'sensory' | 'movement' | 'breathing' | 'thinking' | 'connection';

/** At the desk, elsewhere in the room, or outside. */
export type Place = 'desk' | 'class' | 'outside';

/** A tool helps from an area of the plane in a direction. */
export interface Need {
  readonly area: Exclude<Area, 'MID'>;
  readonly direction: Direction;
}

const UH_DOWN = { area: 'UH', direction: 'down' } as const;
const UL_UP = { area: 'UL', direction: 'up' } as const;
const UL_KEEP = { area: 'UL', direction: 'keep' } as const;
const PH_DOWN = { area: 'PH', direction: 'down' } as const;
const PH_KEEP = { area: 'PH', direction: 'keep' } as const;
const PL_KEEP = { area: 'PL', direction: 'keep' } as const;

interface StrategyRow {
  readonly id: string;
  readonly needs: readonly Need[];
  readonly kind: StrategyKind;
  readonly minutes: number;
  readonly places: readonly Place[];
}

export const STRATEGIES = [
  { id: 'cool-water', needs: [UH_DOWN, UL_UP], kind: 'sensory', minutes: 2, places: ['class'] },
  {
    id: 'five-senses',
    needs: [UH_DOWN, UL_UP, PH_DOWN],
    kind: 'sensory',
    minutes: 3,
    places: ['desk', 'class', 'outside'],
  },
  {
    id: 'colour-hunt',
    needs: [UH_DOWN, UL_UP, PH_DOWN],
    kind: 'sensory',
    minutes: 2,
    places: ['desk', 'class', 'outside'],
  },
  { id: 'squeeze-let-go', needs: [UH_DOWN, PH_DOWN], kind: 'sensory', minutes: 2, places: ['desk'] },
  {
    id: 'warm-layer',
    needs: [UH_DOWN, UL_KEEP, PL_KEEP],
    kind: 'sensory',
    minutes: 3,
    places: ['desk', 'class'],
  },
  { id: 'turn-it-down', needs: [UH_DOWN, PH_DOWN, UL_KEEP], kind: 'sensory', minutes: 5, places: ['class'] },
  { id: 'finger-trace', needs: [UH_DOWN, PH_DOWN, PL_KEEP], kind: 'sensory', minutes: 2, places: ['desk'] },
  {
    id: 'calm-sounds',
    needs: [UH_DOWN, PH_DOWN, PL_KEEP],
    kind: 'sensory',
    minutes: 3,
    places: ['desk', 'class'],
  },
  { id: 'lift-song', needs: [UL_UP, PH_KEEP], kind: 'sensory', minutes: 3, places: ['class'] },
  { id: 'slow-doodle', needs: [UH_DOWN, PL_KEEP, UL_UP], kind: 'sensory', minutes: 5, places: ['desk'] },
  { id: 'feet-down', needs: [UH_DOWN, PH_DOWN], kind: 'movement', minutes: 1, places: ['desk'] },
  { id: 'chair-press', needs: [UH_DOWN, UL_UP], kind: 'movement', minutes: 1, places: ['desk'] },
  { id: 'wall-push', needs: [UH_DOWN, PH_DOWN, UL_UP], kind: 'movement', minutes: 2, places: ['class'] },
  { id: 'tense-melt', needs: [UH_DOWN, PL_KEEP], kind: 'movement', minutes: 3, places: ['desk', 'class'] },
  { id: 'slow-walk', needs: [UH_DOWN, PH_DOWN], kind: 'movement', minutes: 5, places: ['class', 'outside'] },
  { id: 'brisk-walk', needs: [UL_UP, PH_KEEP], kind: 'movement', minutes: 5, places: ['outside'] },
  {
    id: 'carry-job',
    needs: [UH_DOWN, UL_UP, PH_DOWN],
    kind: 'movement',
    minutes: 5,
    places: ['class', 'outside'],
  },
  { id: 'big-stretch', needs: [UL_UP, UH_DOWN], kind: 'movement', minutes: 1, places: ['desk', 'class'] },
  { id: 'shake-still', needs: [PH_DOWN, UL_UP], kind: 'movement', minutes: 1, places: ['class', 'outside'] },
  {
    id: 'balance',
    needs: [UH_DOWN, PH_DOWN, UL_UP],
    kind: 'movement',
    minutes: 2,
    places: ['class', 'outside'],
  },
  { id: 'throw-catch', needs: [UL_UP, PH_KEEP], kind: 'movement', minutes: 5, places: ['class', 'outside'] },
  { id: 'star-steps', needs: [UL_UP], kind: 'movement', minutes: 1, places: ['class', 'outside'] },
  {
    id: 'look-outside',
    needs: [UH_DOWN, UL_UP, PL_KEEP],
    kind: 'movement',
    minutes: 3,
    places: ['class', 'outside'],
  },
  { id: 'long-out', needs: [UH_DOWN, PH_DOWN], kind: 'breathing', minutes: 1, places: ['desk'] },
  {
    id: 'hum',
    needs: [UH_DOWN, PL_KEEP, UL_UP],
    kind: 'breathing',
    minutes: 1,
    places: ['desk', 'class', 'outside'],
  },
  { id: 'trace-breath', needs: [UH_DOWN, PH_DOWN, PL_KEEP], kind: 'breathing', minutes: 2, places: ['desk'] },
  { id: 'wake-breath', needs: [UL_UP], kind: 'breathing', minutes: 1, places: ['class', 'outside'] },
  {
    id: 'name-it',
    needs: [UH_DOWN, UL_UP, PH_KEEP, PL_KEEP],
    kind: 'thinking',
    minutes: 1,
    places: ['desk'],
  },
  { id: 'size-it', needs: [UH_DOWN], kind: 'thinking', minutes: 2, places: ['desk'] },
  { id: 'fact-or-guess', needs: [UH_DOWN, UL_UP], kind: 'thinking', minutes: 3, places: ['desk'] },
  { id: 'kind-words', needs: [UL_UP, UH_DOWN], kind: 'thinking', minutes: 1, places: ['desk'] },
  { id: 'park-it', needs: [UH_DOWN, PL_KEEP], kind: 'thinking', minutes: 3, places: ['desk'] },
  { id: 'tiny-step', needs: [UL_UP, UH_DOWN], kind: 'thinking', minutes: 2, places: ['desk'] },
  {
    id: 'abc-list',
    needs: [UH_DOWN, UL_UP, PH_DOWN],
    kind: 'thinking',
    minutes: 2,
    places: ['desk', 'class', 'outside'],
  },
  { id: 'count-back', needs: [UH_DOWN, PH_DOWN], kind: 'thinking', minutes: 1, places: ['desk'] },
  { id: 'good-bit', needs: [PH_KEEP, PL_KEEP, UL_UP], kind: 'thinking', minutes: 2, places: ['desk'] },
  { id: 'three-okays', needs: [UL_UP, PL_KEEP], kind: 'thinking', minutes: 2, places: ['desk'] },
  { id: 'ask-adult', needs: [UH_DOWN, UL_UP], kind: 'connection', minutes: 5, places: ['class'] },
  { id: 'sit-near', needs: [UH_DOWN, UL_UP, PL_KEEP], kind: 'connection', minutes: 5, places: ['class'] },
  { id: 'help-card', needs: [UH_DOWN, UL_UP], kind: 'connection', minutes: 1, places: ['desk', 'class'] },
  { id: 'share-news', needs: [PH_KEEP, PL_KEEP, UL_UP], kind: 'connection', minutes: 2, places: ['class'] },
  {
    id: 'do-a-kindness',
    needs: [UL_UP, PL_KEEP, PH_KEEP],
    kind: 'connection',
    minutes: 5,
    places: ['class', 'outside'],
  },
  { id: 'put-it-right', needs: [UL_UP, UH_DOWN], kind: 'connection', minutes: 5, places: ['class'] },
  {
    id: 'play-together',
    needs: [UL_UP, PH_KEEP, PL_KEEP],
    kind: 'connection',
    minutes: 10,
    places: ['class', 'outside'],
  },
] as const satisfies readonly StrategyRow[];

export type StrategyId = (typeof STRATEGIES)[number]['id'];

export interface Strategy extends StrategyRow {
  readonly id: StrategyId;
}

const byId: ReadonlyMap<string, Strategy> = new Map(STRATEGIES.map((strategy) => [strategy.id, strategy]));

/** Looks a strategy up; undefined for ids this version does not know. */
export function findStrategy(id: string): Strategy | undefined {
  return byId.get(id);
}

export function isStrategyId(id: string): id is StrategyId {
  return byId.has(id);
}
