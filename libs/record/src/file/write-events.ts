import type { FileCommand, FileEvent, FileFact, FileReaders } from '@bangban/kernel';
import type { FileContext, FileDecider } from '@bangban/domain';
import { EVERYONE, linkOf } from '@bangban/persistence';
import type { Transaction } from '../transaction';
import type { FileReading } from './read-file';

/** Who reads it, as it is kept with the file: in order and each once, so that the nightly check can compare. */
export function writtenReaders<S>(decider: { readersOf(state: S): FileReaders }, state: S): readonly string[] {
  const readers = decider.readersOf(state);
  return readers === 'everyone' ? [EVERYONE] : [...new Set<string>(readers)].sort();
}

/** A file's new events, each chained to the one before it, and the row that says how the file stands after them. */
export async function writeEvents<S, C extends FileCommand, F extends FileFact>(
  tx: Transaction,
  decider: FileDecider<S, C, F>,
  what: {
    readonly events: readonly FileEvent<F>[];
    readonly state: S;
    readonly reading: FileReading<S, F>;
    readonly ctx: FileContext;
  },
): Promise<void> {
  const { ctx, events, reading, state } = what;
  let head = reading.head;
  for (const { actor, commandId, fact, fileId, kind, recordedAt, seq } of events) {
    head = linkOf(head, {
      stream: { kind, id: fileId },
      seq,
      type: fact.type,
      v: fact.v,
      occurredAt: recordedAt,
      recordedAt,
      actor,
      commandId,
      policyVersion: ctx.policy.version,
      calendarVersion: ctx.calendar.version,
      data: fact.data,
    });
    await tx.client.query(
      `INSERT INTO event (stream_kind, stream_id, seq, type, v, occurred_at, recorded_at, actor_id, acting_for, actor_kind,
         command_id, policy_version, calendar_version, data, hash, tx)
       VALUES ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13, decode($14, 'hex'), pg_current_xact_id()::text::bigint)`,
      [
        ...[kind, fileId, seq, fact.type, fact.v, recordedAt, actor.id, actor.actingFor, actor.kind, commandId],
        ...[ctx.policy.version, ctx.calendar.version, JSON.stringify(fact.data), head],
      ],
    );
  }
  await tx.client.query(
    `INSERT INTO file (id, kind, seq, status, head, state, created_at, last_recorded_at, readers, project_id,
       answered_for, kept_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11) ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, status = excluded.status,
       head = excluded.head, state = excluded.state, last_recorded_at = excluded.last_recorded_at, readers = excluded.readers,
       kept_from = excluded.kept_from`,
    [
      ...[
        ctx.fileId,
        decider.kind,
        events.at(-1)?.seq ?? reading.seq,
        decider.statusOf(state),
        head,
        JSON.stringify(state),
        ctx.now,
      ],
      writtenReaders(decider, state),
      decider.projectOf?.(state) ?? null,
      decider.answeredFor?.(state) ?? null,
      decider.keptFrom?.(state) ?? [],
    ],
  );
}
