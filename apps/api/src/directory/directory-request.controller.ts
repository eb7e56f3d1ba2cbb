import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { decisionBody, directoryRequest, directoryRequestList, uuid } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import {
  accessPolicy,
  Database,
  type DirectoryRequest,
  type LeavingConfirmed,
  listDirectoryRequests,
  namesOf,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { mayDecide, SecondPerson } from './second-person.service';
import { MayLeaveWork } from './leaving';

const SHOWN = 200;

/** What waits for a second administrator, and what was decided. */
@ApiTags('directory')
@Access(HOLDERS['decide-requests'])
@Controller('directory-requests')
export class DirectoryRequestController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(SecondPerson) private readonly second: SecondPerson,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listDirectoryRequests',
    summary: 'what waits for a second administrator, then the latest',
  })
  @Answers(directoryRequestList)
  async list(@CurrentCaller() { ownRoles, principal }: Caller) {
    const requests = await listDirectoryRequests(this.dataSource, SHOWN);
    const { second } = await accessPolicy(this.dataSource);
    const rows = requests.map((each) => {
      const { payload, ...rest } = each;
      return { ...rest, change: shown(payload), mayDecide: mayDecide(each, principal.personId, ownRoles, second) };
    });
    const ids = rows.flatMap(({ change: { headId }, decidedBy, requestedBy, subjectId }) => [
      ...[subjectId, requestedBy, decidedBy ?? [], headId ?? []].flat(),
    ]);
    return { rows, names: await namesOf(this.dataSource, ids) };
  }

  @Post(':id/decision')
  @HttpCode(204)
  @ApiOperation({ operationId: 'decideDirectoryRequest', summary: 'lets a change of the directory happen, or not' })
  @AnswersNothing()
  @MayLeaveWork()
  async decide(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: decisionBody }) { accept, leaving }: z.output<typeof decisionBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    await this.second.decide(id, accept, { ...trail, actorId: caller.principal.personId }, leaving);
  }
}

type Change = z.output<typeof directoryRequest>['change'];

function shown(payload: DirectoryRequest['payload']): Change {
  const { active, functions, headId, leaving, login, roles } = payload as Partial<Change> & {
    readonly leaving?: LeavingConfirmed;
  };
  return {
    ...(roles === undefined ? {} : { roles }),
    ...(login === undefined ? {} : { login }),
    ...(active === undefined ? {} : { active }),
    ...(headId === undefined ? {} : { headId }),
    ...(functions === undefined ? {} : { functions }),
    ...(leaving === undefined ? {} : { leaves: leaving.reason }),
  };
}
