import { PACK_LIMITS } from './limits.ts';

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';
export const PAGE = 'pack.json';
/** The language in which a pack has every word; the rules of safe wording are written for it. */
export const PACK_LANGUAGE = 'en-GB';

const LANGUAGE = '[a-z]{2,3}(?:-[A-Z]{2})?';
const LESSON = 'u[1-9][0-9]?-l[1-9][0-9]?-[a-z0-9-]{1,50}';
const WORDS = new RegExp(`^text/(${LANGUAGE})/(pack|${LESSON})\\.json$`);
const STRUCTURE = new RegExp(`^lessons/(${LESSON})\\.json$`);
const PICTURE = /^pictures\/[a-z0-9][a-z0-9-]{0,60}\.(png|jpg|webp)$/;

export type PictureType = 'png' | 'jpg' | 'webp';
/** What a part of a pack is. */
export type PackPart =
  | { readonly kind: 'manifest' | 'signature' | 'page' }
  | { readonly kind: 'lesson'; readonly lessonId: string }
  | { readonly kind: 'words'; readonly language: string; readonly of: string }
  | { readonly kind: 'picture'; readonly type: PictureType };

/** What the part with this name is; null for a name that a pack does not have. Only these few shapes are names at all. */
export function partOf(name: string): PackPart | null {
  if (name === MANIFEST) return { kind: 'manifest' };
  if (name === SIGNATURE) return { kind: 'signature' };
  if (name === PAGE) return { kind: 'page' };
  const lesson = STRUCTURE.exec(name);
  if (lesson?.[1]) return { kind: 'lesson', lessonId: lesson[1] };
  const words = WORDS.exec(name);
  if (words?.[1] && words[2]) return { kind: 'words', language: words[1], of: words[2] };
  const picture = PICTURE.exec(name);
  if (picture?.[1]) return { kind: 'picture', type: picture[1] as PictureType };
  return null;
}

/** How large this part may be. */
export function limitOf(part: PackPart): number {
  return part.kind === 'picture' ? PACK_LIMITS.pictureBytes : PACK_LIMITS.jsonBytes;
}

/** The first name that another one equals once case and ways to write the same letter are left aside; null where there is none. */
export function sameName(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const plain = name.normalize('NFKC').toLowerCase();
    if (seen.has(plain)) return name;
    seen.add(plain);
  }
  return null;
}

/** The one order in which a pack holds its parts: the list of contents first, the signature last. */
export function inOrder(names: Iterable<string>): string[] {
  const place = (name: string): number => (name === MANIFEST ? 0 : name === SIGNATURE ? 2 : 1);
  return [...names].sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
}
