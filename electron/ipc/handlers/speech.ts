import type { CallName } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Handlers } from '../handlers.ts';
import type { Desk } from './context.ts';

type SpeechCalls = Pick<Handlers, Extract<CallName, `speech.${string}`>>;

/** Read-aloud. Nothing that is read is kept or logged. */
export function speechHandlers({ options }: Desk): SpeechCalls {
  return {
    'speech.say': async (saying) => {
      if (!options.speaker) throw new CallError('notFound');
      try {
        return await options.speaker.say(saying);
      } catch (error) {
        if (error instanceof CallError) throw error;
        options.log.warn('speech.engineFailed', { error });
        throw new CallError('unexpected');
      }
    },
    'speech.failed': ({ reason }) => {
      options.log.warn('speech.notHeard', { reason });
      return {};
    },
  };
}
