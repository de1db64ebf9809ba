import { Figure } from './Figure.tsx';
import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';
import type { PictureProps } from './signInSea.tsx';

const disc = 'M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z';

/** Senses: a leaf and a drop of water. */
export function KindSensory({ label }: PictureProps) {
  const leaf = 'M24 84C18 48 44 24 84 24C92 60 66 92 32 88Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.teal} isBare lift={0} />
      <Cut d={leaf} fill={paint.leaf} />
      <Ink d="M20 100C32 76 50 54 74 36M44 68V50M44 68H62M56 54V42M56 54H70" width={2.6} />
      <Cut
        d="M88 62C96 74 102 80 102 89C102 97 96 102 88 102S74 97 74 89C74 80 80 74 88 62Z"
        fill={paint.sea}
      />
      <Ink d="M81 89C81 93 84 96 87 96" colour={paint.paper} />
    </Svg>
  );
}

/** Movement: a stretching figure. */
export function KindMovement({ label }: PictureProps) {
  const arms = 'M48 76C36 68 28 54 26 38M76 76C88 66 94 54 96 38';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.sand} isBare lift={0} />
      <Ink d={arms} width={13} />
      <Ink d={arms} width={9.5} colour={paint.clay} />
      <Figure x={62} foot={108} scale={1.3} coat={paint.clay} lean={-4} />
      <Ink d="M14 34c4-6 8-9 12-11M108 34c-4-6-8-9-12-11" width={3} colour={paint.sandMark} />
    </Svg>
  );
}

/** Breathing: wind carrying a leaf. */
export function KindBreathing({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.sky} isBare lift={0} />
      <Ink
        d="M16 52H70C86 52 88 32 74 30C66 29 62 36 67 41M22 68H90C106 68 106 90 90 90C82 90 79 82 85 78M34 84H58C68 84 68 98 58 98"
        width={5}
        colour={paint.seaDeep}
      />
      <Cut d="M84 46C88 34 100 30 108 32C110 42 102 52 90 52Z" fill={paint.leaf} />
      <Ink d="M82 54L98 40" />
    </Svg>
  );
}

/** Thinking: a light in a thought. */
export function KindThinking({ label }: PictureProps) {
  const thought = 'M32 78C14 76 12 52 28 48C26 30 48 20 60 30C74 18 98 28 95 46C110 52 106 78 88 78Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.plum} isBare lift={0} />
      <Cut d={thought} fill={paint.paper} />
      <Cut
        d="M50 50C50 42 55 37 61.5 37S73 42 73 50C73 56 68 58 68 63H55C55 58 50 56 50 50Z"
        fill={paint.lamp}
        lift={1.5}
      />
      <Ink d="M56 68H67M61.5 31V27M46 36L43 33M77 36L80 33" width={2.6} />
      <Cut d="M36 84C42 82 46 86 45 91S36 97 33 92 32 86 36 84Z" fill={paint.paper} />
      <Cut d="M26 98C29 97 31 99 31 101S26 104 24 102 24 99 26 98Z" fill={paint.paper} lift={1.5} />
    </Svg>
  );
}

/** Connection: two people and a shared blanket. */
export function KindConnection({ label }: PictureProps) {
  const bench = 'M20 98H100V106H20Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={disc} fill={paint.slate} isBare lift={0} />
      <Figure x={42} foot={98} scale={1.12} coat={paint.seaDeep} lean={5} />
      <Figure x={78} foot={98} scale={1.12} coat={paint.plumMark} head={paint.plum} lean={-5} />
      <Cut d={bench} fill={paint.wood} />
      <Texture d={bench} kind="stripes" opacity={0.25} />
      <Cut
        d="M60 22C52 15 46 19 47 26C48 32 55 36 60 40C65 36 72 32 73 26C74 19 68 15 60 22Z"
        fill={paint.clay}
      />
    </Svg>
  );
}

/** Feet that press down: two boots on the ground, and the ground that pushes back. */
export function FeetDown({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut
        d="M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z"
        fill={paint.sand}
        isBare
        lift={0}
      />
      <Cut d="M34 30H54V66C58 70 60 76 60 84H24C24 76 28 70 34 66Z" fill={paint.glass} />
      <Cut d="M66 30H86V66C92 70 96 76 96 84H62C62 76 62 70 66 66Z" fill={paint.glass} />
      <Ink d="M34 44H54M66 44H86" width={3} />
      <Ink d="M16 90H104" width={5} colour={paint.wood} />
      <Ink
        d="M38 104V97M34 100L38 96L42 100M82 104V97M78 100L82 96L86 100"
        width={3}
        colour={paint.seaDeep}
      />
    </Svg>
  );
}
