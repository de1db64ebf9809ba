import type { Pose, StageOf } from '@harbour/shared/domain/strategies/stages';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { useTranslation } from 'react-i18next';
import { paint, Svg } from '../../../ui/pictures/paper.tsx';
import { StrategyPicture } from '../../../ui/pictures/strategies/StrategyPicture.tsx';
import { Ground } from '../art/Ground.tsx';
import { Mover } from '../art/Mover.tsx';

const ARMS = { still: 6, up: 168, wide: 92, roll: 44, loose: 14 } as const satisfies Record<Pose, number>;

/** One instruction and its picture; the heading says it. */
export function SayStage({ stage, strategyId }: { stage: StageOf<'say'>; strategyId: StrategyId }) {
  const { t } = useTranslation('tools');
  const { pose } = stage;
  return (
    <>
      {pose ? (
        <Svg viewBox="0 0 600 340" className="hb-stage-art">
          <Ground fill={paint.sand} floor={paint.hill} />
          <Mover
            x={300}
            foot={284}
            scale={3.3}
            left={ARMS[pose]}
            right={ARMS[pose]}
            apart={pose === 'wide' ? 18 : 9}
          />
        </Svg>
      ) : (
        <div className="hb-stage-picture">
          <StrategyPicture id={strategyId} />
        </div>
      )}
      <p className="hb-quiet-line">{t('say.waitDetail')}</p>
    </>
  );
}
