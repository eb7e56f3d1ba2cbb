import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BYTE_ORDER_MARK, csvLine } from '@bangban/domain';
import { appendAudit, type AuditFilter, type AuditRow, listAudit, type Page } from '@bangban/persistence';
import type { Caller } from '@bangban/identity';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, SUPERVISION } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { decodeCursor, encodeCursor, entryNumber } from '../common/cursor';
import { page, placeId, uuid } from '../common/fields';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { Periods, periodQuery } from './periods';

const filterShape = {
  actorId: placeId.optional(),
  action: z
    .string()
    .regex(/^\w{1,60}$/)
    .optional(),
  outcome: z.enum(['accepted', 'refused', 'denied']).optional(),
  projectId: uuid.optional(),
  ...periodQuery,
};
const listQuery = z.strictObject({ ...filterShape, ...page });
const exportQuery = z.strictObject(filterShape);

const row = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  actingFor: z.string().nullable(),
  actingForName: z.string().nullable(),
  action: z.string(),
  outcome: z.enum(['accepted', 'refused', 'denied']),
  projectId: z.uuid().nullable(),
  itemId: z.uuid().nullable(),
  projectName: z.string().nullable(),
  itemTitle: z.string().nullable(),
  commandId: z.string().nullable(),
  requestId: z.string().nullable(),
  remoteAddress: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
});

const COLUMNS = [
  ...(['id', 'at', 'actorId', 'actorName', 'actingFor', 'actingForName'] as const),
  ...(['action', 'outcome', 'projectId', 'projectName', 'itemId', 'itemTitle'] as const),
  ...(['commandId', 'requestId', 'remoteAddress'] as const),
];
const EXPORT_PAGE = 1_000;

@ApiTags('supervision')
@Access([...SUPERVISION, 'audit-admin'])
@Controller('audit')
export class AuditController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Periods) private readonly periods: Periods,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAudit', summary: 'who tried what, newest first' })
  @Answers(z.object({ rows: z.array(row), nextCursor: z.string().nullable() }))
  async list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>): Promise<unknown> {
    const { cursor, from, limit, to, ...rest } = query;
    const filter = { ...rest, ...(await this.periods.instants({ from, to })) };
    const after = decodeCursor(entryNumber, cursor);
    const { next, rows } = await listAudit(this.dataSource, filter, { after, limit });
    return { rows, nextCursor: encodeCursor(next) };
  }

  /** Streams page by page; the export itself is an audit entry. */
  @Get('export')
  @ApiOperation({ operationId: 'exportAudit', summary: 'the same as CSV' })
  @AnswersWith('text/csv')
  async export(
    @Query({ schema: exportQuery }) query: z.output<typeof exportQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const { from, to, ...rest } = query;
    const filter: AuditFilter = { ...rest, ...(await this.periods.instants({ from, to })) };
    const { actingFor, personId } = caller.principal;
    await appendAudit(this.dataSource, {
      ...trail,
      actorId: personId,
      actingFor,
      action: 'ExportAudit',
      outcome: 'accepted',
      details: query,
    });
    const first = await listAudit(this.dataSource, filter, { after: null, limit: EXPORT_PAGE });
    response.setHeader('Content-Disposition', 'attachment; filename="audit.csv"');
    response.type('text/csv; charset=utf-8');
    // Broken off rather than ended where the record goes away in between: half a file must not look whole.
    await pipeline(Readable.from(this.lines(filter, first)), response).catch(() => response.destroy());
  }

  private async *lines(filter: AuditFilter, first: Page<AuditRow, string>): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + csvLine([...COLUMNS, 'details']);
    for (let page = first; ;) {
      yield page.rows.map(lineOf).join('');
      if (page.next === null) return;
      page = await listAudit(this.dataSource, filter, { after: page.next, limit: EXPORT_PAGE });
    }
  }
}

function lineOf(entry: AuditRow): string {
  const cells = COLUMNS.map((name) => (name === 'at' ? entry.at.toISOString() : entry[name]));
  return csvLine([...cells, JSON.stringify(entry.details)]);
}
