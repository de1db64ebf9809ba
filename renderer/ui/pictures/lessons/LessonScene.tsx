import type { ScenePicture } from '@harbour/shared/domain/lesson/picture';
import { useId } from 'react';
import '../feelings/feelings.css';
import { At } from '../feelings/parts.tsx';
import { Cut, Ink, paint, Svg } from '../paper.tsx';
import { Person } from './cast/Person.tsx';
import './lessons.css';
import { layOut, type PlacedPerson, type PlacedThing } from './layout.ts';
import { places } from './places/registry.ts';
import { things } from './things/registry.ts';

/** A sheet cut by hand: no corner is quite like another. */
const sheet =
  'M16 3C110 0 220 4 304 2C313 2 318 8 318 17C320 70 317 130 318 184C318 193 312 198 303 198C210 200 110 196 17 198C8 198 2 193 2 184C1 130 4 70 2 17C2 8 7 3 16 3Z';

function StandingThing({ thing: { thing }, at, isMirrored }: PlacedThing) {
  const { draw } = things[thing];
  return (
    <g data-thing={thing}>
      <At {...at}>{isMirrored ? <g transform="scale(-1 1)">{draw}</g> : draw}</At>
    </g>
  );
}

function Held({ person: { facing }, held }: PlacedPerson) {
  if (!held) return null;
  const { draw, small = 0 } = things[held.thing];
  const size = held.size ?? 1;
  return (
    <g data-thing={held.thing} transform={facing === 'left' ? 'scale(-1 1)' : undefined}>
      <At x={0} y={(small * size) / 2} s={size}>
        {draw}
      </At>
    </g>
  );
}

function StandingPerson(placed: PlacedPerson) {
  const { person, at, below, hasStool, hasBoat, held } = placed;
  return (
    <>
      {hasStool ? (
        <At {...at}>
          <Cut d="M-13 -12L-15 0H-11L-8 -12ZM13 -12L15 0H11L8 -12Z" fill={paint.wood} lift={0} />
          <Cut d="M-20 -18H20C22 -14 21 -11 18 -11H-18C-21 -11 -22 -14 -20 -18Z" fill={paint.wood} lift={1} />
        </At>
      ) : null}
      <Person
        who={person.who}
        feel={person.feel}
        pose={person.pose}
        facing={person.facing}
        below={below}
        held={held ? <Held {...placed} /> : undefined}
        {...at}
      />
      {hasBoat ? (
        <At {...at}>
          <Cut d="M-38 -19H38C35 -4 26 6 14 8H-14C-26 6 -35 -4 -38 -19Z" fill={paint.wood} lift={1.5} />
          <Ink d="M-31 -11H31" width={2} colour={paint.sail} />
          <Ink d="M-50 10c8 -5 16 -5 25 0s17 5 25 0 17 -5 25 0 17 5 25 0" width={3} colour={paint.paper} />
        </At>
      ) : null}
    </>
  );
}

/** A lesson's picture put together from a place, people and things. Decoration without a label. */
export function LessonScene({
  picture,
  label,
  isCover = false,
}: {
  picture: ScenePicture;
  label?: string | undefined;
  /** Fills its box to the edges, without the cut sheet's own outline. */
  isCover?: boolean;
}) {
  const clip = useId();
  const place = places[picture.scene];
  return (
    <Svg
      viewBox="0 0 320 200"
      className="hb-picture hb-feeling hb-lesson-scene"
      label={label}
      isCover={isCover}
    >
      <clipPath id={clip}>
        <path d={isCover ? 'M0 0H320V200H0Z' : sheet} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <g className="hb-lesson-far" data-place={picture.scene}>
          {place.draw}
        </g>
        {layOut(picture).map((placed) =>
          placed.kind === 'thing' ? (
            <StandingThing key={`${placed.thing.thing} ${placed.at.x} ${placed.at.y}`} {...placed} />
          ) : (
            <StandingPerson key={`${placed.person.who} ${placed.at.x} ${placed.at.y}`} {...placed} />
          ),
        )}
      </g>
      {isCover ? null : <path className="hb-feeling-ground" d={sheet} fill="none" />}
    </Svg>
  );
}
