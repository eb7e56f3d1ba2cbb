import { Body, Controller, Get, HttpCode, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { addWorkingDays, dateAt, endOfDay, fromMillis, toMillis } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { Database, loadCalendar, recordClock } from '@bangban/persistence';
import { ClockNotMovable, type ProjectRecord } from '@bangban/record';
import { demoClock, demoClockBody } from '@bangban/contract';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';
const MINUTE_MS = 60_000;

/** Moves the whole installation in time, so that a limit can be watched running out. Demo mode only. */
@ApiTags('demo')
@Controller('demo/clock')
export class DemoClockController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(RECORD) private readonly record: ProjectRecord,
  ) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ operationId: 'getDemoClock', summary: "the record's time" })
  @Answers(demoClock)
  async get() {
    const { demo, now, offsetMs } = await recordClock(this.dataSource);
    return { demo, now, offsetMs };
  }

  @Put()
  @Access(HOLDERS['move-demo-clock'])
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveDemoClock', summary: 'to an instant, or n working days on (demo mode only)' })
  @Answers(demoClock)
  async move(
    @Body({ schema: demoClockBody }) input: z.output<typeof demoClockBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const before = await recordClock(this.dataSource);
    const target = 'now' in input ? input.now : await this.after(before, input.workingDays);
    const entry = { ...trail, actorId: caller.principal.personId, details: { from: before.now, to: target } };
    try {
      await this.record.setClockOffset(before.offsetMs + toMillis(target) - toMillis(before.now), entry);
    } catch (error) {
      throw error instanceof ClockNotMovable ? new Problem('CLOCK_NOT_MOVABLE') : error;
    }
    return this.get();
  }

  /** One minute past the end of the n-th working day, so that what was due by then is past. */
  private async after(
    { calendarVersion, now }: { readonly calendarVersion: number; readonly now: string },
    days: number,
  ): Promise<string> {
    const calendar = await loadCalendar(this.dataSource, calendarVersion);
    const zone = calendar.utcOffsetMinutes;
    const { date } = addWorkingDays(calendar, dateAt(now, zone), days);
    return fromMillis(toMillis(endOfDay(date, zone)) + MINUTE_MS);
  }
}
