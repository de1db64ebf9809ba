import type { ReactNode } from 'react';

/** A thing of a scene: drawn from its foot upwards, or around its middle where it hangs. In units of a scene 320 by 200. */
export interface Thing {
  draw: ReactNode;
  /** Percent up where it hangs when the lesson does not say; things without it stand on the ground. */
  hangs?: number;
  /** Small enough to be held or to lie on a table: how high it is. */
  small?: number;
  /** It can be sat on: half its width. */
  seat?: number;
  /** Things can lie on it: half its width, and the height of its top. */
  top?: readonly [half: number, height: number];
  /** Belongs behind people that stand as near. */
  isBehind?: boolean;
}
