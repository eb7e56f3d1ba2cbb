import type { DomainEvent } from '@bangban/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askReactions } from '../queries/reaction.queries';
import { projectReactionRows } from '../reaction-rows';

/** Events read at a time. */
const PAGE = 2_000;
const ZERO = '00000000-0000-0000-0000-000000000000';

interface Row {
  readonly stream_id: string;
  readonly seq: string;
  readonly type: string;
  readonly recorded_at: Date;
  readonly data: unknown;
}

/** What events asked of other projects before there was a way to ask: they are asked now, and the worker carries it. */
export class AskOlderReactions1790000000286 implements MigrationInterface {
  readonly name = 'AskOlderReactions1790000000286';

  async up(runner: QueryRunner): Promise<void> {
    for (let after = [ZERO, '0']; ;) {
      const rows = (await runner.query(
        `SELECT stream_id, seq, type, recorded_at, data FROM event
         WHERE stream_kind = 'project' AND type IN ('FundArrivalRecorded', 'ProjectImported')
           AND (stream_id, seq) > ($1::uuid, $2::bigint)
           AND NOT EXISTS (SELECT 1 FROM reaction r WHERE r.asking_id = stream_id AND r.asking_seq = seq)
         ORDER BY stream_id, seq LIMIT ${PAGE}`,
        after,
      )) as Row[];
      await askReactions(runner.manager, projectReactionRows(rows.map(asEvent)));
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = [last.stream_id, last.seq];
    }
  }

  /** What was asked stays asked. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

/** As much of it as says what it asks. */
function asEvent({ data, recorded_at: at, seq, stream_id: projectId, type }: Row): DomainEvent {
  return { projectId, seq: Number(seq), type, recordedAt: at.toISOString(), data } as unknown as DomainEvent;
}
