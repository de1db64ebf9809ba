import type { CHOICES } from '@harbour/shared/domain/strategies/stages';
import { paint } from '../../../ui/pictures/paper.tsx';

/** The colours of the colour hunt and of the drawing page, as each theme has them. */
export const SWATCHES = {
  blue: paint.seaDeep,
  green: paint.leaf,
  yellow: paint.lamp,
  brown: paint.wood,
  purple: paint.plumMark,
} as const satisfies Record<(typeof CHOICES)['colours'][number], string>;
