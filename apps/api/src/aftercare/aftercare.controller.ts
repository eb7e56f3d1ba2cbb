import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { signList, signsQuery, visitList, visitsQuery } from '@bangban/contract';
import { byNeed, HOLDERS, type Need, visitsByNeed } from '@bangban/domain';
import { dateAt, dayNumber, type Principal } from '@bangban/kernel';
import { countSigns, listSigns, loadPolicy, namesOf, Readers, visitFacts, type VisitRow } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, signKey, visitKey } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';

/** After production, over all projects that whoever asks reads. */
@ApiTags('aftercare')
@Access(HOLDERS['read-projects'])
@Controller('aftercare')
export class AftercareController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get('signs')
  @ApiOperation({ operationId: 'listWarningSigns', summary: 'early-warning signs, those that are open first' })
  @Answers(signList)
  async signs(
    @Query({ schema: signsQuery }) query: z.output<typeof signsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(signKey, cursor);
    return this.readers.read(principal, async (reader) => {
      const { next, rows } = await listSigns(reader, filter, { after, limit });
      const counts = await countSigns(reader, filter);
      const ids = rows.flatMap(({ by, landingUnitId, leaderId }) => [by, landingUnitId, leaderId]);
      const names = await namesOf(
        reader,
        ids.filter((id) => id !== null),
      );
      return { rows, nextCursor: encodeCursor(next), ...counts, now: reader.clock.now, names };
    });
  }

  @Get('visits')
  @ApiOperation({
    operationId: 'listVisits',
    summary:
      'whom to visit, by need and not by rank: the newest rules weigh, and each line says what its points are of',
  })
  @Answers(visitList)
  async visits(
    @Query({ schema: visitsQuery }) query: z.output<typeof visitsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(visitKey, cursor);
    return this.readers.read(principal, async (reader) => {
      const { now, policyVersion, utcOffsetMinutes } = reader.clock;
      const policy = await loadPolicy(reader, policyVersion);
      if (!policy) throw new Error(`no policy ${policyVersion}`);
      const today = dateAt(now, utcOffsetMinutes);
      const known = (await visitFacts(reader, filter, now)).map(({ enteredAt, ...each }) => {
        const since = each.lastOn ?? dateAt(enteredAt, utcOffsetMinutes);
        return { ...each, days: Math.max(0, dayNumber(today) - dayNumber(since)) };
      });
      const all = visitsByNeed(known, policy.visits);
      const left = after === null ? all : all.filter((each) => byNeed(keyOf(after), each) < 0);
      const rows = left.slice(0, limit);
      const last = left.length > limit ? rows.at(-1) : undefined;
      const nextCursor = encodeCursor(last && [last.points, last.days, last.projectId]);
      const ids = rows.flatMap(({ landingUnitId, leaderId }) => [landingUnitId, leaderId]).filter((id) => id !== null);
      return {
        rows: rows.map(told),
        nextCursor,
        total: all.length,
        policyVersion,
        now,
        names: await namesOf(reader, ids),
      };
    });
  }
}

const keyOf = ([points, days, projectId]: z.output<typeof visitKey>) => ({ points, days, projectId, lines: [] });

type Visit = Omit<VisitRow, 'enteredAt'> & Need & { readonly days: number };
const told = ({
  days,
  landingUnitId,
  lastOn,
  leaderId,
  lines,
  points,
  projectId,
  projectName,
  projectStage,
}: Visit) => ({
  projectId,
  projectName,
  projectStage,
  landingUnitId,
  leaderId,
  points,
  lastOn,
  days,
  lines,
});
