// Stands here: a pupil trying something, perhaps beside the desk by now.
// State: busy with hands, feet or eyes; the page waits, counts nothing and moves nothing.
// The one thing: go through the tool stage by stage, and leave whenever.

import type { CheckinAction } from '@harbour/shared/domain/checkin/actions';
import type { Size } from '@harbour/shared/domain/checkin/types';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Spinner } from '../../ui/Spinner.tsx';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SizeTiles } from './SizeTiles.tsx';
import type { StepProps } from './steps.ts';

const ToolGuide = lazy(() => import('../tools/ToolGuide.tsx'));
const MarkTiles = lazy(async () => ({ default: (await import('../tools/AfterTool.tsx')).MarkTiles }));

export function ToolStep({ state, act, frame }: StepProps) {
  const { t } = useTranslation('common');
  if (state.toolId === null) return null;
  return (
    <Suspense
      fallback={
        <CheckinFrame {...frame} title={t('wait')}>
          <Spinner />
        </CheckinFrame>
      }
    >
      <ToolGuide
        strategyId={state.toolId}
        frame={(parts) => <CheckinFrame {...frame} {...parts} />}
        onDone={() => act({ type: 'leaveTool' })}
        onPass={() => act({ type: 'pass' })}
      />
    </Suspense>
  );
}

/** The answer to *how big is it now?*; null where it was passed. */
type Sized = { readonly size: Size | null };

/**
 * After a tool, if wanted: the size now, where bigger, smaller and the same are all fine, and whether the tool is one to
 * keep. After *just me* nothing is stored, so the second is not asked.
 */
export function SizeAfterStep({
  state,
  act,
  actAll,
  frame,
}: StepProps & { actAll: (actions: readonly CheckinAction[]) => void }) {
  const { t } = useTranslation(['checkin', 'tools']);
  const [sized, setSized] = useState<Sized | null>(null);
  const isKept = state.checkinId !== null;

  const answerOf = ({ size }: Sized): CheckinAction =>
    size === null ? { type: 'pass' } : { type: 'chooseSize', size };
  function answer(action: CheckinAction): void {
    if (!isKept) act(action);
    else setSized({ size: action.type === 'chooseSize' ? action.size : null });
  }

  if (sized === null || state.toolId === null) {
    return (
      <CheckinFrame {...frame} title={t('sizeAfter.title')} lead={t('sizeAfter.detail')}>
        <SizeTiles label={t('sizeAfter.title')} act={answer} />
      </CheckinFrame>
    );
  }
  return (
    <CheckinFrame
      {...frame}
      title={t('tools:after.mark')}
      lead={t('tools:after.markDetail')}
      onBack={() => setSized(null)}
      onFinish={() => actAll([answerOf(sized), { type: 'finish' }])}
    >
      <Suspense fallback={<Spinner />}>
        <MarkTiles strategyId={state.toolId} onMarked={() => act(answerOf(sized))} />
      </Suspense>
    </CheckinFrame>
  );
}
