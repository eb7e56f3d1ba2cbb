import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { deliveriesQuery, deliveryId, deliveryList } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { audited, Database, listDeliveries, namesOf, resendDelivery } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndText } from '../common/cursor';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';

/** Notices on their way out of the house: what failed can be sent again. Their content is not shown here. */
@ApiTags('deliveries')
@Access(HOLDERS['manage-deliveries'])
@Controller('deliveries')
export class DeliveryController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listDeliveries', summary: 'deliveries by state, newest first' })
  @Answers(deliveryList)
  async list(@Query({ schema: deliveriesQuery }) { cursor, limit, ...filter }: z.output<typeof deliveriesQuery>) {
    const after = decodeCursor(instantAndText, cursor);
    const { next, rows } = await listDeliveries(this.dataSource, filter, { after, limit });
    const ids = rows.map(({ recipientId }) => recipientId);
    return { rows, nextCursor: encodeCursor(next), names: await namesOf(this.dataSource, ids) };
  }

  @Post(':id/resend')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resendDelivery', summary: 'sends a failed delivery again' })
  @AnswersNothing()
  async resend(
    @Param('id', { schema: deliveryId }) id: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const entry = { ...trail, actorId: caller.principal.personId, action: 'ResendDelivery', details: { id } } as const;
    await audited(this.dataSource, entry, async (db) => {
      if (!(await resendDelivery(db, id))) throw new Problem('NOT_FOUND');
    });
  }
}
