import type { HotspotAction, HotspotState } from '@harbour/shared/domain/lesson/steps/hotspot/reducer';
import type { Hotspot } from '@harbour/shared/domain/lesson/steps/hotspot/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Hotspot, HotspotState, HotspotAction> = {
  Body: () => null,
  Board: () => null,
};
