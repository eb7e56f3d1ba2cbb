import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { calendarList, calendarYear, calendarYearQuery, dueDay, dueQuery, versionNumber } from '@bangban/contract';
import { addDays, addWorkingDays, type Calendar, calendarDay, dateAt } from '@bangban/kernel';
import { unpublishedYear } from '@bangban/domain';
import { calendarPolicy, Database, listCalendars, loadCalendar, recordClock } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';

@ApiTags('reference')
@Access('signed-in')
@Controller('calendars')
export class CalendarController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listCalendars', summary: 'published versions of the working calendar' })
  @Answers(calendarList)
  async list() {
    const rows = await listCalendars(this.dataSource);
    const { now, utcOffsetMinutes } = await recordClock(this.dataSource);
    const today = dateAt(now, utcOffsetMinutes);
    const policy = await calendarPolicy(this.dataSource);
    return { rows, missing: rows[0] ? unpublishedYear(rows[0], today, policy) : null };
  }

  @Get('due')
  @ApiOperation({ operationId: 'workingDayAfter', summary: 'the n-th working day after a day, by the newest calendar' })
  @Answers(dueDay)
  async due(@Query({ schema: dueQuery }) { days, start }: z.output<typeof dueQuery>) {
    const { calendarVersion } = await recordClock(this.dataSource);
    const { date, provisional } = addWorkingDays(await this.load(calendarVersion), start, days);
    return { start, days, due: date, provisional, version: calendarVersion };
  }

  @Get(':version')
  @ApiOperation({ operationId: 'getCalendarYear', summary: 'every day of a year, by one version' })
  @Answers(calendarYear)
  async year(
    @Param('version', { schema: versionNumber }) number: number,
    @Query({ schema: calendarYearQuery }) { year }: z.output<typeof calendarYearQuery>,
  ) {
    const calendar = await this.load(number);
    const days = [];
    for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) {
      days.push(calendarDay(calendar, date));
    }
    return { version: number, year, provisional: days.some(({ provisional }) => provisional), days };
  }

  private async load(number: number): Promise<Calendar> {
    const known = await listCalendars(this.dataSource);
    if (!known.some((each) => each.version === number)) throw new Problem('NOT_FOUND');
    return loadCalendar(this.dataSource, number);
  }
}
