import { useSay } from '../../../i18n/use-say';
import { useTranslation } from 'react-i18next';

/** What a function of a unit is called; its own name where the place has made up one. */
export function useFunctionName(): (name: string) => string {
  const say = useSay();
  const { i18n } = useTranslation();
  return (name) => (i18n.exists(`admin.function.${name}`) ? say(`admin.function.${name}`) : name);
}
