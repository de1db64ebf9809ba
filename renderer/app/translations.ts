import {
  NEEDED_NAMESPACES,
  PUPIL_LANGUAGES,
  type PupilLanguage,
} from '@harbour/shared/domain/access/languages';
import type { Texts } from './pseudo.ts';

/** Translated texts by file, each fetched when it is first needed. A new folder is found by the next build. */
const files = import.meta.glob<{ default: Texts }>([
  '../../assets/locales/*/*.json',
  '!../../assets/locales/en-GB/*.json',
]);

const pathOf = (language: string, namespace: string): string =>
  `../../assets/locales/${language}/${namespace}.json`;

/** Texts of a pupils' language; none where they are not translated, so that each missing one is read in en-GB. */
export async function readTranslation(language: string, namespace: string): Promise<Texts> {
  return (await files[pathOf(language, namespace)]?.())?.default ?? {};
}

/** Whether a check-in can be made in this language from its first word to its last. */
export function hasTexts(language: string, paths: readonly string[] = Object.keys(files)): boolean {
  return NEEDED_NAMESPACES.every((namespace) => paths.includes(pathOf(language, namespace)));
}

/** The languages a pupil can choose here and now, beside the centre's. */
export function offeredLanguages(): readonly PupilLanguage[] {
  return PUPIL_LANGUAGES.filter(({ id }) => hasTexts(id));
}
