import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import type { CheckinState } from '@harbour/shared/domain/checkin/state';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import type { WordPages } from './useWordPages.ts';

interface WordExtrasProps {
  state: CheckinState;
  act: (action: CheckinAction) => void;
  pages: WordPages;
}

/** Quiet ways on from the offered words: others, and more than one. */
export function WordExtras({ state, act, pages }: WordExtrasProps) {
  const { t } = useTranslation('checkin');
  return (
    <>
      {pages.hasEarlier ? (
        <Button scale="pupil" variant="quiet" icon={<Icon id="back" />} onPress={pages.earlier}>
          {t('word.earlier')}
        </Button>
      ) : null}
      {pages.hasMore ? (
        <Button scale="pupil" variant="quiet" icon={<Icon id="forward" />} onPress={pages.more}>
          {t('word.more')}
        </Button>
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
