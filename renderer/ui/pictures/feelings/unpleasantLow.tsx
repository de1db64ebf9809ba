import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, At, Drop, Hand, Heart, Moon, Other, Puff, Star } from './parts.tsx';
import { bowed } from './poses.ts';
import { Floor, Pillow, Water } from './things.tsx';

/** Unpleasant, little energy: the core and second words. */
export const unpleasantLow = {
  sad: {
    face: { x: 46, y: 64, scale: 0.82, turn: 6, pose: bowed },
    front: (
      <>
        <Drop x={34} y={77} s={1.1} />
        <Ink d="M100 112C102 92 108 66 100 56C96 50 88 52 86 60" width={4.4} colour={paint.leaf} />
        <Cut d="M101 92C108 90 114 96 115 106C107 106 101 100 101 92Z" fill={paint.leaf} lift={0} />
        <Cut
          d="M86 58C76 58 72 68 76 76L80 70L84 80L88 71L94 77C98 68 94 58 86 58Z"
          fill={paint.plumMark}
          lift={1}
        />
        <Cut d="M82 104a5 3 20 1 0 10 2a5 3 20 1 0 -10 -2" fill={paint.plumMark} lift={0} />
      </>
    ),
  },
  lonely: {
    far: <Water y={64} />,
    back: (
      <Cut d="M10 100C14 84 36 78 60 78S106 84 110 100C90 110 30 110 10 100Z" fill={paint.dawn} lift={0} />
    ),
    face: { x: 56, y: 62, scale: 0.56, turn: 6, pose: bowed },
    front: <Ink d="M16 24c4-6 8-6 12 0M28 24c4-6 8-6 12 0" width={2.6} />,
  },
  tired: {
    far: <Cut d="M-4 -4H124V60C80 50 40 50 -4 60Z" fill={paint.slateMark} isBare lift={0} />,
    back: (
      <>
        <Moon x={94} y={28} s={1.1} />
        <Star x={24} y={24} s={0.4} />
        <Star x={60} y={16} s={0.32} />
        <Pillow x={60} y={92} s={1.7} turn={-4} />
      </>
    ),
    face: { x: 56, y: 74, scale: 0.7, turn: -20, pose: { eyeOpen: 5, lidBow: 2, mouthOpen: 2 } },
    front: <Cut d="M4 118C6 98 30 94 60 98S112 98 116 118Z" fill={paint.seaDeep} lift={2} />,
  },
  bored: {
    face: { x: 56, y: 58, scale: 0.76, turn: -12, pose: { gazeSide: 3, gazeDown: -2.2, eyeOpen: 6 } },
    front: (
      <>
        <Cut d="M3 98H117V106H3Z" fill={paint.wood} lift={2} />
        <Arm d="M26 96L32 84" />
        <Hand x={34} y={78} s={1.3} turn={-30} />
        <Cut
          d="M76 97C78 90 84 94 90 94H108C110 86 106 80 110 76C116 76 116 84 115 90C114 96 110 98 106 98Z"
          fill={paint.dawn}
          lift={0}
        />
        <Cut d="M80 86C80 70 104 68 105 84C105 96 82 98 80 86Z" fill={paint.clay} lift={1} />
        <Ink d="M87 86C86 78 98 76 98 84C97 90 91 88 92 84M111 76L108 70M113 76L116 70" width={2.4} />
      </>
    ),
  },
  disappointed: {
    face: { x: 44, y: 54, scale: 0.78, turn: 6, pose: { ...bowed, gazeSide: 3 } },
    front: (
      <>
        <Cut d="M80 36H110L96 74Z" fill={paint.lamp} lift={1.5} />
        <Ink d="M86 37L100 62M104 37L91 60" width={2} />
        <Hand x={95} y={58} s={1.1} />
        <Cut
          d="M62 114C62 104 72 106 76 102C76 86 104 86 104 102C108 106 118 104 118 114Z"
          fill={paint.plum}
          lift={1.5}
        />
        <Ink d="M84 97q5 -5 11 -3" width={2.6} />
        <Ink d="M84 82v5M100 82v5" width={2.6} />
      </>
    ),
  },
  hurt: {
    face: { x: 60, y: 48, scale: 0.76, pose: { ...bowed, gazeDown: 3 } },
    front: (
      <>
        <Heart x={60} y={92} s={1.75} />
        <At x={60} y={90} turn={-28}>
          <Cut d="M-20 -6H20C26 -6 26 6 20 6H-20C-26 6 -26 -6 -20 -6Z" fill={paint.sail} lift={1} />
          <Cut d="M-7 -6H7V6H-7Z" fill={paint.paper} lift={0} />
          <Ink d="M-15 -2v.01M-15 2v.01M15 -2v.01M15 2v.01" width={2.4} />
        </At>
        <Hand x={34} y={96} turn={-20} />
        <Hand x={86} y={96} turn={20} />
      </>
    ),
  },
  'left-out': {
    far: <Floor y={46} />,
    back: (
      <>
        <Other x={58} y={58} s={0.9} coat={paint.seaDeep} look="right" />
        <Other x={100} y={58} s={0.9} coat={paint.clay} look="left" />
        <Other x={79} y={68} s={0.9} coat={paint.plumMark} look="back" />
      </>
    ),
    face: { x: 34, y: 84, scale: 0.58, turn: -8, pose: { ...bowed, gazeSide: -2.4 } },
  },
  'fed-up': {
    back: (
      <>
        <Ink d="M10 84C0 44 24 10 60 10C88 10 106 28 110 52" width={4.6} />
        <Ink d="M98 46L110 55L116 40" width={4.6} />
      </>
    ),
    face: {
      x: 54,
      y: 70,
      scale: 0.76,
      turn: -6,
      pose: { gazeDown: -3.2, gazeSide: 1, eyeOpen: 7, smile: -6 },
    },
    front: (
      <>
        <Puff x={94} y={88} s={1.15} turn={10} />
      </>
    ),
  },
} satisfies Record<string, Scene>;
