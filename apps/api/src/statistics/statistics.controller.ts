import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  currencyQuery,
  fundArrivalAnswer,
  fundProjectList,
  lightsByKeyAnswer,
  lightsByUnitAnswer,
  lightsQuery,
  stageFunnelAnswer,
  weekItemList,
  weekItemsQuery,
  weekList,
  weeksQuery,
} from '@bangban/contract';
import {
  Database,
  fundArrival,
  fundArrivalProjects,
  lightsBy,
  lightsByUnit,
  lightsOverTime,
  namesOf,
  recordClock,
  stageFunnel,
  weekItems,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';

/** Figures over the whole record. Each opens to its rows through the lists with the same filter. */
@ApiTags('statistics')
@Access(OFFICIALS)
@Controller('statistics')
export class StatisticsController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get('stages')
  @ApiOperation({ operationId: 'stageFunnel', summary: 'projects by stage and light' })
  @Answers(stageFunnelAnswer)
  async stages() {
    return { now: await this.now(), rows: await stageFunnel(this.dataSource) };
  }

  @Get('units')
  @ApiOperation({ operationId: 'lightsByUnit', summary: 'open items by unit and light' })
  @Answers(lightsByUnitAnswer)
  async units() {
    const rows = await lightsByUnit(this.dataSource);
    return {
      now: await this.now(),
      rows,
      names: await namesOf(
        this.dataSource,
        rows.map(({ unitId }) => unitId),
      ),
    };
  }

  @Get('lights')
  @ApiOperation({ operationId: 'lightsBy', summary: 'open items by light, per unit, person or stage' })
  @Answers(lightsByKeyAnswer)
  async lights(@Query({ schema: lightsQuery }) { by, ...filter }: z.output<typeof lightsQuery>) {
    const rows = await lightsBy(this.dataSource, by, filter);
    const ids = by === 'stage' ? [] : rows.map(({ key }) => key);
    return { now: await this.now(), rows, names: await namesOf(this.dataSource, ids) };
  }

  @Get('weeks')
  @ApiOperation({ operationId: 'lightsOverTime', summary: 'open items by light at the end of each week' })
  @Answers(weekList)
  async weeks(@Query({ schema: weeksQuery }) { weeks }: z.output<typeof weeksQuery>) {
    return { rows: await lightsOverTime(this.dataSource, weeks) };
  }

  @Get('weeks/items')
  @ApiOperation({ operationId: 'weekItems', summary: 'the items behind one number of a week, by its end' })
  @Answers(weekItemList)
  async itemsOfWeek(@Query({ schema: weekItemsQuery }) query: z.output<typeof weekItemsQuery>) {
    const { cursor, limit, ...week } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    const { now: present } = await recordClock(this.dataSource);
    const { next, rows } = await weekItems(this.dataSource, week, { after, limit, now: present });
    const ids = rows.flatMap(({ personId, unitId }) => [personId, unitId]);
    return { rows, nextCursor: encodeCursor(next), names: await namesOf(this.dataSource, ids) };
  }

  @Get('funds')
  @ApiOperation({ operationId: 'fundArrival', summary: 'agreed and arrived money, per currency' })
  @Answers(fundArrivalAnswer)
  async funds() {
    return { now: await this.now(), rows: await fundArrival(this.dataSource) };
  }

  @Get('funds/projects')
  @ApiOperation({ operationId: 'fundArrivalProjects', summary: 'the projects behind the figures of a currency' })
  @Answers(fundProjectList)
  async fundProjects(@Query({ schema: currencyQuery }) { currency }: z.output<typeof currencyQuery>) {
    return { rows: await fundArrivalProjects(this.dataSource, currency) };
  }

  private async now(): Promise<string> {
    return (await recordClock(this.dataSource)).now;
  }
}
