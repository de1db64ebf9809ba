import { PIN_LENGTH, type PinProblem, pinProblem } from '@harbour/shared/domain/access/passphrase';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { focusFirstProblem } from './focusFirstProblem.ts';
import { OwnOutcome } from './OwnOutcome.tsx';
import { useOwnSecret } from './useOwnSecret.ts';

const reasons: Readonly<Record<PinProblem, true>> = {
  empty: true,
  notSixDigits: true,
  repeated: true,
  sequence: true,
  common: true,
};

function pinReason(reason: string): PinProblem | 'other' {
  return Object.hasOwn(reasons, reason) ? (reason as PinProblem) : 'other';
}

/** Sets the PIN of whoever is signed in, proved with their passphrase. */
export function OwnPin({ hasPin, level }: { hasPin: boolean; level: 2 | 3 }) {
  const { t } = useTranslation('staff');
  const secret = useOwnSecret('pin');
  const [current, setCurrent] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const problem = secret.outcome.reason ?? pinProblem(pin);
  const differs = pin !== again;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    if (secret.busy || secret.secondsLeft > 0) return;
    if (current === '' || pinProblem(pin) !== undefined || differs) return;
    if (await secret.change(current, pin)) {
      setCurrent('');
      setPin('');
      setAgain('');
      setAsked(false);
    }
  };

  return (
    <Card title={t('own.pinTitle')} level={level}>
      <p>{t('own.pinWhy')}</p>
      <p className="hb-soft">{hasPin ? t('own.pinHas') : t('own.pinHasNot')}</p>
      <form className="hb-stack" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('own.current')}
          type="password"
          value={current}
          onChange={setCurrent}
          maxLength={200}
          autoComplete="current-password"
          error={asked && current === '' ? t('own.currentMissing') : undefined}
        />
        <TextField
          label={t('own.pin')}
          description={t('own.pinHint')}
          type="password"
          inputMode="numeric"
          value={pin}
          onChange={(value) => {
            setPin(value);
            secret.forget();
          }}
          maxLength={PIN_LENGTH}
          error={asked && problem !== undefined ? t(`own.pinWeak.${pinReason(problem)}`) : undefined}
        />
        <TextField
          label={t('own.pinAgain')}
          type="password"
          inputMode="numeric"
          value={again}
          onChange={setAgain}
          maxLength={PIN_LENGTH}
          error={asked && differs ? t('own.pinDiffer') : undefined}
        />
        <OwnOutcome
          saved={secret.outcome.kind === 'saved' ? t('own.savedPin') : null}
          triesLeft={secret.outcome.triesLeft}
          secondsLeft={secret.secondsLeft}
        />
        <FailureNotice failure={secret.failure} />
        <div className="hb-row">
          <Button type="submit">{t('own.savePin')}</Button>
        </div>
      </form>
    </Card>
  );
}
