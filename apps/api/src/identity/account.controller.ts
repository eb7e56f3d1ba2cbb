import { Body, Controller, Delete, HttpCode, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accountBody, closeAccountBody, passwordBody, placeId } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import { type Caller, changeOwnPassword } from '@bangban/identity';
import { type AuditEntry, Database, recordClock } from '@bangban/persistence';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly, WhilePasswordDue } from '../common/access';
import { AnswersNothing, AnswersNothingOrWaits, doneOr } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { deviceOf } from '../common/session-cookie';
import { AccountChanges } from '../directory/account.changes.service';
import { PasswordDesk } from './password-desk';
import { MayLeaveWork } from '../directory/leaving';

@ApiTags('identity')
@ForOneselfOnly()
@Controller()
export class AccountController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(PasswordDesk) private readonly desk: PasswordDesk,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
    @Inject(AccountChanges) private readonly changes: AccountChanges,
  ) {}

  @Put('account/password')
  @Access('signed-in')
  @HttpCode(204)
  @WhilePasswordDue()
  @ApiOperation({ operationId: 'changePassword', summary: 'a new password; all own sessions end' })
  @AnswersNothing()
  async change(
    @Body({ schema: passwordBody }) input: z.output<typeof passwordBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Req() request: Request,
  ): Promise<void> {
    const { personId } = caller.principal;
    const change = { ...input, ...trail, personId, device: deviceOf(request) };
    const refused = (entry: AuditEntry): Promise<void> => this.audit.note(entry);
    await this.desk.inTurn(trail.remoteAddress, () => changeOwnPassword(this.dataSource, change, { refused }));
  }

  @Put('people/:personId/account')
  @Access(HOLDERS['manage-accounts'])
  @HttpCode(204)
  @ApiOperation({
    operationId: 'saveAccount',
    summary: 'gives a person a login and a password, to be changed at the first sign-in',
  })
  @AnswersNothingOrWaits()
  async save(
    @Param('personId', { schema: placeId }) personId: string,
    @Body({ schema: accountBody }) input: z.output<typeof accountBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ) {
    // In a demo everybody has the same well-known password anyway.
    const { demo } = await recordClock(this.dataSource);
    const by = { ...trail, actorId: caller.principal.personId };
    return doneOr(await this.changes.saveAccount({ personId, ...input, mustChange: !demo }, by), response);
  }

  @Delete('people/:personId/account')
  @Access(HOLDERS['manage-accounts'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'disableAccount', summary: 'closes an account; its sessions and tokens end at once' })
  @AnswersNothingOrWaits()
  @MayLeaveWork()
  async disable(
    @Param('personId', { schema: placeId }) personId: string,
    @Body({ schema: closeAccountBody }) { leaving }: z.output<typeof closeAccountBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ) {
    const by = { ...trail, actorId: caller.principal.personId };
    return doneOr(await this.changes.closeAccount(personId, by, leaving), response);
  }
}
