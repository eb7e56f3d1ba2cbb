import { Body, Controller, Get, HttpCode, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { defaultPersonsBody, placeId, unitBody, unitList } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { Database, listUnits } from '@bangban/persistence';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing, AnswersNothingOrWaits, doneOr } from '../common/answers';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { UnitChanges } from './unit.changes.service';
import { inLanguage } from './in-language';
import { MayLeaveWork } from './leaving';

@ApiTags('directory')
@ForOneselfOnly()
@Controller('units')
export class UnitController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(UnitChanges) private readonly changes: UnitChanges,
  ) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ operationId: 'listUnits', summary: 'units of the place' })
  @Answers(unitList)
  async list() {
    return { rows: (await listUnits(this.dataSource)).map(inLanguage) };
  }

  @Put(':unitId')
  @Access(HOLDERS['manage-units'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveUnit', summary: 'makes a unit or replaces what is said of it' })
  @AnswersNothingOrWaits()
  @MayLeaveWork()
  async save(
    @Param('unitId', { schema: placeId }) id: string,
    @Body({ schema: unitBody }) { leaving, ...body }: z.output<typeof unitBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ) {
    const by = { ...trail, actorId: caller.principal.personId };
    const unit = { id, ...body, functions: [...new Set(body.functions)] };
    return doneOr(await this.changes.saveUnit(unit, by, leaving), response);
  }

  @Put(':unitId/default-persons')
  @Access(HOLDERS['manage-units'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveDefaultPersons', summary: 'who answers in a unit for each kind of item' })
  @AnswersNothing()
  @MayLeaveWork()
  async saveDefaults(
    @Param('unitId', { schema: placeId }) unitId: string,
    @Body({ schema: defaultPersonsBody }) { leaving, persons }: z.output<typeof defaultPersonsBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const by = { ...trail, actorId: caller.principal.personId };
    await this.changes.saveDefaultPersons(unitId, persons, by, leaving);
  }
}
