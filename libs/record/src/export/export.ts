import { type Database, envelopeOf, type EventRecord } from '@bangban/persistence';
import type { PoolClient } from 'pg';
import { inSnapshot } from '../reconcile/project.check';
import { type ExportedEvent, ExportSum } from './verify';

const PAGE = 2_000;
const NEXT = `
  SELECT * FROM event WHERE $1::uuid IS NULL OR (stream_id, seq) > ($1::uuid, $2::bigint) ORDER BY stream_id, seq LIMIT $3`;

/**
 * Every event of every kind of file, from one snapshot and without a lock, a line of JSON each, with its hash; a last line
 * says how much there is. People stand by their ids.
 */
export async function exportEvents(dataSource: Database, write: (line: string) => Promise<void>): Promise<number> {
  return inSnapshot(dataSource, async (client) => {
    const sum = new ExportSum();
    let events = 0;
    for await (const row of everyRow(client)) {
      const event: ExportedEvent = { ...envelopeOf(row), hash: row.hash.toString('hex') };
      sum.add(event);
      events += 1;
      await write(JSON.stringify(event));
    }
    await write(JSON.stringify(sum.end()));
    return events;
  });
}

async function* everyRow(client: Pick<PoolClient, 'query'>): AsyncGenerator<EventRecord> {
  for (let last: EventRecord | undefined; ;) {
    const { rows } = await client.query<EventRecord>(NEXT, [last?.stream_id ?? null, last?.seq ?? 0, PAGE]);
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1);
  }
}
