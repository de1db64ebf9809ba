import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import { offersNumb } from '@harbour/shared/domain/checkin/plan';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import type { WordPages } from './useWordPages.ts';
import { WordButton } from './WordButton.tsx';

interface WordExtrasProps {
  state: CheckinState;
  act: (action: CheckinAction) => void;
  pages: WordPages;
}

/** Quiet ways on from the offered words: others, *numb* where it may fit, and more than one. */
export function WordExtras({ state, act, pages }: WordExtrasProps) {
  const { t } = useTranslation('checkin');
  const { t: doors } = useTranslation('doors');
  const isWall = state.door === 'pictures';
  return (
    <>
      {pages.hasEarlier ? (
        <Button scale="pupil" variant="quiet" icon={<Icon id="back" />} onPress={pages.earlier}>
          {isWall ? doors('earlierPictures') : t('word.earlier')}
        </Button>
      ) : null}
      {pages.hasMore ? (
        <Button scale="pupil" variant="quiet" icon={<Icon id="forward" />} onPress={pages.more}>
          {isWall ? doors('morePictures') : t('word.more')}
        </Button>
      ) : null}
      {offersNumb(state) && !pages.words.includes('numb') ? (
        <WordButton word="numb" onPress={() => act({ type: 'chooseWord', feelingId: 'numb' })} />
      ) : null}
      {state.draft.several ? (
        <p className="hb-quiet-line">{t('word.severalDetail')}</p>
      ) : (
        <Button
          scale="pupil"
          variant="quiet"
          icon={<Icon id="add" />}
          onPress={() => act({ type: 'several' })}
        >
          {t('word.several')}
        </Button>
      )}
    </>
  );
}
