import { onMap } from './along.ts';
import { type DotEntry, placeOf } from './entries.ts';

/**
 * A small feeling map with a dot for each check-in: pleasant to the right, energy up, as on the map itself. No colour means
 * anything, no dot is larger than another, and nothing joins them. An open ring: the pupil did not know.
 */
export function DaySquare({ entries }: { entries: readonly DotEntry[] }) {
  return (
    <span className="mt-square" aria-hidden="true">
      {entries.map((entry) => {
        const place = placeOf(entry);
        return (
          <span
            key={entry.id}
            className={place ? 'mt-dot' : 'mt-dot mt-dot-open'}
            style={onMap(place?.valence ?? 0, place?.energy ?? 0)}
          />
        );
      })}
    </span>
  );
}
