// Stands here: a pupil looking for a word, or through the pictures door for a picture with its word kept small.
// State: near a feeling already, or with no clue yet; six or seven are enough at a time.
// The one thing: press the one that comes nearest. Its meaning comes next, and one press back undoes it.
import { useTranslation } from 'react-i18next';
import { TileField } from '../door/TileField.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';
import { useWordPages } from './useWordPages.ts';
import { WordExtras } from './WordExtras.tsx';
import { WordTile } from './WordTile.tsx';

export function WordStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  const { t: doors } = useTranslation('doors');
  const pages = useWordPages(state, String(state.draft.feelings.length));
  const isNext = state.draft.feelings.length > 0;
  const isWall = state.door === 'pictures';
  const title = isWall
    ? doors(isNext ? 'picturesTitle.next' : `picturesTitle.${state.band}`)
    : t(isNext ? 'word.next' : `word.title.${state.band}`);
  return (
    <CheckinFrame {...frame} title={title}>
      <div className={isWall ? 'hb-answers hb-wall' : 'hb-answers'}>
        <TileField columns={columnsFor(pages.words.length + 2)} label={title}>
          {pages.words.map((word) => (
            <WordTile key={word} word={word} onPress={() => act({ type: 'chooseWord', feelingId: word })} />
          ))}
          <SkipTiles act={act} />
        </TileField>
        <div className="hb-row hb-row-middle">
          <WordExtras state={state} act={act} pages={pages} />
        </div>
      </div>
    </CheckinFrame>
  );
}

/** One row up to five tiles, else two of even length. */
function columnsFor(tiles: number): 4 | 5 {
  return tiles === 5 || tiles > 8 ? 5 : 4;
}
