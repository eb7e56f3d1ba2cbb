import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { made, substituteBody, substituteList, uuid } from '@bangban/contract';
import { ADMIN_ROLES } from '@bangban/kernel';
import type { Caller } from '@bangban/identity';
import { accessPolicy, Database, listPeople, listSubstitutes, namesOf, officeOf } from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { Substitutions } from './substitutions.service';

/**
 * 代理: who acts for whom, from and to. People set it for themselves; for others the staff of that person's own office and
 * the head of their unit; nobody while acting for somebody else. Both sides are told at once, and both names stay in the
 * record of what is done.
 */
@ApiTags('directory')
@Access('signed-in')
@ForOneselfOnly()
@Controller('substitutes')
export class SubstituteController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Substitutions) private readonly substitutions: Substitutions,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSubstitutes', summary: 'substitutions: all for administrators, else own' })
  @Answers(substituteList)
  async list(@CurrentCaller() caller: Caller) {
    const rows = await listSubstitutes(this.dataSource, seesAll(caller) ? undefined : caller.principal.personId);
    const ids = rows.flatMap(({ principalId, setBy, substituteId }) => [principalId, substituteId, setBy]);
    return { rows, names: await namesOf(this.dataSource, ids) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'addSubstitute', summary: 'somebody acts for somebody' })
  @Answers(made, { status: 201 })
  async add(
    @Body({ schema: substituteBody }) input: z.output<typeof substituteBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const { headOf, personId } = caller.principal;
    const { principalId } = input;
    if (principalId !== personId && !(await isOffice(this.dataSource, { personId, headOf }, principalId))) {
      throw new Problem('NOT_THEIR_OFFICE');
    }
    const id = randomUUID();
    await this.substitutions.add({ id, ...input, setBy: personId }, { ...trail, actorId: personId });
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
    const { headOf } = caller.principal;
    const rows = await listSubstitutes(this.dataSource);
    const row = rows.find((each) => each.id === id);
    const concerned = row && [row.principalId, row.substituteId, row.setBy].includes(personId);
    const may =
      row && (concerned || ends(caller) || (await isOffice(this.dataSource, { personId, headOf }, row.principalId)));
    if (!may) throw new Problem('NOT_FOUND');
    await this.substitutions.revoke(id, { ...trail, actorId: personId });
  }
}

/** Staff of a person's office, or the head of the unit that they belong to, as the policy has it. */
async function isOffice(
  db: Database,
  { headOf, personId }: { readonly personId: string; readonly headOf: readonly string[] },
  principalId: string,
): Promise<boolean> {
  const { namedBy } = (await accessPolicy(db)).substitution;
  if (namedBy.includes('office') && (await officeOf(db, principalId)).includes(personId)) return true;
  if (!namedBy.includes('unit-head')) return false;
  const unitId = (await listPeople(db)).find(({ id }) => id === principalId)?.unitId;
  return unitId != null && headOf.includes(unitId);
}

/** Administrators end what has to end; they begin nothing. */
function ends({ ownRoles }: Caller): boolean {
  return ownRoles.some((role) => role === 'system-admin' || role === 'security-admin');
}

function seesAll({ ownRoles }: Caller): boolean {
  return ownRoles.some((role) => ADMIN_ROLES.includes(role));
}
