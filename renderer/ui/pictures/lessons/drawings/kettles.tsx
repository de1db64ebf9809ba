import type { ReactNode } from 'react';
import { At, type Place } from '../../feelings/parts.tsx';
import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Sheet } from './sheet.tsx';

type Heat = 'cold' | 'warm' | 'steam' | 'boil';

interface Look {
  ground: string;
  body: string;
  /** How far the knob of the ring is turned, in degrees. */
  knob: number;
  /** The flame under it, and what leaves the spout. */
  flame: ReactNode;
  steam: ReactNode;
  /** How the lid sits. */
  lid: { x: number; y: number; turn: number };
}

function flames(high: number, at: readonly number[]): ReactNode {
  return at.map((x) => (
    <Cut
      key={x}
      d={`M${x} 66C${x - 6} 66 ${x - 7} ${66 - high * 0.5} ${x} ${66 - high}C${x + 7} ${66 - high * 0.5} ${x + 6} 66 ${x} 66Z`}
      fill={paint.lamp}
      lift={0}
    />
  ));
}

const looks: Readonly<Record<Heat, Look>> = {
  cold: {
    ground: paint.sky,
    body: paint.sea,
    knob: 0,
    flame: null,
    steam: null,
    lid: { x: 0, y: 0, turn: 0 },
  },
  warm: {
    ground: paint.sand,
    body: paint.sea,
    knob: 60,
    flame: flames(9, [-16, 0, 16]),
    steam: <Ink d="M53 -22c-4 -5 4 -7 0 -13" width={2.4} colour={paint.slateMark} />,
    lid: { x: 0, y: 0, turn: 0 },
  },
  steam: {
    ground: paint.dawn,
    body: paint.sea,
    knob: 120,
    flame: flames(14, [-22, -8, 8, 22]),
    steam: (
      <>
        <Cut
          d="M44 -26C36 -26 36 -36 43 -37C42 -45 53 -49 58 -43C66 -46 72 -38 67 -33C71 -26 62 -22 56 -26C52 -23 47 -23 44 -26Z"
          fill={paint.paper}
          lift={0}
        />
        <Cut
          d="M56 -52C51 -53 52 -60 57 -60C58 -66 68 -67 70 -61C77 -60 76 -52 70 -51C66 -48 60 -48 56 -52Z"
          fill={paint.paper}
          lift={0}
        />
      </>
    ),
    lid: { x: 0, y: -1, turn: 0 },
  },
  boil: {
    ground: paint.plum,
    body: paint.sea,
    knob: 180,
    flame: flames(20, [-30, -18, -6, 6, 18, 30]),
    steam: (
      <>
        <Cut
          d="M40 -24C28 -24 28 -40 39 -41C38 -53 54 -59 61 -50C72 -55 82 -43 75 -35C80 -25 68 -19 60 -25C54 -20 46 -20 40 -24Z"
          fill={paint.paper}
          lift={0}
        />
        <Cut
          d="M28 -56C20 -58 21 -70 30 -70C32 -80 46 -81 50 -72C60 -72 60 -58 50 -57C44 -52 34 -52 28 -56Z"
          fill={paint.paper}
          lift={0}
        />
        <Cut
          d="M-34 -44C-42 -46 -41 -58 -32 -58C-30 -68 -16 -69 -12 -60C-2 -60 -2 -46 -12 -45C-18 -40 -28 -40 -34 -44Z"
          fill={paint.paper}
          lift={0}
        />
        <Ink d="M-22 -28v.01M-30 -24v.01M20 -30v.01" width={5} colour={paint.seaDeep} />
        <Ink d="M-50 4l-8 -4M-50 20h-9M52 20h9" width={2.6} />
      </>
    ),
    lid: { x: 2, y: -9, turn: 9 },
  },
};

/** A kettle on its ring, about 120 wide and 150 high; its place is the middle of its body. */
function Kettle({ heat, ...place }: Place & { heat: Heat }) {
  const { body, knob, flame, steam, lid } = looks[heat];
  return (
    <At {...place}>
      {steam}
      <Ink d="M-28 -24C-34 -58 30 -58 26 -24" width={9} />
      <Ink d="M-28 -24C-34 -58 30 -58 26 -24" width={5.6} colour={paint.wood} />
      <Cut d="M30 12L46 -16C48 -20 60 -20 58 -14L42 26Z" fill={body} lift={1.5} />
      <Cut d="M-40 40C-46 10 -32 -26 0 -26S46 10 40 40C38 46 -38 46 -40 40Z" fill={body} lift={2.5} />
      <Ink d="M-31 26C-32 12 -28 0 -20 -8" width={4} colour={paint.paper} />
      <At {...lid}>
        <Cut d="M-20 -22C-16 -32 16 -32 20 -22C14 -19 -14 -19 -20 -22Z" fill={paint.seaDeep} lift={0} />
        <Cut d="M-5 -29C-5 -37 5 -37 5 -29Z" fill={paint.wood} lift={0} />
      </At>
      <Cut d="M-46 46H46V50H-46Z" fill={paint.line} lift={0} />
      {flame}
      <Cut d="M-24 64H24V69H-24Z" fill={paint.stone} lift={0} />
      <Ink d="M-40 50V69M40 50V69" width={3} />
      <Cut d="M-54 68H54V98H-54Z" fill={paint.stone} lift={2} />
      <At x={0} y={83} turn={knob}>
        <Cut d="M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0" fill={paint.paper} lift={0} />
        <Ink d="M0 -1V-7" width={3.4} />
      </At>
      <Ink d="M0 71v.01" width={2.4} />
      {knob > 0 ? null : <Ink d="M-32 83h10M22 83h10" width={2} colour={paint.slateMark} />}
    </At>
  );
}

function KettleSheet({ heat, label }: PictureProps & { heat: Heat }) {
  return (
    <Sheet ground={looks[heat].ground} label={label}>
      <Texture d="M-6 -6H326V170H-6Z" kind="grid" colour={paint.wood} opacity={0.14} />
      <Cut d="M-6 168H326V206H-6Z" fill={paint.wood} isBare lift={0} />
      <Ink d="M-6 168H326" width={1.5} />
      <Kettle x={154} y={90} s={1} heat={heat} />
    </Sheet>
  );
}

export const KettleCold = ({ label }: PictureProps) => <KettleSheet heat="cold" label={label} />;
export const KettleWarm = ({ label }: PictureProps) => <KettleSheet heat="warm" label={label} />;
export const KettleSteam = ({ label }: PictureProps) => <KettleSheet heat="steam" label={label} />;
export const KettleBoil = ({ label }: PictureProps) => <KettleSheet heat="boil" label={label} />;

/** Cold, warm, steam, boil: a quarter of the picture each, from left to right. */
export function KettleRow({ label }: PictureProps) {
  const row = ['cold', 'warm', 'steam', 'boil'] as const;
  return (
    <Sheet ground={paint.sky} label={label}>
      {row.map((heat, at) => (
        <Cut key={heat} d={`M${at * 80} -6H326V206H${at * 80}Z`} fill={looks[heat].ground} isBare lift={0} />
      ))}
      <Ink d="M80 0V168M160 0V168M240 0V168" width={1.5} />
      <Cut d="M-6 168H326V206H-6Z" fill={paint.wood} isBare lift={0} />
      <Ink d="M-6 168H326" width={1.5} />
      {row.map((heat, at) => (
        <Kettle key={heat} x={at * 80 + 35} y={113} s={0.56} heat={heat} />
      ))}
    </Sheet>
  );
}
