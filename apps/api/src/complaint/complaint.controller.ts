import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  complaintAnswer,
  complaintCommands,
  complaintDetail,
  complaintList,
  complaintQuery,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Complaints } from './complaint.service';

/** 客商投诉, for the company and for those who handle them. */
@ApiTags('complaints')
@Access([...HOLDERS['read-projects'], ...HOLDERS['follow-own-projects']])
@Controller('complaints')
export class ComplaintController {
  constructor(@Inject(Complaints) readonly files: Complaints) {}

  @Get()
  @ApiOperation({ operationId: 'listComplaints', summary: 'complaints of companies, newest first' })
  @Answers(complaintList)
  list(
    @Query({ schema: complaintQuery }) query: z.output<typeof complaintQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.list(query, principal);
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getComplaint', summary: 'one complaint, and what whoever asks may do with it' })
  @Answers(complaintDetail)
  detail(@Param('id', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.files.detail(id, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  LodgeComplaint: ['', 'lodgeComplaint', 'by the company, or recorded for it by the help centre'],
  AcceptComplaint: [':id/commands/accept', 'acceptComplaint', 'taken on, and who handles it'],
  HandOverComplaint: [':id/commands/hand-over', 'handOverComplaint', 'to another of the help centre'],
  RefuseComplaint: [':id/commands/refuse', 'refuseComplaint', 'not for the help centre, and why'],
  AnswerComplaint: [':id/commands/answer', 'answerComplaint', 'by whoever handles it'],
  RateComplaint: [':id/commands/rate', 'rateComplaint', 'the company says whether it is settled'],
  DecideComplaint: [':id/commands/decide', 'decideComplaint', 'once more, where it was not'],
  WithdrawComplaint: [':id/commands/withdraw', 'withdrawComplaint', 'by whoever made it'],
  TakeComplaintFileBack: [':id/commands/take-file-back', 'takeComplaintFileBack', 'a file that nobody works with yet'],
} as const satisfies Readonly<Record<keyof typeof complaintCommands, readonly [string, string, string]>>;

addFileRoutes(ComplaintController, {
  acts: Object.entries(complaintCommands).map(([name, body]) => {
    const [path, operationId, summary] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary, body };
  }),
  answer: complaintAnswer,
  marked: () => [ForOneselfOnly()],
});
