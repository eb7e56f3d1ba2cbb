import { Body, Controller, Get, HttpCode, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { areasBody, peopleQuery, personBody, personList, placeId, rolesBody } from '@bangban/contract';
import { ADMIN_ROLES } from '@bangban/kernel';
import { HOLDERS, holdsOne, telephonesFor } from '@bangban/domain';
import type { GuardedField } from '@bangban/contract/vocabulary';
import type { Caller } from '@bangban/identity';
import { Database, listPeople, peopleTogether, type PersonRow, Readers } from '@bangban/persistence';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing, AnswersNothingOrWaits, doneOr } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { PersonChanges } from './person.changes.service';
import { inLanguage } from './in-language';
import { MayLeaveWork } from './leaving';

/** How somebody is reached, by telephone or mail, is one field of the policy. */
const withoutPhone =
  (hidden: GuardedField[]) =>
  <Row extends PersonRow>(row: Row) => ({ ...row, phone: null, email: null, hidden });

@ApiTags('directory')
@ForOneselfOnly()
@Controller('people')
export class PersonController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
    @Inject(PersonChanges) private readonly changes: PersonChanges,
  ) {}

  @Get()
  @Access(HOLDERS['see-directory'])
  @ApiOperation({ operationId: 'listPeople', summary: 'people of the place' })
  @Answers(personList)
  async list(
    @Query({ schema: peopleQuery }) { phones = false }: z.output<typeof peopleQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const people = (await listPeople(this.dataSource)).map(inLanguage);
    const seesLogins = caller.ownRoles.some((each) => ADMIN_ROLES.includes(each));
    const masked = phones ? await this.masked(people, caller, trail) : people.map(withoutPhone([]));
    return { rows: seesLogins ? masked : masked.map((row) => ({ ...row, login: null, account: null })) };
  }

  /** Who keeps people and accounts keeps their telephones. That somebody read others' is noted. */
  private async masked<Row extends PersonRow>(people: readonly Row[], { ownRoles, principal }: Caller, trail: Trail) {
    const { roles } = principal;
    const reads = holdsOne(HOLDERS['see-accounts'], { ownRoles, roles })
      ? () => true
      : await this.readers.read(principal, async (reader) => {
          const together = await peopleTogether(reader);
          return telephonesFor({ principal, scope: reader.scope, together }, reader.by.directory);
        });
    const rows = people.map((row) => (reads(row) ? { ...row, hidden: [] } : withoutPhone(['phone'])(row)));
    const count = rows.filter(({ email, id, phone }) => (phone ?? email) !== null && id !== principal.personId).length;
    const { actingFor, personId: actorId } = principal;
    const noted = { ...trail, actorId, actingFor, action: 'ReadTelephones', outcome: 'accepted' } as const;
    if (count > 0) await this.audit.note({ ...noted, requestId: null, details: { count } });
    return rows;
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
