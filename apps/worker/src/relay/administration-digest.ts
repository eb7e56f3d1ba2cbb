import { addDays, dateAt, endOfDay, fromMillis, toMillis } from '@bangban/kernel';
import { watchers } from '@bangban/domain';
import {
  accessPolicy,
  countAdministration,
  type Database,
  inTurn,
  loadDirectory,
  namesOf,
  type Queryable,
  recordClock,
  tellPersonally,
  toldOfDay,
} from '@bangban/persistence';

export interface AdministrationDigestDeps {
  readonly dataSource: Database;
  readonly channels: readonly string[];
}

/**
 * What administrators did yesterday is told to those who watch them, once for each day and in one notice. Two workers do one
 * after the other, to the same end.
 */
export function createAdministrationDigest({ channels, dataSource }: AdministrationDigestDeps): () => Promise<boolean> {
  return async () => {
    await inTurn(dataSource, 'administration digest', (manager) => tell(manager, channels));
    return false;
  };
}

async function tell(manager: Queryable, channels: readonly string[]): Promise<void> {
  const { now, offsetMs, utcOffsetMinutes: zone } = await recordClock(manager);
  // Entries of the audit have the machine's time, also where the record's clock was moved.
  const day = addDays(dateAt(fromMillis(toMillis(now) - offsetMs), zone), -1);
  const span = { from: endOfDay(addDays(day, -1), zone), before: endOfDay(day, zone) };
  const { watch } = await accessPolicy(manager);
  for (const { personId: recipientId, roles } of watchers(await loadDirectory(manager), watch)) {
    if (await toldOfDay(manager, { recipientId, kind: 'administrators-acted', day })) continue;
    const acts = await countAdministration(manager, { roles, exceptBy: recipientId }, span);
    if (acts.length === 0) continue;
    const names = await namesOf(
      manager,
      acts.map(({ actorId }) => actorId),
    );
    const people = acts.map(({ actorId, count }) => `${names[actorId] ?? actorId} ${count}`).join(' \u00b7 ');
    const count = acts.reduce((sum, each) => sum + each.count, 0);
    await tellPersonally(
      manager,
      [{ recipientId, kind: 'administrators-acted', params: { day, count: `${count}`, people } }],
      channels,
    );
  }
}
