import type { ReactNode } from 'react';
import { At, Moon } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { RunningLegs } from './clues.tsx';
import { Fist, Limb, Person } from './people.tsx';
import { Glints, Sheet } from './sheet.tsx';
import { LogKeeper } from './shipParts.tsx';
import { HarbourHouse } from './shoreParts.tsx';

function Island({ x, y, fill, children }: { x: number; y: number; fill: string; children: ReactNode }) {
  return (
    <At x={x} y={y}>
      <Cut
        d="M-44 4C-46 -26 -24 -42 2 -42C30 -42 47 -24 44 4C42 32 24 42 -2 42C-28 42 -42 30 -44 4Z"
        fill={fill}
        lift={2.5}
      />
      {children}
    </At>
  );
}

/** Sleep, food, moving, fresh air and fun, people: five stones in the water. */
export function FiveHelpers({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sea} label={label}>
      <Glints
        at={[
          [10, 20],
          [102, 14],
          [290, 22],
          [6, 178],
          [150, 188],
          [300, 184],
        ]}
      />
      <Island x={56} y={56} fill={paint.slate}>
        <Moon x={20} y={-20} s={0.66} />
        <Ink d="M-34 -6V28M34 8V28" width={3.6} />
        <Cut d="M-30 -2C-24 -8 -10 -8 -6 -2L-8 8H-30Z" fill={paint.paper} lift={0} />
        <Cut d="M-22 -6C-22 -16 -2 -16 -2 -5C-3 3 -20 4 -22 -6Z" fill={paint.glass} lift={0} />
        <Ink d="M-17 -6q2.4 2 4.8 0M-10 -6q2.4 2 4.8 0" width={1.8} />
        <Cut d="M-34 6C-14 0 -4 8 10 4C22 0 30 2 34 8V20H-34Z" fill={paint.seaDeep} lift={0} />
      </Island>
      <Island x={160} y={56} fill={paint.sand}>
        <Cut d="M-26 2H26C26 18 14 26 0 26S-26 18 -26 2Z" fill={paint.paper} lift={1.2} />
        <Ink d="M-22 9H22" width={2.4} colour={paint.seaDeep} />
        <Ink d="M-10 -8c-4 -5 4 -7 0 -13M0 -8c-4 -5 4 -7 0 -13M10 -8c-4 -5 4 -7 0 -13" width={2.6} />
        <Ink d="M20 0L32 -18" width={3.4} />
      </Island>
      <Island x={264} y={56} fill={paint.dawn}>
        <At x={2} y={28} s={0.9}>
          <Person
            x={0}
            y={0}
            turn={8}
            coat={paint.clay}
            look={4}
            behind={
              <g transform="rotate(-8)">
                <RunningLegs />
              </g>
            }
            before={
              <>
                <Limb d="M13 -22C20 -16 26 -20 28 -28" fill={paint.clay} />
                <Fist x={28} y={-31} />
              </>
            }
          />
        </At>
      </Island>
      <Island x={108} y={146} fill={paint.teal}>
        <Cut d="M8 -34L26 -14L8 10L-6 -14Z" fill={paint.lamp} lift={1} />
        <Ink d="M8 -34V10M-6 -14H26" width={1.6} />
        <Ink d="M8 10C4 18 -8 14 -14 26M2 16l-5 -3l4 6Z" width={1.8} />
        <Cut d="M-44 8C-24 -2 0 22 40 12C36 34 20 42 -2 42C-28 42 -42 32 -44 8Z" fill={paint.leaf} lift={0} />
        <Ink d="M-24 8V-14" width={4} colour={paint.wood} />
        <Cut d="M-38 -12C-38 -28 -10 -28 -10 -12C-10 0 -38 0 -38 -12Z" fill={paint.hill} lift={0} />
      </Island>
      <Island x={212} y={146} fill={paint.plum}>
        <Person x={-20} y={32} s={0.74} coat={paint.lamp} look={3} />
        <Person x={18} y={34} s={0.88} coat={paint.seaDeep} head={paint.sail} look={-3} />
      </Island>
    </Sheet>
  );
}

/** While somebody sleeps, the Log-keeper files the day. */
export function SleepFiles({ label }: PictureProps) {
  const drawers = [0, 1, 2].flatMap((column) =>
    [0, 1].map((row) => ({ x: 198 + column * 31, y: 22 + row * 26 })),
  );
  return (
    <Sheet ground={paint.slateMark} label={label}>
      <Cut
        d="M128 74C112 70 110 46 128 40C126 20 150 8 168 14C184 2 216 2 232 12C256 2 292 8 298 24C316 30 318 60 304 70C310 92 292 108 270 102C252 114 210 112 198 104C176 112 148 104 146 92C134 92 126 84 128 74Z"
        fill={paint.paper}
        lift={2}
      />
      <Cut d="M112 100a7 7 0 1 0 14 0a7 7 0 1 0 -14 0" fill={paint.paper} lift={0} />
      <Cut d="M98 116a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0" fill={paint.paper} lift={0} />
      {drawers.map(({ x, y }) => (
        <At key={`${x} ${y}`} x={x} y={y}>
          <Cut d="M0 0H28V24H0Z" fill={paint.wood} lift={0} />
          <Cut d="M8 5H20V11H8Z" fill={paint.sail} lift={0} />
          <Ink d="M11 17H17" width={2.2} />
        </At>
      ))}
      <Cut d="M216 76H250L254 90H212Z" fill={paint.wood} lift={1} />
      <Cut d="M220 68H232V80H220Z" fill={paint.sea} lift={0} />
      <Cut d="M234 66H246V80H234Z" fill={paint.lamp} lift={0} />
      <At x={166} y={96} s={0.98}>
        <LogKeeper x={0} y={0} look={3} />
      </At>
      <Moon x={40} y={40} s={1.1} />
      <Ink d="M78 28v.01M92 62v.01M24 82v.01M70 84v.01M304 120v.01" width={3.4} colour={paint.lamp} />
      <Cut d="M-6 176H326V206H-6Z" fill={paint.seaDeep} isBare lift={0} />
      <Ink d="M30 110V192M286 140V192" width={7} />
      <Ink d="M30 110V192M286 140V192" width={4} colour={paint.wood} />
      <Cut d="M34 150C44 134 92 134 100 150L96 170H36Z" fill={paint.paper} lift={1} />
      <Cut
        d="M52 146C50 128 68 118 84 122C100 126 104 144 94 154C82 164 56 162 52 146Z"
        fill={paint.glass}
        lift={1}
      />
      <Ink d="M62 142q5 4 10 0M80 144q5 4 10 0" width={2.4} />
      <Ink d="M70 152q5 3.4 9 0.6" width={2.2} />
      <Cut d="M28 164C70 150 104 168 140 156C190 142 250 148 290 160V184H28Z" fill={paint.plum} lift={2} />
      <Ink
        d="M120 164C130 170 132 176 130 184M200 154C212 164 214 174 212 184"
        width={1.8}
        colour={paint.plumMark}
      />
    </Sheet>
  );
}

/** A small turn of the tiller, and another place to arrive. */
export function SmallChange({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sea} label={label}>
      <Cut d="M206 -6C206 16 228 40 256 44C284 50 306 60 326 58V-6Z" fill={paint.hill} lift={2} />
      <HarbourHouse x={272} y={38} s={0.78} isLit />
      <HarbourHouse x={298} y={44} s={0.78} roof={paint.seaDeep} isLit />
      <Cut d="M226 54L262 36L268 46L232 64Z" fill={paint.wood} lift={1.5} />
      <Cut d="M262 156L270 132L284 124L296 134L312 130L322 158Z" fill={paint.stone} lift={2} />
      <Cut d="M232 172L240 156L252 160L258 174Z" fill={paint.stone} lift={2} />
      <Ink
        d="M222 178c6 -7 12 5 18 -1s12 5 18 0M256 162c6 -7 12 5 18 -1s12 5 18 0s12 5 18 0s12 4 14 0"
        width={3}
        colour={paint.paper}
      />
      <path
        d="M118 132C160 136 200 142 244 146"
        fill="none"
        stroke={paint.slateMark}
        strokeWidth="3"
        strokeDasharray="1 8"
        strokeLinecap="round"
      />
      <path
        d="M122 124C158 116 200 96 224 72"
        fill="none"
        stroke={paint.paper}
        strokeWidth="5"
        strokeDasharray="9 8"
        strokeLinecap="round"
      />
      <Ink d="M212 73L226 69L226 84" width={5} colour={paint.paper} />
      <Glints
        at={[
          [30, 40],
          [120, 30],
          [60, 180],
          [164, 176],
          [150, 66],
        ]}
      />
      <Cut
        d="M24 128C30 106 66 98 96 108C110 114 118 124 122 130C116 138 108 146 94 150C64 158 30 150 24 128Z"
        fill={paint.wood}
        lift={3}
      />
      <Cut
        d="M34 128C40 114 66 108 92 116C102 120 108 126 110 130C106 134 100 140 90 142C64 148 38 142 34 128Z"
        fill={paint.sand}
        lift={0}
      />
      <Ink d="M84 113V145" width={4} colour={paint.wood} />
      <Ink d="M24 128L4 140" width={7} />
      <Ink d="M24 128L4 140" width={3.6} colour={paint.clay} />
      <Ink d="M24 128L46 116" width={6} />
      <Ink d="M24 128L46 116" width={3} colour={paint.lamp} />
      <Person
        x={62}
        y={142}
        s={0.9}
        coat={paint.lamp}
        look={4}
        before={
          <>
            <Limb d="M-12 -20C-16 -18 -18 -22 -18 -26" fill={paint.lamp} />
            <Fist x={-17} y={-28} />
          </>
        }
      />
      <Ink d="M16 100C10 108 8 118 10 128M10 128l-5 -6M10 128l6 -5" width={2.6} colour={paint.paper} />
    </Sheet>
  );
}
