import type { BodyPlace, ClueId } from '../feelings/clueTable.ts';
import type { FeelingChoice } from '../feelings/feelings.ts';
import type { StrategyId } from '../strategies/strategies.ts';
import type { Band, Door, EnergyLevel, Niceness, QuestionStep, Size, StepId, WhoChoice } from './types.ts';

export interface ChosenFeeling {
  readonly feelingId: FeelingChoice;
  readonly size: Size | null;
  /** The text of an `own-word` that the pupil asked to keep. */
  readonly ownWord: string | null;
}

/** What the pupil has said so far. */
export interface CheckinDraft {
  readonly niceness: Niceness | null;
  readonly energy: EnergyLevel | null;
  /** The pupil's own place on the plane. */
  readonly point: { readonly valence: number; readonly energy: number } | null;
  /** Places touched on the body map, the open one last. They are not kept; their clues are. */
  readonly places: readonly BodyPlace[];
  readonly clues: readonly ClueId[];
  readonly feelings: readonly ChosenFeeling[];
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
  readonly door: Door;
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
  /** Whether a word of the pupil's own may be typed; else it is only said that there is one. */
  readonly mayType: boolean;
  /** Earlier moments for *back*, oldest first. */
  readonly past: readonly CheckinMoment[];
}

/** "I need rest" and "too fizzy" on the tools screen. */
export type ToolWish = 'rest' | 'tooFizzy';

/** A check-in in which nothing was said. */
export const BLANK: CheckinDraft = {
  niceness: null,
  energy: null,
  point: null,
  places: [],
  clues: [],
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
  body: 'body',
  words: 'word',
  pictures: 'word',
} as const satisfies Record<Door, StepId>;

/** The four doors of each band in the order of their tiles. Young children judge pleasantness before energy, so Primary has two questions where Secondary has one plane. */
export const DOORS_OF_BAND = {
  primary: ['twoQuestions', 'words', 'pictures', 'body'],
  secondary: ['plane', 'words', 'pictures', 'body'],
} as const satisfies Record<Band, readonly Door[]>;

/**
 * A check-in at its first step.
 * @param door the pupil's last door; one of another band opens the band's own first door
 * @param mayType whether staff allow this band to type a word of its own
 */
export function startCheckin(band: Band, door: Door = DOORS_OF_BAND[band][0], mayType = false): CheckinState {
  const doors: readonly Door[] = DOORS_OF_BAND[band];
  const open = doors.includes(door) ? door : DOORS_OF_BAND[band][0];
  return {
    band,
    mayType,
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

/** Whether anything was said yet; a pass alone is no answer, nor is a place on the body without a clue. */
export function hasAnswer(draft: CheckinDraft): boolean {
  return (
    draft.niceness !== null ||
    draft.energy !== null ||
    draft.point !== null ||
    draft.clues.length > 0 ||
    draft.feelings.length > 0 ||
    draft.dontKnow
  );
}
