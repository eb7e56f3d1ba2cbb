import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { holdsOne } from '@bangban/domain';
import { ADMIN_ROLES, type Role } from '@bangban/kernel';

/**
 * Who may use a route. `public`: anybody. `signed-in`: every account. `command`: every business role; the domain's own
 * table decides by relation. A list: one of these roles; administration counts own roles only, never those acted for.
 */
export type AccessRule = 'public' | 'signed-in' | 'command' | readonly Role[];

export const ACCESS = 'bangban:access';

/** Every route carries one; the application does not start with a route that has none. */
export const Access = (rule: AccessRule): MethodDecorator & ClassDecorator =>
  rule === 'public' ? applyDecorators(SetMetadata(ACCESS, rule), ApiSecurity({})) : SetMetadata(ACCESS, rule);

export const BY_ITSELF = 'bangban:by-itself';

/** Marks a route that pages ask by themselves, again and again, whether somebody is at them or not. */
export const AskedByItself = (): MethodDecorator => SetMetadata(BY_ITSELF, true);

export const WHILE_DUE = 'bangban:while-due';

/** Marks what somebody may do whose password has to be changed first. */
export const WhilePasswordDue = (): MethodDecorator => SetMetadata(WHILE_DUE, true);

export const FOR_ONESELF = 'bangban:for-oneself';

/**
 * Marks what gives, prolongs or takes authority: accounts, tokens, roles, units, who acts for whom. Nobody does it while
 * acting for somebody else.
 */
export const ForOneselfOnly = (): MethodDecorator & ClassDecorator => SetMetadata(FOR_ONESELF, true);

export const SEEN_AGAIN = 'bangban:seen-again';

/**
 * Marks routes that do nothing but give a command: they may start with whoever was known a moment ago, since the record
 * makes sure of the caller together with the command.
 */
export const CallerSeenAgain = (): ClassDecorator => SetMetadata(SEEN_AGAIN, true);

export interface AccessSubject {
  readonly ownRoles: readonly Role[];
  readonly roles: readonly Role[];
}

export function mayAccess(rule: Exclude<AccessRule, 'public'>, { ownRoles, roles }: AccessSubject): boolean {
  if (rule === 'signed-in') return true;
  if (rule === 'command') return roles.length > 0 && !roles.some((role) => ADMIN_ROLES.includes(role));
  return holdsOne(rule, { ownRoles, roles });
}
