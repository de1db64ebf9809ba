/** How tall someone is built, in units of a scene 200 high: the head is the same for all, so that every face can be read. */
export interface Build {
  /** From the ground to the hips. */
  readonly leg: number;
  /** From the hips to the top of the coat. */
  readonly torso: number;
  /** Half the width of the coat. */
  readonly half: number;
}

export const builds = {
  primary: { leg: 19, torso: 33, half: 16.5 },
  between: { leg: 23, torso: 36, half: 17 },
  secondary: { leg: 27, torso: 40, half: 18 },
  adult: { leg: 33, torso: 47, half: 20.5 },
} as const satisfies Record<string, Build>;

/** The top of a seat: chairs, benches and stools are all as high. */
export const seatHeight = 17;
/** Size of the head, whose box is 100 by 100. */
export const headScale = 0.55;
/** How far the middle of the head is above the top of the coat. */
export const headRise = 13;
