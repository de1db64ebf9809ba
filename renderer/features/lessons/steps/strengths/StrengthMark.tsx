import { Cut, Ink, paint, Svg } from '../../../../ui/pictures/paper.tsx';

const SAILS = [paint.seaDeep, paint.lamp, paint.plumMark, paint.leaf, paint.wood, paint.slateMark] as const;
const GROUNDS = [paint.sand, paint.teal, paint.slate, paint.plum, paint.sky] as const;

/** The picture of a strength that has none of its own: a lamp, a knot, a sail or a star to steer by, in turn. */
export function StrengthMark({ at }: { at: number }) {
  const fill = SAILS[at % SAILS.length] ?? paint.lamp;
  const ground = GROUNDS[at % GROUNDS.length] ?? paint.sand;
  return (
    <Svg viewBox="0 0 120 120">
      <Cut
        d="M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z"
        fill={ground}
        isBare
        lift={0}
      />
      {MARKS[at % MARKS.length]?.(fill)}
    </Svg>
  );
}

const MARKS = [
  (fill: string) => (
    <>
      <Cut d="M60 26L69 50L95 51L74 67L82 92L60 77L38 92L46 67L25 51L51 50Z" fill={fill} />
      <Ink d="M60 44v.01" width={5} />
    </>
  ),
  (fill: string) => (
    <>
      <Cut d="M63 26C84 42 90 60 92 78H63Z" fill={fill} />
      <Cut d="M56 36C44 50 38 64 34 78H56Z" fill={paint.sail} />
      <Cut d="M28 84H94C90 96 80 100 68 100H52C40 100 32 96 28 84Z" fill={paint.wood} />
    </>
  ),
  (fill: string) => (
    <>
      <Cut d="M48 42H72L78 80H42Z" fill={fill} />
      <Cut d="M46 32H74V42H46ZM38 80H82V90H38Z" fill={paint.wood} />
      <Ink d="M60 24v8M24 60h8M88 60h8M32 36l6 5M88 36l-6 5" width={4} />
    </>
  ),
  (fill: string) => (
    <>
      <Ink d="M36 78C20 52 52 30 62 56C70 78 102 66 86 40" width={15} />
      <Ink d="M36 78C20 52 52 30 62 56C70 78 102 66 86 40" width={10} colour={fill} />
    </>
  ),
] as const;
