import type { StageOf } from '@harbour/shared/domain/strategies/stages';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useTranslation } from 'react-i18next';
import { StrategyPicture } from '../../../ui/pictures/strategies/StrategyPicture.tsx';
import { PathScene, SkyScene } from '../art/AwayArt.tsx';

/** The thing is done away from the screen; the page keeps quiet and waits, however long it takes. */
export function LookAwayStage({ stage, strategyId }: { stage: StageOf<'lookAway'>; strategyId: StrategyId }) {
  const { t } = useTranslation('tools');
  return (
    <>
      {stage.scene === 'sky' ? <SkyScene /> : null}
      {stage.scene === 'path' ? <PathScene /> : null}
      {stage.scene === 'picture' ? (
        <div className="hb-stage-picture">
          <StrategyPicture id={strategyId} />
        </div>
      ) : null}
      <p className="hb-quiet-line">{t('lookAway.waitsDetail')}</p>
    </>
  );
}
