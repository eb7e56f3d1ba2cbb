import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { changeList, changesQuery, cockpitProjectList, cockpitProjectsQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import {
  cockpitProjects,
  countCockpitProjects,
  Database,
  findProject,
  itemTitles,
  namesOf,
  projectChanges,
  recordClock,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { idsIn, textsIn } from '../project/project.queries.service';

/** 领导驾驶舱: what a leader asks of the projects (R35), and what happened to them. */
@ApiTags('cockpit')
@Access(OFFICIALS)
@Controller('cockpit')
export class CockpitController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

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
    const rows = await cockpitProjects(this.dataSource, filter, limit);
    const ids = rows.flatMap(({ leaderId, worst }) => [leaderId ?? '', ...worst.map(({ unitId }) => unitId)]);
    return {
      rows,
      total: await countCockpitProjects(this.dataSource, filter),
      now: (await recordClock(this.dataSource)).now,
      names: await namesOf(this.dataSource, ids),
    };
  }

  /** Names and titles: of whatever the entries speak of. */
  @Get('changes')
  @ApiOperation({ operationId: 'projectChanges', summary: 'what happened to a project after a seq, newest first' })
  @Answers(changeList)
  async changes(@Query({ schema: changesQuery }) query: z.output<typeof changesQuery>) {
    const { projectId, ...page } = query;
    const found = await findProject(this.dataSource, projectId);
    if (!found) throw new Problem('PROJECT_UNKNOWN');
    const rows = await projectChanges(this.dataSource, projectId, page);
    const written = rows.flatMap(({ data, itemId }) => [itemId ?? '', ...textsIn(data)]);
    return {
      rows,
      names: await namesOf(this.dataSource, [...idsIn(found.project, found.items), ...written]),
      titles: await itemTitles(
        this.dataSource,
        written.filter((text) => uuid.safeParse(text).success),
      ),
    };
  }
}
