import { z } from 'zod';
import { FEELINGS } from '../feelings/feelings.ts';
import { STRATEGIES } from '../strategies/strategies.ts';
import { CAST_IDS, DRAWING_IDS, PLACE_IDS, POSES, THING_IDS } from './drawingIds.ts';
import { prose } from './prose.ts';

/**
 * Pictures of lessons. The app draws them itself from names, so that they follow the theme; a pack from another centre may also bring
 * raster files. Nobody's words are in a picture: what it shows is said in `alt`.
 */
const across = z.number().min(0).max(100);

/** A person in a scene. `x` and `y` are percent of the scene, at the feet; 'y' 0 is the front of the ground. */
const person = z.strictObject({
  who: z.enum(CAST_IDS),
  /** Whose face it is: one of the feelings, or none, for a face that does not show any. */
  feel: z.enum(FEELINGS.map(({ id }) => id)).optional(),
  pose: z.enum(POSES).optional(),
  x: across,
  y: z.number().min(-20).max(60).optional(),
  facing: z.enum(['left', 'right', 'front', 'away']).optional(),
});

const thing = z.strictObject({
  thing: z.enum(THING_IDS),
  x: across,
  y: z.number().min(-20).max(100).optional(),
  size: z.number().min(0.4).max(3).optional(),
});

const alt = { alt: prose };

/** Where a picture lies in a pack. */
export const pictureFile = z.string().regex(/^pictures\/[a-z0-9][a-z0-9-]{0,60}\.(png|jpg|webp)$/);

export const picture = z.union([
  /** A place with people and things, put together from parts. */
  z.strictObject({
    scene: z.enum(PLACE_IDS),
    people: z.array(person).max(6).optional(),
    things: z.array(thing).max(10).optional(),
    ...alt,
  }),
  /** A drawing of its own. */
  z.strictObject({ drawing: z.enum(DRAWING_IDS), ...alt }),
  /** The picture of a feeling word or of a tool; it says its own name. */
  z.strictObject({ feeling: z.enum(FEELINGS.map(({ id }) => id)) }),
  z.strictObject({ strategy: z.enum(STRATEGIES.map(({ id }) => id)) }),
  /** A file of an imported pack, by its place in the pack. */
  z.strictObject({ file: pictureFile, ...alt }),
]);

export type LessonPicture = z.infer<typeof picture>;
export type FilePicture = Extract<LessonPicture, { file: unknown }>;
export type ScenePicture = Extract<LessonPicture, { scene: unknown }>;
export type ScenePerson = z.infer<typeof person>;
export type SceneThing = z.infer<typeof thing>;
