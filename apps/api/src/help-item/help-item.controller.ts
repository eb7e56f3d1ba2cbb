import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { helpItemDetail, helpItemList, helpItemsQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import {
  countHelpItems,
  Database,
  type HelpItemFilter,
  listHelpItems,
  namesOf,
  recordClock,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, dueAndUuid, encodeCursor } from '../common/cursor';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { HelpItemQueries } from './help-item.queries.service';

@ApiTags('help items')
@Access(OFFICIALS)
@Controller('help-items')
export class HelpItemController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(HelpItemQueries) private readonly queries: HelpItemQueries,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listHelpItems', summary: 'help items, nearest limit first' })
  @Answers(helpItemList)
  async list(
    @Query({ schema: helpItemsQuery }) query: z.output<typeof helpItemsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, dueWithin, limit, scope, unitId, ...rest } = query;
    const filter: HelpItemFilter = {
      ...rest,
      ...(unitId === undefined ? {} : { unitIds: [unitId] }),
      ...(dueWithin === undefined ? {} : { dueBefore: await this.queries.endOfWorkingDay(dueWithin) }),
      ...scopeOf(scope, principal),
    };
    const after = decodeCursor(dueAndUuid, cursor);
    const { now } = await recordClock(this.dataSource);
    const { next, rows } = await listHelpItems(this.dataSource, filter, { after, limit, now });
    const ids = rows.flatMap((row) => [row.unitId, row.personId, row.leaderId, row.signerId]);
    return {
      rows,
      nextCursor: encodeCursor(next),
      total: await countHelpItems(this.dataSource, filter, now),
      now,
      names: await namesOf(
        this.dataSource,
        ids.filter((id): id is string => id !== null),
      ),
    };
  }

  @Get(':itemId')
  @ApiOperation({ operationId: 'getHelpItem', summary: 'one item with the days of its clock' })
  @Answers(helpItemDetail)
  async get(@Param('itemId', { schema: uuid }) id: string) {
    return this.queries.detail(id);
  }
}

function scopeOf(scope: z.output<typeof helpItemsQuery>['scope'], principal: Principal): HelpItemFilter {
  if (scope === 'mine') return { personId: authorityOf(principal) };
  if (scope === 'signing') return { signerId: authorityOf(principal) };
  if (scope !== 'my-unit') return {};
  return { unitIds: [...new Set([...(principal.unitId === null ? [] : [principal.unitId]), ...principal.headOf])] };
}
