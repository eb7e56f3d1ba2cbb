import type {
  Calendar,
  Directory,
  FileCommand,
  FileEvent,
  FileFact,
  Instant,
  LookedAt,
  OtherFile,
  Principal,
} from '@bangban/kernel';
import type { FileDecider, Hold, Policy } from '@bangban/domain';
import { envelopeOf, type EventRecord, holdsOfLate, type ReferenceCache } from '@bangban/persistence';
import type { Transaction } from '../transaction';
import { type Beside, readBeside } from './read-beside';

export interface FileReceipt {
  readonly bodyHash: string;
  readonly commandId: string;
  readonly fileId: string | null;
  readonly outcome: 'accepted' | 'refused';
  readonly code: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
  readonly seqFrom: number | null;
  readonly seqTo: number | null;
}

/** What a decision about a file needs, read after the lock. */
export interface FileReading<S, F extends FileFact> {
  readonly state: S | null;
  readonly seq: number | null;
  readonly head: string | null;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly policy: Policy;
  readonly directory: Directory;
  readonly holds: readonly Hold[];
  readonly beside: Beside;
  readonly receipt: FileReceipt | null;
  /** Of the answer that the receipt stands for. */
  readonly repeatedEvents: readonly FileEvent<F>[];
}

interface Row {
  readonly now: Date;
  readonly calendar_version: number;
  readonly policy_version: number;
  readonly directory_version: string;
}

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
const NOW = `
  SELECT greatest(date_trunc('milliseconds', clock_timestamp()) + clock_offset_ms * interval '1 millisecond',
      (SELECT last_recorded_at FROM file WHERE id = $1)) AS now, directory_version,
    (SELECT max(version) FROM calendar_version) AS calendar_version,
    (SELECT max(version) FROM policy_version) AS policy_version
  FROM installation`;
const RECEIPT = `
  SELECT body_hash AS "bodyHash", command_id AS "commandId", stream_id AS "fileId", outcome, code, details, seq_from::int AS "seqFrom",
    seq_to::int AS "seqTo"
  FROM command_receipt WHERE actor_id = $1 AND scope = $2 AND idempotency_key = $3`;

/** Takes the kind's lock, in a statement of its own, and reads what stands after the wait. */
export async function readFile<S, C extends FileCommand, F extends FileFact>(
  tx: Transaction,
  cache: ReferenceCache,
  decider: FileDecider<S, C, F>,
  asked: {
    readonly command: C;
    readonly principal: Principal | null;
    readonly fileId: string | null;
    readonly receipt: { readonly actorId: string; readonly scope: string; readonly key: string };
  },
): Promise<FileReading<S, F>> {
  const { client, runner } = tx;
  const { kind } = decider;
  await Promise.all([tx.begun, client.query(LOCK, [`file ${kind}`])]);
  const { actorId, key, scope } = asked.receipt;
  const receipts = await client.query<FileReceipt>(RECEIPT, [actorId, scope, key]);
  const receipt = receipts.rows[0] ?? null;
  const fileId = asked.fileId ?? receipt?.fileId ?? null;
  const { rows: files } = await client.query<{ state: S; seq: number; head: string }>(
    'SELECT state, seq::int, head FROM file WHERE id = $1 AND kind = $2',
    [fileId, kind],
  );
  const { rows } = await client.query<Row>(NOW, [fileId]);
  const [row] = rows;
  if (!row) throw new Error('the installation row is missing');
  const policy = await cache.policyAt(runner.manager, row.policy_version);
  if (!policy) throw new Error(`policy version ${row.policy_version} is not published`);
  const directory = await cache.directoryAt(runner.manager, Number(row.directory_version));
  const calendar = await cache.calendarAt(runner.manager, row.calendar_version);
  const now = row.now.toISOString();
  const state = files[0]?.state ?? null;
  return {
    state,
    seq: files[0]?.seq ?? null,
    head: files[0]?.head ?? null,
    now,
    calendar,
    policy,
    directory,
    holds: await holdsOfLate(runner.manager),
    beside: await readBeside(tx, decider, { ...asked, calendar, directory, fileId, now, policy, state }),
    receipt,
    repeatedEvents:
      fileId !== null && receipt?.seqFrom != null && receipt.seqTo !== null
        ? await readFileEvents<F>(tx, kind, fileId, receipt.seqFrom, receipt.seqTo)
        : [],
  };
}

/** Events of a file with `from <= seq <= to`, in order. */
async function readFileEvents<F extends FileFact>(
  tx: Transaction,
  kind: string,
  fileId: string,
  from: number,
  to: number,
): Promise<FileEvent<F>[]> {
  const { rows } = await tx.client.query<EventRecord>(
    'SELECT * FROM event WHERE stream_kind = $1 AND stream_id = $2 AND seq BETWEEN $3 AND $4 ORDER BY seq',
    [kind, fileId, from, to],
  );
  return rows.map((each) => fileEventOf<F>(kind, each));
}

/** As the decider knows it. */
export function fileEventOf<F extends FileFact>(kind: string, row: EventRecord): FileEvent<F> {
  const { actor, commandId, data, recordedAt, seq, stream, type, v } = envelopeOf(row);
  const fact = { type, v, data } as unknown as F;
  return { kind, fileId: stream.id, seq, recordedAt, actor: actor as FileEvent['actor'], commandId, fact };
}

const OTHERS = `SELECT id, state FROM file WHERE kind = $1 AND (id = ANY ($2::uuid[]) OR state->'marks' ?| $3::text[])`;

/** Other files of the kind, as they stand behind its lock. */
export async function readOthers(
  tx: Transaction,
  kind: string,
  { ids, marks }: LookedAt,
): Promise<readonly OtherFile[]> {
  if (ids.length === 0 && marks.length === 0) return [];
  const { rows } = await tx.client.query<OtherFile>(OTHERS, [kind, ids, marks]);
  return rows;
}
