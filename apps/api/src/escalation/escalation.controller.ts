import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { escalationList, escalationsQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { countEscalations, Database, listEscalations, namesOf, recordClock } from '@bangban/persistence';
import type { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndText } from '../common/cursor';
import { authorityOf, CurrentPrincipal } from '../common/request-context';

@ApiTags('escalations')
@Access(OFFICIALS)
@Controller('escalations')
export class EscalationController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listEscalations', summary: 'questions that the ladder put to somebody, newest first' })
  @Answers(escalationList)
  async list(
    @Query({ schema: escalationsQuery }) query: z.output<typeof escalationsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, scope, ...rest } = query;
    const filter = scope === 'mine' ? { ...rest, recipientId: authorityOf(principal) } : rest;
    const after = decodeCursor(instantAndText, cursor);
    const { next, rows } = await listEscalations(this.dataSource, filter, { after, limit });
    const ids = rows.flatMap((each) => [
      each.unitId,
      each.personId,
      each.answeredBy,
      each.actingFor,
      ...each.recipients,
    ]);
    const { now } = await recordClock(this.dataSource);
    return {
      rows,
      nextCursor: encodeCursor(next),
      total: await countEscalations(this.dataSource, filter),
      now,
      names: await namesOf(
        this.dataSource,
        ids.filter((id): id is string => id !== null),
      ),
    };
  }
}
