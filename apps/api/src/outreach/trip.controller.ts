import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { tripAnswer, tripCommands, tripList, tripPage, tripsQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Trips } from './trip.service';

/** 外出招商 and 来访. Whoever works on projects reads them; who records one says the file, by its group. */
@ApiTags('outreach')
@Access(HOLDERS['read-projects'])
@Controller('trips')
export class TripController {
  constructor(@Inject(Trips) readonly files: Trips) {}

  @Get()
  @ApiOperation({ operationId: 'listTrips', summary: 'trips and visits, the last begun first' })
  @Answers(tripList)
  list(@Query({ schema: tripsQuery }) query: z.output<typeof tripsQuery>, @CurrentPrincipal() principal: Principal) {
    return this.files.list(query, principal);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getTrip', summary: 'one trip or visit: companies met and the leads of it' })
  @Answers(tripPage)
  page(@Param('id', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.files.page(id, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  RecordTrip: ['', 'recordTrip', 'a trip or a visit with the companies that were met'],
  ReviseTrip: [':id/commands/revise', 'reviseTrip', 'says anew what for, where, when and who'],
  AddCall: [':id/commands/add-call', 'addCall', 'one more company that was met'],
  ReviseCall: [':id/commands/revise-call', 'reviseCall', 'says anew what there was with a company'],
  WithdrawTrip: [':id/commands/withdraw', 'withdrawTrip', 'it was not so; refused where a lead came of it'],
  TurnCallIntoLead: [':id/commands/turn-into-lead', 'turnCallIntoLead', 'one lead comes of a company that was met'],
} as const satisfies Readonly<Record<keyof typeof tripCommands, readonly [string, string, string]>>;

addFileRoutes(TripController, {
  acts: Object.entries(tripCommands).map(([name, body]) => {
    const [path, operationId, summary] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary, body };
  }),
  answer: tripAnswer,
  marked: () => [],
});
