import { CENTRE_LANGUAGE, PUPIL_LANGUAGES } from '@harbour/shared/domain/access/languages';
import type { Namespace, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/**
 * Words for the adult beside a pupil who uses another language.
 * @returns the text in the centre's language, and null where the page is in that language anyway
 */
export function useCentreText<Ns extends Namespace>(
  namespace: Ns,
): (say: (t: TFunction<Ns>) => string) => string | null {
  const { i18n } = useTranslation(namespace);
  const isOther = PUPIL_LANGUAGES.some(({ id }) => id === i18n.language);
  return (say) => (isOther ? say(i18n.getFixedT(CENTRE_LANGUAGE.id, namespace)) : null);
}
