import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { breachesQuery, breachList } from '@bangban/contract';
import { countBreaches, Database, listBreaches, namesOf } from '@bangban/persistence';
import type { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { breachKey, decodeCursor, encodeCursor } from '../common/cursor';
import { Periods } from './periods';

@ApiTags('supervision')
@Access(OFFICIALS)
@Controller('breaches')
export class BreachController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Periods) private readonly periods: Periods,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBreaches', summary: 'limits that were missed, newest first' })
  @Answers(breachList)
  async list(@Query({ schema: breachesQuery }) query: z.output<typeof breachesQuery>) {
    const { cursor, limit, ...narrowed } = query;
    const filter = await this.periods.instants(narrowed);
    const after = decodeCursor(breachKey, cursor);
    const { next, rows } = await listBreaches(this.dataSource, filter, { after, limit });
    const ids = rows.flatMap((each) => [each.unitId, each.personId]).filter((id): id is string => id !== null);
    return {
      rows,
      nextCursor: encodeCursor(next),
      ...(await countBreaches(this.dataSource, filter)),
      names: await namesOf(this.dataSource, ids),
    };
  }
}
