import { Svg } from '../../ui/pictures/paper.tsx';
import { type DotEntry, placeOf } from './entries.ts';

/** How far from the middle the edge of the feeling map is, in units of the drawing. */
const REACH = 36;

/**
 * A small feeling map with a dot for each check-in: pleasant to the right, energy up, as on the map itself. No colour means
 * anything, no dot is larger than another, and nothing joins them. An open ring: the pupil did not know.
 */
export function DaySquare({ entries }: { entries: readonly DotEntry[] }) {
  return (
    <Svg viewBox="0 0 100 100" className="mt-square">
      <path className="mt-square-axes" d="M50 10V90M10 50H90" />
      {entries.map((entry) => {
        const place = placeOf(entry);
        return (
          <circle
            key={entry.id}
            className={place ? 'mt-dot' : 'mt-dot mt-dot-open'}
            cx={50 + (place?.valence ?? 0) * REACH}
            cy={50 - (place?.energy ?? 0) * REACH}
            r={9}
          />
        );
      })}
    </Svg>
  );
}
