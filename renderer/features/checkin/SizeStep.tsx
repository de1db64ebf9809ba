// Stands here: a pupil who has just named a feeling.
// State: wants to see whether the word was right; its meaning and what some people notice stand right here.
// The one thing: press how big it is. Not this word? One press back.

import { findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SizeTiles } from './SizeTiles.tsx';
import type { StepProps } from './steps.ts';
import { useWordName } from './useWordName.ts';

export function SizeStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  const { t: doors } = useTranslation('doors');
  const { t: feelings } = useTranslation('feelings');
  const nameOf = useWordName();
  const said = state.draft.feelings.at(-1);
  const word = said?.feelingId;
  const feeling = word === undefined ? undefined : findFeeling(word);
  const clues = feeling ? feelings(`${feeling.id}.bodyClues`, { returnObjects: true }) : [];
  return (
    <CheckinFrame {...frame} title={t('size.title')}>
      {word === undefined ? null : (
        <section className="hb-meaning" aria-label={nameOf(word)}>
          {feeling ? (
            <div className="hb-meaning-face">
              <FeelingPicture id={feeling.id} />
            </div>
          ) : null}
          <div className="hb-meaning-words">
            <p className="hb-meaning-word">
              <bdi>{said?.ownWord ?? nameOf(word)}</bdi>
            </p>
            {feeling ? (
              <>
                <p>{feelings(`${feeling.id}.definition`)}</p>
                <p className="hb-meaning-clues">
                  <span>{t('word.clues')}</span>
                  {clues.map((clue) => (
                    <span key={clue} className="hb-clue">
                      {clue}
                    </span>
                  ))}
                </p>
              </>
            ) : null}
            {word === 'own-word' && !said?.ownWord ? <p>{t('word.ownWordDetail')}</p> : null}
          </div>
        </section>
      )}
      <SizeTiles label={t('size.title')} act={act} />
      {state.draft.several ? (
        <p className="hb-quiet-line">{t('word.severalDetail')}</p>
      ) : (
        <Button
          scale="pupil"
          variant="quiet"
          icon={<Icon id="add" />}
          onPress={() => act({ type: 'several' })}
        >
          {doors('alsoMore')}
        </Button>
      )}
    </CheckinFrame>
  );
}
