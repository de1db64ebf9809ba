import * as m from 'framer-motion/m';
import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { Ground } from './Ground.tsx';

/** Stepping stones over the water; one less lies ahead with each number. */
export function CountStone({ number, from }: { number: number; from: number }) {
  const way = from > 1 ? (from - number) / (from - 1) : 0;
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      <Ground fill={paint.sky} />
      <Cut
        d="M13 120C120 106 250 128 330 118S520 114 591 122C592 220 590 300 560 318C500 336 380 326 300 328S90 338 40 316C8 296 12 220 13 120Z"
        fill={paint.sea}
        isBare
        lift={0}
      />
      <Cut d="M420 122C440 84 500 70 540 90C570 96 580 110 590 122Z" fill={paint.hill} lift={0} />
      {Array.from({ length: 9 }, (_, at) => at).map((at) => (
        <g key={at} transform={`translate(${70 + at * 50} ${296 - at * 20}) scale(${1.1 - at * 0.07})`}>
          <Cut d="M-30 4C-30 -10 -14 -15 2 -14S32 -8 30 6 14 16 -2 16 -30 14 -30 4Z" fill={paint.stone} />
        </g>
      ))}
      <m.g initial={false} animate={{ x: 70 + way * 400, y: 282 - way * 160, scale: 1 - way * 0.4 }}>
        <Cut d="M-17 0C-18 -20 -12 -31 0 -31S18 -20 17 0Z" fill={paint.clay} />
        <Cut
          d="M-13 -42C-14 -52 -8 -58 1 -58C9 -58 14 -52 13 -43C12 -33 7 -28 -1 -28C-8 -28 -12 -33 -13 -42Z"
          fill={paint.glass}
        />
        <Ink d="M-4 -44v.01M6 -44v.01" width={3.4} />
      </m.g>
    </Svg>
  );
}

/** A ball between two people, over and back. */
export function CountBall({ isOver }: { isOver: boolean }) {
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      <Ground fill={paint.dawn} floor={paint.hill} />
      {([-1, 1] as const).map((side) => (
        <g key={side} transform={`translate(${370 + side * 150} 284) scale(2.4)`}>
          <Cut
            d="M-17 0C-18 -20 -12 -33 0 -33S18 -20 17 0Z"
            fill={side === -1 ? paint.seaDeep : paint.plumMark}
          />
          <Cut
            d="M-13 -44C-14 -54 -8 -60 1 -60C9 -60 14 -54 13 -45C12 -35 7 -30 -1 -30C-8 -30 -12 -35 -13 -44Z"
            fill={paint.glass}
          />
          <Ink d="M-5 -46v.01M5 -46v.01" width={3.4} />
          <Ink d="M-4 -40q4 3 8 0" width={2} />
        </g>
      ))}
      <m.g initial={false} animate={{ x: isOver ? 450 : 290, y: 196 }} transition={{ duration: 0.8 }}>
        <m.g initial={false} key={String(isOver)} animate={{ y: [0, -90, 0] }} transition={{ duration: 0.8 }}>
          <Cut d="M-22 0C-24 -14 -12 -23 1 -22S23 -12 22 1 12 23 -1 22 -21 12 -22 0Z" fill={paint.lamp} />
          <Ink d="M-18 -8Q0 4 18 -8M-18 10Q0 -2 18 10" width={2.4} />
        </m.g>
      </m.g>
    </Svg>
  );
}
