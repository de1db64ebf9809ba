// Stands here: a pupil whose check-in is over; it is kept or it is gone, and this page says which.
// State: may still carry the feeling, may want to be off to a lesson; both are fine.
// The one thing: see three things to try and take one, or leave.

import { placeOf } from '@harbour/shared/domain/checkin/record';
import type { CheckinState, ToolWish } from '@harbour/shared/domain/checkin/state';
import { areaOf } from '@harbour/shared/domain/feelings/feelings';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { StrategyPicture } from '../../ui/pictures/strategies/StrategyPicture.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { Word } from '../../ui/Word.tsx';
import { TileField } from '../door/TileField.tsx';
import { usePupilCorners } from '../pupil/PupilFrame.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SaidLine } from './SaidLine.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';

/** The wish that fits where the feeling lies: rest when low, less fizz when bright and high. */
function wishOf(state: CheckinState): ToolWish | null {
  const { valence, energy } = placeOf(state.draft);
  if (valence === null || energy === null) return null;
  const area = areaOf(valence, energy);
  if (area === 'UL') return 'rest';
  return area === 'PH' ? 'tooFizzy' : null;
}

export function ToolsStep({ state, act, frame, hasNoTools }: StepProps & { hasNoTools: boolean }) {
  const { t } = useTranslation('checkin');
  const { t: strategies } = useTranslation('strategies');
  // The guide is there when a tool is pressed; where it cannot be fetched yet, pressing tries again.
  useEffect(() => void import('../tools/ToolGuide.tsx').catch(() => {}), []);
  const { handOver } = usePupilCorners();
  const hasUsed = state.uses.length > 0;
  const title = hasUsed ? t('tools.another') : t(`tools.title.${state.band}`);
  const kept = state.checkinId === null ? 'justMe' : (state.draft.who ?? 'keyAdult');
  const wish = wishOf(state);
  const isLoading = state.offered.length === 0 && !hasNoTools;
  return (
    <CheckinFrame
      {...frame}
      title={title}
      lead={
        <div className="hb-kept">
          <p>{hasUsed ? t('tools.used') : t(`kept.${kept}`)}</p>
          <SaidLine draft={state.draft} />
        </div>
      }
    >
      {hasNoTools ? <Notice tone="info" title={t('tools.none')} isLive /> : null}
      {isLoading ? <Spinner label={t('tools.loading')} /> : null}
      <div className="hb-answers">
        <TileField columns={5} label={title}>
          {state.offered.map((strategyId) => (
            <ChoiceTile
              key={strategyId}
              picture={<StrategyPicture id={strategyId} />}
              label={strategies(`${strategyId}.name`)}
              onPress={() => act({ type: 'openTool', strategyId })}
            />
          ))}
          <SkipTiles act={act} />
        </TileField>
        {wish && state.wish === null && state.offered.length > 0 ? (
          <Button scale="pupil" variant="quiet" onPress={() => act({ type: 'wishFor', wish })}>
            <Word picture={wish === 'rest' ? 'energy-little' : 'energy-lots'}>{t(`tools.${wish}`)}</Word>
          </Button>
        ) : null}
        <div className="hb-row hb-row-middle hb-leads-on">
          <Button scale="pupil" icon={<Icon id="forward" />} onPress={handOver}>
            {t('tools.nextPerson')}
          </Button>
        </div>
      </div>
    </CheckinFrame>
  );
}
