import { answer, listRequests } from '../../database/repositories/personRequests.ts';
import type { Handlers } from '../handlers.ts';
import { type Desk, staffAt } from './context.ts';

/** Person requests, as staff see and answer them. */
export function requestHandlers(desk: Desk): Pick<Handlers, 'requests.list' | 'requests.answer'> {
  return {
    'requests.list': ({ which }) => ({ requests: listRequests(desk.store(), which) }),
    'requests.answer': (reply) => {
      const { staffId } = staffAt(desk);
      answer(desk.store(), { ...reply, staffId });
      desk.requestsChanged();
      return {};
    },
  };
}
