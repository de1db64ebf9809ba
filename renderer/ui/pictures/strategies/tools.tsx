import { At, type Place } from '../feelings/parts.tsx';
import { Cut, Ink, paint } from '../paper.tsx';

/** A thick arrow that points to the right from its place, 20 long. */
export function Arrow(place: Place) {
  return (
    <At {...place}>
      <Cut d="M-10 -3.6H1V-9L12 0L1 9V3.6H-10Z" fill={paint.lamp} lift={0} />
    </At>
  );
}

/** A music note, 26 high, its head at the place. */
export function Note(place: Place) {
  return (
    <At {...place}>
      <Ink d="M4 0V-22C8 -16 14 -17 14 -10" width={3.4} />
      <Cut d="M-6 1C-6 -4 4 -6 5 -1C5 5 -6 6 -6 1Z" fill={paint.line} lift={0} />
    </At>
  );
}

/** A book lying flat, 46 wide and 11 high, its foot at the place. */
export function Book({ fill, ...place }: Place & { fill: string }) {
  return (
    <At {...place}>
      <Cut d="M-23 -11H23V0H-23C-27 -3 -27 -8 -23 -11Z" fill={fill} lift={0} />
      <Cut d="M-19 -8H23V-3H-19Z" fill={paint.paper} lift={0} />
    </At>
  );
}

/** A box with a top, front view, its foot at the place. */
export function Block({ w, h, fill, ...place }: Place & { w: number; h: number; fill: string }) {
  return (
    <At {...place}>
      <Cut d={`M${-w / 2} ${-h}H${w / 2}V0H${-w / 2}Z`} fill={fill} lift={0} />
    </At>
  );
}

/** A round tile of radius 14 that holds a small sign. */
export function Token({ fill = paint.paper, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut d="M-14 0a14 14 0 1 0 28 0a14 14 0 1 0 -28 0" fill={fill} lift={1.2} />
    </At>
  );
}

/** A magnifying glass, its lens of radius 22 at the place and its handle to the lower right. */
export function Magnifier(place: Place) {
  return (
    <At {...place}>
      <Ink d="M17 17L34 36" width={10} />
      <Ink d="M19 19L33 35" width={5} colour={paint.wood} />
      <Cut d="M-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0" fill={paint.paper} lift={1.5} />
      <Ink d="M-19 0a19 19 0 1 0 38 0a19 19 0 1 0 -38 0" width={4} colour={paint.seaDeep} />
    </At>
  );
}

/** A pointing hand, its finger tip at the place, from the right and below. */
export function Pointer(place: Place) {
  return (
    <At {...place}>
      <Cut
        d="M-3 3C-3 -2 3 -3 6 1L17 12C22 8 30 10 32 17C34 26 28 32 20 30C12 29 10 24 11 19L0 9C-2 7 -3 5 -3 3Z"
        fill={paint.glassShade}
        lift={1.2}
      />
    </At>
  );
}

/** A spread hand, 44 wide and 56 high, its wrist at the place. */
export const spreadHand =
  'M-14 0C-15 -8 -16 -12 -18 -16L-26 -25C-30 -30 -24 -35 -20 -31L-13 -24L-15 -42C-16 -48 -9 -50 -8 -43L-5 -28L-4 -49C-3 -55 4 -55 4 -49L4 -28L9 -44C11 -50 18 -48 16 -42L12 -24L19 -32C23 -36 28 -31 25 -26L16 -13C15 -8 14 -4 14 0Z';
