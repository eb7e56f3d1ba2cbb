import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { timeAccountItemList, timeAccountItemsQuery, timeAccountQuery, timeAccountReport } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import { addDays, dateAt, type DateOnly, isWorkingDay, type Principal } from '@bangban/kernel';
import {
  type AccountPeriod,
  firstAccountDay,
  namesOf,
  projectNamesOf,
  type Reader,
  Readers,
  ReferenceCache,
  timeAccountBy,
  timeAccountItems,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { countAndUuid, decodeCursor, encodeCursor } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';

type Asked = Pick<z.output<typeof timeAccountQuery>, 'from' | 'to' | 'unitId' | 'personId' | 'projectId'>;

/** 时限账单: whose the working days of items were, in a period. A day counts to the period in which it lies. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller('statistics/time-account')
export class TimeAccountController {
  private readonly cache = new ReferenceCache();

  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'timeAccount', summary: 'working days by whose they were, per unit, person or project' })
  @Answers(timeAccountReport)
  async account(
    @Query({ schema: timeAccountQuery }) { by, from, to, ...filter }: z.output<typeof timeAccountQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const period = await this.periodOf(reader, { ...filter, from, to });
      const account = await timeAccountBy(reader, by, filter, period);
      const keys = account.rows.map(({ key }) => key);
      const names = by === 'project' ? await projectNamesOf(reader, keys) : await namesOf(reader, keys);
      return { now: reader.clock.now, from: period.from, to: period.to, ...account, names };
    });
  }

  @Get('items')
  @ApiOperation({ operationId: 'timeAccountItems', summary: 'the items behind a number of it, most days first' })
  @Answers(timeAccountItemList)
  async items(
    @Query({ schema: timeAccountItemsQuery })
    { cursor, from, limit, to, ...filter }: z.output<typeof timeAccountItemsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const after = decodeCursor(countAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { party: _, side: __, ...whose } = filter;
      const period = await this.periodOf(reader, { ...whose, from, to });
      const { next, rows } = await timeAccountItems(reader, filter, period, { after, limit });
      const ids = rows.flatMap(({ personId, unitId }) => [unitId, personId]);
      const { now } = reader.clock;
      const names = await namesOf(reader, ids);
      return { rows, nextCursor: encodeCursor(next), now, from: period.from, to: period.to, names };
    });
  }

  /** Each day by the calendar that was in force on it. Up to today and no further: what is open counts to today, that day included, as on the item's own page. */
  private async periodOf(reader: Reader, { from, to, ...filter }: Asked): Promise<AccountPeriod> {
    const { calendarVersion, now } = reader.clock;
    const calendar = await this.cache.calendarOfDays(reader, calendarVersion);
    const today = dateAt(now, calendar.utcOffsetMinutes);
    const last: DateOnly = to === undefined || to > today ? today : to;
    const first = from ?? (await firstAccountDay(reader, filter)) ?? last;
    const worked = [0];
    for (let date = first; date <= last; date = addDays(date, 1)) {
      worked.push((worked.at(-1) ?? 0) + (isWorkingDay(calendar, date) ? 1 : 0));
    }
    return { from: first, to: last, worked };
  }
}
