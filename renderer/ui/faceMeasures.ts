import type { FaceHint } from '@harbour/shared/domain/feelings/faceHints';

/** Measures the face is drawn from; kept apart so that they can be tested. Lengths are in units of the box. */
export interface FaceMeasures {
  /** Bend of the mouth: positive curves up at the corners. Grows with pleasantness. */
  readonly smile: number;
  readonly mouthOpen: number;
  readonly mouthWidth: number;
  /** How far the lips run in an S, as when one would rather not say. */
  readonly waver: number;
  /** How much higher the right corner sits. */
  readonly smirk: number;
  /** Share of an open mouth that the upper teeth fill. */
  readonly teeth: number;
  /** Height of the eye opening. Grows with energy. */
  readonly eyeOpen: number;
  readonly eyeWide: number;
  /** How far both lids sag in the middle, so that closed eyes rest in a soft arc. */
  readonly lidBow: number;
  /** −1 … 1: the upper lids hang at the outer end (weary, sad) or at the inner end (a hard look). */
  readonly lidSlant: number;
  /** Share of the opening that the cheek takes from below. */
  readonly cheek: number;
  readonly pupil: number;
  readonly gazeDown: number;
  readonly gazeSide: number;
  /** How far the eyebrows sit above the eyes, and how far the inner ends hang below the outer ones. */
  readonly browLift: number;
  readonly browSlant: number;
  readonly browPinch: number;
  /** 0 … 1: how clearly lines between the brows, lines under the eyes and warm cheeks show. */
  readonly furrow: number;
  readonly weary: number;
  readonly blush: number;
  /** How far the face is raised on the stone; negative looks down. */
  readonly pitch: number;
  /** Degrees; positive leans to the right. */
  readonly tilt: number;
  readonly drop: number;
  readonly shoulderRise: number;
  readonly shoulderWide: number;
  readonly squash: number;
}

const PLAIN: FaceHint = { stance: 0, gaze: 0 };

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : 0;
}

/** Strength of the expression for a size: 1 is faint, 3 (or none given) is plain, 5 is strong. */
function strength(size: number | undefined): number {
  if (size === undefined) return 1;
  const at = clamp(size, 1, 5);
  return at <= 3 ? 0.5 + 0.25 * (at - 1) : 1 + 0.1 * (at - 3);
}

/** Measures for valence and energy of −1 … 1 (beyond is cut off), a size of 1 … 5 and a word's hint. */
export function faceMeasures(
  valence: number,
  energy: number,
  size?: number,
  { stance, gaze }: FaceHint = PLAIN,
): FaceMeasures {
  const gain = strength(size);
  const v = clamp(valence, -1, 1) * gain;
  const e = clamp(energy, -1, 1) * gain;
  const s = clamp(stance, -1, 1) * gain;
  const aside = clamp(gaze, -1, 1);
  const pleasant = Math.max(0, v);
  const unpleasant = Math.max(0, -v);
  const high = Math.max(0, e);
  const low = Math.max(0, -e);
  const forward = Math.max(0, s);
  const back = Math.max(0, -s);
  // Mild places have to show too: their share grows fast at first.
  const sore = clamp(unpleasant * 1.5, 0, 1.1);
  const glad = clamp(pleasant * 1.5, 0, 1.1);
  const slow = clamp(low * 2.2, 0, 1.1);
  const sleepy = clamp((low - 0.45) / 0.5, 0, 1);
  const drowsy = sleepy * clamp(1 - 2.2 * pleasant, 0, 1);
  const hard = sore * forward;
  const fear = back * clamp(high * 1.3, 0, 1.1) * clamp(1 - pleasant, 0, 1);
  const bashful = back * clamp(1 - 2.4 * Math.abs(e), 0, 1);
  const pride = glad * forward;
  const awake = clamp((e + 1.25) / 2.5, 0.06, 0.94);
  return {
    // Nobody who falls asleep holds a smile, or a frown.
    smile: 11.5 * v * (1 - 0.55 * sleepy),
    mouthOpen:
      high * (0.6 + 12 * pleasant + 2 * unpleasant) * (1 - 0.75 * clamp(forward, 0, 1)) +
      9 * fear * high +
      5 * drowsy,
    mouthWidth:
      11.5 +
      4 * pleasant -
      0.8 * unpleasant +
      1.4 * e +
      2.5 * hard -
      4.5 * fear * high -
      4.5 * drowsy -
      1 * pride,
    waver: 3.2 * back * sore * clamp(1.25 - 1.2 * high, 0, 1) * clamp(1 - slow, 0, 1),
    smirk: 1.8 * pride,
    teeth: 0.34 * clamp(3 * pleasant * high, 0, 1),
    eyeOpen:
      17 *
      awake ** 0.85 *
      // A slit at least: a lid that closes further would turn inside out.
      Math.max(0.02, 1 - 0.1 * pleasant - 0.92 * clamp(pleasant * 1.7, 0, 1) * clamp(low * 1.7, 0, 1)) *
      (1 + 0.22 * fear - 0.3 * clamp(hard, 0, 1) - 0.35 * clamp(pride, 0, 1)),
    eyeWide: 7.2 + 1.5 * fear,
    lidBow: 4.4 * (1 - awake) ** 2 + 1.6 * glad * clamp(low * 1.7, 0, 1),
    lidSlant: clamp(0.85 * hard - 0.75 * sore * slow * (1 - clamp(forward, 0, 1)) - 0.25 * drowsy, -1, 1),
    cheek: 0.15 * pleasant + 0.1 * clamp(pride, 0, 1),
    pupil: 4 + 0.6 * pleasant - 0.4 * unpleasant * high - 1.3 * fear,
    gazeDown: 2.2 * sore * slow * (1 - clamp(forward, 0, 1)) + 2 * bashful * sore,
    gazeSide: 2.8 * aside,
    browLift: 1.4 + 2.2 * e + 3.6 * pleasant * high + 3 * fear - 3.6 * hard + 1.5 * pride,
    browSlant:
      sore * (forward * (5 + 4.5 * high) - back * 7.5) +
      sore * (3 * high - 5 * slow) * (1 - clamp(Math.abs(s), 0, 1)) -
      1 * pleasant,
    browPinch: 1.6 * sore * high + 1.6 * hard,
    furrow: clamp(1.1 * hard * (0.4 + high) + 0.5 * sore * high * (1 - Math.abs(s)), 0, 1),
    weary: clamp(1.2 * drowsy, 0, 1),
    blush: clamp(0.8 * bashful + 0.45 * pleasant * (1 - low) - 0.1, 0, 0.75),
    pitch: clamp(
      5 * pride - 3.2 * sore * slow - 3.4 * bashful * sore - 2.6 * hard * high + 1.2 * fear,
      -6,
      5,
    ),
    tilt: 3.4 * (low + 0.15) * -v + 3 * aside,
    drop: 5 * low * (0.5 + 0.5 * unpleasant) - 3.6 * high * (0.5 + 0.5 * pleasant) + 2 * fear,
    shoulderRise: 5 * unpleasant * high - 1.5 * low + pleasant * high + 4 * fear - 1.5 * pride,
    shoulderWide: 3.5 * hard * high + 2 * pride - 4 * fear - 2.5 * bashful,
    squash: 0.045 * e,
  };
}
