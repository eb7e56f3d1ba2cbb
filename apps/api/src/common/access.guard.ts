import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Caller, callerBy, hashSecret, sameSecret } from '@bangban/identity';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ACCESS, type AccessRule, mayAccess } from './access';
import { Problem } from './problem';
import { contextOf } from './request-context';
import { SESSION_COOKIE, cookieOf } from './session-cookie';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const BEARER = /^Bearer ([\w-]{20,100})$/;

/** Finds out who calls and refuses what the route's rule does not allow. A write by session needs the CSRF token. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === undefined) throw new Problem(403, 'ACCESS_DENIED');
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.identify(request);
    if (!caller) throw new Problem(401, 'NOT_SIGNED_IN');
    contextOf(request).caller = caller;
    if (caller.csrfToken !== null && !SAFE.includes(request.method)) {
      const given = request.get('x-csrf-token');
      if (given === undefined || !sameSecret(given, caller.csrfToken)) throw new Problem(403, 'CSRF');
    }
    if (!mayAccess(rule, { ownRoles: caller.ownRoles, roles: caller.principal.roles })) {
      throw new Problem(403, 'ACCESS_DENIED');
    }
    return true;
  }

  private async identify(request: Request): Promise<Caller | null> {
    const header = request.get('authorization');
    if (header !== undefined) {
      const token = BEARER.exec(header)?.[1];
      return token === undefined ? null : callerBy('token', this.dataSource, hashSecret(token));
    }
    const session = cookieOf(request, SESSION_COOKIE);
    return session === null ? null : callerBy('session', this.dataSource, hashSecret(session));
  }
}
