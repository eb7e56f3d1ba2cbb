import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speakToServer } from '../lib/api';
import { queryClient } from '../lib/query-client';
import { readAgain } from '../lib/read-again';
import { speakDates } from './speak-dates';
import type { zh } from './zh';

export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** Each in itself, so that whoever needs it can read it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh };
    returnNull: false;
    nsSeparator: false;
  }
}

const KEY = 'bangban:language';

/** Only the language in use is loaded, and of that what the screen needs. */
const FRAME: Readonly<Record<Language, () => Promise<object>>> = {
  zh: async () => (await import('./zh/frame')).frame,
  en: async () => (await import('./en/frame')).frame,
};
const NEAR: Readonly<Record<Language, () => Promise<object>>> = {
  zh: async () => (await import('./zh/near')).near,
  en: async () => (await import('./en/near')).near,
};
const EVERYTHING: Readonly<Record<Language, () => Promise<object>>> = {
  zh: async () => (await import('./zh')).zh,
  en: async () => (await import('./en')).en,
};

const current = (): Language => (i18next.language === 'en' ? 'en' : 'zh');
const near = new Set<Language>();
const complete = new Set<Language>();

/** What the workbench says: before it is drawn. */
export async function loadNearWords(language: Language = current()): Promise<void> {
  if (near.has(language) || complete.has(language)) return;
  i18next.addResourceBundle(language, 'translation', await NEAR[language]());
  near.add(language);
}

/** The words of all desks and of their forms, with the date fields of these, before the first of them is drawn. */
export async function loadDeskWords(language: Language = current()): Promise<void> {
  if (complete.has(language)) return;
  const [words] = await Promise.all([EVERYTHING[language](), speakDates(language)]);
  i18next.addResourceBundle(language, 'translation', words);
  complete.add(language);
}

function preferred(): Language {
  const stored = LANGUAGES.find((language) => language === localStorage.getItem(KEY));
  return stored ?? (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh');
}

function announce(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  speakToServer(language);
}

/** Before the first screen. */
export async function startI18n(): Promise<void> {
  const language = preferred();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await FRAME[language]() } },
    // Codes such as `routine:judge` are keys.
    nsSeparator: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.title = i18next.t('app.name');
  announce(language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  if (complete.size > 0) await Promise.all([loadDeskWords(language), speakDates(language)]);
  else if (near.size > 0) await loadNearWords(language);
  else i18next.addResourceBundle(language, 'translation', await FRAME[language]());
  await i18next.changeLanguage(language);
  localStorage.setItem(KEY, language);
  announce(language);
  // Names of units and people come in the language that was spoken when they were read.
  await readAgain(queryClient, undefined, { anew: true });
}
