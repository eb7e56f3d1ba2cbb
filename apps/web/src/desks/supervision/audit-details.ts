import type { Text } from '@bangban/kernel';
import { useLanguage } from '../../i18n/use-language';
import { type SayKey, useSay } from '../../i18n/use-say';
import { useFormat } from '../../lib/use-format';
import { usePeople } from '../../lib/use-people';
import { useNameOfAct } from './use-name-of-act';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const PERSONS = ['personId', 'principalId', 'substituteId', 'actorId'];

interface Entry {
  readonly details: Readonly<Record<string, unknown>>;
  /** The sentence behind its code. */
  readonly reason: Text | null;
}

interface AuditWords {
  readonly say: SayKey;
  readonly time: (instant: string) => string;
  readonly person: (id: string) => string;
  readonly act: (name: string) => string;
  readonly language: keyof Text;
}

/** What an entry says, in one line of words; what there is no word for is nothing to read, nor is a key that only machines compare. */
export function auditSummary({ details, reason }: Entry, words: AuditWords): string {
  const { act, language, person, say, time } = words;
  const valueOf = (key: string, value: string | number): string => {
    if (PERSONS.includes(key)) return person(`${value}`);
    if (key === 'action') return act(`${value}`);
    if (key === 'outcome') return say(`words.outcome.${value}`, { defaultValue: `${value}` });
    return typeof value === 'string' && INSTANT.test(value) ? time(value) : `${value}`;
  };
  return Object.entries(details)
    .flatMap(([key, value]) => {
      if (key === 'code' && typeof value === 'string') return [reason?.[language] ?? value];
      return (typeof value === 'string' && !UUID.test(value)) || typeof value === 'number'
        ? [say(`audit.detail.${key}`, { defaultValue: ' ', value: valueOf(key, value) })]
        : [];
    })
    .filter((said) => said.trim() !== '')
    .join(' \u00b7 ');
}

export function useAuditSummary(): (entry: Entry) => string {
  const say = useSay();
  const { time } = useFormat();
  const person = usePeople();
  const act = useNameOfAct();
  const language = useLanguage();
  return (entry) => auditSummary(entry, { say, time, person, act, language });
}
