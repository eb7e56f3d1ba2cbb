import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { made, uuid, watchBody, watchList } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import {
  addWatch,
  audited,
  Database,
  Readers,
  removeWatch,
  seesProject,
  watchedRows,
  watchesOf,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';

const MOST_WATCHES = 200;

/** 关注: what somebody wants to hear of is their own affair. The audit says that they chose, never what. */
@ApiTags('preferences')
@Access(HOLDERS['read-projects'])
@ForOneselfOnly()
@Controller('watches')
export class WatchController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listWatches', summary: 'what I watch, of what I may read now' })
  @Answers(watchList)
  async list(@CurrentPrincipal() principal: Principal) {
    const own = await watchesOf(this.dataSource, principal.personId);
    return { rows: await this.readers.read(principal, (reader) => watchedRows(reader, own)) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({
    operationId: 'addWatch',
    summary: 'watches a project or an item from now on; once, however often it is asked',
  })
  @Answers(made, { status: 201 })
  async add(
    @Body({ schema: watchBody }) { itemId, projectId }: z.output<typeof watchBody>,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
  ) {
    const { personId } = principal;
    const sees = await this.readers.read(principal, (reader) => seesProject(reader, projectId));
    if (!sees) throw new Problem('NOT_FOUND');
    return audited(this.dataSource, { ...trail, actorId: personId, action: 'AddWatch' }, async (db) => {
      if ((await watchesOf(db, personId)).length >= MOST_WATCHES) throw new Problem('TOO_MANY_WATCHES');
      const id = await addWatch(db, { id: randomUUID(), itemId, personId, projectId });
      if (id === null) throw new Problem('NOT_FOUND');
      return { id };
    });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeWatch', summary: 'no longer watches' })
  @AnswersNothing()
  async remove(
    @Param('id', { schema: uuid }) id: string,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const entry = { ...trail, actorId: principal.personId, action: 'RemoveWatch' } as const;
    await audited(this.dataSource, entry, async (db) => {
      if (!(await removeWatch(db, principal.personId, id))) throw new Problem('NOT_FOUND');
    });
  }
}
