import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Mail } from '../mail-sink';
import type { Verdict } from './verdict';

/** What the mail server wrote down, against the deliveries that the record holds. */
export async function checkMails(dataSource: DataSource, mails: readonly Mail[]): Promise<Verdict[]> {
  const bodies = new Map<string, Set<string>>();
  for (const { messageId, sha256 } of mails) bodies.set(messageId, (bodies.get(messageId) ?? new Set()).add(sha256));
  const rows = await dataSource.query<{ id: string; state: string }[]>('SELECT id, state FROM delivery');
  const settled = await dataSource.query<{ id: string }[]>(
    'SELECT d.id FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE n.settled_at IS NOT NULL',
  );
  const met = new Set(settled.map(({ id }) => id));
  const ids = new Map(rows.map(({ id, state }) => [digestOf(id), { id, state }] as const));
  return [
    {
      name: 'mail-one-body',
      says: 'each delivery key was delivered with one body, however often',
      looked: bodies.size,
      violations: [...bodies].filter(([, each]) => each.size > 1).map(([id, each]) => `${id}: ${each.size} bodies`),
    },
    {
      name: 'mail-has-delivery',
      says: 'no mail without a delivery on record',
      looked: bodies.size,
      violations: [...bodies.keys()].filter((id) => !ids.has(keyOf(id))).map((id) => `${id}: no delivery`),
    },
    {
      name: 'deliveries-arrived',
      says: 'every delivery is done: the mail server has it, or its notice was met first',
      looked: rows.length,
      violations: rows.flatMap(({ id, state }) => {
        if (state === 'settled') return met.has(id) ? [] : [`${id}: settled, and its notice is not`];
        if (state !== 'delivered') return [`${id}: ${state}`];
        return [...bodies.keys()].some((messageId) => keyOf(messageId) === digestOf(id))
          ? []
          : [`${id}: never arrived`];
      }),
    },
  ];
}

/** As the channel derives a message's id from its delivery's. */
function digestOf(deliveryId: string): string {
  return createHash('sha256').update(deliveryId).digest('hex').slice(0, 32);
}

function keyOf(messageId: string): string {
  return messageId.replace(/^<|@.*$/g, '');
}
