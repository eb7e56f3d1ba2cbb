import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { key, workLeftList, workLeftQuery } from '@bangban/contract';
import { ADMIN_ROLES } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { Database, lyingWork, namesOf, Readers, type Scoped, unscoped } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor } from '../common/cursor';
import { CurrentCaller } from '../common/request-context';
import { placeAlone } from './leaving';

/** 离任遗留: what hangs on people and units that are gone, or may no longer do it, until somebody takes it over. */
@ApiTags('directory')
@Access(HOLDERS['see-directory'])
@Controller('work-left')
export class WorkLeftController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listWorkLeft', summary: 'what hangs on people and units that are gone' })
  @Answers(workLeftList)
  async list(
    @Query({ schema: workLeftQuery }) query: z.output<typeof workLeftQuery>,
    @CurrentCaller() { ownRoles, principal }: Caller,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(key(300), cursor);
    // Whoever keeps the directory has to know what lies where, and not what it is.
    const keeper = ownRoles.some((role) => ADMIN_ROLES.includes(role));
    const ask = (db: Scoped): ReturnType<typeof lyingWork> => lyingWork(db, filter, { after, limit });
    const found = await (keeper ? ask(unscoped(this.dataSource)) : this.readers.read(principal, ask));
    const { counts, page } = found;
    const rows = keeper ? page.rows.map(placeAlone) : page.rows;
    const ids = rows.flatMap(({ people, subjectId, unitId }) => [...people, ...[subjectId ?? [], unitId ?? []].flat()]);
    return {
      rows,
      nextCursor: encodeCursor(page.next),
      total: Object.values(counts).reduce((sum, count) => sum + count, 0),
      counts,
      names: await namesOf(this.dataSource, ids),
    };
  }
}
