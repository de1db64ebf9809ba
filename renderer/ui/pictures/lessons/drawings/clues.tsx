import type { ReactNode } from 'react';
import { Cut, Ink, paint } from '../../paper.tsx';
import { Fist, Limb } from './people.tsx';

/** Arms folded over the chest, in a person's own units. */
export function FoldedArms({ coat, head = paint.glass }: { coat: string; head?: string }) {
  return (
    <>
      <Limb d="M-14 -25C-21 -14 -10 -8 7 -14" fill={coat} />
      <Fist x={11} y={-16} fill={head} r={3.6} />
      <Limb d="M14 -25C21 -14 10 -7 -7 -12" fill={coat} />
      <Fist x={-10} y={-12} fill={head} r={3.6} />
    </>
  );
}

/** A hood that is up: what goes behind and before somebody's head. */
export function Hood({ coat }: { coat: string }): { behind: ReactNode; before: ReactNode } {
  return {
    behind: null,
    before: (
      <>
        <path
          d="M-17 -30C-22 -56 -12 -67 1 -67C13 -67 22 -56 17 -30C12 -25 -12 -25 -17 -30ZM-10 -45C-11 -36 -6 -32 -1 -32C7 -32 10 -36 10 -45C11 -53 8 -57 1 -57C-6 -57 -10 -53 -10 -45Z"
          className="hb-cut"
          fillRule="evenodd"
          fill={coat}
        />
        <path
          d="M-10 -45C-11 -53 -6 -57 1 -57C8 -57 11 -53 10 -45C6 -50 -6 -50 -10 -45Z"
          fill={paint.line}
          opacity={0.5}
        />
        <Ink d="M-5 -27V-17M5 -27V-17" width={1.8} colour={paint.paper} />
      </>
    ),
  };
}

/** A bag on the back or in the hand, 20 wide, its top at the place. */
export function Bag({
  x,
  y,
  fill = paint.clay,
  turn = 0,
}: {
  x: number;
  y: number;
  fill?: string;
  turn?: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <Ink d="M-5 0C-5 -7 5 -7 5 0" width={2.4} />
      <Cut d="M-10 0C-6 -3 6 -3 10 0L11 20C6 23 -6 23 -11 20Z" fill={fill} lift={1} />
      <Ink d="M-8 9H8" width={1.6} />
    </g>
  );
}

/** A pair of legs that run to the right, from the hem of a coat that hangs at -14. */
export function RunningLegs({ fill = paint.slateMark }: { fill?: string }) {
  return (
    <>
      <Limb d="M-6 -16C-12 -8 -20 -6 -26 -10" fill={fill} />
      <Cut d="M-33 -16C-30 -20 -25 -15 -24 -8L-29 -4C-32 -8 -34 -12 -33 -16Z" fill={paint.wood} lift={0} />
      <Limb d="M6 -16C16 -14 17 -8 14 0" fill={fill} />
      <Cut d="M9 -2H17C22 -1 26 1 26 4H9Z" fill={paint.wood} lift={0} />
    </>
  );
}
