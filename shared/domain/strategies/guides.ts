import type { Stage } from './stages.ts';
import type { StrategyId } from './strategies.ts';

/** How each of the 44 strategies is done here, from its first screen to its last. */
const GUIDES = {
  'cool-water': [
    { kind: 'lookAway', line: 'coolWater1', scene: 'picture' },
    { kind: 'choose', line: 'coolWater2', of: 'water' },
  ],
  'five-senses': [
    { kind: 'hunt', line: 'fiveSenses1', of: 'see', count: 5 },
    { kind: 'hunt', line: 'fiveSenses2', of: 'touch', count: 4 },
    { kind: 'hunt', line: 'fiveSenses3', of: 'hear', count: 3 },
    { kind: 'hunt', line: 'fiveSenses4', of: 'smell', count: 2 },
    { kind: 'hunt', line: 'fiveSenses5', of: 'taste', count: 1 },
  ],
  'colour-hunt': [
    { kind: 'hunt', line: 'colourHunt1', of: 'colour', count: 10 },
    { kind: 'say', line: 'colourHunt2' },
  ],
  'squeeze-let-go': [
    { kind: 'pressHold', line: 'squeezeLetGo1', part: 'hands', times: 5 },
    { kind: 'say', line: 'squeezeLetGo2', pose: 'loose' },
  ],
  'warm-layer': [
    { kind: 'lookAway', line: 'warmLayer1', scene: 'picture' },
    { kind: 'pressHold', line: 'warmLayer2', part: 'shoulders', times: 3 },
  ],
  'turn-it-down': [
    { kind: 'choose', line: 'turnItDown1', of: 'quiet' },
    { kind: 'lookAway', line: 'turnItDown2', scene: 'picture' },
  ],
  'finger-trace': [
    { kind: 'trace', line: 'fingerTrace1', path: 'hand' },
    { kind: 'trace', line: 'fingerTrace2', path: 'spiral' },
  ],
  'calm-sounds': [
    { kind: 'sound', line: 'calmSounds1', sounds: 'calm' },
    { kind: 'hunt', line: 'calmSounds2', of: 'hear', count: 1 },
  ],
  'lift-song': [
    { kind: 'sound', line: 'liftSong1', sounds: 'lift' },
    { kind: 'say', line: 'liftSong2', pose: 'wide' },
  ],
  'slow-doodle': [
    { kind: 'doodle', line: 'slowDoodle1', use: 'free' },
    { kind: 'say', line: 'slowDoodle2' },
  ],
  'feet-down': [
    { kind: 'pressHold', line: 'feetDown1', part: 'feet', times: 3 },
    { kind: 'pacer', line: 'feetDown2', anchor: 'feet' },
  ],
  'chair-press': [
    { kind: 'pressHold', line: 'chairPress1', part: 'chair', times: 5 },
    { kind: 'say', line: 'chairPress2', pose: 'loose' },
  ],
  'wall-push': [
    { kind: 'lookAway', line: 'wallPush1', scene: 'picture' },
    { kind: 'pressHold', line: 'wallPush2', part: 'wall', times: 3 },
    { kind: 'say', line: 'wallPush3', pose: 'loose' },
  ],
  'tense-melt': [
    { kind: 'pressHold', line: 'tenseMelt1', part: 'hands', times: 2 },
    { kind: 'pressHold', line: 'tenseMelt2', part: 'arms', times: 2 },
    { kind: 'pressHold', line: 'tenseMelt3', part: 'shoulders', times: 2 },
    { kind: 'say', line: 'tenseMelt4', pose: 'loose' },
  ],
  'slow-walk': [
    { kind: 'lookAway', line: 'slowWalk1', scene: 'path' },
    { kind: 'count', line: 'slowWalk2', from: 1, to: 10, art: 'steps' },
  ],
  'brisk-walk': [
    { kind: 'lookAway', line: 'briskWalk1', scene: 'path' },
    { kind: 'hunt', line: 'briskWalk2', of: 'far', count: 3 },
  ],
  'carry-job': [
    { kind: 'choose', line: 'carryJob1', of: 'jobs' },
    { kind: 'card', line: 'carryJob2', card: 'job' },
    { kind: 'lookAway', line: 'carryJob3', scene: 'picture' },
  ],
  'big-stretch': [
    { kind: 'say', line: 'bigStretch1', pose: 'up' },
    { kind: 'say', line: 'bigStretch2', pose: 'wide' },
    { kind: 'say', line: 'bigStretch3', pose: 'roll' },
  ],
  'shake-still': [
    { kind: 'count', line: 'shakeStill1', from: 1, to: 10, art: 'shake' },
    { kind: 'say', line: 'shakeStill2', pose: 'still' },
  ],
  balance: [
    { kind: 'say', line: 'balance1', pose: 'wide' },
    { kind: 'count', line: 'balance2', from: 1, to: 10, art: 'balance' },
    { kind: 'count', line: 'balance3', from: 1, to: 10, art: 'otherFoot' },
  ],
  'throw-catch': [
    { kind: 'choose', line: 'throwCatch1', of: 'throws' },
    { kind: 'lookAway', line: 'throwCatch2', scene: 'picture' },
    { kind: 'count', line: 'throwCatch3', from: 1, to: 10, art: 'ball' },
  ],
  'star-steps': [
    { kind: 'count', line: 'starSteps1', from: 1, to: 10, art: 'star' },
    { kind: 'say', line: 'starSteps2', pose: 'still' },
  ],
  'look-outside': [
    { kind: 'lookAway', line: 'lookOutside1', scene: 'sky' },
    { kind: 'hunt', line: 'lookOutside2', of: 'far', count: 3 },
  ],
  'long-out': [
    { kind: 'pacer', line: 'longOut1', anchor: 'breath' },
    { kind: 'pressHold', line: 'longOut2', part: 'feet', times: 2 },
  ],
  hum: [
    { kind: 'sound', line: 'hum1', sounds: 'hum' },
    { kind: 'pacer', line: 'hum2', anchor: 'sound' },
  ],
  'trace-breath': [
    { kind: 'trace', line: 'traceBreath1', path: 'hills' },
    { kind: 'pacer', line: 'traceBreath2', anchor: 'breath' },
  ],
  'wake-breath': [
    { kind: 'pacer', line: 'wakeBreath1', anchor: 'arms' },
    { kind: 'count', line: 'wakeBreath2', from: 1, to: 3, art: 'arms' },
  ],
  'name-it': [
    { kind: 'choose', line: 'nameIt1', of: 'words' },
    { kind: 'say', line: 'nameIt2' },
    { kind: 'choose', line: 'nameIt3', of: 'help' },
  ],
  'size-it': [
    { kind: 'choose', line: 'sizeIt1', of: 'problem' },
    { kind: 'choose', line: 'sizeIt2', of: 'feeling' },
    { kind: 'choose', line: 'sizeIt3', of: 'helper' },
  ],
  'fact-or-guess': [
    { kind: 'choose', line: 'factOrGuess1', of: 'sure' },
    { kind: 'choose', line: 'factOrGuess2', of: 'findOut' },
    // Not everything is a thinking error (CURRICULUM 1.2, rule 9).
    { kind: 'say', line: 'factOrGuess3' },
  ],
  'kind-words': [
    { kind: 'choose', line: 'kindWords1', of: 'kind' },
    { kind: 'say', line: 'kindWords2' },
  ],
  'park-it': [
    { kind: 'doodle', line: 'parkIt1', use: 'worry' },
    { kind: 'choose', line: 'parkIt2', of: 'when' },
  ],
  'tiny-step': [
    { kind: 'choose', line: 'tinyStep1', of: 'step' },
    { kind: 'lookAway', line: 'tinyStep2', scene: 'picture' },
  ],
  'abc-list': [
    { kind: 'list', line: 'abcList1', of: 'aToE' },
    { kind: 'say', line: 'abcList2' },
  ],
  'count-back': [
    { kind: 'count', line: 'countBack1', from: 20, to: 1, art: 'stones' },
    { kind: 'say', line: 'countBack2' },
  ],
  'good-bit': [
    { kind: 'list', line: 'goodBit1', of: 'goodBit' },
    { kind: 'doodle', line: 'goodBit2', use: 'free' },
  ],
  'three-okays': [
    { kind: 'list', line: 'threeOkays1', of: 'okays' },
    { kind: 'say', line: 'threeOkays2' },
  ],
  'ask-adult': [
    { kind: 'card', line: 'askAdult1', card: 'askAdult' },
    { kind: 'lookAway', line: 'askAdult2', scene: 'picture' },
  ],
  'sit-near': [
    { kind: 'card', line: 'sitNear1', card: 'sitNear' },
    { kind: 'lookAway', line: 'sitNear2', scene: 'picture' },
  ],
  'help-card': [
    { kind: 'card', line: 'helpCard1', card: 'help' },
    { kind: 'say', line: 'helpCard2' },
  ],
  'share-news': [
    { kind: 'card', line: 'shareNews1', card: 'news' },
    { kind: 'lookAway', line: 'shareNews2', scene: 'picture' },
  ],
  'do-a-kindness': [
    { kind: 'choose', line: 'doAKindness1', of: 'kindness' },
    { kind: 'lookAway', line: 'doAKindness2', scene: 'picture' },
  ],
  'put-it-right': [
    { kind: 'say', line: 'putItRight1' },
    { kind: 'card', line: 'putItRight2', card: 'fix' },
    { kind: 'lookAway', line: 'putItRight3', scene: 'picture' },
  ],
  'play-together': [
    { kind: 'choose', line: 'playTogether1', of: 'together' },
    { kind: 'card', line: 'playTogether2', card: 'play' },
    { kind: 'lookAway', line: 'playTogether3', scene: 'picture' },
  ],
} as const satisfies Record<StrategyId, readonly Stage[]>;

/** Names of all instructions; each has its sentence in `tools.json`. */
export type GuideLine = (typeof GUIDES)[StrategyId][number]['line'];
export type GuideStage = Stage<GuideLine>;

const guides: Readonly<Record<StrategyId, readonly GuideStage[]>> = GUIDES;

/** The stages of a strategy, first to last. */
export function guideOf(id: StrategyId): readonly GuideStage[] {
  return guides[id];
}
