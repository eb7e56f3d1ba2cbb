import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { completionItemList, completionItemsQuery, completionQuery, completionReport } from '@bangban/contract';
import {
  completionByUnit,
  completionItems,
  completionTotal,
  Database,
  namesOf,
  recordClock,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { Periods } from './periods';

/** 清单完成情况通报 (R12): items issued in a period by how they stand now; each number opens to its rows. */
@ApiTags('supervision')
@Access(OFFICIALS)
@Controller('reports/checklist-completion')
export class CompletionController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Periods) private readonly periods: Periods,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'checklistCompletion', summary: 'checklist completion per unit' })
  @Answers(completionReport)
  async report(@Query({ schema: completionQuery }) query: z.output<typeof completionQuery>) {
    const { now } = await recordClock(this.dataSource);
    const filter = await this.periods.instants(query);
    const units = await completionByUnit(this.dataSource, filter);
    return {
      from: query.from,
      to: query.to,
      now,
      units,
      total: await completionTotal(this.dataSource, filter),
      names: await namesOf(
        this.dataSource,
        units.map(({ unitId }) => unitId),
      ),
    };
  }

  @Get('items')
  @ApiOperation({ operationId: 'checklistCompletionItems', summary: 'the rows behind one number of the report' })
  @Answers(completionItemList)
  async items(@Query({ schema: completionItemsQuery }) query: z.output<typeof completionItemsQuery>) {
    const { cursor, limit, ...narrowed } = query;
    const filter = await this.periods.instants(narrowed);
    const after = decodeCursor(instantAndUuid, cursor);
    const { now } = await recordClock(this.dataSource);
    const { next, rows } = await completionItems(this.dataSource, filter, { after, limit, now });
    const ids = rows.flatMap(({ personId, unitId }) => [personId, unitId]);
    return { rows, nextCursor: encodeCursor(next), names: await namesOf(this.dataSource, ids) };
  }
}
