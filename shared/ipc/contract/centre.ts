import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME, STAFF } from './who.ts';

/** Staff: the centre's own settings. */
export const centreCalls = {
  'centre.get': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      centreName: shape.name,
      bands: z.array(shape.band),
      terms: z.array(shape.term),
      autoLockMinutes: z.number().int().min(1).max(30),
      /** Whose pupils may type a word of their own in a check-in. */
      typedWords: z.array(shape.band).max(2),
    }),
    actors: STAFF,
    windows: HOME,
    tags: ['centre'],
  }),
  'centre.save': call({
    kind: 'command',
    request: z.strictObject({
      centreName: shape.name,
      bands: z.array(shape.band).min(1).max(2),
      terms: z.array(shape.term).min(1).max(24),
      autoLockMinutes: z.number().int().min(1).max(30),
      /** Whose pupils may type a word of their own in a check-in. */
      typedWords: z.array(shape.band).max(2),
    }),
    response: shape.done,
    actors: ACCESS.centreSettings,
    windows: HOME,
    tags: ['centre', 'status'],
  }),
} as const;
