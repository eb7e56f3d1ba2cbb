import { type ChannelRegistry, ChannelRefused } from '@bangban/channels';
import { noticeText } from '@bangban/domain';
import { types } from 'node:util';
import { atTheEdge, finalFailure } from '../common/edge';
import { sendBatch } from './batch';
import type { DeliveryStore, DueDelivery } from './delivery.store';

export interface DeliverNoticeDeps {
  readonly deliveries: DeliveryStore;
  readonly channels: ChannelRegistry;
}

export interface DeliverNoticeActivities {
  /**
   * Sends one delivery over its channel and marks the row delivered. One that is delivered already is left alone.
   * @throws ApplicationFailure, final: `DELIVERY_UNKNOWN`, `CHANNEL_UNKNOWN`, `ADDRESS_MISSING`, `SMTP_5yz`;
   * to be retried: everything else
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
export function createDeliverNoticeActivities({ deliveries, channels }: DeliverNoticeDeps): DeliverNoticeActivities {
  async function send(delivery: DueDelivery): Promise<void> {
    const channel = channels.get(delivery.channel);
    if (!channel) throw finalFailure('CHANNEL_UNKNOWN');
    if (!delivery.address) throw finalFailure('ADDRESS_MISSING');
    try {
      await channel.send({ id: delivery.id, to: delivery.address, ...textOf(delivery) });
    } catch (error) {
      await deliveries.attemptFailed(delivery.id, messageOf(error));
      throw error instanceof ChannelRefused ? finalFailure(error.code) : error;
    }
    await deliveries.delivered(delivery.id);
  }
  async function sendOne(deliveryId: string): Promise<void> {
    const delivery = await deliveries.find(deliveryId);
    if (!delivery) throw finalFailure('DELIVERY_UNKNOWN');
    if (delivery.state !== 'delivered') await send(delivery);
  }
  return {
    deliver: (deliveryId) => atTheEdge(() => sendOne(deliveryId)),
    deliverBatch: (batch) =>
      atTheEdge(async () => ({ later: await sendBatch(await deliveries.undone(batch), send, deliveries) })),
    giveUp: (deliveryId, code) => atTheEdge(() => deliveries.failed(deliveryId, code)),
  };
}

function textOf({ kind, params, utcOffsetMinutes }: DueDelivery): { subject: string; text: string } {
  const zh = noticeText(kind, params, 'zh', utcOffsetMinutes);
  const en = noticeText(kind, params, 'en', utcOffsetMinutes);
  return { subject: zh.title, text: `${zh.body}\n\n${en.title}\n${en.body}\n` };
}

function messageOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : 'unknown error';
}
