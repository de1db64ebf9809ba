import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

type Props = { isOpen: boolean; onStay: () => void; onLock: () => void };

/**
 * Asked before locking while nobody has seen a request. Locking stays possible, because a child may be walking up to
 * this very screen; the request stays alight at the door and keeps the app from closing.
 */
export function LockDialog({ isOpen, onStay, onLock }: Props) {
  const { t } = useTranslation('staff');
  return (
    <Dialog
      title={t('lock.title')}
      isOpen={isOpen}
      onClose={onStay}
      hasNote={false}
      actions={
        <>
          <Button variant="primary" onPress={onStay}>
            {t('lock.stay')}
          </Button>
          <Button variant="quiet" onPress={onLock}>
            {t('lock.lockAnyway')}
          </Button>
        </>
      }
    >
      <p>{t('lock.body')}</p>
    </Dialog>
  );
}
