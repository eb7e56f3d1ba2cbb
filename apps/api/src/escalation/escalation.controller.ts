import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { escalationList, escalationsQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { countEscalations, listEscalations, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndText } from '../common/cursor';
import { authorityOf, CurrentPrincipal } from '../common/request-context';

@ApiTags('escalations')
@Access(HOLDERS['read-projects'])
@Controller('escalations')
export class EscalationController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

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
    return this.readers.read(principal, async (reader) => {
      const { next, rows } = await listEscalations(reader, filter, { after, limit });
      const ids = rows.flatMap((each) => [
        each.unitId,
        each.personId,
        each.answeredBy,
        each.actingFor,
        ...each.recipients,
      ]);
      const total = await countEscalations(reader, filter);
      const names = await namesOf(
        reader,
        ids.filter((id): id is string => id !== null),
      );
      return { rows, nextCursor: encodeCursor(next), total, now: reader.clock.now, names };
    });
  }
}
