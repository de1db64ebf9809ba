import { useTranslation } from 'react-i18next';
import { useAppSelector } from '../../app/store.ts';
import { Notice } from '../../ui/Notice.tsx';
import './readAloud.css';

/** Says so where nothing could be heard: to the eye, and to a screen reader. */
export function ReadAloudLine() {
  const { t } = useTranslation('readAloud');
  const status = useAppSelector((state) => state.readAloud.status);
  return (
    // There before it is needed, so that what comes into it is announced.
    <div role="status" className="hb-read-line" data-unread="">
      {status === 'failed' || status === 'partly' ? (
        <Notice tone="info" title={t(`${status}Title`)}>
          <p>{t('askAnAdult')}</p>
        </Notice>
      ) : null}
    </div>
  );
}
