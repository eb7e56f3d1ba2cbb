import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  fundArrivalAnswer,
  fundCohortList,
  fundCohortsQuery,
  fundPartList,
  fundPartsQuery,
  fundPlaceList,
  fundProjectList,
  fundProjectsQuery,
} from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import { dateAt, type DateOnly, type Principal } from '@bangban/kernel';
import {
  fundArrival,
  fundArrivalProjects,
  fundCohorts,
  fundParts,
  fundPlaces,
  fundsKeptBack,
  namesOf,
  Readers,
  type Reader,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { dayAndText, decodeCursor, encodeCursor } from '../common/cursor';
import { CurrentPrincipal } from '../common/request-context';

const todayOf = ({ clock }: Reader): DateOnly => dateAt(clock.now, clock.utcOffsetMinutes);

/** 资金到位: agreed, planned and arrived, over what the reader sees and whose amounts they read. */
@ApiTags('statistics')
@Access(HOLDERS['read-projects'])
@Controller('statistics/funds')
export class FundController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({ operationId: 'fundArrival', summary: 'agreed, planned and arrived money, per currency' })
  @Answers(fundArrivalAnswer)
  async funds(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const rows = await fundArrival(reader, todayOf(reader));
      return { now: reader.clock.now, rows, keptBack: await fundsKeptBack(reader) };
    });
  }

  @Get('cohorts')
  @ApiOperation({
    operationId: 'fundCohorts',
    summary: 'the share of agreed money that has arrived, by year and platform or level',
  })
  @Answers(fundCohortList)
  async cohorts(
    @Query({ schema: fundCohortsQuery }) { by }: z.output<typeof fundCohortsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await fundCohorts(reader, by, todayOf(reader));
      return { now: reader.clock.now, rows, keptBack: await fundsKeptBack(reader) };
    });
  }

  @Get('projects')
  @ApiOperation({ operationId: 'fundArrivalProjects', summary: 'the projects behind the figures of a currency' })
  @Answers(fundProjectList)
  async projects(
    @Query({ schema: fundProjectsQuery }) asked: z.output<typeof fundProjectsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const rows = await fundArrivalProjects(reader, asked, todayOf(reader));
      const names = await namesOf(
        reader,
        rows.flatMap(({ landingUnitId }) => landingUnitId ?? []),
      );
      return { now: reader.clock.now, rows, names, keptBack: await fundsKeptBack(reader) };
    });
  }

  @Get('places')
  @ApiOperation({ operationId: 'fundPlaces', summary: 'arrived money by place, shares where a statement splits it' })
  @Answers(fundPlaceList)
  async places(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const rows = await fundPlaces(reader);
      const names = await namesOf(
        reader,
        rows.flatMap(({ unitId }) => unitId ?? []),
      );
      return { now: reader.clock.now, rows, names, keptBack: await fundsKeptBack(reader) };
    });
  }

  @Get('parts')
  @ApiOperation({ operationId: 'fundParts', summary: 'the arrivals and shares behind one number of a place' })
  @Answers(fundPartList)
  async parts(
    @Query({ schema: fundPartsQuery }) { cursor, limit, ...asked }: z.output<typeof fundPartsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    const after = decodeCursor(dayAndText, cursor);
    return this.readers.read(principal, async (reader) => {
      const { next, rows, total } = await fundParts(reader, asked, { after, limit });
      const names = await namesOf(
        reader,
        rows.flatMap(({ unitId }) => unitId ?? []),
      );
      return { rows, total, nextCursor: encodeCursor(next), names, keptBack: await fundsKeptBack(reader) };
    });
  }
}
