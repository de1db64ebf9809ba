import type { BodyMapAction, BodyMapState } from '@harbour/shared/domain/lesson/steps/body-map/reducer';
import type { BodyMap } from '@harbour/shared/domain/lesson/steps/body-map/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<BodyMap, BodyMapState, BodyMapAction> = {
  Body: () => null,
  Board: () => null,
};
