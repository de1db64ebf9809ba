import { useTranslation } from 'react-i18next';
import './parts.css';

/** On the board, where a part may be about oneself: everybody does it on a screen or a sheet of their own. */
export function PrivateStep() {
  const { t } = useTranslation('lesson');
  return <p className="hb-private-step">{t('paper.private')}</p>;
}
