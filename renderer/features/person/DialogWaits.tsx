import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import './person.css';

/** In a dialog the page behind it cannot be reached: says there, too, that somebody would like an adult. */
export function DialogWaits() {
  const { t } = useTranslation('person');
  const { data } = useCall('requests.list', { which: 'waiting' });
  const count = data?.requests.filter(({ state }) => state === 'open').length ?? 0;
  return (
    <div role="status">
      {count > 0 ? <p className="hb-dialog-waits">{t('dialog.waits', { count })}</p> : null}
    </div>
  );
}
