import type { FeelingChoice } from '../feelings/feelings.ts';
import type { StrategyId } from '../strategies/strategies.ts';
import type { OpenDoor, ToolWish } from './state.ts';
import type { EnergyLevel, Niceness, Size, WhoChoice } from './types.ts';

export type CheckinAction =
  /** Another way in; starts over, so it is only heard before the first answer. */
  | { readonly type: 'openDoor'; readonly door: OpenDoor }
  | { readonly type: 'chooseNiceness'; readonly niceness: Niceness }
  | { readonly type: 'chooseEnergy'; readonly energy: EnergyLevel }
  | { readonly type: 'choosePoint'; readonly valence: number; readonly energy: number }
  | { readonly type: 'several' }
  | { readonly type: 'chooseWord'; readonly feelingId: FeelingChoice }
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
