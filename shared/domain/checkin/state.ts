import type { FeelingChoice } from '../feelings/feelings.ts';
import type { StrategyId } from '../strategies/strategies.ts';
import type { Band, Door, EnergyLevel, Niceness, QuestionStep, Size, StepId, WhoChoice } from './types.ts';

/** What the pupil has said so far. */
export interface CheckinDraft {
  readonly niceness: Niceness | null;
  readonly energy: EnergyLevel | null;
  /** The pupil's own place on the plane. */
  readonly point: { readonly valence: number; readonly energy: number } | null;
  readonly feelings: readonly { readonly feelingId: FeelingChoice; readonly size: Size | null }[];
  /** More than one feeling at once: after a size the next word is asked. */
  readonly several: boolean;
  readonly passed: readonly QuestionStep[];
  readonly dontKnow: boolean;
  readonly who: WhoChoice | null;
}

export interface StrategyUse {
  readonly strategyId: StrategyId;
  readonly sizeBefore: Size | null;
  readonly sizeAfter: Size | null;
}

/** All that a press can change. */
export interface CheckinMoment {
  readonly step: StepId;
  readonly door: OpenDoor;
  readonly draft: CheckinDraft;
  /** Set once the check-in is durably stored. */
  readonly checkinId: string | null;
  readonly offered: readonly StrategyId[];
  readonly wish: ToolWish | null;
  /** The tool in use. */
  readonly toolId: StrategyId | null;
  /** Tools used since the check-in. */
  readonly uses: readonly StrategyUse[];
}

export interface CheckinState extends CheckinMoment {
  readonly band: Band;
  /** Earlier moments for *back*, oldest first. */
  readonly past: readonly CheckinMoment[];
}

/** Doors the flow opens with its own first step; the body map comes with its own step. */
export type OpenDoor = Exclude<Door, 'body'>;

/** "I need rest" and "too fizzy" on the tools screen. */
export type ToolWish = 'rest' | 'tooFizzy';

const BLANK: CheckinDraft = {
  niceness: null,
  energy: null,
  point: null,
  feelings: [],
  several: false,
  passed: [],
  dontKnow: false,
  who: null,
};

/** The step each door opens with. */
export const FIRST_STEP = {
  twoQuestions: 'niceness',
  plane: 'place',
  words: 'word',
  pictures: 'word',
} as const satisfies Record<OpenDoor, StepId>;

/** Young children judge pleasantness before energy, so Primary has two questions where Secondary has one plane. */
export const DOORS_OF_BAND = {
  primary: ['twoQuestions', 'words', 'pictures'],
  secondary: ['plane', 'words', 'pictures'],
} as const satisfies Record<Band, readonly OpenDoor[]>;

/**
 * A check-in at its first step.
 * @param door the pupil's last door; one of another band opens the band's own first door
 */
export function startCheckin(band: Band, door: OpenDoor = DOORS_OF_BAND[band][0]): CheckinState {
  const doors: readonly OpenDoor[] = DOORS_OF_BAND[band];
  const open = doors.includes(door) ? door : DOORS_OF_BAND[band][0];
  return {
    band,
    step: FIRST_STEP[open],
    door: open,
    draft: BLANK,
    checkinId: null,
    offered: [],
    wish: null,
    toolId: null,
    uses: [],
    past: [],
  };
}

/** Whether anything was said yet; a pass alone is no answer. */
export function hasAnswer(draft: CheckinDraft): boolean {
  return (
    draft.niceness !== null ||
    draft.energy !== null ||
    draft.point !== null ||
    draft.feelings.length > 0 ||
    draft.dontKnow
  );
}
