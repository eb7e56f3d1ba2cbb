import type { MigrationInterface, QueryRunner } from 'typeorm';
import { envelopeOf, type EventRecord, linkOf } from '../chain';

/** Events read and chained at a time. */
const PAGE = 5_000;

/**
 * One table for the events of every kind of file, each with the hash that chains it to the one before it in its stream; a
 * project keeps the hash of its newest. Events that stand already are chained as they stand.
 */
export class ChainEvents1790000000260 implements MigrationInterface {
  readonly name = 'ChainEvents1790000000260';

  async up(runner: QueryRunner): Promise<void> {
    // Some millions of events take longer than a statement may elsewhere.
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query(`
      ALTER TABLE project_event RENAME TO event;
      ALTER TABLE event RENAME COLUMN project_id TO stream_id;
      ALTER TABLE event DROP CONSTRAINT fk_project_event_project;
      ALTER TABLE event RENAME CONSTRAINT pk_project_event TO pk_event;
      ALTER INDEX ix_project_event_tx RENAME TO ix_event_tx;
      ALTER INDEX ix_project_event_item RENAME TO ix_event_item;
      ALTER TRIGGER tr_project_event_append_only ON event RENAME TO tr_event_append_only;
      ALTER TRIGGER tr_project_event_clock_change ON event RENAME TO tr_event_clock_change;
      ALTER TABLE event ADD COLUMN stream_kind text NOT NULL DEFAULT 'project', ADD COLUMN hash bytea;
      ALTER TABLE event ALTER COLUMN stream_kind DROP DEFAULT;
      ALTER TABLE project ADD COLUMN head text;
      ALTER TABLE event DISABLE TRIGGER tr_event_append_only;
    `);
    await chainWhatStands(runner);
    await runner.query(`
      ALTER TABLE event ENABLE TRIGGER tr_event_append_only;
      ALTER TABLE event ALTER COLUMN hash SET NOT NULL;
      UPDATE project p SET head = (SELECT encode(e.hash, 'hex') FROM event e WHERE e.stream_id = p.id AND e.seq = p.seq);
      ALTER TABLE project ALTER COLUMN head SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE event DISABLE TRIGGER tr_event_append_only;
      DELETE FROM event WHERE stream_kind <> 'project';
      ALTER TABLE event ENABLE TRIGGER tr_event_append_only;
      ALTER TABLE project DROP COLUMN head;
      ALTER TABLE event DROP COLUMN hash, DROP COLUMN stream_kind;
      ALTER TRIGGER tr_event_clock_change ON event RENAME TO tr_project_event_clock_change;
      ALTER TRIGGER tr_event_append_only ON event RENAME TO tr_project_event_append_only;
      ALTER INDEX ix_event_item RENAME TO ix_project_event_item;
      ALTER INDEX ix_event_tx RENAME TO ix_project_event_tx;
      ALTER TABLE event RENAME CONSTRAINT pk_event TO pk_project_event;
      ALTER TABLE event RENAME COLUMN stream_id TO project_id;
      ALTER TABLE event RENAME TO project_event;
      ALTER TABLE project_event ADD CONSTRAINT fk_project_event_project FOREIGN KEY (project_id) REFERENCES project (id);
    `);
  }
}

interface Link {
  readonly id: string;
  readonly seq: string;
  readonly hash: string;
}

async function chainWhatStands(runner: QueryRunner): Promise<void> {
  for (let last: Link | null = null; ;) {
    const links: Link[] = (await nextRows(runner, last)).reduce<Link[]>((chained, row) => {
      const before: Link | null = chained.at(-1) ?? last;
      const hash = linkOf(before?.id === row.stream_id ? before.hash : null, envelopeOf(row));
      chained.push({ id: row.stream_id, seq: row.seq, hash });
      return chained;
    }, []);
    if (links.length === 0) return;
    last = links.at(-1) ?? null;
    await runner.query(
      `UPDATE event e SET hash = decode(l.hash, 'hex')
       FROM jsonb_to_recordset($1::jsonb) AS l(id uuid, seq bigint, hash text) WHERE e.stream_id = l.id AND e.seq = l.seq`,
      [JSON.stringify(links)],
    );
  }
}

function nextRows(runner: QueryRunner, last: Link | null): Promise<EventRecord[]> {
  return runner.query(
    `SELECT * FROM event WHERE $1::uuid IS NULL OR (stream_id, seq) > ($1::uuid, $2::bigint)
     ORDER BY stream_id, seq LIMIT $3`,
    [last?.id ?? null, last?.seq ?? 0, PAGE],
  );
}
