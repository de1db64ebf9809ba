import type { ScenarioAction, ScenarioState } from '@harbour/shared/domain/lesson/steps/scenario/reducer';
import type { Scenario } from '@harbour/shared/domain/lesson/steps/scenario/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Scenario, ScenarioState, ScenarioAction> = {
  Body: () => null,
  Board: () => null,
};
