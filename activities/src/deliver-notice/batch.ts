import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { DeliveryStore, DueDelivery } from './delivery.store';

/** Mails under way at a time. */
const WIDTH = 4;
/** Several times within the heartbeat's time-out, and whatever one mail takes. */
const ALIVE_MS = 5_000;
/** As long as a mail that is sent by itself may take. */
const LONGEST_MS = 120_000;

type Outcome = 'settled' | 'later';

/**
 * Sends each of a list, a few at a time, and answers the ids of those that are left for another attempt. A refusal for good is
 * noted on its row. Where as many as go at a time have failed and nothing went through, nobody is there to take the
 * rest: they are left untried. Says all the while that it is alive; takes up nothing more once its worker stops.
 */
export async function sendBatch(
  list: readonly DueDelivery[],
  send: (delivery: DueDelivery) => Promise<void>,
  deliveries: Pick<DeliveryStore, 'failed'>,
): Promise<readonly string[]> {
  const stop = cancellationSignal();
  const queue = [...list];
  const later: string[] = [];
  let settled = 0;
  async function lane(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = stop.aborted ? undefined : queue.shift()) {
      if ((await outcomeOf(next, send, deliveries)) === 'settled') settled += 1;
      else later.push(next.id);
      if (settled === 0 && later.length >= WIDTH) later.push(...queue.splice(0).map(({ id }) => id));
    }
  }
  const alive = setInterval(() => heartbeat(), ALIVE_MS);
  try {
    await Promise.all(Array.from({ length: WIDTH }, lane));
  } finally {
    clearInterval(alive);
  }
  // What was begun is noted; the rest stands in the record for whoever comes next.
  if (stop.aborted) throw ApplicationFailure.create({ type: 'WORKER_STOPS', message: 'WORKER_STOPS' });
  return later;
}

/** Never throws: whatever goes wrong with one mail, the others go on. */
async function outcomeOf(
  delivery: DueDelivery,
  send: (delivery: DueDelivery) => Promise<void>,
  deliveries: Pick<DeliveryStore, 'failed'>,
): Promise<Outcome> {
  try {
    await within(LONGEST_MS, send(delivery));
    return 'settled';
  } catch (error) {
    const code = finalCode(error);
    if (code === null) log.warn('a mail is left for later', { deliveryId: delivery.id, error });
    else if (await succeeds(deliveries.failed(delivery.id, code))) return 'settled';
    return 'later';
  }
}

function finalCode(error: unknown): string | null {
  return error instanceof ApplicationFailure && error.nonRetryable ? (error.type ?? null) : null;
}

/** What takes longer goes on by itself and still notes what becomes of it. @throws Error when it does */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no end in sight')), ms);
  });
  try {
    await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
