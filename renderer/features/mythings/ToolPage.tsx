// Stands here: a pupil with one tool in hand.
// State: decides what it is to them. They can change their mind any time.
// The one thing: read how it goes, or put it on a shelf.
import { isStrategyId } from '@harbour/shared/domain/strategies/strategies';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';
import { ToolPicture, ToolPlaces, useToolName } from './Tool.tsx';

type Keep = Response<'myThings.toolbox'>['items'][number]['keep'];
const SHELVES = ['keep', 'maybe', 'notForMe'] as const;

export function ToolPage({ id, keep, ...ways }: PageWays & { id: string; keep: Keep | null }) {
  const { t } = useTranslation('myThings');
  const { t: strategies } = useTranslation('strategies');
  const nameOf = useToolName();
  const mark = useSend('toolbox.mark');
  const [hasFailed, setHasFailed] = useState(false);

  const put = async (next: Keep | null): Promise<void> => {
    const { ok } = await mark.send({ strategyId: id, keep: next });
    setHasFailed(!ok);
    if (ok && next === null) ways.onBack();
  };

  return (
    <ThingsPage {...ways} title={nameOf(id)} isReady>
      <section className="mt-leaf mt-narrow mt-one-tool">
        <span className="mt-one-tool-picture" aria-hidden="true">
          <ToolPicture id={id} />
        </span>
        <div className="mt-one-tool-words">
          {isStrategyId(id) ? <p className="mt-one-tool-how">{strategies(`${id}.instructions`)}</p> : null}
          <ToolPlaces id={id} hasWords />
        </div>
      </section>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={t('toolbox.shelf')} className="mt-put">
        <p className="mt-put-ask">{t('toolbox.shelf')}</p>
        <div className="hb-row hb-row-middle">
          {SHELVES.map((shelf) => (
            <Button
              key={shelf}
              scale="pupil"
              aria-pressed={keep === shelf}
              {...(keep === shelf ? { icon: <Icon id="check" /> } : {})}
              onPress={() => void put(shelf)}
            >
              {t(`toolbox.${shelf}`)}
            </Button>
          ))}
          <Button scale="pupil" variant="quiet" onPress={() => void put(null)}>
            {t('toolbox.off')}
          </Button>
        </div>
        <NotKept isShown={hasFailed} />
      </div>
    </ThingsPage>
  );
}
