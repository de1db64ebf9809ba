import type { ReactNode } from 'react';
import { At, Drop } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Fist, Limb, Person } from './people.tsx';
import { Ground, Sheet, Wisps } from './sheet.tsx';
import { Pennant } from './shoreParts.tsx';

/** Short legs that walk to the right, below a coat that hangs at -10. */
function Legs({ fill = paint.slateMark }: { fill?: string }) {
  return (
    <>
      <Limb d="M-8 -8L-12 6" fill={fill} />
      <Limb d="M8 -8L10 6" fill={fill} />
      <Cut d="M-18 5H-9C-5 6 -4 9 -4 10H-18ZM4 5H13C17 6 18 9 18 10H4Z" fill={paint.wood} lift={0} />
    </>
  );
}

function Stone({ x, y, s = 1, turn = 0 }: { x: number; y: number; s?: number; turn?: number }) {
  return (
    <At x={x} y={y} s={s} turn={turn}>
      <Cut
        d="M-22 6C-24 -8 -12 -18 2 -17C16 -18 26 -6 22 8C18 17 8 18 -4 17C-14 18 -20 14 -22 6Z"
        fill={paint.stone}
        lift={2}
      />
      <Ink d="M-12 -4C-10 -9 -6 -12 0 -12" width={2.6} colour={paint.paper} />
    </At>
  );
}

function Panel({ x, w, fill, children }: { x: number; w: number; fill: string; children: ReactNode }) {
  return (
    <>
      <Cut d={`M${x} -6H${x + w}V206H${x}Z`} fill={fill} isBare lift={0} />
      {children}
    </>
  );
}

/** Both arms up beside the head, their hands 69 above the ground. */
function RaisedArms({ coat, head }: { coat: string; head: string }) {
  return (
    <>
      <Limb d="M-12 -24C-22 -34 -22 -50 -20 -66" fill={coat} />
      <Limb d="M12 -24C22 -34 22 -50 20 -66" fill={coat} />
      <Fist x={-20} y={-69} fill={head} />
      <Fist x={20} y={-69} fill={head} />
    </>
  );
}

const helpers = [
  { x: 129, s: 1, coat: paint.seaDeep, head: paint.glass, look: 4 },
  { x: 180, s: 1.02, coat: paint.clay, head: paint.sail, look: -4 },
] as const;

/** Short and useful; hard, with help; heavy and long, alone. */
export function ThreeLoads({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sand} label={label}>
      <Panel x={-6} w={106} fill={paint.sand}>
        <Cut d="M-6 158H40V142H66V126H106V206H-6Z" fill={paint.hill} lift={1.5} />
        <Pennant x={84} y={126} s={1.2} />
        <Person
          x={30}
          y={148}
          coat={paint.lamp}
          look={4}
          behind={<Legs />}
          before={
            <>
              <Limb d="M-12 -22C-6 -12 4 -12 10 -16" fill={paint.lamp} />
              <Stone x={16} y={-20} s={0.5} />
              <Fist x={10} y={-15} />
            </>
          }
        />
      </Panel>
      <Panel x={100} w={110} fill={paint.teal}>
        <Cut d="M100 162C130 158 170 150 210 146V206H100Z" fill={paint.hill} isBare lift={1.5} />
        {helpers.map(({ x, s, coat, head, look }) => (
          <Person
            key={x}
            x={x}
            y={152}
            s={s}
            coat={coat}
            head={head}
            look={look}
            behind={
              <>
                <Legs />
                <RaisedArms coat={coat} head={head} />
              </>
            }
          />
        ))}
        <Stone x={155} y={50} s={1.7} />
      </Panel>
      <Panel x={210} w={116} fill={paint.slate}>
        <Cut d="M210 166H326V206H210Z" fill={paint.hill} isBare lift={1.5} />
        <path
          d="M214 190C244 178 262 176 284 172S312 150 326 132"
          fill="none"
          stroke={paint.sandMark}
          strokeWidth="3"
          strokeDasharray="2 8"
          strokeLinecap="round"
        />
        <Person
          x={262}
          y={164}
          s={0.98}
          turn={24}
          coat={paint.plumMark}
          look={4}
          up={-4}
          mouth="down"
          brow="worried"
          behind={
            <>
              <g transform="rotate(-24)">
                <Legs />
              </g>
              <Stone x={-17} y={-52} s={1.9} turn={-20} />
            </>
          }
          before={
            <>
              <Limb d="M-10 -24C-2 -16 6 -14 12 -16" fill={paint.plumMark} />
              <Fist x={13} y={-17} />
              <Ink d="M-12 -31C-4 -34 6 -30 12 -18" width={3.2} colour={paint.wood} />
            </>
          }
        />
        <Drop x={312} y={96} s={0.8} />
        <Drop x={306} y={80} s={0.6} />
      </Panel>
      <Ink d="M100 0V200M210 0V200" width={1.5} />
    </Sheet>
  );
}

/** The same heavy boat, carried by many: the load is shared. */
export function LoadShared({ label }: PictureProps) {
  const carriers = [
    { x: 66, s: 1.04, coat: paint.lamp, head: paint.glass, look: 4 },
    { x: 126, s: 1.16, coat: paint.plumMark, head: paint.sail, look: 4 },
    { x: 190, s: 1.16, coat: paint.seaDeep, head: paint.plum, look: -3 },
    { x: 250, s: 1.04, coat: paint.clay, head: paint.glass, look: 4 },
  ] as const;
  return (
    <Sheet ground={paint.sky} label={label}>
      <Wisps
        at={[
          [22, 30, 44],
          [246, 24, 48],
        ]}
      />
      <Cut d="M-6 112H326V206H-6Z" fill={paint.sea} isBare lift={0} />
      <Ground y={138} fill={paint.dawn} wave={3} />
      <Stone x={112} y={40} s={1.1} />
      <Stone x={160} y={34} s={1.4} />
      <Stone x={210} y={40} s={1.1} />
      <Cut
        d="M22 52C100 62 220 62 300 50C298 76 286 96 258 98H64C38 96 26 78 22 52Z"
        fill={paint.wood}
        lift={3}
      />
      <Ink d="M32 66C110 75 212 75 292 64M42 82C116 88 208 88 280 81" width={2} colour={paint.sail} />
      {carriers.map(({ x, s, coat, head, look }) => (
        <Person
          key={x}
          x={x}
          y={s > 1.1 ? 178 : 170}
          s={s}
          coat={coat}
          head={head}
          look={look}
          up={1}
          behind={
            <>
              <Legs />
              <RaisedArms coat={coat} head={head} />
            </>
          }
        />
      ))}
    </Sheet>
  );
}
