import { Arm, At, Hand, Star, Sun } from '../feelings/parts.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Arrow } from './tools.tsx';

/** Letters and figures are drawn, so that they look the same in every typeface. */
const letters = {
  a: 'M-6 8L0 -8L6 8M-4 3H4',
  b: 'M-5 -8V8M-5 -8H0C6 -8 6 -0.5 0 -0.5H-5H1C7 -0.5 7 8 1 8H-5',
  c: 'M6 -5C2 -10 -6 -8 -6 0C-6 8 2 10 6 5',
  d: 'M-5 -8V8H-1C8 8 8 -8 -1 -8H-5',
  e: 'M5 -8H-5V8H5M-5 0H3',
};
const two = 'M-5 -4C-5 -10 5 -10 5 -4C5 1 -4 4 -5 8H6';
const nought = 'M0 -8C-7 -8 -7 8 0 8S7 -8 0 -8Z';
const one = 'M-4 -4L1 -8V8';
const nine = 'M5 -3C5 -10 -5 -10 -5 -3S5 3 5 -3C6 2 4 6 0 8';
const eight = 'M0 -8C-6 -8 -6 -0.5 0 -0.5S6 8 0 8S-6 -0.5 0 -0.5S6 -8 0 -8Z';

function Sign({ d, x, y, s = 1 }: { d: string; x: number; y: number; s?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${s})`}>
      <Ink d={d} width={4 / s} />
    </g>
  );
}

/** Strategies that list, count and keep. */
export const thinkingLists = {
  'abc-list': {
    face: { x: 26, y: 48, scale: 0.5, feel: [0.4, 0.2], pose: { gazeDown: -2, gazeSide: 2 } },
    back: <Arm d="M18 72C18 92 28 100 42 98" />,
    front: (
      <>
        <Cut d="M50 4H116V116H50Z" fill={paint.paper} lift={2} />
        <Sign d={letters.a} x={66} y={19} s={0.95} />
        <Sign d={letters.b} x={66} y={40} s={0.95} />
        <Sign d={letters.c} x={66} y={61} s={0.95} />
        <Sign d={letters.d} x={66} y={82} s={0.95} />
        <Sign d={letters.e} x={66} y={103} s={0.95} />
        <Ink d="M81 21H106M81 42H98M81 63H104" width={3.6} colour={paint.seaDeep} />
        <path className="hb-feeling-dashes" d="M81 84H106M81 105H106" />
        <Hand x={46} y={96} s={1.05} />
      </>
    ),
  },
  'count-back': {
    face: { x: 86, y: 82, scale: 0.54, pose: { gazeSide: -2.4, gazeDown: -1.6 } },
    front: (
      <>
        <Cut d="M74 8H114V40H74Z" fill={paint.paper} lift={1.5} />
        <Sign d={two} x={86} y={24} s={1.15} />
        <Sign d={nought} x={102} y={24} s={1.15} />
        <Cut d="M34 28H68V58H34Z" fill={paint.paper} lift={1.5} />
        <Sign d={one} x={44} y={43} />
        <Sign d={nine} x={57} y={43} />
        <Cut d="M2 54H32V80H2Z" fill={paint.paper} lift={1.5} />
        <Sign d={one} x={11} y={67} s={0.85} />
        <Sign d={eight} x={22} y={67} s={0.85} />
        <Ink d="M14 92v.01M26 98v.01M38 104v.01" width={5} />
        <Arrow x={54} y={14} s={1} turn={154} />
        <Arrow x={16} y={38} s={1} turn={146} />
      </>
    ),
  },
  'good-bit': {
    face: { x: 60, y: 34, scale: 0.56, feel: [0.6, 0], pose: { gazeDown: 2, pitch: -2 } },
    back: <Arm d="M40 54C20 62 14 76 20 86M80 54C100 62 106 76 100 86" />,
    front: (
      <>
        <Cut d="M24 58H96V116H24Z" fill={paint.lamp} lift={2} />
        <Cut d="M33 67H87V107H33Z" fill={paint.sky} lift={0} />
        <Sun x={70} y={82} s={0.5} />
        <Cut d="M33 107V96C48 82 60 96 87 98V107Z" fill={paint.hill} lift={0} />
        <Cut d="M47 92C36 90 38 76 48 74C58 76 60 90 49 92V104H47Z" fill={paint.leaf} lift={0} />
        <Hand x={24} y={90} s={1.1} />
        <Hand x={95} y={90} s={1.1} />
        <Star x={100} y={30} s={0.7} />
        <Star x={20} y={36} s={0.6} />
      </>
    ),
  },
  'three-okays': {
    face: { x: 60, y: 38, scale: 0.6, feel: [0.4, 0], pose: { gazeDown: 2.4, pitch: -2 } },
    back: <Arm d="M38 60C16 68 12 88 26 100M82 60C104 68 108 88 94 100" />,
    front: (
      <>
        <Cut
          d="M14 96C24 90 40 98 60 98S96 90 106 96C104 112 84 117 60 117S16 112 14 96Z"
          fill={paint.glassShade}
          lift={1.5}
        />
        <At x={36} y={90}>
          <Cut
            d="M-14 2C-14 -8 -6 -11 2 -10C10 -9 14 -4 13 3C11 11 -13 11 -14 2Z"
            fill={paint.sail}
            lift={1}
          />
        </At>
        <At x={61} y={84}>
          <Cut
            d="M-12 4C-13 -9 -5 -13 1 -13C9 -12 13 -4 12 5C9 13 -10 13 -12 4Z"
            fill={paint.lamp}
            lift={1}
          />
        </At>
        <At x={86} y={91}>
          <Cut d="M-13 2C-13 -7 -6 -10 1 -9C9 -9 13 -4 12 3C10 10 -12 9 -13 2Z" fill={paint.clay} lift={1} />
        </At>
        <Ink d="M30 90L34 94L42 86M56 84L60 89L68 79M80 91L84 95L92 87" width={3.2} />
      </>
    ),
  },
} satisfies Record<string, StrategyScene>;
