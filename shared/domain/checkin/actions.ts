import type { BodyPlace, ClueId } from '../feelings/clueTable.ts';
import type { FeelingChoice } from '../feelings/feelings.ts';
import type { StrategyId } from '../strategies/strategies.ts';
import type { ToolWish } from './state.ts';
import type { Door, EnergyLevel, Niceness, Size, WhoChoice } from './types.ts';

export type CheckinAction =
  /** Another way in, from the first screen of the one before; starts over. */
  | { readonly type: 'openDoor'; readonly door: Door }
  | { readonly type: 'chooseNiceness'; readonly niceness: Niceness }
  | { readonly type: 'chooseEnergy'; readonly energy: EnergyLevel }
  | { readonly type: 'choosePoint'; readonly valence: number; readonly energy: number }
  /** Opens a place on the body map, or takes the one that is open away again, with its clues. */
  | { readonly type: 'touchPlace'; readonly place: BodyPlace }
  | { readonly type: 'toggleClue'; readonly clue: ClueId }
  /** From the body map to all words, those that fit its clues first. */
  | { readonly type: 'toWords' }
  /** Lots at once: after a size the next word is asked. */
  | { readonly type: 'several' }
  | { readonly type: 'chooseWord'; readonly feelingId: FeelingChoice }
  /** The text of a word of the pupil's own; the only way in which it is ever kept. */
  | { readonly type: 'keepWord'; readonly text: string }
  /** The size of a feeling, or the size after a tool. */
  | { readonly type: 'chooseSize'; readonly size: Size }
  | { readonly type: 'chooseWho'; readonly who: WhoChoice }
  | { readonly type: 'pass' }
  | { readonly type: 'dontKnow' }
  | { readonly type: 'finish' }
  | { readonly type: 'back' }
  | { readonly type: 'stop' }
  /** Answers of the program, not presses: the save came to rest, or tools arrived. */
  | { readonly type: 'saved'; readonly checkinId: string }
  | { readonly type: 'saveFailed' }
  | { readonly type: 'toolsOffered'; readonly strategyIds: readonly string[] }
  | { readonly type: 'saveAgain' }
  /** On from the card that is shown to an adult, or from a check-in that could not be kept. */
  | { readonly type: 'carryOn' }
  | { readonly type: 'wishFor'; readonly wish: ToolWish }
  | { readonly type: 'openTool'; readonly strategyId: StrategyId }
  | { readonly type: 'leaveTool' };
