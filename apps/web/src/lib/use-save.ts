import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { asProblem, wordsOf } from './problem';

export interface Saving<Input> {
  readonly busy: boolean;
  /** What is wrong, by field. */
  readonly faults: Readonly<Record<string, string>>;
  /** What is wrong with the whole, in words. */
  readonly refusal: string | null;
  /** True when it was done. */
  readonly save: (input: Input) => Promise<boolean>;
  /** Shows faults that were found before sending; true when there are none. */
  readonly check: (faults: Readonly<Record<string, string | null>>) => boolean;
  readonly clear: () => void;
}

interface Options {
  /** A refusal that is about one field, by its code. */
  readonly fieldOf?: Readonly<Record<string, string>>;
  /** Words for a field that the server did not take, by its path. */
  readonly faultOf?: (path: string) => string | null;
}

/** The life of a form that is no command: sent, refused beside its fields or as a whole, done. */
export function useSave<Input>(work: (input: Input) => Promise<void>, options: Options = {}): Saving<Input> {
  const { t } = useTranslation();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);

  function show(error: unknown): void {
    const problem = asProblem(error);
    const words = problem.passing ? t('states.serverAway.title') : (wordsOf(problem, language) ?? problem.code);
    const field = options.fieldOf?.[problem.code];
    const beside = problem.fields.map(({ message, path }) => [path, options.faultOf?.(path) ?? message] as const);
    setFaults(Object.fromEntries(field ? [...beside, [field, words]] : beside));
    setRefusal(field === undefined ? words : null);
  }

  return {
    busy,
    faults,
    refusal,
    save: async (input) => {
      setBusy(true);
      setFaults({});
      setRefusal(null);
      try {
        await work(input);
        return true;
      } catch (error) {
        show(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
    check: (found) => {
      const wrong = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== null);
      setFaults(Object.fromEntries(wrong));
      setRefusal(null);
      return wrong.length === 0;
    },
    clear: () => {
      setFaults({});
      setRefusal(null);
    },
  };
}
