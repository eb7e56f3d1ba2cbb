import type { InvestorCommandMap } from '@bangban/contract';
import { searchText, type Text } from '@bangban/kernel';
import { INVESTOR_FILE, type InvestorInput } from '@bangban/domain';
import { contactDetails, type Database, type InvestorRow, mergedInto, type Readers } from '@bangban/persistence';
import { Problem, problemText } from '../../common/problem';
import type { FileCommands } from '../../file-routes/file-commands';
import type { Giving, SheetAsker } from './sheet-act';

export type Contact = InvestorCommandMap['AddContact'];

interface Added {
  readonly added: number;
  /** Of the same name as somebody who is there: nothing of theirs is changed by a table. */
  readonly left: number;
  readonly refused: Text | null;
}

interface Libraries {
  readonly commands: FileCommands;
  readonly readers: Readers;
  /** What people are called stands beside the record. */
  readonly dataSource: Database;
}

/**
 * 联系人: whom rows name and a company does not have yet, by name, each added by an act of its own. It is read before each, and the
 * act is of what was read: whatever came meanwhile, by a table or by hand, nobody is added twice. Only tried, nothing is kept.
 */
export async function addContacts(
  { commands, dataSource, readers }: Libraries,
  { contacts, id }: { readonly contacts: readonly Contact[]; readonly id: string },
  { principal, trail }: SheetAsker,
  { isTried, key }: Giving,
): Promise<Added> {
  let [added, left] = [0, 0];
  const tried = new Set<string>();
  for (const contact of contacts) {
    const family = await readers.read(principal, (reader) => mergedInto(reader, id));
    const name = searchText(contact.name);
    const there = await namesIn(dataSource, family);
    if (tried.has(name) || there.has(name)) {
      left += 1;
      continue;
    }
    const expectedSeq = family.find((each) => each.id === id)?.seq;
    // Of the key is nothing that is a person's own.
    const asked = { principal, idempotencyKey: `${key}:${expectedSeq ?? 0}:${tried.size}`, expectedSeq, trail };
    const add: InvestorInput = { name: 'AddContact', payload: contact };
    try {
      await commands.give(INVESTOR_FILE, id, add, { asked, unknown: 'INVESTOR_UNKNOWN', isTried });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { added, left, refused: problemText(error.code, error.options.details ?? {}) };
    }
    if (isTried) tried.add(name);
    added += 1;
  }
  return { added, left, refused: null };
}

/** Of those who stand, of a company and of what was merged into it. */
async function namesIn(dataSource: Database, family: readonly InvestorRow[]): Promise<ReadonlySet<string>> {
  const standing = family.flatMap(({ state }) => state.contacts.filter((each) => each.state === 'standing'));
  const details = await contactDetails(
    dataSource,
    standing.map((each) => each.id),
  );
  return new Set([...details.values()].map(({ name }) => searchText(name ?? '')));
}

/** What became of the contacts of a company that was there before; null where there is nothing to say. */
export function saidOfContacts({ added, left, refused }: Added, { isTried }: Pick<Giving, 'isTried'>): Text | null {
  const zh: string[] = [];
  const en: string[] = [];
  if (added > 0) {
    zh.push(isTried ? `将补加联系人 ${added} 位。` : `已补加联系人 ${added} 位。`);
    en.push(isTried ? `Contacts to be added: ${added}.` : `Contacts added: ${added}.`);
  }
  if (left > 0) {
    zh.push(`同名联系人 ${left} 位已在，没有改动；如有不同，请在其页面上修改。`);
    en.push(`Of a name that is there, and left as they are: ${left}; change them on its page.`);
  }
  if (refused) {
    zh.push(refused.zh);
    en.push(refused.en);
  }
  return zh.length === 0 ? null : { zh: zh.join(''), en: en.join(' ') };
}
