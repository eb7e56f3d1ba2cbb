import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { adoption, adoptionBody, adoptionList } from '@bangban/contract';
import { type Principal, unitWithFunction } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import {
  askForAdoption,
  audited,
  Database,
  listAdoptions,
  loadDirectory,
  loadPolicy,
  namesOf,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';

/**
 * What was published is taken over by every open project, one after the other, each once. A calendar is taken over when it
 * is published; a policy when the supervision office or the help centre's head asks for it.
 */
@ApiTags('adoptions')
@Access(HOLDERS['read-drafts'])
@Controller('adoptions')
export class AdoptionController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listAdoptions', summary: 'what projects are taking over, and how far that is' })
  @Answers(adoptionList)
  async list() {
    const rows = await listAdoptions(this.dataSource);
    return {
      rows,
      names: await namesOf(
        this.dataSource,
        rows.map(({ askedBy }) => askedBy),
      ),
    };
  }

  @Post()
  @HttpCode(200)
  @Access(HOLDERS['read-projects'])
  @ForOneselfOnly()
  @ApiOperation({
    operationId: 'askForAdoption',
    summary: 'lets every open project take over a published policy; asked again, it answers how far that is',
  })
  @Answers(adoption)
  async adopt(
    @Body({ schema: adoptionBody }) { version }: z.output<typeof adoptionBody>,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
  ) {
    const askedBy = principal.personId;
    const details = { kind: 'policy', version };
    return audited(this.dataSource, { ...trail, actorId: askedBy, action: 'AskForAdoption', details }, async (db) => {
      const centre = unitWithFunction(await loadDirectory(db), 'help-centre');
      const may = principal.roles.includes('supervision-head') || (centre && principal.headOf.includes(centre.id));
      if (!may) throw new Problem('FORBIDDEN');
      if (!(await loadPolicy(db, version))) throw new Problem('NOT_FOUND');
      return askForAdoption(db, { id: randomUUID(), kind: 'policy', version, askedBy });
    });
  }
}
