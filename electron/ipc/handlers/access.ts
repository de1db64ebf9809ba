import { CallError } from '@harbour/shared/ipc/errors';
import { needsOf, saveNeeds } from '../../database/repositories/accessNeeds.ts';
import { appendAudit } from '../../database/repositories/audit.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, pupilAt, staffAt } from './context.ts';

type AccessCalls = Pick<Handlers, 'access.saveOwn' | 'access.of' | 'access.saveOf'>;

/** Access needs: a pupil's own, and any pupil's with an adult. What they are never stands in the audit. */
export function accessHandlers(desk: Desk): AccessCalls {
  return {
    'access.saveOwn': ({ needs }) => {
      saveNeeds(desk.store(), pupilAt(desk).pupilId, needs);
      return {};
    },
    'access.of': ({ pupilId }) => {
      const needs = needsOf(desk.store(), pupilId);
      if (!needs) throw new CallError('notFound');
      return { needs };
    },
    'access.saveOf': ({ pupilId, needs }) => {
      const { actor, staffId } = staffAt(desk);
      return desk.store().transaction(() => {
        saveNeeds(desk.store(), pupilId, needs);
        appendAudit(desk.store(), { actor, staffId, action: 'access.changed', target: pupilId, detail: {} });
        return {};
      });
    },
  };
}
