import { ActivityFailure, ApplicationFailure, isCancellation, sleep } from '@temporalio/workflow';
import type { Hands } from './deliver-notice.proxies';

/** Sleeps until an instant of real time; not at all when it is over, or none is given. */
export async function sleepUntil(instant: string | undefined): Promise<void> {
  const wait = instant === undefined ? 0 : Date.parse(instant) - Date.now();
  if (wait > 0) await sleep(wait);
}

/**
 * Carries one notice to its end: delivered, or its row marked as failed. A refused notice is an outcome, not a failed
 * workflow.
 */
export async function carry({ deliver, giveUp }: Hands, deliveryId: string): Promise<void> {
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
