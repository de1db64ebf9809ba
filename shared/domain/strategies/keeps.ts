/** What a pupil can say of a tool after trying it. All three are fine; none of them is asked for twice. */
export const KEEPS = ['keep', 'maybe', 'notForMe'] as const;
export type Keep = (typeof KEEPS)[number];
