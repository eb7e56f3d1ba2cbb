import { lightOf } from '@bangban/kernel';
import { centreHead, dutyHolder, follower, helpdesk, inCharge, ownLeader, principalLeader } from '../authority/grants';
import { stands } from '../authority/authority';
import type { Batch } from '../batch';
import type { UnitParty } from '../policy/policy';
import { leaderOf } from '../duty/holders';
import { mayLead, otherPartyOf, partyFault, unitFits } from '../duty/parties';
import type { Plan, ProjectState } from '../project/project.state';
import { nearFrom } from '../project/stage-light';
import { nextStage, stageIndex } from '../project/stages';
import { STAGE_TARGET } from '../duty/duties';
import { armStageTarget } from '../steps/routines';
import type { Context, Refusal } from '../world';
import { checkMember, checkPerson, responsible, today } from './checks';
import { ACTIVE, firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

/** Only a leading official answers for a project. */
export function checkLeader(ctx: Context, personId: string): Refusal | null {
  return checkPerson(ctx, personId) ?? (mayLead(ctx, personId) ? null : refuse('NOT_A_LEADER', { personId }));
}

/** 一个项目、一名领导: the first leader is assigned; every later one comes by hand-over. */
export const assignLeader: ProjectRule<'AssignLeader'> = {
  name: 'AssignLeader',
  target: 'project',
  in: OPEN,
  authority: [centreHead, inCharge, principalLeader],
  // Questions about items go with whoever leads.
  allOpenItems: true,
  guard: ({ project }) => (leaderOf(project) === null ? null : refuse('HAND_OVER_NEEDED', { party: 'leader' })),
  apply(batch, { leaderId }) {
    const refusal = checkLeader(batch.ctx, leaderId);
    if (refusal) return refusal;
    batch.add('LeaderAssigned', { leaderId, handOverId: null });
    return null;
  },
};

/** A unit is what its party asks for, and one unit does not stand for two of the five. */
export function checkParty(ctx: Context, project: ProjectState, party: UnitParty, unitId: string): Refusal | null {
  const other = otherPartyOf(project, party, unitId);
  return firstRefusal(
    unitFits(ctx, party, unitId) ? null : refuse('PARTY_UNFIT', { party, unitId }),
    other ? refuse('PARTY_TWICE', { party, other, unitId }) : null,
  );
}

/**
 * 五位一体 (R9). The introducing unit changes by hand-over only: it answers until production (R32). So does the landing
 * place once the project has come to intent.
 */
export const fillHelpParty: ProjectRule<'FillHelpParty'> = {
  name: 'FillHelpParty',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead, ownLeader, dutyHolder],
  apply(batch, { party, unitId, personId }) {
    const { project, ctx } = batch;
    const refusal = checkMember(ctx, unitId, personId);
    if (refusal) return refusal;
    if (party === 'introducing-unit' && unitId !== project.introducingUnitId) {
      return refuse('HAND_OVER_NEEDED', { party });
    }
    const moved = party === 'landing-place' && project.landingUnitId !== null && unitId !== project.landingUnitId;
    if (moved && stageIndex(project.stage) >= stageIndex('intent')) return refuse('HAND_OVER_NEEDED', { party });
    const unfit = checkParty(ctx, project, party, unitId);
    if (unfit) return unfit;
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

/** Targets of stages that lie ahead; one that stands in the plan already may have passed. */
function checkAhead(
  { project, ctx }: Batch,
  plan: Pick<Plan, 'signing' | 'commencement' | 'production'>,
): Refusal | null {
  const past = (['signing', 'commencement', 'production'] as const).find((stage) => {
    const date = plan[stage];
    const ahead = stageIndex(stage) > stageIndex(project.stage);
    return ahead && date !== null && date < today(ctx) && date !== project.plan?.[stage];
  });
  return past ? refuse('PLAN_IN_PAST', { stage: past, date: plan[past] }) : null;
}

/** A target that has come near, or has passed, is not moved out of sight: that is for the leader, or whoever stands in. */
function checkMoved(
  { project, ctx }: Batch,
  plan: Pick<Plan, 'signing' | 'commencement' | 'production'>,
): Refusal | null {
  const to = nextStage(project.stage);
  const clock = project.clocks[STAGE_TARGET];
  if (
    !to ||
    to === 'intent' ||
    to === 'lead' ||
    !clock ||
    clock.state === 'stopped' ||
    plan[to] === project.plan?.[to]
  ) {
    return null;
  }
  const old = project.plan?.[to] ?? null;
  const near = old !== null && ctx.now >= nearFrom(old, ctx.policy.stageLights, ctx.calendar.utcOffsetMinutes);
  if ((!near && !['yellow', 'red'].includes(lightOf(clock, ctx.now))) || !ctx.principal) return null;
  const subject = { project, item: null, escalation: null };
  const leads = stands('own-project-leader', ctx.principal, subject, ctx);
  const standsIn =
    partyFault('leader', project, ctx) !== null && stands('help-centre-head', ctx.principal, subject, ctx);
  return leads || standsIn ? null : refuse('TARGET_NEEDS_LEADER', { stage: to, date: old });
}

/** The one plan. Every revision is kept; the stage's target clock moves with it. */
export const revisePlan: ProjectRule<'RevisePlan'> = {
  name: 'RevisePlan',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, centreHead, follower, ownLeader, dutyHolder],
  comparesSeq: true,
  apply(batch, payload) {
    const { plan } = batch.project;
    const signing = payload.signing ?? plan?.signing ?? null;
    const { commencement, production } = payload;
    const targets = { signing, commencement, production };
    const refusal = checkPlan(targets) ?? checkAhead(batch, targets) ?? checkMoved(batch, targets);
    if (refusal) return refusal;
    const revision = (plan?.revision ?? 0) + 1;
    batch.add('PlanRevised', { revision, signing, commencement, production, note: payload.note ?? '' });
    armStageTarget(batch, batch.ctx.now, 'plan-revised');
    return null;
  },
};
