import { ofCommitmentClock } from '@bangban/contract/vocabulary';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

type Values = Readonly<Record<string, string | number>>;

/** Words whose key is put together while the page runs (a code of the record, a fault): not checked by the compiler. */
export type SayKey = (key: string, values?: Values) => string;

const CLOCK = 'words.clock.';

/** The clock of a promise has its number in its name: one word for all of them. */
export function promiseKey(key: string): string {
  const of = key.startsWith(CLOCK) ? ofCommitmentClock(key.slice(CLOCK.length)) : null;
  return of ? `words.promiseClock.${of.confirms ? 'confirm' : 'own'}` : key;
}
export const promiseNo = (clock: string): Values => {
  const of = ofCommitmentClock(clock);
  return of ? { no: of.no } : {};
};

export const asSay = (t: TFunction): SayKey => {
  const say = t as unknown as SayKey;
  return (key, values) => {
    const no = key.startsWith(CLOCK) ? promiseNo(key.slice(CLOCK.length)) : {};
    return say(promiseKey(key), { ...values, ...no });
  };
};

export function useSay(): SayKey {
  const { t } = useTranslation();
  return useMemo(() => asSay(t), [t]);
}
