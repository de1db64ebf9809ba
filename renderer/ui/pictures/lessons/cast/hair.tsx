import { Cut, Ink, paint, Texture } from '../../paper.tsx';

/** Hair, in the box of a head, whose stone is from 11 to 89 across and 15 to 85 down; brows stay free. */

export function Fringe({ fill }: { fill: string }) {
  return (
    <Cut
      d="M9 50C4 18 28 4 51 5C76 5 96 20 91 50C87 40 82 30 75 26C58 27 38 26 27 23C17 30 13 40 9 50Z"
      fill={fill}
      lift={0}
    />
  );
}

export function Parting({ fill }: { fill: string }) {
  return (
    <>
      <Cut d="M10 44C8 20 28 10 50 10C54 20 40 34 10 44Z" fill={fill} lift={0} />
      <Cut d="M91 44C93 20 73 10 50 10C46 20 60 34 91 44Z" fill={fill} lift={0} />
    </>
  );
}

export function HairBack({ fill }: { fill: string }) {
  return <Cut d="M9 52C6 20 28 9 51 9C76 9 95 24 91 52C90 70 74 78 50 78S11 70 9 52Z" fill={fill} lift={0} />;
}

export function RopePlaits() {
  const left = 'M14 46C4 48 0 60 2 76C3 88 6 98 8 108C12 104 17 104 20 108C22 92 22 70 22 60Z';
  const right = 'M86 46C96 48 100 60 98 76C97 88 94 98 92 108C88 104 83 104 80 108C78 92 78 70 78 60Z';
  return (
    <>
      <Cut d={left} fill={paint.wood} lift={0} />
      <Cut d={right} fill={paint.wood} lift={0} />
      <Ink d="M3 66l17 6M3 78l17 6M95 72l-15 6M97 66l-6 2M97 80l-16 6" width={3} />
      <Cut d="M4 92h18v7H5ZM96 92H78v7h17Z" fill={paint.lamp} lift={0} />
    </>
  );
}

export function FlatTop({ isBack = false }: { isBack?: boolean }) {
  const d = isBack
    ? 'M12 60L15 -2C30 -8 70 -8 85 -2L88 60C74 70 26 70 12 60Z'
    : 'M12 38L15 -2C30 -8 70 -8 85 -2L88 38C80 24 66 21 50 21S20 24 12 38Z';
  return (
    <>
      <Cut d={d} fill={paint.line} lift={0} />
      <Texture d={d} kind="dots" colour={paint.glass} opacity={0.5} />
    </>
  );
}

export function LongHair() {
  return (
    <Cut
      d="M8 44C2 62 2 90 6 112C16 118 26 116 30 108H70C74 116 84 118 94 112C98 90 98 62 92 44Z"
      fill={paint.wood}
      lift={0}
    />
  );
}

export function LongFringe() {
  return (
    <Cut
      d="M8 60C2 22 26 7 52 8C80 8 98 26 92 60C90 62 86 60 86 56C84 46 80 36 70 30C64 36 44 43 22 40C15 44 15 60 8 60Z"
      fill={paint.wood}
      lift={0}
    />
  );
}

export function LongHairBack() {
  return (
    <>
      <Cut
        d="M8 60C2 22 26 7 52 8C80 8 98 26 92 60C98 82 96 100 94 112C70 120 30 120 6 112C4 100 2 82 8 60Z"
        fill={paint.wood}
        lift={0}
      />
      <Ink d="M34 60C32 80 32 96 34 110M66 60C68 80 68 96 66 110" width={3} />
    </>
  );
}

export function Bun() {
  return (
    <>
      <Cut d="M33 2a17 16 0 1 1 34 0a17 16 0 1 1 -34 0" fill={paint.clay} lift={0} />
      <Ink d="M42 0Q50 -8 58 0" width={2.6} />
    </>
  );
}

export function Tufts() {
  return (
    <Cut
      d="M12 38C7 26 14 18 21 17C21 4 34 2 40 6C46 -5 58 -3 62 6C72 0 83 8 81 17C90 19 92 29 88 38C78 26 64 21 50 21S23 26 12 38Z"
      fill={paint.wood}
      lift={0}
    />
  );
}

export function Quiff() {
  return (
    <Cut
      d="M11 42C7 26 16 16 25 15C27 1 54 -7 76 4C70 6 69 9 73 11C88 15 94 28 90 42C80 26 64 21 50 22S22 27 11 42Z"
      fill={paint.wood}
      lift={0}
    />
  );
}

export function TwoBuns() {
  return (
    <Cut
      d="M6 14a14 14 0 1 1 28 0a14 14 0 1 1 -28 0M66 14a14 14 0 1 1 28 0a14 14 0 1 1 -28 0"
      fill={paint.line}
      lift={0}
    />
  );
}

export function Curls() {
  return (
    <Cut
      d="M10 70C-4 66 -4 50 4 44C-4 30 6 16 18 16C22 2 40 -2 50 4C60 -2 78 2 82 16C94 16 104 30 96 44C104 50 104 66 90 70Z"
      fill={paint.plumMark}
      lift={0}
    />
  );
}

export function CurlyFringe() {
  return (
    <Cut
      d="M11 38C4 26 14 12 27 14C33 3 46 3 51 9C56 3 69 3 75 14C88 12 95 26 89 38C82 40 76 35 75 29C67 31 59 29 55 24C48 29 40 28 36 25C31 33 20 42 11 38Z"
      fill={paint.plumMark}
      lift={0}
    />
  );
}

export function CurlsBack() {
  return (
    <Cut
      d="M10 70C-4 66 -4 50 4 44C-4 30 6 16 18 16C22 2 40 -2 50 4C60 -2 78 2 82 16C94 16 104 30 96 44C104 50 104 66 90 70C78 84 62 82 50 76C38 82 22 84 10 70Z"
      fill={paint.plumMark}
      lift={0}
    />
  );
}
