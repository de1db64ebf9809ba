import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import type { CallFailure } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { unreadableKind, unreadableReason } from './importWords.ts';

type Props = {
  unreadable: Extract<Response<'roll.choose'>, { outcome: 'unreadable' }> | null;
  wasCancelled: boolean;
  failure: CallFailure | undefined;
  busy: boolean;
  onChoose: () => void;
};

/** Step 1: which file, and what will and will not be taken from it. */
export function ImportChoose({ unreadable, wasCancelled, failure, busy, onChoose }: Props) {
  const { t } = useTranslation('staff');
  const whyNot = (): string => {
    if (!unreadable) return '';
    const kind = unreadable.reason === 'notATable' ? unreadableKind(unreadable.details.kind) : null;
    if (kind) return t(`import.unreadable.kind.${kind}`);
    return t(`import.unreadable.${unreadableReason(unreadable.reason)}`, unreadable.details);
  };
  return (
    <div className="hb-import-choose">
      <div className="hb-stack">
        <p>{t('import.choose.lead')}</p>
        <div className="hb-import-takes">
          <Card title={t('import.choose.needed')}>
            <p>{t('import.choose.neededBody')}</p>
          </Card>
          <Card title={t('import.choose.left')}>
            <p>{t('import.choose.leftBody')}</p>
          </Card>
        </div>
        <p className="hb-strong">{t('import.choose.nothingYet')}</p>
        <div aria-live="polite" className="hb-stack">
          {unreadable ? (
            <Notice tone="problem" title={t('import.unreadable.title')}>
              <p>{whyNot()}</p>
              <p>{t('import.unreadable.kept')}</p>
            </Notice>
          ) : null}
          {wasCancelled ? <Notice tone="info" title={t('import.choose.cancelled')} /> : null}
        </div>
        <FailureNotice failure={failure} />
        <div className="hb-row">
          <Button variant="primary" isPending={busy} onPress={onChoose}>
            {t('import.choose.button')}
          </Button>
          {busy ? <Spinner label={t('import.choose.busy')} /> : null}
        </div>
      </div>
      <span className="hb-import-picture">
        <Picture id="paper-list" />
      </span>
    </div>
  );
}
