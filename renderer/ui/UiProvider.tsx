import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { keepTransitionRunsUnheard } from './transitionRuns.ts';

/** Gives the accessible primitives the language and direction of the texts. Wraps the whole window once. */
export function UiProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation('common');
  useEffect(keepTransitionRunsUnheard, []);
  return <I18nProvider locale={i18n.resolvedLanguage ?? i18n.language}>{children}</I18nProvider>;
}
