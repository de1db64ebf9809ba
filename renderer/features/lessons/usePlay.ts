import type { Band } from '@harbour/shared/domain/checkin/types';
import { logicOf } from '@harbour/shared/domain/lesson/logics';
import {
  outcomeOf,
  type Play,
  type PlayAction,
  reducePlay,
  startPlay,
  stepAt,
} from '@harbour/shared/domain/lesson/play';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import { useCallback, useState } from 'react';
import { useSend } from '../../app/api.ts';
import { played } from '../../app/place.ts';
import { useAppDispatch, useAppSelector } from '../../app/store.ts';

export interface LessonToPlay {
  readonly packId: string;
  readonly lessonId: string;
  readonly version: number;
  readonly steps: readonly Step[];
}

export interface PlayWays {
  /** Null until the lesson was begun. */
  play: Play | null;
  begin: (how: { isLight: boolean; afresh: boolean }) => Promise<boolean>;
  act: (action: PlayAction) => void;
  /** Leaves for now: the step that is up is where the pupil goes on. */
  stop: () => void;
  isBeginning: boolean;
  /** Something could not be kept; the lesson goes on all the same. */
  hasTrouble: boolean;
}

/**
 * A lesson under way. Its state is in the store, so that a break, the cover, an adult or a check-in in between loses nothing; each step that is left
 * is kept at once, so that a crash loses no more than the step that is up.
 */
export function usePlay(lesson: LessonToPlay | null, band: Band): PlayWays {
  const dispatch = useAppDispatch();
  const kept = useAppSelector((state) => state.place.play);
  const play =
    kept && lesson && kept.lessonId === lesson.lessonId && kept.packId === lesson.packId ? kept : null;
  const { send: sendBegin, busy } = useSend('lessons.begin');
  const { send: sendLeft } = useSend('lessons.left');
  const [hasTrouble, setHasTrouble] = useState(false);

  const keep = useCallback(
    (left: Parameters<typeof sendLeft>[0]): void => {
      void sendLeft(left).then((answer) => setHasTrouble(!answer.ok));
    },
    [sendLeft],
  );

  const begin: PlayWays['begin'] = async (how) => {
    if (!lesson) return false;
    const { packId, lessonId, version, steps } = lesson;
    const answer = await sendBegin({ packId, lessonId, ...how });
    setHasTrouble(!answer.ok);
    if (!answer.ok) return false;
    const { runId, seed, isLight, resumeAt } = answer.value;
    dispatch(
      played(
        startPlay(steps, logicOf, {
          runId,
          packId,
          lessonId,
          version,
          band,
          seed,
          isLight,
          resumeAt: resumeAt ?? undefined,
        }),
      ),
    );
    return true;
  };

  const act = (action: PlayAction): void => {
    if (!play || !lesson) return;
    const next = reducePlay(play, lesson.steps, logicOf, action);
    if (next === play) return;
    dispatch(played(next));
    const step = stepAt(play, lesson.steps);
    const isLeft =
      next.isFinished || (next.at !== play.at && (action.type === 'next' || action.type === 'skip'));
    if (!step || !isLeft) return;
    const outcome = outcomeOf(play, step, logicOf);
    keep({
      runId: play.runId,
      stepId: step.id,
      status: next.statuses[step.id] ?? 'skipped',
      looks: logicOf(step.type).looks(step, play.steps[step.id]?.now),
      at: next.isFinished ? null : (next.order[next.at] ?? null),
      exit: outcome?.kind === 'exit' ? { status: outcome.status, sure: outcome.sure } : null,
      kept: outcome?.kind === 'keep' ? mutable(outcome.kept) : null,
    });
  };

  const stop = (): void => {
    const step = play && lesson ? stepAt(play, lesson.steps) : undefined;
    if (!play || !step || play.isFinished) return;
    keep({
      runId: play.runId,
      stepId: step.id,
      status: 'stopped',
      looks: 0,
      at: step.id,
      exit: null,
      kept: null,
    });
  };

  return { play, begin, act, stop, isBeginning: busy, hasTrouble };
}

type KeptToSend = NonNullable<Parameters<ReturnType<typeof useSend<'lessons.left'>>['send']>[0]['kept']>;

/** The contract's lists may be changed, the rules' may not; what is sent is a copy. */
function mutable(kept: object): KeptToSend {
  return structuredClone(kept) as KeptToSend;
}
