import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { COMMAND_NAMES, OBLIGATION_KINDS, type Principal, STAGES } from '@bangban/domain';
import { countObligations, listObligations, namesOf, type ObligationFilter, recordClock } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, dueAndMatter, encodeCursor } from '../common/cursor';
import { page, queryFlag, uuid } from '../common/fields';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { light, names } from '../project/project.answers';

const listQuery = z.strictObject({
  /** `mine`: in my hands (or of whom I act for). `my-unit`: those, and what my unit or a unit that I head owes. */
  scope: z.enum(['mine', 'my-unit', 'all']).default('mine'),
  projectId: uuid.optional(),
  late: queryFlag.optional(),
  ...page,
});

const instant = z.iso.datetime();
const row = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  projectStage: z.enum(STAGES),
  matter: z.string().meta({ description: 'names what is owed, as long as it is owed' }),
  kind: z.enum(OBLIGATION_KINDS),
  clock: z.string().nullable(),
  act: z.enum(COMMAND_NAMES).meta({ description: 'the command that does it' }),
  people: z.array(z.string()).meta({ description: 'each of them may do it' }),
  unitId: z.string().nullable(),
  dueAt: instant.nullable(),
  provisional: z.boolean(),
  light,
  late: z.boolean(),
});

/** What is owed on projects themselves: duties, target days, questions, requests for a second person, hand-overs. */
@ApiTags('obligations')
@Access(OFFICIALS)
@Controller('obligations')
export class ObligationController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listObligations', summary: 'what is owed on projects, late first, then nearest' })
  @Answers(
    z.object({
      rows: z.array(row),
      nextCursor: z.string().nullable(),
      ...{ total: z.int(), late: z.int(), now: instant, names },
    }),
  )
  async list(
    @Query({ schema: listQuery }) query: z.output<typeof listQuery>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<unknown> {
    const { cursor, limit, scope, ...rest } = query;
    const filter: ObligationFilter = { ...rest, ...scopeOf(scope, principal) };
    const after = decodeCursor(dueAndMatter, cursor);
    const { now } = await recordClock(this.dataSource);
    const { next, rows } = await listObligations(this.dataSource, filter, { after, limit, now });
    const ids = rows.flatMap(({ people, unitId }) => [...people, ...(unitId === null ? [] : [unitId])]);
    return {
      rows,
      nextCursor: encodeCursor(next),
      ...(await countObligations(this.dataSource, filter, now)),
      now,
      names: await namesOf(this.dataSource, ids),
    };
  }
}

function scopeOf(scope: z.output<typeof listQuery>['scope'], principal: Principal): ObligationFilter {
  const personId = authorityOf(principal);
  if (scope === 'mine') return { personId };
  if (scope === 'all') return {};
  const unitIds = [...new Set([...(principal.unitId === null ? [] : [principal.unitId]), ...principal.headOf])];
  return { unit: { personId, unitIds } };
}
