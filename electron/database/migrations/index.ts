import { migration as foundation } from './0001-foundation.ts';
import { migration as myThings } from './0002-my-things.ts';
import { migration as checkInDoors } from './0003-check-in-doors.ts';
import { migration as person } from './0004-person.ts';
import { migration as lessons } from './0005-lessons.ts';
import { migration as packs } from './0006-packs.ts';

/** One step of the schema. SQL only: it imports nothing of the app, and is never edited after its release. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** All of them, in order; the number of the last is the version this app writes. */
export const MIGRATIONS: readonly Migration[] = [foundation, myThings, checkInDoors, person, lessons, packs];
