import { cleanText, nameKey } from './names.ts';

/** What a tile may draw on. The surname is the one the pupil goes by; it never shows beyond two letters. */
export interface NamedPupil {
  readonly id: string;
  readonly knownName: string;
  readonly surname: string | null;
}

/**
 * The names on the tiles of one group. A pupil is shown by the known name alone. Where two would look the same they get the
 * initial of the surname ('Sam K.'), two letters where that is the same too ('Sam Ki.'), and else a number. Never a whole
 * surname, never an identifier. The same pupils give the same names in whatever order they come.
 */
export function displayNames(pupils: readonly NamedPupil[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const alike of grouped(pupils, (pupil) => nameKey(pupil.knownName)).values()) {
    if (alike.length === 1) {
      for (const pupil of alike) names.set(pupil.id, cleanText(pupil.knownName));
      continue;
    }
    for (const sameInitial of grouped(alike, (pupil) => nameKey(shortened(pupil.surname, 1))).values()) {
      const letters = sameInitial.length === 1 ? 1 : 2;
      for (const same of grouped(sameInitial, (pupil) =>
        nameKey(shortened(pupil.surname, letters)),
      ).values()) {
        // With nothing to tell them apart by, one letter says as much as two.
        const shown = same.length === sameInitial.length ? 1 : letters;
        const inOrder = [...same].sort((a, b) => (a.id < b.id ? -1 : 1));
        for (const [place, pupil] of inOrder.entries()) {
          const initial = shortened(pupil.surname, shown);
          const parts = [
            cleanText(pupil.knownName),
            initial && `${initial}.`,
            same.length > 1 && `${place + 1}`,
          ];
          names.set(pupil.id, parts.filter(Boolean).join(' '));
        }
      }
    }
  }
  return names;
}

/** Made once, when first needed: making one takes longer than naming a whole group. */
let segmenter: Intl.Segmenter | undefined;

/** The first letters of a surname; one fewer when that would be all of it. */
function shortened(surname: string | null, count: number): string {
  segmenter ??= new Intl.Segmenter('en-GB');
  const letters = Array.from(segmenter.segment(cleanText(surname ?? '')), (part) => part.segment);
  return letters
    .slice(0, letters.length > count ? count : Math.min(1, letters.length))
    .join('')
    .trim();
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
