import { Arm, Cloud, Hand } from '../feelings/parts.tsx';
import { Floor } from '../feelings/things.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import { Foot, Head, Leg, Torso } from './people.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Arrow, Book } from './tools.tsx';

/** Strategies that press, push, loosen and walk. */
export const movement = {
  'feet-down': {
    far: <Cut d="M-4 98H124V124H-4Z" fill={paint.wood} lift={0} />,
    back: (
      <>
        <Cut d="M28 62H92V76H28Z" fill={paint.stone} lift={1.2} />
        <Torso x={60} y={42} s={0.95} fill={paint.seaDeep} />
        <Arm d="M46 48C38 56 38 62 42 66M74 48C82 56 82 62 78 66" />
      </>
    ),
    face: { x: 60, y: 28, scale: 0.5, pose: { gazeDown: 2.2, pitch: -2 } },
    front: (
      <>
        <Ink d="M50 70C44 72 40 78 40 94M70 70C76 72 80 78 80 94" width={15} />
        <Ink d="M50 70C44 72 40 78 40 94M70 70C76 72 80 78 80 94" width={11} colour={paint.glassShade} />
        <Foot x={38} y={102} s={1.7} isLeft />
        <Foot x={82} y={102} s={1.7} />
        <Arrow x={12} y={82} s={0.95} turn={90} />
        <Arrow x={106} y={82} s={0.95} turn={90} />
        <Ink d="M22 109H52M68 109H98" width={3} colour={paint.paper} />
      </>
    ),
  },
  'chair-press': {
    far: <Floor y={110} />,
    back: (
      <>
        <Cut d="M30 92V30C30 22 90 22 90 30V92Z" fill={paint.wood} lift={1.2} />
        <Torso x={60} y={52} s={1} fill={paint.seaDeep} />
      </>
    ),
    face: { x: 60, y: 38, scale: 0.54, feel: [0.2, 0.2] },
    front: (
      <>
        <Cut d="M22 94H98V104H22Z" fill={paint.wood} lift={1} />
        <Cut d="M26 104H34V117H26ZM86 104H94V117H86Z" fill={paint.wood} lift={0} />
        <Arm d="M44 60C32 66 28 78 28 90M76 60C88 66 92 78 92 90" />
        <Hand x={28} y={92} s={1.1} />
        <Hand x={92} y={92} s={1.1} />
        <Leg d="M52 84C46 88 46 96 46 106" foot={{ x: 44, y: 114, isLeft: true }} />
        <Leg d="M68 84C74 88 74 96 74 106" foot={{ x: 76, y: 114 }} />
        <Arrow x={11} y={80} s={0.9} turn={90} />
        <Arrow x={109} y={80} s={0.9} turn={90} />
      </>
    ),
  },
  'wall-push': {
    far: <Floor y={108} />,
    back: (
      <>
        <Cut d="M88 4H118V117H88Z" fill={paint.clay} lift={1.5} />
        <Ink
          d="M88 20H118M88 36H118M88 52H118M88 68H118M88 84H118M88 100H118M104 4V20M98 20V36M108 36V52M98 52V68M106 68V84M98 84V100M108 100V116"
          width={2.4}
        />
        <Leg d="M36 82C28 90 20 98 15 106" foot={{ x: 14, y: 113 }} />
        <Leg d="M46 84C54 92 52 100 52 106" foot={{ x: 52, y: 113 }} />
        <Torso x={47} y={56} turn={16} fill={paint.seaDeep} />
      </>
    ),
    face: { x: 51, y: 40, scale: 0.54, turn: 12, feel: [0.1, 0.3], pose: { gazeSide: 2.6 } },
    front: (
      <>
        <Arm d="M52 64C66 66 74 62 84 56M46 70C60 82 74 80 84 76" />
        <Cut d="M80 46C80 42 88 42 88 46V64C88 67 80 67 80 63Z" fill={paint.glassShade} lift={0} />
        <Cut d="M80 68C80 64 88 64 88 68V86C88 89 80 89 80 85Z" fill={paint.glassShade} lift={0} />
        <Ink d="M74 38L80 42M74 94L80 90" width={3} />
      </>
    ),
  },
  'tense-melt': {
    far: <Cut d="M60 -4H124V124H60Z" fill={paint.sky} isBare lift={0} />,
    back: (
      <>
        <Arm d="M38 92C22 88 18 74 20 54" />
        <Arm d="M80 92C96 90 98 96 100 104" />
      </>
    ),
    face: { x: 60, y: 62, scale: 0.66, pose: { smile: 4 } },
    front: (
      <>
        <Cut
          d="M8 44C8 34 14 30 18 33C20 29 26 29 28 33C33 31 36 36 34 40C37 46 34 54 30 56C22 60 10 56 8 44Z"
          fill={paint.glassShade}
          lift={1.2}
        />
        <Ink d="M16 42V34M23 42V33M29 43V36" width={2.2} />
        <Ink d="M4 34L-0 30M12 24L9 18M24 22V15M36 26L40 20" width={3.2} />
        <Cut
          d="M92 100C92 94 108 94 110 100C112 106 110 112 106 110C104 118 100 118 99 110C96 116 92 114 93 108Z"
          fill={paint.glassShade}
          lift={0}
        />
        <Ink d="M88 60C94 66 84 70 90 78M102 62C108 68 98 74 104 82" width={3.2} colour={paint.seaDeep} />
      </>
    ),
  },
  'slow-walk': {
    far: (
      <>
        <Cut d="M-4 64C30 46 80 46 124 58V124H-4Z" fill={paint.hill} lift={0} />
        <Cut
          d="M10 124C20 100 62 100 62 84C62 74 78 66 98 56H110C104 68 92 76 92 88C92 104 80 110 78 124Z"
          fill={paint.paper}
          lift={0}
        />
      </>
    ),
    back: (
      <>
        <Leg d="M72 58C72 66 70 70 68 76" foot={{ x: 67, y: 83, s: 0.9 }} />
        <Leg d="M80 58C84 64 86 68 88 72" foot={{ x: 90, y: 78, s: 0.9, turn: -16 }} />
        <Torso x={76} y={36} s={0.86} fill={paint.plumMark} />
        <Arm d="M66 42C60 48 58 54 60 60M86 42C92 48 94 52 94 58" />
      </>
    ),
    face: { x: 76, y: 24, scale: 0.46, pose: { gazeDown: 2, pitch: -2, gazeSide: 2 } },
    front: (
      <>
        <Foot x={34} y={114} s={0.7} turn={-22} />
        <Foot x={52} y={111} s={0.64} turn={-22} />
        <Foot x={54} y={100} s={0.58} turn={-40} />
        <Foot x={70} y={98} s={0.54} turn={-40} />
      </>
    ),
  },
  'brisk-walk': {
    far: (
      <>
        <Floor y={104} />
        <Cloud x={38} y={20} s={0.58} />
      </>
    ),
    back: (
      <>
        <Leg d="M58 80C50 90 42 94 32 94" foot={{ x: 27, y: 98, turn: 58 }} />
        <Leg d="M66 80C76 86 84 92 88 100" foot={{ x: 90, y: 110, turn: -14 }} />
        <Arm d="M52 58C40 62 36 70 28 66" />
        <Torso x={66} y={52} turn={8} fill={paint.clay} />
      </>
    ),
    face: { x: 70, y: 36, scale: 0.52, turn: 4, feel: [0.6, 0.5], pose: { gazeSide: 2.4, gazeDown: -1.5 } },
    front: (
      <>
        <Arm d="M74 60C80 72 90 70 96 60" />
        <Hand x={97} y={56} s={0.95} />
        <Hand x={25} y={65} s={0.95} />
        <Ink d="M6 48H30M2 78H22M10 88H24" width={3.4} />
      </>
    ),
  },
  'carry-job': {
    far: <Floor y={106} />,
    back: (
      <>
        <Leg d="M52 92V104" foot={{ x: 50, y: 112, isLeft: true }} />
        <Leg d="M68 92V104" foot={{ x: 70, y: 112 }} />
        <Torso x={60} y={60} s={1} fill={paint.seaDeep} />
      </>
    ),
    face: { x: 60, y: 30, scale: 0.56, feel: [0.4, 0.2] },
    front: (
      <>
        <Book x={60} y={88} fill={paint.clay} s={1.15} />
        <Book x={57} y={75} fill={paint.lamp} s={1.1} turn={1} />
        <Book x={62} y={63} fill={paint.plumMark} s={1.05} />
        <Arm d="M40 54C22 62 20 84 38 91M80 54C98 62 100 84 82 91" />
        <Hand x={42} y={92} s={1.1} />
        <Hand x={78} y={92} s={1.1} />
      </>
    ),
  },
  'shake-still': {
    far: <Cut d="M62 -4H124V124H56Z" fill={paint.sky} isBare lift={0} />,
    back: (
      <>
        <Arm d="M22 58C14 60 10 64 8 72M40 58C48 60 52 64 54 72" />
        <Leg d="M26 84C24 92 20 96 20 102" foot={{ x: 18, y: 109, isLeft: true, s: 0.9 }} />
        <Leg d="M36 84C38 92 42 96 42 102" foot={{ x: 44, y: 109, s: 0.9 }} />
        <Torso x={31} y={54} s={0.86} fill={paint.clay} />
        <Arm d="M82 58C76 68 76 74 78 80M100 58C106 68 106 74 104 80" />
        <Leg d="M87 84V102" foot={{ x: 85, y: 109, isLeft: true, s: 0.9 }} />
        <Leg d="M97 84V102" foot={{ x: 99, y: 109, s: 0.9 }} />
        <Torso x={92} y={54} s={0.86} fill={paint.clay} />
        <Head x={92} y={42} scale={0.42} pose={{ smile: 6 }} />
      </>
    ),
    face: { x: 31, y: 42, scale: 0.42, turn: -6, feel: [0.4, 0.7] },
    front: (
      <>
        <Hand x={8} y={74} s={0.9} turn={-90} />
        <Hand x={53} y={74} s={0.9} turn={90} />
        <Ink
          d="M4 52c-4 4 1 6 -3 10M-1 66c-4 5 2 8 -1 14M60 54c4 4 -1 6 3 10M3 96c-4 4 1 6 -3 11M56 96c4 4 -1 6 3 11"
          width={3}
        />
        <Arrow x={60} y={24} s={1} />
      </>
    ),
  },
} satisfies Record<string, StrategyScene>;
