import { z } from 'zod';
import {
  BANDS,
  CLUES_MAX,
  DOORS,
  OWN_WORD_MAX,
  REQUEST_KINDS,
  SIZES,
  VISIBILITIES,
} from '../domain/checkin/types.ts';
import { CIRCLE_LABEL_MAX } from '../domain/people/circle.ts';

/** Shapes used by more than one call. Lengths are limits of storage and layout, not of people. */
export const NAME_MAX = 120;
export const SECRET_MAX = 200;

export const nothing = z.strictObject({});
export const done = z.strictObject({});
export const id = z.uuid();
export const name = z.string().trim().min(1).max(NAME_MAX);
export const secret = z.string().min(1).max(SECRET_MAX);
export const band = z.enum(BANDS);
export const day = z.iso.date();
/** UTC milliseconds since 1970. */
export const instant = z.number().int().nonnegative();
export const size = z.literal(SIZES);
export const coordinate = z.number().min(-1).max(1);
export const visibility = z.enum(VISIBILITIES);
export const requestKind = z.enum(REQUEST_KINDS);
export const door = z.enum(DOORS);
export const staffRole = z.enum(['teacher', 'keyWorker', 'lead']);
/** Ids of feelings and strategies are short words from the content; storage keeps any it once knew. */
export const wordId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
/** Three of the twelve sign-in pictures, in order. */
export const pictureSequence = z.array(z.number().int().min(0).max(11)).length(3);

export const term = z.strictObject({
  name: z.string().trim().min(1).max(60),
  academicYear: z.number().int().min(2000).max(2200),
  starts: day,
  ends: day,
});

export const groupSummary = z.strictObject({
  id,
  name,
  band,
  pictureSignIn: z.boolean(),
});

export const group = groupSummary.extend({ pupils: z.number().int().nonnegative() });

export const pupil = z.strictObject({
  id,
  givenName: name,
  familyName: z.string().trim().max(NAME_MAX),
  knownAs: z.string().trim().max(NAME_MAX),
  displayName: z.string(),
  yearGroup: z.number().int().min(0).max(13).nullable(),
  groupId: id.nullable(),
  avatar: z.number().int().min(0).max(23),
  hasPictures: z.boolean(),
  keyWorkerIds: z.array(id),
});

export const staffMember = z.strictObject({
  id,
  name,
  role: staffRole,
  avatar: z.number().int().min(0).max(23),
  hasPassphrase: z.boolean(),
  hasPin: z.boolean(),
});

/** A word and its size, without anything that was typed. */
export const checkinFeeling = z.strictObject({ feelingId: wordId, size: size.nullable() });

/** A feeling as the pupil said it; the text is there only for an `own-word` that they asked to keep. */
const saidFeeling = checkinFeeling.extend({
  ownWord: z.string().trim().min(1).max(OWN_WORD_MAX).nullable().default(null),
});

/** What a check-in keeps. `justMe` never reaches this shape: it is not stored at all. */
export const checkinRecord = z.strictObject({
  band,
  door,
  valence: coordinate.nullable(),
  energy: coordinate.nullable(),
  feelings: z.array(saidFeeling).max(3),
  bodyClues: z.array(wordId).max(CLUES_MAX).default([]),
  passed: z.array(z.string().regex(/^[a-zA-Z]{1,30}$/)).max(12),
  dontKnow: z.boolean(),
  visibility,
});

export const ownEntry = z.strictObject({
  id,
  at: instant,
  day,
  valence: coordinate.nullable(),
  energy: coordinate.nullable(),
  feelings: z.array(saidFeeling),
  bodyClues: z.array(wordId),
  visibility,
  strategies: z.array(
    z.strictObject({ strategyId: wordId, sizeBefore: size.nullable(), sizeAfter: size.nullable() }),
  ),
});

export const requestState = z.enum(['open', 'seen', 'handedOver', 'done']);
/** A person request as every member of staff may see it: who, when, what kind; never the check-in's words. */
export const personRequest = z.strictObject({
  id,
  /** Null when it was asked at the door, before anyone signed in. */
  pupilName: z.string().nullable(),
  groupName: z.string().nullable(),
  kind: requestKind,
  at: instant,
  day,
  state: requestState,
  answers: z.array(
    z.strictObject({
      staffName: z.string(),
      action: z.enum(['seen', 'handedOver', 'done']),
      toStaffName: z.string().nullable(),
      note: z.string().nullable(),
      at: instant,
    }),
  ),
});
/** The same, as the pupil who asked may see it. */
export const ownRequest = z.strictObject({
  id,
  kind: requestKind,
  at: instant,
  state: requestState,
  answer: z
    .strictObject({
      by: z.string(),
      at: instant,
      /** Who was asked to go, where it was handed over. */ to: z.string().nullable(),
    })
    .nullable(),
});

/** An adult on the card a pupil shows. */
export const askable = z.strictObject({
  label: z.string(),
  /** Null for a key adult, who has no piece of sea glass here. */
  avatar: z.number().int().min(0).max(23).nullable(),
});
/** The same, as staff put it down: a name or a role at school, never typed by a pupil. */
export const circleMember = z.strictObject({
  label: z.string().trim().min(1).max(CIRCLE_LABEL_MAX),
  avatar: z.number().int().min(0).max(23),
});
