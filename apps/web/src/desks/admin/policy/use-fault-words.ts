import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language';
import type { SheetFault } from './sheet-faults';

/** What is wrong, in this language: in the words of the rule, or in the page's own where something is not there yet. */
export function useFaultWords(): (fault: SheetFault) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ said }) => (typeof said === 'string' ? t(`admin.sheet.lacks.${said}`) : said[language]);
}
