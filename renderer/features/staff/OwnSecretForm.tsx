import type { Request } from '@harbour/shared/ipc/contract';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TryOutcome } from '../startup/TryOutcome.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { focusFirstProblem } from './focusFirstProblem.ts';
import { useOwnSecret } from './useOwnSecret.ts';

/** What the two fields for the new secret need. */
export type NewSecret = {
  value: string;
  again: string;
  onChange: (value: string) => void;
  onChangeAgain: (again: string) => void;
  /** Why it is not good enough, once saving was tried. */
  problem: string | undefined;
  /** Whether the two differ, once saving was tried. */
  differs: boolean;
};

type Props = {
  which: Request<'staff.setOwnSecret'>['which'];
  level: 2 | 3;
  title: string;
  /** What to know before. */
  lead?: ReactNode;
  submit: string;
  saved: string;
  problemOf: (next: string) => string | undefined;
  children: (next: NewSecret) => ReactNode;
};

/** Changes a secret of whoever is signed in, proved with their passphrase. */
export function OwnSecretForm({ which, level, title, lead, submit, saved, problemOf, children }: Props) {
  const { t } = useTranslation('staff');
  const secret = useOwnSecret(which);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [asked, setAsked] = useState(false);
  const { outcome, secondsLeft } = secret;
  const differs = next !== again;

  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    focusFirstProblem();
    if (secondsLeft > 0 || current === '' || problemOf(next) !== undefined || differs) return;
    if (await secret.change(current, next)) {
      setCurrent('');
      setNext('');
      setAgain('');
      setAsked(false);
    }
  };

  return (
    <Card title={title} level={level}>
      {lead}
      <form className="hb-stack" onSubmit={(event) => void change(event)}>
        <TextField
          label={t('own.current')}
          type="password"
          value={current}
          onChange={setCurrent}
          maxLength={200}
          autoComplete="current-password"
          error={asked && current === '' ? t('own.currentMissing') : undefined}
        />
        {children({
          value: next,
          again,
          onChange: (value) => {
            setNext(value);
            secret.forget();
          },
          onChangeAgain: setAgain,
          problem: asked ? (outcome.reason ?? problemOf(next)) : undefined,
          differs: asked && differs,
        })}
        <div aria-live="polite">
          {outcome.kind === 'saved' ? <Notice tone="info" title={saved} /> : null}
          <TryOutcome
            missed={outcome.triesLeft === null ? null : t('own.wrong')}
            triesLeft={outcome.triesLeft ?? 0}
            secondsLeft={secondsLeft}
          />
        </div>
        <FailureNotice failure={secret.failure} />
        <div className="hb-row">
          <Button type="submit" isPending={secret.busy}>
            {submit}
          </Button>
        </div>
      </form>
    </Card>
  );
}
