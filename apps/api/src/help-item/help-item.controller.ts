import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  helpItemDetail,
  helpItemList,
  helpItemsQuery,
  itemClockAnswer,
  itemClockQuery,
  itemClockReceipts,
  itemClocksQuery,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { countHelpItems, type HelpItemFilter, listHelpItems, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, dueAndUuid, encodeCursor } from '../common/cursor';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { HelpItemQueries } from './help-item.queries.service';
import { ItemClockQueries } from './item-clock.service';

@ApiTags('help items')
@Access(HOLDERS['read-projects'])
@Controller('help-items')
export class HelpItemController {
  constructor(
    @Inject(Readers) private readonly readers: Readers,
    @Inject(HelpItemQueries) private readonly queries: HelpItemQueries,
    @Inject(ItemClockQueries) private readonly clocks: ItemClockQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listHelpItems', summary: 'help items, nearest limit first' })
  @Answers(helpItemList)
  async list(
    @Query({ schema: helpItemsQuery }) query: z.output<typeof helpItemsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, dueWithin, limit, scope, unitId, ...rest } = query;
    const after = decodeCursor(dueAndUuid, cursor);
    const filter: HelpItemFilter = {
      ...rest,
      ...(unitId === undefined ? {} : { unitIds: [unitId] }),
      ...(dueWithin === undefined ? {} : { dueBefore: await this.queries.endOfWorkingDay(dueWithin) }),
      ...scopeOf(scope, principal),
    };
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const { next, rows } = await listHelpItems(reader, filter, { after, limit, now });
      const ids = rows.flatMap((row) => [row.unitId, row.personId, row.leaderId, row.signerId]);
      return {
        rows,
        nextCursor: encodeCursor(next),
        total: await countHelpItems(reader, filter, now),
        now,
        names: await namesOf(
          reader,
          ids.filter((id): id is string => id !== null),
        ),
      };
    });
  }

  @Get('clocks')
  @ApiOperation({ operationId: 'explainItemClocks', summary: 'the receipts of several items, beside a list of them' })
  @Answers(itemClockReceipts)
  async receipts(
    @Query({ schema: itemClocksQuery }) { ids }: z.output<typeof itemClocksQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, (reader) => this.clocks.receipts(ids, reader));
  }

  @Get(':itemId')
  @ApiOperation({ operationId: 'getHelpItem', summary: 'one item with the days of its clock' })
  @Answers(helpItemDetail)
  async get(@Param('itemId', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, (reader) => this.queries.detail(id, reader));
  }

  @Get(':itemId/clock')
  @ApiOperation({
    operationId: 'explainItemClock',
    summary: 'why each limit of an item ends when it ends, as a receipt',
  })
  @Answers(itemClockAnswer)
  async clock(
    @Param('itemId', { schema: uuid }) id: string,
    @Query({ schema: itemClockQuery }) { asOf, seq }: z.output<typeof itemClockQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const given = asOf === undefined || seq === undefined ? null : { asOf, seq };
    return this.readers.read(principal, (reader) => this.clocks.explain(id, reader, given));
  }
}

function scopeOf(scope: z.output<typeof helpItemsQuery>['scope'], principal: Principal): HelpItemFilter {
  if (scope === 'mine') return { personId: authorityOf(principal) };
  if (scope === 'signing') return { signerId: authorityOf(principal) };
  if (scope !== 'my-unit') return {};
  return { unitIds: [...new Set([...(principal.unitId === null ? [] : [principal.unitId]), ...principal.headOf])] };
}
