import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import './layout.css';
import { dropToast, readToasts, watchToasts } from './toastStore.ts';

/**
 * Where short messages to staff appear, once per window. They stay until closed or pushed out by newer ones: nothing
 * runs out while somebody reads (CURRICULUM R4).
 */
export function Toasts() {
  const { t } = useTranslation('common');
  const toasts = useSyncExternalStore(watchToasts, readToasts);
  return (
    <div className="hb-toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className="hb-toast">
          <span>{toast.text}</span>
          <Button variant="quiet" onPress={() => dropToast(toast.id)}>
            {t('close')}
          </Button>
        </div>
      ))}
    </div>
  );
}
