import { sleep, workflowInfo } from '@temporalio/workflow';
import { carry, sleepUntil } from './carry';
import { type DeliverNoticesStart, deliveryQueue } from './deliver-notice.messages';
import { handsOn } from './deliver-notice.proxies';

/** As long as after any first attempt. */
const SECOND_ATTEMPT = '5 seconds';

/**
 * Carries a batch of notices over their external channels, apart from everything else: a dead mail server delays nothing
 * but this. What does not go through with the others is carried by itself from then on; each ends delivered, or with its
 * row marked as failed.
 */
export async function deliverNotices({ batch, notBefore }: DeliverNoticesStart): Promise<void> {
  const hands = handsOn(deliveryQueue(workflowInfo().taskQueue));
  await sleepUntil(notBefore);
  const { later } = await hands.deliverBatch(batch);
  if (later.length === 0) return;
  await sleep(SECOND_ATTEMPT);
  await Promise.all(later.map((deliveryId) => carry(hands, deliveryId)));
}
