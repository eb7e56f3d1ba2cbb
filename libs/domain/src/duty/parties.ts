import { activePerson } from '@bangban/kernel';
import type { PartyRule, UnitParty } from '../policy/policy';
import type { Context } from '../world';
import { leaderOf } from './holders';
import { PARTIES, type Party, type ProjectState } from '../project/project.state';

/** Why a party does not stand: nobody there; gone since; not what the party asks for; the unit stands there twice. */
export type PartyFault = 'empty' | 'left' | 'unfit' | 'twice';

/** A leading official: only such a person answers for a project. */
export function mayLead(ctx: Context, personId: string): boolean {
  const roles = ctx.directory.people[personId]?.roles ?? [];
  return roles.includes('leader') || roles.includes('leader-in-charge') || roles.includes('principal-leader');
}

/** What the party's rule says of a unit with these functions; `*` is any function at all. */
function fits(rule: PartyRule | undefined, functions: readonly string[]): boolean {
  const { anyOf, noneOf = [] } = rule ?? {};
  const asked = !anyOf || (anyOf.includes('*') ? functions.length > 0 : anyOf.some((name) => functions.includes(name)));
  return asked && !noneOf.some((name) => functions.includes(name));
}

export function unitFits(ctx: Context, party: UnitParty, unitId: string): boolean {
  return fits(ctx.policy.parties[party], ctx.directory.units[unitId]?.functions ?? []);
}

/** The other party of the five that this unit stands for already. */
export function otherPartyOf(project: ProjectState, party: Party, unitId: string): Party | null {
  return (
    PARTIES.find((each) => each !== party && each !== 'leader' && project.parties[each]?.unitId === unitId) ?? null
  );
}

/** Null where the party stands: somebody who is there, of a unit that is there and is what the party asks for. */
export function partyFault(party: Party, project: ProjectState, ctx: Context): PartyFault | null {
  const { directory } = ctx;
  if (party === 'leader') {
    const leader = leaderOf(project);
    if (leader === null) return 'empty';
    if (activePerson(directory, leader) === null) return 'left';
    return mayLead(ctx, leader) ? null : 'unfit';
  }
  const member = project.parties[party];
  if (!member?.unitId) return 'empty';
  const unit = directory.units[member.unitId];
  const person = directory.people[member.personId];
  const ofUnit = member.fallback === true || person?.unitId === member.unitId || unit?.headId === member.personId;
  if (!unit?.active || !person?.active || !ofUnit) return 'left';
  if (!unitFits(ctx, party, member.unitId)) return 'unfit';
  const other = otherPartyOf(project, party, member.unitId);
  return other !== null && PARTIES.indexOf(other) < PARTIES.indexOf(party) ? 'twice' : null;
}

/** Parties that a hand-over changes; the others are filled anew. */
export const HANDED_OVER = ['leader', 'introducing-unit', 'landing-place'] as const;

/** Nobody of the outgoing side is there to hand over, or the receiving side is gone: the help centre's head may propose. */
export function handOverOrphaned(
  subject: (typeof HANDED_OVER)[number] | null,
  project: ProjectState,
  ctx: Context,
): boolean {
  const { handOver } = project;
  if (handOver && activePerson(ctx.directory, handOver.toPersonId) === null) return true;
  const gone = (party: Party): boolean => {
    const fault = partyFault(party, project, ctx);
    return fault !== null && fault !== 'empty';
  };
  if (subject === 'leader') return gone('leader');
  if (partyFault('leader', project, ctx) !== null) return true;
  return subject ? gone(subject) : HANDED_OVER.some(gone);
}
