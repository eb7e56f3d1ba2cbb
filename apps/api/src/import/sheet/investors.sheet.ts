import { Inject, Injectable } from '@nestjs/common';
import { investorCommands, type InvestorCommandMap } from '@bangban/contract';
import { searchText } from '@bangban/kernel';
import { INVESTOR_FILE, type InvestorInput, marksOf, tidyCode } from '@bangban/domain';
import { Database, Readers } from '@bangban/persistence';
import { Problem } from '../../common/problem';
import { FileCommands } from '../../file-routes/file-commands';
import { addContacts, type Contact, saidOfContacts } from './contacts-of-rows';
import { KnownInvestors } from './known-investors';
import { faultsOf, type Given, type Giving, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

const FACTS = ['code', 'country', 'group', 'parent'] as const;
const HOME = 'CN';
const CELLS: Readonly<Record<string, string>> = {
  INVESTOR_CODE_INVALID: 'code',
  INVESTOR_CODE_FOREIGN: 'code',
  INVESTOR_PARENT_UNKNOWN: 'parent',
  INVESTOR_PARENT_ITSELF: 'parent',
};

/** 客商库: a company in one row or, with several contacts, in several. */
@Injectable()
export class InvestorsSheet implements SheetReader {
  constructor(
    @Inject(FileCommands) readonly commands: FileCommands,
    @Inject(Readers) readonly readers: Readers,
    @Inject(Database) readonly dataSource: Database,
  ) {}

  /** Rows of one code, or of one name without another code, are one company. */
  gather(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
    const companies: { code: string | null; readonly name: string; readonly rows: SheetRow[] }[] = [];
    for (const row of rows) {
      const [name, code] = [searchText(row.cells.name ?? ''), codeIn(row)];
      const known = companies.find(
        (each) => name !== '' && (each.code !== null && code !== null ? each.code === code : each.name === name),
      );
      if (known) {
        known.rows.push(row);
        known.code ??= code;
      } else companies.push({ name, code, rows: [row] });
    }
    return companies.map((each) => each.rows);
  }

  async prepare(rows: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct> {
    const named = rows.flatMap(({ cells: { code = null, name = null, parent = null } }) => [
      ...(name === null ? [] : [{ name, code: code && tidyCode(code) }]),
      ...(parent === null
        ? []
        : [
            { name: parent, code: tidyCode(parent) },
            { name: parent, code: null },
          ]),
    ]);
    const known = await this.readers.read(asker.principal, (reader) => KnownInvestors.of(reader, named));
    /** Companies of this sheet by their marks; null until they are in the library. */
    const ofSheet = new Map<string, string | null>();
    return (group) => this.act(group, asker, { known, ofSheet });
  }

  private act(
    rows: readonly SheetRow[],
    asker: SheetAsker,
    { known, ofSheet }: { readonly known: KnownInvestors; readonly ofSheet: Map<string, string | null> },
  ): SheetAct {
    const cells = rows.map((row) => new SheetCells('investors', row));
    const [first] = cells as [SheetCells, ...SheetCells[]];
    cells.slice(1).forEach((each) => sameFacts(first, each));
    const code = first.text('code');
    const facts = {
      name: first.text('name') ?? '',
      country: (first.text('country') ?? HOME).toUpperCase(),
      code: code && tidyCode(code),
      group: first.text('group'),
    };
    const parent = first.text('parent');
    const above = parent === null ? null : parentIn(known, parent);
    const aboveHere =
      parent === null || above !== null ? undefined : marksOfParent(parent).find((mark) => ofSheet.has(mark));
    if (parent !== null && above === null && aboveHere === undefined) {
      first.fault('parent', { zh: '客商库和本表上文中没有这家企业', en: 'is in neither the library nor a row above' });
    }
    first.check(investorCommands.RegisterInvestor, { ...facts, parentId: null }, ([key]) => String(key));
    const contacts = cells.flatMap((each) => contactOf(each) ?? []);
    const marks = facts.name === '' ? [] : marksOf(facts);
    marks.forEach((mark) => ofSheet.set(mark, ofSheet.get(mark) ?? null));
    const alike = facts.name === '' ? [] : known.alike(facts);
    return {
      title: facts.name,
      faults: faultsOf(cells),
      said: { ...facts, parent: parent && searchText(parent) },
      give: async (giving) => {
        const parentId = above ?? (aboveHere === undefined ? null : (ofSheet.get(aboveHere) ?? null));
        if (parentId === null && parent !== null && !giving.isTried) throw new Problem('INVESTOR_PARENT_UNKNOWN');
        const given = await this.give({ ...facts, parentId }, contacts, asker, giving);
        if (!giving.isTried) marks.forEach((mark) => ofSheet.set(mark, given.id));
        return given;
      },
      there: (refusal, { investorId }) => (refusal === 'INVESTOR_CODE_TAKEN' ? String(investorId) : null),
      faultOf: (refusal, text) => {
        const key = CELLS[refusal];
        return key === undefined ? null : { column: first.headingOf(key), value: first.row.cells[key] ?? null, text };
      },
      stands: () => {
        const same = alike.find(({ why }) => why.includes('code') || (facts.code === null && why.includes('name')));
        return same?.id ?? null;
      },
      besides: async (id, giving) => saidOfContacts(await addContacts(this, { id, contacts }, asker, giving), giving),
      like: () => alike.map(({ id, state, why }) => ({ id, name: state.name, why: [...why] })),
    };
  }

  /** The company, and then each of its contacts: whatever of it was done before is not done again. */
  private async give(
    payload: InvestorCommandMap['RegisterInvestor'],
    contacts: readonly Contact[],
    asker: SheetAsker,
    giving: Giving,
  ): Promise<Given> {
    const { principal, trail } = asker;
    const asked = { principal, idempotencyKey: giving.key, expectedSeq: undefined, trail };
    const command: InvestorInput = { name: 'RegisterInvestor', payload };
    const how = { asked, unknown: 'INVESTOR_UNKNOWN', isTried: giving.isTried } as const;
    const { id, repeated } = await this.commands.give(INVESTOR_FILE, null, command, how);
    if (giving.isTried || repeated) return { id, repeated };
    const { refused } = await addContacts(this, { id, contacts }, asker, giving);
    return { id, repeated, ...(refused ? { message: refused } : {}) };
  }
}

const codeIn = ({ cells }: SheetRow): string | null => (cells.code === undefined ? null : tidyCode(cells.code));

/** What a further row of a company says of it is what its first row says, or nothing. */
function sameFacts({ row: first }: SheetCells, further: SheetCells): void {
  for (const key of FACTS) {
    const said = further.row.cells[key];
    if (said === undefined || searchText(said) === searchText(first.cells[key] ?? '')) continue;
    further.fault(key, {
      zh: `与同一企业的第 ${first.at} 行不一致`,
      en: `differs from row ${first.at} of the same company`,
    });
  }
}

const parentIn = (known: KnownInvestors, parent: string): string | null =>
  (known.same({ name: parent, code: tidyCode(parent) }) ?? known.same({ name: parent, code: null }))?.id ?? null;

const marksOfParent = (parent: string): readonly string[] =>
  marksOf({ name: parent, code: tidyCode(parent) }).filter((mark) => !mark.startsWith('form:'));

const KEYS = { name: 'contact', post: 'post', telephone: 'telephone', mail: 'mail' } as const;

/** Somebody to talk to, where the row names one. */
function contactOf(cells: SheetCells): Contact | null {
  const [name, post, telephone, mail] = Object.values(KEYS).map((key) => cells.text(key));
  if ([name, post, telephone, mail].every((each) => each === null)) return null;
  const contact = { name: name ?? '', post: post ?? null, telephone: telephone ?? null, mail: mail ?? null };
  cells.check(investorCommands.AddContact, contact, ([key]) => KEYS[key as keyof typeof KEYS]);
  return contact;
}
