import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { found, searchQuery } from '@bangban/contract';
import type { PromotionStatus } from '@bangban/contract/vocabulary';
import { HOLDERS } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import {
  findForms,
  findMeetings,
  findPeople,
  findPromises,
  findReviews,
  listInvestors,
  listPromotions,
  listTrips,
  Readers,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';

/** One field for everything: what the lists of projects, items and people do not have. */
@ApiTags('projects')
@Access(HOLDERS['read-projects'])
@Controller('search')
export class SearchController {
  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get()
  @ApiOperation({
    operationId: 'search',
    summary: 'everything beside projects and items by words or their pinyin, as far as the reader sees it',
  })
  @Answers(found)
  search(
    @Query({ schema: searchQuery }) { limit, text }: z.output<typeof searchQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const investors = await listInvestors(reader, { text, status: 'standing' }, { limit });
      const promotions = await listPromotions(reader, { text }, { limit });
      const trips = await listTrips(reader, { text }, { limit });
      return {
        investors: investors.rows.map(({ id, state: { group, name } }) => ({ id, name, group })),
        // As its decider wrote it.
        promotions: promotions.rows.map(({ id, state, status }) => ({
          id,
          name: state.sheet.name,
          status: status as PromotionStatus,
        })),
        forms: await findForms(reader, text, limit),
        promises: await findPromises(reader, text, limit),
        meetings: await findMeetings(reader, text, limit),
        trips: trips.rows.map(({ group, id, state: { direction, from, purpose } }) => ({
          id,
          direction,
          from,
          purpose,
          group: group.name,
        })),
        reviews: await findReviews(reader, text, limit),
        people: await findPeople(reader, text, limit),
      };
    });
  }
}
