import { Arm, At, Bubble, Hand, Heart, Other } from '../feelings/parts.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import { Leg, Torso } from './people.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Block, Magnifier } from './tools.tsx';

/** Strategies that name, weigh and put away. */
export const thinking = {
  'name-it': {
    face: { x: 46, y: 48, scale: 0.66 },
    back: <Arm d="M60 84C78 96 92 96 94 80" />,
    front: (
      <>
        <At x={72} y={88} turn={-5}>
          <Cut d="M-38 -18H38V18H-38Z" fill={paint.paper} lift={2} />
          <Cut d="M-33 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0" fill={paint.glass} lift={0} />
          <Ink d="M-27 -2v.01M-19 -2v.01" width={3} />
          <Ink d="M-26 3H-20" width={2} />
          <Ink d="M-7 0C-3 -9 0 8 4 -1C7 -8 10 8 14 0C17 -7 20 6 29 -2" width={4} />
        </At>
        <Hand x={36} y={102} s={1.1} />
        <Hand x={106} y={96} s={1.1} />
      </>
    ),
  },
  'size-it': {
    face: { x: 38, y: 40, scale: 0.58, pose: { gazeSide: 2.4, gazeDown: 2 } },
    front: (
      <>
        <Block x={14} y={114} w={20} h={16} fill={paint.paper} />
        <Block x={36} y={114} w={20} h={28} fill={paint.sail} />
        <Block x={58} y={114} w={20} h={42} fill={paint.lamp} />
        <Block x={80} y={114} w={20} h={62} fill={paint.sea} />
        <Block x={102} y={114} w={20} h={86} fill={paint.seaDeep} />
        <Ink d="M14 106v.01M32 104v.01M40 104v.01M53 104v.01M58 96v.01M63 104v.01" width={4.4} />
        <Ink d="M76 96v.01M84 96v.01M76 104v.01M84 104v.01" width={4.4} />
        <Ink d="M98 92v.01M106 92v.01M102 98v.01M98 104v.01M106 104v.01" width={4.4} colour={paint.paper} />
        <Hand x={58} y={70} s={1.1} turn={10} />
      </>
    ),
  },
  'fact-or-guess': {
    face: { x: 42, y: 40, scale: 0.6, pose: { gazeSide: 2.2, gazeDown: 2 } },
    front: (
      <>
        <Cut d="M6 74H58V114H6Z" fill={paint.paper} lift={1.5} />
        <Ink d="M18 94L28 104L46 82" width={6} />
        <Cut d="M64 66H112V112H64Z" fill={paint.paper} lift={1.5} />
        <Magnifier x={80} y={74} s={1.05} />
        <Ink d="M73 69C73 59 88 59 88 68C88 74 81 74 81 79M81 86v.01" width={4.6} />
        <Hand x={109} y={106} s={1.1} turn={20} />
      </>
    ),
  },
  'kind-words': {
    face: { x: 34, y: 76, scale: 0.62, feel: [0.5, 0], pose: { gazeSide: 2 } },
    back: <Other x={90} y={112} s={1.25} coat={paint.plumMark} head={paint.glass} look="left" />,
    front: (
      <>
        <Bubble kind="speech" x={60} y={26} s={1.15} />
        <Heart x={60} y={25} s={1.05} />
      </>
    ),
  },
  'park-it': {
    face: { x: 50, y: 36, scale: 0.58, pose: { gazeSide: 1.6, gazeDown: 2.2 } },
    back: <Cut d="M24 90L32 66H90L100 90Z" fill={paint.wood} lift={1} />,
    front: (
      <>
        <At x={64} y={72} turn={-6}>
          <Cut d="M-19 -16H19V24H-19Z" fill={paint.paper} lift={1.5} />
          <Ink
            d="M-9 -3C-13 -11 9 -13 9 -3C9 7 -11 5 -9 -2C-7 -8 7 -6 5 0C3 4 -4 3 -3 0"
            width={2.8}
            colour={paint.seaDeep}
          />
        </At>
        <Cut d="M24 88H100V116H24Z" fill={paint.wood} lift={1.5} />
        <Cut d="M54 94H70V106H54Z" fill={paint.lamp} lift={0} />
        <Ink d="M62 99V102" width={3} />
        <Hand x={44} y={76} s={1.05} />
        <Hand x={84} y={72} s={1.05} />
      </>
    ),
  },
  'tiny-step': {
    back: (
      <>
        <Cut d="M40 116V104H64V80H84V54H104V28H120V116Z" fill={paint.stone} lift={1.2} />
        <Ink d="M112 28V6" width={3.2} />
        <Cut d="M112 5L98 11L112 17Z" fill={paint.leaf} lift={0} />
        <Torso x={32} y={52} s={0.88} turn={4} fill={paint.clay} />
      </>
    ),
    face: { x: 34, y: 36, scale: 0.48, turn: 4, feel: [0.4, 0.1], pose: { gazeSide: 2, gazeDown: 2.2 } },
    front: (
      <>
        <Cut d="M40 104H66V117H40Z" fill={paint.lamp} lift={1} />
        <Leg d="M24 80C22 90 20 96 18 104" foot={{ x: 17, y: 115, s: 1.1 }} />
        <Leg d="M38 80C46 82 50 86 50 94" foot={{ x: 51, y: 104, s: 1.1 }} />
        <Arm d="M44 58C52 62 56 66 60 62M22 58C14 64 12 70 14 76" />
        <Ink d="M72 98l7 -3M70 91l5 -6" width={3} />
      </>
    ),
  },
} satisfies Record<string, StrategyScene>;
