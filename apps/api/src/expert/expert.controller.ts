import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { expertAnswer, expertCommands, expertList } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Experts } from './expert.service';

/** 专家库. */
@ApiTags('reviews')
@Access(HOLDERS['read-projects'])
@Controller('experts')
export class ExpertController {
  constructor(@Inject(Experts) readonly files: Experts) {}

  @Get()
  @ApiOperation({ operationId: 'listExperts', summary: 'the pool of experts, newest first' })
  @Answers(expertList)
  list(@CurrentPrincipal() principal: Principal) {
    return this.files.list(principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  AddExpert: ['', 'addExpert'],
  ReviseExpert: [':id/commands/revise', 'reviseExpert'],
  RetireExpert: [':id/commands/retire', 'retireExpert'],
} as const satisfies Readonly<Record<keyof typeof expertCommands, readonly [string, string]>>;

addFileRoutes(ExpertController, {
  acts: Object.entries(expertCommands).map(([name, body]) => {
    const [path, operationId] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary: name, body };
  }),
  answer: expertAnswer,
  marked: () => [ForOneselfOnly()],
});
