import type { ThingId } from '@harbour/shared/domain/lesson/drawingIds';
import { furniture } from './furniture.tsx';
import type { Thing } from './kind.ts';
import { outside } from './outside.tsx';
import { small } from './small.tsx';

/** Every thing by its name. A thing without a drawing does not compile. */
export const things: Readonly<Record<ThingId, Thing>> = { ...furniture, ...outside, ...small };
