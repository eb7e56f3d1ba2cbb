import { carry, sleepUntil } from './carry';
import type { DeliverNoticeStart } from './deliver-notice.messages';
import { handsOn } from './deliver-notice.proxies';

const hands = handsOn();

/** Carries one notice over one external channel. Notices go in batches now; those that earlier builds started end here. */
export async function deliverNotice({ deliveryId, notBefore }: DeliverNoticeStart): Promise<void> {
  await sleepUntil(notBefore);
  await carry(hands, deliveryId);
}
