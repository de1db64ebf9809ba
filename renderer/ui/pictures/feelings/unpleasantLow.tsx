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
        <Cut d="M72 84L108 84L114 97H78Z" fill={paint.paper} lift={0} />
        <Ink d="M95 91c-2-2 2-3 3-1s-3 5-6 3s0-7 4-7s8 3 6 7" width={2} />
        <Ink d="M92 40c0-8 12-8 12 0s-9 6-9 1M104 62v.01M110 68v.01M116 74v.01" width={3} />
      </>
    ),
  },
  disappointed: {
    face: { x: 44, y: 54, scale: 0.78, turn: 6, pose: { ...bowed, gazeSide: 2.4 } },
    front: (
      <>
        <Hand x={88} y={48} turn={20} />
        <Cut d="M80 44L100 38L98 66Z" fill={paint.wood} lift={1} />
        <Ink d="M86 43L96 54M94 40L90 50" width={2} />
        <Ink d="M92 76v4M98 84v4" width={2.6} />
        <Cut
          d="M66 112C66 104 74 104 78 100C82 90 100 90 102 100C106 104 114 104 114 112Z"
          fill={paint.plum}
          lift={1}
        />
        <Ink d="M84 98l4 3M94 96l2 4" width={2.4} />
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
        <Other x={60} y={58} s={0.9} coat={paint.seaDeep} look="right" />
        <Other x={104} y={58} s={0.9} coat={paint.clay} look="left" />
        <Other x={82} y={68} s={0.9} coat={paint.plumMark} look="back" />
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
