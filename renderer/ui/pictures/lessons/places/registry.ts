import type { PlaceId } from '@harbour/shared/domain/lesson/drawingIds';
import { around } from './around.tsx';
import type { Place } from './kind.ts';
import { school } from './school.tsx';
import { sea } from './sea.tsx';

/** Every place by its name. A place without a drawing does not compile. */
export const places: Readonly<Record<PlaceId, Place>> = { ...school, ...around, ...sea };
