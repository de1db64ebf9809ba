import { Arm, At, Cloud, Hand, Other } from '../feelings/parts.tsx';
import { Ball, Floor } from '../feelings/things.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import { Leg, Torso } from './people.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Arrow } from './tools.tsx';

/** Strategies that stretch, balance, play and look far. */
export const movementWide = {
  'big-stretch': {
    far: <Floor y={108} />,
    back: (
      <>
        <Leg d="M52 88C50 96 48 100 48 105" foot={{ x: 46, y: 113, isLeft: true }} />
        <Leg d="M66 88C68 96 70 100 70 105" foot={{ x: 72, y: 113 }} />
        <Torso x={60} y={62} turn={4} fill={paint.seaDeep} />
        <Arm d="M48 66C30 54 40 26 76 14M76 66C98 54 96 30 84 16" />
      </>
    ),
    face: { x: 63, y: 46, scale: 0.5, turn: 12, feel: [0.5, 0.1] },
    front: (
      <>
        <Hand x={80} y={11} s={1.15} turn={20} />
        <Ink d="M22 74C14 56 18 34 34 20" width={3.4} />
        <Ink d="M24 22L35 19L36 30" width={3.4} />
        <Ink d="M104 34C108 46 108 58 104 68" width={3.4} />
      </>
    ),
  },
  balance: {
    far: <Floor y={108} />,
    back: (
      <>
        <Cut d="M2 10H20V116H2Z" fill={paint.stone} lift={1.2} />
        <Leg d="M60 82V104" foot={{ x: 62, y: 112 }} />
        <Leg d="M68 80C84 82 86 92 74 96" foot={{ x: 70, y: 102, isLeft: true, turn: 12 }} />
        <Torso x={62} y={52} fill={paint.plumMark} />
        <Arm d="M50 58C40 60 34 58 26 56M74 58C86 58 92 54 98 48" />
      </>
    ),
    face: { x: 62, y: 36, scale: 0.52, pose: { gazeSide: 2.6 } },
    front: (
      <>
        <Hand x={24} y={56} s={1} turn={-80} />
        <Hand x={100} y={45} s={1} />
        <Cut d="M96 22a9 9 0 1 0 18 0a9 9 0 1 0 -18 0" fill={paint.lamp} lift={1} />
        <Ink d="M105 22v.01" width={6} />
        <Ink d="M84 32h.01M91 29h.01" width={3.4} />
      </>
    ),
  },
  'throw-catch': {
    far: <Floor y={104} />,
    back: (
      <>
        <Ink d="M94 98C86 98 80 94 78 84" width={11} />
        <Ink d="M94 98C86 98 80 94 78 84" width={7} colour={paint.stone} />
        <Other x={103} y={114} s={0.98} coat={paint.clay} look="left" />
        <Cut d="M71 82C70 74 83 72 85 80C85 88 72 90 71 82Z" fill={paint.stone} lift={0} />
        <Arm d="M34 98C46 102 54 96 55 86" />
      </>
    ),
    face: { x: 24, y: 76, scale: 0.5, turn: 4, feel: [0.6, 0.4], pose: { gazeSide: 2.4, gazeDown: -2 } },
    front: (
      <>
        <Hand x={55} y={82} s={1.05} />
        <path className="hb-feeling-dashes" d="M54 70C52 44 56 32 66 32C76 32 80 46 79 66" />
        <Ball x={65} y={32} s={1.15} />
      </>
    ),
  },
  'star-steps': {
    far: <Floor y={108} />,
    back: (
      <>
        <Leg d="M52 80C42 90 34 96 26 104" foot={{ x: 22, y: 112, isLeft: true }} />
        <Leg d="M68 80C78 90 86 96 94 104" foot={{ x: 98, y: 112 }} />
        <Torso x={60} y={54} fill={paint.lamp} />
        <Arm d="M48 60C36 56 26 44 18 32M72 60C84 56 94 44 102 32" />
      </>
    ),
    face: { x: 60, y: 38, scale: 0.52, feel: [0.6, 0.5] },
    front: (
      <>
        <Hand x={16} y={28} s={1.1} turn={-30} />
        <Hand x={104} y={28} s={1.1} turn={30} />
        <Arrow x={108} y={82} s={0.85} />
        <Arrow x={12} y={82} s={0.85} turn={180} />
      </>
    ),
  },
  'look-outside': {
    back: (
      <>
        <Cut d="M44 8H116V92H44Z" fill={paint.wood} lift={1.5} />
        <Cut d="M50 14H110V84H50Z" fill={paint.sky} lift={0} />
        <Cut d="M50 84V62C64 56 72 52 84 38C96 54 102 58 110 62V84Z" fill={paint.hill} lift={0} />
        <Cut d="M50 84V72C70 66 92 70 110 76V84Z" fill={paint.leaf} lift={0} />
        <Cloud x={68} y={28} s={0.55} />
        <Ink d="M84 38V30" width={3} />
        <Cut d="M84 23L96 27L84 31Z" fill={paint.lamp} lift={0} />
        <Cut d="M40 88H120V96H40Z" fill={paint.wood} lift={1} />
      </>
    ),
    face: { x: 34, y: 76, scale: 0.62, turn: 4, pose: { gazeSide: 3, gazeDown: -2.4, pitch: 2 } },
    front: (
      <At x={60} y={92} s={1.1}>
        <Hand x={0} y={0} />
      </At>
    ),
  },
} satisfies Record<string, StrategyScene>;
