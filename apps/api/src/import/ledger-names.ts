import { LEDGER_COLUMNS } from '@bangban/contract';
import { plainText, searchText } from '@bangban/kernel';
import type { PersonRow, UnitRow } from '@bangban/persistence';
import type { RowFault } from './row-faults';

/** Who is known here by which name. */
export interface LedgerNames {
  readonly units: readonly Pick<UnitRow, 'id' | 'name' | 'nameEn' | 'active'>[];
  readonly people: readonly Pick<PersonRow, 'id' | 'name' | 'nameEn' | 'active'>[];
}

const NAMED = LEDGER_COLUMNS.filter(({ holds }) => holds === 'unit' || holds === 'person');

/** A ledger names units and people as people do: each name becomes its id. What is nobody's name, or two people's, is a fault. */
export function withIds(
  payload: Readonly<Record<string, unknown>>,
  names: LedgerNames,
): { readonly payload: Record<string, unknown>; readonly faults: readonly Pick<RowFault, 'path' | 'text'>[] } {
  const resolved: Record<string, unknown> = { ...payload };
  const faults: Pick<RowFault, 'path' | 'text'>[] = [];
  for (const { holds, path: key } of NAMED) {
    const said = payload[key];
    if (typeof said !== 'string') continue;
    const known = holds === 'unit' ? names.units : names.people;
    const plain = plainText(said);
    if (known.some(({ id }) => id === plain)) {
      resolved[key] = plain;
      continue;
    }
    const sought = searchText(said);
    const [found, another] = known.filter(
      ({ active, name, nameEn }) => active && [name, nameEn ?? name].some((each) => searchText(each) === sought),
    );
    if (found && !another) resolved[key] = found.id;
    else faults.push({ path: key, text: another ? SEVERAL(said) : NOBODY(said) });
  }
  return { payload: resolved, faults };
}

const NOBODY = (said: string): RowFault['text'] => {
  return { zh: `没有“${said.slice(0, 60)}”`, en: `there is no "${said.slice(0, 60)}"` };
};
const SEVERAL = (said: string): RowFault['text'] => {
  return {
    zh: `“${said.slice(0, 60)}”不止一个，请填编码`,
    en: `"${said.slice(0, 60)}" is the name of several: give the id`,
  };
};
