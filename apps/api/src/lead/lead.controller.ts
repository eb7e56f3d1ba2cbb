import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { leadCounts, leadCountsQuery, leadList, leadsQuery } from '@bangban/contract';
import { dateAt, endOfDay, type Principal, startOfDay } from '@bangban/kernel';
import { agedBefore, contactClocks, HOLDERS } from '@bangban/domain';
import {
  leadsCounted,
  type LeadTime,
  listLeads,
  loadPolicy,
  namesOf,
  type Reader,
  Readers,
  ReferenceCache,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { dayAndUuid, decodeCursor, encodeCursor } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';
import { instantsOf } from '../supervision/periods';

/** 线索: who follows them, how long ago anybody spoke with the company, why they were lost, and what came of each source. */
@ApiTags('leads')
@Access(HOLDERS['read-projects'])
@Controller('leads')
export class LeadController {
  private readonly cache = new ReferenceCache();

  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'listLeads', summary: 'leads, the longest without a contact first' })
  @Answers(leadList)
  list(
    @Query({ schema: leadsQuery }) { cursor, limit, ...asked }: z.output<typeof leadsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const after = decodeCursor(dayAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const filter = instantsOf(asked, reader.clock);
      const { ageingDays, ...time } = await this.time(reader);
      const { next, rows, total } = await listLeads(reader, filter, { after, limit, time });
      const ids = rows.flatMap(({ followerId, introducingUnitId }) => [followerId, introducingUnitId]);
      const names = await namesOf(
        reader,
        ids.filter((id) => id !== ''),
      );
      return { rows, nextCursor: encodeCursor(next), total, ageingDays, names };
    });
  }

  @Get('counts')
  @ApiOperation({ operationId: 'countLeads', summary: 'what became of the leads of a period, by how they came' })
  @Answers(leadCounts)
  counts(
    @Query({ schema: leadCountsQuery }) days: z.output<typeof leadCountsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, (reader) => {
      instantsOf(days, reader.clock);
      const { utcOffsetMinutes } = reader.clock;
      return leadsCounted(reader, {
        from: startOfDay(days.from, utcOffsetMinutes),
        before: endOfDay(days.to, utcOffsetMinutes),
      });
    });
  }

  /** By the rules and the calendar in force. */
  private async time(reader: Reader): Promise<LeadTime & { readonly ageingDays: number }> {
    const { calendarVersion, now, policyVersion } = reader.clock;
    const policy = await loadPolicy(reader, policyVersion);
    if (!policy) throw new Error(`policy version ${policyVersion} is not published`);
    const calendar = await this.cache.calendarOfDays(reader, calendarVersion);
    const today = dateAt(now, calendar.utcOffsetMinutes);
    return {
      today,
      utcOffsetMinutes: calendar.utcOffsetMinutes,
      agedBefore: agedBefore(calendar, today, policy.leads.ageing),
      clocks: contactClocks(policy),
      ageingDays: policy.leads.ageing,
    };
  }
}
