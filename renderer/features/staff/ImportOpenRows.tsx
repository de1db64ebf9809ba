import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { RowRemarks } from './RowRemarks.tsx';

type Row = Response<'roll.preview'>['rows'][number];
type Props = {
  /** Rows that stand in the way, as far as main listed them. */
  open: readonly Row[];
  openInAll: number;
  leaveOut: readonly number[];
  onLeaveOut: (rows: number[]) => void;
  noted: readonly Row[];
};

/** Rows in the table at once; the rest follow as these are settled. */
const SHOWN = 50;

/** Rows that need a decision, those left out, and what else is good to know, each named by its row in the file. */
export function ImportOpenRows({ open, openInAll, leaveOut, onLeaveOut, noted }: Props) {
  const { t } = useTranslation('staff');
  const shown = open.slice(0, SHOWN);
  return (
    <>
      <div aria-live="polite">
        {openInAll === 0 ? <p className="hb-strong">{t('import.review.clean')}</p> : null}
      </div>
      {openInAll > 0 ? (
        <div className="hb-stack">
          <h2>{t('import.review.attention', { count: openInAll })}</h2>
          <p>{t('import.review.attentionBody')}</p>
          {openInAll > shown.length ? (
            <p className="hb-soft">{t('import.review.firstRows', { count: shown.length })}</p>
          ) : null}
          <DataTable
            caption={t('import.review.attention', { count: openInAll })}
            isCaptionHidden
            columns={[
              { id: 'row', label: t('import.review.columns.row') },
              { id: 'what', label: t('import.review.columns.what') },
              { id: 'action', label: t('import.review.columns.action') },
            ]}
            rows={shown.map((row) => ({
              id: String(row.rowNumber),
              cells: {
                row: row.rowNumber,
                what: <RowRemarks row={row} />,
                action: (
                  <Button
                    aria-label={t('import.review.leaveOutFor', { row: row.rowNumber })}
                    onPress={() => onLeaveOut([...leaveOut, row.rowNumber])}
                  >
                    {t('import.review.leaveOut')}
                  </Button>
                ),
              },
            }))}
          />
          {open.length > 1 ? (
            <div className="hb-row">
              <Button onPress={() => onLeaveOut([...leaveOut, ...open.map((row) => row.rowNumber)])}>
                {t('import.review.leaveAllOut', { count: open.length })}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
      {leaveOut.length > 0 ? (
        <Card title={t('import.review.leftOutList')}>
          <ul className="hb-import-leftout">
            {leaveOut.map((row) => (
              <li key={row}>
                <Button
                  aria-label={t('import.review.putBackFor', { row })}
                  onPress={() => onLeaveOut(leaveOut.filter((other) => other !== row))}
                >
                  {t('import.review.putBackFor', { row })}
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {noted.length > 0 ? (
        <details className="hb-more">
          <summary>{t('import.review.notes')}</summary>
          <DataTable
            caption={t('import.review.notes')}
            isCaptionHidden
            columns={[
              { id: 'row', label: t('import.review.columns.row') },
              { id: 'what', label: t('import.review.columns.what') },
            ]}
            rows={noted.slice(0, SHOWN).map((row) => ({
              id: String(row.rowNumber),
              cells: { row: row.rowNumber, what: <RowRemarks row={row} /> },
            }))}
          />
        </details>
      ) : null}
    </>
  );
}
