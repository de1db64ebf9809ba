import { type Leaf, leavesOf } from '@harbour/shared/domain/text/reading';

/** From this length on a translation of twice the length no longer fits its place; below it a ratio says nothing. */
const SHORT = 12;
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Placeholders of a text, in a fixed order: a translation may put them elsewhere in the sentence. */
function placeholders(text: string): string[] {
  return (text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?\w+\/?>/g) ?? []).sort();
}

const name = ({ path }: Leaf): string => path.join('.');

/** What keeps a translated file from being used, one line each; empty when all is well. */
export function problemsOf(translated: unknown, original: unknown): string[] {
  const sources = new Map(leavesOf(original).map((leaf) => [name(leaf), leaf.text]));
  return leavesOf(translated).flatMap((leaf) => {
    const key = name(leaf);
    // Languages have more plurals than English: each is held against English's general one.
    const source =
      sources.get(key) ?? (PLURAL.test(key) ? sources.get(key.replace(PLURAL, '_other')) : undefined);
    if (source === undefined) return [`${key}: there is no such text`];
    if (leaf.text.trim() === '') return [`${key}: is empty`];
    const found: string[] = [];
    if (placeholders(leaf.text).join() !== placeholders(source).join())
      found.push(`${key}: has other placeholders than "${source}"`);
    if ([...leaf.text].length > Math.max(SHORT, 2 * source.length))
      found.push(`${key}: is more than twice as long as "${source}"`);
    return found;
  });
}
