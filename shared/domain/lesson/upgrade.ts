import { FORMAT } from './lessonSchema.ts';
import { isObject, type Json } from './overlay.ts';

type Step = (structure: Json) => Json;

/** From each older format to the next: `LESSON_STEPS[0]` brings format 1 to 2. Never edited once released. */
const LESSON_STEPS: readonly Step[] = [];
const PACK_STEPS: readonly Step[] = [];

/**
 * Brings a structure to this version's format, one step after the other.
 * @returns null where it says no format, or a newer one
 */
function upgrade(structure: Json, steps: readonly Step[]): Json | null {
  const format = isObject(structure) ? structure.format : undefined;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1 || format > FORMAT) return null;
  return steps.slice(format - 1).reduce((before, step) => step(before), structure);
}

export function upgradeLesson(structure: Json): Json | null {
  return upgrade(structure, LESSON_STEPS);
}

export function upgradePack(structure: Json): Json | null {
  return upgrade(structure, PACK_STEPS);
}
