import * as m from 'framer-motion/m';
import { Cut, Ink, paint, Svg, Texture } from '../../../../ui/pictures/paper.tsx';

/** Mud on one side, rapids on the other, and the steady water between; by place and print, not by colour alone. */
const MUD = 'M0 138C60 128 110 150 180 142S330 132 420 146V210H0Z';
const RAPIDS = 'M0 0H420V66C360 58 300 76 220 66S90 60 0 72Z';
const PLACES = [172, 104, 40] as const;

/** A river and a small boat: in the mud, on steady water, or in the rapids. */
export function River({ stop }: { stop: number }) {
  return (
    <div className="hb-try-picture">
      <Svg viewBox="0 0 420 210">
        <path d="M0 0H420V210H0Z" fill={paint.glass} />
        <Ink d="M30 96c16-8 30-8 46 0s30 8 46 0M290 112c16-8 30-8 46 0s30 8 46 0" colour={paint.seaDeep} />
        <Cut d={RAPIDS} fill={paint.sky} lift={0} />
        <Texture d={RAPIDS} kind="waves" colour={paint.seaDeep} opacity={0.55} />
        <Cut d="M66 34l18-18 20 16 8 16-44 2ZM318 46l14-22 24 8 8 20-40 4Z" fill={paint.stone} />
        <Cut d={MUD} fill={paint.clay} lift={0} />
        <Texture d={MUD} kind="dots" colour={paint.line} opacity={0.35} />
        <m.g
          initial={false}
          animate={{ x: 210, y: PLACES[stop] ?? PLACES[1], rotate: stop === 2 ? -14 : stop === 0 ? 10 : 0 }}
        >
          <Cut d="M-30 -6H30L18 14H-18Z" fill={paint.wood} lift={1.5} />
          <Cut d="M0 -44V-10H-24Z" fill={paint.sail} lift={0} />
          <Cut d="M5 -36V-10H24Z" fill={paint.lamp} lift={0} />
        </m.g>
      </Svg>
    </div>
  );
}
