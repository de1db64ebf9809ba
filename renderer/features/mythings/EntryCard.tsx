import type { Band } from '@harbour/shared/domain/checkin/types';
import { faceHintOf } from '@harbour/shared/domain/feelings/faceHints';
import { findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Face } from '../../ui/Face.tsx';
import { useWordName } from '../checkin/useWordName.ts';
import { isSize } from '../pupil/ownEntry.ts';
import { type DotEntry, placeOf, useEntryWords } from './entries.ts';

interface EntryCardProps {
  entry: DotEntry;
  band: Band;
  /** Given for today's entries only: earlier days stay as they were. */
  onChange?: (() => void) | undefined;
  onDelete?: (() => void) | undefined;
}

/** One check-in as face, words and dots. */
export function EntryCard({ entry, band, onChange, onDelete }: EntryCardProps) {
  const { t, i18n } = useTranslation('myThings');
  const wordsOf = useEntryWords(band);
  const place = placeOf(entry);
  const first = entry.feelings[0];
  const word = findFeeling(first?.feelingId ?? '');
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short', hourCycle: 'h23' }).format(
    entry.at,
  );
  return (
    <li className="mt-entry">
      {place ? (
        <span className="hb-entry-face">
          <Face
            {...place}
            hint={word && faceHintOf(word.id)}
            {...(isSize(first?.size) ? { size: first.size } : {})}
          />
        </span>
      ) : null}
      <div className="hb-entry-words">
        <p className="hb-entry-feelings">
          {entry.feelings.length > 0
            ? entry.feelings.map((feeling) => <WordWithSize key={feeling.feelingId} {...feeling} />)
            : wordsOf(entry).join(', ')}
        </p>
        <p className="hb-entry-small">{t('calendar.at', { time })}</p>
      </div>
      {onChange && onDelete ? (
        <div className="mt-entry-ways">
          <Button
            scale="pupil"
            onPress={onChange}
            aria-label={`${t('calendar.change')}: ${wordsOf(entry).join(', ')}`}
          >
            {t('calendar.change')}
          </Button>
          <Button
            scale="pupil"
            variant="quiet"
            onPress={onDelete}
            aria-label={`${t('calendar.delete')}: ${wordsOf(entry).join(', ')}`}
          >
            {t('calendar.delete')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function WordWithSize({ feelingId, size }: DotEntry['feelings'][number]) {
  const { t: common } = useTranslation('common');
  const nameOf = useWordName();
  return (
    <span className="hb-entry-feeling">
      {nameOf(feelingId)}
      {isSize(size) ? (
        <span className="hb-entry-dots" role="img" aria-label={common(`size.${size}`)}>
          {Array.from({ length: size }, (_, dot) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: five dots that are all alike.
            <span key={dot} className="hb-entry-dot" />
          ))}
        </span>
      ) : null}
    </span>
  );
}
