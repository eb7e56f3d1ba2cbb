import type { InvestorCommandMap, InvestorFile } from '@bangban/contract';
import type { GivenAct } from '@bangban/contract/vocabulary';
import type { FileEvent, FileNotice, FileRefusal, Text } from '@bangban/kernel';
import type { FileContext, FileDecider } from '../file-kinds';
import { isCreditCode, tidyCode } from './credit-code';
import { evolveInvestor } from './investor.evolve';
import { mayInLibrary } from './may-in-library';
import {
  add,
  type Deciding,
  type InvestorFact,
  type InvestorFacts,
  type InvestorInput,
  refuse,
} from './investor.facts';
import { INVESTOR_REFUSALS } from './investor.refusals';

/** More than anybody calls at one company. */
const MOST_CONTACTS = 50;
/** Where the code is given out. */
const HOME = 'CN';

/** Whose act each is; those of the second group are nobody's in another's name. */
const GIVEN: Readonly<Record<InvestorInput['name'], GivenAct>> = {
  RegisterInvestor: 'keep-libraries',
  ReviseInvestor: 'keep-libraries',
  AddContact: 'keep-libraries',
  ReviseContact: 'keep-libraries',
  RemoveContact: 'keep-libraries',
  EraseContact: 'erase-contacts',
  MergeInvestors: 'merge-investors',
  UndoMerge: 'merge-investors',
};

/**
 * 客商库: one company of the library. The one that was merged points at the other, and nothing that names it is rewritten: who
 * reads looks where it points, so that undoing gives back everything.
 */
export const INVESTOR_FILE: FileDecider<InvestorFile, InvestorInput, InvestorFact> = {
  kind: 'investor',
  refusals: INVESTOR_REFUSALS,
  looksAt(state, { name, payload }) {
    switch (name) {
      case 'RegisterInvestor':
      case 'ReviseInvestor': {
        const { code, parentId } = payload;
        return { ids: parentId === null ? [] : [parentId], marks: code === null ? [] : [`code:${tidyCode(code)}`] };
      }
      case 'MergeInvestors':
        return { ids: [payload.into], marks: [] };
      case 'UndoMerge':
        return { ids: [], marks: state?.code ? [`code:${state.code}`] : [] };
      default:
        return { ids: [], marks: [] };
    }
  },
  withoutOwn: ({ name, payload }) =>
    name === 'AddContact' ? {} : name === 'ReviseContact' ? { contactId: payload.contactId } : payload,
  keptApart({ fact }, { name, payload }) {
    if (fact.type === 'ContactErased') return { id: fact.data.contactId, data: null };
    if (name !== 'AddContact' && name !== 'ReviseContact') return null;
    if (fact.type !== 'ContactAdded' && fact.type !== 'ContactRevised') return null;
    const { mail, name: called, post, telephone } = payload;
    return { id: fact.data.contactId, data: { name: called, post, telephone, mail } };
  },
  authorise(_, { name }, { directory, policy, principal }) {
    if (!principal) return refuse('INVESTOR_FORBIDDEN');
    if (GIVEN[name] !== 'keep-libraries' && principal.actingFor !== null) return refuse('INVESTOR_NOT_FOR_ANOTHER');
    return mayInLibrary(GIVEN[name], principal, policy, directory) ? null : refuse('INVESTOR_FORBIDDEN');
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'RegisterInvestor') {
      return state ? refuse('INVESTOR_EXISTS') : register(batch, command.payload);
    }
    if (!state) return refuse('INVESTOR_UNKNOWN');
    if (command.name === 'UndoMerge') {
      const { merged } = state;
      if (!merged) return refuse('INVESTOR_NOT_MERGED');
      const taken = takenBy(batch, state.code);
      if (taken) return taken;
      return add(batch, { type: 'MergeUndone', v: 1, data: { from: merged.into, reason: command.payload.reason } });
    }
    // A person's data are erased wherever they stand; all else of a merged entry waits for it to stand again.
    if (state.merged && command.name !== 'EraseContact') return refuse('INVESTOR_MERGED', { into: state.merged.into });
    switch (command.name) {
      case 'ReviseInvestor':
        return revise(batch, state, command.payload);
      case 'MergeInvestors':
        return merge(batch, state, command.payload);
      case 'AddContact':
        if (state.contacts.length >= MOST_CONTACTS) return refuse('CONTACTS_FULL', { most: MOST_CONTACTS });
        return add(batch, { type: 'ContactAdded', v: 1, data: { contactId: batch.ctx.commandId } });
      default:
        return ofContact(batch, state, command);
    }
  },
  evolve: evolveInvestor,
  statusOf: ({ merged }) => (merged ? 'merged' : 'standing'),
  // 客商库 is the whole office's: what is kept back of it stands beside the record.
  readersOf: () => 'everyone',
  noticesOf,
  publishedBy: () => null,
  reactionsOf: () => [],
};

const tidied = (given: InvestorFacts): InvestorFacts => ({
  name: given.name,
  country: given.country,
  group: given.group,
  parentId: given.parentId,
  code: given.code === null ? null : tidyCode(given.code),
});

const othersIn = ({ ctx }: Deciding): readonly InvestorFile[] =>
  (ctx.others ?? []).map(({ state }) => state as InvestorFile).filter(({ id }) => id !== ctx.fileId);

/** A code stands once: while an entry lay in another, somebody may have registered its company anew. */
function takenBy(batch: Deciding, code: string | null): FileRefusal | null {
  const same = code === null ? undefined : othersIn(batch).find((other) => other.code === code && !other.merged);
  return same ? refuse('INVESTOR_CODE_TAKEN', { name: same.name, investorId: same.id }) : null;
}

/** What is wrong with what is said of a company, held against the others. */
function wrong(batch: Deciding, { code, country, parentId }: InvestorFacts): FileRefusal | null {
  if (code !== null) {
    if (country !== HOME) return refuse('INVESTOR_CODE_FOREIGN');
    if (!isCreditCode(code)) return refuse('INVESTOR_CODE_INVALID');
    const taken = takenBy(batch, code);
    if (taken) return taken;
  }
  if (parentId === null) return null;
  if (parentId === batch.ctx.fileId) return refuse('INVESTOR_PARENT_ITSELF');
  const parent = othersIn(batch).find(({ id }) => id === parentId);
  return parent && !parent.merged ? null : refuse('INVESTOR_PARENT_UNKNOWN');
}

function register(batch: Deciding, payload: InvestorCommandMap['RegisterInvestor']): FileRefusal | null {
  const facts = tidied(payload);
  return wrong(batch, facts) ?? add(batch, { type: 'InvestorRegistered', v: 1, data: facts });
}

function revise(
  batch: Deciding,
  stands: InvestorFile,
  { reason, ...payload }: InvestorCommandMap['ReviseInvestor'],
): FileRefusal | null {
  const facts = tidied(payload);
  const names = ['name', 'country', 'code', 'group', 'parentId'] as const;
  if (names.every((each) => facts[each] === stands[each])) return refuse('INVESTOR_UNCHANGED');
  return wrong(batch, facts) ?? add(batch, { type: 'InvestorRevised', v: 1, data: { ...facts, reason } });
}

/** Into one that stands: so no chain of merged entries ever comes back to where it began. */
function merge(
  batch: Deciding,
  { id }: InvestorFile,
  payload: InvestorCommandMap['MergeInvestors'],
): FileRefusal | null {
  if (payload.into === id) return refuse('INVESTOR_MERGE_ITSELF');
  const into = othersIn(batch).find((other) => other.id === payload.into);
  if (!into) return refuse('INVESTOR_TARGET_UNKNOWN');
  if (into.merged) return refuse('INVESTOR_TARGET_MERGED', { into: into.merged.into });
  return add(batch, { type: 'InvestorMerged', v: 1, data: payload });
}

type OfContact = Extract<InvestorInput, { name: 'ReviseContact' | 'RemoveContact' | 'EraseContact' }>;

function ofContact(batch: Deciding, { contacts }: InvestorFile, command: OfContact): FileRefusal | null {
  const { contactId } = command.payload;
  const contact = contacts.find(({ id }) => id === contactId);
  if (!contact) return refuse('CONTACT_UNKNOWN');
  // Whoever was removed comes back by being said anew; what is erased never does.
  const closed = contact.state === 'erased' || (command.name === 'RemoveContact' && contact.state === 'removed');
  if (closed) return refuse('CONTACT_GONE');
  switch (command.name) {
    case 'ReviseContact':
      return add(batch, { type: 'ContactRevised', v: 1, data: { contactId } });
    case 'RemoveContact':
      return add(batch, { type: 'ContactRemoved', v: 1, data: { contactId } });
    case 'EraseContact':
      return add(batch, { type: 'ContactErased', v: 1, data: command.payload });
  }
}

const TITLES: Partial<Readonly<Record<InvestorFact['type'], Text>>> = {
  InvestorMerged: { zh: '您登记的客商已并入另一家', en: 'An investor you registered was merged into another' },
  MergeUndone: { zh: '您登记的客商已撤销合并', en: 'The merge of an investor you registered was undone' },
};

/** Whoever registered it hears that it stands under another name now, or under its own again. */
function noticesOf(
  { fact }: FileEvent<InvestorFact>,
  state: InvestorFile,
  { directory }: FileContext,
): readonly FileNotice[] {
  const title = TITLES[fact.type];
  if (!title || !('reason' in fact.data) || !directory.people[state.registeredBy]?.active) return [];
  const { reason } = fact.data;
  return [
    {
      recipientId: state.registeredBy,
      title,
      body: { zh: `${state.name}：${reason}`, en: `${state.name}: ${reason}` },
    },
  ];
}
