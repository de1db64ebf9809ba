import type { Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

/** Words of their own that a pupil chose to keep. */
export function ownWords(store: Store, pupilId: string): Response<'myThings.words'>['own'] {
  return store.all<{ id: string; word: string }>(
    'SELECT id, word FROM own_words WHERE pupil_id = $pupilId ORDER BY word, id',
    { pupilId },
  );
}

/** Keeps a word; one that is there already stays as it is. */
export function keepWord(store: Store, pupilId: string, word: string): void {
  store.run(
    `INSERT INTO own_words (id, pupil_id, word, at, day, machine, hlc)
     VALUES ($id, $pupilId, $word, $at, $day, $machine, $hlc) ON CONFLICT (pupil_id, word) DO NOTHING`,
    { id: store.newId(), pupilId, word, ...store.today(), ...store.stamp() },
  );
}

/** @throws CallError 'notFound' */
export function dropWord(store: Store, pupilId: string, id: string): void {
  if (store.run('DELETE FROM own_words WHERE id = $id AND pupil_id = $pupilId', { id, pupilId }) === 0)
    throw new CallError('notFound');
}
