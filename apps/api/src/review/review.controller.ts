import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { reviewAnswer, reviewCommands, reviewDetail, reviewList, reviewQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Reviews } from './review.service';

/** 项目评审准入. Whoever reads a project reads its reviews; so do the experts who were asked. */
@ApiTags('reviews')
@Access(HOLDERS['read-projects'])
@Controller('reviews')
export class ReviewController {
  constructor(@Inject(Reviews) readonly files: Reviews) {}

  @Get()
  @ApiOperation({ operationId: 'listReviews', summary: 'reviews of projects, newest first' })
  @Answers(reviewList)
  list(@Query({ schema: reviewQuery }) query: z.output<typeof reviewQuery>, @CurrentPrincipal() principal: Principal) {
    return this.files.list(query, principal);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getReview',
    summary: 'one review: who has handed in; opinions and what the sheet comes to once they are closed',
  })
  @Answers(reviewDetail)
  detail(@Param('id', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.files.detail(id, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  CallReview: ['', 'callReview'],
  InviteExpert: [':id/commands/invite-expert', 'inviteExpert'],
  ExcuseExpert: [':id/commands/excuse-expert', 'excuseExpert'],
  DeclareConflict: [':id/commands/declare-conflict', 'declareConflict'],
  HandInOpinion: [':id/commands/hand-in-opinion', 'handInOpinion'],
  CloseReview: [':id/commands/close', 'closeReview'],
  DecideReview: [':id/commands/decide', 'decideReview'],
  AmendConditions: [':id/commands/amend-conditions', 'amendConditions'],
  WithdrawReview: [':id/commands/withdraw', 'withdrawReview'],
} as const satisfies Readonly<Record<keyof typeof reviewCommands, readonly [string, string]>>;

addFileRoutes(ReviewController, {
  acts: Object.entries(reviewCommands).map(([name, body]) => {
    const [path, operationId] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary: name, body };
  }),
  answer: reviewAnswer,
  marked: () => [ForOneselfOnly()],
});
