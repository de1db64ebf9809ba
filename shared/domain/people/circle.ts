/** How many adults stand on one pupil's card: few enough to be read from across a table. */
export const CIRCLE_MAX = 6;
/** The longest name or role of one of them. */
export const CIRCLE_LABEL_MAX = 60;
