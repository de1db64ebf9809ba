import type { ReactNode } from 'react';
import { ClothedBody } from '../../body.tsx';
import { At, Bubble, Drop, Heart, Puff } from '../../feelings/parts.tsx';
import { Cut, Ink, paint } from '../../paper.tsx';
import type { PictureProps } from '../../signInSea.tsx';
import { FoldedArms, Hood } from './clues.tsx';
import { Pebble, Person } from './people.tsx';
import { Sheet } from './sheet.tsx';

/** The clothed body, front view, its feet at `foot`; 400 high at scale 1. */
function Body({ x, foot, s, face }: { x: number; foot: number; s: number; face?: ReactNode }) {
  return (
    <g transform={`translate(${x - 110 * s} ${foot - 404 * s}) scale(${s})`} strokeWidth={1.5 / s}>
      <ClothedBody face={face} />
    </g>
  );
}

/** A plain body to find clues on. */
export function BodyPlain({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sand} label={label}>
      <Cut
        d="M70 98C66 44 110 14 162 14S256 46 252 100S210 190 160 190S74 152 70 98Z"
        fill={paint.sky}
        isBare
        lift={1.5}
      />
      <ellipse cx="160" cy="188" rx="62" ry="6" fill={paint.sea} />
      <Body x={160} foot={190} s={0.445} />
    </Sheet>
  );
}

/** A round tile beside the body that shows what is felt. */
function Clue({ x, y, children }: { x: number; y: number; children: ReactNode }) {
  return (
    <At x={x} y={y}>
      <Cut d="M-23 0a23 23 0 1 0 46 0a23 23 0 1 0 -46 0" fill={paint.paper} lift={2} />
      {children}
    </At>
  );
}

/** Clues that a body can give: warm face, tight shoulders, fast heart, tummy, damp hands, wobbly legs. */
export function BodyClues({ label }: PictureProps) {
  return (
    <Sheet ground={paint.sky} print={{ kind: 'waves', colour: paint.seaDeep }} label={label}>
      <ellipse cx="160" cy="188" rx="62" ry="6" fill={paint.sea} />
      <Body x={160} foot={190} s={0.445} />
      <Ink
        d="M74 40C104 40 118 56 138 66M66 100C92 102 110 116 130 118M74 160C108 160 128 152 148 148M246 40C214 34 196 34 176 36M254 100C214 98 190 86 166 80M246 160C214 152 186 118 166 102"
        width={1.6}
        colour={paint.slateMark}
      />
      <Ink d="M140 66v.01M131 118v.01M150 147v.01M174 36v.01M164 79v.01M164 101v.01" width={6} />
      <Clue x={54} y={40}>
        <Cut d="M-15 13C-16 1 -10 -1 -5 -1H5C10 -1 16 1 15 13Z" fill={paint.sand} lift={0} />
        <Cut d="M-6.5 -7a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0" fill={paint.glass} lift={0} />
        <Ink d="M-14 -6v-8M-17 -11l3 -3l3 3M14 -6v-8M11 -11l3 -3l3 3" width={2} colour={paint.plumMark} />
      </Clue>
      <Clue x={44} y={100}>
        <Drop x={-8} y={-4} s={1.1} />
        <Drop x={9} y={-7} s={0.9} />
        <Drop x={3} y={9} s={1.2} />
      </Clue>
      <Clue x={54} y={160}>
        <Ink d="M-6 -14c-6 5 6 9 0 14s6 9 0 14M6 -14c-6 5 6 9 0 14s6 9 0 14" width={3} />
        <Ink d="M-16 -4v8M16 -4v8" width={2.2} colour={paint.plumMark} />
      </Clue>
      <Clue x={266} y={40}>
        <Pebble x={0} y={4} s={0.82} fill={paint.lamp} mouth="flat" />
        <Ink d="M-8 -12c-3 -2 3 -3 0 -5M0 -13c-3 -2 3 -3 0 -5M8 -12c-3 -2 3 -3 0 -5" width={2} />
      </Clue>
      <Clue x={276} y={100}>
        <Heart x={0} y={1} s={0.86} fill={paint.plumMark} />
        <Ink d="M-17 -6c-3 4 -3 9 0 13M17 -6c3 4 3 9 0 13" width={2.4} />
      </Clue>
      <Clue x={266} y={160}>
        <Ink
          d="M0 0C3 -4 8 2 3 6C-4 11 -12 3 -8 -5C-3 -13 12 -11 14 0C15 9 7 15 -2 15"
          width={3}
          colour={paint.seaDeep}
        />
      </Clue>
    </Sheet>
  );
}

/** The alarm rings and the body gets ready: wide eyes, fast heart, fast breath, tight muscles. */
export function AlarmBody({ label }: PictureProps) {
  return (
    <Sheet ground={paint.dawn} print={{ kind: 'hatch', colour: paint.wood }} label={label}>
      <Cut
        d="M62 104C58 50 104 16 162 16S266 54 260 108S214 210 160 210S66 160 62 104Z"
        fill={paint.sail}
        isBare
        lift={1.5}
      />
      <Body
        x={160}
        foot={276}
        s={0.66}
        face={
          <>
            <Ink d="M95 52v.01M125 52v.01" width={13} />
            <Ink d="M95 52v.01M125 52v.01" width={9.4} colour={paint.paper} />
            <Ink d="M95 52v.01M125 52v.01" width={5} />
            <Ink d="M86 39q8 -6 15 -2M134 39q-8 -6 -15 -2" width={3} />
            <ellipse cx="110" cy="76" rx="5" ry="5.5" fill={paint.line} />
          </>
        }
      />
      <Heart x={161} y={109} s={1.05} fill={paint.plumMark} />
      <Ink
        d="M140 100c-5 5 -5 13 0 18M182 100c5 5 5 13 0 18M133 96c-8 8 -8 18 0 26M189 96c8 8 8 18 0 26"
        width={2.4}
      />
      <Puff x={208} y={62} s={1.1} />
      <Puff x={232} y={54} s={0.7} />
      <Ink d="M96 104l-9 -5M94 116h-10M224 104l9 -5M226 116h10M96 150l-10 2M224 150l10 2" width={2.8} />
      <Ink
        d="M160 150C164 146 170 152 164 157C156 162 148 152 154 145C162 138 176 144 174 155"
        width={2.8}
        colour={paint.seaDeep}
      />
      <At x={54} y={52} turn={-14}>
        <Cut
          d="M-20 14C-14 8 -15 0 -14 -6C-12 -16 -6 -20 0 -20S12 -16 14 -6C15 0 14 8 20 14Z"
          fill={paint.lamp}
          lift={2}
        />
        <Cut d="M-6 14C-6 22 6 22 6 14Z" fill={paint.wood} lift={0} />
        <Ink d="M0 -20V-26" width={3} />
        <Ink
          d="M-26 -8c-4 5 -4 11 0 16M26 -8c4 5 4 11 0 16M-33 -12c-6 8 -6 16 0 24M33 -12c6 8 6 16 0 24"
          width={2.6}
        />
      </At>
    </Sheet>
  );
}

/** Clue and clue and where it is: together a guess, and no more. */
export function ClueSum({ label }: PictureProps) {
  return (
    <Sheet ground={paint.teal} print={{ kind: 'scales', colour: paint.tealMark }} label={label}>
      {[40, 118, 196].map((x) => (
        <Cut key={x} d={`M${x - 29} 42H${x + 29}V150H${x - 29}Z`} fill={paint.paper} lift={2.5} />
      ))}
      <Person
        x={40}
        y={142}
        s={1.24}
        coat={paint.seaDeep}
        mouth="flat"
        look={-2}
        {...Hood({ coat: paint.seaDeep })}
      />
      <Person
        x={118}
        y={142}
        s={1.24}
        coat={paint.plumMark}
        mouth="flat"
        look={4}
        before={<FoldedArms coat={paint.plumMark} />}
      />
      <At x={196} y={96} s={1.05}>
        <Cut d="M-22 -40H22V-2H-22Z" fill={paint.slate} lift={0} />
        <Ink d="M0 -40V-2M-22 -21H22" width={1.8} />
        <Ink
          d="M-14 -35l-3 6M-6 -30l-3 6M8 -35l-3 6M16 -30l-3 6M-12 -15l-3 6M8 -15l-3 6M16 -12l-3 5"
          width={2}
          colour={paint.seaDeep}
        />
        <Cut d="M-24 20H24V26H-24Z" fill={paint.wood} lift={0} />
        <Ink d="M-18 26V40M18 26V40" width={3} />
        <Cut d="M-8 10H10V20H-8Z" fill={paint.lamp} lift={0} />
      </At>
      <Ink d="M79 89V103M72 96H86M157 89V103M150 96H164M231 91.5H243M231 100.5H243" width={4.4} />
      <Bubble kind="thought" x={282} y={94} s={1.16} fill={paint.sail} />
      <Ink d="M275 89C274 78 292 77 291 88C291 95 283 95 283 102M283 109v.01" width={4.2} />
    </Sheet>
  );
}
