/** Locales made from en-GB at run time, to find text that is not translated, cut off or tied to one direction. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** Texts as i18next keeps them: nested objects and lists of strings. */
export type Texts = string | readonly Texts[] | { readonly [key: string]: Texts };

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];
const accents = new Map([...plain].map((letter, at) => [letter, accented[at] ?? letter]));

/** Parts that must stay as they are: {{placeholders}}, $t(nesting) and <tags>. */
const kept = /(\{\{[^}]*\}\}|\$t\([^)]*\)|<\/?[\w]+\/?>)/;

/** Accents on every letter and 40 % more length. */
function lengthen(text: string): string {
  const letters = text
    .split(kept)
    .map((part, at) =>
      at % 2 === 1 ? part : [...part].map((letter) => accents.get(letter) ?? letter).join(''),
    )
    .join('');
  const padding = '~'.repeat(Math.ceil(text.length * 0.4));
  return `[${letters} ${padding}]`;
}

/** The same letters inside a right-to-left override, so that direction is tested without another script. */
function mirror(text: string): string {
  return text
    .split(kept)
    .map((part, at) => (at % 2 === 1 || part === '' ? part : `\u202e${part}\u202c`))
    .join('');
}

function isList(texts: Texts): texts is readonly Texts[] {
  return Array.isArray(texts);
}

/** A pseudo translation of all texts inside, with placeholders kept. */
export function pseudoTexts(texts: Texts, locale: PseudoLocale): Texts {
  if (typeof texts === 'string') return locale === 'en-XA' ? lengthen(texts) : mirror(texts);
  if (isList(texts)) return texts.map((inner) => pseudoTexts(inner, locale));
  return Object.fromEntries(Object.entries(texts).map(([key, inner]) => [key, pseudoTexts(inner, locale)]));
}
