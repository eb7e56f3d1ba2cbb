import type { Batch } from '../batch';
import type { NotedRival } from '../event/reaction.events';
import type { Refusal } from '../world';
import { openContest } from '../project/contest';
import { followJudgement } from '../steps/given-up';
import { heldBeforeBy } from '../steps/held-leads';
import { actingPeople } from './checks';
import { ACTIVE, OPEN, type ProjectRule, refuse } from './rule';

/** In a later stage the company of another unit's lead is not named any more: it goes back to be a lead, and is decided first. */
export function checkHeld({ ctx, project }: Batch, named: boolean): Refusal | null {
  if (!named || project.contest || project.stage !== 'intent') return null;
  const held = heldBeforeBy(project.introducingUnitId, ctx.heldLeads ?? [], ctx);
  return held ? refuse('COMPANY_HELD', { until: held.until }) : null;
}

/** Says on a lead that another unit holds the company. Once: what was decided of it is not asked again. */
export function contestLead(batch: Batch): void {
  const { ctx, project } = batch;
  if (project.stage !== 'lead' || project.contest) return;
  const held = heldBeforeBy(project.introducingUnitId, ctx.heldLeads ?? [], ctx);
  if (held) batch.add('LeadContested', { ...held, byUnitId: project.introducingUnitId });
}

/**
 * On the lead that was first: who came later, and what was decided. Where the later one goes on alone (由后登记单位承接), this one
 * is given up as a duplicate, once; what is no lead any more is not, and the decision keeps that it was refused.
 */
export function noteRival(batch: Batch, { decided, ...rival }: NotedRival): Refusal | null {
  const { ctx, project } = batch;
  const { judgement, stage, status } = project;
  if (!OPEN.includes(status)) return refuse('PROJECT_STATUS', { status, needed: OPEN });
  const passes = decided?.verdict === 'second-holds' && judgement?.lost === undefined;
  if (passes && stage !== 'lead') return refuse('WRONG_STAGE', { stage, needed: 'lead' });
  batch.add('LeadRivalNoted', { ...rival, decided });
  if (!passes) return null;
  const { judgeId, reason } = decided;
  batch.add('LeadJudged', { verdict: 'not-worth-pursuing', lost: 'duplicate', reason, judgeId, at: ctx.now });
  followJudgement(batch, judgement);
  return null;
}

/**
 * 裁定线索争议: nobody of the two units, nor whoever acts for one of them, so that where the bureau itself is one of them the leader
 * in charge decides. Where the first holds, this lead is given up as a duplicate; where the second does, the first is, by the
 * same decision. Until it is decided this one does not become an intent.
 */
export const decideLeadContest: ProjectRule<'DecideLeadContest'> = {
  name: 'DecideLeadContest',
  target: 'project',
  in: ACTIVE,
  authority: [],
  given: 'judge',
  comparesSeq: true,
  guard({ ctx, project }) {
    const contest = openContest(project);
    if (!contest) return refuse('LEAD_NOT_CONTESTED');
    const parties = [contest.unitId, project.introducingUnitId];
    const isParty = (personId: string): boolean => parties.includes(ctx.directory.people[personId]?.unitId ?? '');
    return actingPeople(ctx).some(isParty) ? refuse('CONTEST_OWN_UNIT') : null;
  },
  apply(batch, { reason, verdict }) {
    const { ctx, project } = batch;
    const judgeId = ctx.actor.id;
    const { projectId } = openContest(project) ?? {};
    const first = projectId === undefined ? {} : { first: { projectId, byUnitId: project.introducingUnitId } };
    batch.add('LeadContestDecided', { verdict, reason, judgeId, ...first });
    if (verdict !== 'first-holds') return null;
    const { judgement } = project;
    batch.add('LeadJudged', { verdict: 'not-worth-pursuing', lost: 'duplicate', reason, judgeId, at: ctx.now });
    followJudgement(batch, judgement);
    return null;
  },
};
