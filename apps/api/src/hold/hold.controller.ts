import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { heldList, heldQuery, holdAnswer, holdCommands, holdList, openHold, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { addRoute } from '../common/made-route';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { ExpectedSeq, IDEMPOTENCY_KEY_HEADER, IdempotencyKey, IF_MATCH_HEADER } from '../project/command-headers';
import { Holds } from './hold.service';

/** 暂缓升级. Whoever watches over limits, or is asked, sees whether what climbs goes out. */
@ApiTags('supervision')
@Access(HOLDERS['read-projects'])
@Controller('holds')
export class HoldController {
  constructor(@Inject(Holds) readonly holds: Holds) {}

  @Get()
  @ApiOperation({ operationId: 'listHolds', summary: 'holds of escalations, newest first' })
  @Answers(holdList)
  list(@CurrentPrincipal() principal: Principal) {
    return this.holds.list(principal);
  }

  @Get('open')
  @ApiOperation({ operationId: 'getOpenHold', summary: 'the hold that is open now, if there is one' })
  @Answers(openHold)
  open(@CurrentPrincipal() principal: Principal) {
    return this.holds.open(principal);
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
    return this.holds.rungs(id, query, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  PlaceHold: ['', 'placeHold'],
  MoveHold: [':id/commands/move', 'moveHold'],
  ReleaseFromHold: [':id/commands/release', 'releaseFromHold'],
  EndHold: [':id/commands/end', 'endHold'],
} as const satisfies Readonly<Record<keyof typeof holdCommands, readonly [string, string]>>;

for (const [name, body] of Object.entries(holdCommands)) {
  const [path, operationId] = ACTS[name as keyof typeof ACTS];
  const fresh = path === '';
  addRoute(
    HoldController,
    operationId,
    function (
      this: HoldController,
      id: string | undefined,
      payload: unknown,
      principal: Principal,
      idempotencyKey: string,
      expectedSeq: number | undefined,
      trail: Trail,
    ) {
      const asked = { principal, idempotencyKey, expectedSeq: fresh ? undefined : expectedSeq, trail };
      return this.holds.give(fresh ? null : (id ?? null), name, payload, asked);
    },
    [
      [fresh ? () => undefined : Param('id', { schema: uuid }), String],
      [Body({ schema: body }), Object],
      [CurrentPrincipal(), Object],
      [IdempotencyKey(), String],
      [fresh ? () => undefined : ExpectedSeq(), Number],
      [RequestTrail(), Object],
    ],
    [
      Post(path),
      HttpCode(200),
      ForOneselfOnly(),
      ApiOperation({ operationId, summary: name }),
      ApiHeader(IDEMPOTENCY_KEY_HEADER),
      ...(fresh ? [] : [ApiHeader(IF_MATCH_HEADER)]),
      Answers(holdAnswer),
    ],
  );
}
