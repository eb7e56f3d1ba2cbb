import { type ChannelRegistry, ChannelRefused } from '@bangban/channels';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { types } from 'node:util';
import { atTheEdge, failureOf, finalFailure } from '../common/edge';
import { sendBatch } from './batch';
import type { DeliveryStore, DueDelivery } from '@bangban/persistence';
import { mailText } from './mail-text';
import { backOff, turnComes } from './turn';

export interface DeliverNoticeDeps {
  readonly deliveries: DeliveryStore;
  readonly channels: ChannelRegistry;
  /** Where the application is opened, without a slash at the end: mails link to it. Null: they carry no link. */
  readonly webAddress: string | null;
}

export interface DeliverNoticeActivities {
  /**
   * Sends one delivery over its channel and marks the row delivered. One that is delivered already is left alone. One that
   * asks for what is done by now, or is about a project that its recipient sees no more, is marked settled and not sent; one
   * with earlier ones to the same person about the same thing still on their way waits until its turn comes.
   * @throws ApplicationFailure, final: `DELIVERY_UNKNOWN`, `CHANNEL_UNKNOWN`, `ADDRESS_MISSING`, `SMTP_5yz`;
   * to be retried: `EARLIER_FIRST` and everything else
   */
  deliver(deliveryId: string): Promise<void>;
  /**
   * Sends what is not done of a batch, a few at a time, each as `deliver` does; what is refused for good is marked as failed
   * with its code. Answers which are left for another attempt. One bad mail is no failure of the batch.
   * @throws ApplicationFailure, to be retried: `WORKER_STOPS`, and whatever keeps the record from being read
   */
  deliverBatch(batch: string): Promise<{ readonly later: readonly string[] }>;
  /** Marks an undelivered row as failed, with a code. */
  giveUp(deliveryId: string, code: string): Promise<void>;
}

/** The delivery's activities over the given rows and channels. */
export function createDeliverNoticeActivities({
  deliveries,
  channels,
  webAddress,
}: DeliverNoticeDeps): DeliverNoticeActivities {
  async function send(delivery: DueDelivery): Promise<void> {
    const channel = channels.get(delivery.channel);
    if (!channel) throw finalFailure('CHANNEL_UNKNOWN');
    if (!delivery.address) throw finalFailure('ADDRESS_MISSING');
    try {
      await channel.send({ id: delivery.id, to: delivery.address, ...mailText(delivery, webAddress) });
    } catch (error) {
      await deliveries.attemptFailed(delivery.id, messageOf(error));
      if (error instanceof ChannelRefused) throw finalFailure(error.code);
      throw failureOf(error, { nextRetryDelay: backOff(delivery.attempts + 1) });
    }
    await deliveries.delivered(delivery.id);
  }
  async function sendOne(deliveryId: string): Promise<void> {
    const delivery = await deliveries.find(deliveryId);
    if (!delivery) throw finalFailure('DELIVERY_UNKNOWN');
    if (delivery.state === 'delivered' || delivery.state === 'settled') return;
    if (delivery.settled || !delivery.seen) return deliveries.settled(deliveryId);
    if (delivery.ahead > 0) throw earlierFirst(delivery);
    await send(delivery);
  }
  return {
    deliver: (deliveryId) => atTheEdge(() => sendOne(deliveryId), RECORD_AWAY),
    deliverBatch: (batch) =>
      atTheEdge(async () => ({
        later: await sendBatch(await deliveries.undone(batch), ({ id }) => sendOne(id), deliveries),
      })),
    giveUp: (deliveryId, code) => atTheEdge(() => deliveries.failed(deliveryId, code)),
  };
}

/** A record that does not answer is back within seconds, or else everybody waits for it. */
const RECORD_AWAY = { nextRetryDelay: 10_000 };

function earlierFirst(delivery: DueDelivery): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'EARLIER_FIRST',
    message: 'EARLIER_FIRST',
    nextRetryDelay: turnComes(delivery),
    // Waiting is nothing that goes wrong.
    category: ApplicationFailureCategory.BENIGN,
  });
}

function messageOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : 'unknown error';
}
