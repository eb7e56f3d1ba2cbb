import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Principal } from '@bangban/kernel';
import { type Asking, type Caller, sameSecret } from '@bangban/identity';
import type { Request } from 'express';
import { ACCESS, type AccessRule, BY_ITSELF, FOR_ONESELF, mayAccess, SEEN_AGAIN, WHILE_DUE } from './access';
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
    if (rule === undefined) throw new Problem('ACCESS_DENIED');
    if (rule === 'public') return true;
    const whileDue = this.reflector.get<true | undefined>(WHILE_DUE, context.getHandler()) ?? false;
    const targets = [context.getHandler(), context.getClass()];
    const forOneself = this.reflector.getAllAndOverride<true | undefined>(FOR_ONESELF, targets) ?? false;
    const terms = { rule, whileDue, forOneself };
    const request = context.switchToHttp().getRequest<Request>();
    const before = this.reflector.get<true | undefined>(SEEN_AGAIN, context.getClass())
      ? this.identification.before(request)
      : null;
    // Who was not allowed a moment ago may be by now.
    if (before && faultOf(request, terms, before.caller) === null) {
      const again = async (): Promise<Principal> => admit(request, terms, await this.identified(request, 'use'));
      contextOf(request).remembered = { principal: before.caller.principal, known: before.known, again };
      return true;
    }
    const byItself = this.reflector.get<true | undefined>(BY_ITSELF, context.getHandler()) ?? false;
    admit(request, terms, await this.identified(request, byItself ? 'glance' : 'use'));
    return true;
  }

  /** @throws Problem 401 where nobody calls */
  private async identified(request: Request, asking: Asking): Promise<Caller> {
    const caller = await this.identification.of(request, asking);
    if (caller) return caller;
    throw new Problem((await this.identification.wasDisplaced(request)) ? 'SESSION_DISPLACED' : 'NOT_SIGNED_IN');
  }
}

interface Terms {
  readonly rule: Exclude<AccessRule, 'public'>;
  readonly whileDue: boolean;
  readonly forOneself: boolean;
}

/** @throws Problem 403 where they may not */
function admit(request: Request, terms: Terms, caller: Caller): Principal {
  // Before the refusal: it is noted with who was refused.
  contextOf(request).caller = caller;
  const fault = faultOf(request, terms, caller);
  if (fault !== null) throw new Problem(fault);
  return caller.principal;
}

function faultOf(
  request: Request,
  { forOneself, rule, whileDue }: Terms,
  caller: Caller,
): 'CSRF' | 'PASSWORD_DUE' | 'ACTING_FOR_ANOTHER' | 'ACCESS_DENIED' | null {
  if (caller.csrfToken !== null && !SAFE.includes(request.method)) {
    const given = request.get('x-csrf-token');
    if (given === undefined || !sameSecret(given, caller.csrfToken)) return 'CSRF';
  }
  if (caller.passwordDue && !whileDue) return 'PASSWORD_DUE';
  if (forOneself && caller.principal.actingFor !== null && !SAFE.includes(request.method)) return 'ACTING_FOR_ANOTHER';
  return mayAccess(rule, { ownRoles: caller.ownRoles, roles: caller.principal.roles }) ? null : 'ACCESS_DENIED';
}
