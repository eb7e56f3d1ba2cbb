import {
  type ClockReceipt,
  type ClockVersions,
  type DomainEvent,
  type ExplainedClocks,
  explainClocks,
  versionsNamed,
  versionsUsed,
} from '@bangban/domain';
import type { Instant } from '@bangban/kernel';
import { digestOf, type EventRecord, type Queryable, type ReferenceCache } from '@bangban/persistence';
import { toEvent } from './event-reader';

/** Every version of calendar and policy that these events name. @throws Error for one that is not there */
export async function versionsOf(
  db: Queryable,
  cache: ReferenceCache,
  events: readonly DomainEvent[],
): Promise<ClockVersions> {
  const named = versionsNamed(events);
  const calendars = new Map<number, ReturnType<ClockVersions['calendar']>>();
  const policies = new Map<number, ReturnType<ClockVersions['policy']>>();
  for (const version of named.calendars) calendars.set(version, await cache.calendarAt(db, version));
  for (const version of named.policies) {
    const policy = await cache.policyAt(db, version);
    if (policy) policies.set(version, policy);
  }
  return { calendar: (version) => known(calendars, version), policy: (version) => known(policies, version) };
}

function known<T>(versions: ReadonlyMap<number, T>, version: number): T {
  const found = versions.get(version);
  if (!found) throw new Error(`version ${version} is not published`);
  return found;
}

export interface Digests {
  readonly calendars: (versions: readonly number[]) => Promise<ClockReceipt['calendars']>;
  readonly policies: (versions: readonly number[]) => Promise<ClockReceipt['policies']>;
}

export interface Certified {
  readonly explained: ExplainedClocks;
  readonly receipt: ClockReceipt;
  readonly sha256: string;
}

/** The receipt of an item's clocks over these events, the oldest first. Whoever has the same events comes to the same hash. */
export async function clockReceipt(
  rows: readonly EventRecord[],
  itemId: string,
  versions: ClockVersions,
  digests: Digests,
  now: Instant,
): Promise<Certified> {
  const last = rows.at(-1);
  if (!last) throw new Error('no events');
  const explained = explainClocks(rows.map(toEvent), itemId, versions, now);
  const used = versionsUsed(explained.clocks);
  const receipt: ClockReceipt = {
    v: 1,
    projectId: last.stream_id,
    itemId,
    ...explained,
    upTo: { seq: Number(last.seq), hash: last.hash.toString('hex') },
    calendars: await digests.calendars(used.calendars),
    policies: await digests.policies(used.policies),
  };
  return { explained, receipt, sha256: digestOf(receipt) };
}
