import { type ReactNode, useId } from 'react';
import { At } from '../../feelings/parts.tsx';
import { Cut, Ink, paint, Texture } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { Note } from '../../strategies/tools.tsx';
import { Sheet } from './sheet.tsx';

const guitar =
  'M176 60C196 24 244 18 262 46C270 58 282 58 296 52C326 44 346 70 346 104S326 164 296 156C282 150 270 150 262 162C244 190 196 184 176 148C166 130 166 78 176 60Z';

/** A guitar across the drawing with its one string; `peg` is how far it has been wound. */
function Guitar({
  ground,
  peg,
  children,
  label,
}: PictureProps & { ground: string; peg: number; children: ReactNode }) {
  const clip = useId();
  return (
    <Sheet ground={ground} label={label}>
      <Cut d={guitar} fill={paint.clay} lift={4} />
      <clipPath id={clip}>
        <path d={guitar} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <Texture d={guitar} kind="stripes" colour={paint.wood} opacity={0.22} />
      </g>
      <Cut d="M194 104a26 26 0 1 0 52 0a26 26 0 1 0 -52 0" fill={paint.line} lift={0} />
      <circle cx="220" cy="104" r="31" fill="none" stroke={paint.sail} strokeWidth="2.6" />
      <Cut d="M282 78H294V130H282Z" fill={paint.wood} lift={1} />
      <Cut d="M66 92H198V116H66Z" fill={paint.wood} lift={1.5} />
      <Ink d="M90 92V116M114 92V116M138 92V116M162 92V116" width={2} colour={paint.lamp} />
      <Cut
        d="M16 84C32 84 52 84 68 90V118C52 124 32 124 16 124C10 112 10 96 16 84Z"
        fill={paint.clay}
        lift={2}
      />
      <Ink d="M68 88V120" width={4} />
      {children}
      <Ink d="M36 104V70" width={7} />
      <At x={36} y={66} turn={peg}>
        <Cut d="M-13 -6C-13 -12 13 -12 13 -6V4C13 9 -13 9 -13 4Z" fill={paint.lamp} lift={1.5} />
      </At>
      <Cut d="M28 104a8 8 0 1 0 16 0a8 8 0 1 0 -16 0" fill={paint.stone} lift={0} />
      <Ink d="M36 104v.01M288 104v.01" width={5} />
    </Sheet>
  );
}

/** Too loose: the string hangs, there is no note. */
export function StringLoose({ label }: PictureProps) {
  const line = 'M36 104C60 100 62 100 68 100C110 100 130 168 176 158C220 150 254 104 288 104';
  return (
    <Guitar ground={paint.slate} peg={-24} label={label}>
      <Ink d={line} width={5.5} />
      <Ink d={line} width={2.6} colour={paint.sail} />
      <Ink d="M14 52C10 44 18 36 28 38M28 38l-8 -3M28 38l-5 7" width={2.4} />
    </Guitar>
  );
}

/** Too tight: the string is thin, frays and may snap. */
export function StringTight({ label }: PictureProps) {
  return (
    <Guitar ground={paint.plum} peg={24} label={label}>
      <Ink d="M36 104L288 104" width={4} />
      <Ink d="M36 104L288 104" width={1.8} colour={paint.sail} />
      <Ink
        d="M132 104C138 96 146 98 148 92M140 104C146 110 152 108 158 116M126 104C120 98 116 98 112 93"
        width={2}
      />
      <Ink d="M128 82l-5 -10M142 80V68M156 82l6 -10M128 126l-5 10M142 128V140M156 126l6 10" width={3} />
      <Ink d="M10 54C4 36 26 24 46 32C56 36 62 44 62 50M62 50l-7 -5M62 50l5 -7" width={2.8} />
    </Guitar>
  );
}

/** Just right: the string swings and sings. */
export function StringRight({ label }: PictureProps) {
  const wide = 'M68 104C140 88 216 88 288 104C216 120 140 120 68 104Z';
  return (
    <Guitar ground={paint.teal} peg={0} label={label}>
      <path d={wide} fill={paint.sail} opacity={0.75} />
      <Ink d={wide} width={1.6} />
      <Ink d="M36 104H288" width={4.4} />
      <Ink d="M36 104H288" width={2} colour={paint.lamp} />
      <Note x={92} y={66} s={1.2} />
      <Note x={134} y={44} s={1.4} />
      <Note x={160} y={78} s={1} />
    </Guitar>
  );
}
