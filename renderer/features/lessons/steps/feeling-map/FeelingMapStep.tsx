import type {
  FeelingMapAction,
  FeelingMapState,
} from '@harbour/shared/domain/lesson/steps/feeling-map/reducer';
import type { FeelingMap } from '@harbour/shared/domain/lesson/steps/feeling-map/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<FeelingMap, FeelingMapState, FeelingMapAction> = {
  Body: () => null,
  Board: () => null,
};
