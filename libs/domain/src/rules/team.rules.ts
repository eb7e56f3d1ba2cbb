import { leaderOf } from '../project/holders';
import type { Plan } from '../project/project.state';
import { armStageTarget } from '../tick/routines';
import type { Context, Refusal } from '../world';
import { checkMember, checkPerson, responsible } from './checks';
import { ACTIVE, firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

/** Only a leading official answers for a project. */
export function checkLeader(ctx: Context, personId: string): Refusal | null {
  const roles = ctx.directory.people[personId]?.roles ?? [];
  const leads = roles.includes('leader') || roles.includes('leader-in-charge') || roles.includes('principal-leader');
  return checkPerson(ctx, personId) ?? (leads ? null : refuse('NOT_A_LEADER', { personId }));
}

/** 一个项目、一名领导: the first leader is assigned; every later one comes by hand-over. */
export const assignLeader: ProjectRule<'AssignLeader'> = {
  name: 'AssignLeader',
  target: 'project',
  in: OPEN,
  guard: ({ project }) => (leaderOf(project) === null ? null : refuse('HAND_OVER_NEEDED', { party: 'leader' })),
  apply(batch, { leaderId }) {
    const refusal = checkLeader(batch.ctx, leaderId);
    if (refusal) return refusal;
    batch.add('LeaderAssigned', { leaderId, handOverId: null });
    return null;
  },
};

/** 五位一体 (R9). The introducing unit, once in the team, changes by hand-over only: it answers until production (R32). */
export const fillHelpParty: ProjectRule<'FillHelpParty'> = {
  name: 'FillHelpParty',
  target: 'project',
  in: OPEN,
  apply(batch, { party, unitId, personId }) {
    const { project, ctx } = batch;
    const refusal = checkMember(ctx, unitId, personId);
    if (refusal) return refusal;
    if (party === 'introducing-unit' && unitId !== project.introducingUnitId) {
      return refuse('HAND_OVER_NEEDED', { party });
    }
    const person = responsible(ctx, unitId, personId, '*');
    const current = project.parties[party];
    if (current?.unitId === unitId && current.personId === person.personId) return refuse('NOTHING_TO_CHANGE');
    const { fallback } = person;
    batch.add('HelpPartyFilled', { party, unitId, personId: person.personId, ...(fallback ? { fallback } : {}) });
    return null;
  },
};

/** Signing not after commencement, commencement not after production. */
export function checkPlan(plan: Pick<Plan, 'signing' | 'commencement' | 'production'>): Refusal | null {
  const { signing, commencement, production } = plan;
  return firstRefusal(
    signing !== null && signing > commencement ? refuse('PLAN_ORDER', { signing, commencement }) : null,
    commencement > production ? refuse('PLAN_ORDER', { commencement, production }) : null,
  );
}

/** The one plan. Every revision is kept; the stage's target clock moves with it. */
export const revisePlan: ProjectRule<'RevisePlan'> = {
  name: 'RevisePlan',
  target: 'project',
  in: ACTIVE,
  apply(batch, payload) {
    const { plan } = batch.project;
    const signing = payload.signing ?? plan?.signing ?? null;
    const { commencement, production } = payload;
    const refusal = checkPlan({ signing, commencement, production });
    if (refusal) return refusal;
    const revision = (plan?.revision ?? 0) + 1;
    batch.add('PlanRevised', { revision, signing, commencement, production, note: payload.note ?? '' });
    armStageTarget(batch, batch.ctx.now, 'plan-revised');
    return null;
  },
};
