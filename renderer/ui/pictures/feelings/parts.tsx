import type { ReactNode } from 'react';
import { Cut, Ink, paint } from '../paper.tsx';

/** Where a part stands: middle, scale and turn in degrees. */
export interface Place {
  x: number;
  y: number;
  s?: number;
  turn?: number;
}

/** Moves, scales and turns what it holds; edges of paper stay as thick as everywhere. */
export function At({ x, y, s = 1, turn = 0, children }: Place & { children: ReactNode }) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${s}) rotate(${turn})`}
      strokeWidth={`calc(var(--hb-feeling-line) / ${s})`}
    >
      {children}
    </g>
  );
}

/** The same, seen from the other side: left becomes right. */
export function Mirrored({ children }: { children: ReactNode }) {
  return <g transform="translate(120 0) scale(-1 1)">{children}</g>;
}

/** A stone hand, 17 wide. */
export function Hand(place: Place) {
  return (
    <At {...place}>
      <Cut
        d="M-8 2C-9 -5 -5 -8 0 -8C3 -8 5 -7 6 -5C9 -8 12 -6 11 -2C10 2 8 3 7 4C5 9 -6 9 -8 2Z"
        fill={paint.glassShade}
        lift={1.2}
      />
    </At>
  );
}

/** A stone arm along a line. */
export function Arm({ d }: { d: string }) {
  return (
    <>
      <Ink d={d} width={11} />
      <Ink d={d} width={7} colour={paint.glassShade} />
    </>
  );
}

/** Another person, as two stones 52 high standing on y; `look` is where the face is, if it is seen at all. */
export function Other({
  coat,
  head = paint.stone,
  look = 'front',
  ...place
}: Place & { coat: string; head?: string; look?: 'front' | 'left' | 'right' | 'back' }) {
  const shift = look === 'left' ? -5 : look === 'right' ? 5 : 0;
  return (
    <At {...place}>
      <Cut d="M-17 0C-18 -18 -11 -28 0 -28S18 -18 17 0Z" fill={coat} lift={1.5} />
      <Cut
        d="M-14 -38C-15 -48 -8 -54 1 -54C10 -54 15 -48 14 -38C13 -29 8 -24 -1 -24C-9 -24 -13 -29 -14 -38Z"
        fill={head}
        lift={1.5}
      />
      {look === 'back' ? null : (
        <>
          <Ink d={`M${shift - 4.5} -41v.01M${shift + 4.5} -41v.01`} width={4} />
          <Ink d={`M${shift - 4} -34q4 3.6 8 0`} width={2.2} />
        </>
      )}
    </At>
  );
}

/** A cloud 44 wide. */
export function Cloud({ fill = paint.paper, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut
        d="M-15 10C-23 10 -24 -1 -16 -2C-16 -11 -5 -14 0 -8C6 -14 16 -9 15 -1C23 0 22 10 14 10Z"
        fill={fill}
        lift={1.5}
      />
    </At>
  );
}

/** A drop 12 high, its tip at the top. */
export function Drop({ fill = paint.sea, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut d="M0 -7C3 -2 5 0 5 3C5 7 2 8 0 8S-5 7 -5 3C-5 0 -3 -2 0 -7Z" fill={fill} lift={0} />
    </At>
  );
}

/** A sun with rays, 48 wide. */
export function Sun(place: Place) {
  return (
    <At {...place}>
      <Ink
        d="M0 -18V-24M0 18V24M-18 0H-24M18 0H24M12.7 -12.7L17 -17M-12.7 -12.7L-17 -17M12.7 12.7L17 17M-12.7 12.7L-17 17"
        width={3.4}
      />
      <Cut
        d="M-13 1C-14 -8 -7 -13 1 -13C9 -13 14 -7 13 1C12 9 7 13 -1 13C-8 13 -12 8 -13 1Z"
        fill={paint.lamp}
        lift={0}
      />
    </At>
  );
}

/** A crescent moon, 30 high. */
export function Moon(place: Place) {
  return (
    <At {...place}>
      <Cut
        d="M4 -15C-8 -15 -14 -7 -13 2C-12 11 -4 16 5 15C9 14 12 12 13 9C3 11 -4 5 -4 -2C-4 -8 -1 -13 4 -15Z"
        fill={paint.lamp}
        lift={0}
      />
    </At>
  );
}

/** A star, 28 wide. */
export function Star({ fill = paint.lamp, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut d="M0 -14L4 -5L14 -4L6.5 3L9 13L0 8L-9 13L-6.5 3L-14 -4L-4 -5Z" fill={fill} lift={1} />
    </At>
  );
}

/** A heart, 26 wide. */
export function Heart({ fill = paint.clay, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut
        d="M0 12C-9 6 -14 0 -13 -6C-12 -12 -4 -13 0 -6C4 -13 12 -12 13 -6C14 0 9 6 0 12Z"
        fill={fill}
        lift={1.2}
      />
    </At>
  );
}

/** Breath or steam that leaves to the right, 26 long. */
export function Puff(place: Place) {
  return (
    <At {...place}>
      <Cut
        d="M-14 2C-10 -1 -9 -3 -7 -5C-6 -11 3 -12 5 -8C11 -11 17 -5 14 0C18 5 12 11 7 8C3 12 -5 11 -6 6C-9 5 -11 4 -14 2Z"
        fill={paint.paper}
        lift={0}
      />
    </At>
  );
}

/** A flower with its stalk; the foot is at the bottom, 40 high. */
export function Flower({ fill = paint.lamp, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Ink d="M0 20C1 8 0 2 0 -4" width={3.4} colour={paint.leaf} />
      <Cut d="M1 14C4 6 10 5 15 6C13 12 8 15 1 14Z" fill={paint.leaf} lift={0} />
      <Cut
        d="M0 -9C-5 -3 -13 -4 -11 -11C-17 -15 -13 -22 -7 -20C-5 -27 5 -27 7 -20C13 -22 17 -15 11 -11C13 -4 5 -3 0 -9Z"
        fill={fill}
        lift={1}
      />
      <Ink d="M0 -14v.01" width={7} />
    </At>
  );
}

/** A leafless outline to think or speak in, 54 wide; its middle is free for what it holds. */
export function Bubble({
  kind,
  fill = paint.paper,
  ...place
}: Place & { kind: 'thought' | 'speech'; fill?: string }) {
  return (
    <At {...place}>
      {kind === 'thought' ? (
        <>
          <Cut
            d="M-20 13C-29 12 -30 -1 -22 -4C-22 -15 -8 -19 -1 -13C7 -20 21 -15 20 -5C29 -2 28 12 18 13C10 19 -11 19 -20 13Z"
            fill={fill}
            lift={1.5}
          />
          <Cut d="M-17 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" fill={fill} lift={0} />
          <Cut d="M-20 28.5a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0" fill={fill} lift={0} />
        </>
      ) : (
        <Cut
          d="M-26 -4C-26 -14 -20 -16 -12 -16H14C22 -16 27 -13 27 -4V2C27 10 22 13 14 13H-4L-15 22L-13 13C-21 13 -26 10 -26 2Z"
          fill={fill}
          lift={1.5}
        />
      )}
    </At>
  );
}

/** Lines that burst outwards from the middle, from radius 10 to 18. */
export function Burst({ width = 3.2, ...place }: Place & { width?: number }) {
  return (
    <At {...place}>
      <Ink
        d="M0 -10V-18M7 -7L13 -13M10 0H18M7 7L13 13M0 10V18M-7 7L-13 13M-10 0H-18M-7 -7L-13 -13"
        width={width}
      />
    </At>
  );
}
