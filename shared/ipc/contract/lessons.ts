import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { bandLesson, lesson } from '../../domain/lesson/lessonSchema.ts';
import { picture } from '../../domain/lesson/picture.ts';
import { localId } from '../../domain/lesson/prose.ts';
import { EXIT_STATUSES } from '../../domain/lesson/stepLogic.ts';
import { LESSON_STATES, UNIT_MOMENTS } from '../../domain/lesson/unitLines.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

const packId = z.string().regex(/^[a-z][a-z0-9-]{2,49}$/);
const lessonId = z.string().regex(/^u[1-9][0-9]?-l[1-9][0-9]?-[a-z0-9-]{1,50}$/);
const unitId = z.string().regex(/^u[1-9][0-9]?$/);
const version = z.number().int().min(1).max(9999);
const text = z.string().max(600);
const inPack = { packId, version };

const lessonHead = {
  lessonId,
  number: z.number().int(),
  title: text,
  about: text,
  picture,
};

/** Ids of the lesson and of the catalogue; nothing that was typed. */
const ids = z.array(localId).max(24);
const maybeId = localId.nullable();
const isShared = z.boolean();
const kept = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), ifId: localId, thenId: localId, helperId: maybeId, isShared }),
  z.strictObject({ kind: z.literal('strengths'), cardIds: ids.max(3), reasonId: maybeId, isShared }),
  z.strictObject({ kind: z.literal('view'), wayId: localId, isShared }),
  z.strictObject({
    kind: z.literal('tools'),
    tools: z.array(z.strictObject({ slotId: localId, strategyId: shape.wordId })).max(6),
    personId: maybeId,
    placeId: maybeId,
    isShared,
  }),
  z.strictObject({ kind: z.literal('circle'), memberIds: ids }),
  z.strictObject({
    kind: z.literal('aim'),
    aimId: localId,
    stepId: maybeId,
    helperId: maybeId,
    rating: z.number().int().min(0).max(10).nullable(),
    isShared,
  }),
]);

const keptCard = z.strictObject({
  runId: shape.id,
  stepId: localId,
  title: text,
  stepTitle: text,
  day: shape.day,
  isShared: z.boolean(),
  lines: z.array(z.union([z.strictObject({ text }), z.strictObject({ strategyId: shape.wordId })])),
});

const state = z.enum(LESSON_STATES);
const stepStatus = z.enum(['done', 'skipped']);

const target = z.union([z.strictObject({ pupilId: shape.id }), z.strictObject({ groupId: shape.id })]);

const assignment = z.strictObject({
  id: shape.id,
  ...{ packId, lessonId },
  pupilId: shape.id.nullable(),
  groupId: shape.id.nullable(),
  /** The pupil's or the group's name. */
  name: shape.name,
  day: shape.day,
});

/** Lessons: a pupil's own, and what staff do with them. */
export const lessonCalls = {
  /** Units with the lessons a pupil may open: those given to them or their group, and those begun before. */
  'lessons.mine': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      units: z.array(
        z.strictObject({
          ...inPack,
          unitId,
          title: text,
          picture,
          isPaused: z.boolean(),
          /** The unit's lines may be answered now, if the pupil likes. */
          momentDue: z.enum(UNIT_MOMENTS).nullable(),
          lessons: z.array(
            z.strictObject({
              ...lessonHead,
              state,
              isGiven: z.boolean(),
            }),
          ),
        }),
      ),
      /** Every unit of the packs the pupil has a lesson of: which lessons are explored, with nothing that counts them. */
      grid: z.array(
        z.strictObject({
          packId,
          unitId,
          title: text,
          lessons: z.array(z.strictObject({ lessonId, title: text, state })),
        }),
      ),
      /** The eight words may be looked at now. */
      isProbeDue: z.boolean(),
      /** What the pupil pressed *Keep* for, the newest first. */
      kept: z.array(keptCard),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil', 'lessons'],
  }),
  /** The lesson in the pupil's band, without anything that is for staff. */
  'lessons.open': call({
    kind: 'query',
    request: z.strictObject({ packId, lessonId }),
    response: z.strictObject({
      ...inPack,
      /** Of the pack, for its pictures; `version` is the lesson's. */
      packVersion: version,
      ...lessonHead,
      unitId,
      lesson: bandLesson,
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: [],
  }),
  /** Begins, or goes on where the pupil stopped. */
  'lessons.begin': call({
    kind: 'command',
    request: z.strictObject({ packId, lessonId, isLight: z.boolean(), afresh: z.boolean() }),
    response: z.strictObject({
      runId: shape.id,
      seed: z.number().int().nonnegative(),
      isLight: z.boolean(),
      resumeAt: z.strictObject({ stepId: localId, statuses: z.record(localId, stepStatus) }).nullable(),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: [],
  }),
  /** A step was left. `at` is the step that is up now; null where the lesson has come to its end. */
  'lessons.left': call({
    kind: 'command',
    request: z.strictObject({
      runId: shape.id,
      stepId: localId,
      status: z.enum(['done', 'skipped', 'stopped']),
      looks: z.number().int().min(0).max(3),
      at: localId.nullable(),
      exit: z
        .strictObject({ status: z.enum(EXIT_STATUSES), sure: z.literal([0, 1, 2]).nullable() })
        .nullable(),
      kept: kept.nullable(),
    }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: [],
  }),
  /** The pupil lets go of something they kept, or changes who sees it. */
  'lessons.changeKept': call({
    kind: 'command',
    request: z.strictObject({ runId: shape.id, stepId: localId, to: z.enum(['gone', 'shared', 'ownOnly']) }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['lessons'],
  }),
  'lessons.unitLines': call({
    kind: 'query',
    request: z.strictObject({ packId, unitId }),
    response: z.strictObject({ lines: z.array(z.strictObject({ lessonId, text })) }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: [],
  }),
  /** Lines that were passed are null. */
  'lessons.answerUnit': call({
    kind: 'command',
    request: z.strictObject({
      packId,
      unitId,
      moment: z.enum(UNIT_MOMENTS),
      answers: z.array(z.strictObject({ lessonId, answer: z.literal([0, 1, 2, 3]).nullable() })).max(12),
    }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['lessons'],
  }),
  'lessons.keepProbe': call({
    kind: 'command',
    request: z.strictObject({
      tier: z.literal([1, 2, 3]),
      answers: z
        .array(z.strictObject({ feelingId: shape.wordId, status: z.enum([...EXIT_STATUSES, 'skipped']) }))
        .min(1)
        .max(8),
    }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['lessons'],
  }),
  'lessons.library': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      packs: z.array(
        z.strictObject({
          ...inPack,
          title: text,
          author: text,
          isBundled: z.boolean(),
          units: z.array(
            z.strictObject({
              unitId,
              title: text,
              about: text,
              picture,
              lessons: z.array(
                z.strictObject({
                  ...lessonHead,
                  intention: text,
                  can: z.strictObject({ primary: z.array(text), secondary: z.array(text) }),
                  given: z.number().int(),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  'lessons.teacherPage': call({
    kind: 'query',
    request: z.strictObject({ packId, lessonId }),
    response: z.strictObject({ ...inPack, lesson }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: [],
  }),
  'lessons.given': call({
    kind: 'query',
    request: z.strictObject({ packId, lessonId }),
    response: z.strictObject({ assignments: z.array(assignment) }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  /** Whom a lesson can be given to: groups, and pupils by the names that are shown. */
  'lessons.takers': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      groups: z.array(z.strictObject({ id: shape.id, name: shape.name, band: shape.band })),
      pupils: z.array(
        z.strictObject({
          id: shape.id,
          displayName: z.string(),
          groupId: shape.id,
          band: shape.band,
        }),
      ),
    }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['people'],
  }),
  'lessons.give': call({
    kind: 'command',
    request: z.strictObject({ packId, lessonId, to: target }),
    response: z.strictObject({ id: shape.id }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  'lessons.takeBack': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id }),
    response: shape.done,
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  /**
   * How one pupil takes each unit, and which lessons they have explored. Never how they answered; what the pupil shared comes to their
   * key workers and leads only.
   */
  'lessons.ofPupil': call({
    kind: 'query',
    request: z.strictObject({ pupilId: shape.id }),
    response: z.strictObject({
      units: z.array(
        z.strictObject({
          ...inPack,
          unitId,
          title: text,
          mode: z.enum(['usual', 'light', 'paused']),
          lessons: z.array(z.strictObject({ lessonId, title: text, number: z.number().int(), state })),
        }),
      ),
      shared: z.array(keptCard),
    }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  'lessons.setUnit': call({
    kind: 'command',
    request: z.strictObject({
      pupilId: shape.id,
      packId,
      unitId,
      mode: z.enum(['usual', 'light', 'paused']),
    }),
    response: shape.done,
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  /** Prints the page that is up, or saves it as a PDF where the person says. */
  'lessons.print': call({
    kind: 'command',
    request: z.strictObject({ how: z.enum(['print', 'pdf']), lessonId }),
    response: z.strictObject({ made: z.boolean() }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: [],
  }),
} as const;
