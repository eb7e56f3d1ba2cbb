import { Body, Controller, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { officeBody, officeList, placeId } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { Database, listOffices, namesOf } from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { Substitutions } from './substitutions.service';

/** 本人办公室: whose staff may name substitutes for a person. */
@ApiTags('directory')
@ForOneselfOnly()
@Controller('offices')
export class OfficeController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Substitutions) private readonly substitutions: Substitutions,
  ) {}

  @Get()
  @Access(HOLDERS['see-directory'])
  @ApiOperation({ operationId: 'listOffices', summary: 'whose staff may name substitutes for whom' })
  @Answers(officeList)
  async offices() {
    const rows = await listOffices(this.dataSource);
    const ids = rows.flatMap(({ principalId, staffIds }) => [principalId, ...staffIds]);
    return { rows, names: await namesOf(this.dataSource, ids) };
  }

  @Put(':personId')
  @Access(HOLDERS['manage-accounts'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveOffice', summary: 'replaces the staff of a person’s office' })
  @AnswersNothing()
  async saveOffice(
    @Param('personId', { schema: placeId }) id: string,
    @Body({ schema: officeBody }) { staffIds }: z.output<typeof officeBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    await this.substitutions.saveOffice(id, [...new Set(staffIds)], { ...trail, actorId: caller.principal.personId });
  }
}
