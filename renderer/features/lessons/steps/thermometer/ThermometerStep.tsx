import type {
  ThermometerAction,
  ThermometerState,
} from '@harbour/shared/domain/lesson/steps/thermometer/reducer';
import type { Thermometer } from '@harbour/shared/domain/lesson/steps/thermometer/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Thermometer, ThermometerState, ThermometerAction> = {
  Body: () => null,
  Board: () => null,
};
