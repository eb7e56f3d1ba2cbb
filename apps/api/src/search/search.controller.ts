import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { found, searchQuery } from '@bangban/contract';
import type { PromotionStatus } from '@bangban/contract/vocabulary';
import { HOLDERS } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import { findForms, findPromises, listInvestors, listPromotions, Readers } from '@bangban/persistence';
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
    summary: 'companies, projects on offer, supervision forms and promises by words, as far as the reader sees them',
  })
  @Answers(found)
  search(
    @Query({ schema: searchQuery }) { limit, text }: z.output<typeof searchQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.readers.read(principal, async (reader) => {
      const investors = await listInvestors(reader, { text, status: 'standing' }, { limit });
      const promotions = await listPromotions(reader, { text }, { limit });
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
      };
    });
  }
}
