import type { ReactNode } from 'react';
import { At, Heart, type Place } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import { Fist, Limb, Person, type PersonProps } from './people.tsx';

/** What each of the crew wears, the same in every drawing. */
export const crewCoats = {
  captain: paint.seaDeep,
  lookout: paint.lamp,
  logKeeper: paint.plumMark,
  engine: paint.leaf,
} as const;

/** A captain's cap for somebody's head. */
export const captainCap = (
  <>
    <Cut
      d="M-15 -56C-20 -66 -10 -71 1 -71C12 -71 21 -66 16 -56C8 -60 -7 -60 -15 -56Z"
      fill={paint.paper}
      lift={0}
    />
    <Cut d="M-15 -56C-7 -60 8 -60 16 -56L16 -52C8 -55 -7 -55 -15 -52Z" fill={paint.seaDeep} lift={0} />
    <Ink d="M0 -65v.01" width={4.4} colour={paint.lamp} />
  </>
);

/** A knitted cap. */
export const woolCap = (
  <>
    <Cut
      d="M-14 -54C-15 -66 -7 -69 1 -69C9 -69 16 -65 15 -54C7 -58 -6 -58 -14 -54Z"
      fill={paint.clay}
      lift={0}
    />
    <Ink d="M-13 -55C-6 -59 7 -59 14 -55" width={3.4} colour={paint.sail} />
  </>
);

/** A ship's wheel of radius 17. */
export function Wheel(place: Place) {
  return (
    <At {...place}>
      <Ink d="M0 -21V21M-21 0H21M-15 -15L15 15M15 -15L-15 15" width={4.4} />
      <Ink d="M0 -21V21M-21 0H21M-15 -15L15 15M15 -15L-15 15" width={2} colour={paint.wood} />
      <circle cx="0" cy="0" r="13" fill="none" stroke={paint.line} strokeWidth="6" />
      <circle cx="0" cy="0" r="13" fill="none" stroke={paint.wood} strokeWidth="3.2" />
      <Cut d="M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" fill={paint.lamp} lift={0} />
    </At>
  );
}

/** A toothed wheel of radius 12. */
export function Cog({ fill = paint.stone, ...place }: Place & { fill?: string }) {
  return (
    <At {...place}>
      <Ink d="M0 -14V14M-14 0H14M-10 -10L10 10M10 -10L-10 10" width={7} />
      <Ink d="M0 -13V13M-13 0H13M-9.3 -9.3L9.3 9.3M9.3 -9.3L-9.3 9.3" width={4} colour={fill} />
      <Cut d="M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" fill={fill} lift={0} />
      <Cut d="M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0" fill={paint.paper} lift={0} />
    </At>
  );
}

type CrewPlace = Place & Pick<PersonProps, 'mouth' | 'brow' | 'look'>;

/** The Captain at the wheel. */
export function Captain({ turnWheel = 0, ...props }: CrewPlace & { turnWheel?: number }) {
  return (
    <Person
      coat={crewCoats.captain}
      look={3}
      {...props}
      before={
        <>
          {captainCap}
          <Wheel x={22} y={-20} s={0.86} turn={turnWheel} />
          <Limb d="M-2 -22C4 -18 8 -18 12 -20" fill={crewCoats.captain} />
          <Fist x={13} y={-22} />
          <Ink d="M22 -2V0" width={5} />
        </>
      }
    />
  );
}

/** The Lookout with a telescope. */
export function Lookout(props: CrewPlace) {
  return (
    <Person
      coat={crewCoats.lookout}
      look={3}
      brow="up"
      {...props}
      before={
        <>
          <Cut d="M6 -52L34 -60L36 -52L8 -46Z" fill={paint.wood} lift={0} />
          <Cut d="M31 -62L39 -64L41 -52L34 -50Z" fill={paint.lamp} lift={0} />
          <Limb d="M12 -24C20 -26 22 -36 20 -44" fill={crewCoats.lookout} />
          <Fist x={20} y={-47} />
        </>
      }
    />
  );
}

/** The Log-keeper with the book. */
export function LogKeeper(props: CrewPlace) {
  return (
    <Person
      coat={crewCoats.logKeeper}
      up={-3}
      {...props}
      before={
        <>
          <Cut d="M-22 -24L0 -18L22 -24V-4L0 2L-22 -4Z" fill={paint.clay} lift={1} />
          <Cut d="M-19 -24L0 -19L19 -24V-7L0 -1L-19 -7Z" fill={paint.paper} lift={0} />
          <Ink d="M0 -18V-2M-14 -17l9 2.6M-14 -12l9 2.6M5 -14.4l9 -2.6M5 -9.4l9 -2.6" width={1.6} />
          <Fist x={-22} y={-12} r={3.8} />
          <Fist x={22} y={-12} r={3.8} />
        </>
      }
    />
  );
}

/** The one in the Engine Room, with a spanner. */
export function EngineHand(props: CrewPlace) {
  return (
    <Person
      coat={crewCoats.engine}
      {...props}
      before={
        <>
          {woolCap}
          <Limb d="M14 -20C24 -20 26 -30 24 -38" fill={crewCoats.engine} />
          <Ink d="M24 -34L30 -54" width={6} />
          <Ink d="M24 -34L30 -53" width={3} colour={paint.glass} />
          <Ink d="M26 -60l4 6l6 -3" width={3.4} />
          <Fist x={24} y={-40} />
        </>
      }
    />
  );
}

/** The crow's nest on its mast; its rim is at `y`. Whoever stands in it is its child. */
export function CrowsNest({
  x,
  y,
  mast,
  children,
}: {
  x: number;
  y: number;
  mast: number;
  children?: ReactNode;
}) {
  return (
    <>
      <Ink d={`M${x} ${mast}V${y + 4}`} width={7} />
      <Ink d={`M${x} ${mast}V${y + 4}`} width={4} colour={paint.wood} />
      {children}
      <Cut d={`M${x - 24} ${y}H${x + 24}L${x + 17} ${y + 22}H${x - 17}Z`} fill={paint.wood} lift={1.5} />
      <Ink
        d={`M${x - 22} ${y + 7}H${x + 22}M${x - 8} ${y + 7}L${x - 6} ${y + 22}M${x + 8} ${y + 7}L${x + 6} ${y + 22}`}
        width={1.4}
      />
    </>
  );
}

/** The engine: a heart that beats, bellows that breathe, cogs; 110 wide and 44 high around its place. */
export function Engine({ isLoud = false, ...place }: Place & { isLoud?: boolean }) {
  return (
    <At {...place}>
      <Cut
        d="M-24 -19H16C22 -19 22 19 16 19H-24C-30 19 -30 -19 -24 -19Z"
        fill={paint.glassShade}
        lift={1.5}
      />
      <Ink d="M-16 -19V19M8 -19V19" width={1.4} />
      <Heart x={-4} y={1} s={isLoud ? 0.95 : 0.78} fill={paint.plumMark} />
      {isLoud ? <Ink d="M-20 -6c-3 4 -3 9 0 13M12 -6c3 4 3 9 0 13" width={2.2} /> : null}
      <Cut d="M26 -14L44 -19V19L26 14Z" fill={paint.sand} lift={0} />
      <Ink d="M31 -15V15M37 -17V17" width={1.6} />
      <Cut d="M43 -4H52V4H43Z" fill={paint.wood} lift={0} />
      <Cog x={-42} y={8} s={0.86} />
      <Cog x={-46} y={-14} s={0.56} fill={paint.lamp} />
    </At>
  );
}
