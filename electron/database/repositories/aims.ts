import { LADDER_TOP } from '@harbour/shared/domain/aims/aims';
import type { Band } from '@harbour/shared/domain/checkin/types';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

type Aim = NonNullable<Response<'myThings.aim'>['aim']>;
type AimRow = Omit<Aim, 'scribed' | 'ratings'> & { scribed: number };

/** @param canLookBack without it only today's ratings come */
export function openAim(store: Store, pupilId: string, canLookBack: boolean): Aim | null {
  const row = store.get<AimRow>(
    `SELECT id, words, tile, scribed, step, step_tile AS stepTile, helper, look_back AS lookBack, top, day
     FROM aims WHERE pupil_id = $pupilId AND put_away_day IS NULL`,
    { pupilId },
  );
  if (!row) return null;
  const ratings = store.all<Aim['ratings'][number]>(
    `SELECT id, rating, CASE WHEN day = $today THEN note END AS note, day FROM aim_ratings
     WHERE aim_id = $aimId AND ($all = 1 OR day = $today) ORDER BY at, id`,
    { aimId: row.id, today: store.today().day, all: canLookBack ? 1 : 0 },
  );
  return { ...row, scribed: row.scribed === 1, ratings };
}

/**
 * Keeps a first aim, or changes to the pupil's own open one.
 * @throws CallError 'conflict' for a second aim, 'badRequest' for one that says nothing, 'notFound' for anyone else's
 */
export function saveAim(
  store: Store,
  pupilId: string,
  band: Band,
  { id, scribed, ...words }: ParsedRequest<'myThings.saveAim'>,
): string {
  if (words.words === null && words.tile === null) throw new CallError('badRequest');
  return store.transaction(() => {
    const fields = { ...words, pupilId, scribed: scribed ? 1 : 0, ...store.stamp() };
    if (id !== null) {
      const changed = store.run(
        `UPDATE aims SET words = $words, tile = $tile, scribed = $scribed, step = $step, step_tile = $stepTile,
           helper = $helper, look_back = $lookBack, machine = $machine, hlc = $hlc
         WHERE id = $id AND pupil_id = $pupilId AND put_away_day IS NULL`,
        { ...fields, id },
      );
      if (changed === 0) throw new CallError('notFound');
      return id;
    }
    const open = store.get('SELECT 1 AS found FROM aims WHERE pupil_id = $pupilId AND put_away_day IS NULL', {
      pupilId,
    });
    if (open) throw new CallError('conflict');
    const made = store.newId();
    store.run(
      `INSERT INTO aims (id, pupil_id, words, tile, scribed, top, step, step_tile, helper, look_back, at, day, machine, hlc)
       VALUES ($made, $pupilId, $words, $tile, $scribed, $top, $step, $stepTile, $helper, $lookBack, $at, $day, $machine, $hlc)`,
      { ...fields, made, top: LADDER_TOP[band], ...store.today() },
    );
    return made;
  });
}

/** Where the pupil is now, by the pupil. A second rating of the same day stands in for the first: it was a change of mind. */
export function rateAim(
  store: Store,
  pupilId: string,
  { id, rating, note }: ParsedRequest<'myThings.rateAim'>,
): void {
  store.transaction(() => {
    const aim = store.get<{ top: number }>(
      'SELECT top FROM aims WHERE id = $id AND pupil_id = $pupilId AND put_away_day IS NULL',
      { id, pupilId },
    );
    if (!aim) throw new CallError('notFound');
    if (rating > aim.top) throw new CallError('badRequest');
    const { at, day } = store.today();
    store.run('DELETE FROM aim_ratings WHERE aim_id = $id AND day = $day', { id, day });
    store.run(
      `INSERT INTO aim_ratings (id, aim_id, rating, note, at, day, machine, hlc)
       VALUES ($ratingId, $id, $rating, $note, $at, $day, $machine, $hlc)`,
      { ratingId: store.newId(), id, rating, note, at, day, ...store.stamp() },
    );
  });
}

/**
 * Makes room for another aim, or takes the one put away today out again.
 * @throws CallError 'notFound', 'conflict' to take one out where another is open
 */
export function putAimAway(
  store: Store,
  pupilId: string,
  { id, isAway }: ParsedRequest<'myThings.putAimAway'>,
): void {
  store.transaction(() => {
    const today = store.today().day;
    if (!isAway && openAim(store, pupilId, false)) throw new CallError('conflict');
    const changed = store.run(
      `UPDATE aims SET put_away_day = $next, machine = $machine, hlc = $hlc
       WHERE id = $id AND pupil_id = $pupilId AND put_away_day IS $before`,
      { id, pupilId, next: isAway ? today : null, before: isAway ? null : today, ...store.stamp() },
    );
    if (changed === 0) throw new CallError('notFound');
  });
}
