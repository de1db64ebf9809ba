import type { Band } from '@harbour/shared/domain/checkin/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { LadderUp } from '../../ui/pictures/myThings.tsx';
import { AimSteps } from './AimSteps.tsx';
import { AimView } from './AimView.tsx';
import './aim.css';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';

/** One aim at a time: none yet, picking one, or the one there is. */
export function AimPage({ band, ...ways }: PageWays & { band: Band }) {
  const { t } = useTranslation('myThings');
  const { data, failure, refetch } = useCall('myThings.aim', {});
  const move = useSend('myThings.putAimAway');
  const [isPicking, setIsPicking] = useState(false);
  /** The aim that was put away on this page: as long as it is open, it comes back with one press. */
  const [away, setAway] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const aim = data?.aim ?? null;

  const put = async (id: string, isAway: boolean): Promise<void> => {
    const { ok } = await move.send({ id, isAway });
    setHasFailed(!ok);
    if (ok) setAway(isAway ? id : null);
  };

  if (isPicking && data) {
    return (
      <AimSteps
        band={band}
        aim={aim}
        today={data.today}
        onStop={ways.onStop}
        onBack={() => setIsPicking(false)}
        onKept={() => {
          setIsPicking(false);
          setAway(null);
        }}
      />
    );
  }
  return (
    <ThingsPage
      {...ways}
      title={t('aim.title')}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      {aim && data ? (
        <AimView
          aim={aim}
          today={data.today}
          band={band}
          onChange={() => setIsPicking(true)}
          onPutAway={() => void put(aim.id, true)}
        />
      ) : (
        <section className="mt-leaf mt-narrow mt-empty">
          <span className="mt-empty-picture">
            <LadderUp />
          </span>
          {away === null ? (
            <p>{t('aim.noneDetail')}</p>
          ) : (
            <div className="mt-undo">
              <p>{t('aim.away')}</p>
              <Button scale="pupil" autoFocus onPress={() => void put(away, false)}>
                {t('aim.takeOut')}
              </Button>
            </div>
          )}
          <Button scale="pupil" variant="primary" onPress={() => setIsPicking(true)}>
            {t('aim.start')}
          </Button>
        </section>
      )}
      <NotKept isShown={hasFailed} />
    </ThingsPage>
  );
}
