import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeList, changesQuery, cockpitProjectList, cockpitProjectsQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS, withoutAmounts } from '@bangban/domain';
import {
  cockpitProjects,
  countCockpitProjects,
  findProject,
  itemTitles,
  namesOf,
  projectChanges,
  Readers,
  readsAmounts,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { withoutUnseen } from '../project/other-projects';
import { idsIn, keptBack, textsIn } from '../project/project.queries.service';

/** 领导驾驶舱: what a leader asks of the projects (R35), and what happened to them. */
@ApiTags('cockpit')
@Access(HOLDERS['read-projects'])
@Controller('cockpit')
export class CockpitController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get('projects')
  @ApiOperation({
    operationId: 'cockpitProjects',
    summary: 'projects by progress, money and problems, worst light first',
  })
  @Answers(cockpitProjectList)
  async projects(
    @Query({ schema: cockpitProjectsQuery }) query: z.output<typeof cockpitProjectsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { limit, scope, ...rest } = query;
    const filter = scope === 'mine' ? { ...rest, leaderId: authorityOf(principal) } : rest;
    return this.readers.read(principal, async (reader) => {
      const rows = await cockpitProjects(reader, filter, limit);
      const ids = rows.flatMap(({ leaderId, worst }) => [leaderId ?? '', ...worst.map(({ unitId }) => unitId)]);
      const total = await countCockpitProjects(reader, filter);
      return { rows, total, now: reader.clock.now, names: await namesOf(reader, ids) };
    });
  }

  /** Names and titles: of whatever the entries speak of. */
  @Get('changes')
  @ApiOperation({ operationId: 'projectChanges', summary: 'what happened to a project after a seq, newest first' })
  @Answers(changeList)
  async changes(
    @Query({ schema: changesQuery }) query: z.output<typeof changesQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { projectId, ...page } = query;
    return this.readers.read(principal, async (reader) => {
      const found = await findProject(reader, projectId);
      if (!found) throw new Problem('PROJECT_UNKNOWN');
      const rows = await withoutUnseen(reader, projectId, await projectChanges(reader, projectId, page));
      const written = rows.flatMap(({ data, itemId }) => [itemId ?? '', ...textsIn(data)]);
      const names = await namesOf(reader, [...idsIn(found.project, found.items), ...written]);
      const ids = written.filter((text) => uuid.safeParse(text).success);
      const told = await readsAmounts(reader, projectId);
      return {
        rows: told ? rows : withoutAmounts(rows),
        hidden: keptBack(told),
        names,
        titles: await itemTitles(reader, ids),
      };
    });
  }
}
