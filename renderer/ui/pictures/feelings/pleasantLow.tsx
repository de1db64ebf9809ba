import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, At, Hand, Heart, Other, Puff, Sun } from './parts.tsx';
import { Boat, Cup, Floor, Puzzle, Water } from './things.tsx';

const shut = { eyeOpen: 0.8, lidBow: 4 };

/** Pleasant, little energy. */
export const pleasantLow = {
  calm: {
    face: { x: 60, y: 48, scale: 0.72, pose: shut },
    near: <Water y={84} />,
    front: <Boat x={88} y={90} s={0.95} />,
  },
  safe: {
    back: (
      <>
        <Cut d="M20 112V52H100V112Z" fill={paint.paper} lift={1.5} />
        <Cut d="M6 58L60 8L114 58L104 64L60 26L16 64Z" fill={paint.clay} lift={1.5} />
      </>
    ),
    face: { x: 60, y: 76, scale: 0.66 },
    front: <Cut d="M20 110H100V116H20Z" fill={paint.wood} lift={0} />,
  },
  relaxed: {
    back: (
      <>
        <Ink d="M14 116V22M106 116V22" width={7} />
        <Ink d="M14 116V22M106 116V22" width={3} colour={paint.wood} />
        <Cut d="M14 24C-1 22 3 4 15 8C27 4 31 22 14 24Z" fill={paint.leaf} lift={0} />
        <Cut d="M106 24C91 22 94 4 106 8C118 4 122 22 106 24Z" fill={paint.leaf} lift={0} />
      </>
    ),
    face: { x: 54, y: 60, scale: 0.66, turn: -34, pose: shut },
    front: (
      <>
        <Cut d="M14 56C26 96 94 96 106 56C110 108 80 112 60 112S10 108 14 56Z" fill={paint.sail} lift={1.5} />
        <Ink d="M20 84C34 102 86 102 100 84" width={3} colour={paint.tealMark} />
      </>
    ),
  },
  peaceful: {
    face: { x: 60, y: 76, scale: 0.72, pose: shut },
    front: (
      <>
        <Cut
          d="M44 42C44 28 54 22 64 23C68 12 82 12 84 22L92 26L84 29C86 40 76 48 62 47L40 54Z"
          fill={paint.paper}
          lift={1.5}
        />
        <Cut d="M50 40C54 32 64 30 72 35C66 43 58 44 50 40Z" fill={paint.stone} lift={0} />
        <Ink d="M74 22q3 2.5 6 0" width={2.6} />
        <Ink d="M14 44c4-6 8-6 12 0M92 54c4-6 8-6 12 0" width={2.6} />
      </>
    ),
  },
  thankful: {
    back: <Arm d="M64 106C84 104 92 88 90 66" />,
    face: { x: 42, y: 76, scale: 0.74 },
    front: (
      <At x={82} y={34} turn={9}>
        <Cut d="M-33 -22H33V22H-33Z" fill={paint.paper} lift={2} />
        <Ink d="M-33 22L-8 0M33 22L8 0" width={2.2} />
        <Cut d="M-33 -22H33L0 8Z" fill={paint.sail} lift={1} />
        <Heart x={0} y={2} s={0.95} />
        <Hand x={10} y={26} />
      </At>
    ),
  },
  'cared-for': {
    back: (
      <>
        <Ink d="M10 62v8M20 80v8M12 98v7M110 60v8M24 62v5" width={3} colour={paint.tealMark} />
        <Ink d="M62 16V44" width={4} />
      </>
    ),
    face: { x: 52, y: 80, scale: 0.66 },
    front: (
      <>
        <Ink d="M64 32C78 50 92 68 102 84" width={4.5} />
        <Cut
          d="M8 50C10 22 34 6 62 8C90 10 110 26 112 52C104 44 94 44 88 52C80 42 68 42 62 50C54 42 44 42 36 50C28 42 16 42 8 50Z"
          fill={paint.lamp}
          lift={2}
        />
        <Ink d="M62 9C46 20 38 34 36 49M62 9C76 20 86 34 88 51M62 9V49" width={2.2} />
        <Arm d="M118 104C112 98 108 92 103 86" />
        <Hand x={100} y={82} s={1.2} />
      </>
    ),
  },
  relieved: {
    face: { x: 42, y: 54, scale: 0.72, pose: { ...shut, mouthOpen: 4, mouthWidth: 5, smile: 2 } },
    front: (
      <>
        <Puff x={80} y={58} s={1.25} />
        <Puff x={102} y={42} s={0.7} />
        <Cut d="M68 112C66 96 70 86 80 84H100C110 86 114 96 112 112Z" fill={paint.wood} lift={2} />
        <Ink d="M80 84C80 74 100 74 100 84" width={4} />
        <Cut d="M76 96H104V106H76Z" fill={paint.sail} lift={0} />
      </>
    ),
  },
  content: {
    face: { x: 46, y: 56, scale: 0.78, pose: { ...shut, smile: 9, mouthWidth: 13 } },
    front: (
      <>
        <Cup x={86} y={92} s={1.45} isHot />
        <Arm d="M44 104C52 112 60 108 66 102" />
        <Hand x={70} y={98} />
      </>
    ),
  },
  cosy: {
    far: (
      <>
        <Cut d="M30 14H90V66H30Z" fill={paint.seaDeep} lift={0} />
        <Ink d="M60 14V66" width={3} />
        <Ink
          d="M40 26v.01M50 42v.01M38 50v.01M76 24v.01M70 40v.01M82 46v.01"
          width={5}
          colour={paint.paper}
        />
      </>
    ),
    face: { x: 60, y: 62, scale: 0.66, pose: { ...shut, smile: 9 } },
    front: (
      <>
        <Cut
          d="M4 116C4 84 20 74 34 76C46 88 74 88 86 76C100 74 116 84 116 116Z"
          fill={paint.clay}
          lift={2}
        />
        <Ink
          d="M14 92C40 104 80 104 106 92M10 106C40 116 80 116 110 106M34 78V116M60 86V116M86 78V116"
          width={2.6}
          colour={paint.sail}
        />
        <Hand x={48} y={86} s={0.8} />
        <Hand x={72} y={86} s={0.8} />
      </>
    ),
  },
  comfortable: {
    back: <Cut d="M22 112V48C22 24 34 14 60 14S98 24 98 48V112Z" fill={paint.plumMark} lift={1.5} />,
    face: { x: 60, y: 62, scale: 0.62 },
    front: (
      <>
        <Ink d="M44 30v.01M60 24v.01M76 30v.01" width={4.5} colour={paint.paper} />
        <Cut d="M24 94H96V114H24Z" fill={paint.plumMark} lift={0} />
        <Cut d="M4 82C4 70 26 70 27 82V116H6Z" fill={paint.plum} lift={1.5} />
        <Cut d="M116 82C116 70 94 70 93 82V116H114Z" fill={paint.plum} lift={1.5} />
        <Hand x={20} y={76} s={0.9} />
        <Hand x={100} y={76} s={0.9} />
      </>
    ),
  },
  trusting: {
    back: <Other x={92} y={108} s={1.45} coat={paint.seaDeep} look="left" />,
    face: { x: 36, y: 70, scale: 0.66, turn: 6, pose: { gazeSide: 2 } },
    front: (
      <>
        <Arm d="M46 106C54 110 58 106 63 100" />
        <Ink d="M96 96C84 108 74 108 66 100" width={11} />
        <Ink d="M96 96C84 108 74 108 66 100" width={7} colour={paint.stone} />
        <Hand x={64} y={99} s={1.1} />
      </>
    ),
  },
  satisfied: {
    face: { x: 78, y: 56, scale: 0.74 },
    front: (
      <>
        <Puzzle x={30} y={86} s={1.4} isWhole />
        <Ink d="M14 34L23 45L42 18" width={6} />
        <Hand x={58} y={92} />
      </>
    ),
  },
  settled: {
    face: { x: 40, y: 58, scale: 0.74, pose: { gazeSide: 0 } },
    near: <Floor y={102} fill={paint.seaDeep} />,
    front: (
      <>
        <Ink d="M90 40V106M78 52H102" width={6.5} />
        <Cut d="M83 34a7 7 0 1 0 14 0a7 7 0 1 0 -14 0" fill={paint.paper} lift={0} />
        <Ink d="M66 84C68 112 112 112 114 84" width={6.5} />
        <Ink d="M60 90L66 82L73 90M107 90L114 82L119 90" width={4.5} />
      </>
    ),
  },
  rested: {
    far: (
      <>
        <Sun x={60} y={36} s={1.25} />
        <Floor y={50} fill={paint.hill} />
      </>
    ),
    back: (
      <>
        <Arm d="M36 88C20 80 16 68 20 54M84 88C100 80 104 68 100 54" />
        <Hand x={20} y={50} />
        <Hand x={100} y={50} />
      </>
    ),
    face: { x: 60, y: 72, scale: 0.6, pose: { eyeOpen: 9, lidBow: 0, smile: 8 } },
    front: (
      <>
        <Cut d="M8 118V98C30 90 90 90 112 98V118Z" fill={paint.paper} lift={2} />
        <Ink d="M10 106C36 98 84 98 110 106" width={2.6} colour={paint.tealMark} />
      </>
    ),
  },
  patient: {
    face: { x: 38, y: 58, scale: 0.68, turn: 4, pose: { gazeSide: 2.4, gazeDown: 1.5 } },
    near: <Water y={94} />,
    front: (
      <>
        <Ink d="M46 92L88 22" width={5.5} />
        <Ink d="M48 88L88 22" width={2.4} colour={paint.wood} />
        <Ink d="M88 22C98 44 100 66 98 88" width={2} />
        <Cut d="M92 92a6 6 0 1 1 12 0Z" fill={paint.clay} lift={0} />
        <Cut d="M92 92a6 6 0 1 0 12 0Z" fill={paint.paper} lift={0} />
        <Ink d="M84 100c8 5 20 5 28 0" width={2.4} colour={paint.paper} />
        <Hand x={52} y={88} />
      </>
    ),
  },
  sleepy: {
    face: {
      x: 56,
      y: 70,
      scale: 0.74,
      turn: -7,
      pose: { eyeOpen: 2.2, lidBow: 3, mouthOpen: 13, mouthWidth: 7, smile: -1 },
    },
    front: (
      <>
        <Cut
          d="M26 56C28 34 44 20 66 22C84 24 100 36 106 62C96 52 88 48 80 50C82 52 84 54 84 58C66 46 42 48 26 56Z"
          fill={paint.seaDeep}
          lift={1.5}
        />
        <Cut d="M24 60C40 48 68 46 86 56L86 64C68 54 42 56 26 68Z" fill={paint.paper} lift={0} />
        <Cut d="M100 64a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0" fill={paint.paper} lift={1} />
        <Ink d="M46 32v.01M62 38v.01M78 34v.01" width={5} colour={paint.lamp} />
        <Hand x={76} y={96} s={1.2} />
      </>
    ),
  },
} satisfies Record<string, Scene>;
