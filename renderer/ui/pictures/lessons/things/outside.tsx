import { Bubble, Cloud, Drop, Moon, Sun } from '../../feelings/parts.tsx';
import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { Thing } from './kind.ts';

/** Weather, streets and games; and what people say, think or feel. */
export const outside = {
  goal: {
    isBehind: true,
    draw: (
      <>
        <Texture d="M-50 0V-62H50V0Z" kind="grid" colour={paint.paper} opacity={0.75} />
        <Ink d="M-50 0V-62H50V0" width={7} />
        <Ink d="M-50 0V-62H50V0" width={4} colour={paint.paper} />
      </>
    ),
  },
  kite: {
    hangs: 72,
    draw: (
      <>
        <Ink d="M0 24C-8 36 8 44 -4 60" width={1.8} />
        <Cut d="M0 -26L18 -4L0 26L-18 -4Z" fill={paint.lamp} lift={1} />
        <Cut d="M0 -26L18 -4H0Z" fill={paint.clay} lift={0} />
        <Cut d="M0 26L-18 -4H0Z" fill={paint.seaDeep} lift={0} />
        <Cut d="M-6 36l-7 -3v8ZM-3 37l8 -2l-1 8Z" fill={paint.clay} lift={0} />
      </>
    ),
  },
  bicycle: {
    draw: (
      <>
        <Ink
          d="M-41 -16a16 16 0 1 0 32 0a16 16 0 1 0 -32 0M9 -16a16 16 0 1 0 32 0a16 16 0 1 0 -32 0"
          width={4}
        />
        <Ink
          d="M-25 -16L-12 -38H16L25 -16M-25 -16H-2L16 -38M-2 -16L-14 -42M16 -38L13 -48L22 -50"
          width={3.6}
          colour={paint.seaDeep}
        />
        <Ink d="M-20 -43H-8M-2 -16v.01" width={5} />
      </>
    ),
  },
  bus: {
    isBehind: true,
    draw: (
      <>
        <Cut
          d="M-72 -10V-66C-72 -74 -68 -78 -60 -78H58C68 -78 72 -70 73 -58L74 -10Z"
          fill={paint.lamp}
          lift={1.5}
        />
        <Cut d="M-64 -68H-38V-42H-64ZM-33 -68H-7V-42H-33ZM-2 -68H24V-42H-2Z" fill={paint.sky} lift={0} />
        <Cut d="M32 -68H58C64 -68 66 -62 67 -42L68 -12H32Z" fill={paint.glass} lift={0} />
        <Ink d="M49 -68V-12M-72 -30H28" width={2.2} />
        <Cut
          d="M-52 -10a13 13 0 1 0 26 0a13 13 0 1 0 -26 0M8 -10a13 13 0 1 0 26 0a13 13 0 1 0 -26 0"
          fill={paint.line}
          lift={0}
        />
        <Ink d="M-39 -10v.01M21 -10v.01" width={9} colour={paint.stone} />
      </>
    ),
  },
  tree: {
    isBehind: true,
    draw: (
      <>
        <Cut d="M-7 0C-4 -18 -4 -34 -5 -52H6C5 -34 5 -18 9 0Z" fill={paint.wood} lift={1} />
        <Cut
          d="M-30 -52C-46 -54 -46 -78 -30 -82C-32 -102 -8 -114 4 -102C18 -112 38 -98 34 -82C48 -76 44 -54 28 -52C16 -44 -16 -44 -30 -52Z"
          fill={paint.leaf}
          lift={1.5}
        />
        <Ink d="M-14 -70q6 6 12 0M8 -84q6 6 12 0M12 -62q5 5 10 0" width={2} colour={paint.hill} />
      </>
    ),
  },
  cloud: { hangs: 80, isBehind: true, draw: <Cloud x={0} y={0} s={1.5} /> },
  rain: {
    hangs: 74,
    draw: (
      <>
        <Cloud x={0} y={-8} s={1.6} fill={paint.slate} />
        <Drop x={-20} y={18} />
        <Drop x={-4} y={26} />
        <Drop x={12} y={17} />
        <Drop x={24} y={30} />
        <Drop x={-14} y={40} />
        <Drop x={8} y={44} />
      </>
    ),
  },
  sun: { hangs: 78, isBehind: true, draw: <Sun x={0} y={0} s={1.1} /> },
  moon: { hangs: 78, isBehind: true, draw: <Moon x={0} y={0} s={1.2} /> },
  puddle: {
    draw: (
      <>
        <Cut
          d="M-34 -2C-32 -8 -12 -10 2 -8C20 -11 36 -6 34 -1C30 6 -28 6 -34 -2Z"
          fill={paint.sea}
          lift={0}
        />
        <Ink d="M-20 -2h14M4 -5h16" width={2} colour={paint.paper} />
      </>
    ),
  },
  speech: {
    hangs: 72,
    draw: (
      <>
        <Bubble kind="speech" x={0} y={0} s={1} />
        <Ink d="M-10 -1v.01M0 -1v.01M10 -1v.01" width={5} />
      </>
    ),
  },
  thought: {
    hangs: 76,
    draw: (
      <>
        <Bubble kind="thought" x={0} y={0} s={1} />
        <Ink d="M-9 1C-15 -9 11 -11 10 0C9 8 -5 6 -4 0C-3 -4 4 -4 4 0" width={2.4} colour={paint.seaDeep} />
      </>
    ),
  },
  'heart-line': {
    hangs: 70,
    draw: (
      <>
        <Cut d="M-40 -16C-40 -19 40 -19 40 -16V16C40 19 -40 19 -40 16Z" fill={paint.paper} lift={1.5} />
        <Ink d="M-34 3H-18L-12 -9L-4 11L3 -6L8 3H14" width={2.8} colour={paint.plumMark} />
        <Cut
          d="M25 10C18 5 15 1 16 -3C17 -7 22 -7 25 -3C28 -7 33 -7 34 -3C35 1 32 5 25 10Z"
          fill={paint.plumMark}
          lift={0}
        />
      </>
    ),
  },
} satisfies Record<string, Thing>;
