import { useSay } from '../../i18n/use-say';
import { useFormat } from '../../lib/use-format';
import { usePeople } from '../../lib/use-people';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const PERSONS = ['personId', 'principalId', 'substituteId', 'actorId'];

/** What an entry says, in one line of words; what has no word for stands for itself. */
export function useAuditSummary(): (details: Readonly<Record<string, unknown>>) => string {
  const say = useSay();
  const { time } = useFormat();
  const nameOfPerson = usePeople();
  const valueOf = (key: string, value: string | number): string => {
    if (PERSONS.includes(key)) return nameOfPerson(`${value}`);
    return typeof value === 'string' && INSTANT.test(value) ? time(value) : `${value}`;
  };
  return (details) =>
    Object.entries(details)
      .flatMap(([key, value]) =>
        typeof value === 'string' || typeof value === 'number'
          ? [say(`audit.detail.${key}`, { defaultValue: `${key} {{value}}`, value: valueOf(key, value) })]
          : [],
      )
      .join(' \u00b7 ');
}
