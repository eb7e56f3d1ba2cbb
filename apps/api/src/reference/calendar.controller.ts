import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { dateOnly } from '@bangban/contract';
import { addWorkingDays, type Calendar, calendarDay, addDays, dateAt, unpublishedYear } from '@bangban/domain';
import { calendarPolicy, listCalendars, loadCalendar, recordClock } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';

const summary = z.object({
  version: z.int(),
  utcOffsetMinutes: z.int(),
  firstYear: z.int(),
  publishedThrough: z.int(),
  note: z.string(),
  publishedAt: z.iso.datetime(),
});
const day = z.object({
  date: z.iso.date(),
  kind: z.enum(['working', 'weekend', 'holiday', 'make-up']),
  works: z.boolean(),
  name: z.string().nullable(),
  provisional: z.boolean(),
});
const version = z.coerce.number().int().min(1).max(2_147_483_647);
const yearQuery = z.strictObject({ year: z.coerce.number().int().min(1990).max(2199) });
const dueQuery = z.strictObject({ start: dateOnly, days: z.coerce.number().int().min(0).max(250) });

@ApiTags('reference')
@Access('signed-in')
@Controller('calendars')
export class CalendarController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listCalendars', summary: 'published versions of the working calendar' })
  @Answers(
    z.object({
      rows: z.array(summary),
      missing: z.int().nullable().meta({ description: 'the year that should be published by today and is not' }),
    }),
  )
  async list() {
    const rows = await listCalendars(this.dataSource);
    const { now, utcOffsetMinutes } = await recordClock(this.dataSource);
    const today = dateAt(now, utcOffsetMinutes);
    const policy = await calendarPolicy(this.dataSource);
    return { rows, missing: rows[0] ? unpublishedYear(rows[0], today, policy) : null };
  }

  @Get('due')
  @ApiOperation({ operationId: 'workingDayAfter', summary: 'the n-th working day after a day, by the newest calendar' })
  @Answers(
    z.object({ start: z.iso.date(), days: z.int(), due: z.iso.date(), provisional: z.boolean(), version: z.int() }),
  )
  async due(@Query({ schema: dueQuery }) { days, start }: z.output<typeof dueQuery>) {
    const { calendarVersion } = await recordClock(this.dataSource);
    const { date, provisional } = addWorkingDays(await this.load(calendarVersion), start, days);
    return { start, days, due: date, provisional, version: calendarVersion };
  }

  @Get(':version')
  @ApiOperation({ operationId: 'getCalendarYear', summary: 'every day of a year, by one version' })
  @Answers(z.object({ version: z.int(), year: z.int(), provisional: z.boolean(), days: z.array(day) }))
  async year(
    @Param('version', { schema: version }) number: number,
    @Query({ schema: yearQuery }) { year }: z.output<typeof yearQuery>,
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
    return loadCalendar(this.dataSource.manager, number);
  }
}
