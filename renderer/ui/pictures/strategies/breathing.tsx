import { Arm, Hand, Puff, Sun } from '../feelings/parts.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import { Torso } from './people.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Arrow, Note, Pointer } from './tools.tsx';

/** Strategies of breath. */
export const breathing = {
  'long-out': {
    face: {
      x: 36,
      y: 48,
      scale: 0.66,
      pose: { mouthOpen: 5, mouthWidth: 4.5, smile: 1, gazeSide: 2, gazeDown: 2.4 },
    },
    front: (
      <>
        <Puff x={66} y={60} s={0.9} turn={10} />
        <Puff x={90} y={64} s={1.15} turn={10} />
        <Ink d="M112 58C116 52 110 48 114 40M104 46C108 40 102 36 106 28" width={2.8} />
        <Cut d="M52 86H114C114 104 104 114 96 116H70C60 114 52 104 52 86Z" fill={paint.paper} lift={1.5} />
        <Cut d="M52 86C52 80 114 80 114 86C114 92 52 92 52 86Z" fill={paint.clay} lift={0} />
        <Arm d="M22 96C30 106 40 106 50 102" />
        <Hand x={54} y={101} s={1.15} />
      </>
    ),
  },
  hum: {
    face: { x: 60, y: 66, scale: 0.74, pose: { mouthWidth: 7, smile: 2, mouthOpen: 2.4 } },
    front: (
      <>
        <Ink
          d="M30 62c-5 -5 -6 5 -12 0s-7 5 -13 0M90 62c5 -5 6 5 12 0s7 5 13 0"
          width={3.8}
          colour={paint.seaDeep}
        />
        <Ink
          d="M32 78c-5 -5 -6 5 -12 0s-7 5 -13 0M88 78c5 -5 6 5 12 0s7 5 13 0M30 94c-5 -5 -6 5 -12 0M90 94c5 -5 6 5 12 0"
          width={3.8}
          colour={paint.seaDeep}
        />
        <Note x={96} y={36} s={1.1} />
        <Note x={18} y={36} s={0.95} />
      </>
    ),
  },
  'trace-breath': {
    face: { x: 60, y: 30, scale: 0.54, pose: { gazeSide: -1.5, gazeDown: 2.2 } },
    front: (
      <>
        <Cut d="M4 48H116V114H4Z" fill={paint.paper} lift={1.5} />
        <Ink d="M12 104C36 104 42 56 60 56S84 104 108 104" width={10} />
        <Ink d="M12 104C36 104 42 56 60 56S84 104 108 104" width={5.5} colour={paint.seaDeep} />
        <Arrow x={24} y={74} s={0.8} turn={-66} />
        <Arrow x={96} y={74} s={0.8} turn={66} />
        <Pointer x={45} y={78} s={1.2} turn={-6} />
      </>
    ),
  },
  'wake-breath': {
    far: <Sun x={60} y={26} s={0.9} />,
    back: (
      <>
        <Torso x={60} y={80} s={1.16} fill={paint.seaDeep} />
        <Arm d="M46 90C28 84 22 62 26 40M74 90C92 84 98 62 94 40" />
      </>
    ),
    face: { x: 60, y: 68, scale: 0.56, feel: [0.5, 0.4] },
    front: (
      <>
        <Hand x={26} y={36} s={1.2} turn={-10} />
        <Hand x={94} y={36} s={1.2} turn={10} />
        <Arrow x={10} y={60} s={0.95} turn={-90} />
        <Arrow x={110} y={60} s={0.95} turn={-90} />
        <Arrow x={22} y={98} s={0.95} turn={90} />
        <Arrow x={98} y={98} s={0.95} turn={90} />
      </>
    ),
  },
} satisfies Record<string, StrategyScene>;
