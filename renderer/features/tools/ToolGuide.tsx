// Stands here: a pupil trying something, perhaps tired, perhaps wary, perhaps beside the desk by now.
// State: busy with hands, feet, ears or eyes; the page waits, counts nothing down and goes nowhere by itself.
// The one thing: do this one stage, then the next, or leave with one press whenever it is enough.

import { guideOf } from '@harbour/shared/domain/strategies/guides';
import { goesOnUntouched } from '@harbour/shared/domain/strategies/stages';
import type { StrategyId } from '@harbour/shared/domain/strategies/strategies';
import { type ReactNode, useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { leftGuide, wentToStage } from '../../app/place.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { MotionProvider } from '../../ui/MotionProvider.tsx';
import { ProgressSteps } from '../../ui/ProgressSteps.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { StrategyPicture } from '../../ui/pictures/strategies/StrategyPicture.tsx';
import { StageView } from './StageView.tsx';

/** The page around a stage: a check-in's and the shelf's have different ways back. */
export type GuideFrame = (parts: {
  title: string;
  headerStart: ReactNode;
  /** One stage back; on the first stage the page's own way back counts. */
  onBack: (() => void) | undefined;
  children: ReactNode;
}) => ReactNode;

export interface ToolGuideProps {
  strategyId: StrategyId;
  frame: GuideFrame;
  /** Done, at the last stage or before: enough is enough. */
  onDone: () => void;
  /** Not this one after all. */
  onPass: () => void;
}

export default function ToolGuide({ strategyId, frame, onDone, onPass }: ToolGuideProps) {
  const { t } = useTranslation(['tools', 'common', 'strategies']);
  const dispatch = useAppDispatch();
  const stages = guideOf(strategyId);
  // Not the component's own: an adult, a break or the quiet cover may stand in front meanwhile.
  const place = useAppSelector((state) => state.place.guide);
  const at = place?.strategyId === strategyId ? Math.min(place.stage, stages.length - 1) : 0;
  const stage = stages[at];
  const go = useCallback(
    (to: number): void => {
      const next = guideOf(strategyId)[to];
      if (next) dispatch(wentToStage({ strategyId, stage: to, goesOnUntouched: goesOnUntouched(next) }));
    },
    [dispatch, strategyId],
  );
  useEffect(() => go(at), [go, at]);
  if (!stage) return null;

  const isLast = at === stages.length - 1;
  function leave(how: () => void): void {
    dispatch(leftGuide());
    how();
  }

  return frame({
    title: t(`line.${stage.line}`),
    headerStart: (
      <div className="hb-guide-where">
        <span className="hb-guide-picture">
          <StrategyPicture id={strategyId} />
        </span>
        <span className="hb-guide-name">{t(`strategies:${strategyId}.name`)}</span>
        <ProgressSteps step={at + 1} total={stages.length} />
      </div>
    ),
    onBack: at > 0 ? () => go(at - 1) : undefined,
    children: (
      <MotionProvider>
        <div className="hb-guide">
          <div className="hb-stage" key={stage.line} data-stage={stage.kind}>
            <StageView stage={stage} strategyId={strategyId} />
          </div>
          <div className="hb-guide-bar">
            <Button scale="pupil" icon={<Icon id="pass" />} onPress={() => leave(onPass)}>
              {t('common:controls.pass')}
            </Button>
            {/* A new button with the last stage, so that it does not change its colours under the eyes. */}
            <Button
              key={isLast ? 'last' : 'enough'}
              scale="pupil"
              variant={isLast ? 'primary' : 'secondary'}
              icon={<Icon id="check" />}
              onPress={() => leave(onDone)}
            >
              {t('guide.enough')}
            </Button>
            {isLast ? null : (
              <Button scale="pupil" variant="primary" icon={<Icon id="forward" />} onPress={() => go(at + 1)}>
                {t(stage.kind === 'lookAway' ? 'lookAway.back' : 'guide.next')}
              </Button>
            )}
          </div>
        </div>
      </MotionProvider>
    ),
  });
}
