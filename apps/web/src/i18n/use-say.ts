import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** Words whose key is put together while the page runs (a code of the record, a fault): not checked by the compiler. */
export type SayKey = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export const asSay = (t: TFunction): SayKey => t as unknown as SayKey;

export function useSay(): SayKey {
  return asSay(useTranslation().t);
}
