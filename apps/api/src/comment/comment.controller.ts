import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { commentAnswer, commentCommands, commentList, commentQuery } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Comments } from './comment.service';

/** Comments on projects and items: whoever reads the project reads them. */
@ApiTags('comments')
@Access(HOLDERS['read-projects'])
@Controller('comments')
export class CommentController {
  constructor(@Inject(Comments) readonly files: Comments) {}

  @Get()
  @ApiOperation({ operationId: 'listComments', summary: 'comments on a project or one of its items, newest first' })
  @Answers(commentList)
  list(
    @Query({ schema: commentQuery }) query: z.output<typeof commentQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.list(query, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  WriteComment: ['', 'writeComment', 'an official comment, or a note; whoever is mentioned is told'],
  WithdrawComment: [':id/commands/withdraw', 'withdrawComment', 'empties a note of one’s own, for good'],
} as const satisfies Readonly<Record<keyof typeof commentCommands, readonly [string, string, string]>>;

addFileRoutes(CommentController, {
  acts: Object.entries(commentCommands).map(([name, body]) => {
    const [path, operationId, summary] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary, body };
  }),
  answer: commentAnswer,
  marked: () => [ForOneselfOnly()],
});
