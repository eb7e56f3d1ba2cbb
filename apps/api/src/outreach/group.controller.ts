import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { groupAnswer, groupCommands, groupList, groupsQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Groups } from './group.service';

/** 产业招商组 and 驻外联络处. Whose act each is says the file, by the policy. */
@ApiTags('outreach')
@Access(HOLDERS['read-projects'])
@Controller('groups')
export class GroupController {
  constructor(@Inject(Groups) readonly files: Groups) {}

  @Get()
  @ApiOperation({
    operationId: 'listGroups',
    summary: 'promotion groups and liaison offices, the newest first, with those that have ended',
  })
  @Answers(groupList)
  list(@Query({ schema: groupsQuery }) query: z.output<typeof groupsQuery>, @CurrentPrincipal() principal: Principal) {
    return this.files.list(query, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  EstablishGroup: ['', 'establishGroup', 'a promotion group or a liaison office begins'],
  ReviseGroup: [':id/commands/revise', 'reviseGroup', 'says anew who leads it, for what or where'],
  EndGroup: [':id/commands/end', 'endGroup', 'it ends; its name, trips and leads stay'],
} as const satisfies Readonly<Record<keyof typeof groupCommands, readonly [string, string, string]>>;

addFileRoutes(GroupController, {
  acts: Object.entries(groupCommands).map(([name, body]) => {
    const [path, operationId, summary] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary, body };
  }),
  answer: groupAnswer,
  marked: () => [],
});
