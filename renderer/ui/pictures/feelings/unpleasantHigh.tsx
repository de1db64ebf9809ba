import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, At, Bubble, Burst, Cloud, Hand, Moon, Other, Puff, Star } from './parts.tsx';
import { Butterfly, Clock } from './things.tsx';

/** Unpleasant, much energy: the core words, and those of trying, waiting and being seen. */
export const unpleasantHigh = {
  angry: {
    back: (
      <>
        <Puff x={23} y={32} s={1.3} turn={206} />
        <Puff x={97} y={32} s={1.3} turn={-26} />
      </>
    ),
    face: { x: 60, y: 60, scale: 0.8 },
    front: (
      <>
        <Fist x={20} y={94} />
        <Fist x={100} y={94} />
      </>
    ),
  },
  scared: {
    far: (
      <>
        <Cut d="M-4 -4H124V124H-4Z" fill={paint.seaDeep} isBare lift={0} />
        <Moon x={98} y={24} s={0.9} />
      </>
    ),
    face: { x: 60, y: 66, scale: 0.72, pose: { gazeSide: 0 } },
    back: <Cut d="M14 116C10 60 24 22 60 20S110 60 106 116Z" fill={paint.sail} lift={0} />,
    front: (
      <>
        <Cut d="M10 118V84C30 76 44 88 60 84S92 76 110 84V118Z" fill={paint.sail} lift={2} />
        <Ink d="M24 96v.01M44 104v.01M64 98v.01M84 104v.01M100 96v.01" width={5.5} colour={paint.seaDeep} />
        <Hand x={40} y={84} />
        <Hand x={80} y={84} />
      </>
    ),
  },
  worried: {
    back: (
      <>
        <Bubble x={78} y={30} s={1.4} kind="thought" />
        <Cloud x={78} y={24} s={0.8} fill={paint.slateMark} />
        <Ink d="M70 38l-2 5M79 38l-2 5M88 38l-2 5" width={2.8} />
      </>
    ),
    face: { x: 42, y: 78, scale: 0.7, pose: { gazeSide: 2, gazeDown: -2 } },
  },
  guilty: {
    face: { x: 44, y: 54, scale: 0.78, turn: -6, pose: { gazeSide: -3, gazeDown: 2 } },
    front: (
      <>
        <Cut
          d="M68 92L76 84L82 94L90 82L97 93L106 86C114 98 110 112 102 116H78C68 112 64 102 68 92Z"
          fill={paint.clay}
          lift={1.5}
        />
        <Ink d="M70 102C82 106 98 106 110 101" width={3} colour={paint.sail} />
        <At x={98} y={62} turn={38}>
          <Cut d="M-16 -12H16V-4H11L6 8L0 0L-7 9L-11 -4H-16Z" fill={paint.clay} lift={1.5} />
        </At>
        <Cut d="M48 116L54 104L62 116Z" fill={paint.clay} lift={1} />
        <Ink d="M74 70l-7 -5M86 76l-3 -3M116 78l-3 3" width={2.8} />
      </>
    ),
  },
  frustrated: {
    face: { x: 44, y: 52, scale: 0.78 },
    front: (
      <>
        <Cut d="M56 90H116V116H56Z" fill={paint.wood} lift={1.5} />
        <Cut d="M74 90a12 12 0 0 0 24 0Z" fill={paint.line} lift={0} />
        <At x={88} y={72} turn={9}>
          <Cut d="M-16 -17H16V15H-16Z" fill={paint.lamp} lift={1.5} />
        </At>
        <Ink d="M62 84l-6 -6M112 84l6 -6M104 48l5 -7" width={3.2} />
        <Hand x={96} y={52} s={1.1} />
      </>
    ),
  },
  annoyed: {
    face: { x: 52, y: 70, scale: 0.8, pose: { gazeSide: 3, gazeDown: -3 } },
    front: (
      <>
        <path className="hb-feeling-dashes" d="M14 26C26 6 40 34 50 20S66 8 72 20" />
        <Fly x={88} y={28} s={1.8} />
      </>
    ),
  },
  nervous: {
    face: { x: 60, y: 42, scale: 0.7 },
    front: (
      <>
        <Cut d="M18 116C18 88 34 74 60 74S102 88 102 116Z" fill={paint.glassShade} lift={0} />
        <Butterfly x={42} y={98} s={0.95} turn={-18} />
        <Butterfly x={76} y={92} s={0.95} turn={22} fill={paint.paper} />
        <Butterfly x={62} y={110} s={0.7} turn={-4} fill={paint.clay} />
      </>
    ),
  },
  stressed: {
    face: { x: 60, y: 84, scale: 0.66 },
    front: (
      <>
        <Cut d="M26 52H94V62H26Z" fill={paint.seaDeep} lift={1} />
        <Cut d="M32 42H98V52H32Z" fill={paint.sail} lift={0} />
        <Cut d="M22 32H86V42H22Z" fill={paint.clay} lift={0} />
        <Cut d="M34 22H92V32H34Z" fill={paint.hill} lift={0} />
        <At x={62} y={13} turn={-12}>
          <Cut d="M-26 -7H26V5H-26Z" fill={paint.paper} lift={0} />
        </At>
        <Ink d="M12 30l-7 -3M10 44H3M108 26l7 -4M108 40h8" width={3} />
        <Arm d="M34 110C18 104 16 84 24 66M86 110C102 104 104 84 96 66" />
      </>
    ),
  },
  jealous: {
    back: (
      <>
        <Other x={92} y={116} s={1.05} coat={paint.seaDeep} look="front" />
        <Star x={92} y={34} s={1.5} />
        <Burst x={92} y={34} s={1.4} width={1.8} />
      </>
    ),
    face: { x: 40, y: 74, scale: 0.74, pose: { gazeSide: 4, gazeDown: -2, eyeOpen: 8 } },
  },
  embarrassed: {
    face: { x: 60, y: 58, scale: 0.84, pose: { blush: 1, gazeSide: 3, gazeDown: 1, eyeOpen: 11 } },
    front: (
      <>
        <Fingers x={42} y={68} s={1.05} turn={12} />
        <Fingers x={84} y={98} s={1} turn={-26} />
      </>
    ),
  },
  ashamed: {
    face: { x: 66, y: 82, scale: 0.5, turn: 10, pose: { eyeOpen: 2, lidBow: 3, gazeDown: 3 } },
    back: <Cut d="M6 112C0 60 24 14 62 14S120 62 114 112Z" fill={paint.wood} lift={1.5} />,
    front: (
      <>
        <Cut
          d="M6 112C0 60 24 14 62 14S120 62 114 112H104C108 82 96 58 68 58S30 82 34 112Z"
          fill={paint.dawn}
          lift={2}
        />
        <Ink
          d="M62 16C58 30 58 44 64 58M30 30C36 44 42 56 48 62M12 64C22 66 30 72 36 80M94 30C90 44 88 54 88 62M112 68C106 72 104 76 102 80"
          width={2.8}
        />
        <Hand x={56} y={106} s={0.9} />
        <Hand x={80} y={106} s={0.9} />
      </>
    ),
  },
  restless: {
    face: { x: 60, y: 52, scale: 0.7, turn: 8 },
    back: (
      <>
        <Ink
          d="M20 38C12 50 12 62 18 72M10 44C5 54 6 62 9 68M100 38C108 50 108 62 102 72M110 44C115 54 114 62 111 68"
          width={3.2}
        />
      </>
    ),
    front: (
      <>
        <Foot x={18} y={96} turn={30} />
        <Foot x={44} y={107} turn={70} />
        <Foot x={74} y={95} turn={110} />
        <Foot x={102} y={106} turn={60} />
      </>
    ),
  },
  impatient: {
    face: { x: 42, y: 56, scale: 0.78, pose: { gazeSide: 3.4 } },
    front: (
      <>
        <Clock x={94} y={42} s={1.25} />
        <Cut d="M36 104H118V112H36Z" fill={paint.wood} lift={1} />
        <Arm d="M36 100C48 92 56 92 66 96" />
        <Fingers x={72} y={94} s={0.62} turn={84} />
        <Ink d="M90 86l4 -7M98 92l7 -5M80 82v-7" width={3} />
      </>
    ),
  },
} satisfies Record<string, Scene>;

/** A hand shut tight. */
function Fist({ x, y }: { x: number; y: number }) {
  return (
    <At x={x} y={y} s={1.35}>
      <Cut
        d="M-9 -6C-8 -10 8 -10 9 -6C11 0 10 7 5 9H-5C-10 7 -11 0 -9 -6Z"
        fill={paint.glassShade}
        lift={1}
      />
      <Ink d="M-4 -8V-1M0 -8.5V-1M4 -8V-1M-8 1H4" width={1.9} />
    </At>
  );
}

/** A spread hand before a face. */
function Fingers({ x, y, s = 1, turn = 0 }: { x: number; y: number; s?: number; turn?: number }) {
  return (
    <At x={x} y={y} s={s} turn={turn}>
      <Cut
        d="M-17 6C-19 -12 -18 -24 -14 -24S-10 -20 -9 -12C-9 -24 -8 -32 -4 -32S0 -26 0 -14C1 -24 3 -31 7 -30S10 -22 8 -12C10 -19 13 -23 16 -21S17 -8 15 4C15 18 11 26 2 26C-8 26 -15 18 -17 6Z"
        fill={paint.glassShade}
        lift={1.5}
      />
    </At>
  );
}

/** A print of a foot, as two pebbles. */
function Foot({ x, y, turn }: { x: number; y: number; turn: number }) {
  return (
    <At x={x} y={y} s={1.35} turn={turn}>
      <Cut
        d="M-5 -4C-6 -11 5 -11 5 -4C5 0 3 2 0 2S-5 0 -5 -4ZM-4 4h7c1 6 -8 6 -7 0Z"
        fill={paint.wood}
        lift={0}
      />
    </At>
  );
}

/** A fly, 20 wide. */
function Fly({ x, y, s = 1 }: { x: number; y: number; s?: number }) {
  return (
    <At x={x} y={y} s={s} turn={32}>
      <Cut d="M-1 -1C-16 -8 -17 6 -11 8C-6 9 -3 4 -1 1Z" fill={paint.paper} lift={0} />
      <Cut d="M1 -1C16 -8 17 6 11 8C6 9 3 4 1 1Z" fill={paint.paper} lift={0} />
      <Ink d="M0 -1V8" width={6.5} />
      <Ink d="M-2.4 -5.5v.01M2.4 -5.5v.01" width={4.6} />
    </At>
  );
}
