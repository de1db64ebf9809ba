import type { FaceHint } from '@harbour/shared/domain/feelings/faceHints';
import { type FaceMeasures, faceMeasures } from './faceMeasures.ts';

/**
 * The Face: two sea-worn stones, one on the other. Pleasantness and energy move every part continuously, so that the
 * face can follow a finger on the plane; a word's own hint moves it on. No skin, age or gender. Drawn in a box of 100
 * by 100.
 */

/** Parts of the drawing, back to front. */
export const faceParts = [
  'shoulders',
  'head',
  'stone',
  'blushLeft',
  'blushRight',
  'eyeLeft',
  'eyeRight',
  'pupilLeft',
  'pupilRight',
  'lidLeft',
  'lidRight',
  'bagLeft',
  'bagRight',
  'browLeft',
  'browRight',
  'furrow',
  'mouth',
  'teeth',
] as const;
export type FacePart = (typeof faceParts)[number];

/** SVG attributes of each part. `head` carries the transform of everything but the shoulders. */
export type FaceShape = Readonly<Record<FacePart, Readonly<Record<string, string>>>>;

const n = (value: number): string => String(Math.round(value * 100) / 100);
const eyeX = 15.5;

type Side = -1 | 1;
const eyeLevel = (m: FaceMeasures): number => 46 - m.pitch;

/** Heights of the lids' control points, downwards from the corners of the eye: inner and outer end. */
function upperLid(m: FaceMeasures): readonly [number, number] {
  const up = -m.eyeOpen * (0.56 + m.cheek) * 1.3;
  return [
    m.lidBow + up * (1 - 0.95 * Math.max(0, m.lidSlant)),
    m.lidBow + up * (1 - 0.85 * Math.max(0, -m.lidSlant)),
  ];
}

function lowerLid(m: FaceMeasures): number {
  return m.lidBow + m.eyeOpen * (0.44 - m.cheek) * 1.3;
}

/** The upper lid from its inner to its outer corner. */
function upperEdge(side: Side, m: FaceMeasures, w: number): string {
  const x = 50 + side * eyeX;
  const y = eyeLevel(m);
  const [inner, outer] = upperLid(m);
  const turn = m.lidSlant * 1.6;
  return `M${n(x - side * w)} ${n(y + turn)}C${n(x - side * w * 0.62)} ${n(y + inner)} ${n(x + side * w * 0.62)} ${n(y + outer)} ${n(x + side * w)} ${n(y - turn)}`;
}

function eye(side: Side, m: FaceMeasures): string {
  const x = 50 + side * eyeX;
  const y = eyeLevel(m);
  // The lower lid gives way less than the upper one, as in people.
  const down = y + lowerLid(m);
  const w = m.eyeWide;
  return `${upperEdge(side, m, w)}C${n(x + side * w * 0.62)} ${n(down)} ${n(x - side * w * 0.62)} ${n(down)} ${n(x - side * w)} ${n(y + m.lidSlant * 1.6)}Z`;
}

function pupil(side: Side, m: FaceMeasures): Readonly<Record<string, string>> {
  const [inner, outer] = upperLid(m);
  return {
    cx: n(50 + side * (eyeX - 0.8) + m.gazeSide),
    cy: n(eyeLevel(m) + ((inner + outer) / 2 + lowerLid(m)) * 0.375 + m.gazeDown),
    r: n(m.pupil),
  };
}

/** The line under a weary eye. */
function bag(side: Side, m: FaceMeasures): Readonly<Record<string, string>> {
  const x = 50 + side * eyeX;
  const y = eyeLevel(m) + Math.max(0, lowerLid(m)) * 0.75 + 3.2;
  return { d: `M${n(x - 5)} ${n(y)}Q${n(x)} ${n(y + 3.4)} ${n(x + 5)} ${n(y)}`, opacity: n(m.weary) };
}

function brow(side: Side, m: FaceMeasures): string {
  const base = eyeLevel(m) - 12 - m.browLift;
  const innerX = 50 + side * (eyeX - 7.5 - m.browPinch);
  const outerX = 50 + side * (eyeX + 8.5 - m.browPinch * 0.4);
  const innerY = base + m.browSlant * 0.66;
  const outerY = base - m.browSlant * 0.4 + 1.2;
  const bow = 3 - Math.abs(m.browSlant) * 0.28;
  const middleY = (innerY + outerY) / 2 - bow;
  return `M${n(innerX)} ${n(innerY)}Q${n((innerX + outerX) / 2)} ${n(middleY)} ${n(outerX)} ${n(outerY)}`;
}

/** Two short lines between brows that are drawn together. */
function furrow(m: FaceMeasures): Readonly<Record<string, string>> {
  const y = eyeLevel(m) - 10 - m.browLift;
  return { d: `M48 ${n(y - 2)}L48.6 ${n(y + 3)}M52 ${n(y - 2)}L51.4 ${n(y + 3)}`, opacity: n(m.furrow) };
}

function blush(side: Side, m: FaceMeasures): Readonly<Record<string, string>> {
  return { cx: n(50 + side * 23.5), cy: n(58.5 - m.pitch), opacity: n(m.blush) };
}

type Lip = { readonly middle: number; readonly left: number; readonly right: number };

/** Both halves of a lip, with the waver that makes it an S. */
function halves(w: number, from: Lip, waver: number) {
  const { left, right, middle } = from;
  return {
    first: `${n(50 - w / 2)} ${n((left + middle) / 2 - waver)}`,
    centre: `50 ${n((left + 2 * middle + right) / 4)}`,
    second: `${n(50 + w / 2)} ${n((middle + right) / 2 + waver)}`,
  };
}

function mouth(m: FaceMeasures): { readonly whole: string; readonly teeth: string } {
  const w = m.mouthWidth;
  const y = 65 + m.smile * 0.08 - m.pitch * 0.85;
  // An open mouth is round: its corners come to rest halfway.
  const corner = y - m.smile * 0.34;
  const left = corner + m.smirk;
  const right = corner - m.smirk;
  const top = y + m.smile * 0.72 - m.mouthOpen * 0.42;
  const bottom = y + m.smile * 0.72 + m.mouthOpen * 1.15;
  const upper = halves(w, { left, right, middle: top }, m.waver);
  const lower = halves(w, { left, right, middle: bottom }, m.waver);
  const start = `M${n(50 - w)} ${n(left)}`;
  const upperLip = `${start}Q${upper.first} ${upper.centre}Q${upper.second} ${n(50 + w)} ${n(right)}`;
  const bite = halves(w, { left, right, middle: top + (bottom - top) * m.teeth }, m.waver);
  return {
    whole: `${upperLip}Q${lower.second} ${lower.centre}Q${lower.first} ${n(50 - w)} ${n(left)}Z`,
    teeth: `${upperLip}Q${bite.second} ${bite.centre}Q${bite.first} ${n(50 - w)} ${n(left)}Z`,
  };
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
  const left = 14 - m.shoulderWide;
  const right = 87 + m.shoulderWide;
  return `M${n(left)} 97C${n(left)} ${n(top + 8)} ${n(left + 12)} ${n(top)} 49 ${n(top)}C${n(right - 14)} ${n(top)} ${n(right)} ${n(top + 7)} ${n(right)} 97C${n(right)} 100 ${n(right - 2)} 101 ${n(right - 5)} 101H${n(left + 5)}C${n(left + 2)} 101 ${n(left)} 100 ${n(left)} 97Z`;
}

/** The whole drawing for valence and energy of −1 … 1, a size of 1 … 5 and a word's hint. */
export function faceShape(valence: number, energy: number, size?: number, hint?: FaceHint): FaceShape {
  return shapeOfMeasures(faceMeasures(valence, energy, size, hint));
}

/** The whole drawing for measures, for pictures that pose the face. */
export function shapeOfMeasures(m: FaceMeasures): FaceShape {
  const lips = mouth(m);
  return {
    shoulders: { d: shoulders(m) },
    head: { transform: `translate(0 ${n(m.drop - 1)}) rotate(${n(m.tilt)} 50 84)` },
    stone: { d: stone(m) },
    blushLeft: blush(-1, m),
    blushRight: blush(1, m),
    eyeLeft: { d: eye(-1, m) },
    eyeRight: { d: eye(1, m) },
    pupilLeft: pupil(-1, m),
    pupilRight: pupil(1, m),
    lidLeft: { d: upperEdge(-1, m, m.eyeWide + 0.4) },
    lidRight: { d: upperEdge(1, m, m.eyeWide + 0.4) },
    bagLeft: bag(-1, m),
    bagRight: bag(1, m),
    browLeft: { d: brow(-1, m) },
    browRight: { d: brow(1, m) },
    furrow: furrow(m),
    mouth: { d: lips.whole },
    teeth: { d: lips.teeth },
  };
}
