import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, At, Hand, Mirrored, Star } from './parts.tsx';
import { Balloon, Battery, Flag, Floor } from './things.tsx';

/** Pleasant, much energy: the finer words. */
export const pleasantHighFine = {
  energetic: {
    far: <Floor y={104} fill={paint.dawn} />,
    face: { x: 42, y: 46, scale: 0.68, turn: 6, pose: { mouthOpen: 11 } },
    front: (
      <>
        <Ink d="M24 80l36 5l-36 5l36 5l-36 5" width={3.4} />
        <Ink d="M12 40C6 50 6 60 12 68M74 34C80 44 80 54 76 62" width={3} />
        <Battery x={94} y={66} s={1.35} bars={3} />
      </>
    ),
  },
  determined: {
    far: (
      <>
        <Cut
          d="M8 124C40 112 70 60 88 26C94 20 98 24 102 30C112 50 118 70 124 80V124Z"
          fill={paint.hill}
          lift={0}
        />
        <Ink d="M68 104C84 98 84 84 92 76S88 58 94 50" width={3.4} colour={paint.paper} />
      </>
    ),
    back: <Flag x={94} y={32} s={0.58} />,
    face: { x: 40, y: 70, scale: 0.74, turn: 8, pose: { gazeSide: 2.6, smile: 1, browLift: -1 } },
    front: <Hand x={66} y={92} />,
  },
  inspired: {
    face: { x: 60, y: 80, scale: 0.7, pose: { gazeDown: -3, pitch: 5, gazeSide: 0 } },
    front: (
      <>
        <Ink d="M36 8l5 4M84 8l-5 4M30 24h6M84 24h6M37 40l5 -4M83 40l-5 -4" width={3.6} />
        <Cut
          d="M52 40C52 34 44 32 44 22C44 12 52 6 60 6S76 12 76 22C76 32 68 34 68 40Z"
          fill={paint.lamp}
          lift={1}
        />
        <Cut d="M53 40H67V47H53Z" fill={paint.stone} lift={0} />
        <Ink d="M56 38V27L60 31L64 27V38" width={2.2} />
      </>
    ),
  },
  amazed: {
    far: <Cut d="M-4 -4H124V62C80 46 40 46 -4 62Z" fill={paint.seaDeep} isBare lift={0} />,
    face: {
      x: 56,
      y: 80,
      scale: 0.7,
      pose: { gazeDown: -3.4, gazeSide: 1.5, pitch: 5, mouthOpen: 12, mouthWidth: 8, smile: 3 },
    },
    front: (
      <>
        <Ink
          d="M12 16C34 10 54 12 78 22M24 30C44 24 58 26 74 30M44 6C56 6 66 10 80 17"
          width={3.4}
          colour={paint.lamp}
        />
        <Star x={92} y={28} s={1.3} />
        <Hand x={22} y={92} turn={-30} />
        <Hand x={90} y={92} turn={30} />
      </>
    ),
  },
  eager: {
    back: <Arm d="M82 96C98 84 100 60 96 32" />,
    face: { x: 48, y: 70, scale: 0.78, turn: 10, pose: { mouthOpen: 6 } },
    front: (
      <>
        <Hand x={95} y={24} s={1.35} />
        <Ink d="M78 26C77 22 77 19 79 15M112 26C113 22 113 19 111 15M86 10C90 6 100 6 104 10" width={3} />
      </>
    ),
  },
  amused: {
    face: { x: 42, y: 66, scale: 0.78, turn: -7, pose: { eyeOpen: 4, lidBow: -2.5, gazeSide: 3 } },
    front: (
      <>
        <Hand x={44} y={84} s={1.25} turn={-14} />
        <Cut d="M76 88C76 74 112 74 114 88C112 100 78 100 76 88Z" fill={paint.clay} lift={1.2} />
        <Ink d="M88 78V70M102 78V70M78 96L72 104M88 99L86 107M102 99L104 107M112 96L117 103" width={3.2} />
        <Ink d="M88 70v.01M102 70v.01" width={6} />
        <Ink d="M88 87q7 5 14 0" width={2.6} />
        <Cut d="M82 60H108V64H82Z" fill={paint.line} lift={0} />
        <Cut d="M86 62V40H104V62Z" fill={paint.seaDeep} lift={0} />
        <Ink d="M14 30l-6 -4M24 22l-3 -7M38 19v-7" width={3} />
      </>
    ),
  },
  delighted: {
    back: (
      <>
        <Balloon x={28} y={24} fill={paint.lamp} s={1.3} turn={-14} />
        <Balloon x={60} y={25} fill={paint.clay} s={1.3} />
        <Balloon x={92} y={24} fill={paint.seaDeep} s={1.3} turn={14} />
      </>
    ),
    face: { x: 60, y: 76, scale: 0.68, pose: { mouthOpen: 10 } },
  },
  silly: {
    face: {
      x: 58,
      y: 70,
      scale: 0.8,
      turn: -16,
      pose: { mouthOpen: 7, mouthWidth: 15, teeth: 0, eyeOpen: 15, cheek: 0 },
    },
    front: (
      <>
        <Cut d="M58 90C57 106 63 112 70 110C77 108 77 100 73 87Z" fill={paint.clay} lift={0} />
        <Ink d="M66 91l2 10" width={2.2} />
        <Cut d="M18 52L20 12L60 2L80 34C60 34 34 40 18 52Z" fill={paint.lamp} lift={1.5} />
        <Ink d="M19 50C0 44 -2 22 20 14" width={3} />
        <Ink d="M22 22L66 11" width={3} />
        <Ink d="M104 56c8 -4 8 8 2 10s-2 12 8 8" width={3.2} />
      </>
    ),
  },
  loved: {
    back: (
      <>
        <Cut d="M62 114C60 84 70 62 90 62S116 84 114 114Z" fill={paint.plumMark} lift={1} />
        <Cut
          d="M68 46C66 28 80 22 92 23C106 24 114 36 112 50C110 66 98 70 88 69C76 68 69 60 68 46Z"
          fill={paint.stone}
          lift={1.5}
        />
        <Ink d="M80 46q4 4 8 0M97 46q4 4 8 0M84 56q7 6 14 0" width={3} />
      </>
    ),
    face: { x: 42, y: 70, scale: 0.7, turn: 10, pose: { eyeOpen: 2, lidBow: 3 } },
    front: (
      <Cut
        d="M60 38C44 28 38 20 40 11C42 3 54 3 60 12C66 3 78 3 80 11C82 20 76 28 60 38Z"
        fill={paint.clay}
        lift={1.5}
      />
    ),
  },
  respected: {
    face: { x: 56, y: 54, scale: 0.6, pose: { mouthOpen: 3 } },
    back: (
      <Cut
        d="M60 4H104C112 4 115 8 115 14V26C115 32 111 36 104 36H86L76 46V36H62C56 36 52 32 52 26V14C52 8 54 4 60 4Z"
        fill={paint.paper}
        lift={1.5}
      />
    ),
    front: (
      <>
        <Ink d="M64 14H103M64 25H92" width={3.6} />
        <At x={22} y={112} s={0.8}>
          <Listener turn={14} coat={paint.seaDeep} />
        </At>
        <At x={60} y={114} s={0.8}>
          <Listener turn={0} coat={paint.plumMark} />
        </At>
        <At x={98} y={112} s={0.8}>
          <Listener turn={-14} coat={paint.lamp} />
        </At>
      </>
    ),
  },
  accepted: {
    back: (
      <>
        <Cut d="M3 114V66C3 58 8 56 14 56H34V114Z" fill={paint.seaDeep} lift={1} />
        <Cut d="M4 30H36V62H4Z" fill={paint.stone} lift={1} />
        <Ink d="M13 44v.01M26 44v.01" width={4.6} />
        <Ink d="M14 53q6 5 12 0" width={2.6} />
        <Cut d="M86 114L90 66H110L117 114Z" fill={paint.plumMark} lift={1} />
        <Cut d="M99 28L117 66H81Z" fill={paint.hill} lift={1} />
        <Ink d="M94 52v.01M106 52v.01" width={4.6} />
        <Ink d="M95 58q5 4 10 0" width={2.6} />
      </>
    ),
    face: { x: 60, y: 66, scale: 0.62 },
    front: (
      <>
        <Arm d="M26 92C34 100 44 102 54 98" />
        <Arm d="M96 92C88 102 76 104 66 98" />
      </>
    ),
  },
  focused: {
    face: { x: 82, y: 66, scale: 0.7, pose: { gazeSide: -3.2, gazeDown: 0, eyeOpen: 8 } },
    front: (
      <Mirrored>
        <Cut d="M68 58a23 23 0 1 0 46 0a23 23 0 1 0 -46 0" fill={paint.paper} lift={1.5} />
        <Cut d="M76 58a15 15 0 1 0 30 0a15 15 0 1 0 -30 0" fill={paint.seaDeep} lift={0} />
        <Cut d="M84 58a7 7 0 1 0 14 0a7 7 0 1 0 -14 0" fill={paint.lamp} lift={0} />
        <Ink d="M84 82L78 108M98 82L104 108" width={4} />
      </Mirrored>
    ),
  },
} satisfies Record<string, Scene>;

/** Somebody seen from behind who looks up at the one who speaks. */
function Listener({ turn, coat }: { turn: number; coat: string }) {
  return (
    <At x={0} y={0} turn={turn}>
      <Cut d="M-18 4C-18 -10 -10 -18 0 -18S18 -10 18 4Z" fill={coat} lift={1} />
      <Cut
        d="M-13 -24C-13 -33 -8 -38 0 -38S13 -33 13 -24C13 -15 8 -11 0 -11S-13 -15 -13 -24Z"
        fill={paint.stone}
        lift={1}
      />
    </At>
  );
}
