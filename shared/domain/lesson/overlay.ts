/**
 * A lesson is written in two files: its structure (ids, kinds, answers, pictures) and, per language, its words. The words have the
 * shape of the structure, with one difference: where the structure has a list of things with ids, the words have an object with
 * those ids as keys. Laying one over the other gives the lesson as it is played.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Something that does not fit, and where: `bands.primary.steps.sort.cards.happy.text`. */
export interface OverlayProblem {
  readonly path: string;
  readonly problem: 'noSuchThing' | 'alreadyThere' | 'notWords' | 'listsDiffer';
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf(value: Json): string | undefined {
  return isObject(value) && typeof value.id === 'string' ? value.id : undefined;
}

function isListOfThings(value: Json | undefined): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => idOf(one) !== undefined);
}

/** Only words and lists of words may be added where the structure has nothing. */
function isWords(value: Json): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

/**
 * Lays words over a structure. What does not fit is left out and told; nothing is thrown.
 * @param path where in the lesson this is, for the problems
 */
export function overlay(
  structure: Json,
  words: Json,
  path: readonly string[] = [],
): { value: Json; problems: OverlayProblem[] } {
  const problems: OverlayProblem[] = [];
  const value = lay(structure, words, path, problems);
  return { value, problems };
}

function lay(structure: Json, words: Json, path: readonly string[], problems: OverlayProblem[]): Json {
  const tell = (problem: OverlayProblem['problem'], at: readonly string[] = path): void => {
    problems.push({ path: at.join('.'), problem });
  };
  if (isListOfThings(structure)) {
    if (!isObject(words)) {
      tell('listsDiffer');
      return structure;
    }
    const known = new Set(structure.map(idOf));
    for (const id of Object.keys(words)) if (!known.has(id)) tell('noSuchThing', [...path, id]);
    return structure.map((one) => {
      const id = idOf(one) ?? '';
      const own = Object.hasOwn(words, id) ? words[id] : undefined;
      return own === undefined ? one : lay(one, own, [...path, id], problems);
    });
  }
  if (!isObject(structure) || !isObject(words)) {
    tell('alreadyThere');
    return structure;
  }
  // A Map, so that no key of a file can be taken for something of JavaScript's own.
  const laid = new Map<string, Json>(Object.entries(structure));
  for (const [key, own] of Object.entries(words)) {
    const at = [...path, key];
    const there = laid.get(key);
    if (there !== undefined) laid.set(key, lay(there, own, at, problems));
    else if (isWords(own)) laid.set(key, own);
    else tell(isObject(own) ? 'noSuchThing' : 'notWords', at);
  }
  return Object.fromEntries(laid);
}

/** Words of a language over those of the language that has them all: what is not translated is read as it was written. */
export function wordsOver(whole: Json, translated: Json): Json {
  if (!isObject(whole) || !isObject(translated)) return isWords(translated) ? translated : whole;
  return Object.fromEntries(
    Object.entries(whole).map(([key, text]) => {
      const own = Object.hasOwn(translated, key) ? translated[key] : undefined;
      return [key, own === undefined ? text : wordsOver(text, own)];
    }),
  );
}

/** Every string of a text file, with the keys that lead to it. */
export function* stringsOf(
  value: Json,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, [...path, key]);
  }
}
