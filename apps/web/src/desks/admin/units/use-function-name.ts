import { FUNCTION_WORDS } from '@bangban/contract/vocabulary';
import { useLanguage } from '../../../i18n/use-language';

/** What a function of a unit is called; its own name where the place has made up one. */
export function useFunctionName(): (name: string) => string {
  const language = useLanguage();
  return (name) => FUNCTION_WORDS[name]?.[language] ?? name;
}
