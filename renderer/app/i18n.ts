import i18next, { type BackendModule, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from '../../assets/locales/en-GB/common.json';
import errors from '../../assets/locales/en-GB/errors.json';
import readAloud from '../../assets/locales/en-GB/readAloud.json';
import signIn from '../../assets/locales/en-GB/signIn.json';
import { type PseudoLocale, pseudoTexts, type Texts } from './pseudo.ts';

/** Languages of the interface; the last two are for testing. */
export const locales = ['en-GB', 'en-XA', 'ar-XB'] as const;
export type Locale = (typeof locales)[number];

/** Texts that are in the start bundle; the others are fetched with the screen that needs them. */
const atStart = { common, errors, readAloud, signIn } as const;

const later: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  startup: () => import('../../assets/locales/en-GB/startup.json'),
  setup: () => import('../../assets/locales/en-GB/setup.json'),
  checkin: () => import('../../assets/locales/en-GB/checkin.json'),
  myThings: () => import('../../assets/locales/en-GB/myThings.json'),
  doors: () => import('../../assets/locales/en-GB/doors.json'),
  person: () => import('../../assets/locales/en-GB/person.json'),
  pupil: () => import('../../assets/locales/en-GB/pupil.json'),
  staff: () => import('../../assets/locales/en-GB/staff.json'),
  gallery: () => import('../../assets/locales/en-GB/gallery.json'),
  feelings: () => import('../../assets/locales/en-GB/feelings.json'),
  strategies: () => import('../../assets/locales/en-GB/strategies.json'),
};

function isPseudo(locale: string): locale is PseudoLocale {
  return locale === 'en-XA' || locale === 'ar-XB';
}

async function readTexts(locale: string, namespace: string): Promise<Texts> {
  const bundled: Readonly<Record<string, Texts>> = atStart;
  const texts = bundled[namespace] ?? (await later[namespace]?.())?.default;
  if (texts === undefined) throw new Error(`no texts named ${namespace}`);
  return isPseudo(locale) ? pseudoTexts(texts, locale) : texts;
}

const bundledTexts: BackendModule = {
  type: 'backend',
  init() {},
  read(locale, namespace, done) {
    readTexts(locale, namespace).then(
      (texts) => done(null, typeof texts === 'string' ? {} : { ...texts }),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

function showLanguage(locale: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = i18next.dir(locale);
}

/** Starts the texts once, before the first render; with 'en-GB' nothing is fetched. */
export async function startI18n(locale: Locale = 'en-GB'): Promise<void> {
  if (i18next.isInitialized) {
    await i18next.changeLanguage(locale);
    return;
  }
  const resources: Resource = { 'en-GB': atStart };
  i18next.on('languageChanged', showLanguage);
  await i18next
    .use(bundledTexts)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: 'en-GB',
      supportedLngs: [...locales],
      load: 'currentOnly',
      ns: Object.keys(atStart),
      defaultNS: 'common',
      resources,
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  showLanguage(locale);
}

/** Changes the language of the running app; texts that are not there yet are fetched first. */
export async function changeLocale(locale: Locale): Promise<void> {
  await i18next.changeLanguage(locale);
}
