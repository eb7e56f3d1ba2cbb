import type { PoolClient } from 'pg';
import type { Database } from '@bangban/persistence';
import { Cases, type Finding } from './findings';
import { inSnapshot } from './project.check';

interface ReceiptRow {
  readonly actor_id: string;
  readonly scope: string;
  readonly idempotency_key: string;
  readonly command_id: string;
  readonly stream_id: string;
  readonly expected: string;
  readonly found: string;
}

const PAGE = 2_000;

/** The next accepted answers after a key, with how many events each promises and how many of them are there. */
const PROMISED = `
  SELECT r.actor_id, r.scope, r.idempotency_key, r.command_id, r.stream_id, r.seq_to - r.seq_from + 1 AS expected,
    (SELECT count(*) FROM event e WHERE e.stream_id = r.stream_id
       AND e.seq BETWEEN r.seq_from AND r.seq_to AND e.command_id = r.command_id) AS found
  FROM (SELECT * FROM command_receipt WHERE (actor_id, scope, idempotency_key) > ($1, $2, $3)
        ORDER BY actor_id, scope, idempotency_key LIMIT $4) r
  ORDER BY r.actor_id, r.scope, r.idempotency_key`;

/** Commands of people that were recorded and left no answer: repeated, they would be done twice. */
const UNANSWERED = `
  SELECT e.stream_id AS project_id, e.command_id, count(*) OVER () AS count
  FROM (SELECT DISTINCT stream_id, command_id FROM event WHERE actor_kind = 'person') e
  WHERE NOT EXISTS (SELECT 1 FROM command_receipt r WHERE r.command_id = e.command_id) LIMIT 10`;

/** Every answer that was given has its events, and every command of a person has its answer. */
export async function checkReceipts(dataSource: Database): Promise<Finding[]> {
  return inSnapshot(dataSource, async (client) => {
    const cases = new Cases();
    for await (const { command_id, expected, found, stream_id } of receipts(client)) {
      // A refused command promises nothing: its range is empty.
      if (expected !== null && expected !== found) {
        cases.add('COMMAND_LOST', { projectId: stream_id, commandId: command_id, expected, found });
      }
    }
    const { rows } = await client.query<{ project_id: string; command_id: string; count: string }>(UNANSWERED);
    const findings = cases.findings('receipts', null);
    const [first] = rows;
    if (!first) return findings;
    const examples = rows.map((row) => ({ projectId: row.project_id, commandId: row.command_id }));
    return [
      ...findings,
      {
        code: 'RECEIPT_MISSING',
        subject: 'receipts',
        projectId: null,
        details: { count: Number(first.count), examples },
      },
    ];
  });
}

async function* receipts(client: Pick<PoolClient, 'query'>): AsyncGenerator<ReceiptRow> {
  for (let after = ['', '', '']; ;) {
    const { rows } = await client.query<ReceiptRow>(PROMISED, [...after, PAGE]);
    yield* rows;
    const last = rows[rows.length - 1];
    if (!last || rows.length < PAGE) return;
    after = [last.actor_id, last.scope, last.idempotency_key];
  }
}
