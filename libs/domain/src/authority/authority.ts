import { ADMIN_ROLES, type Principal } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { Context, Refusal } from '../world';
import type { Grant } from './grants';
import { stands, type Subject } from './relations';
import { whoMay } from './who-may';

/** What authority asks of a command's rule. */
export interface Granted {
  readonly name: CommandName;
  readonly authority: readonly Grant[];
}

/**
 * Null when the command may be given. The system may do everything; the three administrators (三员) may do nothing here,
 * not as somebody's substitute either.
 * A person outside the investor's own company never confirms as the investor; where it has no contact, somebody stands in
 * by name.
 */
export function authoriseFor({ authority, name }: Granted, subject: Subject, ctx: Context): Refusal | null {
  const { principal: who } = ctx;
  if (ctx.actor.kind === 'system') return null;
  const own = who ? (ctx.directory.people[who.personId]?.roles ?? []) : [];
  if (!who || [...who.roles, ...own].some((role) => ADMIN_ROLES.includes(role))) {
    return { code: 'ADMIN_MAY_NOT_ACT', details: {} };
  }
  // Outsiders and insiders are two kinds of people: neither ever acts for the other, whatever a row says.
  if (who.actingFor !== null && [...who.roles, ...own].includes('investor-contact')) {
    return { code: 'ACTING_ACROSS', details: {} };
  }
  return grantsHeld({ authority, name }, who, subject, ctx).length > 0
    ? null
    : {
        code: 'FORBIDDEN',
        details: { command: name, needs: authority, who: whoMay(authority, name, subject, ctx) },
      };
}

/** The rows of a command's authority that somebody holds here, as far as roles and relations go. */
export const grantsHeld = (
  { authority, name }: Granted,
  who: Principal,
  subject: Subject,
  ctx: Context,
): readonly Grant[] =>
  authority.filter(
    ({ role, relation }) => (role === 'any' || who.roles.includes(role)) && stands(relation, who, subject, ctx, name),
  );
