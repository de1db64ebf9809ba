import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/Card.tsx';
import { StrategyPicture } from '../../ui/pictures/strategies/StrategyPicture.tsx';

/** The pictures of the 44 strategies, as small as they ever get on a tile and large. */
export function StrategiesGallery() {
  const { t } = useTranslation('gallery');
  const { t: strategies } = useTranslation('strategies');
  return (
    <Card title={t('strategyPictures')}>
      <div className="hb-gallery-feelings">
        {STRATEGIES.map(({ id }) => (
          <figure key={id} data-strategy={id}>
            <span className="hb-gallery-strategy-large">
              <StrategyPicture id={id} />
            </span>
            <span className="hb-gallery-strategy-small">
              <StrategyPicture id={id} />
            </span>
            <figcaption>{strategies(`${id}.name`)}</figcaption>
          </figure>
        ))}
      </div>
    </Card>
  );
}
