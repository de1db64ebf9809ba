import type { Band } from '@harbour/shared/domain/checkin/types';
import { areaOf, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { useWordName } from '../checkin/useWordName.ts';

export type DotEntry = Response<'myThings.calendar'>['entries'][number];

/** Where an entry's dot sits: where the pupil put it, else at its first word; null where there is neither. */
export function placeOf({ valence, energy, feelings }: DotEntry): { valence: number; energy: number } | null {
  const word = findFeeling(feelings[0]?.feelingId ?? '');
  const place = { valence: valence ?? word?.valence, energy: energy ?? word?.energy };
  return place.valence === undefined || place.energy === undefined
    ? null
    : { valence: place.valence, energy: place.energy };
}

/** An entry in words: its own, else the name of its place, else that the pupil did not know. */
export function useEntryWords(band: Band): (entry: DotEntry) => string[] {
  const { t } = useTranslation('myThings');
  const { t: common } = useTranslation('common');
  const nameOf = useWordName();
  return (entry) => {
    if (entry.feelings.length > 0) return entry.feelings.map(({ feelingId }) => nameOf(feelingId));
    const place = placeOf(entry);
    if (!place) return [t('calendar.dontKnow')];
    return [common(`area.${band}.${areaOf(place.valence, place.energy)}`)];
  };
}
