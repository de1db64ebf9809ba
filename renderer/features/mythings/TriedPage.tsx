// Stands here: a pupil who wonders which tools they like.
// State: may want to be told what works. The page does not know that and does not say it: it counts, and shows the pupil's own mark.
// The one thing: look at what happened, and make up one's own mind.
import type { Response } from '@harbour/shared/ipc/contract';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { type PageWays, ThingsPage } from './ThingsPage.tsx';
import { ToolPicture, useToolName } from './Tool.tsx';

type Tool = Response<'myThings.tried'>['tools'][number];
const SHIFTS = ['smaller', 'notSmaller', 'notSaid'] as const;

export function TriedPage(ways: PageWays) {
  const { t } = useTranslation('myThings');
  const { data, failure, refetch } = useCall('myThings.tried', {});
  const tools = data?.tools ?? [];
  return (
    <ThingsPage
      {...ways}
      title={t('tried.title')}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      <div className="mt-tried">
        {tools.length === 0 ? <p className="mt-leaf mt-narrow">{t('tried.emptyDetail')}</p> : null}
        {tools.some(({ shifts }) => shifts !== null) ? (
          <ul className="mt-key">
            {SHIFTS.map((shift) => (
              <li key={shift}>
                <span className={`mt-shift mt-shift-${shift}`} aria-hidden="true" />
                {t(`tried.key.${shift}`)}
              </li>
            ))}
          </ul>
        ) : null}
        <ul className="mt-tried-list">
          {tools.map((tool) => (
            <TriedTool key={tool.strategyId} tool={tool} />
          ))}
        </ul>
        {data && !data.mayLookBack ? <p className="hb-quiet-line">{t('todayOnlyDetail')}</p> : null}
      </div>
    </ThingsPage>
  );
}

function TriedTool({ tool: { strategyId, uses, shifts, keep } }: { tool: Tool }) {
  const { t } = useTranslation('myThings');
  const nameOf = useToolName();
  const count = (shift: (typeof SHIFTS)[number]): number =>
    shifts?.filter((one) => one === shift).length ?? 0;
  return (
    <li className={shifts ? 'mt-leaf mt-tried-tool mt-tried-counted' : 'mt-leaf mt-tried-tool'}>
      <span className="mt-tried-picture" aria-hidden="true">
        <ToolPicture id={strategyId} />
      </span>
      <div>
        <h2>{nameOf(strategyId)}</h2>
        {shifts === null ? (
          <p>{t('tried.few', { count: uses })}</p>
        ) : (
          <>
            <p>
              {[
                t('tried.used', { count: uses }),
                ...SHIFTS.filter((shift) => shift === 'smaller' || count(shift) > 0).map((shift) =>
                  t(`tried.${shift}`, { count: count(shift) }),
                ),
              ].join(' ')}
            </p>
            <p className="mt-shifts" aria-hidden="true">
              {shifts.map((shift, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: each use in its order.
                <span key={at} className={`mt-shift mt-shift-${shift}`} />
              ))}
            </p>
          </>
        )}
        {keep ? <p className="hb-quiet-line">{t(`tried.mark.${keep}`)}</p> : null}
      </div>
    </li>
  );
}
