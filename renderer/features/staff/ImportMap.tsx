import { PUPIL_FIELDS } from '@harbour/shared/domain/people/rollColumns';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { Select } from '../../ui/Select.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { type ImportWish, type RollFile, withField } from './importWish.ts';
import { sensitiveKind } from './importWords.ts';
import { useRollPreview } from './useRollPreview.ts';

type Props = {
  file: RollFile;
  wish: ImportWish;
  onChange: (wish: ImportWish) => void;
  onNext: () => void;
  onOtherFile: () => void;
};

const NOT_TAKEN = 'none';
const ROWS_SHOWN = 5;

/** Step 2: what each column becomes, with the first rows as they will read. */
export function ImportMap({ file, wish, onChange, onNext, onOtherFile }: Props) {
  const { t } = useTranslation('staff');
  const { preview, failure } = useRollPreview(wish);
  const nameOf = (index: number): string =>
    file.columns[index]?.header.trim() || t('import.map.noHeading', { number: index + 1 });
  const all = file.columns.map((column, index) => ({ ...column, index }));
  const sensitive = all.filter((column) => column.sensitive !== null);
  const choosable = all.filter((column) => column.sensitive === null);
  /** Nothing was recognised, as in a list without headings: then the person says it of each column. */
  const hasGuessed = choosable.some(({ field }) => field !== null);
  // What was proposed stays in sight even when it is not taken any more; the rest waits below.
  const inSight = choosable.filter(
    ({ index, field }) => !hasGuessed || field !== null || wish.mapping.columns[index] !== null,
  );
  const passedOver = choosable.filter((column) => !inSight.includes(column));
  const firstRows = [...(preview?.rows ?? [])].sort((a, b) => a.rowNumber - b.rowNumber).slice(0, ROWS_SHOWN);

  const chooser = (index: number) => {
    const samples = [...new Set(file.sample.flatMap((row) => row[index]?.trim() || []))].slice(0, 2);
    return (
      <li key={index} className="hb-import-column">
        <Select
          label={t('import.map.becomes', { column: `\u2068${nameOf(index)}\u2069` })}
          description={
            samples.length > 0
              ? `${t('import.map.such')} ${samples.map((sample) => `\u2068${sample}\u2069`).join(', ')}`
              : t('import.map.nothingInIt')
          }
          items={[
            { id: NOT_TAKEN, label: t('import.map.notTaken') },
            ...PUPIL_FIELDS.map((field) => ({ id: field, label: t(`import.map.fields.${field}`) })),
          ]}
          value={wish.mapping.columns[index] ?? NOT_TAKEN}
          onChange={(id) =>
            onChange(withField(wish, index, PUPIL_FIELDS.find((field) => field === id) ?? null))
          }
        />
      </li>
    );
  };

  return (
    <>
      <p>
        <bdi className="hb-strong hb-anywhere">{file.fileName}</bdi>{' '}
        {t(hasGuessed ? 'import.map.lead' : 'import.map.leadUnknown', { count: file.rowCount })}
      </p>
      <div className="hb-import-map">
        <div className="hb-stack">
          <Card title={t('import.map.columns')}>
            <ul className="hb-import-columns">{inSight.map(({ index }) => chooser(index))}</ul>
            {wish.mapping.columns.includes('fullName') ? (
              <RadioChoice
                label={t('import.map.order')}
                description={t('import.map.orderHint')}
                isRow
                options={[
                  { id: 'surnameFirst', label: t('import.map.surnameFirst') },
                  { id: 'forenameFirst', label: t('import.map.forenameFirst') },
                ]}
                value={wish.mapping.nameOrder}
                onChange={(nameOrder) => onChange({ ...wish, mapping: { ...wish.mapping, nameOrder } })}
              />
            ) : null}
            {passedOver.length > 0 ? (
              <details className="hb-more">
                <summary>{t('import.map.passedOver', { count: passedOver.length })}</summary>
                <ul className="hb-import-columns">{passedOver.map(({ index }) => chooser(index))}</ul>
              </details>
            ) : null}
          </Card>
          {sensitive.length > 0 ? (
            <Notice tone="info" title={t('import.map.leftAlone')}>
              <p>{t('import.map.leftAloneBody')}</p>
              <ul className="hb-import-left">
                {sensitive.map((column) => (
                  <li key={column.index}>
                    {t('import.map.leftAloneItem', {
                      column: `\u2068${nameOf(column.index)}\u2069`,
                      kind: t(`import.map.sensitive.${sensitiveKind(column.sensitive)}`),
                    })}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
        </div>
        <div className="hb-stack">
          <DataTable
            caption={t('import.map.preview')}
            columns={[
              { id: 'row', label: t('import.map.columnsOf.row') },
              { id: 'name', label: t('import.map.columnsOf.name') },
              { id: 'year', label: t('import.map.columnsOf.year') },
              { id: 'group', label: t('import.map.columnsOf.group') },
            ]}
            rows={firstRows.map((row) => ({
              id: String(row.rowNumber),
              cells: {
                row: row.rowNumber,
                name: row.name ? (
                  <bdi className="hb-anywhere">{row.name}</bdi>
                ) : (
                  <span className="hb-soft">{t('import.map.noName')}</span>
                ),
                year:
                  row.yearGroup === null
                    ? null
                    : row.yearGroup === 0
                      ? t('people.reception')
                      : t('people.year', { year: row.yearGroup }),
                group: row.groupName ? <bdi>{row.groupName}</bdi> : null,
              },
            }))}
          />
          <div aria-live="polite">
            {preview && !preview.hasNames ? <Notice tone="care" title={t('import.map.nameNeeded')} /> : null}
          </div>
          <FailureNotice failure={failure} />
          <div className="hb-row">
            <Button variant="primary" isDisabled={!preview?.hasNames} onPress={onNext}>
              {t('import.map.next')}
            </Button>
            <Button variant="quiet" onPress={onOtherFile}>
              {t('import.review.otherFile')}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}
