import type { z } from 'zod';
import type { Actor } from '../domain/access/roles.ts';

/** Windows that exist; each has a preload of its own and may make only the calls that name it. */
export const WINDOW_NAMES = ['home'] as const;
export type WindowName = (typeof WINDOW_NAMES)[number];

/** What a cached answer is about; a command names the answers it makes stale. */
export const TAGS = [
  'status',
  'door',
  'pupil',
  'requests',
  'people',
  'staff',
  'centre',
  'setup',
  'lessons',
] as const;
export type Tag = (typeof TAGS)[number];

/** A query changes nothing and may be repeated; a command may write. */
export type CallKind = 'query' | 'command';

/** One call over the process boundary. */
export type CallDefinition<
  Kind extends CallKind = CallKind,
  Request extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = {
  kind: Kind;
  request: Request;
  response: Response;
  /** Who may be signed in for this call; anyone else is refused and audited. */
  actors: readonly Actor[];
  windows: readonly WindowName[];
  /** Cache tags: what a query provides, what a command makes stale. */
  tags: readonly Tag[];
};

/** Keeps the exact schema types of a definition while checking its shape. */
export function call<Kind extends CallKind, Request extends z.ZodType, Response extends z.ZodType>(
  definition: CallDefinition<Kind, Request, Response>,
): CallDefinition<Kind, Request, Response> {
  return definition;
}
