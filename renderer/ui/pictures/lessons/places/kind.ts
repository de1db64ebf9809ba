import type { ReactNode } from 'react';

/** The ground of a scene, 320 by 200, with quiet space for people in its lower middle. */
export interface Place {
  draw: ReactNode;
  /** People who sit here without furniture sit on a stool, not on the ground. */
  hasStools?: boolean;
  /** Nobody stands on water: everyone has a boat. */
  isWater?: boolean;
}
