// Stands here: a pupil who feels it in the body before there is a word, or instead of one.
// State: perhaps tense or far away; may touch one place, several, or none, and may always skip the body.
// The one thing: press a place; its clues and the words that fit them stand beside it, and any word leads on.
import { openPlace } from '@harbour/shared/domain/checkin/body';
import { offersNumb, wordsAtHand } from '@harbour/shared/domain/checkin/plan';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TileField } from '../door/TileField.tsx';
import { BodyMap } from './BodyMap.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { ClueCards } from './ClueCards.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';
import { useCluePages } from './useCluePages.ts';
import { WordButton } from './WordButton.tsx';
import { WordTile } from './WordTile.tsx';

export function BodyStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('doors');
  const { t: checkin } = useTranslation('checkin');
  const { place, shown, others } = useCluePages(state);
  const words = place === null ? [] : wordsAtHand(state);
  const ask = checkin(`word.title.${state.band}`);
  return (
    <CheckinFrame {...frame} title={t('bodyMap.title')}>
      <div className="hb-body">
        <BodyMap
          touched={state.draft.places}
          open={openPlace(state.draft)}
          onTouch={(touched) => act({ type: 'touchPlace', place: touched })}
        />
        <div className="hb-body-side">
          <div className="hb-clues-head">
            <p className="hb-body-ask" role="status">
              {place === null
                ? t('bodyMap.first')
                : t('bodyMap.clues', { place: t(`bodyMap.place.${place}`) })}
            </p>
            {others ? (
              <Button scale="pupil" variant="quiet" icon={<Icon id="forward" />} onPress={others}>
                {t('bodyMap.moreClues')}
              </Button>
            ) : null}
          </div>
          {place === null ? null : (
            <ClueCards
              label={t('bodyMap.cluesSay', { place: t(`bodyMap.place.${place}`) })}
              shown={shown}
              chosen={state.draft.clues}
              act={act}
            />
          )}
          {place === null ? null : <p className="hb-body-ask">{ask}</p>}
          <TileField columns={place === null ? 2 : 5} label={place === null ? t('bodyMap.title') : ask}>
            {words.map((word) => (
              <WordTile key={word} word={word} onPress={() => act({ type: 'chooseWord', feelingId: word })} />
            ))}
            <SkipTiles act={act} />
          </TileField>
          <div className="hb-row hb-row-middle hb-place-extras">
            {place === null ? (
              <Button
                scale="pupil"
                variant="quiet"
                icon={<Icon id="forward" />}
                onPress={() => act({ type: 'openDoor', door: 'words' })}
              >
                {t('bodyMap.skip')}
              </Button>
            ) : (
              <Button
                scale="pupil"
                variant="quiet"
                icon={<Icon id="forward" />}
                onPress={() => act({ type: 'toWords' })}
              >
                {checkin('word.more')}
              </Button>
            )}
            {offersNumb(state) && !words.includes('numb') ? (
              <WordButton word="numb" onPress={() => act({ type: 'chooseWord', feelingId: 'numb' })} />
            ) : null}
          </div>
        </div>
      </div>
    </CheckinFrame>
  );
}
