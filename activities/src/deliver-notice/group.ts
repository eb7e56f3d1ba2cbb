import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { type Channel, ChannelBusy, type GroupLimits } from '@bangban/channels';
import type { DeliveryStore, DueDelivery } from '@bangban/persistence';
import { type BriefSettings, groupText } from './brief-text';

export interface GroupDeps extends BriefSettings {
  readonly deliveries: DeliveryStore;
}

/**
 * Says to a group what waits for it, in one message as far as that fits, when it is the robot's turn. What does not fit waits
 * for the next turn; nothing is dropped.
 * @throws ApplicationFailure, to be retried: `ROBOT_WAITS`; whatever the channel throws
 */
export async function sendToGroup(
  { deliveries, ...settings }: GroupDeps,
  channel: Channel & { readonly group: GroupLimits },
  unit: string,
): Promise<void> {
  const { longest, perMinute } = channel.group;
  const robot = `${channel.name}@${unit}`;
  const { waitMs } = await deliveries.takeTurn(robot, perMinute);
  if (waitMs !== null) throw robotWaits(waitMs);
  let closed: { readonly waitMs: number; readonly perMinute: number } | null = null;
  try {
    const waiting = await leaving(deliveries, await deliveries.waitingFor(channel.name, unit));
    if (waiting.length === 0) return;
    const { count, text } = groupText(waiting, settings, longest);
    const told = waiting.slice(0, count);
    const [first] = told;
    try {
      await channel.send({ id: first?.id ?? robot, to: unit, subject: '', text });
    } catch (error) {
      for (const { id } of told) await deliveries.attemptFailed(id, messageOf(error));
      throw error;
    }
    for (const { id } of told) await deliveries.delivered(id);
  } catch (error) {
    if (error instanceof ChannelBusy) closed = { waitMs: error.waitMs, perMinute };
    throw error;
  } finally {
    await deliveries.endTurn(robot, closed);
  }
}

/** Those that are still to be told. */
async function leaving(deliveries: DeliveryStore, waiting: readonly DueDelivery[]): Promise<readonly DueDelivery[]> {
  const gone = waiting.filter(({ seen, settled }) => settled || !seen);
  for (const { id } of gone) await deliveries.settled(id);
  return waiting.filter((each) => !gone.includes(each));
}

function robotWaits(waitMs: number): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'ROBOT_WAITS',
    message: 'ROBOT_WAITS',
    nextRetryDelay: waitMs,
    // Waiting is nothing that goes wrong.
    category: ApplicationFailureCategory.BENIGN,
  });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown error');
