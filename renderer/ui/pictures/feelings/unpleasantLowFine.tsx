import { Cut, Ink, paint } from '../paper.tsx';
import type { Scene } from './FeelingScene.tsx';
import { Arm, At, Cloud, Drop, Hand, Heart, Other, Puff } from './parts.tsx';
import { bowed } from './poses.ts';
import { Battery, Flag, Floor, House, Water } from './things.tsx';

/** Unpleasant, little energy: lost, and low. */
export const unpleasantLowFine = {
  hopeless: {
    far: (
      <>
        <Cut d="M-4 -4H124V124H-4Z" fill={paint.slateMark} isBare lift={0} />
        <Cut d="M28 -4H92L84 124H36Z" fill={paint.line} isBare lift={0} />
        <Cut d="M28 -4H92L88 18C70 24 50 24 32 18Z" fill={paint.dawn} isBare lift={0} />
        <Ink
          d="M74 14V92M86 14V92M74 26H86M74 40H86M74 54H86M74 68H86M74 82H86"
          width={3}
          colour={paint.lamp}
        />
      </>
    ),
    face: { x: 54, y: 88, scale: 0.5, pose: bowed },
  },
  empty: {
    face: { x: 40, y: 66, scale: 0.72, pose: { eyeOpen: 7, gazeDown: 0.5 } },
    front: (
      <>
        <Cut
          d="M76 46H112V52C116 56 116 60 116 64V106C116 112 112 114 106 114H82C76 114 72 112 72 106V64C72 60 72 56 76 52Z"
          fill={paint.surface}
          lift={2}
        />
        <Ink d="M76 52H112" width={2.6} />
        <Ink d="M80 66V100" width={3} colour={paint.stone} />
        <Ink d="M84 106H104" width={3} colour={paint.stone} />
        <Cut d="M74 30L108 24L110 34L76 40Z" fill={paint.wood} lift={1} />
      </>
    ),
  },
  numb: {
    face: { x: 58, y: 64, scale: 0.66, pose: { smile: 0, eyeOpen: 7, gazeDown: 0, tilt: 0 } },
    front: (
      <>
        <path className="hb-feeling-ice" d="M14 30L28 14H106V96L92 112H14Z" />
        <path className="hb-feeling-edge" d="M14 30L28 14H106V96L92 112H14ZM14 30H92V112M92 30L106 14" />
        <Ink d="M24 46L40 32M24 58L34 49M72 104L84 92" width={3.4} colour={paint.paper} />
        <At x={96} y={92} s={1.1}>
          <Cut d="M-17 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0" fill={paint.seaDeep} lift={0} />
          <Ink
            d="M0 -11V11M-9.5 -5.5L9.5 5.5M-9.5 5.5L9.5 -5.5M-3 -10L0 -7L3 -10M-3 10L0 7L3 10"
            width={2.6}
            colour={paint.paper}
          />
        </At>
      </>
    ),
  },
  exhausted: {
    far: <Floor y={86} fill={paint.stone} />,
    face: {
      x: 42,
      y: 80,
      scale: 0.72,
      turn: -76,
      pose: { eyeOpen: 1.4, mouthOpen: 7, mouthWidth: 8, smile: -2 },
    },
    back: <Cut d="M56 108C54 76 66 66 82 70C104 74 118 88 118 108Z" fill={paint.glassShade} lift={1} />,
    front: (
      <>
        <Arm d="M78 100C86 106 94 106 102 104" />
        <Battery x={98} y={36} s={1.1} bars={0} />
        <Ink d="M91 54H105" width={4} />
      </>
    ),
  },
  gloomy: {
    face: { x: 60, y: 78, scale: 0.72, pose: { gazeDown: -1, eyeOpen: 6 } },
    front: (
      <>
        <Cloud x={60} y={34} s={2.3} fill={paint.slateMark} />
      </>
    ),
  },
  rejected: {
    back: (
      <>
        <Cut d="M60 112V14H112V112Z" fill={paint.wood} lift={1.5} />
        <Ink d="M68 24H86V58H68ZM92 24H105V58H92ZM68 68H86V104H68ZM92 68H105V104H92Z" width={2.4} />
      </>
    ),
    face: { x: 36, y: 72, scale: 0.66, turn: -10, pose: { ...bowed, gazeSide: -2 } },
    front: (
      <>
        <Ink d="M66 64v.01" width={9} colour={paint.lamp} />
        <At x={88} y={106} turn={-8}>
          <Cut d="M-17 -10H17V11H-17Z" fill={paint.paper} lift={1} />
          <Ink d="M-17 -10L0 3L17 -10" width={2} />
          <Heart x={0} y={3} s={0.45} />
        </At>
      </>
    ),
  },
  homesick: {
    far: (
      <>
        <Cut d="M52 42C70 30 100 28 124 38V62H52Z" fill={paint.hill} lift={0} />
        <Water y={54} />
        <Cut d="M-4 92C20 84 60 92 72 124H-4Z" fill={paint.dawn} lift={0} />
      </>
    ),
    back: <House x={92} y={42} s={1.05} />,
    face: { x: 38, y: 76, scale: 0.64, turn: 4, pose: { gazeSide: 3, gazeDown: -1.6 } },
    front: <Heart x={68} y={26} s={0.62} />,
  },
  discouraged: {
    far: (
      <>
        <Cut
          d="M30 124C56 112 76 62 90 30C96 22 100 26 104 34C112 56 118 74 124 84V124Z"
          fill={paint.hill}
          lift={0}
        />
        <path className="hb-feeling-dashes" d="M74 112C90 104 86 88 94 78S90 58 96 46" />
      </>
    ),
    back: <Flag x={97} y={34} s={0.58} />,
    face: { x: 42, y: 70, scale: 0.76, turn: -12, pose: { ...bowed, gazeSide: -2.6 } },
    front: (
      <>
        <Cut d="M76 116C74 104 80 98 88 98S102 104 100 116Z" fill={paint.wood} lift={1.5} />
        <Ink d="M82 99C82 92 94 92 94 99M80 108H96" width={2.8} />
      </>
    ),
  },
  sorry: {
    face: { x: 42, y: 52, scale: 0.78, turn: 8, pose: { ...bowed, gazeSide: 1 } },
    front: (
      <>
        <Ink d="M104 78C118 76 118 98 102 96" width={4} />
        <Cut d="M66 70H108C108 88 102 100 96 102H78C72 100 66 88 66 70Z" fill={paint.paper} lift={2} />
        <Ink d="M80 71L86 80L79 88L86 101" width={2.6} />
        <At x={85} y={84} turn={14}>
          <Cut d="M-14 -5H14C18 -5 18 5 14 5H-14C-18 5 -18 -5 -14 -5Z" fill={paint.dawn} lift={0} />
          <Ink d="M-10 0v.01M10 0v.01M-3 -4V4M3 -4V4" width={2.2} />
        </At>
        <Arm d="M26 106C44 118 64 116 78 108" />
        <Hand x={86} y={106} s={1.2} turn={-80} />
      </>
    ),
  },
  grieving: {
    face: { x: 46, y: 58, scale: 0.76, turn: 7, pose: { ...bowed, eyeOpen: 1, lidBow: 3 } },
    front: (
      <>
        <Drop x={36} y={70} />
        <Cut d="M62 64H114V116H62Z" fill={paint.wood} lift={2} />
        <Cut d="M69 71H107V109H69Z" fill={paint.paper} lift={0} />
        <Cut d="M72 109C72 100 80 97 88 97S104 100 104 109Z" fill={paint.plumMark} lift={0} />
        <Cut d="M78 88C77 80 82 75 88 75S99 80 98 88 93 99 88 99 79 96 78 88Z" fill={paint.stone} lift={0} />
        <Ink d="M84 85v.01M92 85v.01" width={3.4} />
        <Ink d="M84 91q4 3 8 0" width={2} />
        <Hand x={61} y={94} s={1.1} />
      </>
    ),
  },
  'spaced-out': {
    far: <Cut d="M-4 -4H124V124H-4Z" fill={paint.slateMark} isBare lift={0} />,
    back: (
      <>
        <Cut d="M84 26a13 13 0 1 0 26 0a13 13 0 1 0 -26 0" fill={paint.clay} lift={0} />
        <Ink d="M78 33C84 36 112 24 116 17" width={3} colour={paint.lamp} />
        <Ink
          d="M20 24v.01M44 12v.01M108 62v.01M16 70v.01M66 16v.01M102 88v.01"
          width={4.5}
          colour={paint.paper}
        />
      </>
    ),
    face: {
      x: 52,
      y: 58,
      scale: 0.7,
      turn: -14,
      pose: { shoulderRise: -34, gazeSide: 1.5, gazeDown: -2, eyeOpen: 9, pupil: 3 },
    },
    front: (
      <>
        <Cloud x={32} y={96} s={1.5} />
        <Cloud x={82} y={100} s={1.6} />
      </>
    ),
  },
  miserable: {
    back: <Cloud x={60} y={24} s={2.1} fill={paint.slateMark} />,
    face: { x: 58, y: 78, scale: 0.64, turn: 8, pose: bowed },
    near: <Cut d="M14 108C20 96 100 96 108 108C104 118 18 118 14 108Z" fill={paint.sea} lift={0} />,
    front: (
      <Ink
        d="M26 50l-3 12M44 46l-2 8M92 48l-3 12M76 44l-2 8M100 70l-3 12M18 76l-3 12M106 94l-2 7M24 96l-1 5M60 44l-2 6"
        width={3.4}
      />
    ),
  },
  flat: {
    face: { x: 54, y: 62, scale: 0.8, pose: { squash: -0.24, smile: -1, drop: 9, eyeOpen: 6 } },
    front: (
      <>
        <Cut
          d="M58 104C56 94 72 98 84 92C96 88 114 94 118 106C112 116 66 116 58 104Z"
          fill={paint.paper}
          lift={2}
        />
        <Cut d="M62 99C76 108 100 106 114 98L118 106C104 114 74 114 59 106Z" fill={paint.seaDeep} lift={0} />
        <Puff x={98} y={82} s={0.62} turn={-40} />
      </>
    ),
  },
  ignored: {
    far: <Floor y={56} fill={paint.stone} />,
    back: (
      <>
        <Other x={76} y={69} s={1} coat={paint.seaDeep} look="back" />
        <Other x={100} y={75} s={1} coat={paint.plumMark} look="back" />
      </>
    ),
    face: { x: 42, y: 76, scale: 0.66, turn: 4, pose: { gazeSide: 2.6, gazeDown: -1.6, mouthOpen: 3 } },
    front: (
      <>
        <Arm d="M20 104C10 90 12 64 20 44" />
        <Hand x={21} y={37} s={1.15} />
        <Ink d="M6 38C5 32 6 28 8 24M34 28C37 32 38 36 38 40" width={2.8} />
      </>
    ),
  },
} satisfies Record<string, Scene>;
