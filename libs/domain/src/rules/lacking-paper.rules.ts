import { addWorkingDays, dateAt } from '@bangban/kernel';
import { itemUnit, itemUnitHead } from '../authority/grants';
import { commitmentsOf, papersOwed } from '../project/commitments';
import { recordCommitment } from '../steps/commitments';
import { actingPeople, checkMove, itemOf } from './checks';
import { ACTIVE, firstRefusal, type ItemRule, type ItemView, refuse } from './rule';
import type { Refusal } from '../world';

function checkRoom({ ctx, item, project }: ItemView): Refusal | null {
  const { most } = ctx.policy.commitments.lacking;
  const full = papersOwed(project, item.id).length >= most ? refuse('PAPERS_ENOUGH', { most }) : null;
  return firstRefusal(checkMove(item, 'AcceptLackingPaper'), full);
}

/**
 * 容缺受理: the item is taken up and its time runs, though a paper is missing; the company owes it by a day, with a clock and
 * a ladder of its own, and the item is not closed before it is in. The days are the office's (`commitments.lacking`).
 */
export const acceptLackingPaper: ItemRule<'AcceptLackingPaper'> = {
  name: 'AcceptLackingPaper',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: checkRoom,
  apply(batch, { itemId, limit, what }) {
    const { ctx, project } = batch;
    const { longest } = ctx.policy.commitments.lacking;
    if (limit > longest) return refuse('PAPER_TOO_LONG', { longest });
    const today = dateAt(ctx.now, ctx.calendar.utcOffsetMinutes);
    recordCommitment(batch, {
      id: batch.newId(),
      recordedBy: [...actingPeople(ctx)],
      no: commitmentsOf(project).length + 1,
      side: 'investor',
      what,
      unitId: null,
      personId: null,
      money: null,
      owedTo: itemOf(batch, itemId).unitId,
      source: { kind: 'item', evidenceId: null, number: null, date: today, itemId },
      trigger: {
        kind: 'date',
        date: addWorkingDays(ctx.calendar, today, limit).date,
        stage: null,
        milestone: null,
        evidenceKind: null,
        after: null,
        unit: null,
      },
    });
    return null;
  },
};

/** Nothing is closed over a paper that is owed. */
export function checkPapersIn({ item, project }: Pick<ItemView, 'item' | 'project'>): Refusal | null {
  const count = papersOwed(project, item.id).length;
  return count > 0 ? refuse('PAPERS_OWED', { itemId: item.id, count }) : null;
}
