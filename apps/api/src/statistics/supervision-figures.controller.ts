import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { formCountsQuery, formCountsReport, stillCountsQuery, stillCountsReport } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { formCounts, namesOf, Readers, stillCounts } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { instantsOf } from '../supervision/periods';

/** How much of what the supervision desk lists there is, by whose it is. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller('statistics')
export class SupervisionFiguresController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get('forms')
  @ApiOperation({
    operationId: 'formCounts',
    summary: 'supervision forms of a period by unit, colour and what became of them',
  })
  @Answers(formCountsReport)
  async forms(
    @Query({ schema: formCountsQuery }) query: z.output<typeof formCountsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await formCounts(reader, instantsOf(query, reader.clock));
      const ids = rows.map(({ unitId }) => unitId);
      return { now: reader.clock.now, rows, names: await namesOf(reader, ids) };
    });
  }

  @Get('still')
  @ApiOperation({
    operationId: 'stillCounts',
    summary: 'items that stand still and silent investors, by unit, person or stage',
  })
  @Answers(stillCountsReport)
  async still(
    @Query({ schema: stillCountsQuery }) { by }: z.output<typeof stillCountsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await stillCounts(reader, by, reader.clock.now);
      const ids = by === 'stage' ? [] : rows.map(({ key }) => key);
      return { now: reader.clock.now, rows, names: await namesOf(reader, ids) };
    });
  }
}
