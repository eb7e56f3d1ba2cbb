import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { projectForecast, realDays, realDaysQuery, uuid } from '@bangban/contract';
import {
  addDays,
  addMonths,
  addWorkingDays,
  type Calendar,
  dateAt,
  type DateOnly,
  elapsedAt,
  isWorkingDay,
  type Principal,
} from '@bangban/kernel';
import { FEWEST_KNOWN, forecastOf, type HelpItemState, HOLDERS, isOpenItem, spreadOf } from '@bangban/domain';
import { type Reader, Readers, realDaysOf, ReferenceCache } from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentPrincipal } from '../common/request-context';

const MONTHS = 36;
/** No calendar is counted further. */
const FURTHEST = 5_000;
/** With these its unit has done what was asked of it. */
const HANDLED: readonly HelpItemState['state'][] = ['reported', 'verified'];

/** How long items really take, and what follows from that. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller()
export class RealDaysController {
  private readonly cache = new ReferenceCache();

  constructor(
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ProjectViews) private readonly views: ProjectViews,
  ) {}

  @Get('statistics/real-days')
  @ApiOperation({ operationId: 'realDays', summary: 'working days that items of each kind really took, spread out' })
  @Answers(realDays)
  async spreads(
    @Query({ schema: realDaysQuery }) filter: z.output<typeof realDaysQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const found = await realDaysOf(reader, filter, await this.periodOf(reader));
      const rows = found.flatMap(({ days, templateKey }) => {
        const spread = spreadOf(days);
        return spread ? [{ templateKey, ...spread }] : [];
      });
      return { rows };
    });
  }

  @Get('projects/:projectId/forecast')
  @ApiOperation({ operationId: 'projectForecast', summary: 'when the open items of a project will probably be done' })
  @Answers(projectForecast)
  async forecast(@Param('projectId', { schema: uuid }) projectId: string, @CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const view = await this.views.of(reader, { projectId, principal, clock: reader.clock });
      if (!view) throw new Problem('PROJECT_UNKNOWN');
      const { calendar, now } = view.ctx;
      const today = dateAt(now, calendar.utcOffsetMinutes);
      const found = await realDaysOf(reader, {}, await this.periodOf(reader));
      const known = new Map(found.map(({ days, templateKey }) => [templateKey, days]));
      // What rests has no end that could be foreseen.
      const rests = view.world.project?.status !== 'active';
      const items = rests ? [] : Object.values(view.world.items);
      const open = items.filter(({ state }) => isOpenItem(state) && !HANDLED.includes(state));
      const daysOf = ({ limit, templateKey }: HelpItemState): readonly number[] => {
        const days = templateKey === null ? [] : (known.get(templateKey) ?? []);
        return days.length >= FEWEST_KNOWN ? days : [limit];
      };
      const ahead = open.map((item) => ({
        id: item.id,
        waitsFor: item.waitingOn,
        days: daysOf(item),
        used: item.clocks.handling ? elapsedAt(item.clocks.handling, now, calendar) : 0,
      }));
      const forecast = forecastOf(ahead, `${projectId} ${today}`);
      const end = (days: number) => ({ days, ...addWorkingDays(calendar, today, Math.min(days, FURTHEST)) });
      return {
        open: open.length,
        known: ahead.filter(({ days }) => days.length >= FEWEST_KNOWN).length,
        forecast: forecast && {
          runs: forecast.runs,
          half: end(forecast.half),
          eightOfTen: end(forecast.eightOfTen),
        },
      };
    });
  }

  private async periodOf(reader: Reader) {
    const { calendarVersion, now } = reader.clock;
    return periodOf(await this.cache.calendarOfDays(reader, calendarVersion), now);
  }
}

/** The days that are looked at, and how many working days have gone by before each. */
function periodOf(calendar: Calendar, now: string) {
  const to: DateOnly = dateAt(now, calendar.utcOffsetMinutes);
  const from = addMonths(to, -MONTHS);
  const worked = [0];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    worked.push((worked.at(-1) ?? 0) + (isWorkingDay(calendar, date) ? 1 : 0));
  }
  return { from, to, worked };
}
