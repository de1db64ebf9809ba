import type { Band } from '@harbour/shared/domain/checkin/types';
import type { Kept } from '@harbour/shared/domain/lesson/stepLogic';
import type { LessonState } from '@harbour/shared/domain/lesson/unitLines';
import type { ParsedRequest, Response } from '@harbour/shared/ipc/contract';
import { CallError } from '@harbour/shared/ipc/errors';
import type { Store } from '../store.ts';

interface Run {
  readonly packId: string;
  readonly lessonId: string;
  readonly state: LessonState;
}

/** How far a pupil has come in each lesson they began; explored once is explored. */
export function runsOf(store: Store, pupilId: string): Run[] {
  return store
    .all<{ packId: string; lessonId: string; finished: number }>(
      `SELECT pack_id AS packId, lesson_id AS lessonId, max(finished_day IS NOT NULL) AS finished
       FROM lesson_runs WHERE pupil_id = $pupilId GROUP BY pack_id, lesson_id`,
      { pupilId },
    )
    .map(({ packId, lessonId, finished }) => ({
      packId,
      lessonId,
      state: finished ? 'explored' : 'started',
    }));
}

/** The version of a lesson that a pupil has begun and not finished; undefined where there is none. */
export function versionUnderWay(
  store: Store,
  which: { pupilId: string; packId: string; lessonId: string; band: Band },
): number | undefined {
  return store.get<{ version: number }>(
    `SELECT version FROM lesson_runs
     WHERE pupil_id = $pupilId AND pack_id = $packId AND lesson_id = $lessonId AND band = $band AND finished_day IS NULL
     ORDER BY at DESC, id DESC LIMIT 1`,
    which,
  )?.version;
}

type Begun = Response<'lessons.begin'>;
type RunRow = { runId: string; seed: number; isLight: number; atStep: string | null };

interface Wish extends ParsedRequest<'lessons.begin'> {
  readonly band: Band;
  readonly version: number;
  /** Any whole number from 0; orders what is shuffled. */
  readonly seed: number;
  readonly stepIds: readonly string[];
}

/** Goes on with an unfinished run of the same version and band, unless it is to be begun afresh; else begins one. */
export function beginRun(store: Store, pupilId: string, wish: Wish): Begun {
  const { packId, lessonId, version, band, isLight, seed, stepIds } = wish;
  return store.transaction(() => {
    const open = wish.afresh
      ? undefined
      : store.get<RunRow>(
          `SELECT id AS runId, seed, is_light AS isLight, at_step AS atStep FROM lesson_runs
           WHERE pupil_id = $pupilId AND pack_id = $packId AND lesson_id = $lessonId AND version = $version AND band = $band
             AND finished_day IS NULL ORDER BY at DESC, id DESC LIMIT 1`,
          { pupilId, packId, lessonId, version, band },
        );
    if (open) {
      const isThere = open.atStep !== null && stepIds.includes(open.atStep);
      return {
        runId: open.runId,
        seed: open.seed,
        isLight: open.isLight === 1,
        resumeAt:
          isThere && open.atStep !== null
            ? { stepId: open.atStep, statuses: statusesOf(store, open.runId) }
            : null,
      };
    }
    const runId = store.newId();
    const { at, day } = store.today();
    store.run(
      `INSERT INTO lesson_runs (id, pupil_id, pack_id, lesson_id, version, band, is_light, seed, at_step, started_day, at, machine, hlc)
       VALUES ($runId, $pupilId, $packId, $lessonId, $version, $band, $light, $seed, $atStep, $day, $at, $machine, $hlc)`,
      {
        runId,
        pupilId,
        packId,
        lessonId,
        version,
        band,
        light: isLight ? 1 : 0,
        seed,
        atStep: stepIds[0] ?? null,
        day,
        at,
        ...store.stamp(),
      },
    );
    return { runId, seed, isLight, resumeAt: null };
  });
}

function statusesOf(store: Store, runId: string): Record<string, 'done' | 'skipped'> {
  const rows = store.all<{ stepId: string; status: 'done' | 'skipped' }>(
    `SELECT step_id AS stepId, status FROM step_results WHERE run_id = $runId AND status <> 'stopped'`,
    { runId },
  );
  return Object.fromEntries(rows.map(({ stepId, status }) => [stepId, status]));
}

/**
 * A step was left: its result, what it leaves behind, and where the pupil is now, in one transaction. A step that was done before stays done
 * when it is passed later. @throws CallError 'notFound' for a run that is not this pupil's
 */
export function leaveStep(store: Store, pupilId: string, left: ParsedRequest<'lessons.left'>): void {
  const { runId, stepId, status, looks, at, exit, kept } = left;
  const { day } = store.today();
  store.transaction(() => {
    const changed = store.run(
      `UPDATE lesson_runs SET at_step = $at, finished_day = CASE WHEN $at IS NULL THEN coalesce(finished_day, $day) ELSE finished_day END,
         machine = $machine, hlc = $hlc WHERE id = $runId AND pupil_id = $pupilId`,
      { runId, pupilId, at, day, ...store.stamp() },
    );
    if (changed === 0) throw new CallError('notFound');
    store.run(
      `INSERT INTO step_results (run_id, step_id, status, looks, day, machine, hlc)
       VALUES ($runId, $stepId, $status, $looks, $day, $machine, $hlc)
       ON CONFLICT (run_id, step_id) DO UPDATE SET
         status = CASE WHEN step_results.status = 'done' THEN 'done' ELSE excluded.status END,
         looks = max(step_results.looks, excluded.looks), day = excluded.day, machine = excluded.machine, hlc = excluded.hlc`,
      { runId, stepId, status, looks, day, ...store.stamp() },
    );
    if (exit) {
      // The first answer is the one that says what was known; looking again later does not unsay it.
      store.run(
        `INSERT INTO exit_checks (run_id, status, sure, day, machine, hlc) VALUES ($runId, $status, $sure, $day, $machine, $hlc)
         ON CONFLICT (run_id) DO UPDATE SET sure = coalesce(exit_checks.sure, excluded.sure)`,
        { runId, status: exit.status, sure: exit.sure, day, ...store.stamp() },
      );
    }
    if (kept) {
      store.run(
        `INSERT INTO lesson_keeps (run_id, step_id, kept, is_shared, day, machine, hlc)
         VALUES ($runId, $stepId, $kept, $shared, $day, $machine, $hlc)
         ON CONFLICT (run_id, step_id) DO UPDATE SET kept = excluded.kept, is_shared = excluded.is_shared,
           day = excluded.day, machine = excluded.machine, hlc = excluded.hlc`,
        {
          runId,
          stepId,
          kept: JSON.stringify(kept),
          shared: 'isShared' in kept && kept.isShared ? 1 : 0,
          day,
          ...store.stamp(),
        },
      );
    }
  });
}

type UnitAnswers = ParsedRequest<'lessons.answerUnit'>;

/** Keeps the unit's lines for one moment; a second time in the same moment replaces the first. */
export function answerUnit(
  store: Store,
  pupilId: string,
  { packId, unitId, moment, answers }: UnitAnswers,
  version: number,
): void {
  const { day } = store.today();
  store.transaction(() => {
    for (const { lessonId, answer } of answers) {
      store.run(
        `INSERT INTO unit_answers (pupil_id, pack_id, unit_id, moment, lesson_id, answer, version, day, machine, hlc)
         VALUES ($pupilId, $packId, $unitId, $moment, $lessonId, $answer, $version, $day, $machine, $hlc)
         ON CONFLICT (pupil_id, pack_id, unit_id, moment, lesson_id) DO UPDATE SET
           answer = excluded.answer, version = excluded.version, day = excluded.day, machine = excluded.machine, hlc = excluded.hlc`,
        { pupilId, packId, unitId, moment, lessonId, answer, version, day, ...store.stamp() },
      );
    }
  });
}

/** Moments of units that a pupil has answered, as 'pack unit moment'. */
export function answeredMoments(store: Store, pupilId: string): Set<string> {
  const rows = store.all<{ moment: string }>(
    `SELECT DISTINCT pack_id || ' ' || unit_id || ' ' || moment AS moment FROM unit_answers WHERE pupil_id = $pupilId`,
    { pupilId },
  );
  return new Set(rows.map(({ moment }) => moment));
}

export function keepProbe(
  store: Store,
  pupilId: string,
  { tier, answers }: ParsedRequest<'lessons.keepProbe'>,
): void {
  const id = store.newId();
  store.transaction(() => {
    store.run(
      `INSERT INTO word_probes (id, pupil_id, tier, at, day, machine, hlc) VALUES ($id, $pupilId, $tier, $at, $day, $machine, $hlc)`,
      { id, pupilId, tier, ...store.today(), ...store.stamp() },
    );
    for (const { feelingId, status } of answers) {
      store.run(
        `INSERT OR IGNORE INTO word_probe_answers (probe_id, feeling_id, status) VALUES ($id, $feelingId, $status)`,
        { id, feelingId, status },
      );
    }
  });
}

export function countProbes(store: Store, pupilId: string): number {
  return (
    store.get<{ count: number }>('SELECT count(*) AS count FROM word_probes WHERE pupil_id = $pupilId', {
      pupilId,
    })?.count ?? 0
  );
}

export interface KeptRow {
  readonly runId: string;
  readonly stepId: string;
  readonly packId: string;
  readonly lessonId: string;
  readonly band: Band;
  readonly day: string;
  readonly isShared: boolean;
  readonly kept: Kept;
}

type KeptDbRow = Omit<KeptRow, 'isShared' | 'kept'> & { shared: number; kept: string };

/** What a pupil kept, the newest first. */
export function keptOf(store: Store, pupilId: string): KeptRow[] {
  return store
    .all<KeptDbRow>(
      `SELECT k.run_id AS runId, k.step_id AS stepId, r.pack_id AS packId, r.lesson_id AS lessonId, r.band, k.day,
         k.is_shared AS shared, k.kept
       FROM lesson_keeps k JOIN lesson_runs r ON r.id = k.run_id WHERE r.pupil_id = $pupilId ORDER BY k.hlc DESC`,
      { pupilId },
    )
    .map(({ shared, kept, ...row }) => ({ ...row, isShared: shared === 1, kept: JSON.parse(kept) as Kept }));
}

/** @throws CallError 'notFound' for what is not this pupil's */
export function changeKept(
  store: Store,
  pupilId: string,
  { runId, stepId, to }: ParsedRequest<'lessons.changeKept'>,
): void {
  const own =
    'run_id = $runId AND step_id = $stepId AND run_id IN (SELECT id FROM lesson_runs WHERE pupil_id = $pupilId)';
  const changed =
    to === 'gone'
      ? store.run(`DELETE FROM lesson_keeps WHERE ${own}`, { runId, stepId, pupilId })
      : store.run(
          `UPDATE lesson_keeps SET is_shared = $shared, machine = $machine, hlc = $hlc WHERE ${own}`,
          {
            runId,
            stepId,
            pupilId,
            shared: to === 'shared' ? 1 : 0,
            ...store.stamp(),
          },
        );
  if (changed === 0) throw new CallError('notFound');
}
