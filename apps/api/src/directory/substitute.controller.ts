import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '@bangban/identity';
import { listPeople, listSubstitutes, namesOf } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { dateOnly, placeId, uuid } from '../common/fields';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { names } from '../project/project.answers';
import { DirectoryChanges } from './directory.changes.service';

const body = z
  .strictObject({ principalId: placeId, substituteId: placeId, fromDate: dateOnly, toDate: dateOnly })
  .refine(({ fromDate, toDate }) => fromDate <= toDate, {
    path: ['toDate'],
    error: 'toDate must not be before fromDate',
  })
  .refine(({ principalId, substituteId }) => principalId !== substituteId, {
    path: ['substituteId'],
    error: 'nobody substitutes for themselves',
  });

const row = z.object({
  id: z.uuid(),
  principalId: z.string(),
  substituteId: z.string(),
  fromDate: z.iso.date(),
  toDate: z.iso.date(),
  setBy: z.string(),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
});

/**
 * 代理: who acts for whom, from and to. People set it for themselves; office staff (the principal's own unit's head, the
 * help centre) and administrators for others; an officer of the help centre may not name oneself. Both names stay in the
 * record of what is done.
 */
@ApiTags('directory')
@Access('signed-in')
@Controller('substitutes')
export class SubstituteController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(DirectoryChanges) private readonly changes: DirectoryChanges,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSubstitutes', summary: 'substitutions: all for administrators, else own' })
  @Answers(z.object({ rows: z.array(row), names }))
  async list(@CurrentCaller() caller: Caller): Promise<unknown> {
    const rows = await listSubstitutes(this.dataSource, seesAll(caller) ? undefined : caller.principal.personId);
    const ids = rows.flatMap(({ principalId, setBy, substituteId }) => [principalId, substituteId, setBy]);
    return { rows, names: await namesOf(this.dataSource, ids) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'addSubstitute', summary: 'somebody acts for somebody' })
  @Answers(z.object({ id: z.uuid() }), { status: 201 })
  async add(
    @Body({ schema: body }) input: z.output<typeof body>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    const { personId } = caller.principal;
    if (!seesAll(caller) && input.principalId !== personId && !(await this.isOffice(caller, input))) {
      throw new Problem(403, 'ACCESS_DENIED');
    }
    const id = randomUUID();
    await this.changes.addSubstitute({ id, ...input, setBy: personId }, { ...trail, actorId: personId });
    return { id };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeSubstitute', summary: 'ends a substitution now' })
  @AnswersNothing()
  async revoke(
    @Param('id', { schema: uuid }) id: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { personId } = caller.principal;
    const own = await listSubstitutes(this.dataSource, seesAll(caller) ? undefined : personId);
    if (!own.some((each) => each.id === id)) throw new Problem(404, 'NOT_FOUND');
    await this.changes.revokeSubstitute(id, { ...trail, actorId: personId });
  }

  private async isOffice(
    { ownRoles, principal }: Caller,
    { principalId, substituteId }: z.output<typeof body>,
  ): Promise<boolean> {
    if (ownRoles.includes('helpdesk-officer') && substituteId !== principal.personId) return true;
    const people = await listPeople(this.dataSource);
    const unitId = people.find(({ id }) => id === principalId)?.unitId;
    return unitId !== null && unitId !== undefined && principal.headOf.includes(unitId);
  }
}

function seesAll({ ownRoles }: Caller): boolean {
  return ownRoles.some((role) => role === 'system-admin' || role === 'security-admin');
}
