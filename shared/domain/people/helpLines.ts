/** People outside the centre: what they are called, and the number or how else to reach them ('Text 85258'). */
export type HelpLine = { readonly name: string; readonly number: string };

/** Beside these, the emergency number always stands: a centre cannot take it away by mistake. */
export const HELP_LINES_MAX = 5;
export const HELP_NAME_MAX = 40;
export const HELP_NUMBER_MAX = 30;

/** Fewer digits than this are no number that can be called or texted. */
const FEWEST_DIGITS = 3;

export type HelpLineProblem = 'nameMissing' | 'numberMissing' | 'noNumber';

/** What keeps a line from being shown to a pupil; null when it is complete. */
export function helpLineProblem({ name, number }: HelpLine): HelpLineProblem | null {
  if (name.trim() === '') return 'nameMissing';
  if (number.trim() === '') return 'numberMissing';
  return (number.match(/\d/g) ?? []).length < FEWEST_DIGITS ? 'noNumber' : null;
}
