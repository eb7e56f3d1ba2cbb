import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-language';
import { useSay } from '../../../i18n/use-say';
import { unitsQuery } from '../../../lib/reference';
import { useFormat } from '../../../lib/use-format';
import { useFunctionName } from '../units/use-function-name';
import type { PolicyWords } from './fact';

/** What the rules are called in this language and in this city. */
export function usePolicyWords(): PolicyWords {
  const { t } = useTranslation();
  const say = useSay();
  const text = useText();
  const functionName = useCarrier();
  const { days } = useFormat();
  return { say, text, functionName, days, and: t('words.comma') };
}

/** The unit that carries a function here; the function's own name where none does. */
function useCarrier(): (name: string) => string {
  const functionName = useFunctionName();
  const { data: units } = useQuery(unitsQuery);
  return (name) =>
    units?.find(({ active, functions }) => active && functions.includes(name))?.name ?? functionName(name);
}
