import type { InvestorCommandMap, InvestorFile } from '@bangban/contract';
import type { ErasingGround } from '@bangban/contract/vocabulary';
import type { FileBatch, FileRefusal } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import type { InvestorRefusalCode } from './investor.refusals';

type InvestorCommandName = keyof InvestorCommandMap;
export type InvestorInput = {
  [N in InvestorCommandName]: { readonly name: N; readonly payload: InvestorCommandMap[N] };
}[InvestorCommandName];

export type InvestorFacts = Pick<InvestorFile, 'name' | 'country' | 'code' | 'group' | 'parentId'>;

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };
type OfContact = { readonly contactId: string };
/** Of a contact the record knows the id and what was done: who that is stands beside it, where it can be erased. */
export type InvestorFact =
  | Fact<'InvestorRegistered', InvestorFacts>
  | Fact<'InvestorRevised', InvestorFacts & { readonly reason: string }>
  | Fact<'ContactAdded', OfContact>
  | Fact<'ContactRevised', OfContact>
  | Fact<'ContactRemoved', OfContact>
  | Fact<'ContactErased', OfContact & { readonly ground: ErasingGround }>
  | Fact<'InvestorMerged', { readonly into: string; readonly reason: string }>
  | Fact<'MergeUndone', { readonly from: string; readonly reason: string }>;

export type Deciding = FileBatch<InvestorFile, InvestorFact, FileContext>;

export function refuse(code: InvestorRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

export function add(batch: Deciding, fact: InvestorFact): null {
  batch.add(fact);
  return null;
}
