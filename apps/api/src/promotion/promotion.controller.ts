import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  promotionAnswer,
  promotionCommands,
  promotionList,
  promotionPage,
  promotionsQuery,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Promotions } from './promotion.service';

/** 项目库. Whoever works on projects may read what is on offer; whose act each is says the file, by the policy. */
@ApiTags('libraries')
@Access(HOLDERS['read-projects'])
@Controller('promotions')
export class PromotionController {
  constructor(@Inject(Promotions) readonly files: Promotions) {}

  @Get()
  @ApiOperation({ operationId: 'listPromotions', summary: 'projects on offer, newest first' })
  @Answers(promotionList)
  list(
    @Query({ schema: promotionsQuery }) query: z.output<typeof promotionsQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.list(query, principal);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getPromotion', summary: 'a project on offer: its sheet, where it stands, its lead' })
  @Answers(promotionPage)
  page(@Param('id', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.files.page(id, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  DraftPromotion: ['', 'draftPromotion', 'begins the sheet of a project on offer'],
  RevisePromotion: [':id/commands/revise', 'revisePromotion', 'replaces the sheet, where it is not shown'],
  KeepPromotion: [':id/commands/keep', 'keepPromotion', 'takes it into the library'],
  ReleasePromotion: [':id/commands/release', 'releasePromotion', 'shows it to everybody, as the second person'],
  UnreleasePromotion: [':id/commands/unrelease', 'unreleasePromotion', 'takes it off the public page'],
  RemoveLeaflet: [':id/commands/remove-leaflet', 'removeLeaflet', 'takes a file off the sheet, shown or not'],
  WithdrawPromotion: [':id/commands/withdraw', 'withdrawPromotion', 'it is not on offer any more'],
  TurnIntoLead: [':id/commands/turn-into-lead', 'turnIntoLead', 'one lead comes of it, linked both ways'],
} as const satisfies Readonly<Record<keyof typeof promotionCommands, readonly [string, string, string]>>;

addFileRoutes(PromotionController, {
  acts: Object.entries(promotionCommands).map(([name, body]) => {
    const [path, operationId, summary] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary, body };
  }),
  answer: promotionAnswer,
  marked: (name) => (name === 'ReleasePromotion' ? [ForOneselfOnly()] : []),
});
