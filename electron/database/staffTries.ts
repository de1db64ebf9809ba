import { readFileSync } from 'node:fs';
import {
  mergeTries,
  NO_TRIES,
  type ThrottleState,
  throttleStateSchema,
} from '@harbour/shared/domain/access/throttle';
import { z } from 'zod';
import type { CentreFiles } from './centreFiles.ts';
import type { Keyring } from './keys/keyring.ts';
import { staffTries } from './repositories/staff.ts';
import type { StartTries } from './startTries.ts';
import type { Store } from './store.ts';
import { writeDurably } from './writeDurably.ts';

const PURPOSE = 'tries of staff';
const everyonesTries = z.record(z.string(), throttleStateSchema);
type EveryonesTries = z.infer<typeof everyonesTries>;
const fileSchema = z.object({ tries: z.string(), mac: z.string().regex(/^[0-9a-f]{64}$/) });

type Seal = Pick<Keyring, 'authenticate' | 'isAuthentic'>;

/**
 * Counts one person's tries in two places: in the data, and in a file beside it under a MAC of the data key. An older database
 * put back, or an older file, wins no try, because what either knows counts. Whoever puts both back at once is not noticed
 * by this.
 */
export function staffTriesTwice(files: CentreFiles, keys: Seal, store: Store, staffId: string): StartTries {
  const inData = staffTries(store, staffId);
  return {
    read: () => mergeTries(inData.read(), readFile(files, keys)[staffId] ?? NO_TRIES),
    write(state) {
      const everyone = { ...readFile(files, keys), [staffId]: state };
      if (isNothing(state)) delete everyone[staffId];
      const tries = JSON.stringify(everyone);
      // A full or read-only disk: then the data itself refuses below, and nobody gets a try.
      writeDurably(files.staffTries, JSON.stringify({ tries, mac: keys.authenticate(PURPOSE, tries) }));
      inData.write(state);
    },
  };
}

function isNothing({ streak, tries }: ThrottleState): boolean {
  return streak === 0 && tries.length === 0;
}

/** Nothing where the file is gone or not by our hand: the data still counts. */
function readFile(files: CentreFiles, keys: Seal): EveryonesTries {
  try {
    const { tries, mac } = fileSchema.parse(JSON.parse(readFileSync(files.staffTries, 'utf8')));
    return keys.isAuthentic(PURPOSE, tries, mac) ? everyonesTries.parse(JSON.parse(tries)) : {};
  } catch {
    return {};
  }
}
