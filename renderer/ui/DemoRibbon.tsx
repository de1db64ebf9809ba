import { useTranslation } from 'react-i18next';
import './layout.css';

/** Says on every screen of a throw-away centre that nothing here is real. */
export function DemoRibbon() {
  const { t } = useTranslation('common');
  return (
    <div className="hb-demo" role="note">
      {t('demo')}
    </div>
  );
}
