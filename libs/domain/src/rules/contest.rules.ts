import type { Batch } from '../batch';
import type { Refusal } from '../world';
import { openContest } from '../project/contest';
import { followJudgement } from '../steps/given-up';
import { heldBeforeBy } from '../steps/held-leads';
import { actingPeople } from './checks';
import { ACTIVE, type ProjectRule, refuse } from './rule';

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
  if (held) batch.add('LeadContested', held);
}

/**
 * 裁定线索争议: nobody of the two units, nor whoever acts for one of them, so that where the bureau itself is one of them the leader in charge decides. Where the
 * first holds, this lead is given up as a duplicate; until it is decided it does not become an intent.
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
    batch.add('LeadContestDecided', { verdict, reason, judgeId });
    if (verdict === 'side-by-side') return null;
    const { judgement } = project;
    batch.add('LeadJudged', { verdict: 'not-worth-pursuing', lost: 'duplicate', reason, judgeId, at: ctx.now });
    followJudgement(batch, judgement);
    return null;
  },
};
