import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

/** A pupil: what a tool is to them. */
export const toolboxCalls = {
  /** Null takes the mark off again. */
  'toolbox.mark': call({
    kind: 'command',
    request: z.strictObject({
      strategyId: shape.wordId,
      keep: z.enum(['keep', 'maybe', 'notForMe']).nullable(),
    }),
    response: shape.done,
    actors: ACCESS.checkIn,
    windows: HOME,
    tags: ['pupil'],
  }),
} as const;
