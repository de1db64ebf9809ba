import { readFileSync } from 'node:fs';
import { NO_TRIES, type ThrottleState, throttleStateSchema } from '@harbour/shared/domain/access/throttle';
import type { CentreFiles } from './centreFiles.ts';
import { writeDurably } from './writeDurably.ts';

/** Where tries to open the sealed data are counted; `write` is durable when it returns. */
export type StartTries = { read(): ThrottleState; write(state: ThrottleState): void };

/**
 * The count for the start screen lies in a file, because there is no open database to hold it. It slows a guesser at the
 * keyboard; against somebody who can delete files, or take them away, scrypt alone stands.
 */
export function startTries(files: CentreFiles): StartTries {
  // Kept in memory too: a disk that is full or read-only must not make tries free.
  let last: ThrottleState | undefined;
  return {
    read() {
      if (last) return last;
      try {
        last = throttleStateSchema.parse(JSON.parse(readFileSync(files.tries, 'utf8')));
      } catch {
        last = NO_TRIES;
      }
      return last;
    },
    write(state) {
      last = state;
      writeDurably(files.tries, JSON.stringify(state));
    },
  };
}
