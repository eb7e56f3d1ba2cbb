import { deferClock, type Instant, undeferred } from '@bangban/kernel';
import type { Batch } from '../batch';
import { openRequest } from '../help-item/item-clock';

/**
 * A request in time holds the breach back until it is decided, or until its own clock lapses: the handling clock is armed
 * anew with that as its end, and keeps what it is without the request. Where the limit ends later anyway, nothing changes;
 * where nothing is asked for any longer, the limit is exactly what it was.
 */
export function holdBack(batch: Batch, itemId: string, why: string, at: Instant = batch.ctx.now): void {
  const item = batch.item(itemId);
  const { handling } = item?.clocks ?? {};
  if (!item || handling?.state !== 'running') return;
  const request = openRequest(item);
  const armed = request ? deferClock(handling, request) : undeferred(handling);
  if (armed.due === handling.due && armed.provisional === handling.provisional) return;
  const data = { itemId, clock: 'handling', armed: { ...armed, version: handling.version + 1 }, why } as const;
  batch.add('ItemClockArmed', data, at);
}
