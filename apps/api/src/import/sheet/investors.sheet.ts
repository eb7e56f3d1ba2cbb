import { Inject, Injectable } from '@nestjs/common';
import { investorCommands, type InvestorCommandMap } from '@bangban/contract';
import { searchText, type Text } from '@bangban/kernel';
import { INVESTOR_FILE, type InvestorInput, marksOf, tidyCode } from '@bangban/domain';
import { Readers } from '@bangban/persistence';
import { Problem } from '../../common/problem';
import { FileCommands } from '../../file-routes/file-commands';
import { KnownInvestors } from './known-investors';
import { faultsOf, type Given, type Giving, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

type Contact = InvestorCommandMap['AddContact'];

const FACTS = ['code', 'country', 'group', 'parent'] as const;
const HOME = 'CN';
const NOT_ADDED: Text = {
  zh: '该企业已在客商库，表中的联系人没有添加，请在其页面上添加。',
  en: 'The library has it already: the contacts of the sheet were not added; add them on its page.',
};
const CHANGED: Text = {
  zh: '企业已导入过；联系人与上次导入时不同的，没有改动，请在其页面上修改。',
  en: 'It was taken in before; contacts that differ from then were left alone: change them on its page.',
};
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
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
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
        return same ? { id: same.id, message: contacts.length > 0 ? NOT_ADDED : null } : null;
      },
      like: () => alike.map(({ id, state, why }) => ({ id, name: state.name, why: [...why] })),
    };
  }

  /** The company, and then each of its contacts: whatever of it was done before is not done again. */
  private async give(
    payload: InvestorCommandMap['RegisterInvestor'],
    contacts: readonly Contact[],
    { principal, trail }: SheetAsker,
    { isTried, key }: Giving,
  ): Promise<Given> {
    const asked = (idempotencyKey: string) => ({ principal, idempotencyKey, expectedSeq: undefined, trail });
    const how = { unknown: 'INVESTOR_UNKNOWN', isTried } as const;
    const command: InvestorInput = { name: 'RegisterInvestor', payload };
    const { id, repeated } = await this.commands.give(INVESTOR_FILE, null, command, { asked: asked(key), ...how });
    if (isTried) return { id, repeated };
    let message: Text | undefined;
    for (const [index, contact] of contacts.entries()) {
      const add: InvestorInput = { name: 'AddContact', payload: contact };
      try {
        await this.commands.give(INVESTOR_FILE, id, add, { asked: asked(`${key}:${index}`), ...how });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        message = CHANGED;
      }
    }
    return { id, repeated, ...(message ? { message } : {}) };
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
