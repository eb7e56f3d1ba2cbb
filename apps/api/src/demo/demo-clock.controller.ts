import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { addWorkingDays, dateAt, endOfDay, fromMillis, isDateOnly, toMillis } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { appendAudit, loadCalendar, recordClock } from '@bangban/persistence';
import { ClockNotMovable, type ProjectRecord } from '@bangban/record';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';

const body = z.union([
  z.strictObject({ now: z.iso.datetime().refine((now) => isDateOnly(now.slice(0, 10)), 'between 1990 and 2199') }),
  z.strictObject({ workingDays: z.int().min(1).max(250) }),
]);
const clock = z.object({ demo: z.boolean(), now: z.iso.datetime(), offsetMs: z.int() });
const MINUTE_MS = 60_000;

/** Moves the whole installation in time, so that a limit can be watched running out. Demo mode only. */
@ApiTags('demo')
@Controller('demo/clock')
export class DemoClockController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RECORD) private readonly record: ProjectRecord,
  ) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ operationId: 'getDemoClock', summary: "the record's time" })
  @Answers(clock)
  async get() {
    const { demo, now, offsetMs } = await recordClock(this.dataSource);
    return { demo, now, offsetMs };
  }

  @Put()
  @Access(['system-admin', 'helpdesk-officer'])
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveDemoClock', summary: 'to an instant, or n working days on (demo mode only)' })
  @Answers(clock)
  async move(
    @Body({ schema: body }) input: z.output<typeof body>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const before = await recordClock(this.dataSource);
    const target = 'now' in input ? input.now : await this.after(before, input.workingDays);
    try {
      await this.record.setClockOffset(before.offsetMs + toMillis(target) - toMillis(before.now));
    } catch (error) {
      throw error instanceof ClockNotMovable ? new Problem('CLOCK_NOT_MOVABLE') : error;
    }
    const actorId = caller.principal.personId;
    const details = { from: before.now, to: target };
    await appendAudit(this.dataSource, { ...trail, actorId, action: 'MoveClock', outcome: 'accepted', details });
    return this.get();
  }

  /** One minute past the end of the n-th working day, so that what was due by then is past. */
  private async after(
    { calendarVersion, now }: { readonly calendarVersion: number; readonly now: string },
    days: number,
  ): Promise<string> {
    const calendar = await loadCalendar(this.dataSource.manager, calendarVersion);
    const zone = calendar.utcOffsetMinutes;
    const { date } = addWorkingDays(calendar, dateAt(now, zone), days);
    return fromMillis(toMillis(endOfDay(date, zone)) + MINUTE_MS);
  }
}
