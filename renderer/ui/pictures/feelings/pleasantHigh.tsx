import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, Burst, Drop, Flower, Hand, Mirrored, Star, Sun } from './parts.tsx';
import { Ball, Flag, Floor, Water } from './things.tsx';

/** Pleasant, much energy: the core and second words. */
export const pleasantHigh = {
  happy: {
    back: (
      <>
        <Ink
          d="M60 16V4M60 106V116M15 61H4M105 61H116M28 29L19 20M92 29L101 20M28 93L19 102M92 93L101 102"
          width={5}
        />
        <Cut
          d="M20 62C18 38 36 21 62 21S103 40 100 64S82 101 58 101S22 86 20 62Z"
          fill={paint.lamp}
          lift={0}
        />
      </>
    ),
    face: { x: 60, y: 62, scale: 0.72 },
  },
  excited: {
    face: { x: 60, y: 44, scale: 0.72 },
    back: <Arm d="M38 70C24 64 18 50 18 38M82 70C96 64 102 50 102 38" />,
    front: (
      <>
        <Hand x={18} y={32} />
        <Hand x={102} y={32} />
        <Ink d="M10 18L6 12M20 15V8M112 18L116 12M101 15V8" width={3.2} />
        <Cut d="M34 82H86V115H34Z" fill={paint.seaDeep} lift={1.5} />
        <Cut d="M30 74H90V86H30Z" fill={paint.sea} lift={1} />
        <Cut d="M54 74H66V115H54Z" fill={paint.lamp} lift={0} />
        <Cut
          d="M60 74C48 76 42 64 49 62C55 61 58 68 60 74C62 68 65 61 71 62C78 64 72 76 60 74Z"
          fill={paint.lamp}
          lift={0}
        />
      </>
    ),
  },
  proud: {
    far: <Floor y={98} fill={paint.dawn} />,
    back: <Flag x={90} y={62} s={1.1} />,
    face: { x: 44, y: 66, scale: 0.74 },
    front: (
      <Cut
        d="M70 112V84H76V78H82V84H88V60H93V65H97V60H102V84H106V78H112V84H116V112Z"
        fill={paint.sandMark}
        lift={1}
      />
    ),
  },
  surprised: {
    face: { x: 78, y: 62, scale: 0.76, pose: { gazeSide: -2.4, browLift: 6 } },
    front: (
      <Mirrored>
        <Ink d="M92 84l-9 -6l18 -7l-18 -7l18 -7l-18 -7l9 -6" width={3.4} />
        <Star x={92} y={30} s={1.1} />
        <Burst x={92} y={30} s={1.25} width={2.4} />
        <Cut d="M74 86H112V114H74Z" fill={paint.seaDeep} lift={1.5} />
        <Cut d="M74 86L60 76L64 70L80 80Z" fill={paint.sea} lift={0} />
        <Ink d="M83 94v.01M93 100v.01M103 94v.01M83 106v.01M103 106v.01" width={5} colour={paint.lamp} />
      </Mirrored>
    ),
  },
  hopeful: {
    far: (
      <>
        <Sun x={92} y={74} s={1.35} />
        <Floor y={84} />
      </>
    ),
    face: { x: 42, y: 60, scale: 0.74, pose: { gazeSide: 2.4, gazeDown: 0.8 } },
    front: (
      <>
        <Ink d="M88 110C89 98 87 88 89 78" width={4.4} colour={paint.line} />
        <Cut d="M89 88C94 72 106 70 114 74C112 86 102 92 89 88Z" fill={paint.leaf} lift={1} />
        <Cut d="M88 80C86 66 76 62 68 64C68 76 76 84 88 80Z" fill={paint.leaf} lift={1} />
        <Cut d="M70 112C74 100 102 100 108 112Z" fill={paint.wood} lift={0} />
      </>
    ),
  },
  confident: {
    face: { x: 60, y: 44, scale: 0.74 },
    front: (
      <>
        <Ink d="M60 58V116M31 87H89M39.5 66.5L80.5 107.5M80.5 66.5L39.5 107.5" width={5.5} />
        <path className="hb-feeling-ring" d="M37 87a23 23 0 1 0 46 0a23 23 0 1 0 -46 0" />
        <Cut d="M52 87a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" fill={paint.lamp} lift={0} />
        <Hand x={36} y={76} turn={-20} />
        <Hand x={84} y={76} turn={20} />
      </>
    ),
  },
  curious: {
    face: { x: 52, y: 62, scale: 0.82, turn: 6, pose: { gazeSide: 2.6 } },
    front: (
      <>
        <Ink d="M84 74L106 100" width={10} />
        <Ink d="M86 76L105 99" width={5.5} colour={paint.wood} />
        <Cut d="M45 55a21 21 0 1 0 42 0a21 21 0 1 0 -42 0" fill={paint.surface} lift={1.5} />
        <path className="hb-feeling-rim" d="M45 55a21 21 0 1 0 42 0a21 21 0 1 0 -42 0" />
        <Cut d="M52 57C54 45 78 45 80 57C76 68 56 68 52 57Z" fill={paint.paper} lift={0} />
        <Ink d="M69 56v.01" width={14} />
        <Ink d="M72 53v.01" width={4} colour={paint.paper} />
      </>
    ),
  },
  playful: {
    far: <Floor y={100} />,
    face: { x: 80, y: 68, scale: 0.72, turn: 8, pose: { gazeSide: -2.6 } },
    front: (
      <Mirrored>
        <Ball x={92} y={30} s={1.15} turn={-20} />
        <Ink d="M66 92C70 60 74 46 82 40" width={2.8} />
        <Ink d="M70 98C78 66 110 70 112 100" width={2.8} />
        <Hand x={70} y={86} />
      </Mirrored>
    ),
  },
  brave: {
    far: (
      <>
        <Cut
          d="M124 20C100 12 82 22 84 38C92 30 104 36 106 48C108 66 96 78 76 86H124Z"
          fill={paint.seaDeep}
          lift={0}
        />
        <Water y={96} />
      </>
    ),
    face: { x: 46, y: 54, scale: 0.76, pose: { gazeSide: 2.4 } },
    front: (
      <>
        <Cut
          d="M40 72C52 72 60 70 67 65C74 70 82 72 94 72C96 94 84 108 67 115C50 108 38 94 40 72Z"
          fill={paint.lamp}
          lift={2}
        />
        <Cut
          d="M49 79C56 79 62 77 67 74C72 77 78 79 85 79C85 92 78 101 67 106C56 101 49 92 49 79Z"
          fill={paint.paper}
          lift={0}
        />
        <Star x={67} y={90} s={0.75} fill={paint.seaDeep} />
      </>
    ),
  },
  thrilled: {
    far: (
      <>
        <Cut
          d="M-4 124V96C20 92 40 84 56 72C74 60 100 62 104 80C106 92 96 98 90 92C92 106 108 110 124 104V124Z"
          fill={paint.seaDeep}
          lift={0}
        />
        <Ink d="M14 106C36 100 54 90 66 80M30 112C50 108 62 100 72 92" width={3} colour={paint.paper} />
      </>
    ),
    face: { x: 58, y: 42, scale: 0.66, turn: 10, pose: { mouthOpen: 15 } },
    back: <Arm d="M36 62C22 56 16 42 18 28M80 66C98 62 104 48 102 34" />,
    front: (
      <>
        <Hand x={18} y={22} />
        <Hand x={102} y={28} />
        <Cut d="M22 88C40 84 70 66 88 58C90 66 66 84 26 94C20 96 18 90 22 88Z" fill={paint.lamp} lift={1} />
        <Drop x={110} y={66} s={0.9} />
        <Drop x={112} y={86} s={0.7} />
      </>
    ),
  },
  joyful: {
    face: { x: 58, y: 66, scale: 0.72, turn: -8, pose: { mouthOpen: 13, eyeOpen: 3, lidBow: -3 } },
    back: <Arm d="M32 90C18 84 12 74 12 64M82 90C98 86 106 78 107 68" />,
    front: (
      <>
        <Hand x={13} y={60} />
        <Hand x={107} y={61} />
        <Ink d="M26 34V10L46 6V28" width={4} />
        <Ink d="M20 35h.01M40 30h.01" width={12} />
        <Ink d="M86 40V14C90 20 98 20 98 28" width={4} />
        <Ink d="M80 41h.01" width={12} />
      </>
    ),
  },
  cheerful: {
    face: { x: 46, y: 62, scale: 0.78, turn: -5 },
    front: (
      <>
        <Flower x={92} y={82} s={1.6} />
        <Arm d="M66 104C76 106 84 104 90 100" />
        <Hand x={92} y={98} />
      </>
    ),
  },
} satisfies Record<string, Scene>;
