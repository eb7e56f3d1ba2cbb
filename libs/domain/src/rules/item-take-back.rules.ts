import { toMillis } from '@bangban/kernel';
import {
  centreHead,
  helpdesk,
  investor,
  investorStandIn,
  itemUnit,
  itemUnitHead,
  ownLeader,
} from '../authority/grants';
import type { Batch } from '../batch';
import { ITEM_CLOCKS, type TakeBack } from '../help-item/help-item.state';
import { releaseFromEnded } from '../steps/handling';
import type { Refusal } from '../world';
import { itemOf } from './checks';
import { ACTIVE, type ItemRule, type ItemView, refuse } from './rule';

const MINUTE_MS = 60_000;

/** Nothing has followed: not on the item, not on those that it set free, and not on the project as a whole. */
function followed({ project, world, ctx }: ItemView, taken: TakeBack): boolean {
  const entered = project.stages[project.stages.length - 1]?.enteredAt ?? '';
  if (entered >= taken.at && project.stages.length > 1) return true;
  if (taken.policyVersion !== ctx.policy.version || taken.calendarVersion !== ctx.calendar.version) return true;
  return taken.released.some((id) => world.items[id]?.takeBack?.commandId !== taken.commandId);
}

function check(view: ItemView): Refusal | null {
  const { item, ctx } = view;
  const taken = item.takeBack;
  if (!taken?.act) return refuse('NOTHING_TO_TAKE_BACK', { itemId: item.id });
  const { actor, now, policy } = ctx;
  if (taken.by !== actor.id || taken.actingFor !== actor.actingFor) {
    return refuse('TAKE_BACK_OF_OTHERS', { itemId: item.id });
  }
  const minutes = policy.itemWork.takeBackMinutes;
  if (toMillis(now) - toMillis(taken.at) >= minutes * MINUTE_MS) return refuse('TAKE_BACK_TOO_LATE', { minutes });
  if (followed(view, taken)) return refuse('NOTHING_TO_TAKE_BACK', { itemId: item.id });
  // The right to the act may have ended in between, and with it the right to take it back.
  return view.refusedOf(taken.act);
}

/** As the act had not happened, clocks included: those it started end or rest again, those it stopped go on as they stood. */
function restore(batch: Batch, itemId: string, reason: string): void {
  const before = itemOf(batch, itemId);
  const taken = before.takeBack;
  if (!taken) return;
  batch.add('ActTakenBack', { itemId, act: taken.act, at: taken.at, reason });
  const item = itemOf(batch, itemId);
  for (const clock of ITEM_CLOCKS) {
    const [was, is] = [before.clocks[clock], item.clocks[clock]];
    if (was?.state === 'running' && is?.state === 'suspended') {
      batch.add('ItemClockSuspended', { itemId, clock, suspended: is });
    } else if (was?.state === 'running' && is?.state !== 'running') {
      batch.add('ItemClockStopped', { itemId, clock, why: 'taken-back' });
    }
    if (is?.state === 'running' && was !== is)
      batch.add('ItemClockArmed', { itemId, clock, armed: is, why: 'taken-back' });
  }
}

/** 撤回: a slip of the hand, by whoever made it, within the minutes that the policy grants. */
export const takeBack: ItemRule<'TakeBack'> = {
  name: 'TakeBack',
  target: 'item',
  in: ACTIVE,
  // Everybody who may give an act on an item; the guard asks for the one who gave this one.
  authority: [helpdesk, centreHead, itemUnit, itemUnitHead, ownLeader, investor, investorStandIn],
  second: 'verify',
  allOpenItems: true,
  reachesEnded: ({ takeBack }) => takeBack?.act != null,
  guard: check,
  apply(batch, { itemId, reason }) {
    const released = itemOf(batch, itemId).takeBack?.released ?? [];
    restore(batch, itemId, reason);
    for (const id of released) restore(batch, id, reason);
    releaseFromEnded(batch, itemId);
    return null;
  },
};
