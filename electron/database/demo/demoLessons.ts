import { giveLesson } from '../repositories/assignments.ts';
import { beginRun, leaveStep } from '../repositories/lessonRuns.ts';
import type { Store } from '../store.ts';
import type { DemoGroup, DemoStaff } from './people.ts';
import type { Random } from './random.ts';

const PACK = 'harbour';
/** Given to every group; the first was taken by most. */
const GIVEN = ['u1-l1-map-of-feelings', 'u1-l2-more-words', 'u2-l1-meet-the-crew'] as const;
const EXPLORED = 0.7;
const BEGUN = 0.3;

interface OnRoll {
  readonly id: string;
  readonly group: DemoGroup;
}

/** Lessons that were given this term, and how far some pupils have come. */
export function giveDemoLessons(
  store: Store,
  groups: readonly DemoGroup[],
  roll: readonly OnRoll[],
  staff: readonly DemoStaff[],
  random: Random,
): void {
  const teacher = staff[0];
  if (!teacher) return;
  for (const group of groups) {
    for (const lessonId of GIVEN)
      giveLesson(store, teacher.id, { packId: PACK, lessonId, to: { groupId: group.id } });
  }
  for (const pupil of roll) {
    const take = (lessonId: (typeof GIVEN)[number], isWhole: boolean): void => {
      const { runId } = beginRun(store, pupil.id, {
        packId: PACK,
        lessonId,
        version: 1,
        band: pupil.group.band,
        seed: random.between(0, 999),
        isLight: false,
        afresh: true,
        stepIds: ['arrive'],
      });
      const left = { runId, looks: 0, exit: null, kept: null } as const;
      leaveStep(store, pupil.id, {
        ...left,
        stepId: 'arrive',
        status: 'done',
        at: isWhole ? null : 'arrive',
      });
    };
    if (random.chance(EXPLORED)) take(GIVEN[0], true);
    else if (random.chance(BEGUN)) take(GIVEN[1], false);
  }
}
