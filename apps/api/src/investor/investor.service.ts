import { Inject, Injectable } from '@nestjs/common';
import type { alikeList, alikeQuery, AnswerOf, investorList, investorPage, investorsQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { INVESTOR_FILE, type InvestorInput, marksOf, mayInLibrary, tidyCode } from '@bangban/domain';
import {
  contactDetails,
  countInvestors,
  Database,
  type InvestorRow,
  investorsAlike,
  investorsBelow,
  investorsBy,
  listInvestors,
  mergedInto,
  namesOf,
  projectsOfInvestors,
  type Reader,
  Readers,
  standingFor,
} from '@bangban/persistence';
import type { z } from 'zod';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { MergedAudit } from '../common/merged-audit';
import { Problem } from '../common/problem';
import type { Trail } from '../common/request-context';
import { type Asked, FileCommands } from '../file-routes/file-commands';

/** 客商库: the companies, what one is about, and the acts on them. */
@Injectable()
export class Investors {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  async list(
    { cursor, limit, ...filter }: z.output<typeof investorsQuery>,
    principal: Principal,
  ): Promise<AnswerOf<typeof investorList>> {
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const page = await listInvestors(reader, filter, { after, limit });
      const rows = page.rows.map((row) => ({
        ...told(row),
        contacts: row.state.contacts.filter(({ state }) => state === 'standing').length,
        projects: row.projects,
        alike: row.alike,
      }));
      const names = await namesOf(
        reader,
        rows.map(({ registeredBy }) => registeredBy),
      );
      return { rows, nextCursor: encodeCursor(page.next), total: await countInvestors(reader, filter), names };
    });
  }

  alike({ code, name }: z.output<typeof alikeQuery>, principal: Principal): Promise<AnswerOf<typeof alikeList>> {
    const marks = marksOf({ name, code: code === undefined ? null : tidyCode(code) });
    return this.readers.read(principal, async (reader) => {
      const rows = await investorsAlike(reader, marks, null);
      return { rows: rows.map((row) => ({ ...told(row), why: [...row.why] })) };
    });
  }

  /** @throws Problem 404 `INVESTOR_UNKNOWN` */
  async page(id: string, principal: Principal, trail: Trail): Promise<AnswerOf<typeof investorPage>> {
    const { contactRows, may, ...page } = await this.readers.read(principal, (reader) => this.read(id, reader));
    const details = await contactDetails(
      this.dataSource,
      contactRows.map((each) => each.id),
    );
    const keptBack = !(may.keep || may.erase);
    const contacts = contactRows.map((row) => {
      const detail = details.get(row.id);
      const reached = row.state === 'standing' && !keptBack ? detail : undefined;
      return {
        ...row,
        name: detail?.name ?? null,
        post: detail?.post ?? null,
        telephone: reached?.telephone ?? null,
        mail: reached?.mail ?? null,
      };
    });
    const count = contacts.filter(({ mail, telephone }) => (telephone ?? mail) !== null).length;
    if (count > 0) {
      const { actingFor, personId: actorId } = principal;
      const stream = { kind: INVESTOR_FILE.kind, id };
      const by = { ...trail, actorId, actingFor, action: 'ReadTelephones', outcome: 'accepted' } as const;
      await this.audit.note({ ...by, stream, requestId: null, details: { count } });
    }
    return { ...page, may, contacts, keptBack };
  }

  private async read(id: string, reader: Reader) {
    const [row] = await investorsBy(reader, [id]);
    if (!row) throw new Problem('INVESTOR_UNKNOWN');
    const family = await mergedInto(reader, id);
    const ids = family.map((each) => each.id);
    const { parentId } = row.state;
    const [parent] = parentId === null ? [] : await investorsBy(reader, [parentId]);
    const alike = row.status === 'standing' ? await investorsAlike(reader, row.state.marks, id) : [];
    const contactRows = family.flatMap((each) =>
      each.state.contacts.map((contact) => ({ ...contact, investorId: each.id })),
    );
    const projects = await projectsOfInvestors(reader, ids);
    const { directory, policy, principal } = reader.by;
    const may = (act: Parameters<typeof mayInLibrary>[0]): boolean =>
      mayInLibrary(act, principal, { access: policy }, directory);
    const people = [
      ...family.flatMap(({ state }) => [state.registeredBy, state.merged?.by ?? '']),
      row.state.registeredBy,
    ];
    return {
      investor: told(row),
      standing: (await standingFor(reader, id)) ?? id,
      parent: parent ? told(parent) : null,
      below: (await investorsBelow(reader, ids)).map(told),
      merged: family.filter((each) => each.id !== id).map(told),
      alike: alike.map((each) => ({ ...told(each), why: [...each.why] })),
      contactRows,
      projects,
      may: { keep: may('keep-libraries'), merge: may('merge-investors'), erase: may('erase-contacts') },
      names: await namesOf(
        reader,
        [...people, ...contactRows.map(({ by }) => by)].filter((each) => each !== ''),
      ),
    };
  }

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(fileId: string | null, name: string, payload: unknown, asked: Asked) {
    // The pipe has checked the payload against this command's schema.
    const command = { name, payload } as InvestorInput;
    const { status, ...given } = await this.commands.give(INVESTOR_FILE, fileId, command, {
      asked,
      unknown: 'INVESTOR_UNKNOWN',
    });
    return { ...given, status: status === 'merged' ? ('merged' as const) : ('standing' as const) };
  }
}

function told({ seq, state, status }: InvestorRow) {
  const { contacts: _, marks: __, sought: ___, ...rest } = state;
  return { ...rest, seq, status: status === 'merged' ? ('merged' as const) : ('standing' as const) };
}
