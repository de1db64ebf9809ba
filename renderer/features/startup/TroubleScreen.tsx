import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallFailure, useSend } from '../../app/api.ts';
import type { Status } from '../../app/status.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { FailureNotice } from '../staff/FailureNotice.tsx';
import { dayAndTime } from '../staff/when.ts';
import { remedies, type Trouble } from './remedies.ts';
import './startup.css';
import { UnlockForm } from './UnlockForm.tsx';

type Props = { code: Trouble; failure: NonNullable<Status['failure']>; version: string };

/** One calm screen per cause: what happened, that nothing was deleted, and what can be done about it. */
export function TroubleScreen({ code, failure, version }: Props) {
  const { t, i18n } = useTranslation('startup');
  const tryAgain = useSend('startup.tryAgain');
  const setAside = useSend('startup.setAside');
  const restore = useSend('startup.restoreBackup');
  const showFolder = useSend('startup.showFolder');
  const quit = useSend('app.quit');
  const [problem, setProblem] = useState<CallFailure>();
  const [copyFolder, setCopyFolder] = useState<string | null>(null);
  const [stillSame, setStillSame] = useState(false);
  const remedy = remedies[code];
  const canUnlock = remedy.unlock && (failure.hasPassphraseSlot || failure.hasRecoverySlot);
  const hasCopy = failure.setAside || copyFolder !== null;
  const newest =
    failure.newestBackupAt === null
      ? null
      : t(failure.areBackupsProved ? 'actions.newestGood' : 'actions.newest', {
          ...dayAndTime(failure.newestBackupAt, Date.now(), i18n.language),
        });
  const busy = tryAgain.busy || setAside.busy || restore.busy;

  const again = async (): Promise<void> => {
    setProblem(undefined);
    setStillSame(false);
    const answer = await tryAgain.send({});
    if (!answer.ok) setProblem(answer.failure);
    // When it worked, this screen is gone before anybody can read this.
    else setStillSame(true);
  };
  const copy = async (): Promise<void> => {
    setProblem(undefined);
    setStillSame(false);
    const answer = await setAside.send({});
    if (answer.ok) setCopyFolder(answer.value.folder);
    else setProblem(answer.failure);
  };
  const restoreBackup = async (): Promise<void> => {
    setProblem(undefined);
    setStillSame(false);
    const answer = await restore.send({});
    if (!answer.ok) setProblem(answer.failure);
  };
  const folder = async (): Promise<void> => {
    const answer = await showFolder.send({});
    if (!answer.ok) setProblem(answer.failure);
  };

  const actions = (
    <div className="hb-stack">
      <div aria-live="polite">
        {setAside.busy ? <Spinner label={t('working.setAside')} /> : null}
        {restore.busy ? <Spinner label={t('working.restore')} /> : null}
        {tryAgain.busy ? <Spinner label={t('working.open')} /> : null}
        {stillSame && !busy ? <Notice tone="info" title={t('actions.stillSame')} /> : null}
        {copyFolder !== null && !busy ? (
          <Notice tone="info" title={t('actions.setAsideDone')}>
            <p className="hb-startup-folder" dir="ltr">
              {copyFolder}
            </p>
          </Notice>
        ) : null}
      </div>
      <FailureNotice failure={problem} />
      <ul className="hb-startup-actions">
        {remedy.restore ? (
          <>
            <li>
              <Button
                variant={canUnlock || hasCopy ? 'secondary' : 'primary'}
                isDisabled={busy}
                onPress={() => void copy()}
              >
                {t('actions.setAside')}
              </Button>
              <p>{t('actions.setAsideWhy')}</p>
            </li>
            {failure.goodBackups > 0 ? (
              <li>
                <Button
                  variant={hasCopy && !canUnlock ? 'primary' : 'secondary'}
                  isDisabled={busy || !hasCopy}
                  onPress={() => void restoreBackup()}
                >
                  {t('actions.restore')}
                </Button>
                <div>
                  <p>{newest}</p>
                  <p>{hasCopy ? t('actions.restoreWhy') : t('actions.restoreLocked')}</p>
                </div>
              </li>
            ) : (
              <li>
                <p>{t('actions.restoreNone')}</p>
              </li>
            )}
          </>
        ) : null}
        <li>
          <Button
            variant={canUnlock || remedy.restore ? 'secondary' : 'primary'}
            isDisabled={busy}
            onPress={() => void again()}
          >
            {t('actions.tryAgain')}
          </Button>
          <p>{t('actions.tryAgainWhy')}</p>
        </li>
        <li>
          <Button isDisabled={busy} onPress={() => void folder()}>
            {t('actions.showFolder')}
          </Button>
          <p>{t('actions.showFolderWhy')}</p>
        </li>
      </ul>
    </div>
  );

  return (
    <PageFrame
      tone="calm"
      title={t(`failure.${code}.title`)}
      illustration={<Picture id="harbour-fog" />}
      footer={
        <>
          <Button variant="quiet" onPress={() => void quit.send({})}>
            {t('actions.quit')}
          </Button>
          <p className="hb-startup-version">{t('version', { version })}</p>
        </>
      }
    >
      <p>{t(`failure.${code}.happened`)}</p>
      <p className="hb-startup-safe">{t('nothingDeleted')}</p>
      <p>{t(`failure.${code}.next`)}</p>

      {canUnlock ? (
        <>
          <Card title={t('actions.openHeading')}>
            <UnlockForm hasPassphrase={failure.hasPassphraseSlot} hasRecovery={failure.hasRecoverySlot} />
          </Card>
          <details className="hb-startup-why">
            <summary>{t('actions.other')}</summary>
            {actions}
          </details>
        </>
      ) : (
        <section className="hb-stack" aria-labelledby="startup-actions">
          <h2 id="startup-actions">{t('actions.heading')}</h2>
          {actions}
        </section>
      )}
    </PageFrame>
  );
}
