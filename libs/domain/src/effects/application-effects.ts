import type { DomainEvent } from '../event/events';
import type { World } from '../world';
import type { Told } from './notice';

/** Whoever handles the matter hears that it was applied for; the company, that its agent has done so. */
export function applicationTold(event: DomainEvent, { items, project }: World): readonly Told[] | null {
  if (event.type !== 'ApplicationReceived') return null;
  const { itemId, mandateNo: no, words } = event.data;
  const handler: Told = { kind: 'application-received', itemId, to: [items[itemId]?.personId ?? null] };
  if (no === undefined) return [handler];
  return [handler, { kind: 'agent-acted', itemId, to: project?.investorContactIds ?? [], params: { no, words } }];
}
