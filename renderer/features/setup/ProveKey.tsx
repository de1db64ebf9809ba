import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { SetupFrame } from './SetupFrame.tsx';

/**
 * The key is typed back while it is hidden, which proves that the card exists and can be read. Pasting is allowed:
 * whoever keeps it in a password manager has kept it too, and forbidding it shuts out people who cannot type it.
 */
export function ProveKey({ onLookAgain }: { onLookAgain: () => void }) {
  const { t } = useTranslation('setup');
  const confirm = useSend('setup.confirmRecoveryKey');
  const [typed, setTyped] = useState('');
  const [answerWords, setAnswerWords] = useState<string | null>(null);
  const [failure, setFailure] = useState<CallFailure>();

  const submit = async (): Promise<void> => {
    setFailure(undefined);
    setAnswerWords(null);
    if (typed.trim() === '') {
      setAnswerWords(t('recovery.missing'));
      return;
    }
    const answer = await confirm.send({ recoveryKey: typed });
    if (!answer.ok) {
      setFailure(answer.failure);
      return;
    }
    const { value } = answer;
    if (value.outcome === 'different') setAnswerWords(t('recovery.different'));
    if (value.outcome === 'typo') {
      setAnswerWords(
        value.group === null ? t('recovery.typo') : t('recovery.typoGroup', { group: value.group }),
      );
    }
  };

  return (
    <SetupFrame
      step={4}
      title={t('recovery.proveTitle')}
      lead={t('recovery.proveLead')}
      onBack={onLookAgain}
      back={t('recovery.look')}
      onwards={t('recovery.check')}
      onSubmit={() => void submit()}
      busy={confirm.busy}
    >
      <div className="hb-setup-key">
        <TextField
          label={t('recovery.label')}
          description={t('recovery.description')}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoFocus
        />
      </div>
      <div aria-live="polite">{answerWords ? <Notice tone="care" title={answerWords} /> : null}</div>
      <FailureNotice failure={failure} />
    </SetupFrame>
  );
}
