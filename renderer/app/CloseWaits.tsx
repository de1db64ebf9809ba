import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { bridge } from './bridge.ts';

/** Says why the window did not close: someone asked for a person and no adult has seen it yet. */
export function CloseWaits() {
  const { t } = useTranslation('common');
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => bridge().on('close.waits', () => setIsOpen(true)), []);
  const close = () => setIsOpen(false);
  return (
    <Dialog
      title={t('closeWaits.title')}
      isOpen={isOpen}
      onClose={close}
      actions={
        <Button variant="primary" onPress={close}>
          {t('closeWaits.ok')}
        </Button>
      }
    >
      <p>{t('closeWaits.body')}</p>
    </Dialog>
  );
}
