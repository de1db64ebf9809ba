import { clueSource, isClueId } from '@harbour/shared/domain/feelings/bodyClues';
import { useTranslation } from 'react-i18next';

/** Names a body clue in the pupil's language; null for one that this version does not know. */
export function useClueName(): (clue: string) => string | null {
  const { t } = useTranslation('feelings');
  return (clue) => {
    const source = isClueId(clue) ? clueSource(clue) : null;
    return source && (t(`${source.feelingId}.bodyClues`, { returnObjects: true })[source.index] ?? null);
  };
}
