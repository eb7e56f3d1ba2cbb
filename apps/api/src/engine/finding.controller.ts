import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { findingList, findingsQuery } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import { Database, type FindingRow, lastReconciliation, listFindings } from '@bangban/persistence';
import { type FindingCode, FINDINGS, repairCommand } from '@bangban/record';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';

/** What the nightly check found, for those who keep the installation running. */
@ApiTags('engine')
@Access(HOLDERS['read-engine'])
@Controller('engine/findings')
export class FindingController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({
    operationId: 'listFindings',
    summary: 'what the reconciler found, newest first, and what repairs it',
  })
  @Answers(findingList)
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
