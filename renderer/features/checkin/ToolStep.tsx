// Stands here: a pupil trying something, perhaps beside the desk by now.
// State: busy with hands, feet or eyes; the page waits, counts nothing and moves nothing.
// The one thing: read or hear one instruction at a time, and leave whenever.

import { findStrategy } from '@harbour/shared/domain/strategies/strategies';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SizeTiles } from './SizeTiles.tsx';
import type { StepProps } from './steps.ts';

export function ToolStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  const { t: strategies } = useTranslation('strategies');
  const { t: common } = useTranslation('common');
  if (state.toolId === null) return null;
  const kind = findStrategy(state.toolId)?.kind ?? 'sensory';
  const sentences = strategies(`${state.toolId}.instructions`).split(/(?<=[.?])\s+/);
  return (
    <CheckinFrame
      {...frame}
      title={strategies(`${state.toolId}.name`)}
      illustration={<Picture id={`kind-${kind}`} />}
    >
      <ol className="hb-tool-lines">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <p className="hb-quiet-line">{t(kind === 'breathing' ? 'tool.breathDetail' : 'tool.noHurryDetail')}</p>
      <div className="hb-tool-ways">
        <Button
          scale="pupil"
          variant="primary"
          icon={<Icon id="check" />}
          onPress={() => act({ type: 'leaveTool' })}
        >
          {t('tool.haveDone')}
        </Button>
        <Button scale="pupil" icon={<Icon id="dontKnow" />} onPress={() => act({ type: 'dontKnow' })}>
          {common('controls.dontKnow')}
        </Button>
        <Button scale="pupil" icon={<Icon id="pass" />} onPress={() => act({ type: 'pass' })}>
          {common('controls.pass')}
        </Button>
      </div>
    </CheckinFrame>
  );
}

/** After a tool, if wanted; bigger, smaller and the same are all fine. */
export function SizeAfterStep({ act, frame }: StepProps) {
  const { t } = useTranslation('checkin');
  return (
    <CheckinFrame {...frame} title={t('sizeAfter.title')} lead={t('sizeAfter.detail')}>
      <SizeTiles label={t('sizeAfter.title')} act={act} />
    </CheckinFrame>
  );
}
