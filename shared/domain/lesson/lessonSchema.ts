import { z } from 'zod';
import { picture } from './picture.ts';
import { label, localId, prose } from './prose.ts';
import { step } from './stepSchemas.ts';

/** The format these files are written in. An older one is brought up by `upgrade.ts`; a newer one is refused. */
export const FORMAT = 1;

/** CASEL 5: self-awareness, self-management, social awareness, relationship skills, responsible decision-making. */
export const CASEL = ['SA', 'SM', 'SoA', 'RS', 'RDM'] as const;
/** PSHE Association core themes: health and wellbeing, relationships, living in the wider world. */
export const PSHE = ['H&W', 'R', 'LWW'] as const;

export const bandLesson = z.strictObject({
  /** The two *I can* lines. */
  can: z.array(label).length(2),
  /** Words the lesson teaches, with what they mean. */
  words: z
    .array(z.strictObject({ id: localId, word: label, meaning: prose }))
    .min(2)
    .max(8),
  steps: z.array(step).min(6).max(9),
});
export type BandLesson = z.infer<typeof bandLesson>;

/** A lesson with its words laid over its structure. */
export const lesson = z.strictObject({
  format: z.literal(FORMAT),
  id: z.string().regex(/^u[1-9][0-9]?-l[1-9][0-9]?-[a-z0-9-]{1,50}$/),
  /** Goes up with every change a pupil would notice; results keep it. */
  version: z.number().int().min(1).max(9999),
  unit: z.string().regex(/^u[1-9][0-9]?$/),
  number: z.number().int().min(1).max(12),
  picture: picture,
  title: label,
  /** One sentence: what is learned. */
  intention: prose,
  /** For the library, in a pupil's words: what it is about. */
  about: prose,
  bands: z.strictObject({ primary: bandLesson, secondary: bandLesson }),
  /** For staff only; never on a pupil's screen or the board. */
  teacher: z.strictObject({
    /** How the bands differ. */
    differs: prose,
    say: z.array(prose).min(1).max(6),
    care: z.array(prose).min(1).max(6),
    /** What adults do with it in the days after. */
    cue: prose,
    materials: z.array(prose).min(1).max(8),
    /** Themes of the statutory guidance it goes with, in our summary. */
    rshe: z.array(prose).min(1).max(4),
  }),
  links: z.strictObject({ casel: z.array(z.enum(CASEL)).min(1), pshe: z.array(z.enum(PSHE)).min(1) }),
});
export type Lesson = z.infer<typeof lesson>;

export const unit = z.strictObject({
  id: z.string().regex(/^u[1-9][0-9]?$/),
  title: label,
  about: prose,
  picture: picture,
  lessons: z.array(z.string()).min(1).max(12),
});

/** A pack of lessons, with its words laid over its structure. */
export const pack = z.strictObject({
  format: z.literal(FORMAT),
  id: z.string().regex(/^[a-z][a-z0-9-]{2,49}$/),
  version: z.number().int().min(1).max(9999),
  title: label,
  /** Who made it. */
  author: label,
  about: prose,
  /** The language that has every word; others may have some. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  units: z.array(unit).min(1).max(12),
});
export type Pack = z.infer<typeof pack>;
