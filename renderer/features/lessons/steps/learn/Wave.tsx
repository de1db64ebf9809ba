import * as m from 'framer-motion/m';
import { Cut, Ink, paint, Svg } from '../../../../ui/pictures/paper.tsx';

/** Where the boat is at each stop, on the line of the wave. */
const PLACES = [
  { x: 44, y: 150, turn: 0 },
  { x: 126, y: 106, turn: -30 },
  { x: 210, y: 66, turn: 0 },
  { x: 292, y: 106, turn: 30 },
  { x: 376, y: 150, turn: 0 },
] as const;

const LINE = 'M0 154C70 154 90 140 126 110S176 70 210 70 262 80 292 110 350 154 420 154';

/** One wave and a small boat on it: it starts, it grows, it passes. */
export function Wave({ stop }: { stop: number }) {
  const { x, y, turn } = PLACES[stop] ?? PLACES[0];
  return (
    <div className="hb-try-picture">
      <Svg viewBox="0 0 420 210">
        <path d="M0 0H420V210H0Z" fill={paint.sky} />
        <Cut d={`${LINE}V210H0Z`} fill={paint.sea} lift={0} isBare />
        <Ink d={LINE} width={3} colour={paint.seaDeep} />
        <Ink d="M40 186c14-8 26-8 40 0s26 8 40 0M250 176c14-8 26-8 40 0s26 8 40 0" colour={paint.seaDeep} />
        <m.g initial={false} animate={{ x, y, rotate: turn }}>
          <Cut d="M-24 -8H24L14 8H-14Z" fill={paint.wood} lift={0} />
          <Cut d="M0 -44V-12H-22Z" fill={paint.sail} lift={0} />
          <Cut d="M4 -38V-12H22Z" fill={paint.lamp} lift={0} />
        </m.g>
      </Svg>
    </div>
  );
}
