import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { COMMAND_NAMES, key, names, provisional, workLeftQuery } from '@bangban/contract';
import { ADMIN_ROLES, STAGES, WORK_KINDS } from '@bangban/domain';
import { countLyingWork, listLyingWork, namesOf } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor } from '../common/cursor';

const command = z.enum(COMMAND_NAMES);
const row = z.object({
  key: z.string().meta({ description: 'names it as long as it is there' }),
  kind: z.enum(WORK_KINDS),
  part: z.string().nullable().meta({ description: 'which party, clock or kind of item' }),
  lying: z.boolean().meta({ description: 'nobody who could do it is there' }),
  act: command.nullable().meta({ description: 'what does it, where it is owed' }),
  mend: command.nullable().meta({ description: 'what puts it into other hands; null: the directory does' }),
  projectId: z.uuid().nullable(),
  projectName: z.string().nullable(),
  projectStage: z.enum(STAGES).nullable(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  subjectId: z.string().nullable().meta({ description: 'the unit, person or substitution of the directory' }),
  people: z.array(z.string()),
  unitId: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
  provisional,
});

/** 离任遗留: what hangs on people and units that are gone, or may no longer do it, until somebody takes it over. */
@ApiTags('directory')
@Access([...OFFICIALS, ...ADMIN_ROLES])
@Controller('work-left')
export class WorkLeftController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listWorkLeft', summary: 'what hangs on people and units that are gone' })
  @Answers(
    z.object({
      rows: z.array(row),
      nextCursor: z.string().nullable(),
      total: z.int(),
      counts: z.partialRecord(z.enum(WORK_KINDS), z.int()),
      names,
    }),
  )
  async list(@Query({ schema: workLeftQuery }) query: z.output<typeof workLeftQuery>) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(key(300), cursor);
    const [{ next, rows }, counts] = await Promise.all([
      listLyingWork(this.dataSource, filter, { after, limit }),
      countLyingWork(this.dataSource, filter),
    ]);
    const ids = rows.flatMap(({ people, subjectId, unitId }) => [...people, ...[subjectId ?? [], unitId ?? []].flat()]);
    return {
      rows,
      nextCursor: encodeCursor(next),
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      counts,
      names: await namesOf(this.dataSource, ids),
    };
  }
}
