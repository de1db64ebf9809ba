import type { StageOf } from '@harbour/shared/domain/strategies/stages';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { useIsStill } from '../../../ui/MotionProvider.tsx';
import { Icon } from '../../../ui/pictures/icons.tsx';
import { PacerArt } from '../art/PacerArt.tsx';

/** Seconds up and seconds down; the way down is the longer one. */
const PACES = { slow: [3, 4], slower: [4, 6], slowest: [5, 8] } as const;
type Pace = keyof typeof PACES;
const PACE_NAMES: readonly Pace[] = ['slow', 'slower', 'slowest'];

/**
 * A slow shape to go along with, or just to watch. It moves only when it is started, at the pace that was picked, and can be
 * hidden. Where nothing may move, it takes one step with each press.
 */
export function PacerStage({ stage }: { stage: StageOf<'pacer'> }) {
  const { t } = useTranslation('tools');
  const isStill = useIsStill();
  const [isRunning, setIsRunning] = useState(false);
  const [isUp, setIsUp] = useState(false);
  const [isHidden, setIsHidden] = useState(false);
  const [pace, setPace] = useState<Pace>('slower');
  const [up, down] = PACES[pace];
  const isMoving = isRunning && !isStill;

  useEffect(() => {
    if (!isMoving) return;
    const turn = window.setTimeout(() => setIsUp(!isUp), (isUp ? up : down) * 1000);
    return () => window.clearTimeout(turn);
  }, [isMoving, isUp, up, down]);

  const word = t(`pacer.words.${stage.anchor}.${isUp ? 'up' : 'down'}`);
  return (
    <>
      <div className="hb-pacer-shape">
        {isHidden ? null : (
          <PacerArt anchor={stage.anchor} isUp={isUp} seconds={isStill ? 0 : isUp ? up : down} />
        )}
        {/* Said only where the pupil's own press brings it: a voice that goes on by itself would be a drill. */}
        <p className="hb-pacer-word" role={isStill ? 'status' : undefined}>
          {isRunning || isStill ? word : ''}
        </p>
      </div>
      <p className="hb-quiet-line">{t('pacer.watchDetail')}</p>
      <div className="hb-stage-controls">
        {isStill ? (
          <Button scale="pupil" onPress={() => setIsUp(!isUp)}>
            {t('pacer.step')}
          </Button>
        ) : (
          <>
            <Button
              scale="pupil"
              onPress={() => {
                setIsRunning(!isRunning);
                if (!isRunning) setIsUp(true);
              }}
            >
              {t(isRunning ? 'pacer.stop' : 'pacer.start')}
            </Button>
            {isRunning ? (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
              <div role="group" aria-label={t('pacer.pace')} className="hb-stage-group">
                {PACE_NAMES.map((name) => (
                  <Button key={name} scale="pupil" aria-pressed={name === pace} onPress={() => setPace(name)}>
                    {t(`pacer.${name}`)}
                  </Button>
                ))}
              </div>
            ) : null}
          </>
        )}
        <Button scale="pupil" icon={<Icon id="hide" />} onPress={() => setIsHidden(!isHidden)}>
          {t(isHidden ? 'pacer.show' : 'pacer.hide')}
        </Button>
      </div>
    </>
  );
}
