import { isArrival } from '../project/arrivals';
import type { Recorded } from '../project/project.state';
import type { Context, Refusal } from '../world';
import { actingPeople } from './checks';
import { OPEN, type ProjectRule, refuse } from './rule';

function ofOneself({ recordedBy = [] }: Recorded, ctx: Context): boolean {
  const people = actingPeople(ctx);
  return recordedBy.some((id) => people.includes(id));
}

/** Something is there that somebody else has recorded: who recorded it does not take it out. */
function guardOf(list: readonly Recorded[], ctx: Context): Refusal | null {
  if (list.length === 0) return refuse('NOTHING_TO_WITHDRAW');
  return list.every((each) => ofOneself(each, ctx)) ? refuse('SECOND_PERSON_NEEDED') : null;
}

function checkChosen(chosen: Recorded | undefined, id: string, ctx: Context): Refusal | null {
  if (!chosen) return refuse('RECORD_UNKNOWN', { id });
  return ofOneself(chosen, ctx) ? refuse('SECOND_PERSON_NEEDED') : null;
}

/** A paper that was recorded wrongly; what rests on it as its proof falls with it. */
export const withdrawEvidence: ProjectRule<'WithdrawEvidence'> = {
  name: 'WithdrawEvidence',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'withdraw',
  formal: true,
  guard: ({ project, ctx }) => guardOf(project.evidence, ctx),
  apply(batch, { evidenceId, reason }) {
    const { evidence, milestones } = batch.project;
    const chosen = evidence.find(({ id }) => id === evidenceId);
    const refusal = checkChosen(chosen, evidenceId, batch.ctx);
    if (refusal || !chosen) return refusal;
    const { date, id, kind, number, recordedBy = [] } = chosen;
    batch.add('EvidenceWithdrawn', { id, kind, number, date, recordedBy, reason });
    for (const each of milestones.filter((milestone) => milestone.evidenceId === id)) {
      const { date: day, milestone, recordedBy: by = [] } = each;
      batch.add('MilestoneWithdrawn', { id: each.id, milestone, date: day, recordedBy: by, reason });
    }
    return null;
  },
};

export const withdrawMilestone: ProjectRule<'WithdrawMilestone'> = {
  name: 'WithdrawMilestone',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'withdraw',
  formal: true,
  guard: ({ project, ctx }) => guardOf(project.milestones, ctx),
  apply(batch, { milestoneId, reason }) {
    const chosen = batch.project.milestones.find(({ id }) => id === milestoneId);
    const refusal = checkChosen(chosen, milestoneId, batch.ctx);
    if (refusal || !chosen) return refusal;
    const { date, id, milestone, recordedBy = [] } = chosen;
    batch.add('MilestoneWithdrawn', { id, milestone, date, recordedBy, reason });
    return null;
  },
};

export const withdrawFundArrival: ProjectRule<'WithdrawFundArrival'> = {
  name: 'WithdrawFundArrival',
  target: 'project',
  in: OPEN,
  authority: [],
  second: 'withdraw',
  formal: true,
  // A counter-entry goes with what it corrects, never alone.
  guard: ({ project, ctx }) => guardOf(project.fundArrivals.filter(isArrival), ctx),
  apply(batch, { arrivalId, reason }) {
    const chosen = batch.project.fundArrivals.filter(isArrival).find(({ id }) => id === arrivalId);
    const refusal = checkChosen(chosen, arrivalId, batch.ctx);
    if (refusal || !chosen) return refusal;
    const { date, id, money, proof, proofNumber, recordedBy = [] } = chosen;
    batch.add('FundArrivalWithdrawn', { id, money, date, proof, proofNumber, recordedBy, reason });
    return null;
  },
};
