import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import type { Status } from '../../app/status.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import './startup.css';
import { UnlockForm } from './UnlockForm.tsx';

type Props = { failure: NonNullable<Status['failure']>; version: string };

/** Opening up for the day where the computer has no safe place for the key: ordinary work, not a fault. */
export function EverydayOpening({ failure, version }: Props) {
  const { t } = useTranslation('startup');
  const quit = useSend('app.quit');
  return (
    <PageFrame
      tone="calm"
      title={t('everyday.title')}
      lead={t('everyday.lead')}
      illustration={<Picture id="harbour-morning" />}
      footer={
        <>
          <Button variant="quiet" onPress={() => void quit.send({})}>
            {t('actions.quit')}
          </Button>
          <p className="hb-startup-version">{t('version', { version })}</p>
        </>
      }
    >
      <Card>
        <UnlockForm hasPassphrase={failure.hasPassphraseSlot} hasRecovery={failure.hasRecoverySlot} />
      </Card>
      <details className="hb-startup-why">
        <summary>{t('everyday.why')}</summary>
        <p>{t('everyday.whyBody')}</p>
      </details>
    </PageFrame>
  );
}
