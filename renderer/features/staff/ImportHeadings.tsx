import { useTranslation } from 'react-i18next';
import type { CallFailure } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { RollFile } from './importWish.ts';

type Props = {
  file: RollFile;
  failure: CallFailure | undefined;
  busy: boolean;
  onAnswer: (holds: 'headings' | 'pupil') => void;
  onOtherFile: () => void;
};

/** More columns than this say nothing more about whether the first row is a pupil. */
const COLUMNS_SHOWN = 6;
const ROWS_SHOWN = 3;

/** Between step 1 and 2, where it cannot be told: does the list begin with the names of its columns, or with a pupil? */
export function ImportHeadings({ file, failure, busy, onAnswer, onOtherFile }: Props) {
  const { t } = useTranslation('staff');
  const first = file.columns.map(({ header }) => header);
  const rows = [first, ...file.sample.slice(0, ROWS_SHOWN)].map((cells) => cells.slice(0, COLUMNS_SHOWN));
  return (
    <div className="hb-stack">
      <p>
        <bdi className="hb-strong hb-anywhere">{file.fileName}</bdi> {t('import.headings.why')}
      </p>
      <DataTable
        caption={t('import.headings.preview')}
        columns={[
          { id: 'row', label: t('import.map.columnsOf.row') },
          ...first.slice(0, COLUMNS_SHOWN).map((_, index) => ({
            id: String(index),
            label: t('import.map.noHeading', { number: index + 1 }),
          })),
        ]}
        rows={rows.map((cells, at) => ({
          id: String(at),
          cells: {
            row: at === 0 ? <strong>{t('import.headings.first')}</strong> : t('import.headings.below'),
            ...Object.fromEntries(
              cells.map((cell, index) => [
                String(index),
                <bdi key="cell" className={at === 0 ? 'hb-strong hb-anywhere' : 'hb-anywhere'}>
                  {cell}
                </bdi>,
              ]),
            ),
          },
        }))}
      />
      <FailureNotice failure={failure} />
      <div className="hb-row">
        <Button isPending={busy} onPress={() => onAnswer('headings')}>
          {t('import.headings.yes')}
        </Button>
        <Button isPending={busy} onPress={() => onAnswer('pupil')}>
          {t('import.headings.no')}
        </Button>
        <Button variant="quiet" isDisabled={busy} onPress={onOtherFile}>
          {t('import.review.otherFile')}
        </Button>
      </div>
      <p className="hb-soft">{t('import.headings.later')}</p>
    </div>
  );
}
