import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agreed, eventRow, light, names, plan, progress, provisional, uuid } from '@bangban/contract';
import { type Principal, PROJECT_STATUSES, STAGES } from '@bangban/domain';
import {
  cockpitProjects,
  countCockpitProjects,
  findProject,
  itemTitles,
  namesOf,
  projectChanges,
  recordClock,
} from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { authorityOf, CurrentPrincipal } from '../common/request-context';
import { idsIn, textsIn } from '../project/project.queries.service';

const limit = z.coerce.number().int().min(1).max(100).default(30);
const projectsQuery = z.strictObject({
  /** `mine`: led by me (or by whom I act for). */
  scope: z.enum(['mine', 'all']).default('mine'),
  limit,
});
const after = z.coerce.number().int().min(0).max(2_147_483_647).default(0);
const changesQuery = z.strictObject({ projectId: uuid, after, limit });

const instant = z.iso.datetime();
const stage = z.enum(STAGES);
const itemTitle = z.object({ title: z.string(), templateKey: z.string().nullable() });
const row = z.object({
  id: z.uuid(),
  seq: z.int(),
  name: z.string(),
  investorName: z.string().nullable(),
  stage,
  status: z.enum(PROJECT_STATUSES),
  stageEnteredAt: instant,
  leaderId: z.string().nullable(),
  light,
  progress,
  plan: plan.nullable(),
  amount: z.string().nullable().meta({ description: '万元, as planned' }),
  currency: z.string().nullable(),
  agreed,
  arrived: z
    .array(z.object({ currency: z.string(), amount: z.string() }))
    .meta({ description: '万元, per currency; never summed' }),
  openItems: z.int(),
  redItems: z.int(),
  yellowItems: z.int(),
  closedItems: z.int(),
  questions: z.int().meta({ description: 'put to leaders and not answered' }),
  clocks: z
    .array(z.object({ clock: z.string(), due: instant, provisional, light: z.enum(['yellow', 'red']) }))
    .meta({ description: 'its target date and routines, where near or past their limit' }),
  worst: z.array(itemTitle.extend({ itemId: z.uuid(), unitId: z.string(), due: instant, provisional })),
});

/** 领导驾驶舱: what a leader asks of the projects (R35), and what happened to them. */
@ApiTags('cockpit')
@Access(OFFICIALS)
@Controller('cockpit')
export class CockpitController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get('projects')
  @ApiOperation({
    operationId: 'cockpitProjects',
    summary: 'projects by progress, money and problems, worst light first',
  })
  @Answers(z.object({ rows: z.array(row), total: z.int(), now: instant, names }))
  async projects(
    @Query({ schema: projectsQuery }) query: z.output<typeof projectsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const filter = query.scope === 'mine' ? { leaderId: authorityOf(principal) } : {};
    const rows = await cockpitProjects(this.dataSource, filter, query.limit);
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
  @Answers(z.object({ rows: z.array(eventRow), names, titles: z.record(z.string(), itemTitle) }))
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
