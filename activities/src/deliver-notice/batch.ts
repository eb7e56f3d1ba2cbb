import { cancellationSignal, heartbeat, log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { DeliveryStore, UndoneDelivery } from '@bangban/persistence';

/** Mails under way at a time. */
const WIDTH = 4;
/** Several times within the heartbeat's time-out, and whatever one mail takes. */
const ALIVE_MS = 5_000;
/** As long as a mail that is sent by itself may take. */
const LONGEST_MS = 120_000;

type Outcome = 'settled' | 'later';

/** Each channel by itself: a dead one keeps nothing of another. Answers as below. */
export async function sendBatch(
  list: readonly UndoneDelivery[],
  send: (delivery: UndoneDelivery) => Promise<void>,
  deliveries: Pick<DeliveryStore, 'failed'>,
): Promise<readonly string[]> {
  const channels = [...new Set(list.map(({ channel }) => channel))];
  const each = await Promise.all(
    channels.map((name) =>
      sendOver(
        list.filter(({ channel }) => channel === name),
        send,
        deliveries,
      ),
    ),
  );
  return each.flat();
}

/**
 * Sends each of a list, a few at a time, and answers the ids of those that are left for another attempt. A refusal for good is
 * noted on its row. What is said to one person about one thing goes one after the other, and what is left for later holds
 * up what comes behind it. Where as many as go at a time have failed and nothing went through, nobody is there to take the
 * rest: they are left untried. Says all the while that it is alive; takes up nothing more once its worker stops.
 */
async function sendOver(
  list: readonly UndoneDelivery[],
  send: (delivery: UndoneDelivery) => Promise<void>,
  deliveries: Pick<DeliveryStore, 'failed'>,
): Promise<readonly string[]> {
  const stop = cancellationSignal();
  // What the first of a group's says is said for the others.
  const width = list.every(({ channel }) => channel.endsWith('-robot')) ? 1 : WIDTH;
  const queue = linesOf(list);
  const later: string[] = [];
  let [settled, refused] = [0, 0];
  async function lane(): Promise<void> {
    for (let line = queue.shift(); line !== undefined; line = stop.aborted ? undefined : queue.shift()) {
      const left = await sendLine(line, stop, async (delivery) => {
        const outcome = await outcomeOf(delivery, send, deliveries);
        if (outcome === 'settled') settled += 1;
        return outcome;
      });
      if (left.length > 0) refused += 1;
      later.push(...left);
      if (settled === 0 && refused >= width) later.push(...queue.splice(0).flatMap(ids));
    }
  }
  const alive = setInterval(() => heartbeat(), ALIVE_MS);
  try {
    await Promise.all(Array.from({ length: width }, lane));
  } finally {
    clearInterval(alive);
  }
  // What was begun is noted; the rest stands in the record for whoever comes next.
  if (stop.aborted) throw ApplicationFailure.create({ type: 'WORKER_STOPS', message: 'WORKER_STOPS' });
  return later;
}

const ids = (line: readonly UndoneDelivery[]): string[] => line.map(({ id }) => id);

/** By what they are about and for whom, in the order in which they come. */
function linesOf(list: readonly UndoneDelivery[]): UndoneDelivery[][] {
  const lines = new Map<string, UndoneDelivery[]>();
  for (const delivery of list) lines.set(delivery.line, [...(lines.get(delivery.line) ?? []), delivery]);
  return [...lines.values()];
}

/** Answers what is left: from the first on that did not get through. */
async function sendLine(
  line: readonly UndoneDelivery[],
  stop: AbortSignal,
  one: (delivery: UndoneDelivery) => Promise<Outcome>,
): Promise<readonly string[]> {
  for (const [place, delivery] of line.entries()) {
    if (place > 0 && stop.aborted) return ids(line.slice(place));
    if ((await one(delivery)) === 'later') return ids(line.slice(place));
  }
  return [];
}

/** Never throws: whatever goes wrong with one mail, the others go on. */
async function outcomeOf(
  delivery: UndoneDelivery,
  send: (delivery: UndoneDelivery) => Promise<void>,
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
