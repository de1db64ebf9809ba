// Stands here: a pupil looking for a word; may read slowly, so every word has the face of its place.
// State: near a feeling already, or with no clue yet; six or seven words are enough at a time.
// The one thing: press the word that comes nearest. Its meaning comes next, and one press back undoes it.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TileField } from '../door/TileField.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';
import { useWordPages } from './useWordPages.ts';
import { WordExtras } from './WordExtras.tsx';
import { WordTile } from './WordTile.tsx';

export function WordStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  const pages = useWordPages(state, String(state.draft.feelings.length));
  const title = state.draft.feelings.length > 0 ? t('word.next') : t(`word.title.${state.band}`);
  return (
    <CheckinFrame {...frame} title={title}>
      <div className="hb-answers">
        <TileField columns={columnsFor(pages.words.length + 2)} label={title}>
          {pages.words.map((word) => (
            <WordTile key={word} word={word} onPress={() => act({ type: 'chooseWord', feelingId: word })} />
          ))}
          <SkipTiles act={act} />
        </TileField>
        <div className="hb-row hb-row-middle">
          <WordExtras state={state} act={act} pages={pages} />
          {state.door === 'words' && state.past.length <= 1 && state.band === 'secondary' ? (
            <Button
              scale="pupil"
              variant="quiet"
              icon={<Icon id="forward" />}
              onPress={() => act({ type: 'openDoor', door: 'plane' })}
            >
              {t('doors.usePlane')}
            </Button>
          ) : null}
        </div>
      </div>
    </CheckinFrame>
  );
}

/** One row up to five tiles, else two of even length. */
function columnsFor(tiles: number): 4 | 5 {
  return tiles === 5 || tiles > 8 ? 5 : 4;
}
