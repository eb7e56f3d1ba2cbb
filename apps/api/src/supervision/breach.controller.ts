import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { breachesQuery, names, provisional } from '@bangban/contract';
import { STAGES } from '@bangban/domain';
import { countBreaches, listBreaches, namesOf } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { breachKey, decodeCursor, encodeCursor } from '../common/cursor';
import { Periods } from './periods';

const row = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  seq: z.int(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  clock: z.string(),
  deadlineVersion: z.int(),
  due: z.iso.datetime(),
  provisional,
  recordedAt: z.iso.datetime(),
  unitId: z.string().nullable().meta({ description: 'who held it when the limit passed' }),
  personId: z.string().nullable(),
  stage: z.enum(STAGES),
  missed: z.int(),
  curedAt: z.iso.datetime().nullable().meta({ description: 'a cured breach stays a breach' }),
});

@ApiTags('supervision')
@Access(OFFICIALS)
@Controller('breaches')
export class BreachController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Periods) private readonly periods: Periods,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listBreaches', summary: 'limits that were missed, newest first' })
  @Answers(z.object({ rows: z.array(row), nextCursor: z.string().nullable(), total: z.int(), cured: z.int(), names }))
  async list(@Query({ schema: breachesQuery }) query: z.output<typeof breachesQuery>) {
    const { cursor, from, limit, to, ...rest } = query;
    const filter = { ...rest, ...(await this.periods.instants({ from, to })) };
    const after = decodeCursor(breachKey, cursor);
    const { next, rows } = await listBreaches(this.dataSource, filter, { after, limit });
    const ids = rows.flatMap((each) => [each.unitId, each.personId]).filter((id): id is string => id !== null);
    return {
      rows,
      nextCursor: encodeCursor(next),
      ...(await countBreaches(this.dataSource, filter)),
      names: await namesOf(this.dataSource, ids),
    };
  }
}
