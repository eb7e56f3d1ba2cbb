import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { administrationList, administrationQuery, auditExportQuery, auditList, auditQuery } from '@bangban/contract';
import type { Language } from '@bangban/kernel';
import { BYTE_ORDER_MARK, HOLDERS, holdsOne, watchedBy } from '@bangban/domain';
import {
  accessPolicy,
  givenUp,
  appendAudit,
  type AuditFilter,
  Database,
  languageSpoken,
  listAudit,
  namesOf,
  Readers,
  recordClock,
  seesProject,
  speaking,
} from '@bangban/persistence';
import type { Caller } from '@bangban/identity';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { decodeCursor, encodeCursor, entryNumber } from '../common/cursor';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { withoutContents } from './audit-contents';
import { auditHeadings, auditLine, type AuditReader, idsIn, reasonIn } from './audit-table';
import { instantsOf } from './periods';

const EXPORT_PAGE = 1_000;
const NONE: Awaited<ReturnType<typeof listAudit>> = { next: null, rows: [] };

@ApiTags('supervision')
@Access(HOLDERS['read-audit'])
@Controller('audit')
export class AuditController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAudit', summary: 'who tried what, newest first' })
  @Answers(auditList)
  async list(@Query({ schema: auditQuery }) query: z.output<typeof auditQuery>, @CurrentCaller() caller: Caller) {
    const { cursor, limit, ...narrowed } = query;
    const filter = instantsOf(narrowed, await recordClock(this.dataSource));
    const after = decodeCursor(entryNumber, cursor);
    const { next, rows } = await this.shown(caller, filter, { after, limit });
    return {
      rows: rows.map(({ seen: _, ...each }) => ({ ...each, reason: reasonIn(each) })),
      nextCursor: encodeCursor(next),
    };
  }

  /** Told to another than whoever did it, as the policy says who watches whom; in the words of whoever watches acts. */
  @Get('administrators')
  @Access(HOLDERS['watch-administrators'])
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'listAdministration', summary: 'what other administrators did, newest first' })
  @Answers(administrationList)
  async administrators(
    @Query({ schema: administrationQuery }) { cursor, limit }: z.output<typeof administrationQuery>,
    @CurrentCaller() { ownRoles, principal }: Caller,
  ) {
    const { watch } = await accessPolicy(this.dataSource);
    const of = { roles: watchedBy(ownRoles, watch), exceptBy: principal.personId };
    const after = decodeCursor(entryNumber, cursor);
    const [page, left] = await this.readers.read(principal, async (reader) => [
      await listAudit(reader, {}, { after, limit, of }),
      after === null ? await givenUp(reader, of) : [],
    ]);
    return {
      rows: page.rows.map(withoutContents).map(({ seen: _, ...each }) => ({ ...each, reason: reasonIn(each) })),
      nextCursor: encodeCursor(page.next),
      left,
    };
  }

  /** Streams page by page; the export itself is an audit entry. */
  @Get('export')
  @ApiOperation({ operationId: 'exportAudit', summary: 'the same as CSV, in the language of the reader' })
  @AnswersWith('text/csv')
  async export(
    @Query({ schema: auditExportQuery }) query: z.output<typeof auditExportQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const { lang, ...narrowed } = query;
    const language = lang ?? languageSpoken();
    const { utcOffsetMinutes } = await recordClock(this.dataSource);
    const filter = instantsOf(narrowed, { utcOffsetMinutes });
    const { actingFor, personId } = caller.principal;
    await appendAudit(this.dataSource, {
      ...trail,
      actorId: personId,
      actingFor,
      action: 'ExportAudit',
      outcome: 'accepted',
      details: query,
    });
    const read = (after: string | null): Promise<Written> =>
      speaking(language, () => this.written(caller, filter, after, { language, utcOffsetMinutes }));
    const first = await read(null);
    response.setHeader('Content-Disposition', 'attachment; filename="audit.csv"');
    response.type('text/csv; charset=utf-8');
    // Broken off rather than ended where the record goes away in between: half a file must not look whole.
    await pipeline(Readable.from(lines(language, first, read)), response).catch(() => response.destroy());
  }

  /** Whoever watches acts alone, or does not see the project that one was on, finds none by it, and nothing of what it says. */
  private async shown(
    { ownRoles, principal }: Caller,
    filter: AuditFilter,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<Awaited<ReturnType<typeof listAudit>>> {
    const supervises = holdsOne(HOLDERS.supervise, { ownRoles, roles: principal.roles });
    return this.readers.read(principal, async (reader) => {
      const { projectId } = filter;
      if (projectId !== undefined && !(supervises && (await seesProject(reader, projectId)))) return NONE;
      const { next, rows } = await listAudit(reader, filter, page);
      return { next, rows: rows.map((each) => (supervises && each.seen !== false ? each : withoutContents(each))) };
    });
  }

  private async written(
    caller: Caller,
    filter: AuditFilter,
    after: string | null,
    reader: Omit<AuditReader, 'names'>,
  ): Promise<Written> {
    const { next, rows } = await this.shown(caller, filter, { after, limit: EXPORT_PAGE });
    const names = await namesOf(this.dataSource, idsIn(rows));
    return { next, text: rows.map((entry) => auditLine(entry, { ...reader, names })).join('') };
  }
}

/** A page of the file, and where the next one begins. */
interface Written {
  readonly text: string;
  readonly next: string | null;
}

async function* lines(
  language: Language,
  first: Written,
  read: (after: string) => Promise<Written>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + auditHeadings(language);
  for (let page = first; ;) {
    yield page.text;
    if (page.next === null) return;
    page = await read(page.next);
  }
}
