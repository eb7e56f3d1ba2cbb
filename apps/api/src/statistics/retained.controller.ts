import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { retainedList, retainedProjectList, retainedProjectsQuery, retainedQuery } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import { fundsKeptBack, namesOf, PRODUCED, Readers, retainedCohorts, retainedProjects } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';

/** 投资留存: of the money that came to projects in production, what is still there. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller('statistics/retained')
export class RetainedController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({
    operationId: 'retainedCohorts',
    summary: 'of verified money at projects that came into production, what is still there, by year',
  })
  @Answers(retainedList)
  async cohorts(
    @Query({ schema: retainedQuery }) asked: z.output<typeof retainedQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await retainedCohorts(reader, asked, reader.clock.utcOffsetMinutes);
      return { now: reader.clock.now, rows, keptBack: await fundsKeptBack(reader, PRODUCED) };
    });
  }

  @Get('projects')
  @ApiOperation({ operationId: 'retainedProjects', summary: 'the projects behind the figures of a cohort' })
  @Answers(retainedProjectList)
  async projects(
    @Query({ schema: retainedProjectsQuery }) asked: z.output<typeof retainedProjectsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await retainedProjects(reader, asked, reader.clock.utcOffsetMinutes);
      const names = await namesOf(
        reader,
        rows.flatMap(({ landingUnitId }) => landingUnitId ?? []),
      );
      return { now: reader.clock.now, rows, names, keptBack: await fundsKeptBack(reader, PRODUCED) };
    });
  }
}
