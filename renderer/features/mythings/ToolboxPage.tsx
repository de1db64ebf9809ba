// Stands here: a pupil who looks for something that may help, or who sorts what they have tried.
// State: perhaps wound up, so the kept ones come first and large; the others lie on lower shelves.
// The one thing: find a tool. Pressing one shows how it goes and where to put it.
import { toolboxParts } from '@harbour/shared/domain/progress/toolboxHint';
import type { Response } from '@harbour/shared/ipc/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { ToolBox } from '../../ui/pictures/myThings.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { type PageWays, ThingsPage } from './ThingsPage.tsx';
import { ToolPicture, ToolPlaces, useToolName } from './Tool.tsx';
import { ToolPage } from './ToolPage.tsx';

type Item = Response<'myThings.toolbox'>['items'][number];
const SHELVES = ['keep', 'maybe', 'notForMe'] as const;

interface ToolboxPageProps extends PageWays {
  onCard: () => void;
  onTried: () => void;
}

export function ToolboxPage({ onCard, onTried, ...ways }: ToolboxPageProps) {
  const { t } = useTranslation('myThings');
  const { data, failure, refetch } = useCall('myThings.toolbox', {});
  const [open, setOpen] = useState<string | null>(null);
  const items = data?.items ?? [];
  const kept = items.filter(({ keep }) => keep === 'keep').map(({ strategyId }) => strategyId);

  if (open !== null) {
    const keep = items.find(({ strategyId }) => strategyId === open)?.keep ?? null;
    return <ToolPage id={open} keep={keep} onStop={ways.onStop} onBack={() => setOpen(null)} />;
  }
  return (
    <ThingsPage
      {...ways}
      title={t('toolbox.title')}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      <div className="mt-toolbox">
        {items.length === 0 ? (
          <section className="mt-leaf mt-narrow mt-empty">
            <span className="mt-empty-picture">
              <ToolBox />
            </span>
            <p>{t('toolbox.emptyDetail')}</p>
          </section>
        ) : null}
        {kept.length > 0 ? <ToolboxHint kept={kept} /> : null}
        {SHELVES.map((shelf) => (
          <Shelf key={shelf} shelf={shelf} items={items} onOpen={setOpen} />
        ))}
        <div className="hb-row hb-row-middle">
          {kept.length > 0 ? (
            <Button scale="pupil" icon={<Icon id="print" />} onPress={onCard}>
              {t('toolbox.card')}
            </Button>
          ) : null}
          <Button scale="pupil" icon={<Picture id="kind-thinking" />} onPress={onTried}>
            {t('toolbox.tried')}
          </Button>
        </div>
      </div>
    </ThingsPage>
  );
}

/** M8 in plain words: what there is something for, and one thing that could go here too. Never what is missing. */
function ToolboxHint({ kept }: { kept: readonly string[] }) {
  const { t, i18n } = useTranslation('myThings');
  const { has, room } = toolboxParts(kept);
  const list = new Intl.ListFormat(i18n.language).format(has.map((part) => t(`toolbox.part.${part}`)));
  const next = room.includes('person') ? 'person' : room[0];
  return (
    <p className="mt-hint">
      {has.length > 0 ? t('toolbox.has', { list }) : null} {next ? t(`toolbox.could.${next}`) : null}
    </p>
  );
}

interface ShelfProps {
  shelf: Item['keep'];
  items: readonly Item[];
  onOpen: (id: string) => void;
}

function Shelf({ shelf, items, onOpen }: ShelfProps) {
  const { t } = useTranslation('myThings');
  const nameOf = useToolName();
  const here = items.filter(({ keep }) => keep === shelf);
  if (here.length === 0) return null;
  return (
    <section className={`mt-shelf mt-shelf-${shelf}`} aria-label={t(`toolbox.${shelf}`)}>
      <h2>{t(`toolbox.${shelf}`)}</h2>
      <ul>
        {here.map(({ strategyId }) => (
          <li key={strategyId}>
            <button type="button" className="mt-tool" onClick={() => onOpen(strategyId)}>
              <span className="mt-tool-picture" aria-hidden="true">
                <ToolPicture id={strategyId} />
              </span>
              <span className="mt-tool-words">
                <span className="mt-tool-name">{nameOf(strategyId)}</span>
                <ToolPlaces id={strategyId} hasWords={false} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
