import { areaOf, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { isStrategyId } from '@harbour/shared/domain/strategies/strategies';
import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { useClueName } from '../checkin/useClueName.ts';
import { useWordName } from '../checkin/useWordName.ts';
import { isSize } from '../pupil/ownEntry.ts';
import './person.css';

type Props = Pick<Response<'entries.open'>, 'entry' | 'band'>;

/** What a check-in says, for an adult: as it was said, with nothing added up or read into it. */
export function EntryWords({ entry, band }: Props) {
  const { t } = useTranslation('person');
  const { t: common } = useTranslation('common');
  const { t: strategies } = useTranslation('strategies');
  const nameOf = useWordName();
  const clueName = useClueName();
  const { feelings, valence, energy } = entry;
  const first = feelings[0];
  const word = first && findFeeling(first.feelingId);
  const faceValence = valence ?? word?.valence ?? null;
  const faceEnergy = energy ?? word?.energy ?? null;
  const clues = entry.bodyClues.map(clueName).filter((name) => name !== null);
  const tools = entry.strategies.flatMap((used) =>
    isStrategyId(used.strategyId) ? [{ ...used, strategyId: used.strategyId }] : [],
  );
  return (
    <div className="hb-opened-entry">
      {faceValence !== null && faceEnergy !== null ? (
        <span className="hb-opened-face">
          <FeelingPicture
            id={first?.feelingId ?? ''}
            place={{ valence: faceValence, energy: faceEnergy }}
            {...(isSize(first?.size) ? { size: first.size } : {})}
          />
        </span>
      ) : null}
      <dl className="hb-opened-words">
        <dt>{t('entry.words')}</dt>
        {feelings.length === 0 ? <dd>{t('entry.noWord')}</dd> : null}
        {feelings.map(({ feelingId, size, ownWord }) => (
          <dd key={feelingId} className="hb-opened-word">
            <bdi>{ownWord ?? nameOf(feelingId)}</bdi>
            <span className="hb-soft">
              {isSize(size) ? t('entry.size', { size, word: common(`size.${size}`) }) : t('entry.noSize')}
            </span>
          </dd>
        ))}
        {valence !== null && energy !== null ? (
          <>
            <dt>{t('entry.place')}</dt>
            <dd>{common(`area.${band}.${areaOf(valence, energy)}`)}</dd>
          </>
        ) : null}
        {clues.length > 0 ? (
          <>
            <dt>{t('entry.noticed')}</dt>
            <dd>{clues.join(', ')}</dd>
          </>
        ) : null}
        <dt>{t('entry.tools')}</dt>
        {tools.length === 0 ? <dd>{t('entry.noTools')}</dd> : null}
        {tools.map(({ strategyId, sizeBefore, sizeAfter }, index) => (
          // A tool can be tried twice: only its place in the list tells the tries apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of an opened entry never changes.
          <dd key={`${strategyId} ${index}`}>
            {strategies(`${strategyId}.name`)}
            {sizeBefore !== null && sizeAfter !== null ? (
              <span className="hb-soft"> {t('entry.shift', { before: sizeBefore, after: sizeAfter })}</span>
            ) : null}
          </dd>
        ))}
      </dl>
    </div>
  );
}
