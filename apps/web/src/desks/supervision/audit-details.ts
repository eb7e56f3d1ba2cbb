import { type SayKey, useSay } from '../../i18n/use-say';
import { useFormat } from '../../lib/use-format';
import { usePeople } from '../../lib/use-people';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const PERSONS = ['personId', 'principalId', 'substituteId', 'actorId'];

type Details = Readonly<Record<string, unknown>>;

interface AuditWords {
  readonly say: SayKey;
  readonly time: (instant: string) => string;
  readonly person: (id: string) => string;
}

/** What an entry says, in one line of words; what there is no word for is nothing to read, nor is a key that only machines compare. */
export function auditSummary(details: Details, { person, say, time }: AuditWords): string {
  const valueOf = (key: string, value: string | number): string => {
    if (PERSONS.includes(key)) return person(`${value}`);
    return typeof value === 'string' && INSTANT.test(value) ? time(value) : `${value}`;
  };
  return Object.entries(details)
    .flatMap(([key, value]) =>
      (typeof value === 'string' && !UUID.test(value)) || typeof value === 'number'
        ? [say(`audit.detail.${key}`, { defaultValue: ' ', value: valueOf(key, value) })]
        : [],
    )
    .filter((words) => words.trim() !== '')
    .join(' \u00b7 ');
}

export function useAuditSummary(): (details: Details) => string {
  const say = useSay();
  const { time } = useFormat();
  const person = usePeople();
  return (details) => auditSummary(details, { say, time, person });
}
