import { Arm, At, Bubble, Hand, Other, Star } from '../feelings/parts.tsx';
import { Floor } from '../feelings/things.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Block } from './tools.tsx';

/** Strategies with other people. */
export const connection = {
  'ask-adult': {
    back: (
      <>
        <Other x={92} y={116} s={1.75} coat={paint.seaDeep} look="left" />
        <Arm d="M22 104C8 94 8 72 14 58" />
      </>
    ),
    face: { x: 34, y: 86, scale: 0.56, turn: 4, pose: { gazeSide: 2.2, gazeDown: -2 } },
    front: (
      <>
        <Hand x={14} y={54} s={1.15} />
        <Bubble kind="speech" x={34} y={26} s={1} />
        <Ink d="M28 20C28 12 41 12 41 19C41 24 35 24 35 28M35 34v.01" width={4.2} />
      </>
    ),
  },
  'sit-near': {
    far: <Floor y={104} />,
    back: (
      <>
        <Ink d="M16 64V112M104 64V112" width={7} />
        <Cut d="M6 60H114V70H6Z" fill={paint.wood} lift={1} />
        <Cut d="M6 76H114V84H6Z" fill={paint.wood} lift={1} />
        <Other x={90} y={94} s={1.15} coat={paint.clay} />
      </>
    ),
    face: { x: 34, y: 64, scale: 0.6, pose: { smile: 6 } },
    front: (
      <>
        <Cut d="M2 92H118V102H2Z" fill={paint.wood} lift={1.5} />
      </>
    ),
  },
  'help-card': {
    back: <Arm d="M58 104C76 106 88 92 86 70" />,
    face: { x: 40, y: 74, scale: 0.66 },
    front: (
      <>
        <At x={84} y={40} turn={6}>
          <Cut d="M-25 -32H25V32H-25Z" fill={paint.lamp} lift={2} />
          <Cut d="M-18 0a18 18 0 1 0 36 0a18 18 0 1 0 -36 0" fill={paint.paper} lift={0} />
          <Ink
            d="M-12.7 -12.7L-6 -6M12.7 -12.7L6 -6M12.7 12.7L6 6M-12.7 12.7L-6 6"
            width={7}
            colour={paint.clay}
          />
          <Cut d="M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0" fill={paint.lamp} lift={0} />
        </At>
        <Hand x={84} y={76} s={1.2} />
      </>
    ),
  },
  'share-news': {
    back: <Other x={94} y={116} s={1.2} coat={paint.seaDeep} look="left" />,
    face: { x: 32, y: 84, scale: 0.58, feel: [0.7, 0.4], pose: { gazeSide: 2 } },
    front: (
      <>
        <Bubble kind="speech" x={36} y={28} s={1.1} />
        <Star x={36} y={28} s={0.85} />
        <g transform="translate(120 0) scale(-1 1)">
          <Bubble kind="speech" x={26} y={36} s={0.78} fill={paint.sail} />
        </g>
        <Ink d="M86 35v.01M94 35v.01M102 35v.01" width={4.6} />
      </>
    ),
  },
  'do-a-kindness': {
    back: <Arm d="M40 96C54 98 62 84 62 66" />,
    face: { x: 32, y: 70, scale: 0.6, feel: [0.5, 0.1], pose: { gazeSide: 2.4 } },
    front: (
      <>
        <At x={70} y={42} turn={18}>
          <Ink d="M-14 -8C-24 -20 2 -28 8 -14" width={4} />
          <Ink d="M12 2L28 -8" width={8} />
          <Ink d="M13 1.5L27 -7.5" width={4} colour={paint.seaDeep} />
          <Cut d="M-16 -12H12L15 16H-18Z" fill={paint.seaDeep} lift={1.5} />
        </At>
        <Hand x={62} y={62} s={1.15} />
        <Ink d="M100 48V58M106 50V62M94 56V64M102 64V70" width={3} colour={paint.seaDeep} />
        <Ink d="M98 96C98 88 97 84 97 78" width={4.4} colour={paint.leaf} />
        <Cut
          d="M97 86C86 86 82 78 82 72C91 72 97 78 97 86ZM98 82C108 82 113 74 113 68C104 68 98 74 98 82Z"
          fill={paint.leaf}
          lift={0}
        />
        <Cut d="M80 94H116L112 116H84Z" fill={paint.clay} lift={1.5} />
      </>
    ),
  },
  'put-it-right': {
    back: <Other x={98} y={104} s={1.32} coat={paint.seaDeep} look="left" />,
    face: { x: 26, y: 50, scale: 0.54, pose: { gazeSide: 2.2, gazeDown: 2 } },
    front: (
      <>
        <Cut d="M2 104H118V116H2Z" fill={paint.wood} lift={1} />
        <At x={60} y={104} s={1.2}>
          <Cut d="M-17 -32H17C17 -14 13 -2 8 0H-8C-13 -2 -17 -14 -17 -32Z" fill={paint.sail} lift={1.5} />
          <Ink d="M0 -30L-4 -24L3 -18L-2 -6" width={2.6} />
          <g transform="translate(0 -16) rotate(-24)">
            <Cut d="M-13 -5H13V5H-13Z" fill={paint.lamp} lift={0} />
            <Ink d="M-3 -1.5v.01M3 -1.5v.01M-3 1.8v.01M3 1.8v.01" width={2} />
          </g>
        </At>
        <Arm d="M16 74C14 92 24 98 36 94" />
        <Hand x={38} y={90} s={1.1} />
        <Ink d="M85 72C104 68 104 96 83 94" width={9} />
        <Ink d="M85 72C104 68 104 96 83 94" width={4.6} colour={paint.sail} />
        <Cut d="M92 88C92 80 106 80 108 86C108 94 94 98 92 88Z" fill={paint.stone} lift={0} />
      </>
    ),
  },
  'play-together': {
    back: <Other x={98} y={106} s={1.15} coat={paint.seaDeep} look="left" />,
    face: { x: 22, y: 68, scale: 0.52, feel: [0.6, 0.3], pose: { gazeSide: 2.4 } },
    front: (
      <>
        <Cut d="M2 104H118V116H2Z" fill={paint.wood} lift={1} />
        <Block x={50} y={104} w={22} h={20} fill={paint.clay} />
        <Block x={72} y={104} w={22} h={20} fill={paint.lamp} />
        <Block x={61} y={84} w={24} h={20} fill={paint.sea} />
        <Block x={61} y={64} w={20} h={18} fill={paint.paper} />
        <Cut d="M48 40L61 20L74 40Z" fill={paint.plumMark} lift={0} />
        <Arm d="M24 94C40 90 46 74 44 52" />
        <Hand x={45} y={46} s={1} turn={16} />
        <Cut d="M72 56C72 48 84 48 86 54C86 62 74 64 72 56Z" fill={paint.stone} lift={0} />
      </>
    ),
  },
} satisfies Record<string, StrategyScene>;
