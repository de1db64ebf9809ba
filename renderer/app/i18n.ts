import { PUPIL_LANGUAGES } from '@harbour/shared/domain/access/languages';
import i18next, { type BackendModule, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from '../../assets/locales/en-GB/common.json';
import errors from '../../assets/locales/en-GB/errors.json';
import readAloud from '../../assets/locales/en-GB/readAloud.json';
import signIn from '../../assets/locales/en-GB/signIn.json';
import { type PseudoLocale, pseudoLocales, pseudoTexts, type Texts } from './pseudo.ts';
import { hasTexts, readTranslation } from './translations.ts';

/** Languages of the interface: the centre's, those of pupils' pages, and two for testing. */
export const locales = ['en-GB', ...PUPIL_LANGUAGES.map(({ id }) => id), ...pseudoLocales] as const;
export type Locale = (typeof locales)[number];

/** The language of the door and of staff; pupils' pages go back to it when the pupil has gone. */
let centreLocale: Locale = 'en-GB';
/** The language last asked for; its texts may still be on their way. */
let wantedLocale: Locale = 'en-GB';

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
  access: () => import('../../assets/locales/en-GB/access.json'),
  accessStaff: () => import('../../assets/locales/en-GB/accessStaff.json'),
  gallery: () => import('../../assets/locales/en-GB/gallery.json'),
  feelings: () => import('../../assets/locales/en-GB/feelings.json'),
  strategies: () => import('../../assets/locales/en-GB/strategies.json'),
  tools: () => import('../../assets/locales/en-GB/tools.json'),
  lesson: () => import('../../assets/locales/en-GB/lesson.json'),
  wordProbe: () => import('../../assets/locales/en-GB/wordProbe.json'),
  lessonStaff: () => import('../../assets/locales/en-GB/lessonStaff.json'),
};

function isPseudo(locale: string): locale is PseudoLocale {
  return pseudoLocales.some((pseudo) => pseudo === locale);
}

async function readTexts(locale: string, namespace: string): Promise<Texts> {
  if (locale !== 'en-GB' && !isPseudo(locale)) return readTranslation(locale, namespace);
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
  centreLocale = locale;
  wantedLocale = locale;
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
  wantedLocale = locale;
  await i18next.changeLanguage(locale);
}

/** Fetches texts before a screen needs them. */
export async function loadTexts(namespaces: readonly string[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}

/** The language for whoever stands here: a pupil's own where there are texts in it, else the centre's. */
export function localeFor(language: string | null): Locale {
  const wanted = locales.find((locale) => locale === language);
  if (wanted === undefined) return centreLocale;
  return wanted === 'en-GB' || isPseudo(wanted) || hasTexts(wanted) ? wanted : centreLocale;
}

/** Whether the app is in this language and on its way to no other. */
export function isInLocale(locale: Locale): boolean {
  return wantedLocale === locale && i18next.language === locale;
}
