import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Text } from '@bangban/kernel';
import { capitalised } from './capitalised';
import type { Language } from './index';

/** The language in use. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** Picks the words of a text that comes in both languages. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useCallback((text) => text[language], [language]);
}

/** The same for a text that stands by itself: as a label, a title, a choice. */
export function useLabel(): (text: Text) => string {
  const text = useText();
  return (both) => capitalised(text(both));
}
