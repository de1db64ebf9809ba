import { toolboxOf } from '../../database/repositories/strategies.ts';
import { markTool, recordLooseUse } from '../../database/repositories/toolbox.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, pupilAt } from './context.ts';

type ToolboxCalls = Pick<Handlers, 'toolbox.own' | 'toolbox.mark' | 'toolbox.used'>;

/** A pupil's own tools. */
export function toolboxHandlers(desk: Desk): ToolboxCalls {
  return {
    'toolbox.own': () => toolboxOf(desk.store(), pupilAt(desk).pupilId),
    'toolbox.mark': ({ strategyId, keep }) => {
      markTool(desk.store(), pupilAt(desk).pupilId, strategyId, keep);
      return {};
    },
    'toolbox.used': (use) => {
      recordLooseUse(desk.store(), pupilAt(desk).pupilId, use);
      return {};
    },
  };
}
