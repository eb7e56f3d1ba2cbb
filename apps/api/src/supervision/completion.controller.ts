import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { completionItemList, completionItemsQuery, completionQuery, completionReport } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { completion, completionItems, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';
import { instantsOf } from './periods';

/** 清单完成情况通报 (R12): items issued in a period by how they stand now; each number opens to its rows. */
@ApiTags('supervision')
@Access(HOLDERS['read-projects'])
@Controller('reports/checklist-completion')
export class CompletionController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'checklistCompletion', summary: 'checklist completion per unit' })
  @Answers(completionReport)
  async report(
    @Query({ schema: completionQuery }) query: z.output<typeof completionQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const filter = instantsOf(query, reader.clock);
      const { total, units } = await completion(reader, filter);
      const ids = units.map(({ unitId }) => unitId);
      const { now } = reader.clock;
      return { from: query.from, to: query.to, now, units, total, names: await namesOf(reader, ids) };
    });
  }

  @Get('items')
  @ApiOperation({ operationId: 'checklistCompletionItems', summary: 'the rows behind one number of the report' })
  @Answers(completionItemList)
  async items(
    @Query({ schema: completionItemsQuery }) query: z.output<typeof completionItemsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...narrowed } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const filter = instantsOf(narrowed, reader.clock);
      const { next, rows } = await completionItems(reader, filter, { after, limit, now });
      const ids = rows.flatMap(({ personId, unitId }) => [personId, unitId]);
      return { rows, nextCursor: encodeCursor(next), names: await namesOf(reader, ids) };
    });
  }
}
