import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { groupLeadList, groupLeadsQuery, outreachCounts, outreachCountsQuery } from '@bangban/contract';
import { endOfDay, type Principal, startOfDay } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { countGroupLeads, listGroupLeads, namesOf, outreachCountsOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';
import { instantsOf } from '../supervision/periods';

/** 外出招商通报: what groups did, and what their leads became. Each number opens to its rows under the same filter. */
@ApiTags('outreach')
@Access(HOLDERS['read-projects'])
@Controller('outreach')
export class OutreachController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get('counts')
  @ApiOperation({
    operationId: 'outreachCounts',
    summary: 'trips, days out, companies and leads by group, of a period',
  })
  @Answers(outreachCounts)
  counts(
    @Query({ schema: outreachCountsQuery }) days: z.output<typeof outreachCountsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      instantsOf(days, reader.clock);
      const { utcOffsetMinutes } = reader.clock;
      const period = { from: startOfDay(days.from, utcOffsetMinutes), before: endOfDay(days.to, utcOffsetMinutes) };
      return { rows: await outreachCountsOf(reader, days, period) };
    });
  }

  @Get('leads')
  @ApiOperation({ operationId: 'listGroupLeads', summary: 'leads that came of trips and visits, the last first' })
  @Answers(groupLeadList)
  leads(
    @Query({ schema: groupLeadsQuery }) { cursor, limit, ...asked }: z.output<typeof groupLeadsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const filter = instantsOf(asked, reader.clock);
      const page = await listGroupLeads(reader, filter, { after, limit });
      const followers = page.rows.map(({ followerId }) => followerId).filter((id) => id !== '');
      return {
        rows: page.rows,
        nextCursor: encodeCursor(page.next),
        total: await countGroupLeads(reader, filter),
        names: await namesOf(reader, followers),
      };
    });
  }
}
