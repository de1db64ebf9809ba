import { z } from 'zod';
import { BUNDLED_VOICES, READ_FAILURES, READ_RATES, SAY_MAX } from '../../domain/access/readAloud.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME, LISTENERS } from './who.ts';

/** Longest sound that one piece of text may become, figures read one by one: five minutes at 16 kHz. */
const SOUND_MAX_BYTES = 10_000_000;

/** Read-aloud by the engine that comes with Harbour. */
export const speechCalls = {
  /** The piece as sound. Nothing of it is stored or logged. */
  'speech.say': call({
    kind: 'command',
    request: z.strictObject({
      text: z.string().trim().min(1).max(SAY_MAX),
      voice: z.enum(BUNDLED_VOICES),
      rate: z.enum(READ_RATES),
    }),
    response: z.strictObject({
      sampleRate: z.number().int().min(8000).max(48_000),
      /** One channel of 16-bit samples, little-endian. */
      samples: z.custom<Uint8Array>(
        (value) => value instanceof Uint8Array && value.byteLength <= SOUND_MAX_BYTES,
      ),
      /** False where letters of another alphabet had to be left out. */
      isWhole: z.boolean(),
      sounds: z.array(z.strictObject({ until: z.number().nonnegative(), isPause: z.boolean() })).max(5000),
    }),
    actors: LISTENERS,
    windows: HOME,
    tags: [],
  }),
  /** Nothing could be heard, and the page says so: a line for the log. */
  'speech.failed': call({
    kind: 'command',
    request: z.strictObject({ reason: z.enum(READ_FAILURES) }),
    response: shape.done,
    actors: LISTENERS,
    windows: HOME,
    tags: [],
  }),
} as const;
