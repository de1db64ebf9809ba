import type { BodyPlace } from '@harbour/shared/domain/feelings/clueTable';
import type { ReactNode } from 'react';
import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';

/** The drawing's own units. */
export const bodyBox = { width: 220, height: 420 } as const;

type Point = readonly [x: number, y: number];

/** Where each place lies; those on both sides have two points. *All over* has none of its own. */
const POINTS: Readonly<Record<Exclude<BodyPlace, 'allOver'>, readonly Point[]>> = {
  head: [[97, 26]],
  face: [[134, 68]],
  throat: [[110, 102]],
  shoulders: [
    [75, 124],
    [145, 124],
  ],
  heart: [[110, 148]],
  arms: [
    [54, 178],
    [166, 178],
  ],
  hands: [
    [45, 246],
    [175, 246],
  ],
  tummy: [[110, 200]],
  legs: [
    [90, 308],
    [130, 308],
  ],
  feet: [
    [82, 389],
    [138, 389],
  ],
};

const PLACES = Object.keys(POINTS) as readonly Exclude<BodyPlace, 'allOver'>[];

/** Threads from the named buttons, six rows on each side, to their places. */
const THREADS: Readonly<Record<Exclude<BodyPlace, 'allOver'>, string>> = {
  head: 'M0 35H58L90 27',
  shoulders: 'M0 105H48L70 121',
  arms: 'M0 175H44',
  hands: 'M0 245H34',
  legs: 'M0 315H80',
  feet: 'M0 385H68',
  face: 'M220 35H172L140 64',
  throat: 'M220 105H122',
  heart: 'M220 175H184L122 151',
  tummy: 'M220 245H192L122 204',
};

const HEAD = 'M107 13C134 10 153 28 153 54C152 79 134 93 109 93C84 93 68 78 68 54C68 31 83 15 107 13Z';
const NECK = 'M98 84H122V116H98Z';
const JUMPER =
  'M95 106C80 110 70 113 66 122C63 132 66 190 67 243C67 250 153 250 153 243C154 190 157 132 154 122C150 113 140 110 125 106C120 117 100 117 95 106Z';
const SLEEVES = [
  'M78 111C62 115 54 128 50 150L34 226C33 235 54 241 57 232L72 168C78 148 84 122 78 111Z',
  'M142 111C158 115 166 128 170 150L186 226C187 235 166 241 163 232L148 168C142 148 136 122 142 111Z',
];
const HANDS = [
  'M36 234C31 244 33 260 44 262C55 262 59 248 55 237Z',
  'M184 234C189 244 187 260 176 262C165 262 161 248 165 237Z',
];
const TROUSERS =
  'M70 240H150C153 290 152 335 149 378H119C118 340 115 305 110 284C105 305 102 340 101 378H71C68 335 67 290 70 240Z';
const SHOES = [
  'M70 374H102V394C102 403 56 404 55 395C55 385 66 382 70 374Z',
  'M150 374H118V394C118 403 164 404 165 395C165 385 154 382 150 374Z',
];
const GROUND = 'M10 398C40 386 180 386 210 398C214 410 160 416 110 416S6 410 10 398Z';

/** The place nearest to a point of the drawing, among those that are offered. */
export function nearestPlace(x: number, y: number, places: readonly BodyPlace[] = PLACES): BodyPlace {
  let best: { place: BodyPlace; away: number } = { place: 'tummy', away: Number.POSITIVE_INFINITY };
  for (const place of PLACES.filter((one) => places.includes(one))) {
    for (const [px, py] of POINTS[place]) {
      const away = Math.hypot(px - x, py - y);
      if (away < best.away) best = { place, away };
    }
  }
  return best.place;
}

/** Somebody in a jumper and trousers, in the drawing's own units; `face` takes the place of a calm one. */
export function ClothedBody({ face }: { face?: ReactNode }) {
  return (
    <>
      <Cut d={NECK} fill={paint.glassShade} lift={0} />
      {HANDS.map((d) => (
        <Cut key={d} d={d} fill={paint.glass} />
      ))}
      {SHOES.map((d) => (
        <Cut key={d} d={d} fill={paint.wood} />
      ))}
      <Cut d={TROUSERS} fill={paint.slate} />
      <Ink d="M78 316q8 4 16 1M142 316q-8 4-16 1" width={1.6} />
      {SLEEVES.map((d) => (
        <Cut key={d} d={d} fill={paint.sand} />
      ))}
      <Cut d={JUMPER} fill={paint.sand} />
      <Texture d={JUMPER} kind="waves" colour={paint.sandMark} opacity={0.22} />
      <Ink d="M68 234C90 240 130 240 152 234" width={1.8} />
      <Ink d="M37 222L57 229M183 222L163 229M94 107C99 121 121 121 126 107" width={1.8} />
      <Cut d={HEAD} fill={paint.glass} />
      {face ?? (
        <>
          <Ink d="M95 55v.01M125 55v.01" width={5.4} />
          <Ink d="M101 73q9 4 18 0" width={2.6} />
        </>
      )}
    </>
  );
}

/** Where a place lies in the drawing; nothing for *all over*. */
export function pointsOf(place: BodyPlace): readonly Point[] {
  return place === 'allOver' ? [] : POINTS[place];
}

interface BodyOutlineProps {
  /** The places that are marked; all of them where it is not said. */
  places?: readonly BodyPlace[];
  touched?: readonly BodyPlace[];
  open?: BodyPlace | null;
  /** Without the threads to the named buttons. */
  isAlone?: boolean;
  /** What lies over the outline, in its own units. */
  children?: ReactNode;
}

/**
 * Somebody in a jumper and trousers, seen from the front: nobody's skin, age or gender, and no more of a body than the
 * places need. Decoration for those who hear it; the places are named by the buttons around it.
 */
export function BodyOutline({
  places = PLACES,
  touched = [],
  open = null,
  isAlone = false,
  children,
}: BodyOutlineProps) {
  const marked = PLACES.filter((place) => places.includes(place));
  const isAllOver = touched.includes('allOver');
  return (
    <Svg viewBox={`0 0 ${bodyBox.width} ${bodyBox.height}`}>
      <Cut d={GROUND} fill={paint.sky} isBare lift={0} />
      {isAllOver ? (
        <g className="hb-body-glow">
          {[HEAD, JUMPER, ...SLEEVES, ...HANDS, TROUSERS, ...SHOES].map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
      ) : null}
      <ClothedBody />
      {isAlone ? null : (
        <g>
          {marked.map((place) => (
            <path
              key={place}
              className={place === open ? 'hb-body-thread hb-body-thread-open' : 'hb-body-thread'}
              d={THREADS[place]}
            />
          ))}
        </g>
      )}
      {marked.map((place) =>
        POINTS[place].map(([x, y], at) => (
          <Spot
            key={`${place}${x}`}
            x={x}
            y={y}
            isTouched={touched.includes(place)}
            isOpen={place === open}
            isHidden={isAlone || at > 0}
          />
        )),
      )}
      {children}
    </Svg>
  );
}

interface SpotProps {
  x: number;
  y: number;
  isTouched: boolean;
  isOpen: boolean;
  /** Shown only once it is touched: the far one of a pair. */
  isHidden: boolean;
}

/** A small pebble on a place; larger with a ring once it is touched, so that it shows without colour too. */
function Spot({ x, y, isTouched, isOpen, isHidden }: SpotProps) {
  if (!isTouched) return isHidden ? null : <circle className="hb-body-spot" cx={x} cy={y} r="5" />;
  return (
    <g className="hb-body-touched">
      <circle className="hb-body-ring" cx={x} cy={y} r={isOpen ? 19 : 14} />
      <circle className="hb-body-spot-on" cx={x} cy={y} r="7" />
    </g>
  );
}
