import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  availableList,
  commandAnswer,
  COMMANDS,
  eventList,
  eventsQuery,
  projectDetail,
  projectList,
  projectsQuery,
  similarList,
  similarQuery,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS, withoutAmounts } from '@bangban/domain';
import type { FactsPayload } from '@bangban/domain';
import {
  countProjects,
  listEvents,
  listProjects,
  namesOf,
  Readers,
  readsAmounts,
  seesProject,
  similarProjects,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid, seqNumber } from '../common/cursor';
import { Problem } from '../common/problem';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { IDEMPOTENCY_KEY_HEADER, IdempotencyKey } from './command-headers';
import { CommandService } from './command.service';
import { withoutUnseen } from './other-projects';
import { keptBack, ProjectQueries, textsIn } from './project.queries.service';

@ApiTags('projects')
@Controller('projects')
export class ProjectController {
  constructor(
    @Inject(Readers) private readonly readers: Readers,
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(ProjectQueries) private readonly queries: ProjectQueries,
  ) {}

  @Post()
  @Access('command')
  @HttpCode(201)
  @ApiOperation({ operationId: 'registerLead', summary: 'RegisterLead' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @Answers(commandAnswer, { status: 201 })
  register(
    @Body({ schema: COMMANDS.RegisterLead }) payload: FactsPayload,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @RequestTrail() trail: Trail,
  ) {
    const command = { name: 'RegisterLead', payload } as const;
    return this.commands.give({ projectId: null, command, asker: { principal }, idempotencyKey, trail });
  }

  @Get()
  @Access(HOLDERS['read-projects'])
  @ApiOperation({ operationId: 'listProjects', summary: 'projects, newest first or longest in their stage first' })
  @Answers(projectList)
  async list(
    @Query({ schema: projectsQuery }) query: z.output<typeof projectsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, order, ...filter } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    return this.readers.read(principal, async (reader) => {
      const { now } = reader.clock;
      const { next, rows } = await listProjects(reader, filter, { after, limit, now, order });
      const total = await countProjects(reader, filter, now);
      const ids = rows.flatMap((row) => [row.leaderId, row.introducingUnitId, row.landingUnitId, row.followerId]);
      const names = await namesOf(
        reader,
        ids.filter((id): id is string => id !== null),
      );
      return { rows, nextCursor: encodeCursor(next), total, now, names };
    });
  }

  @Get('similar')
  @Access(HOLDERS['read-projects'])
  @ApiOperation({ operationId: 'similarProjects', summary: 'projects that a new lead may repeat' })
  @Answers(similarList)
  async similar(
    @Query({ schema: similarQuery }) query: z.output<typeof similarQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const names = { name: query.name, investor: query.investor ?? null };
    return { rows: await this.readers.read(principal, (reader) => similarProjects(reader, names)) };
  }

  @Get(':projectId')
  @Access(HOLDERS['read-projects'])
  @ApiOperation({ operationId: 'getProject', summary: 'one project with checklist and next gate' })
  @Answers(projectDetail)
  async get(@Param('projectId', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.queries.detail(id, principal);
  }

  @Get(':projectId/events')
  @Access(HOLDERS['read-projects'])
  @ApiOperation({ operationId: 'listProjectEvents', summary: 'the history, in order' })
  @Answers(eventList)
  async events(
    @Param('projectId', { schema: uuid }) id: string,
    @Query({ schema: eventsQuery }) query: z.output<typeof eventsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(seqNumber, cursor) ?? 0;
    return this.readers.read(principal, async (reader) => {
      if (!(await seesProject(reader, id))) throw new Problem('PROJECT_UNKNOWN');
      const page = await listEvents(reader, id, filter, { after, limit });
      const rows = await withoutUnseen(reader, id, page.rows);
      const ids = rows.flatMap(({ data }) => textsIn(data));
      const told = await readsAmounts(reader, id);
      return {
        rows: told ? rows : withoutAmounts(rows),
        hidden: keptBack(told),
        nextCursor: encodeCursor(page.next),
        names: await namesOf(reader, ids),
      };
    });
  }

  @Get(':projectId/available-commands')
  @Access('command')
  @ApiOperation({ operationId: 'availableCommands', summary: 'what this person may do now, and why not' })
  @Answers(availableList)
  async available(@Param('projectId', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.queries.available(id, principal);
  }
}
