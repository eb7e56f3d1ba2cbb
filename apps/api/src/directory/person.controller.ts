import { Body, Controller, Get, HttpCode, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { areasBody, personBody, personList, placeId, rolesBody } from '@bangban/contract';
import { ADMIN_ROLES } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { Database, listPeople } from '@bangban/persistence';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing, AnswersNothingOrWaits, doneOr } from '../common/answers';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { DirectoryChanges } from './directory.changes.service';
import { inLanguage } from './in-language';
import { MayLeaveWork } from './leaving';

@ApiTags('directory')
@ForOneselfOnly()
@Controller('people')
export class PersonController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(DirectoryChanges) private readonly changes: DirectoryChanges,
  ) {}

  @Get()
  @Access(HOLDERS['see-directory'])
  @ApiOperation({ operationId: 'listPeople', summary: 'people of the place' })
  @Answers(personList)
  async list(@CurrentCaller() caller: Caller) {
    const rows = (await listPeople(this.dataSource)).map(inLanguage);
    const seesLogins = caller.ownRoles.some((each) => ADMIN_ROLES.includes(each));
    return { rows: seesLogins ? rows : rows.map((row) => ({ ...row, login: null, account: null })) };
  }

  @Put(':personId')
  @Access(HOLDERS['manage-people'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'savePerson', summary: 'makes a person or replaces what is said of them' })
  @AnswersNothingOrWaits()
  @MayLeaveWork()
  async save(
    @Param('personId', { schema: placeId }) id: string,
    @Body({ schema: personBody }) { leaving, ...person }: z.output<typeof personBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ) {
    const by = { ...trail, actorId: caller.principal.personId };
    return doneOr(await this.changes.savePerson({ id, ...person }, by, leaving), response);
  }

  @Put(':personId/roles')
  @Access(HOLDERS['manage-accounts'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveRoles', summary: 'replaces the roles of a person' })
  @AnswersNothingOrWaits()
  @MayLeaveWork()
  async saveRoles(
    @Param('personId', { schema: placeId }) id: string,
    @Body({ schema: rolesBody }) { leaving, roles }: z.output<typeof rolesBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ) {
    const by = { ...trail, actorId: caller.principal.personId };
    return doneOr(await this.changes.saveRoles(id, [...new Set(roles)], by, leaving), response);
  }

  @Put(':personId/areas')
  @Access(HOLDERS['manage-accounts'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveAreas', summary: 'replaces the units that a leader keeps contact with' })
  @AnswersNothing()
  async saveAreas(
    @Param('personId', { schema: placeId }) id: string,
    @Body({ schema: areasBody }) { unitIds }: z.output<typeof areasBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const by = { ...trail, actorId: caller.principal.personId };
    await this.changes.saveAreas(id, [...new Set(unitIds)], by);
  }
}
