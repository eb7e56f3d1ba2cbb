import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { escalationsQuery, INSTRUCTIONS, names, plan, progress, provisional } from '@bangban/contract';
import { ITEM_STATES, type Principal, RUNGS, STAGES } from '@bangban/domain';
import { countEscalations, listEscalations, namesOf, recordClock } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndText } from '../common/cursor';
import { authorityOf, CurrentPrincipal } from '../common/request-context';

const instant = z.iso.datetime();
const row = z.object({
  id: z.string(),
  projectId: z.uuid(),
  projectName: z.string(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  unitId: z.string().nullable(),
  personId: z.string().nullable(),
  dueAt: instant.nullable(),
  provisional,
  kind: z.enum(['rung', 'deadlock']),
  clock: z.string(),
  rung: z.enum(RUNGS),
  recipients: z.array(z.string()),
  openedAt: instant,
  answerDue: instant,
  answerDueProvisional: provisional,
  lapsedAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  actingFor: z.string().nullable(),
  instruction: z.enum(INSTRUCTIONS).nullable(),
  words: z.string().nullable(),
  closedAt: instant.nullable(),
  seq: z.int(),
  due: instant
    .nullable()
    .meta({ description: 'the limit behind the question: missed, or running where it was raised early' }),
  dueProvisional: provisional,
  limit: z.int().nullable().meta({ description: 'working days; null for a clock of the project' }),
  itemState: z.enum(ITEM_STATES).nullable(),
  blocks: z.enum(STAGES).nullable().meta({ description: 'the stage that waits for this item' }),
  waiting: z.int().meta({ description: 'open items that wait for this one' }),
  projectStage: z.enum(STAGES),
  plan: plan.nullable(),
  progress,
  next: z
    .object({ rung: z.enum(RUNGS), at: instant, provisional })
    .nullable()
    .meta({ description: 'where the matter goes next by itself, unless it is done' }),
  earlier: z
    .array(
      z.object({
        rung: z.enum(RUNGS),
        answeredBy: z.string(),
        answeredAt: instant,
        instruction: z.enum(INSTRUCTIONS),
        words: z.string(),
      }),
    )
    .meta({ description: 'who was asked about the same limit before, and answered what' }),
});

@ApiTags('escalations')
@Access(OFFICIALS)
@Controller('escalations')
export class EscalationController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listEscalations', summary: 'questions that the ladder put to somebody, newest first' })
  @Answers(z.object({ rows: z.array(row), nextCursor: z.string().nullable(), total: z.int(), now: instant, names }))
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
