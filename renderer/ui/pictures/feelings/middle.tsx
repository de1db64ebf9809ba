import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, Cloud, Hand, Other, Sun } from './parts.tsx';
import { Floor } from './things.tsx';

/** Neither much of one nor of the other. */
export const middle = {
  okay: {
    face: { x: 60, y: 52, scale: 0.76, pose: { smile: 0.8 } },
    front: (
      <>
        <Cut d="M52 116L60 98L68 116Z" fill={paint.stone} lift={0} />
        <Cut d="M12 94H108V101H12Z" fill={paint.wood} lift={1} />
        <Cut d="M14 94C14 82 34 82 34 94Z" fill={paint.lamp} lift={0} />
        <Cut d="M86 94C86 82 106 82 106 94Z" fill={paint.seaDeep} lift={0} />
      </>
    ),
  },
  confused: {
    face: { x: 58, y: 78, scale: 0.68, turn: 9, pose: { mouthWidth: 8, waver: 3.4 } },
    front: (
      <Ink
        d="M18 40C30 14 60 12 66 26C72 42 42 48 44 32C46 12 82 8 88 22C94 38 62 46 66 28C70 14 98 18 96 34C94 44 84 40 86 32C90 20 104 24 110 14"
        width={3.8}
      />
    ),
  },
  thoughtful: {
    back: (
      <>
        <Cut
          d="M54 42C40 40 40 24 50 20C50 6 70 0 80 8C92 0 112 6 110 20C120 26 116 42 104 42C94 50 64 50 54 42Z"
          fill={paint.paper}
          lift={1.5}
        />
        <Ink d="M64 26v.01M80 26v.01M96 26v.01" width={7} />
      </>
    ),
    face: { x: 44, y: 70, scale: 0.74, turn: -4, pose: { gazeSide: 2.8, gazeDown: -2.6, browLift: 4 } },
    front: (
      <>
        <Cut d="M80 52a5 5 0 1 0 10 0a5 5 0 1 0 -10 0" fill={paint.paper} lift={0} />
        <Arm d="M70 112C72 104 64 98 58 96" />
        <Hand x={56} y={93} s={1.2} turn={-20} />
      </>
    ),
  },
  unsure: {
    back: (
      <>
        <Ink d="M88 112V24" width={6} />
        <Cut d="M90 24H106L116 34L106 44H90Z" fill={paint.sail} lift={1} />
        <Cut d="M86 48H70L60 58L70 68H86Z" fill={paint.sail} lift={1} />
      </>
    ),
    face: {
      x: 44,
      y: 68,
      scale: 0.7,
      turn: -6,
      pose: { shoulderRise: 8, gazeSide: 2.8, smile: -3, smirk: 2.4 },
    },
    front: (
      <>
        <Arm d="M18 104C12 100 8 94 8 88M74 104C80 102 84 98 86 92" />
        <Hand x={8} y={85} turn={-40} />
        <Hand x={87} y={88} turn={40} />
      </>
    ),
  },
  shy: {
    far: <Floor y={60} />,
    back: (
      <>
        <Other x={88} y={66} s={0.62} coat={paint.seaDeep} look="right" />
        <Other x={108} y={68} s={0.62} coat={paint.clay} look="left" />
      </>
    ),
    face: { x: 58, y: 74, scale: 0.66, turn: 10, pose: { gazeSide: 2.6, gazeDown: 1 } },
    front: (
      <>
        <Cut d="M2 118C10 90 8 60 6 36C18 28 34 30 46 36C44 62 46 92 56 118Z" fill={paint.wood} lift={2} />
        <Cut d="M3 42C-4 12 20 1 34 6C56 2 62 26 54 40C42 50 14 52 3 42Z" fill={paint.leaf} lift={1} />
        <Ink d="M20 60C22 76 22 90 20 104M34 56C34 70 36 84 38 94" width={2.6} />
        <Hand x={48} y={86} s={0.95} />
      </>
    ),
  },
  mixed: {
    far: (
      <>
        <Cut d="M-4 -4H60V124H-4Z" fill={paint.dawn} isBare lift={0} />
        <Cut d="M60 -4H124V124H60Z" fill={paint.stone} isBare lift={0} />
        <Ink d="M60 -4V124" width={2.4} />
        <Ink d="M82 50v9M98 50v9M108 68v9M92 72v9M106 92v9M92 96v9" width={3} />
      </>
    ),
    back: (
      <>
        <Sun x={28} y={30} s={0.95} />
        <Cloud x={92} y={30} s={1.15} fill={paint.slate} />
      </>
    ),
    face: {
      x: 60,
      y: 74,
      scale: 0.7,
      pose: { smirk: -3.4, smile: 0, waver: 3.6, mouthWidth: 14, eyeOpen: 10 },
    },
  },
} satisfies Record<string, Scene>;
