import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { showToast } from '../../../ui/toastStore.ts';
import { FailureNotice } from '../../staff/FailureNotice.tsx';
import type { ShownPack } from './PacksScreen.tsx';

/** Says what goes with a pack and what stays, before it goes. */
export function RemovePackDialog({ pack, onClose }: { pack: ShownPack; onClose: () => void }) {
  const { t } = useTranslation('lessonStaff');
  const remove = useSend('packs.remove');
  const [failure, setFailure] = useState<CallFailure>();
  const { packId, version, title, given, isShown } = pack;
  const go = async (): Promise<void> => {
    const answer = await remove.send({ packId, version });
    setFailure(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    showToast(t('packs.removing.done', { title: `\u2068${title}\u2069` }));
    onClose();
  };
  return (
    <Dialog
      title={t('packs.removing.title', { title, version })}
      isOpen
      role="alertdialog"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('packs.removing.keep')}</Button>
          <Button variant="primary" isPending={remove.busy} onPress={() => void go()}>
            {t('packs.removing.do')}
          </Button>
        </>
      }
    >
      <div className="hb-stack">
        {isShown && given > 0 ? <p>{t('packs.removing.given', { count: given })}</p> : null}
        {isShown ? null : <p>{t('packs.removing.older')}</p>}
        <p>{t('packs.removing.stays')}</p>
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  );
}
