import { ActivityFailure, ApplicationFailure, isCancellation, sleep } from '@temporalio/workflow';
import type { DeliverNoticeStart } from './deliver-notice.messages';
import { deliver, giveUp } from './deliver-notice.proxies';

/**
 * Carries one notice over one external channel, apart from everything else: a dead mail server delays nothing but this.
 * Ends delivered, or with the row marked as failed: a refused notice is an outcome, not a failed workflow.
 */
export async function deliverNotice({ deliveryId, notBefore }: DeliverNoticeStart): Promise<void> {
  const wait = notBefore === undefined ? 0 : Date.parse(notBefore) - Date.now();
  if (wait > 0) await sleep(wait);
  try {
    await deliver(deliveryId);
  } catch (error) {
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    await giveUp(deliveryId, codeOf(error));
  }
}

/** The code behind the failure, or that time ran out. */
function codeOf(error: ActivityFailure): string {
  return error.cause instanceof ApplicationFailure && error.cause.type ? error.cause.type : 'DELIVERY_TIMED_OUT';
}
