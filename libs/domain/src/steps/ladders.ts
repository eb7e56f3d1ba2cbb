import { ofReplyClock } from '../help-item/co-handling';
import type { HelpItemState, ItemClockName } from '../help-item/help-item.state';
import type { LadderName } from '../policy/policy';

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
