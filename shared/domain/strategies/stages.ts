/**
 * What a guide is made of. A guide leads through one strategy on the screen, stage by stage, each of one kind; the
 * screens of the kinds are in `renderer/features/tools`, every word in `assets/locales/<locale>/tools.json`. No stage
 * runs out, counts down, judges, or goes on by itself: the pupil presses, or leaves.
 */
export const STAGE_KINDS = [
  'say',
  'pacer',
  'pressHold',
  'hunt',
  'trace',
  'doodle',
  'sound',
  'count',
  'list',
  'choose',
  'card',
  'lookAway',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** What a slow shape gives the attention something to hold on to; breath is only ever one of several. */
export type PacerAnchor = 'breath' | 'feet' | 'sound' | 'arms';
/** Where it is pressed, and let go. */
export type PressPart = 'hands' | 'arms' | 'shoulders' | 'feet' | 'chair' | 'wall';
export type HuntOf = 'see' | 'touch' | 'hear' | 'smell' | 'taste' | 'far' | 'colour';
export type TracePath = 'hand' | 'spiral' | 'hills';
export type SoundSet = 'calm' | 'hum' | 'lift';
export type CountArt = 'stones' | 'steps' | 'star' | 'arms' | 'shake' | 'balance' | 'otherFoot' | 'ball';
export type ListOf = 'aToE' | 'okays' | 'goodBit';
export type Pose = 'still' | 'up' | 'wide' | 'roll' | 'loose';
export type CardId = 'askAdult' | 'help' | 'sitNear' | 'news' | 'job' | 'play' | 'fix';

/** Cards to pick from; what is picked is shown, never stored. Ids are unique over all sets. */
export const CHOICES = {
  colours: ['blue', 'green', 'yellow', 'brown', 'purple'],
  water: ['cold', 'tickly', 'smooth', 'notMuch'],
  quiet: ['lessNoise', 'lessLight', 'fewerPeople', 'earDefenders'],
  jobs: ['books', 'chairs', 'note', 'plants'],
  throws: ['animals', 'foods', 'places', 'games'],
  words: ['cross', 'worried', 'sad', 'tired', 'happy', 'noneOfThese'],
  help: ['drink', 'stretch', 'lookOut', 'aPerson'],
  problem: ['size1', 'size2', 'size3', 'size4', 'size5'],
  feeling: ['feels1', 'feels2', 'feels3', 'feels4', 'feels5'],
  helper: ['keyAdult', 'otherAdult', 'friend', 'onMyOwn'],
  sure: ['sawIt', 'wasTold', 'guessing', 'notSure'],
  findOut: ['askThem', 'waitSee', 'askAdult', 'lookAgain'],
  kind: ['hardDay', 'notAlone', 'canRest', 'oneThing', 'itPasses'],
  when: ['afterBreak', 'endOfDay', 'tomorrow', 'adultPicks'],
  step: ['sipWater', 'openBook', 'writeOne', 'moveSeat', 'askOne'],
  kindness: ['holdDoor', 'waterPlant', 'sayThanks', 'tidyOne'],
  together: ['board', 'puzzle', 'build', 'cards'],
  topics: ['topicFood', 'topicGames', 'topicAnimals', 'topicPlaces'],
} as const;
export type ChoiceSet = keyof typeof CHOICES;
export type OptionId = (typeof CHOICES)[ChoiceSet][number];

/** One stage. `line` names its one instruction, the heading of the screen. */
export type Stage<Line extends string = string> = { readonly line: Line } & (
  | { readonly kind: 'say'; readonly pose?: Pose }
  | { readonly kind: 'pacer'; readonly anchor: PacerAnchor }
  | { readonly kind: 'pressHold'; readonly part: PressPart; readonly times: number }
  | { readonly kind: 'hunt'; readonly of: HuntOf; readonly count: number }
  | { readonly kind: 'trace'; readonly path: TracePath }
  | { readonly kind: 'doodle'; readonly use: 'free' | 'worry' }
  | { readonly kind: 'sound'; readonly sounds: SoundSet }
  | { readonly kind: 'count'; readonly from: number; readonly to: number; readonly art: CountArt }
  | { readonly kind: 'list'; readonly of: ListOf }
  | { readonly kind: 'choose'; readonly of: ChoiceSet }
  | { readonly kind: 'card'; readonly card: CardId }
  | { readonly kind: 'lookAway'; readonly scene: 'picture' | 'sky' | 'path' }
);

/** The stage of one kind. */
export type StageOf<Kind extends StageKind> = Extract<Stage, { readonly kind: Kind }>;

/** Whether a stage is done away from the screen or goes on by itself once begun: nobody touches the machine meanwhile. */
export function goesOnUntouched({ kind }: Stage): boolean {
  return kind === 'lookAway' || kind === 'pacer' || kind === 'sound';
}

/** What a stage holds on to, so that breath can be told from everything else. */
export function usesBreath(stage: Stage): boolean {
  return stage.kind === 'pacer' && stage.anchor === 'breath';
}
