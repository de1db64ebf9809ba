import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { KEEPS } from '../../domain/strategies/keeps.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

/** A pupil's own tools: what was kept, and tools tried without a check-in. */
export const toolboxCalls = {
  'toolbox.own': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({ kept: z.array(shape.wordId), notForMe: z.array(shape.wordId) }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Null takes the mark off again. */
  'toolbox.mark': call({
    kind: 'command',
    request: z.strictObject({ strategyId: shape.wordId, keep: z.enum(KEEPS).nullable() }),
    response: shape.done,
    actors: ACCESS.checkIn,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Only after the pupil pressed something that says it is kept: looking at a tool stores nothing. */
  'toolbox.used': call({
    kind: 'command',
    request: z.strictObject({ strategyId: shape.wordId, sizeAfter: shape.size.nullable() }),
    response: shape.done,
    actors: ACCESS.checkIn,
    windows: HOME,
    tags: ['pupil'],
  }),
} as const;
