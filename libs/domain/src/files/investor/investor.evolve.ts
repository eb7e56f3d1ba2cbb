import type { InvestorFile } from '@bangban/contract';
import type { ContactState } from '@bangban/contract/vocabulary';
import type { FileEvent } from '@bangban/kernel';
import type { InvestorFact, InvestorFacts } from './investor.facts';
import { marksOf, soughtIn } from './name-key';

const found = ({ code, country, group, name, parentId }: InvestorFacts) => ({
  name,
  country,
  code,
  group,
  parentId,
  marks: marksOf({ code, name }),
  sought: soughtIn([name, group, code]),
});

export function evolveInvestor(state: InvestorFile | null, event: FileEvent<InvestorFact>): InvestorFile {
  const { actor, fact, fileId: id, recordedAt: at } = event;
  const by = actor.id;
  if (fact.type === 'InvestorRegistered') {
    return { id, ...found(fact.data), contacts: [], registeredBy: by, registeredAt: at, merged: null };
  }
  if (!state) throw new Error('an investor begins with its registration');
  const become = (contact: ContactState): InvestorFile => ({
    ...state,
    contacts: state.contacts.map((each) =>
      'contactId' in fact.data && each.id === fact.data.contactId ? { id: each.id, state: contact, by, at } : each,
    ),
  });
  switch (fact.type) {
    case 'InvestorRevised':
      return { ...state, ...found(fact.data) };
    case 'ContactAdded':
      return { ...state, contacts: [...state.contacts, { id: fact.data.contactId, state: 'standing', by, at }] };
    case 'ContactRevised':
      return become('standing');
    case 'ContactRemoved':
      return become('removed');
    case 'ContactErased':
      return become('erased');
    case 'InvestorMerged':
      return { ...state, merged: { ...fact.data, by, at } };
    case 'MergeUndone':
      return { ...state, merged: null };
  }
}
