import { Cut, Ink, paint } from '../../paper.tsx';

/** Glasses and a beard, in the box of a head; and what is worn on the coat, from the hips up. */

export function RoundGlasses() {
  return (
    <Ink
      d="M22 46a12.500 12.500 0 1 0 25 0a12.500 12.500 0 1 0 -25 0M53 46a12.500 12.500 0 1 0 25 0a12.500 12.500 0 1 0 -25 0M47 45Q50 42 53 45"
      width={3.6}
    />
  );
}

export function ScarfEnd({ y, half }: { y: number; half: number }) {
  return (
    <>
      <Cut
        d={`M${-half + 2} ${y}C-8 ${y + 10} 8 ${y + 10} ${half - 2} ${y}C${half} ${y - 6} ${-half} ${y - 6} ${-half + 2} ${y}Z`}
        fill={paint.tealMark}
        lift={0}
      />
      <Cut d={`M2 ${y + 4}L12 ${y + 3}L11 ${y + 21}L2 ${y + 18}Z`} fill={paint.tealMark} lift={0} />
    </>
  );
}

export function NeckHeadphones({ y, half }: { y: number; half: number }) {
  const x = half - 4;
  const d = `M${-x} ${y + 4}C${-x + 6} ${y + 13} ${x - 6} ${y + 13} ${x} ${y + 4}`;
  return (
    <>
      <Ink d={`M-4 ${y + 12}v9M4 ${y + 12}v9`} width={2} colour={paint.paper} />
      <Ink d={d} width={6.4} />
      <Ink d={d} width={3.2} colour={paint.lamp} />
      <Cut
        d={`M${-x - 6} ${y + 1}a6 7 0 1 0 12 0a6 7 0 1 0 -12 0M${x - 6} ${y + 1}a6 7 0 1 0 12 0a6 7 0 1 0 -12 0`}
        fill={paint.lamp}
        lift={0}
      />
    </>
  );
}

export function Satchel({ torso, half }: { torso: number; half: number }) {
  return (
    <>
      <Ink d={`M${-half + 6} ${-torso + 9}L${half - 4} -6`} width={5.4} />
      <Ink d={`M${-half + 6} ${-torso + 9}L${half - 4} -6`} width={3} colour={paint.clay} />
      <Cut d={`M${half - 11} -11h18v17h-18Z`} fill={paint.clay} lift={0} />
      <Cut d={`M${half - 11} -11h18v7c-6 4 -12 4 -18 0Z`} fill={paint.wood} lift={0} />
    </>
  );
}

export function Beard() {
  return (
    <g fillRule="evenodd">
      <Cut
        d="M12 52C14 78 26 87 50 87S86 78 88 52C82 60 74 57 66 56C58 55 42 55 34 56C26 57 18 60 12 52ZM50 60C60 59 69 61 69 66C69 74 60 77 50 77S31 74 31 66C31 61 40 59 50 60Z"
        fill={paint.slateMark}
        lift={0}
      />
    </g>
  );
}

export function ShirtAndTie({ y }: { y: number }) {
  return (
    <>
      <Cut d={`M-11 ${y}L0 ${y + 20}L11 ${y}Z`} fill={paint.paper} lift={0} />
      <Cut
        d={`M-3.500 ${y + 3}H3.500L2.500 ${y + 8}L5 ${y + 23}L0 ${y + 29}L-5 ${y + 23}L-2.500 ${y + 8}Z`}
        fill={paint.lamp}
        lift={0}
      />
    </>
  );
}

export function Lanyard({ y }: { y: number }) {
  return (
    <>
      <Ink d={`M-9 ${y}L0 ${y + 19}L9 ${y}`} width={3.2} colour={paint.lamp} />
      <Cut d={`M-6 ${y + 17}h12v12h-12Z`} fill={paint.paper} lift={0} />
      <Ink d={`M-2.600 ${y + 22}h5.200M-2.600 ${y + 25.5}h5.200`} width={1.5} />
    </>
  );
}

export function Dungarees({ torso, half }: { torso: number; half: number }) {
  const low = -torso * 0.4;
  return (
    <>
      <Ink d={`M-10 ${-torso + 7}V${low}M10 ${-torso + 7}V${low}`} width={6} />
      <Ink d={`M-10 ${-torso + 7}V${low}M10 ${-torso + 7}V${low}`} width={3.2} colour={paint.seaDeep} />
      <Cut
        d={`M${-half - 0.4} -8L-12 ${low - 3}H12L${half + 0.4} -8L${half} 1C${half * 0.7} 5 ${-half * 0.7} 5 ${-half} 1Z`}
        fill={paint.seaDeep}
        lift={0}
      />
    </>
  );
}

export function Vest({ torso, half }: { torso: number; half: number }) {
  return (
    <>
      <Cut
        d={`M${-half} -2L${-half + 5} ${-torso + 9}H-4V2ZM${half} -2L${half - 5} ${-torso + 9}H4V2Z`}
        fill={paint.lamp}
        lift={0}
      />
      <Ink
        d={`M${-half + 2} ${-torso * 0.4}H-5M5 ${-torso * 0.4}H${half - 2}`}
        width={4}
        colour={paint.paper}
      />
    </>
  );
}

export function KiteBadge({ y }: { y: number }) {
  return (
    <>
      <Cut d={`M0 ${y - 8}L6.500 ${y - 1}L0 ${y + 8}L-6.500 ${y - 1}Z`} fill={paint.paper} lift={0} />
      <Ink d={`M0 ${y - 8}V${y + 8}M-6.500 ${y - 1}H6.500`} width={1.5} />
      <Ink d={`M0 ${y + 8}q4 3 1 6`} width={1.5} />
    </>
  );
}
