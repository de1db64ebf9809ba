/** Something in a pack that would not be taught: in which file, where in it, which rule, and what is there. */
export interface Issue {
  readonly file: string;
  /** Keys from the top of the file, joined by dots. */
  readonly path: string;
  readonly rule: string;
  readonly detail: string;
}

/** How a rule reports, for one file. */
export type Tell = (rule: string, path: string, detail: string) => void;
