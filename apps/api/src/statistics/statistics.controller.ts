import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  lightsByKeyAnswer,
  lightsByUnitAnswer,
  lightsQuery,
  stageFunnelAnswer,
  weekItemList,
  weekItemsQuery,
  weekList,
  weeksQuery,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { lightsBy, lightsByUnit, lightsOverTime, namesOf, Readers, stageFunnel, weekItems } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';

/** Figures over what the reader sees. Each opens to its rows through the lists with the same filter. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller('statistics')
export class StatisticsController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get('stages')
  @ApiOperation({ operationId: 'stageFunnel', summary: 'projects by stage and light' })
  @Answers(stageFunnelAnswer)
  async stages(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => ({ now: reader.clock.now, rows: await stageFunnel(reader) }));
  }

  @Get('units')
  @ApiOperation({ operationId: 'lightsByUnit', summary: 'open items by unit and light' })
  @Answers(lightsByUnitAnswer)
  async units(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const rows = await lightsByUnit(reader);
      const ids = rows.map(({ unitId }) => unitId);
      return { now: reader.clock.now, rows, names: await namesOf(reader, ids) };
    });
  }

  @Get('lights')
  @ApiOperation({ operationId: 'lightsBy', summary: 'open items by light, per unit, person or stage' })
  @Answers(lightsByKeyAnswer)
  async lights(
    @Query({ schema: lightsQuery }) { by, ...filter }: z.output<typeof lightsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await lightsBy(reader, by, filter);
      const ids = by === 'stage' ? [] : rows.map(({ key }) => key);
      return { now: reader.clock.now, rows, names: await namesOf(reader, ids) };
    });
  }

  @Get('weeks')
  @ApiOperation({ operationId: 'lightsOverTime', summary: 'open items by light at the end of each week' })
  @Answers(weekList)
  async weeks(
    @Query({ schema: weeksQuery }) { weeks }: z.output<typeof weeksQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return { rows: await this.readers.read(principal, (reader) => lightsOverTime(reader, weeks)) };
  }

  @Get('weeks/items')
  @ApiOperation({ operationId: 'weekItems', summary: 'the items behind one number of a week, by its end' })
  @Answers(weekItemList)
  async itemsOfWeek(
    @Query({ schema: weekItemsQuery }) query: z.output<typeof weekItemsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...week } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { next, rows } = await weekItems(reader, week, { after, limit, now: reader.clock.now });
      const ids = rows.flatMap(({ personId, unitId }) => [personId, unitId]);
      return { rows, nextCursor: encodeCursor(next), names: await namesOf(reader, ids) };
    });
  }
}
