import { Cut, Ink, paint } from '../paper.tsx';
import { At, type Place } from './parts.tsx';

/** A house on its ground, 34 wide and 36 high. */
export function House(place: Place) {
  return (
    <At {...place}>
      <Cut d="M-13 0V-18H13V0Z" fill={paint.paper} lift={1} />
      <Cut d="M-18 -16L0 -34L18 -16Z" fill={paint.clay} lift={1} />
      <Cut d="M-4 0V-11H4V0Z" fill={paint.lamp} lift={0} />
    </At>
  );
}

/** A flag on its pole, its foot at the bottom, 44 high. */
export function Flag(place: Place) {
  return (
    <At {...place}>
      <Ink d="M0 0V-44" width={3.4} />
      <Cut d="M1 -43C9 -47 15 -38 26 -42V-24C15 -20 9 -29 1 -25Z" fill={paint.lamp} lift={1} />
    </At>
  );
}

/** A small sailing boat on its water line, 40 wide. */
export function Boat(place: Place) {
  return (
    <At {...place}>
      <Ink d="M0 0V-34" width={3} />
      <Cut d="M3 -33C15 -24 18 -14 19 -5H3Z" fill={paint.sail} lift={1} />
      <Cut d="M-4 -25C-10 -18 -13 -12 -14 -5H-4Z" fill={paint.lamp} lift={0} />
      <Cut d="M-20 -1H22C20 8 15 11 9 11H-8C-14 11 -18 7 -20 -1Z" fill={paint.wood} lift={0} />
    </At>
  );
}

/** A cup, its mouth 24 wide, with or without steam. */
export function Cup({ isHot = false, ...place }: Place & { isHot?: boolean }) {
  return (
    <At {...place}>
      {isHot ? <Ink d="M-5 -15c-4-5 4-7 0-13M5 -15c-4-5 4-7 0-13" width={2.8} /> : null}
      <Ink d="M11 -4C21 -6 21 8 10 7" width={3.4} />
      <Cut d="M-13 -10H13C13 4 10 12 5 13H-5C-10 12 -13 4 -13 -10Z" fill={paint.sail} lift={1.2} />
      <Ink d="M-10 -3H10" width={2.6} colour={paint.seaDeep} />
    </At>
  );
}

/** A battery standing up, 24 by 44, with 0 to 3 bars left. */
export function Battery({ bars, ...place }: Place & { bars: 0 | 1 | 2 | 3 }) {
  return (
    <At {...place}>
      <Cut d="M-5 -26H5V-20H-5Z" fill={paint.line} lift={0} />
      <Cut d="M-13 -21H13V22H-13Z" fill={paint.paper} lift={1.2} />
      {Array.from({ length: bars }, (_, at) => 12 - at * 12).map((y) => (
        <Cut key={y} d={`M-8 ${y}h16v6h-16Z`} fill={paint.leaf} lift={0} />
      ))}
    </At>
  );
}

/** A balloon with its string, 22 wide. */
export function Balloon({ fill, ...place }: Place & { fill: string }) {
  return (
    <At {...place}>
      <Ink d="M0 13C-3 22 3 28 0 40" width={2} />
      <Cut d="M0 13L-4 17H4Z" fill={fill} lift={0} />
      <Cut
        d="M0 14C-9 8 -12 0 -11 -5C-10 -13 -4 -16 0 -16S10 -13 11 -5C12 0 9 8 0 14Z"
        fill={fill}
        lift={1}
      />
    </At>
  );
}

/** A butterfly, 24 wide. */
export function Butterfly({ fill = paint.lamp, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Cut d="M0 -1C-4 -12 -14 -11 -12 -3C-12 1 -7 2 -9 6C-8 11 -2 9 0 3Z" fill={fill} lift={0} />
      <Cut d="M0 -1C4 -12 14 -11 12 -3C12 1 7 2 9 6C8 11 2 9 0 3Z" fill={fill} lift={0} />
      <Ink d="M0 -4V6M0 -4L-3 -10M0 -4L3 -10" width={2.2} />
    </At>
  );
}

/** A round clock face, 36 wide. */
export function Clock(place: Place) {
  return (
    <At {...place}>
      <Cut d="M-18 0a18 18 0 1 0 36 0a18 18 0 1 0 -36 0" fill={paint.paper} lift={1.5} />
      <Ink d="M0 -11V0L8 4" width={3.2} />
      <Ink d="M0 -15v.01M15 0v.01M0 15v.01M-15 0v.01" width={3} />
    </At>
  );
}

/** A ball with a stripe, 30 wide. */
export function Ball(place: Place) {
  return (
    <At {...place}>
      <Cut d="M-15 0a15 15 0 1 0 30 0a15 15 0 1 0 -30 0" fill={paint.paper} lift={1.5} />
      <Cut
        d="M-14 -5C-5 -1 5 -1 14 -5C15 -2 15 2 14 5C5 9 -5 9 -14 5C-15 2 -15 -2 -14 -5Z"
        fill={paint.seaDeep}
        lift={0}
      />
    </At>
  );
}

/** A pillow, 64 wide. */
export function Pillow(place: Place) {
  return (
    <At {...place}>
      <Cut
        d="M-32 -10C-24 -14 24 -14 32 -10C29 -4 29 6 32 12C22 16 -22 16 -32 12C-29 6 -29 -4 -32 -10Z"
        fill={paint.paper}
        lift={1.5}
      />
      <Ink d="M-27 -6l6 3M27 -6l-6 3" width={2.2} />
    </At>
  );
}

/** Water across the whole picture below a height, with the light on it. */
export function Water({ y, fill = paint.sea }: { y: number; fill?: string }) {
  return (
    <>
      <Cut
        d={`M-4 ${y}C20 ${y - 3} 40 ${y + 3} 60 ${y}S100 ${y - 3} 124 ${y}V124H-4Z`}
        fill={fill}
        lift={0}
      />
      <Ink
        d={`M12 ${y + 8}h14M82 ${y + 9}h20M44 ${y + 17}h18M90 ${y + 20}h12`}
        width={2.4}
        colour={paint.paper}
      />
    </>
  );
}

/** Ground across the whole picture below a height. */
export function Floor({ y, fill = paint.hill }: { y: number; fill?: string }) {
  return <Cut d={`M-4 ${y + 2}C30 ${y - 2} 90 ${y - 2} 124 ${y + 2}V124H-4Z`} fill={fill} lift={0} />;
}

/** Four puzzle pieces, 34 wide, whole or without the last. */
export function Puzzle({ isWhole, ...place }: Place & { isWhole: boolean }) {
  return (
    <At {...place}>
      <Cut d="M-17 -17H0V-11C6 -13 6 -4 0 -6V0H-17Z" fill={paint.lamp} lift={0} />
      <Cut d="M-17 0H-11C-13 6 -4 6 -6 0H0V17H-17Z" fill={paint.sea} lift={0} />
      <Cut d="M0 -17H17V0H0V-6C6 -4 6 -13 0 -11Z" fill={paint.paper} lift={0} />
      {isWhole ? <Cut d="M0 0H17V17H0Z" fill={paint.plumMark} lift={0} /> : null}
    </At>
  );
}
