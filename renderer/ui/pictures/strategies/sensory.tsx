import { Arm, At, Drop, Flower, Hand, Star } from '../feelings/parts.tsx';
import { Cut, Ink, paint } from '../paper.tsx';
import type { StrategyScene } from './StrategyScene.tsx';
import { Note, Pointer, spreadHand, Token } from './tools.tsx';

const down = { pitch: -3, gazeDown: 2.4 };

/** Strategies of the senses. */
export const sensory = {
  'cool-water': {
    face: { x: 37, y: 50, scale: 0.66, pose: { ...down, gazeSide: 2.5 } },
    back: (
      <Cut d="M118 14H90C78 14 70 22 70 34V42H88V36C88 33 90 32 94 32H118Z" fill={paint.stone} lift={1.5} />
    ),
    front: (
      <>
        <Ink d="M98 14V6M88 5H108" width={5} />
        <Cut d="M72 44H86L90 108H68Z" fill={paint.seaDeep} lift={0} />
        <Arm d="M18 96C36 106 54 98 66 88" />
        <Hand x={80} y={78} s={1.5} turn={14} />
        <Arm d="M56 95C62 91 68 87 74 82" />
        <Cut d="M72 44H86C86 56 87 66 88 74C82 70 78 72 72 76Z" fill={paint.seaDeep} lift={0} />
        <Ink d="M77 50V66M82 50V60M74 96V101M84 94V101" width={2.4} colour={paint.paper} />
        <Drop x={62} y={72} s={0.85} fill={paint.seaDeep} />
        <Drop x={104} y={66} s={0.85} fill={paint.seaDeep} />
        <Drop x={106} y={88} s={0.85} fill={paint.seaDeep} />
        <Cut d="M40 102H118C116 114 108 118 100 118H58C48 118 42 114 40 102Z" fill={paint.paper} lift={1.2} />
      </>
    ),
  },
  'five-senses': {
    face: { x: 60, y: 80, scale: 0.6, feel: [0.4, 0.2], pose: { gazeDown: -2 } },
    front: (
      <>
        <Token x={17} y={76} />
        <Ink d="M8 76C12 69 22 69 26 76C22 83 12 83 8 76Z" width={2.4} />
        <Ink d="M17 76v.01" width={6} />
        <Token x={28} y={38} />
        <At x={28} y={49} s={0.4}>
          <Cut d={spreadHand} fill={paint.glassShade} lift={0} />
        </At>
        <Token x={60} y={20} />
        <Ink d="M54 22C50 10 70 8 68 20C67 26 62 25 61 30M58 19C58 15 64 15 63 19" width={2.8} />
        <Token x={92} y={38} />
        <Flower x={91} y={42} s={0.5} fill={paint.plumMark} />
        <Token x={103} y={76} />
        <Cut
          d="M103 70C96 66 92 74 96 81C99 87 107 87 110 81C114 74 110 66 103 70Z"
          fill={paint.clay}
          lift={0}
        />
        <Ink d="M103 70C103 66 105 64 107 64" width={2.4} />
      </>
    ),
  },
  'colour-hunt': {
    face: { x: 38, y: 50, scale: 0.62, feel: [0.4, 0.3], pose: { gazeSide: 2.5 } },
    front: (
      <>
        <Cut d="M70 8H116V38H70Z" fill={paint.stone} lift={1} />
        <Star x={92} y={24} s={0.95} />
        <Cut d="M74 112V84H104V112Z" fill={paint.paper} lift={1} />
        <Ink d="M104 90C114 90 114 104 104 104" width={3} />
        <Cut d="M74 92H104V104H74Z" fill={paint.lamp} lift={0} />
        <Flower x={99} y={66} s={0.7} />
        <Arm d="M28 98C38 104 48 96 56 88" />
        <Cut d="M40 78L62 70L68 90L46 98Z" fill={paint.lamp} lift={1.4} />
        <Hand x={52} y={95} s={1.1} />
        <Ink d="M70 48L76 45M74 58H82M70 68L78 74" width={2.8} />
      </>
    ),
  },
  'squeeze-let-go': {
    face: { x: 60, y: 40, scale: 0.6, pose: down },
    back: <Arm d="M40 64C18 72 14 92 32 92M80 64C102 72 106 92 88 92" />,
    front: (
      <>
        <Cut
          d="M60 66C74 64 82 74 74 82C68 88 68 94 74 100C82 112 72 117 60 117S38 112 46 100C52 94 52 88 46 82C38 74 46 64 60 66Z"
          fill={paint.plumMark}
          lift={1.5}
        />
        <Cut
          d="M28 84C36 76 52 78 54 84C57 86 56 90 53 90C57 92 56 97 52 97C55 100 52 104 48 103C38 106 26 102 26 94Z"
          fill={paint.glassShade}
          lift={1.2}
        />
        <Cut
          d="M92 84C84 76 68 78 66 84C63 86 64 90 67 90C63 92 64 97 68 97C65 100 68 104 72 103C82 106 94 102 94 94Z"
          fill={paint.glassShade}
          lift={1.2}
        />
        <Ink d="M53 90H46M52 97H46M67 90H74M68 97H74" width={2.4} />
        <Ink d="M38 68l5 4M82 68l-5 4M38 114l5 -3M82 114l-5 -3" width={3} />
      </>
    ),
  },
  'warm-layer': {
    back: (
      <Cut
        d="M18 66C14 26 34 6 60 6S106 26 102 66C104 84 90 92 60 92S16 84 18 66Z"
        fill={paint.clay}
        lift={1.5}
      />
    ),
    face: { x: 60, y: 54, scale: 0.76, pose: { smile: 7 } },
    front: (
      <>
        <Cut
          d="M4 117C4 92 18 80 32 80C44 92 76 92 88 80C102 80 116 92 116 117Z"
          fill={paint.clay}
          lift={2}
        />
        <Ink d="M60 91V117M30 104C30 110 29 114 28 117M90 104C90 110 91 114 92 117" width={2.6} />
        <Ink d="M50 90V104M70 90V104" width={3.4} colour={paint.paper} />
        <Ink d="M18 40C20 26 32 14 44 11" width={2.6} colour={paint.paper} />
      </>
    ),
  },
  'turn-it-down': {
    face: { x: 60, y: 64, scale: 0.76, pose: { smile: 5 } },
    front: (
      <>
        <Ink d="M26 58C24 18 96 18 94 58" width={10} />
        <Ink d="M26 58C24 18 96 18 94 58" width={5} colour={paint.wood} />
        <Cut d="M16 56C16 46 36 46 37 56V76C36 86 16 86 16 76Z" fill={paint.seaDeep} lift={1.5} />
        <Cut d="M104 56C104 46 84 46 83 56V76C84 86 104 86 104 76Z" fill={paint.seaDeep} lift={1.5} />
        <Ink d="M8 58C5 64 5 70 8 76M112 58C115 64 115 70 112 76" width={3} />
        <Ink d="M26 56V76M94 56V76" width={2.6} colour={paint.paper} />
      </>
    ),
  },
  'finger-trace': {
    face: { x: 36, y: 32, scale: 0.5, pose: { ...down, gazeSide: 1.5 } },
    front: (
      <>
        <Cut d="M8 58L106 52L114 116H12Z" fill={paint.paper} lift={1.5} />
        <At x={44} y={112} s={0.98}>
          <Ink d={spreadHand} width={12} colour={paint.clay} />
          <Cut d={spreadHand} fill={paint.glassShade} lift={0} />
        </At>
        <Pointer x={73} y={78} s={1.15} turn={-14} />
      </>
    ),
  },
  'calm-sounds': {
    face: { x: 42, y: 46, scale: 0.66, turn: 8, pose: { gazeSide: 2, smile: 6 } },
    back: <Arm d="M60 78C80 82 84 66 74 52" />,
    front: (
      <>
        <Hand x={71} y={46} s={1.1} turn={50} />
        <Cut d="M66 82H116V116H66Z" fill={paint.wood} lift={1.5} />
        <Cut d="M72 99a11 11 0 1 0 22 0a11 11 0 1 0 -22 0" fill={paint.paper} lift={0} />
        <Ink d="M83 99v.01" width={7} />
        <Ink d="M102 92H109M102 99H109M102 106H109" width={2.8} colour={paint.paper} />
        <Ink d="M88 70C94 58 82 52 90 40M104 72C110 58 98 50 106 34" width={3.4} colour={paint.seaDeep} />
      </>
    ),
  },
  'lift-song': {
    face: { x: 48, y: 60, scale: 0.64, turn: -6, feel: [0.7, 0.6] },
    front: (
      <>
        <Note x={84} y={74} s={1.1} />
        <Note x={98} y={36} s={1.1} />
        <Note x={22} y={30} s={1} />
        <Cut d="M50 100H104V116H50Z" fill={paint.clay} lift={1.5} />
        <Cut d="M48 96C48 90 106 90 106 96C106 103 48 103 48 96Z" fill={paint.paper} lift={0} />
        <Ink d="M58 102L68 116L78 103L88 116L97 102" width={2.4} colour={paint.paper} />
        <Arm d="M34 90C42 100 52 90 62 88" />
        <Hand x={66} y={86} s={1.1} turn={16} />
        <Ink d="M82 88l5 -6M90 90l8 -4M50 82l-4 -4" width={2.8} />
      </>
    ),
  },
  'slow-doodle': {
    face: { x: 40, y: 36, scale: 0.58, pose: { ...down, gazeSide: 1.5 } },
    front: (
      <>
        <Cut d="M10 66H104L114 116H6Z" fill={paint.paper} lift={1.5} />
        <Ink
          d="M18 92C24 76 36 76 34 88C32 98 24 94 30 86C38 74 50 78 48 88C46 98 38 94 44 86C52 74 66 78 62 90C60 98 52 94 58 88C62 84 68 86 74 88"
          width={3.4}
          colour={paint.seaDeep}
        />
        <Ink d="M22 108v.01M34 107v.01M46 108v.01M58 107v.01" width={5.5} colour={paint.clay} />
        <Ink d="M76 88L100 50" width={9} />
        <Ink d="M79 83L100 50" width={5} colour={paint.lamp} />
        <Arm d="M58 62C76 58 88 60 92 70" />
        <Hand x={90} y={72} s={1.25} turn={-40} />
      </>
    ),
  },
} satisfies Record<string, StrategyScene>;
