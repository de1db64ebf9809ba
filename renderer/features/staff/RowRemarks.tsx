import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { remarkCode } from './importWords.ts';

type Row = Response<'roll.preview'>['rows'][number];

/** Everything there is to say about one row of a file, in words, with the cell it is about. */
export function RowRemarks({ row }: { row: Row }) {
  const { t } = useTranslation('staff');
  const remarks = [...row.problems, ...row.notes];
  return (
    <div className="hb-remarks">
      {row.name ? <bdi className="hb-strong hb-anywhere">{row.name}</bdi> : null}
      <ul>
        {row.status === 'duplicateInFile' ? <li>{t('import.remark.duplicateInFile')}</li> : null}
        {remarks.map((remark) => (
          <li key={`${remark.code} ${remark.column ?? ''}`}>
            {remark.column ? (
              <>
                <bdi className="hb-strong">
                  {t('import.remark.withColumn', { column: remark.column })}
                </bdi>{' '}
              </>
            ) : null}
            {t(`import.remark.${remarkCode(remark.code)}`, { row: remark.otherRow ?? '' })}{' '}
            {remark.value ? (
              <span className="hb-soft hb-anywhere">
                {t('import.remark.value', { value: `\u2068${remark.value}\u2069` })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
