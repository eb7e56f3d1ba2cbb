import {
  type Channel,
  ChannelBusy,
  type ChannelRegistry,
  ChannelRefused,
  type GroupLimits,
  type Message,
} from '@bangban/channels';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { types } from 'node:util';
import { atTheEdge, failureOf, finalFailure } from '../common/edge';
import { sendBatch } from './batch';
import { briefText } from './brief-text';
import { sendToGroup } from './group';
import type { DeliveryStore, DueDelivery } from '@bangban/persistence';
import { mailText, withAnswerLink } from './mail-text';
import { backOff, turnComes } from './turn';

export interface DeliverNoticeDeps {
  readonly deliveries: DeliveryStore;
  readonly channels: ChannelRegistry;
  /** Where the application is opened, without a slash at the end: mails link to it. Null: they carry no link. */
  readonly webAddress: string | null;
  /** Messengers are told how many matters wait, and no titles. */
  readonly discreet?: boolean;
}

export interface DeliverNoticeActivities {
  /**
   * Sends one delivery over its channel and marks the row delivered. One that is delivered already is left alone. One that
   * asks for what is done by now, or is about a project that its recipient sees no more, is marked settled and not sent; one
   * with earlier ones to the same person about the same thing still on their way waits until its turn comes.
   * @throws ApplicationFailure, final: `DELIVERY_UNKNOWN`, `CHANNEL_UNKNOWN`, `ADDRESS_MISSING`, `SMTP_5yz`, and what
   * else a channel refuses for good;
   * to be retried: `EARLIER_FIRST`, `ROBOT_WAITS` and everything else
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
  discreet = false,
}: DeliverNoticeDeps): DeliverNoticeActivities {
  const settings = { webAddress, discreet };
  async function textFor(channel: Channel, delivery: DueDelivery): Promise<Pick<Message, 'subject' | 'text'>> {
    const mail = channel.brief ? { subject: '', text: briefText(delivery, settings) } : mailText(delivery, webAddress);
    const token = isPrivate(webAddress) ? await deliveries.answerToken(delivery) : null;
    return token === null ? mail : { ...mail, text: withAnswerLink(mail.text, `${webAddress}/answer#${token}`) };
  }
  async function send(channel: Channel, delivery: DueDelivery): Promise<void> {
    if (!delivery.address) throw finalFailure('ADDRESS_MISSING');
    try {
      await channel.send({ id: delivery.id, to: delivery.address, ...(await textFor(channel, delivery)) });
    } catch (error) {
      await deliveries.attemptFailed(delivery.id, messageOf(error));
      throw failed(error, delivery);
    }
    await deliveries.delivered(delivery.id);
  }
  /** This one with whatever else waits for the group; when it does not fit, the next message is asked for. */
  async function sendTogether(channel: Channel & { group: GroupLimits }, delivery: DueDelivery): Promise<void> {
    if (!delivery.address) throw finalFailure('ADDRESS_MISSING');
    try {
      await sendToGroup({ deliveries, ...settings }, channel, delivery.address);
    } catch (error) {
      throw failed(error, delivery);
    }
    const after = await deliveries.find(delivery.id);
    if (after && !isDone(after)) throw nextMessage();
  }
  async function sendOne(deliveryId: string): Promise<void> {
    const delivery = await deliveries.find(deliveryId);
    if (!delivery) throw finalFailure('DELIVERY_UNKNOWN');
    if (isDone(delivery)) return;
    if (delivery.settled || !delivery.seen) return deliveries.settled(deliveryId);
    const channel = channels.get(delivery.channel);
    if (!channel) throw finalFailure('CHANNEL_UNKNOWN');
    if (isOfGroups(channel)) return sendTogether(channel, delivery);
    if (delivery.ahead > 0) throw earlierFirst(delivery);
    await send(channel, delivery);
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

/** Soon: the robot's pace is kept by its turns. */
const NEXT_MESSAGE_MS = 1_000;
/** A record that does not answer is back within seconds, or else everybody waits for it. */
const RECORD_AWAY = { nextRetryDelay: 10_000 };

/** What is read on the way there would answer in the leader's place. */
const isPrivate = (address: string | null): boolean =>
  address !== null && /^(https:|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|$))/.test(address);

const isDone = ({ state }: DueDelivery): boolean => state === 'delivered' || state === 'settled';
const isOfGroups = (channel: Channel): channel is Channel & { group: GroupLimits } => channel.group !== undefined;

/** What keeps one from leaving, as the engine is to hear of it. */
function failed(error: unknown, delivery: DueDelivery): ApplicationFailure {
  if (error instanceof ApplicationFailure) return error;
  if (error instanceof ChannelRefused) return finalFailure(error.code);
  const again = backOff(delivery.attempts + 1);
  return failureOf(error, { nextRetryDelay: error instanceof ChannelBusy ? Math.max(error.waitMs, again) : again });
}

function nextMessage(): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'ROBOT_WAITS',
    message: 'ROBOT_WAITS',
    nextRetryDelay: NEXT_MESSAGE_MS,
    category: ApplicationFailureCategory.BENIGN,
  });
}

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
