import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { breachesQuery, breachList } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { countBreaches, listBreaches, namesOf, Readers } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { breachKey, decodeCursor, encodeCursor } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';
import { instantsOf } from './periods';

@ApiTags('supervision')
@Access(HOLDERS['read-projects'])
@Controller('breaches')
export class BreachController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'listBreaches', summary: 'limits that were missed, newest first' })
  @Answers(breachList)
  async list(
    @Query({ schema: breachesQuery }) query: z.output<typeof breachesQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...narrowed } = query;
    const after = decodeCursor(breachKey, cursor);
    return this.readers.read(principal, async (reader) => {
      const filter = instantsOf(narrowed, reader.clock);
      const { next, rows } = await listBreaches(reader, filter, { after, limit });
      const ids = rows.flatMap((each) => [each.unitId, each.personId]).filter((id): id is string => id !== null);
      const counts = await countBreaches(reader, filter);
      return { rows, nextCursor: encodeCursor(next), ...counts, names: await namesOf(reader, ids) };
    });
  }
}
