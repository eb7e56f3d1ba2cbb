import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  matterList,
  matterQuery,
  meetingAnswer,
  meetingCommands,
  meetingList,
  meetingPage,
  meetingQuery,
  uuid,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { CurrentPrincipal } from '../common/request-context';
import { addFileRoutes } from '../file-routes/add-file-routes';
import { Meetings } from './meeting.service';

/** 项目调度会. */
@ApiTags('meetings')
@Access(HOLDERS['read-projects'])
@Controller('meetings')
export class MeetingController {
  constructor(@Inject(Meetings) readonly files: Meetings) {}

  @Get()
  @ApiOperation({ operationId: 'listMeetings', summary: 'dispatch meetings, the latest first' })
  @Answers(meetingList)
  list(
    @Query({ schema: meetingQuery }) query: z.output<typeof meetingQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.list(query, principal);
  }

  @Get('matters')
  @ApiOperation({
    operationId: 'listMatters',
    summary: 'matters of meetings that were held, and what became of each; projects are counted apart',
  })
  @Answers(matterList)
  matters(
    @Query({ schema: matterQuery }) query: z.output<typeof matterQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.matters(query, principal);
  }

  @Get(':id')
  @ApiOperation({
    operationId: 'getMeeting',
    summary:
      'one meeting with its agenda and decisions, of projects that whoever asks reads, and what may be done with it',
  })
  @Answers(meetingPage)
  one(@Param('id', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal) {
    return this.files.one(id, principal);
  }
}

/** The address and the operation of each act. */
const ACTS = {
  CallMeeting: ['', 'callMeeting'],
  GatherAgenda: [':id/commands/gather-agenda', 'gatherAgenda'],
  AddLine: [':id/commands/add-line', 'addLine'],
  OrderLines: [':id/commands/order-lines', 'orderLines'],
  DropLine: [':id/commands/drop-line', 'dropLine'],
  CloseAgenda: [':id/commands/close-agenda', 'closeAgenda'],
  OpenSession: [':id/commands/open-session', 'openSession'],
  NoteLine: [':id/commands/note-line', 'noteLine'],
  DecideLine: [':id/commands/decide-line', 'decideLine'],
  AmendDecision: [':id/commands/amend-decision', 'amendDecision'],
  DropDecision: [':id/commands/drop-decision', 'dropDecision'],
  CloseSession: [':id/commands/close-session', 'closeSession'],
  IssueMinutes: [':id/commands/issue-minutes', 'issueMinutes'],
  PostponeMeeting: [':id/commands/postpone', 'postponeMeeting'],
  CancelMeeting: [':id/commands/cancel', 'cancelMeeting'],
} as const satisfies Readonly<Record<keyof typeof meetingCommands, readonly [string, string]>>;

addFileRoutes(MeetingController, {
  acts: Object.entries(meetingCommands).map(([name, body]) => {
    const [path, operationId] = ACTS[name as keyof typeof ACTS];
    return { name, path, operationId, summary: name, body };
  }),
  answer: meetingAnswer,
  // A deputy acts for whoever chairs: both names stay.
  marked: () => [],
});
