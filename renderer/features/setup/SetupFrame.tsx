import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import './setup.css';

type Props = {
  step: 1 | 2 | 3 | 4 | 5;
  title: string;
  lead: string;
  onBack?: () => void;
  /** Words of the way back, where it is more than that. */
  back?: string;
  /** Words of the one button that leads on, always in the same place, whatever the page above needs. */
  onwards: string;
  onSubmit: () => void;
  busy?: boolean;
  /** What is going on while busy, when it takes more than a blink. */
  busyWords?: string;
  illustration?: ReactNode;
  children: ReactNode;
};

/** The same calm page for each of the five steps; Enter in any field leads on too. */
export function SetupFrame({
  step,
  title,
  lead,
  onBack,
  back,
  onwards,
  onSubmit,
  busy = false,
  busyWords,
  illustration,
  children,
}: Props) {
  const { t } = useTranslation('setup');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit}>
      <PageFrame
        tone="calm"
        title={title}
        lead={lead}
        headerStart={<span className="hb-setup-product">{t('progress')}</span>}
        headerEnd={<ProgressSteps step={step} total={5} />}
        illustration={illustration}
        footer={
          <>
            {onBack ? (
              <Button variant="quiet" isDisabled={busy} onPress={onBack}>
                {back ?? t('back')}
              </Button>
            ) : (
              <span />
            )}
            <span className="hb-row">
              {busy && busyWords ? <Spinner label={busyWords} /> : null}
              <Button variant="primary" type="submit" isPending={busy}>
                {onwards}
              </Button>
            </span>
          </>
        }
      >
        <div className="hb-setup">{children}</div>
      </PageFrame>
    </form>
  );
}
