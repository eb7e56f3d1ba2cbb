import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { commitmentCounts, commitmentList, commitmentsQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { commitmentsByUnit, countCommitments, listCommitments, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, dueAndUuid, encodeCursor } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';

/** 承诺 of both sides over all projects that whoever asks reads. */
@ApiTags('commitments')
@Access(HOLDERS['read-projects'])
@Controller('commitments')
export class CommitmentController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'listCommitments', summary: 'promises of both sides, the nearest limit first' })
  @Answers(commitmentList)
  async list(
    @Query({ schema: commitmentsQuery }) query: z.output<typeof commitmentsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(dueAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const { next, rows } = await listCommitments(reader, filter, { after, limit, now });
      const counts = await countCommitments(reader, filter, now);
      const ids = rows.flatMap(({ personId, unitId }) => [unitId, personId]).filter((id) => id !== null);
      return { rows, nextCursor: encodeCursor(next), ...counts, now, names: await namesOf(reader, ids) };
    });
  }

  @Get('counts')
  @ApiOperation({
    operationId: 'countCommitments',
    summary: 'promises by side and unit: how old, and what became of them',
  })
  @Answers(commitmentCounts)
  async counts(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const rows = await commitmentsByUnit(reader, now);
      const ids = rows.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
      return { now, rows, names: await namesOf(reader, ids) };
    });
  }
}
