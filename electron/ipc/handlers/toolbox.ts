import { markTool } from '../../database/repositories/toolbox.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, pupilAt } from './context.ts';

/** What a tool is to the pupil who is signed in. */
export function toolboxHandlers(desk: Desk): Pick<Handlers, 'toolbox.mark'> {
  return {
    'toolbox.mark': ({ strategyId, keep }) => {
      const { pupilId } = pupilAt(desk);
      markTool(desk.store(), pupilId, strategyId, keep);
      return {};
    },
  };
}
