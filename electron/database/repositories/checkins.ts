import type { Band, Door, Visibility } from '@harbour/shared/domain/checkin/types';
import type { Request, Response } from '@harbour/shared/ipc/contract';
import type { Store } from '../store.ts';
import { noteNudge } from './nudges.ts';
import { keepWord } from './ownWords.ts';
import { ask } from './personRequests.ts';

type Save = Request<'checkin.save'>;
type OwnEntry = Response<'pupil.home'>['entriesToday'][number];

/** Keeps a check-in and, where the pupil asked for a person with it, the request: both or neither. */
export function saveCheckin(
  store: Store,
  pupilId: string,
  record: Save['record'],
  request: Save['request'],
): Response<'checkin.save'> {
  return store.transaction(() => {
    const checkinId = store.newId();
    const { at, day } = store.today();
    store.run(
      `INSERT INTO checkins (id, pupil_id, at, day, band, door, valence, energy, dont_know, passed, visibility, machine, hlc)
       VALUES ($checkinId, $pupilId, $at, $day, $band, $door, $valence, $energy, $dontKnow, $passed, $visibility, $machine, $hlc)`,
      {
        checkinId,
        pupilId,
        at,
        day,
        band: record.band,
        door: record.door,
        valence: record.valence,
        energy: record.energy,
        dontKnow: record.dontKnow ? 1 : 0,
        passed: JSON.stringify(record.passed),
        visibility: record.visibility,
        ...store.stamp(),
      },
    );
    for (const [position, { feelingId, size, ownWord }] of record.feelings.entries()) {
      store.run(
        `INSERT INTO checkin_feelings (checkin_id, position, feeling_id, size, own_word)
         VALUES ($checkinId, $position, $feelingId, $size, $ownWord)`,
        { checkinId, position, feelingId, size, ownWord: ownWord ?? null },
      );
      // Kept on purpose, so it stands among the pupil's own words too.
      if (ownWord) keepWord(store, pupilId, ownWord);
    }
    for (const clueId of new Set(record.bodyClues)) {
      store.run('INSERT INTO checkin_body (checkin_id, clue_id) VALUES ($checkinId, $clueId)', {
        checkinId,
        clueId,
      });
    }
    noteNudge(store, checkinId);
    return { checkinId, requestId: request ? ask(store, pupilId, request, checkinId) : null };
  });
}

type EntryRow = {
  id: string;
  at: number;
  day: string;
  valence: number | null;
  energy: number | null;
  visibility: Visibility;
  feelings: string;
  bodyClues: string;
  strategies: string;
};

/**
 * The door of a pupil's last kept check-in; null before the first. It is read from the check-ins themselves, so that it is
 * written with them only and goes when they go.
 */
export function lastDoorOf(store: Store, pupilId: string): Door | null {
  const row = store.get<{ door: Door }>(
    'SELECT door FROM checkins WHERE pupil_id = $pupilId ORDER BY day DESC, at DESC, id DESC LIMIT 1',
    { pupilId },
  );
  return row?.door ?? null;
}

const ENTRY = `
  SELECT id, at, day, valence, energy, visibility,
    (SELECT json_group_array(json_object('feelingId', feeling_id, 'size', size, 'ownWord', own_word) ORDER BY position)
       FROM checkin_feelings WHERE checkin_id = checkins.id) AS feelings,
    (SELECT json_group_array(clue_id ORDER BY clue_id)
       FROM checkin_body WHERE checkin_id = checkins.id) AS bodyClues,
    (SELECT json_group_array(json_object('strategyId', strategy_id, 'sizeBefore', size_before, 'sizeAfter', size_after) ORDER BY at)
       FROM strategy_uses WHERE checkin_id = checkins.id) AS strategies
  FROM checkins`;

function toEntry(row: EntryRow): OwnEntry {
  return {
    ...row,
    feelings: JSON.parse(row.feelings) as OwnEntry['feelings'],
    bodyClues: JSON.parse(row.bodyClues) as OwnEntry['bodyClues'],
    strategies: JSON.parse(row.strategies) as OwnEntry['strategies'],
  };
}

/** A pupil's own check-ins of one local day, newest first. */
export function entriesOfDay(store: Store, pupilId: string, day: string): OwnEntry[] {
  return store
    .all<EntryRow>(`${ENTRY} WHERE pupil_id = $pupilId AND day = $day ORDER BY at DESC, id DESC`, {
      pupilId,
      day,
    })
    .map(toEntry);
}

/** One check-in, whole. Only for somebody of whom it was asked whether they may see it; see `visibleTo`. */
export function entryOf(store: Store, checkinId: string): OwnEntry | null {
  const row = store.get<EntryRow>(`${ENTRY} WHERE id = $checkinId`, { checkinId });
  return row ? toEntry(row) : null;
}

/** Whose a check-in is, and what decides who may open it; nothing of what it says. */
export function envelopeOfEntry(
  store: Store,
  checkinId: string,
): { pupilId: string; groupId: string | null; band: Band; visibility: Visibility } | null {
  return (
    store.get<{ pupilId: string; groupId: string | null; band: Band; visibility: Visibility }>(
      `SELECT c.pupil_id AS pupilId, p.group_id AS groupId, c.band, c.visibility
       FROM checkins AS c JOIN pupils AS p ON p.id = c.pupil_id WHERE c.id = $checkinId AND p.left_day IS NULL`,
      { checkinId },
    ) ?? null
  );
}
