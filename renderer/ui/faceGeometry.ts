/**
 * The Face: two sea-worn stones, one on the other. Pleasantness and energy move every part continuously, so that the
 * face can follow a finger on the plane. No skin, age or gender. Drawn in a box of 100 by 100.
 */

/** Parts of the drawing, back to front. */
export const faceParts = [
  'shoulders',
  'head',
  'stone',
  'eyeLeft',
  'eyeRight',
  'pupilLeft',
  'pupilRight',
  'lidLeft',
  'lidRight',
  'browLeft',
  'browRight',
  'mouth',
] as const;
export type FacePart = (typeof faceParts)[number];

/** SVG attributes of each part. `head` carries the transform of everything but the shoulders. */
export type FaceShape = Readonly<Record<FacePart, Readonly<Record<string, string>>>>;

/** Measures the shape is drawn from; kept apart so that they can be tested. Lengths are in units of the box. */
export interface FaceMeasures {
  /** Bend of the mouth: positive curves up at the corners. Grows with pleasantness. */
  readonly smile: number;
  readonly mouthOpen: number;
  readonly mouthWidth: number;
  /** Height of the eye opening. Grows with energy. */
  readonly eyeOpen: number;
  /** How far both lids sag in the middle, so that closed eyes rest in a soft arc. */
  readonly lidBow: number;
  /** Share of the opening that the cheek takes from below. */
  readonly cheek: number;
  readonly pupil: number;
  readonly gazeDown: number;
  /** How far the eyebrows sit above the eyes, and how far the inner ends hang below the outer ones. */
  readonly browLift: number;
  readonly browSlant: number;
  readonly browPinch: number;
  /** Degrees; positive leans to the right. */
  readonly tilt: number;
  readonly drop: number;
  readonly shoulderRise: number;
  readonly squash: number;
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : 0;
}

/** Strength of the expression for a size: 1 is faint, 3 (or none given) is plain, 5 is strong. */
function strength(size: number | undefined): number {
  if (size === undefined) return 1;
  const at = clamp(size, 1, 5);
  return at <= 3 ? 0.5 + 0.25 * (at - 1) : 1 + 0.1 * (at - 3);
}

/** Measures for valence and energy of −1 … 1 (beyond is cut off) and a size of 1 … 5. */
export function faceMeasures(valence: number, energy: number, size?: number): FaceMeasures {
  const gain = strength(size);
  const v = clamp(valence, -1, 1) * gain;
  const e = clamp(energy, -1, 1) * gain;
  const pleasant = Math.max(0, v);
  const unpleasant = Math.max(0, -v);
  const high = Math.max(0, e);
  const low = Math.max(0, -e);
  const awake = clamp((e + 1.25) / 2.5, 0.06, 0.94);
  return {
    smile: 9 * v,
    mouthOpen: high * (1 + 9 * pleasant + 3 * unpleasant),
    mouthWidth: 11.5 + 3.4 * v + 1.4 * e - 0.8 * unpleasant * low,
    eyeOpen: 17 * awake ** 0.85 * (1 - 0.1 * pleasant - 0.35 * pleasant * low),
    lidBow: 4.4 * (1 - awake) ** 2,
    cheek: 0.15 * pleasant,
    pupil: 3.9 + 0.6 * pleasant - 0.5 * unpleasant * high,
    gazeDown: 1.8 * unpleasant * low,
    browLift: 1.4 + 2.2 * e + 1.6 * pleasant * high - 0.8 * unpleasant * high,
    browSlant: 4.6 * unpleasant * e - 1.2 * unpleasant - 0.6 * pleasant,
    browPinch: 2 * unpleasant * high,
    tilt: 3.4 * (low + 0.15) * -v,
    drop: 5 * low * (0.5 + 0.5 * unpleasant) - 3.6 * high * (0.5 + 0.5 * pleasant),
    shoulderRise: 5 * unpleasant * high - 1.5 * low + pleasant * high,
    squash: 0.045 * e,
  };
}

const n = (value: number): string => String(Math.round(value * 100) / 100);
const eyeX = 15.5;
const eyeY = 46;
const eyeWide = 7.2;

/** Heights of the lids' control points, downwards from the corners of the eye. */
function upperLid(m: FaceMeasures): number {
  return m.lidBow - m.eyeOpen * (0.56 + m.cheek) * 1.3;
}

function lowerLid(m: FaceMeasures): number {
  return m.lidBow + m.eyeOpen * (0.44 - m.cheek) * 1.3;
}

function eye(side: -1 | 1, m: FaceMeasures): string {
  const x = 50 + side * eyeX;
  // The lower lid gives way less than the upper one, as in people.
  const up = upperLid(m);
  const down = lowerLid(m);
  const w = eyeWide;
  return `M${n(x - w)} ${n(eyeY)}C${n(x - w * 0.62)} ${n(eyeY + up)} ${n(x + w * 0.62)} ${n(eyeY + up)} ${n(x + w)} ${n(eyeY)}C${n(x + w * 0.62)} ${n(eyeY + down)} ${n(x - w * 0.62)} ${n(eyeY + down)} ${n(x - w)} ${n(eyeY)}Z`;
}

function lid(side: -1 | 1, m: FaceMeasures): string {
  const x = 50 + side * eyeX;
  const up = upperLid(m);
  const w = eyeWide + 0.4;
  return `M${n(x - w)} ${n(eyeY)}C${n(x - w * 0.62)} ${n(eyeY + up)} ${n(x + w * 0.62)} ${n(eyeY + up)} ${n(x + w)} ${n(eyeY)}`;
}

function brow(side: -1 | 1, m: FaceMeasures): string {
  const base = eyeY - 12 - m.browLift;
  const innerX = 50 + side * (eyeX - 7 - m.browPinch);
  const outerX = 50 + side * (eyeX + 8.5 - m.browPinch * 0.4);
  const innerY = base + m.browSlant * 0.62;
  const outerY = base - m.browSlant * 0.38 + 1.2;
  const bow = 3 - Math.abs(m.browSlant) * 0.28;
  const middleY = (innerY + outerY) / 2 - bow;
  return `M${n(innerX)} ${n(innerY)}Q${n((innerX + outerX) / 2)} ${n(middleY)} ${n(outerX)} ${n(outerY)}`;
}

function mouth(m: FaceMeasures): string {
  const w = m.mouthWidth;
  const y = 65 + m.smile * 0.08;
  const corner = y - m.smile * 0.34;
  const top = y + m.smile * 0.72 - m.mouthOpen * 0.42;
  const bottom = y + m.smile * 0.72 + m.mouthOpen * 1.15;
  return `M${n(50 - w)} ${n(corner)}Q50 ${n(top)} ${n(50 + w)} ${n(corner)}Q50 ${n(bottom)} ${n(50 - w)} ${n(corner)}Z`;
}

function stone(m: FaceMeasures): string {
  const w = 39 * (1 - m.squash);
  const h = 35 * (1 + m.squash);
  const x = 50;
  const y = 50;
  // Not quite round: a beach stone, fuller below, with a flatter left shoulder.
  return `M${n(x - w)} ${n(y + 4)}C${n(x - w - 0.5)} ${n(y - h * 0.58)} ${n(x - w * 0.58)} ${n(y - h)} ${n(x + 2)} ${n(y - h)}C${n(x + w * 0.64)} ${n(y - h)} ${n(x + w)} ${n(y - h * 0.5)} ${n(x + w)} ${n(y + 3)}C${n(x + w)} ${n(y + h * 0.72)} ${n(x + w * 0.56)} ${n(y + h)} ${n(x - 1)} ${n(y + h)}C${n(x - w * 0.6)} ${n(y + h)} ${n(x - w)} ${n(y + h * 0.7)} ${n(x - w)} ${n(y + 4)}Z`;
}

function shoulders(m: FaceMeasures): string {
  const top = 80 - m.shoulderRise;
  return `M14 97C14 ${n(top + 8)} 26 ${n(top)} 49 ${n(top)}C73 ${n(top)} 87 ${n(top + 7)} 87 97C87 100 85 101 82 101H19C16 101 14 100 14 97Z`;
}

/** The whole drawing for valence and energy of −1 … 1 and a size of 1 … 5. */
export function faceShape(valence: number, energy: number, size?: number): FaceShape {
  const m = faceMeasures(valence, energy, size);
  const pupilAt = (side: -1 | 1) => ({
    cx: n(50 + side * (eyeX - 0.8)),
    cy: n(eyeY + (upperLid(m) + lowerLid(m)) * 0.375 + m.gazeDown),
    r: n(m.pupil),
  });
  return {
    shoulders: { d: shoulders(m) },
    head: { transform: `translate(0 ${n(m.drop - 1)}) rotate(${n(m.tilt)} 50 84)` },
    stone: { d: stone(m) },
    eyeLeft: { d: eye(-1, m) },
    eyeRight: { d: eye(1, m) },
    pupilLeft: pupilAt(-1),
    pupilRight: pupilAt(1),
    lidLeft: { d: lid(-1, m) },
    lidRight: { d: lid(1, m) },
    browLeft: { d: brow(-1, m) },
    browRight: { d: brow(1, m) },
    mouth: { d: mouth(m) },
  };
}
