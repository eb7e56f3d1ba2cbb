import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lateCounts, lateQuery, obligationList, obligationsQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS, LATE_KINDS } from '@bangban/domain';
import {
  countLate,
  countObligations,
  listObligations,
  namesOf,
  type ObligationFilter,
  Readers,
  type WhoseFilter,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, dueAndMatter, encodeCursor } from '../common/cursor';
import { authorityOf, CurrentPrincipal } from '../common/request-context';

/**
 * What is owed beside the steps of items: duties, target days, questions, requests for a second person, hand-overs. An
 * item's own step, its holder and its limit stand in the list of help items.
 */
@ApiTags('obligations')
@Access(HOLDERS['read-projects'])
@Controller('obligations')
export class ObligationController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({
    operationId: 'listObligations',
    summary: 'what is owed on projects and in answers, late first, then nearest',
  })
  @Answers(obligationList)
  async list(
    @Query({ schema: obligationsQuery }) query: z.output<typeof obligationsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, scope: said, ...rest } = query;
    const filter: ObligationFilter = { ...rest, whose: whoseOf(said, principal) };
    const after = decodeCursor(dueAndMatter, cursor);
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const { next, rows } = await listObligations(reader, filter, { after, limit, now });
      const ids = rows.flatMap(({ people, unitId }) => [...people, ...(unitId === null ? [] : [unitId])]);
      const counts = await countObligations(reader, filter, now);
      return { rows, nextCursor: encodeCursor(next), ...counts, now, names: await namesOf(reader, ids) };
    });
  }

  @Get('late')
  @ApiOperation({
    operationId: 'countLate',
    summary:
      'what is past its limit now, by the limit that was missed, each thing once: items and what is owed on projects',
  })
  @Answers(lateCounts)
  async late(
    @Query({ schema: lateQuery }) query: z.output<typeof lateQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const found = await countLate(reader, whoseOf(query.scope, principal), now);
      const rows = LATE_KINDS.map((kind) => ({ kind, late: found.get(kind) ?? 0 }));
      return { rows, late: rows.reduce((sum, { late }) => sum + late, 0), now };
    });
  }
}

function whoseOf(said: z.output<typeof obligationsQuery>['scope'], principal: Principal): WhoseFilter {
  const personId = authorityOf(principal);
  if (said === 'mine') return { personId };
  if (said === 'all') return {};
  const unitIds = [...new Set([...(principal.unitId === null ? [] : [principal.unitId]), ...principal.headOf])];
  return { unit: { personId, unitIds } };
}
