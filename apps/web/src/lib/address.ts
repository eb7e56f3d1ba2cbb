import { useRouter, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * What a page shows beside its path stands in its address: what lies over it, which part of it is open, what it is
 * narrowed to. So "back" undoes the last step, a reload and a link show the same, and nothing outlives its page.
 */
export type AddressKey =
  | 'act'
  | 'find'
  | 'bulk'
  | 'open'
  | 'file'
  | 'evidence'
  | 'reported'
  | 'side'
  | 'show'
  | 'past'
  | 'version'
  | 'against'
  | 'year'
  | 'text'
  | 'unitId'
  | 'role'
  | 'account'
  | 'money'
  | 'tables'
  | 'sort'
  | 'unlisted';

type Search = Readonly<Record<string, unknown>>;
const LONGEST = 200;

/** What an address says under a key. Numbers are written without quotes, and read as the words they are. */
export function addressed(search: Search, key: string): string | null {
  const value = search[key];
  const words = typeof value === 'number' || typeof value === 'boolean' ? `${value}` : value;
  return typeof words === 'string' && words !== '' && words.length <= LONGEST ? words : null;
}

/** The same search with another value; null is taken out. */
export function readdressed(search: Search, key: string, value: string | null): Search {
  const { [key]: _, ...others } = search;
  if (value === null || value === '') return others;
  return { ...others, [key]: `${Number(value)}` === value ? Number(value) : value };
}

/** The addresses that are made by a step lay over what was there before: closing goes back to it. */
export type Leaving = 'back' | 'replace' | 'stay';
export function leavingOf(search: Search, state: unknown, key: string): Leaving {
  if (addressed(search, key) === null) return 'stay';
  return (state as { readonly laid?: unknown } | null)?.laid === key ? 'back' : 'replace';
}

export interface Address {
  /** A step of its own: "back" undoes it. `kept`: what belongs to it and is nobody else's business. */
  readonly step: (key: AddressKey, value: string | null, kept?: unknown) => void;
  /** In place of what stands there, e.g. while somebody types. */
  readonly replace: (key: AddressKey, value: string | null) => void;
  /** Takes away what was laid over the page. */
  readonly close: (key: AddressKey) => void;
}

/** How the address of the page is changed. */
export function useAddress(): Address {
  const router = useRouter();
  const go = useCallback(
    (key: AddressKey, value: string | null, replace: boolean, state: object) =>
      void router.navigate({
        to: '.',
        search: (before: Search) => readdressed(before, key, value),
        state,
        replace,
        resetScroll: false,
      } as never),
    [router],
  );
  return {
    step: (key, value, kept) => go(key, value, false, { laid: value === null ? null : key, kept }),
    replace: (key, value) => go(key, value, true, router.history.location.state),
    close: (key) => {
      const { location } = router.history;
      const leaving = leavingOf(router.parseLocation(location).search, location.state, key);
      if (leaving === 'back' && left !== location.state.__TSR_key) router.history.back();
      if (leaving === 'back') left = location.state.__TSR_key;
      if (leaving === 'replace') go(key, null, true, {});
    },
  };
}
/** The address that was left last: a second click while the browser goes back does not go further. */
let left: string | undefined;

/** What the address says under a key. */
export const useAddressed = (key: AddressKey): string | null =>
  useSearch({ strict: false, select: (search: unknown) => addressed(search as Search, key) });

/** One of some, each a step of its own; the first is not written down. */
export function useAddressChoice<T extends string>(
  key: AddressKey,
  among: readonly [T, ...T[]],
): readonly [T, (value: T) => void] {
  const said = useAddressed(key);
  const { step } = useAddress();
  return [among.find((each) => each === said) ?? among[0], (value) => step(key, value === among[0] ? null : value)];
}

/** Yes or no. */
export function useAddressFlag(key: AddressKey): readonly [boolean, (value: boolean) => void] {
  const [said, set] = useAddressChoice(key, ['no', 'yes']);
  return [said === 'yes', (value) => set(value ? 'yes' : 'no')];
}

/** Whether it is the same words, further typed: no step of its own. */
export const isTyping = (before: string | undefined, after: string | undefined): boolean =>
  (before ?? '') !== '' && before !== after;

/** Words that somebody types: the first letter is a step, the next ones go on with it. */
export function useAddressText(key: AddressKey): readonly [string, (value: string) => void] {
  const said = useAddressed(key);
  const { replace, step } = useAddress();
  return [said ?? '', (value) => (isTyping(said ?? '', value) ? replace : step)(key, value)];
}
