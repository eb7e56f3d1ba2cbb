import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { key, workLeftList, workLeftQuery } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import { countLyingWork, Database, listLyingWork, namesOf } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor } from '../common/cursor';

/** 离任遗留: what hangs on people and units that are gone, or may no longer do it, until somebody takes it over. */
@ApiTags('directory')
@Access(HOLDERS['see-directory'])
@Controller('work-left')
export class WorkLeftController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listWorkLeft', summary: 'what hangs on people and units that are gone' })
  @Answers(workLeftList)
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
