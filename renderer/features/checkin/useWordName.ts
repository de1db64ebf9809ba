import { isFeelingId } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';

/** Names a feeling in the pupil's language; ids that a later version may have stored come out as *no word fits*. */
export function useWordName(): (word: string) => string {
  const { t } = useTranslation('feelings');
  const { t: checkin } = useTranslation('checkin');
  return (word) => {
    if (isFeelingId(word)) return t(`${word}.word`);
    return word === 'own-word' ? checkin('word.ownWord') : checkin('word.noWord');
  };
}
