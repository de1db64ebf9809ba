import type { FeelingChoice } from './feelings.ts';

/** What a word adds to its place on the plane, so that the faces of neighbours like *angry* and *scared* look apart. */
export interface FaceHint {
  /** −1 draws back (fear, shame, wonder) … 1 comes forward (anger, pride, resolve). */
  readonly stance: number;
  /** −1 … 1: eyes to one side; 0 meets the eye. */
  readonly gaze: number;
}

/** Our own judgements, like the places. Words that are not here have the plain face of their place. */
const HINTS: Readonly<Partial<Record<FeelingChoice, readonly [stance: number, gaze?: number]>>> = {
  angry: [1],
  furious: [1],
  annoyed: [0.7, 0.5],
  irritated: [0.8, -0.4],
  frustrated: [0.6],
  resentful: [0.8, -0.8],
  jealous: [0.5, 0.9],
  disgusted: [0.6, -0.6],
  threatened: [-0.5],
  betrayed: [0.4],
  impatient: [0.5, 0.6],
  'fed-up': [0.4, 0.5],
  scared: [-1],
  terrified: [-1],
  panicky: [-0.9, 0.4],
  shocked: [-0.8],
  surprised: [-0.7],
  amazed: [-0.6],
  jumpy: [-0.8, -0.7],
  worried: [-0.8],
  anxious: [-0.8, 0.5],
  nervous: [-0.7, -0.6],
  stressed: [0.1],
  tense: [0.3],
  overwhelmed: [-0.3],
  wary: [-0.3, 0.9],
  insecure: [-0.7, 0.3],
  unsure: [-0.5, 0.6],
  confused: [-0.5, -0.8],
  shy: [-0.8, -0.7],
  embarrassed: [-0.9, 0.6],
  ashamed: [-1],
  guilty: [-0.8, -0.8],
  sorry: [-0.6],
  hurt: [-0.5],
  'left-out': [-0.5, -0.7],
  lonely: [-0.1, -0.9],
  ignored: [-0.3, 0.6],
  rejected: [-0.6, 0.4],
  sad: [-0.8],
  miserable: [-0.6],
  hopeless: [-0.5],
  grieving: [-0.8],
  gloomy: [-0.3, -0.3],
  discouraged: [-0.3],
  homesick: [-0.5, 0.7],
  disappointed: [-0.2, -0.4],
  bored: [0.2, 0.9],
  'spaced-out': [0, 0.6],
  restless: [0.1, -0.8],
  proud: [1],
  confident: [0.7],
  brave: [0.8],
  determined: [0.9],
  focused: [0.6],
  respected: [0.6],
  satisfied: [0.4],
  curious: [-0.2, 0.8],
  hopeful: [0, -0.3],
  inspired: [-0.2, -0.6],
  thoughtful: [0, -0.8],
  silly: [-0.2, 0.8],
  playful: [0, 0.6],
  amused: [0.3, 0.5],
  'cared-for': [-0.3],
  loved: [-0.4],
  trusting: [-0.2],
  thankful: [-0.2],
  mixed: [-0.2, 0.5],
};

/** The hint of a word; undefined for words without one. */
export function faceHintOf(word: FeelingChoice): FaceHint | undefined {
  const hint = HINTS[word];
  return hint && { stance: hint[0], gaze: hint[1] ?? 0 };
}
