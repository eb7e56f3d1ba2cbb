import { useSay } from '../../i18n/use-say';

/** The name of an act; what has no word for stands for itself. */
export function useNameOfAct(): (action: string) => string {
  const say = useSay();
  const look = say as (key: string, values: Readonly<Record<string, string>>) => string;
  return (action) => look(`act.${action}`, { defaultValue: look(`audit.act.${action}`, { defaultValue: action }) });
}
