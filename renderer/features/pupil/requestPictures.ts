import type { RequestKind } from '@harbour/shared/domain/checkin/types';
import type { PictureId } from '../../ui/pictures/registry.ts';

/** The picture of each way to ask for a person, the same wherever one is asked for. */
export const REQUEST_PICTURES = {
  now: 'person-now',
  later: 'person',
  letThemKnow: 'key-adult',
} as const satisfies Record<RequestKind, PictureId>;
