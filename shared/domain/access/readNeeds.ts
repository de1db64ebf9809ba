import { z } from 'zod';
import {
  type AccessNeeds,
  DEFAULT_NEEDS,
  FONTS,
  PACES,
  PUPIL_THEMES,
  SCANNINGS,
  SPACINGS,
  STEP_SECONDS_MAX,
  STEP_SECONDS_MIN,
  TEXT_SIZES,
} from './needs.ts';
import { READ_RATES, READ_VOICES } from './readAloud.ts';

// Apart from needs.ts, so that the window, which needs the choices and their defaults, carries no parser.

const readAloud = {
  voice: z.enum(READ_VOICES),
  rate: z.enum(READ_RATES),
  asIGo: z.boolean(),
};
const switches = {
  scanning: z.enum(SCANNINGS),
  stepSeconds: z.number().min(STEP_SECONDS_MIN).max(STEP_SECONDS_MAX),
};
const plain = {
  pace: z.enum(PACES),
  theme: z.enum(PUPIL_THEMES),
  textSize: z.enum(TEXT_SIZES),
  font: z.enum(FONTS),
  spacing: z.enum(SPACINGS),
  symbols: z.boolean(),
  oneAtATime: z.boolean(),
  /** A tag such as `pl` or `en-GB`: which of them there are is for the screens to know. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/)
    .nullable(),
};

/** Needs as they cross between processes: all parts, nothing else. */
export const accessNeeds = z.strictObject({
  ...plain,
  readAloud: z.strictObject(readAloud),
  switches: z.strictObject(switches),
});

type Parts = Readonly<Record<string, z.ZodType>>;

/** The same parts, each with its default where it is missing or unknown. */
function withDefaults<Shape extends Parts>(shape: Shape, defaults: Readonly<Record<string, unknown>>): Shape {
  const entries = Object.entries(shape).map(([name, part]) => [name, part.catch(defaults[name])]);
  return Object.fromEntries(entries);
}

const tolerant = z
  .object({
    ...withDefaults(plain, DEFAULT_NEEDS),
    readAloud: z.object(withDefaults(readAloud, DEFAULT_NEEDS.readAloud)).catch(DEFAULT_NEEDS.readAloud),
    switches: z.object(withDefaults(switches, DEFAULT_NEEDS.switches)).catch(DEFAULT_NEEDS.switches),
  })
  .catch(DEFAULT_NEEDS);

/** Needs out of anything that was stored, also by an older or a newer Harbour; what is not understood is the default. */
export function readNeeds(stored: unknown): AccessNeeds {
  return tolerant.parse(stored);
}
