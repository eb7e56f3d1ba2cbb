import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agenda, agendaQuery } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Principal } from '@bangban/kernel';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { OwnAgenda } from './own-agenda';

@ApiTags('obligations')
@Access(HOLDERS['read-projects'])
@Controller('agenda')
export class AgendaController {
  constructor(@Inject(OwnAgenda) private readonly own: OwnAgenda) {}

  @Get()
  @ApiOperation({
    operationId: 'getAgenda',
    summary: 'what whoever asks has to do by when, day by day, with holidays and make-up working days',
  })
  @Answers(agenda)
  get(@Query({ schema: agendaQuery }) query: z.output<typeof agendaQuery>, @CurrentPrincipal() principal: Principal) {
    return this.own.of(principal, { from: query.from ?? 0, days: query.days });
  }
}
