import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { heldList, heldQuery, holdAnswer, holdCommands, holdList, openHold, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Holds } from './hold.service';

/** 暂缓升级. Whoever watches over limits, or is asked, sees whether what climbs goes out. */
@ApiTags('supervision')
@Access(HOLDERS['read-projects'])
@Controller('holds')
export class HoldController {
  constructor(@Inject(Holds) readonly files: Holds) {}

  @Get()
  @ApiOperation({ operationId: 'listHolds', summary: 'holds of escalations, newest first' })
  @Answers(holdList)
  list(@CurrentPrincipal() principal: Principal) {
    return this.files.list(principal);
  }

  @Get('open')
  @ApiOperation({ operationId: 'getOpenHold', summary: 'the hold that is open now, if there is one' })
  @Answers(openHold)
  open(@CurrentPrincipal() principal: Principal) {
    return this.files.open(principal);
  }

  @Get(':id/rungs')
  @ApiOperation({
    operationId: 'listHeldRungs',
    summary: 'what a hold keeps, what will come due before it ends, what has fired since and what has fallen away',
  })
  @Answers(heldList)
  rungs(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: heldQuery }) query: z.output<typeof heldQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.rungs(id, query, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  PlaceHold: ['', 'placeHold'],
  MoveHold: [':id/commands/move', 'moveHold'],
  ReleaseFromHold: [':id/commands/release', 'releaseFromHold'],
  EndHold: [':id/commands/end', 'endHold'],
} as const satisfies Readonly<Record<keyof typeof holdCommands, readonly [string, string]>>;

addFileRoutes(HoldController, {
  acts: Object.entries(holdCommands).map(([name, body]) => {
    const [path, operationId] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary: name, body };
  }),
  answer: holdAnswer,
  marked: () => [ForOneselfOnly()],
});
