import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { adoption, adoptionBody, adoptionList } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { capabilitiesOf, HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import {
  accessPolicy,
  type AdoptionRow,
  askForAdoption,
  audited,
  Database,
  listAdoptions,
  loadDirectory,
  loadPolicy,
  namesOf,
  Readers,
  seenOf,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';

/**
 * What was published is taken over by every open project, one after the other, each once. A calendar is taken over when it
 * is published; a policy when somebody asks for it whom the policy names.
 */
@ApiTags('adoptions')
@Access(HOLDERS['read-drafts'])
@Controller('adoptions')
export class AdoptionController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAdoptions', summary: 'what projects are taking over, and how far that is' })
  @Answers(adoptionList)
  async list(@CurrentPrincipal() principal: Principal) {
    const rows = await listAdoptions(this.dataSource);
    return {
      rows: rows.map(await this.masking(principal, rows)),
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
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const { principal } = caller;
    const askedBy = principal.personId;
    const details = { kind: 'policy', version };
    const row = await audited(
      this.dataSource,
      { ...trail, actorId: askedBy, action: 'AskForAdoption', details },
      async (db) => {
        const may = capabilitiesOf(caller, await loadDirectory(db), await accessPolicy(db));
        if (!may.includes('adopt-policy')) throw new Problem('FORBIDDEN');
        if (!(await loadPolicy(db, version))) throw new Problem('NOT_FOUND');
        return askForAdoption(db, { id: randomUUID(), kind: 'policy', version, askedBy });
      },
    );
    return (await this.masking(principal, [row]))(row);
  }

  /** Everybody hears how far it is, and why some did not take it over; which ones, whoever sees them. */
  private async masking(
    principal: Principal,
    rows: readonly AdoptionRow[],
  ): Promise<(row: AdoptionRow) => AdoptionRow> {
    const ids = rows.flatMap(({ refused }) => refused.flatMap(({ projectId }) => projectId ?? []));
    const seen = new Set(
      ids.length === 0 ? [] : await this.readers.read(principal, (reader) => seenOf(reader, [...new Set(ids)])),
    );
    return (row) => ({
      ...row,
      refused: row.refused.map((each) =>
        each.projectId !== null && seen.has(each.projectId) ? each : { ...each, projectId: null },
      ),
    });
  }
}
