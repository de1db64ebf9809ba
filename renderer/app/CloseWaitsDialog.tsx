import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** Why the window stays: someone asked for a person and no adult has seen it yet. */
export default function CloseWaitsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      title={t('closeWaits.title')}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('closeWaits.ok')}
        </Button>
      }
    >
      <p>{t('closeWaits.body')}</p>
    </Dialog>
  );
}
