import type { FaceMeasures } from '../../faceMeasures.ts';

/** Looks down with heavy lids. */
export const bowed = { pitch: -5, gazeDown: 2.6, eyeOpen: 5 } satisfies Partial<FaceMeasures>;
