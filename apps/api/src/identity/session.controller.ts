import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiConfig } from '@bangban/config';
import { capabilitiesOf } from '@bangban/domain';
import { actForBody, type AnswerOf, me, sessionList, signInBody, uuid } from '@bangban/contract';
import {
  actFor,
  type Caller,
  endAccess,
  listSessions,
  revokeSession,
  signIn,
  substitutionsOf,
} from '@bangban/identity';
import { audited, type AuditEntry, Database, namesOf, Readers } from '@bangban/persistence';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access, WhilePasswordDue } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { clearSessionCookie, deviceOf, setDeviceCookie, setSessionCookie } from '../common/session-cookie';
import { CONFIG } from '../common/tokens';
import { PasswordDesk } from './password-desk';

@ApiTags('identity')
@Controller()
export class SessionController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(PasswordDesk) private readonly desk: PasswordDesk,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  @Post('sessions')
  @Access('public')
  @HttpCode(204)
  @ApiOperation({ operationId: 'signIn', summary: 'signs in; the session is in the cookie' })
  @AnswersNothing('the cookie is set')
  async signIn(
    @Body({ schema: signInBody }) body: z.output<typeof signInBody>,
    @RequestTrail() trail: Trail,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const userAgent = request.get('user-agent') ?? null;
    const input = { ...body, ...trail, userAgent, device: deviceOf(request) };
    const refused = (entry: AuditEntry): Promise<void> => this.audit.note(entry);
    const made = await this.desk.inTurn(trail.remoteAddress, () => signIn(this.dataSource, input, { refused }));
    setSessionCookie(response, made.token, made.expiresAt, this.config.secureCookies);
    setDeviceCookie(response, made.device, made.deviceDays, this.config.secureCookies);
  }

  @Get('session')
  @Access('signed-in')
  @WhilePasswordDue()
  @ApiOperation({ operationId: 'getSession', summary: 'who I am, and for whom I act' })
  @Answers(me)
  async me(@CurrentCaller() caller: Caller): Promise<AnswerOf<typeof me>> {
    const { principal } = caller;
    const mayActFor = await substitutionsOf(this.dataSource, principal.personId);
    const ids = [principal.personId, ...mayActFor.map(({ principalId }) => principalId), ...principal.headOf];
    const known = await namesOf(this.dataSource, principal.unitId === null ? ids : [...ids, principal.unitId]);
    const { capabilities, demo, now } = await this.readers.read(principal, ({ by, clock }) =>
      Promise.resolve({ ...clock, capabilities: [...capabilitiesOf(caller, by.directory, by.policy)] }),
    );
    return {
      ...principal,
      name: known[principal.personId] ?? principal.personId,
      ownRoles: caller.ownRoles,
      capabilities,
      mayActFor,
      csrfToken: caller.csrfToken,
      passwordDue: caller.passwordDue,
      demo,
      now,
      names: known,
    };
  }

  @Delete('session')
  @Access('signed-in')
  @HttpCode(204)
  @WhilePasswordDue()
  @ApiOperation({ operationId: 'signOut', summary: 'ends this session' })
  @AnswersNothing()
  async signOut(
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { personId } = caller.principal;
    const { sessionId } = caller;
    await audited(this.dataSource, { ...trail, actorId: personId, action: 'SignOut' }, async (db) => {
      if (sessionId !== null) await revokeSession(db, personId, sessionId);
    });
    clearSessionCookie(response, this.config.secureCookies);
  }

  @Put('session/acting-for')
  @Access('signed-in')
  @HttpCode(204)
  @ApiOperation({ operationId: 'actFor', summary: 'acts for somebody from now on, or (null) for oneself' })
  @AnswersNothing()
  async actFor(
    @Body({ schema: actForBody }) { principalId }: z.output<typeof actForBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { sessionId: id } = caller;
    if (id === null) throw new Problem('ACCESS_DENIED');
    const { personId } = caller.principal;
    const entry = { ...trail, actorId: personId, action: 'ActFor', details: { principalId } } as const;
    await audited(this.dataSource, entry, (db) => actFor(db, { id, personId }, principalId));
  }

  @Get('sessions')
  @Access('signed-in')
  @ApiOperation({ operationId: 'listSessions', summary: 'own sessions' })
  @Answers(sessionList)
  async sessions(@CurrentCaller() caller: Caller) {
    const rows = await listSessions(this.dataSource, caller.principal.personId);
    return { rows: rows.map((row) => ({ ...row, current: row.id === caller.sessionId })) };
  }

  @Delete('sessions')
  @Access('signed-in')
  @HttpCode(204)
  @WhilePasswordDue()
  @ApiOperation({ operationId: 'signOutEverywhere', summary: 'ends all own sessions and tokens, this one too' })
  @AnswersNothing()
  async signOutEverywhere(
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const { personId } = caller.principal;
    const entry = { ...trail, actorId: personId, action: 'SignOutEverywhere' } as const;
    await audited(this.dataSource, entry, async (db, note) => note(await endAccess(db, personId)));
    clearSessionCookie(response, this.config.secureCookies);
  }

  @Delete('sessions/:id')
  @Access('signed-in')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeSession', summary: 'ends one of the own sessions' })
  @AnswersNothing()
  async revoke(
    @Param('id', { schema: uuid }) id: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { personId } = caller.principal;
    const entry = { ...trail, actorId: personId, action: 'EndSession', details: { sessionId: id } } as const;
    await audited(this.dataSource, entry, async (db) => {
      if (!(await revokeSession(db, personId, id))) throw new Problem('NOT_FOUND');
    });
  }
}
