import { openPlace } from '@harbour/shared/domain/checkin/body';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import { CLUES_PER_SCREEN, cluesAt } from '@harbour/shared/domain/feelings/bodyClues';
import type { BodyPlace, ClueId } from '@harbour/shared/domain/feelings/clueTable';
import { useState } from 'react';

interface CluePages {
  place: BodyPlace | null;
  shown: readonly ClueId[];
  /** The next few, round and round; null where all are in sight. */
  others: (() => void) | null;
}

/** The clue cards of the open place, a few at a time; another place begins with its first. */
export function useCluePages({ draft, band }: CheckinState): CluePages {
  const place = openPlace(draft);
  const [turned, setTurned] = useState<{ place: BodyPlace | null; page: number }>({ place, page: 0 });
  const clues = place === null ? [] : cluesAt(place, band);
  const pages = Math.ceil(clues.length / CLUES_PER_SCREEN);
  const page = turned.place === place ? turned.page : 0;
  return {
    place,
    shown: clues.slice(page * CLUES_PER_SCREEN, (page + 1) * CLUES_PER_SCREEN),
    others: pages > 1 ? () => setTurned({ place, page: (page + 1) % pages }) : null,
  };
}
