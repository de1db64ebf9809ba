import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';

type Props = { preview: Response<'roll.preview'>; leftOut: number };

/** What an import would do, in figures and the names of new groups. */
export function ImportSummary({ preview, leftOut }: Props) {
  const { t } = useTranslation('staff');
  const { counts, newGroups } = preview;
  return (
    <Card title={t('import.review.summary')}>
      <ul className="hb-import-facts">
        <li className="hb-strong">{t('import.review.new', { count: counts.new })}</li>
        {counts.already > 0 ? <li>{t('import.review.already', { count: counts.already })}</li> : null}
        {counts.empty > 0 ? <li>{t('import.review.empty', { count: counts.empty })}</li> : null}
        {leftOut > 0 ? <li>{t('import.review.leftOut', { count: leftOut })}</li> : null}
      </ul>
      {newGroups.length > 0 ? (
        <div className="hb-import-newgroups">
          <p>{t('import.review.newGroups', { count: newGroups.length })}</p>
          <ul>
            {newGroups.map((name) => (
              <li key={name}>
                <bdi className="hb-chip">{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
