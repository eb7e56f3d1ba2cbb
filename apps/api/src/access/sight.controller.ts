import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { personSight, placeId, projectSeers, projectSeersQuery } from '@bangban/contract';
import { principalIn, type ReaderKey, type Reading, readingsOf } from '@bangban/kernel';
import { GUARDED_FIELDS } from '@bangban/contract/vocabulary';
import { capabilitiesOf, HOLDERS, sightOf, unitsReached, whoSees } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { accessPolicy, countSeen, Database, loadDirectory, namesOf, scopedTo, writtenOn } from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { note } from '../directory/changing';

/**
 * Who sees a project, and what somebody sees. For the security administrator, who reads no business: the answers name people
 * and grounds, and nothing that stands in a file. Each look is audited.
 */
@ApiTags('access')
@Access(HOLDERS['manage-accounts'])
@ForOneselfOnly()
@Controller('access')
export class SightController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get('projects')
  @ApiOperation({ operationId: 'listProjectSeers', summary: 'who sees a project, and by what' })
  @Answers(projectSeers)
  async project(
    @Query({ schema: projectSeersQuery }) { project: named }: z.output<typeof projectSeersQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const db = this.dataSource;
    const found = await writtenOn(db, named);
    if (found.length === 0) throw new Problem('PROJECT_UNKNOWN');
    const [directory, { reading }] = await Promise.all([loadDirectory(db), accessPolicy(db)]);
    const projects = found.map(({ projectId, ...written }) => {
      const keys = written.keys.map(({ key }) => key);
      const rows = whoSees(written, directory, reading).map(({ by, ...seer }) => ({
        ...seer,
        by: by.map((ground) => said(ground, keys)),
      }));
      return { projectId, rows };
    });
    const projectIds = found.map(({ projectId }) => projectId);
    await note(db, { ...trail, actorId: caller.principal.personId }, 'LookIntoAccess', { projectIds });
    const rows = projects.flatMap((each) => each.rows);
    const ids = rows.flatMap(({ by, personId }) => [personId, ...by.flatMap(({ unitIds }) => unitIds)]);
    return { projects, names: await namesOf(db, ids) };
  }

  @Get('people/:personId')
  @ApiOperation({ operationId: 'getPersonSight', summary: 'what somebody sees, and by what' })
  @Answers(personSight)
  async person(
    @Param('personId', { schema: placeId }) personId: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const db = this.dataSource;
    const [directory, policy] = await Promise.all([loadDirectory(db), accessPolicy(db)]);
    const { reading } = policy;
    const principal = principalIn(directory, personId);
    if (!principal) throw new Problem('NOT_FOUND');
    // Who has left signs in no more.
    const here = directory.people[personId]?.active === true;
    const grounds = here ? readingsOf(principal, directory, reading) : [];
    const sight = sightOf(grounds, reading);
    const { scope } = sight;
    const by = grounds.map((ground) => said(ground));
    // Counts, no more, of what that person's own scope shows.
    const { projects, ...read } = await countSeen(await scopedTo(sight, db));
    const fields = GUARDED_FIELDS.map((field) => ({ field, who: reading.fields[field], projects: read[field] }));
    const capabilities = here ? capabilitiesOf({ principal, ownRoles: principal.roles }, directory, policy) : [];
    await note(db, { ...trail, actorId: caller.principal.personId }, 'LookIntoAccess', { personId });
    const names = await namesOf(db, [personId, ...by.flatMap(({ unitIds }) => unitIds)]);
    return { personId, all: scope.all, by, projects, fields, capabilities, names };
  }
}

const said = ({ by, scope }: Reading, asked?: readonly ReaderKey[]) => ({
  ...by,
  unitIds: [...unitsReached(scope, asked)],
});
