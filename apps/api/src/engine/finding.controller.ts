import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { findingsQuery } from '@bangban/contract';
import { type FindingRow, lastReconciliation, listFindings } from '@bangban/persistence';
import { type FindingCode, FINDINGS, repairCommand } from '@bangban/record';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';

const severity = z.enum(['warning', 'error', 'critical']);

const instant = z.iso.datetime();
const text = z.object({ zh: z.string(), en: z.string() });
const mark = z.union([z.string(), z.number(), z.null()]);
const row = z.object({
  id: z.uuid(),
  code: z.string(),
  severity,
  subject: z.string().meta({ description: "a project's id, or the part of the installation that it is about" }),
  projectId: z.uuid().nullable(),
  says: text,
  count: z.int(),
  examples: z
    .array(z.record(z.string(), z.union([mark, z.array(z.string()), z.record(z.string(), mark)])))
    .meta({ description: 'the first cases; ids and instants' }),
  repair: z.object({
    command: z.string().nullable().meta({ description: 'for the shell; null where only a person can judge' }),
    advice: text,
  }),
  firstSeenAt: instant,
  lastSeenAt: instant,
  toldAt: instant.nullable().meta({ description: 'when the system administrators were told' }),
  resolvedAt: instant.nullable().meta({ description: 'when a complete check no longer found it' }),
});
const run = z.object({
  id: z.uuid(),
  origin: z.enum(['schedule', 'command']),
  startedAt: instant,
  finishedAt: instant,
  projects: z.int(),
  events: z.int(),
});

/** What the nightly check found, for those who keep the installation running. */
@ApiTags('engine')
@Access(['system-admin'])
@Controller('engine/findings')
export class FindingController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({
    operationId: 'listFindings',
    summary: 'what the reconciler found, newest first, and what repairs it',
  })
  @Answers(z.object({ rows: z.array(row), nextCursor: z.string().nullable(), lastRun: run.nullable() }))
  async list(@Query({ schema: findingsQuery }) { cursor, limit, ...filter }: z.output<typeof findingsQuery>) {
    const after = decodeCursor(instantAndUuid, cursor);
    const { next, rows } = await listFindings(this.dataSource, filter, { after, limit });
    return {
      rows: rows.map(toAnswer),
      nextCursor: encodeCursor(next),
      lastRun: await lastReconciliation(this.dataSource),
    };
  }
}

function toAnswer({ details, ...finding }: FindingRow) {
  // Codes are written by the record alone, from the same list.
  const code = finding.code as FindingCode;
  const { repair, says } = FINDINGS[code];
  const command = repairCommand({ code, projectId: finding.projectId });
  return {
    ...finding,
    says,
    count: details.count,
    examples: details.examples,
    repair: { command, advice: repair.advice },
  };
}
