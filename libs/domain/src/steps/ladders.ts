import { ofReplyClock } from '../help-item/co-handling';
import type { HelpItemState, ItemClockName } from '../help-item/help-item.state';
import type { LadderStep } from '@bangban/kernel';
import type { Batch } from '../batch';
import { ladderOf } from '../policy/ladder-of';
import type { LadderName, Policy } from '../policy/policy';

/** The ladder behind each clock of an item. */
export const ITEM_LADDERS: Readonly<Record<ItemClockName, LadderName>> = {
  'sign-for': 'sign-for',
  handling: 'item',
  verification: 'verification',
  confirmation: 'confirmation',
  closing: 'closing',
  'pause-decision': 'pause-decision',
  'extension-decision': 'extension-decision',
  'co-reply': 'co-reply',
  'co-reply-2': 'co-reply',
  'co-reply-3': 'co-reply',
  total: 'total',
};

type Rungs = readonly LadderStep[];

/** The rungs of one of the item's clocks, or of what stands still of it. */
export function itemLadder(
  { ctx, project }: Pick<Batch, 'ctx' | 'project'>,
  { templateKey: kind }: Pick<HelpItemState, 'templateKey'>,
  name: LadderName,
  policy: Policy = ctx.policy,
): Rungs {
  return ladderOf(policy, name, { kind, level: project.supervisionLevel });
}

export function clockLadder(batch: Batch, item: HelpItemState, clock: ItemClockName, policy?: Policy): Rungs {
  return itemLadder(batch, item, ITEM_LADDERS[clock], policy);
}

/** The rungs of what is of the project itself; `kind` is that of a routine. */
export function ownLadder({ ctx, project }: Batch, name: LadderName, kind: string | null, policy = ctx.policy): Rungs {
  return ladderOf(policy, name, { kind, level: project.supervisionLevel });
}

/**
 * Whose limit it is: the unit's to sign for and to handle, and of every later step theirs in whose hands the item is; a request's
 * theirs who decide it, or who are asked for a reply.
 */
export function clockHands(
  item: HelpItemState,
  clock: string,
): { readonly unitId: string | null; readonly personId: string } {
  if (clock === 'sign-for' || clock === 'handling') return item;
  if (clock === 'pause-decision') return item.pause?.decider ?? item;
  // First the unit's head has it, then whoever decides.
  if (clock === 'extension-decision') {
    const { decider, signed, signer } = item.extension ?? {};
    return (signed ? decider : signer) ?? item;
  }
  return ofReplyClock(item, clock) ?? item.holdings.at(-1) ?? item;
}
