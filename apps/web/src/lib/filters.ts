import { FILTERS } from '@bangban/api-client';
import { type Filter, understood } from '@bangban/contract/vocabulary';
import type { zh } from '../i18n/zh';

type Lists = typeof FILTERS;
export type ListName = keyof Lists;

/** A filter of the contract, of which every word exists. */
export interface ListFilter extends Filter {
  readonly label: keyof typeof zh.filter;
  readonly words?: keyof typeof zh.words;
}

const OF_LISTS: Readonly<Record<ListName, readonly ListFilter[]>> = FILTERS;
export const filtersOf = (list: ListName): readonly ListFilter[] => OF_LISTS[list];

type Said<F> = F extends { readonly kind: 'choice'; readonly options: readonly (infer O)[] }
  ? O
  : F extends { readonly kind: 'flag' }
    ? 'no' | 'yes'
    : string;

/** What an address says of a list. */
export type Address<L extends ListName> = { readonly [F in Lists[L][number] as F['name']]?: Said<F> };
/** The same, as the API is asked. */
type Asked<L extends ListName> = {
  -readonly [F in Lists[L][number] as F['name']]?: F extends { readonly kind: 'flag' } ? 'true' | 'false' : Said<F>;
};

type Raw = Readonly<Record<string, unknown>>;

/** What is not understood is dropped: an old link still opens. Days in the wrong order are no period. */
export function addressOf<L extends ListName>(list: L, raw: Raw): Address<L> {
  const said = filtersOf(list).map((filter) => [filter.name, understood(filter, raw[filter.name])] as const);
  const { from, to, ...others } = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  const backwards = from !== undefined && to !== undefined && from > to;
  return {
    ...others,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined || backwards ? {} : { to }),
  } as Address<L>;
}

export function queryOf<L extends ListName>(list: L, address: Address<L>): Asked<L> {
  const flags = filtersOf(list).filter(({ kind }) => kind === 'flag');
  const asked = Object.entries(addressOf(list, address)).map(([name, value]) =>
    flags.some((flag) => flag.name === name) ? [name, value === 'yes' ? 'true' : 'false'] : [name, value],
  );
  return Object.fromEntries(asked) as Asked<L>;
}

/** How many of them are set; a period is one. */
export function countSet(list: ListName, address: Raw): number {
  const set = filtersOf(list).filter(({ name }) => address[name] !== undefined);
  return set.filter(({ name }) => name !== 'to' || address.from === undefined).length;
}
