import type { ReactNode } from 'react';
import { FaceDrawing } from '../../../FaceDrawing.tsx';
import { shapeOfMeasures } from '../../../faceGeometry.ts';
import { type FaceMeasures, faceMeasures } from '../../../faceMeasures.ts';
import { At, type Place } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';

export type Mouth = 'smile' | 'flat' | 'down' | 'round' | 'laugh' | 'none';
export type Brows = 'even' | 'stern' | 'worried' | 'up';

const mouths: Readonly<Record<Mouth, ReactNode>> = {
  smile: <Ink d="M-4.5 -40.5q4.5 3.8 9 0" width={1.9} />,
  flat: <Ink d="M-4 -39.5h8" width={1.9} />,
  down: <Ink d="M-4.5 -38.5q4.5 -3.6 9 0" width={1.9} />,
  round: <ellipse cx="0" cy="-39.5" rx="2.6" ry="3.2" fill={paint.line} />,
  laugh: <path d="M-6 -42C-3 -41 3 -41 6 -42C6 -34 -6 -34 -6 -42Z" fill={paint.line} />,
  none: null,
};

const brows: Readonly<Record<Brows, ReactNode>> = {
  even: null,
  stern: <Ink d="M-8.5 -53l6 2.6M8.5 -53l-6 2.6" width={1.9} />,
  worried: <Ink d="M-8.5 -51.5l5.5 -2.6M8.5 -51.5l-5.5 -2.6" width={1.9} />,
  up: <Ink d="M-8.5 -53.5q3 -2.4 6 -0.6M8.5 -53.5q-3 -2.4 -6 -0.6" width={1.9} />,
};

export interface PersonProps extends Place {
  coat: string;
  head?: string;
  /** How far the face is turned: -6 to the left, 6 to the right. */
  look?: number;
  /** How far the face is raised on the stone. */
  up?: number;
  mouth?: Mouth;
  brow?: Brows;
  /** From behind: no face. */
  isAway?: boolean;
  /** Behind the body and before it, in the person's own units: arms, bags, hoods. */
  behind?: ReactNode;
  /** Between the body and the head. */
  between?: ReactNode;
  before?: ReactNode;
}

/** Somebody as two sea-worn stones, 61 high, standing on `y`: nobody's skin, age or gender. */
export function Person({
  coat,
  head = paint.glass,
  look = 0,
  up = 0,
  mouth = 'smile',
  brow = 'even',
  isAway = false,
  behind,
  between,
  before,
  ...place
}: PersonProps) {
  return (
    <At {...place}>
      {behind}
      <Cut d="M-19 0C-20 -22 -13 -34 0 -34S20 -22 19 0Z" fill={coat} lift={1.4} />
      {between}
      <Cut
        d="M-13 -45C-14 -55 -8 -61 1 -61C9 -61 14 -55 13 -46C12 -36 7 -31 -1 -31C-8 -31 -12 -36 -13 -45Z"
        fill={head}
        lift={1}
      />
      {isAway ? null : (
        <g transform={`translate(${look} ${-up})`}>
          <Ink d="M-5 -47v.01M5 -47v.01" width={3.2} />
          {brows[brow]}
          {mouths[mouth]}
        </g>
      )}
      {before}
    </At>
  );
}

/** A sleeve or a trouser leg along a line, 6 wide. */
export function Limb({ d, fill, width = 6 }: { d: string; fill: string; width?: number }) {
  return (
    <>
      <Ink d={d} width={width + 3} />
      <Ink d={d} width={width} colour={fill} />
    </>
  );
}

/** The small stone at the end of an arm. */
export function Fist({
  x,
  y,
  fill = paint.glass,
  r = 4.4,
}: {
  x: number;
  y: number;
  fill?: string;
  r?: number;
}) {
  return (
    <Cut d={`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`} fill={fill} lift={0} />
  );
}

export interface StoneFaceProps extends Place {
  /** Pleasantness and energy of what it shows. */
  feel?: readonly [valence: number, energy: number];
  pose?: Partial<FaceMeasures>;
}

/** The large stone face with its shoulders, 100 wide at scale 1; its place is the middle of the head. */
export function StoneFace({
  x,
  y,
  s = 1,
  turn = 0,
  feel: [valence, energy] = [0.3, 0],
  pose,
}: StoneFaceProps) {
  const measures = { ...faceMeasures(valence, energy, 4), ...pose };
  return (
    <g transform={`translate(${x} ${y}) scale(${s}) rotate(${turn}) translate(-50 -50)`}>
      <FaceDrawing shape={shapeOfMeasures(measures)} />
    </g>
  );
}

/** A stone with a face and no shoulders: a feeling on its own, 28 wide. */
export function Pebble({
  fill = paint.glass,
  mouth = 'smile',
  brow = 'even',
  eyes = 'M-5 -1v.01M5 -1v.01',
  ...place
}: Place & { fill?: string; mouth?: Mouth; brow?: Brows; eyes?: string }) {
  return (
    <At {...place}>
      <Cut
        d="M-14 1C-15 -9 -9 -14 1 -14C10 -14 15 -8 14 1C13 10 8 14 -1 14C-9 14 -13 10 -14 1Z"
        fill={fill}
        lift={1.4}
      />
      <Ink d={eyes} width={3.2} />
      <g transform="translate(0 46)">
        {brows[brow]}
        {mouths[mouth]}
      </g>
    </At>
  );
}
