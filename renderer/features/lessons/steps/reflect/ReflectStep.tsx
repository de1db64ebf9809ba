import type { ReflectAction, ReflectState } from '@harbour/shared/domain/lesson/steps/reflect/reducer';
import type { ReflectContent } from '@harbour/shared/domain/lesson/steps/reflect/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<ReflectContent, ReflectState, ReflectAction> = {
  Body: () => null,
  Board: () => null,
};
