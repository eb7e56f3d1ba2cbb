import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { sameSecret } from '@bangban/identity';
import type { Request } from 'express';
import { ACCESS, type AccessRule, BY_ITSELF, mayAccess } from './access';
import { Identification } from './identification';
import { Problem } from './problem';
import { contextOf } from './request-context';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Finds out who calls and refuses what the route's rule does not allow. A write by session needs the CSRF token. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(Identification) private readonly identification: Identification,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (rule === undefined) throw new Problem(403, 'ACCESS_DENIED');
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const byItself = this.reflector.get<true | undefined>(BY_ITSELF, context.getHandler()) ?? false;
    const caller = await this.identification.of(request, byItself ? 'glance' : 'use');
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
}
