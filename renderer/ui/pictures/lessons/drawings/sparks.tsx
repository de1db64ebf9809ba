import type { ReactNode } from 'react';
import { At, Moon } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, Pebble, Person } from './people.tsx';
import { Glints, Sheet } from './sheet.tsx';

/** A small spark, 18 wide, on the point of catching. */
function Spark({ x, y, s = 1 }: { x: number; y: number; s?: number }) {
  return (
    <At x={x} y={y} s={s}>
      <Cut d="M0 -13L3.4 -3.4L13 0L3.4 3.4L0 13L-3.4 3.4L-13 0L-3.4 -3.4Z" fill={paint.lamp} lift={1} />
      <Ink d="M-11 -11l3 3M11 -11l-3 3M-11 11l3 -3M11 11l-3 -3" width={2} />
    </At>
  );
}

function FlatStone({
  x,
  y,
  w,
  h,
  fill,
  children,
}: {
  x: number;
  y: number;
  w: number;
  h: number;
  fill: string;
  children: ReactNode;
}) {
  return (
    <At x={x} y={y}>
      <Cut
        d={`M${-w} ${h * 0.1}C${-w} ${-h * 0.8} ${-w * 0.6} ${-h} 0 ${-h}S${w} ${-h * 0.7} ${w} ${h * 0.1}S${w * 0.6} ${h} 0 ${h}S${-w} ${h * 0.8} ${-w} ${h * 0.1}Z`}
        fill={fill}
        lift={3}
      />
      {children}
    </At>
  );
}

/** A short night, an empty bowl, a joke: three small stones on one another, and then the spark. */
export function SparkStack({ label }: PictureProps) {
  return (
    <Sheet ground={paint.dawn} label={label}>
      <Cut d="M-6 92H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <Glints
        at={[
          [26, 108],
          [272, 104],
          [54, 124],
          [250, 126],
        ]}
      />
      <Cut d="M-6 166C60 158 120 170 180 164S280 160 326 166V206H-6Z" fill={paint.sand} isBare lift={1.5} />
      <FlatStone x={160} y={152} w={72} h={24} fill={paint.stone}>
        <Moon x={-17} y={0} s={0.86} />
        <Pebble x={17} y={0} s={1.05} mouth="none" eyes="M-8 -3h5M3 -3h5" />
        <ellipse cx="17.5" cy="7" rx="3.4" ry="4.2" fill={paint.line} />
      </FlatStone>
      <FlatStone x={156} y={108} w={54} h={22} fill={paint.glassShade}>
        <Cut d="M-18 -6H18C18 6 10 12 0 12S-18 6 -18 -6Z" fill={paint.paper} lift={0} />
        <Ink d="M-18 -6H18" width={2} />
        <Ink d="M26 -10L20 8" width={2.6} />
      </FlatStone>
      <FlatStone x={163} y={68} w={38} h={19} fill={paint.plum}>
        <Cut
          d="M-17 -4C-17 -12 -11 -13 0 -13S17 -12 17 -4S11 5 2 5L-7 12L-5 5C-12 4 -17 2 -17 -4Z"
          fill={paint.paper}
          lift={0}
        />
        <Ink d="M-5 -8v.01M5 -8v.01" width={2.8} />
        <path d="M-6 -4C-3 -3 3 -3 6 -4C5 3 -5 3 -6 -4Z" fill={paint.line} />
      </FlatStone>
      <Spark x={160} y={29} s={1.35} />
      <Ink d="M134 29h-10M186 29h10M144 12l-6 -5M176 12l6 -5" width={3} />
    </Sheet>
  );
}

/** Spark, early sign, bigger sign, alarm: each a step higher than the one before. */
export function SparkSteps({ label }: PictureProps) {
  const steps = [
    [4, 150, paint.teal],
    [82, 126, paint.sand],
    [160, 102, paint.dawn],
    [238, 78, paint.plum],
  ] as const;
  return (
    <Sheet ground={paint.sky} label={label}>
      {steps.map(([x, y, fill], at) => (
        <Cut
          key={x}
          d={`M${x - (at === 0 ? 12 : 0)} ${y}H330V210H${x - (at === 0 ? 12 : 0)}Z`}
          fill={fill}
          lift={1.5}
        />
      ))}
      <Spark x={42} y={128} s={1.35} />
      <Person
        x={120}
        y={126}
        s={1}
        coat={paint.seaDeep}
        mouth="flat"
        brow="worried"
        before={
          <>
            <Limb d="M-13 -24C-16 -14 -10 -8 -3 -12" fill={paint.seaDeep} />
            <Limb d="M13 -24C16 -14 10 -8 3 -12" fill={paint.seaDeep} />
            <Fist x={-3} y={-13} r={3.8} />
            <Fist x={3} y={-11} r={3.8} />
          </>
        }
      />
      <Ink d="M98 74c-4 4 4 6 0 10M142 74c4 4 -4 6 0 10" width={2.4} />
      <Person
        x={198}
        y={102}
        s={1.12}
        coat={paint.seaDeep}
        mouth="round"
        brow="stern"
        before={
          <>
            <Limb d="M-14 -22C-28 -26 -26 -40 -17 -46" fill={paint.seaDeep} />
            <Limb d="M14 -22C28 -26 26 -40 17 -46" fill={paint.seaDeep} />
            <Fist x={-14} y={-47} r={5} />
            <Fist x={14} y={-47} r={5} />
          </>
        }
      />
      <Ink d="M166 40l-8 -6M162 54l-9 -1M230 40l8 -6M234 54l9 -1" width={2.6} />
      <At x={272} y={40} s={1.05}>
        <Ink d="M0 -22V-30" width={3} />
        <Cut
          d="M-24 18C-17 10 -18 0 -16 -8C-14 -18 -7 -22 0 -22S14 -18 16 -8C18 0 17 10 24 18Z"
          fill={paint.lamp}
          lift={2}
        />
        <Cut d="M-7 18C-7 27 7 27 7 18Z" fill={paint.wood} lift={0} />
        <Ink d="M-26 -12c-4 6 -4 12 0 18M26 -12c4 6 4 12 0 18" width={2.8} />
      </At>
      <Ink d="M44 176H270M262 169l9 7l-9 7" width={3} />
    </Sheet>
  );
}
