import { areaOf, findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { isStrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useTranslation } from 'react-i18next';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { useClueName } from '../checkin/useClueName.ts';
import { useWordName } from '../checkin/useWordName.ts';
import { isSize, type OwnEntry } from './ownEntry.ts';

/** One of today's own check-ins, as faces, words and dots. Nothing is added up and nothing compared. */
export function TodayEntry({ entry, band }: { entry: OwnEntry; band: 'primary' | 'secondary' }) {
  const { t, i18n } = useTranslation('pupil');
  const { t: common } = useTranslation('common');
  const { t: strategies } = useTranslation('strategies');
  const { t: doors } = useTranslation('doors');
  const nameOf = useWordName();
  const clueName = useClueName();
  const clues = entry.bodyClues.map(clueName).filter((name) => name !== null);
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short', hourCycle: 'h23' }).format(
    entry.at,
  );
  const first = entry.feelings[0];
  const word = first === undefined ? undefined : findFeeling(first.feelingId);
  const valence = entry.valence ?? word?.valence ?? null;
  const energy = entry.energy ?? word?.energy ?? null;
  const tools = entry.strategies.map(({ strategyId }) => strategyId).filter(isStrategyId);
  return (
    <li className="hb-entry">
      {valence !== null && energy !== null ? (
        <span className="hb-entry-face">
          <FeelingPicture id={first?.feelingId ?? ''} place={{ valence, energy }} {...sizeOf(first?.size)} />
        </span>
      ) : null}
      <div className="hb-entry-words">
        <p className="hb-entry-feelings">
          {entry.feelings.map(({ feelingId, size, ownWord }) => (
            <span key={feelingId} className="hb-entry-feeling">
              <bdi>{ownWord ?? nameOf(feelingId)}</bdi>
              {isSize(size) ? (
                <span className="hb-entry-dots" role="img" aria-label={common(`size.${size}`)}>
                  {Array.from({ length: size }, (_, dot) => dot).map((dot) => (
                    <span key={dot} className="hb-entry-dot" />
                  ))}
                </span>
              ) : null}
            </span>
          ))}
          {entry.feelings.length === 0 && valence !== null && energy !== null
            ? common(`area.${band}.${areaOf(valence, energy)}`)
            : null}
          {entry.feelings.length === 0 && clues.length === 0 && (valence === null || energy === null)
            ? t('today.dontKnow')
            : null}
        </p>
        {clues.length > 0 ? (
          <p className={entry.feelings.length > 0 ? 'hb-entry-small' : 'hb-entry-feelings'}>
            {`${doors('bodyMap.noticed')}: ${clues.join(', ')}`}
          </p>
        ) : null}
        {tools.length > 0 ? (
          <p className="hb-entry-small">
            {t('today.tools')} {tools.map((tool) => strategies(`${tool}.name`)).join(', ')}
          </p>
        ) : null}
        <p className="hb-entry-small">
          {`${t('today.at', { time })}. ${t(`today.visibility.${entry.visibility}`)}`}
        </p>
      </div>
    </li>
  );
}

function sizeOf(size: number | null | undefined) {
  return isSize(size) ? { size } : {};
}
