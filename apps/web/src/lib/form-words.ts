import { type FormColour, formNumber } from '@bangban/contract/vocabulary';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-language';

interface Numbered {
  readonly colour: FormColour;
  readonly year: number;
  readonly no: number | null;
}

/** 蓝督〔2026〕12号, in the language in use. */
export function useFormNumber(): (form: Numbered) => string {
  const language = useLanguage();
  return useCallback((form: Numbered) => formNumber(form, language), [language]);
}
