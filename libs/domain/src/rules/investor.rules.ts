import { centreHead, helpdesk } from '../authority/grants';
import type { Batch } from '../batch';
import { mandatesOf, stillHolds } from '../project/mandates';
import { isSameCompany } from '../steps/same-company';
import { isSigned } from '../project/stages';
import { checkContact, notInFuture, today } from './checks';
import { early, notBefore } from './evidence-bounds';
import { firstRefusal, OPEN, type ProjectRule, refuse } from './rule';

/** Whoever acts for the company was let do so by the one that goes: it ends with that, at once. */
function endMandates(batch: Batch, reason: string): void {
  const day = today(batch.ctx);
  for (const mandate of mandatesOf(batch.project)) {
    const { agentId, id, no } = mandate;
    if (stillHolds(mandate, day)) batch.add('AgencyWithdrawn', { id, no, agentId, reason });
  }
}

/**
 * 变更投资方: once it has signed, another company takes the project over. From then on its contacts read, confirm and apply; those
 * of the one before read nothing any more. What was promised stays promised, with its clocks. What is agreed counts where the
 * new owner signs: its contract is recorded as signed by a new investor (明政办〔2006〕95号).
 */
export const changeInvestor: ProjectRule<'ChangeInvestor'> = {
  name: 'ChangeInvestor',
  target: 'project',
  in: OPEN,
  authority: [helpdesk, centreHead],
  reads: { investorId: ({ investorId }) => investorId },
  comparesSeq: true,
  guard: ({ project: { stage } }) => (isSigned(stage) ? null : refuse('INVESTOR_BEFORE_SIGNING', { stage })),
  apply(batch, { contactIds = [], date, earlyReason, investorId, reason }) {
    const { ctx, project } = batch;
    const day = date ?? today(ctx);
    const given = early({ earlyReason });
    const refusal = firstRefusal(
      isSameCompany(ctx, project.investorId, investorId) ? refuse('INVESTOR_SAME') : null,
      ...contactIds.map((id) => checkContact(ctx, id)),
      notInFuture(ctx, 'date', date),
      notBefore(ctx, project, { date: day, ...given }),
    );
    if (refusal) return refusal;
    if (!ctx.entry) return refuse('INVESTOR_NOT_IN_LIBRARY', { investorId });
    const former = {
      investor: project.investor,
      investorId: project.investorId ?? null,
      contactIds: [...project.investorContactIds],
    };
    const { id, ...investor } = ctx.mergedInto?.[investorId] ?? { id: investorId, ...ctx.entry };
    const taking = { investor, investorId: id, contactIds: [...new Set(contactIds)] };
    // While its contacts still are who is told.
    endMandates(batch, reason);
    batch.add('InvestorChanged', { ...taking, former, date: day, ...given, reason });
    return null;
  },
};
