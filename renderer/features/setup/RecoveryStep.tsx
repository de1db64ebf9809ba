import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { ProveKey } from './ProveKey.tsx';
import { RecoveryCard } from './RecoveryCard.tsx';
import { SetupFrame } from './SetupFrame.tsx';

type Props = { centreName: string; today: string; isResumed: boolean };
type KeptAs = 'print' | 'pdf' | 'notSaved';

/**
 * Step 4: the recovery key. It is made by a press and not by arriving here, so that it never lights up on a screen
 * nobody meant to show, and is never made twice.
 */
export function RecoveryStep({ centreName, today, isResumed }: Props) {
  const { t } = useTranslation('setup');
  const make = useSend('setup.newRecoveryKey');
  const save = useSend('setup.saveRecoveryKey');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isProving, setIsProving] = useState(false);
  const [kept, setKept] = useState<KeptAs | null>(null);
  const [failure, setFailure] = useState<CallFailure>();

  const show = async (): Promise<void> => {
    setFailure(undefined);
    const answer = await make.send({});
    if (answer.ok) setRecoveryKey(answer.value.recoveryKey);
    else setFailure(answer.failure);
  };
  const keep = async (how: 'print' | 'pdf'): Promise<void> => {
    setFailure(undefined);
    setKept(null);
    const answer = await save.send({ how });
    if (!answer.ok) setFailure(answer.failure);
    else setKept(answer.value.saved ? how : 'notSaved');
  };

  if (recoveryKey !== null && isProving) return <ProveKey onLookAgain={() => setIsProving(false)} />;
  if (recoveryKey === null) {
    return (
      <SetupFrame
        step={4}
        title={t('recovery.title')}
        lead={t('recovery.lead')}
        onwards={t('recovery.show')}
        onSubmit={() => void show()}
        busy={make.busy}
        illustration={<Picture id="recovery-key" />}
      >
        {isResumed ? <Notice tone="info" title={t('recovery.resumed')} /> : null}
        <p>{t('recovery.ready')}</p>
        <FailureNotice failure={failure} />
      </SetupFrame>
    );
  }
  return (
    <SetupFrame
      step={4}
      title={t('recovery.title')}
      lead={t('recovery.lead')}
      onwards={t('recovery.kept')}
      onSubmit={() => setIsProving(true)}
      busy={save.busy}
    >
      <RecoveryCard recoveryKey={recoveryKey} centreName={centreName} today={today} />
      <div className="hb-row">
        <Button icon={<Icon id="print" />} isDisabled={save.busy} onPress={() => void keep('print')}>
          {t('recovery.print')}
        </Button>
        <Button icon={<Icon id="save" />} isDisabled={save.busy} onPress={() => void keep('pdf')}>
          {t('recovery.pdf')}
        </Button>
      </div>
      <div aria-live="polite">
        {kept === 'print' ? <Notice tone="info" title={t('recovery.printed')} /> : null}
        {kept === 'pdf' ? <Notice tone="info" title={t('recovery.savedPdf')} /> : null}
        {kept === 'notSaved' ? <Notice tone="care" title={t('recovery.notSaved')} /> : null}
      </div>
      <FailureNotice failure={failure} />
    </SetupFrame>
  );
}
