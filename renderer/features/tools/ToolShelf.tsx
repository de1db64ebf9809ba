// Stands here: a pupil who wants something that helps, without telling anybody how they are.
// State: may be at a desk, may be on their feet; looks round, and is told that looking keeps nothing.
// The one thing: find a tool by what it should do, and open it with one press.

import { isStrategyId, type Place } from '@harbour/shared/domain/strategies/strategies';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/api.ts';
import { type ShelfPlace, wentToPupil } from '../../app/place.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../ui/pictures/registry.ts';
import { StrategyPicture } from '../../ui/pictures/strategies/StrategyPicture.tsx';
import { TileField } from '../door/TileField.tsx';
import { PupilFrame } from '../pupil/PupilFrame.tsx';
import { AfterShelfTool } from './AfterTool.tsx';
import { type ShelfWay, shelfTools } from './shelfOrder.ts';
import ToolGuide from './ToolGuide.tsx';
import './tools.css';
import './toolsLarge.css';

const WAYS = {
  down: 'way-down',
  up: 'way-up',
  keep: 'way-keep',
  mine: 'anchor',
} as const satisfies Record<ShelfWay, PictureId>;
const PLACES: readonly Place[] = ['desk', 'class', 'outside'];
/** Tools on one screen: few enough to take in (CURRICULUM R29). */
const ON_PAGE = { primary: 4, secondary: 6 } as const;

export interface ToolShelfProps {
  band: 'primary' | 'secondary';
  where: ShelfPlace;
  onHome: () => void;
  /** To where the shelf was come from: home, or a lesson that is under way. */
  onBack: () => void;
}

export default function ToolShelf({ band, where, onHome, onBack }: ToolShelfProps) {
  const dispatch = useAppDispatch();
  const { t } = useTranslation(['tools', 'strategies']);
  const { data: own } = useCall('toolbox.own', {});
  const [way, setWay] = useState<ShelfWay>('down');
  const [place, setPlace] = useState<Place | null>(null);
  const [page, setPage] = useState(0);
  const setWhere = (shelf: ShelfPlace): void => void dispatch(wentToPupil({ at: 'tools', shelf }));
  const isVisit = useAppSelector((state) => state.place.play !== null);
  const toTools = (): void => (isVisit ? onBack() : setWhere({ at: 'tools' }));

  const strategyId = 'strategyId' in where && isStrategyId(where.strategyId) ? where.strategyId : null;
  if (where.at === 'guide' && strategyId !== null) {
    return (
      <ToolGuide
        strategyId={strategyId}
        frame={({ onBack: toStage, ...parts }) => (
          <PupilFrame {...parts} onBack={toStage ?? toTools} onStop={onHome} />
        )}
        onPass={toTools}
        onDone={() => setWhere({ at: 'after', strategyId })}
      />
    );
  }
  if (where.at === 'after' && strategyId !== null) {
    return (
      <AfterShelfTool
        strategyId={strategyId}
        frame={(parts) => <PupilFrame {...parts} onFinish={onHome} onStop={onHome} />}
        onEnd={toTools}
      />
    );
  }

  const kept = own?.kept ?? [];
  if (where.at === 'ways') {
    const ways: readonly ShelfWay[] =
      kept.length > 0 ? ['down', 'up', 'keep', 'mine'] : ['down', 'up', 'keep'];
    return (
      <PupilFrame title={t('shelf.title')} lead={t('shelf.freeDetail')} onBack={onHome} onStop={onHome}>
        <div className="hb-answers hb-shelf-ways">
          <TileField columns={kept.length > 0 ? 4 : 3} label={t('shelf.title')}>
            {ways.map((id) => (
              <ChoiceTile
                key={id}
                picture={<Picture id={WAYS[id]} />}
                label={t(`shelf.${id}`)}
                onPress={() => {
                  setWay(id);
                  setPage(0);
                  toTools();
                }}
              />
            ))}
          </TileField>
        </div>
      </PupilFrame>
    );
  }

  const tools = shelfTools(way, place, own ?? { kept: [], notForMe: [] });
  const size = ON_PAGE[band];
  const pages = Math.max(1, Math.ceil(tools.length / size));
  const shown = tools.slice(page * size, (page + 1) * size);
  return (
    <PupilFrame title={t(`shelf.tools.${way}`)} onBack={() => setWhere({ at: 'ways' })} onStop={onHome}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={t('shelf.place')} className="hb-shelf-places">
        {PLACES.map((id) => (
          <Button
            key={id}
            scale="pupil"
            aria-pressed={place === id}
            onPress={() => {
              setPlace(place === id ? null : id);
              setPage(0);
            }}
          >
            {t(`shelf.${id}`)}
          </Button>
        ))}
      </div>
      {tools.length === 0 ? (
        <>
          <p role="status">{t('shelf.none')}</p>
          <p className="hb-quiet-line">{t('shelf.noneMineDetail')}</p>
        </>
      ) : null}
      <div className="hb-shelf-tools">
        <TileField columns={band === 'primary' ? 4 : 3} label={t(`shelf.tools.${way}`)}>
          {shown.map((id) => (
            <ChoiceTile
              key={id}
              picture={<StrategyPicture id={id} />}
              label={t(`strategies:${id}.name`)}
              {...(kept.includes(id) && way !== 'mine' ? { hint: t('shelf.kept') } : {})}
              onPress={() => setWhere({ at: 'guide', strategyId: id })}
            />
          ))}
        </TileField>
      </div>
      {pages > 1 ? (
        <div className="hb-shelf-more">
          <Button
            scale="pupil"
            icon={<Icon id="forward" />}
            onPress={() => setPage(page + 1 < pages ? page + 1 : 0)}
          >
            {t(page + 1 < pages ? 'shelf.more' : 'shelf.first')}
          </Button>
        </div>
      ) : null}
    </PupilFrame>
  );
}
