import type { Commitment } from '../project/commitments';
import { commitmentsOf } from '../project/commitments';
import { agentLeft, covers, type Mandate, mandatesOf, type Matter, placesOf, stillHolds } from '../project/mandates';
import { stands } from '../authority/authority';
import type { ProjectState } from '../project/project.state';
import type { Context, Refusal } from '../world';
import { isOfUnit, today } from './checks';
import { refuse } from './rule';

export type At = Pick<{ readonly project: ProjectState; readonly ctx: Context }, 'project' | 'ctx'>;

/** By what somebody acts for the company: as the company, with no mandate; by one; or not, and why. */
export interface ForCompany {
  readonly mandate: Mandate | null;
  readonly refusal: Refusal | null;
}

const not = (refusal: Refusal): ForCompany => ({ mandate: null, refusal });

/**
 * 代办: the company itself, or in person somebody whom it lets act for it in this matter today. Whoever is of the unit that the
 * matter lies with does not act for the other side of it.
 */
export function forCompany(matter: Matter, liesWith: readonly (string | null | undefined)[], at: At): ForCompany {
  const { ctx, project } = at;
  const subject = { project, item: null, escalation: null };
  if (ctx.principal !== null && stands('investor', ctx.principal, subject, ctx))
    return { mandate: null, refusal: null };
  const { actor } = ctx;
  const own = mandatesOf(project).filter(({ agentId }) => agentId === actor.id && actor.actingFor === null);
  const last = own.at(-1);
  if (!last) return not(refuse('MANDATE_NEEDED'));
  if (liesWith.some((unitId) => unitId != null && isOfUnit(ctx, unitId))) return not(refuse('AGENT_OWN_MATTER'));
  const holding = own.filter((each) => stillHolds(each, today(ctx)));
  if (holding.length === 0) return not(refuse('MANDATE_ENDED', { no: last.no }));
  const places = placesOf(ctx.directory);
  const there = holding.filter((each) => !agentLeft(each, places));
  if (there.length === 0) return not(refuse('MANDATE_LEFT', { no: last.no }));
  const mandate = there.find((each) => covers(each, matter));
  return mandate ? { mandate, refusal: null } : not(refuse('MANDATE_SCOPE', { no: there.at(-1)?.no ?? last.no }));
}

/** What an event says of it. */
export const byMandate = ({ mandate }: ForCompany): { readonly mandateNo?: number } =>
  mandate ? { mandateNo: mandate.no } : {};

export type WhyNot = (commitment: Commitment, at: At) => Refusal | null;

/** Of the promises at this step: null where one is theirs who act, else why the first is not. */
export function whyNone(step: (each: Commitment) => boolean, whyNot: WhyNot, at: At): Refusal | null {
  const [first, ...others] = commitmentsOf(at.project)
    .filter(step)
    .map((each) => whyNot(each, at));
  if (first === undefined) return refuse('COMMITMENT_NONE');
  return others.includes(null) ? null : first;
}

/** The same of the one that is named. */
export function whyNotThis(id: string, step: (each: Commitment) => boolean, whyNot: WhyNot, at: At): Refusal | null {
  const chosen = commitmentsOf(at.project).find((each) => each.id === id);
  if (!chosen) return refuse('RECORD_UNKNOWN', { id });
  return step(chosen) ? whyNot(chosen, at) : refuse('COMMITMENT_STATE', { no: chosen.no });
}
