import { Cut, Ink, paint, Texture } from '../../paper.tsx';

/** Hats and scarves, in the box of a head, whose stone is from 11 to 89 across and 15 to 85 down; brows stay free. */

export function Beanie() {
  const d = 'M9 32C9 8 28 -4 50 -4S91 8 91 32C80 25 66 23 50 23S20 25 9 32Z';
  return (
    <>
      <Cut d="M40 -6a10 10 0 1 1 20 0a10 10 0 1 1 -20 0" fill={paint.paper} lift={0} />
      <Cut d={d} fill={paint.clay} lift={0} />
      <Ink d="M18 9C36 2 64 2 82 9M13 19C34 11 66 11 87 19" width={4.4} colour={paint.paper} />
      <Cut d="M7 28C22 17 78 17 93 28L92 38C76 26 24 26 8 38Z" fill={paint.lamp} lift={0} />
    </>
  );
}

export function CapBackwards() {
  return (
    <>
      <Cut d="M8 40C6 14 27 3 50 3S94 14 92 40C82 29 67 25 50 25S18 29 8 40Z" fill={paint.seaDeep} lift={0} />
      <Cut d="M34 24C35 10 65 10 66 24C60 22.5 40 22.5 34 24Z" fill={paint.glass} lift={0} />
      <Ink d="M33 26C44 24 56 24 67 26" width={6} />
      <Ink d="M21 14Q26 22 22 31M79 14Q74 22 78 31" width={2.4} colour={paint.paper} />
    </>
  );
}

export function CapFromBehind() {
  return (
    <>
      <Cut d="M8 46C7 17 27 7 50 7S93 17 92 46C66 52 34 52 8 46Z" fill={paint.seaDeep} lift={0} />
      <Cut d="M20 46C34 50 66 50 80 46C82 62 66 68 50 68S18 62 20 46Z" fill={paint.seaDeep} lift={0} />
    </>
  );
}

export function FlatCap() {
  const d = 'M6 33C0 12 24 -1 50 -1C78 -1 102 10 98 26C92 31 84 27 74 25C54 21 24 23 6 33Z';
  return (
    <>
      <Cut d="M44 22C66 18 94 20 104 30C86 34 60 30 44 29Z" fill={paint.line} lift={0} />
      <Cut d={d} fill={paint.wood} lift={0} />
      <Texture d={d} kind="grid" colour={paint.sail} opacity={0.55} />
      <Cut d="M46 1a5 3 0 1 1 9 0Z" fill={paint.wood} lift={0} />
    </>
  );
}

const scarf =
  'M5 56C0 20 24 4 50 4S100 20 95 56C94 78 84 96 50 97S6 78 5 56ZM50 22C30 24 19 38 19 54C19 73 32 82 50 82S81 73 81 54C81 38 70 24 50 22Z';

export function Headscarf() {
  return (
    <g fillRule="evenodd">
      <Cut d={scarf} fill={paint.tealMark} lift={0} />
      <Ink d="M20 24C28 14 38 10 50 10M11 66C14 80 26 89 40 91" width={3} colour={paint.teal} />
    </g>
  );
}

export function HeadscarfBack() {
  return (
    <>
      <Cut d={scarf.slice(0, scarf.indexOf('Z') + 1)} fill={paint.tealMark} lift={0} />
      <Ink d="M26 30C36 44 38 64 34 84M74 30C64 44 62 64 66 84" width={3} colour={paint.teal} />
    </>
  );
}

export function Headband() {
  return (
    <>
      <Cut
        d="M10 40C9 18 28 10 50 10S92 18 90 40C80 28 66 25 50 25S20 28 10 40Z"
        fill={paint.clay}
        lift={0}
      />
      <Cut d="M11 29C24 15 76 15 89 29L91 40C76 26 24 26 9 40Z" fill={paint.seaDeep} lift={0} />
    </>
  );
}

export function PeakedCap() {
  return (
    <>
      <Cut
        d="M2 10C8 -8 30 -10 50 -10S92 -8 98 10C94 16 90 18 88 22H12C10 18 6 16 2 10Z"
        fill={paint.seaDeep}
        lift={0}
      />
      <Cut d="M11 20C30 13 70 13 89 20L92 29C72 20 28 20 8 29Z" fill={paint.line} lift={0} />
      <Cut d="M43 4a7 7 0 1 1 14 0a7 7 0 1 1 -14 0" fill={paint.lamp} lift={0} />
    </>
  );
}

export function BrimmedCap() {
  return (
    <>
      <Cut d="M9 32C8 8 28 -2 50 -2S92 8 91 32C80 24 66 21 50 21S20 24 9 32Z" fill={paint.paper} lift={0} />
      <Ink d="M50 -1V20M32 3Q28 12 29 22M68 3Q72 12 71 22" width={2.4} />
      <Cut
        d="M16 26C34 18 66 18 84 26C96 30 96 38 86 36C66 28 34 28 14 36C4 38 4 30 16 26Z"
        fill={paint.clay}
        lift={0}
      />
    </>
  );
}
