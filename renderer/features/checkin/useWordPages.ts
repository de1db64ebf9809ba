import { wordsToOffer } from '@harbour/shared/domain/checkin/plan';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import type { FeelingChoice } from '@harbour/shared/domain/feelings/feelings';
import { useState } from 'react';

export interface WordPages {
  words: readonly FeelingChoice[];
  hasMore: boolean;
  hasEarlier: boolean;
  more: () => void;
  earlier: () => void;
}

/**
 * The words of a state, a screen at a time. After the last come the answers that stand where a word would: no word
 * fits, and a word of my own.
 * @param around what the words follow; when it changes, the first screen is back
 */
export function useWordPages(state: CheckinState, around: string): WordPages {
  const [turned, setTurned] = useState({ around, page: 0 });
  const page = turned.around === around ? turned.page : 0;
  const chosen = state.draft.feelings.map(({ feelingId }) => feelingId);
  const offered = wordsToOffer(state);
  const pages: FeelingChoice[][] = offered.map((words) => words.filter((word) => !chosen.includes(word)));
  const last: FeelingChoice[] = ['no-word', 'own-word'];
  pages.push(last.filter((word) => !chosen.includes(word)));
  const filled = pages.filter((words) => words.length > 0);
  const at = Math.min(page, filled.length - 1);
  return {
    words: filled[at] ?? [],
    hasMore: at < filled.length - 1,
    hasEarlier: at > 0,
    more: () => setTurned({ around, page: at + 1 }),
    earlier: () => setTurned({ around, page: at - 1 }),
  };
}
