import { FaceDrawing } from '../../FaceDrawing.tsx';
import { shapeOfMeasures } from '../../faceGeometry.ts';
import { type FaceMeasures, faceMeasures } from '../../faceMeasures.ts';
import { Arm, At, type Place } from '../feelings/parts.tsx';
import { Cut, paint } from '../paper.tsx';

export interface HeadProps {
  /** Middle of the head. */
  x: number;
  y: number;
  /** 1 is the full box of 100. */
  scale: number;
  /** Degrees around the middle of the head. */
  turn?: number;
  /** Pleasantness and energy; an even, open face where nothing else is told. */
  feel?: readonly [valence: number, energy: number];
  pose?: Partial<FaceMeasures>;
}

/** The stone face with its shoulders. Eyes stay open: no strategy asks for closed ones. */
export function Head({ x, y, scale, turn = 0, feel: [valence, energy] = [0.3, 0], pose }: HeadProps) {
  const measures = { ...faceMeasures(valence, energy, 4), ...pose };
  return (
    <g transform={`translate(${x} ${y}) scale(${scale}) rotate(${turn}) translate(-50 -50)`}>
      <FaceDrawing shape={shapeOfMeasures(measures)} />
    </g>
  );
}

/** A body 36 high and 32 wide; its place is the middle of the shoulders. */
export function Torso({ fill = paint.glassShade, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut
        d="M-16 0C-17 14 -15 28 -12 33C-6 36 6 36 12 33C15 28 17 14 16 0C8 -6 -8 -6 -16 0Z"
        fill={fill}
        lift={1.2}
      />
    </At>
  );
}

/** A stone foot, 20 long, its toes to the right and its sole on y. */
export function Foot({ x, y, s = 1, isLeft = false, turn = 0 }: Place & { isLeft?: boolean }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${isLeft ? -1 : 1} 1)`}>
      <At x={0} y={0} s={s}>
        <Cut d="M-8 0C-10 -8 -4 -10 1 -9C8 -8 13 -5 12 0Z" fill={paint.glassShade} lift={0} />
      </At>
    </g>
  );
}

/** A leg along a line, ending in a foot. */
export function Leg({ d, foot }: { d: string; foot: Place & { isLeft?: boolean } }) {
  return (
    <>
      <Arm d={d} />
      <Foot {...foot} />
    </>
  );
}
