import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';

/** Something did not open: whose fault it was not, and what helps. */
export function Trouble({ onAgain }: { onAgain?: () => void }) {
  const { t } = useTranslation('signIn');
  return (
    <Notice tone="problem" title={t('trouble.title')} isLive>
      <p>{t('trouble.body')}</p>
      {onAgain ? (
        <Button scale="pupil" icon={<Icon id="forward" />} onPress={onAgain}>
          {t('trouble.again')}
        </Button>
      ) : null}
    </Notice>
  );
}
