import { At, type Place } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';

/** A sailing boat on its water line, 50 wide and 56 high. */
export function SailBoat({
  sail = paint.clay,
  hull = paint.wood,
  ...place
}: Place & { sail?: string; hull?: string }) {
  return (
    <At {...place}>
      <Ink d="M0 0V-44" width={2.6} colour={paint.wood} />
      <Cut d="M3 -43C16 -33 22 -19 23 -6H3Z" fill={paint.sail} lift={1} />
      <Cut d="M-3 -36C-12 -26 -16 -16 -18 -6H-3Z" fill={sail} lift={1} />
      <Cut d="M-25 0H28C25 10 20 14 11 14H-10C-18 14 -23 9 -25 0Z" fill={hull} lift={1} />
      <Ink d="M-19 5.5H22" width={1.6} colour={paint.paper} />
    </At>
  );
}

/** The lighthouse on its foot, 74 high. */
export function Tower(place: Place) {
  return (
    <At {...place}>
      <Cut d="M-9 0L-6 -52H6L9 0Z" fill={paint.paper} lift={1.5} />
      <Cut d="M-6.7 -42H6.7L7.5 -30H-7.5Z" fill={paint.clay} lift={0} />
      <Cut d="M-8.1 -18H8.1L8.8 -6H-8.8Z" fill={paint.clay} lift={0} />
      <Cut d="M-8.5 -56H8.5V-51H-8.5Z" fill={paint.seaDeep} lift={0} />
      <Cut d="M-5 -66H5V-56H-5Z" fill={paint.lamp} lift={0} />
      <Cut d="M-7 -65C-5 -71 -2 -73 0 -74C2 -73 5 -71 7 -65Z" fill={paint.seaDeep} lift={0} />
    </At>
  );
}

/** A harbour house on its ground, 26 wide and 40 high. */
export function HarbourHouse({
  wall = paint.paper,
  roof = paint.clay,
  isLit = false,
  ...place
}: Place & { wall?: string; roof?: string; isLit?: boolean }) {
  const pane = isLit ? paint.lamp : paint.sky;
  return (
    <At {...place}>
      <Cut d="M-11 0V-24H11V0Z" fill={wall} lift={1} />
      <Cut d="M-15 -23L0 -38L15 -23Z" fill={roof} lift={1} />
      <Cut d="M-7 -18H-1V-11H-7ZM2 -18H8V-11H2Z" fill={pane} lift={0} />
      <Cut d="M-3 0V-8H3V0Z" fill={paint.wood} lift={0} />
    </At>
  );
}

/** A wooden jetty from the left edge to `end`, its top at `y`. */
export function Jetty({ end, y, deep = 30 }: { end: number; y: number; deep?: number }) {
  const posts = [end - 10, end - 48, end - 86].filter((x) => x > 0);
  return (
    <>
      <Ink d={posts.map((x) => `M${x} ${y + 6}V${y + deep}`).join('')} width={5.5} />
      <Cut d={`M-6 ${y}H${end}V${y + 8}H-6Z`} fill={paint.wood} lift={1.5} />
      <Ink
        d={[14, 40, 66, 92, 118]
          .filter((x) => x < end - 6)
          .map((x) => `M${x} ${y}v8`)
          .join('')}
        width={1.3}
      />
    </>
  );
}

/** A gull, 20 wide. */
export function Gulls({ at }: { at: readonly (readonly [number, number])[] }) {
  return <Ink d={at.map(([x, y]) => `M${x} ${y}q5 -6 9 0q4 -6 9 0`).join('')} width={1.9} />;
}

/** A pennant on a pole, its foot at the place, 34 high. */
export function Pennant({ fill = paint.lamp, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Ink d="M0 0V-34" width={2.4} />
      <Cut d="M1 -34L20 -28L1 -21Z" fill={fill} lift={1} />
    </At>
  );
}
