import { centreHead, helpdesk, ownLeader } from '../authority/grants';
import { findRing } from '../help-item/prerequisites';
import { isOpenItem } from '../help-item/item-states';
import { beginHolding, issueItem, startHandling, startsNow } from '../steps/handling';
import { askAboutRing } from '../steps/stage-opening';
import type { Batch } from '../batch';
import { checkGateAhead, checkMember, checkMove, checkUnit, responsible } from './checks';
import { ACTIVE, firstRefusal, type ItemRule, type ProjectRule, refuse } from './rule';
import type { Refusal } from '../world';

/** An ad hoc matter on the checklist: responsible unit + responsible person + limit (R11). */
export const addHelpItem: ProjectRule<'AddHelpItem'> = {
  name: 'AddHelpItem',
  target: 'project',
  in: ACTIVE,
  authority: [helpdesk, centreHead, ownLeader],
  allOpenItems: ({ prerequisites = [], requiredBy = [] }) => prerequisites.length + requiredBy.length > 0,
  apply(batch, payload) {
    const { project, ctx } = batch;
    const prerequisites = payload.prerequisites ?? [];
    const requiredBy = payload.requiredBy ?? [];
    const refusal = firstRefusal(
      checkMember(ctx, payload.unitId, payload.personId),
      checkGateAhead(project.stage, payload.blocks),
      ...(payload.coUnitIds ?? []).map((unitId) => checkUnit(ctx, unitId)),
      checkLinks(batch, prerequisites, requiredBy),
    );
    if (refusal) return refusal;
    const itemId = batch.newId();
    batch.add('HelpItemAdded', {
      itemId,
      no: project.itemCount + 1,
      title: payload.title,
      templateKey: null,
      stage: project.stage,
      unitId: payload.unitId,
      ...responsible(ctx, payload.unitId, payload.personId, '*'),
      coUnitIds: [...new Set(payload.coUnitIds ?? [])],
      limit: payload.limit,
      blocks: payload.blocks ?? null,
      investorConfirms: payload.investorConfirms ?? false,
      prerequisites,
      waitingOn: prerequisites,
      note: payload.note ?? '',
    });
    for (const id of requiredBy) {
      batch.add('PrerequisiteAdded', { itemId: id, prerequisiteId: itemId });
      if (batch.item(id)?.state === 'signed') beginHolding(batch, id, 'waiting');
    }
    settleRing(batch, itemId);
    if (payload.issue) issueItem(batch, itemId, ctx.now);
    return null;
  },
};

/** Links stay within the project's open items; one that is already being handled can no longer be made to wait. */
function checkLinks(batch: Batch, prerequisites: readonly string[], requiredBy: readonly string[]): Refusal | null {
  if (new Set(prerequisites).size < prerequisites.length || new Set(requiredBy).size < requiredBy.length) {
    return refuse('CHECKLIST_DUPLICATE_PREREQUISITE');
  }
  const unknown = [...prerequisites, ...requiredBy].find((id) => !isOpenItem(batch.item(id)?.state ?? 'closed'));
  if (unknown !== undefined) return refuse('PREREQUISITE_UNKNOWN', { itemId: unknown });
  const busy = requiredBy.map((id) => batch.item(id)).find((item) => item && item.handlingStartedAt !== null);
  return busy ? refuse('ITEM_STATE', { itemId: busy.id, state: busy.state, move: 'PrerequisiteAdded' }) : null;
}

/** A ring asks its question; members that only waited inside it, and are signed for or were never signed for, start now. */
function settleRing(batch: Batch, itemId: string): void {
  const ring = findRing(batch.items(), itemId);
  if (!ring) return;
  askAboutRing(batch, itemId, batch.ctx.now);
  startRing(batch, ring);
}

export function startRing(batch: Batch, ring: readonly string[]): void {
  for (const id of ring) {
    const item = batch.item(id);
    if (item && startsNow(item, batch.ctx.now)) startHandling(batch, id, 'prerequisites-met', batch.ctx.now);
  }
}

/** 下发: from here the unit's sign-for clock runs. */
export const issueHelpItem: ItemRule<'IssueHelpItem'> = {
  name: 'IssueHelpItem',
  target: 'item',
  in: ACTIVE,
  authority: [helpdesk, centreHead, ownLeader],
  direct: true,
  guard: ({ item }) => checkMove(item, 'IssueHelpItem'),
  apply(batch, { itemId }) {
    issueItem(batch, itemId, batch.ctx.now);
    return null;
  },
};
