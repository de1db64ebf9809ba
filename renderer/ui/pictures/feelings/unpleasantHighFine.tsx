import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, At, Burst, Drop, Hand, Heart, Mirrored, Other, Star } from './parts.tsx';
import { Floor, Water } from './things.tsx';

/** Unpleasant, much energy: anger and fear at their strongest, and being on guard. */
export const unpleasantHighFine = {
  furious: {
    back: (
      <>
        <Cut
          d="M16 62C10 34 28 40 26 20C38 26 40 14 38 4C52 10 54 20 60 10C64 0 72 4 74 2C72 14 82 22 90 14C90 30 108 32 102 62Z"
          fill={paint.clay}
          lift={1}
        />
        <Cut
          d="M34 50C34 36 44 36 44 24C54 30 56 30 60 22C66 32 72 32 78 26C78 40 86 40 84 54Z"
          fill={paint.lamp}
          lift={0}
        />
      </>
    ),
    face: { x: 60, y: 74, scale: 0.82 },
    front: <Ink d="M10 76l-6 -2M10 90H3M110 76l6 -2M110 90h7" width={3.6} />,
  },
  terrified: {
    far: (
      <>
        <Cut d="M-4 -4H124V124H-4Z" fill={paint.line} isBare lift={0} />
        <Cut
          d="M60 6L72 22L92 12L92 32L114 36L102 54L118 70L100 82L106 104L84 102L60 122L38 102L14 104L20 82L2 70L18 54L6 36L28 32L28 12L48 22Z"
          fill={paint.plum}
          isBare
          lift={0}
        />
      </>
    ),
    face: {
      x: 60,
      y: 62,
      scale: 0.76,
      pose: { mouthOpen: 17, mouthWidth: 8, smile: -2, eyeOpen: 19, pupil: 2.4 },
    },
    front: (
      <>
        <Fingerless x={28} y={82} turn={16} />
        <Fingerless x={92} y={82} turn={-16} />
      </>
    ),
  },
  panicky: {
    far: (
      <Ink
        d="M60 40C78 40 84 56 82 66C78 86 54 92 38 80C20 66 24 34 46 24C72 14 102 32 104 60C106 88 82 108 56 106C24 104 6 76 10 48C14 22 36 6 60 6"
        width={4.5}
      />
    ),
    face: { x: 60, y: 62, scale: 0.64, turn: -8, pose: { mouthOpen: 9 } },
    front: (
      <>
        <Arm d="M34 98C20 90 18 66 32 46M86 96C102 88 104 64 90 44" />
        <Hand x={36} y={38} s={1.1} turn={30} />
        <Hand x={84} y={36} s={1.1} turn={-30} />
      </>
    ),
  },
  overwhelmed: {
    face: { x: 48, y: 82, scale: 0.6, pose: { gazeDown: -3.4, pitch: 2 } },
    back: (
      <>
        <Cut
          d="M116 114V40C108 8 70 -4 34 12C14 20 4 34 8 46C18 36 26 40 26 50C34 40 44 42 46 52C54 42 66 44 70 54C78 58 84 84 80 114Z"
          fill={paint.seaDeep}
          lift={1.5}
        />
        <Ink d="M104 110C106 70 92 34 56 28M92 112C94 84 88 56 72 42" width={3} colour={paint.paper} />
      </>
    ),
    near: <Water y={104} />,
    front: (
      <>
        <Drop x={16} y={60} s={0.9} />
        <Drop x={36} y={58} s={0.7} />
        <Arm d="M24 106C16 98 14 86 16 78" />
        <Hand x={16} y={74} turn={-20} />
      </>
    ),
  },
  irritated: {
    back: (
      <>
        <Cut d="M118 14H70C56 14 50 22 50 32V36H66V32C66 29 68 28 74 28H118Z" fill={paint.stone} lift={1.5} />
        <Ink d="M90 14V6M80 5H100" width={5} />
      </>
    ),
    face: { x: 58, y: 84, scale: 0.7, pose: { gazeSide: 0, gazeDown: -2.5 } },
    front: (
      <>
        <Drop x={58} y={45} s={1} fill={paint.seaDeep} />
        <Ink d="M46 55l-7 -4M70 55l7 -4" width={3} />
      </>
    ),
  },
  tense: {
    back: <Arm d="M34 106C16 98 14 60 22 34M86 106C104 98 106 60 98 34" />,
    face: {
      x: 60,
      y: 78,
      scale: 0.74,
      pose: { shoulderRise: 14, gazeSide: 0, mouthWidth: 15, smile: -2 },
    },
    front: (
      <>
        <Ink d="M5 26H115" width={12} />
        <Ink d="M5 26H115" width={7.5} colour={paint.dawn} />
        <Ink d="M6 23l5 6M109 23l5 6M34 23l5 6M82 23l5 6" width={2} />
        <Cut
          d="M44 26C42 12 56 10 60 18C64 10 78 12 76 26C78 40 64 42 60 34C56 42 42 40 44 26Z"
          fill={paint.dawn}
          lift={1.5}
        />
        <Ink d="M50 18C58 22 62 30 70 34M70 18C62 22 58 30 50 34" width={2.6} />
        <Hand x={21} y={26} s={1.2} />
        <Hand x={99} y={26} s={1.2} />
      </>
    ),
  },
  threatened: {
    far: (
      <>
        <Cut
          d="M46 116C50 96 50 82 40 66L22 44L33 45L34 33L42 41L47 31L54 52C56 26 64 8 82 6S108 26 110 52L118 40V116Z"
          fill={paint.slateMark}
          lift={0}
        />
      </>
    ),
    face: { x: 36, y: 88, scale: 0.5, turn: -8, pose: { gazeSide: 3, gazeDown: -3, eyeOpen: 14 } },
    front: (
      <>
        <Hand x={62} y={92} s={1.05} />
        <Hand x={14} y={92} s={1.05} turn={-10} />
      </>
    ),
  },
  resentful: {
    face: { x: 60, y: 44, scale: 0.76 },
    front: (
      <>
        <Cut d="M44 116L60 84L76 116Z" fill={paint.wood} lift={1} />
        <Ink d="M16 100L104 78" width={6} />
        <Cut d="M3 98H39C37 112 5 112 3 98Z" fill={paint.sail} lift={1} />
        <Cut d="M86 78H118C116 90 88 90 86 78Z" fill={paint.sail} lift={1} />
        <Star x={11} y={90} s={0.72} />
        <Star x={31} y={90} s={0.72} />
        <Star x={21} y={77} s={0.72} />
        <Star x={102} y={70} s={0.5} />
      </>
    ),
  },
  wary: {
    face: { x: 46, y: 52, scale: 0.74, pose: { gazeSide: 4 } },
    front: (
      <>
        <Cut d="M2 70H78V118H2Z" fill={paint.clay} lift={1.5} />
        <Ink
          d="M2 86H78M2 102H78M28 70V86M54 70V86M14 86V102M40 86V102M66 86V102M28 102V118M54 102V118"
          width={2.4}
        />
        <Hand x={22} y={70} />
        <Hand x={68} y={70} />
        <Cut d="M84 84H116V114H84Z" fill={paint.paper} lift={1.5} />
        <Ink d="M95 94c0-7 11-7 11 0c0 5 -5 5 -5 9M101 108v.01" width={3.2} />
      </>
    ),
  },
  disgusted: {
    face: {
      x: 46,
      y: 50,
      scale: 0.76,
      turn: -10,
      pose: { mouthOpen: 7, smile: -5, mouthWidth: 10, eyeOpen: 5, gazeSide: 3 },
    },
    front: (
      <>
        <Cut d="M39 69C38 82 42 86 47 85C53 84 53 78 51 68Z" fill={paint.clay} lift={0} />
        <Cut
          d="M78 82H92V98C100 98 112 98 114 106C114 114 106 114 98 114H84C78 114 76 108 78 100Z"
          fill={paint.leaf}
          lift={1.5}
        />
        <Ink d="M78 88H92M100 105v.01" width={2.6} />
        <Ink d="M82 74c-5 -6 5 -9 0 -16M94 74c-5 -6 5 -9 0 -16M106 86c-5 -6 5 -9 0 -16" width={3.2} />
        <Hand x={62} y={86} s={1.2} turn={-70} />
      </>
    ),
  },
  shocked: {
    back: (
      <Mirrored>
        <Cut d="M86 4L60 48H78L68 78L116 30H95L112 4Z" fill={paint.lamp} lift={1.5} />
      </Mirrored>
    ),
    face: { x: 76, y: 78, scale: 0.74, pose: { gazeSide: 0.5, mouthOpen: 13, mouthWidth: 7 } },
    front: (
      <Mirrored>
        <Ink d="M88 88l12 -3M84 100l14 3M92 76l9 -6M16 36l-6 -7M34 30l-2 -9" width={3.2} />
      </Mirrored>
    ),
  },
  jumpy: {
    far: <Floor y={106} fill={paint.stone} />,
    face: { x: 42, y: 44, scale: 0.68, turn: -10 },
    front: (
      <>
        <Cut d="M22 106a20 4 0 1 0 40 0a20 4 0 1 0 -40 0" fill={paint.line} lift={0} />
        <Ink d="M28 86v9M42 88v9M56 84v9" width={3.4} />
        <Burst x={92} y={66} s={1.45} width={2.6} />
        <Cut d="M84 62L90 66L94 58L97 66L104 64L99 71L103 78L94 75L88 80L89 72Z" fill={paint.clay} lift={0} />
        <Ink d="M92 82C90 92 96 98 92 106" width={2.4} />
      </>
    ),
  },
  betrayed: {
    far: (
      <>
        <Cut d="M-4 84H36V124H-4Z" fill={paint.hill} lift={0} />
        <Cut d="M86 84H124V124H86Z" fill={paint.hill} lift={0} />
        <Water y={108} />
      </>
    ),
    back: <Other x={100} y={84} s={1.05} coat={paint.plumMark} look="back" />,
    face: { x: 32, y: 54, scale: 0.62, pose: { gazeSide: 3 } },
    front: (
      <>
        <Cut d="M2 80H44L40 86L48 92H2Z" fill={paint.wood} lift={1} />
        <Cut d="M118 80H82L86 87L78 92H118Z" fill={paint.wood} lift={1} />
        <At x={62} y={98} turn={38}>
          <Cut d="M-11 -4H10L7 4H-9Z" fill={paint.wood} lift={0} />
        </At>
      </>
    ),
  },
  insecure: {
    face: { x: 60, y: 46, scale: 0.62, turn: 9 },
    front: (
      <>
        <Ink d="M4 98C30 105 90 105 116 98" width={4} />
        <Ink d="M48 76C46 86 50 92 46 100M68 76C74 84 70 92 76 100" width={8} />
        <Ink d="M48 76C46 86 50 92 46 100M68 76C74 84 70 92 76 100" width={4} colour={paint.glassShade} />
        <Ink d="M6 58L116 82" width={5} />
        <Hand x={30} y={64} />
        <Hand x={92} y={77} />
        <Ink d="M26 24C22 28 20 32 20 38M96 30C100 34 102 38 102 44" width={2.8} />
      </>
    ),
  },
  anxious: {
    face: { x: 42, y: 54, scale: 0.76 },
    front: (
      <>
        <Heart x={84} y={88} s={1.7} />
        <Ink d="M60 88H73L78 78L85 99L91 82L95 88H110" width={3.4} colour={paint.paper} />
        <Ink
          d="M56 76C51 84 51 94 56 102M47 80C43 86 43 94 47 100M110 66C116 70 118 76 118 82M104 56C108 57 112 59 114 61"
          width={3.2}
        />
        <Hand x={58} y={106} turn={-20} />
      </>
    ),
  },
} satisfies Record<string, Scene>;

/** A long hand on a cheek. */
function Fingerless({ x, y, turn }: { x: number; y: number; turn: number }) {
  return (
    <At x={x} y={y} turn={turn}>
      <Cut d="M-8 30C-10 6 -9 -20 0 -20S10 6 8 30Z" fill={paint.glassShade} lift={1.5} />
    </At>
  );
}
