import type { Calendar, Directory, Instant } from '@bangban/kernel';
import type { HelpItemState, Hold, ItemsNeeded, Policy, ProjectState, SupervisionForm, World } from '@bangban/domain';
import { credentialCounts, HOLDS, type Queryable, type ReferenceCache } from '@bangban/persistence';
import type { Transaction } from './transaction';
import type { KnownCaller } from './types';

/** An answer that was given before under the same key. */
export interface Receipt {
  readonly body_hash: string;
  /** Of the project; null where there was none. */
  readonly stream_id: string | null;
  readonly outcome: 'accepted' | 'refused';
  readonly code: string | null;
  readonly details: Record<string, unknown> | null;
  readonly tick_from: number | null;
  readonly seq_from: number | null;
  readonly seq_to: number | null;
}

/** What a decision needs, read after the lock. */
export interface Reading {
  readonly world: World;
  /** The hash of the project's newest event; null for a new one. */
  readonly head: string | null;
  /** The record's time: the database's clock plus the offset, never below the project's last entry. */
  readonly now: Instant;
  readonly offsetMs: number;
  readonly policy: Policy;
  /** The newest published: by it people read, whatever the project stands on. */
  readonly newestPolicy: Policy;
  readonly calendar: Calendar;
  readonly directory: Directory;
  /** 暂缓升级: absent where there never was one. */
  readonly holds?: readonly Hold[];
  readonly receipt: Receipt | null;
  /** False where the caller was known from before, and may be another by now. */
  readonly callerStands: boolean;
}

export interface ReadInput {
  readonly projectId: string;
  /** Items to load besides those that are due. */
  readonly items: ItemsNeeded;
  readonly receipt: { readonly actorId: string; readonly scope: string; readonly key: string } | null;
  readonly known?: KnownCaller | undefined;
}

interface Row {
  readonly n: number;
  readonly now: Date;
  readonly clock_offset_ms: string;
  readonly directory_version: string;
  readonly calendar_version: number;
  readonly policy_version: number;
  readonly newest_policy: number;
  readonly state: ProjectState | null;
  readonly head: string | null;
  readonly items: readonly HelpItemState[];
  readonly forms: readonly SupervisionForm[] | null;
  readonly holds: readonly Hold[] | null;
  readonly receipt: Receipt | null;
  readonly credential_counts: boolean;
}

// A stage to be opened is due since it was entered: what it issues may wait for any open item.
// The clock is read in the same statement, after the lock: clock_timestamp(), not the transaction's start.
// json_agg, as it writes a body out once; jsonb_agg would take it apart and build it anew before.
// OFFSET 0: each project is looked up by its key, however many rows the planner expects to be asked for.
const READ = `
  WITH clock AS MATERIALIZED (
    SELECT date_trunc('milliseconds', clock_timestamp()) + clock_offset_ms * interval '1 millisecond' AS now,
      clock_offset_ms, directory_version,
      (SELECT max(version) FROM calendar_version) AS calendar_version,
      (SELECT max(version) FROM policy_version) AS policy_version,
      ${HOLDS} AS holds
    FROM installation)
  SELECT w.n, greatest(clock.now, p.last_recorded_at) AS now, clock.clock_offset_ms, clock.directory_version,
    clock.calendar_version, coalesce(p.policy_version, clock.policy_version) AS policy_version,
    clock.policy_version AS newest_policy, p.state, p.head, clock.holds,
    (SELECT coalesce(json_agg(i.body), '[]') FROM help_item i
      WHERE i.project_id = w.project_id AND (i.next_wake_up <= greatest(clock.now, p.last_recorded_at)
        OR (i.open AND (w.all_open OR p.next_wake_up <= p.stage_entered_at)) OR i.id = ANY (w.items))) AS items,
    (SELECT json_agg(f.body) FROM supervision_form f
      WHERE f.project_id = w.project_id AND (f.open OR f.id = ANY (w.forms))) AS forms,
    (SELECT to_jsonb(r) FROM command_receipt r
      WHERE r.actor_id = w.actor_id AND r.scope = w.scope AND r.idempotency_key = w.key) AS receipt,
    ${credentialCounts('w.by', 'w.hash')} AS credential_counts
  FROM jsonb_to_recordset($1) AS w(n int, project_id uuid, all_open boolean, items uuid[], forms uuid[], actor_id text, scope text,
      key text, by text, hash text)
    CROSS JOIN clock
    LEFT JOIN LATERAL (SELECT last_recorded_at, policy_version, next_wake_up, stage_entered_at, state, head FROM project
      WHERE id = w.project_id OFFSET 0) p ON true`;

/**
 * Takes the project's row lock, in a statement of its own: what is read next is from after the wait, also when the reading
 * was sent in the same packet.
 */
export async function lockProject(tx: Transaction, projectId: string): Promise<void> {
  const text = 'SELECT 1 FROM project WHERE id = $1 FOR UPDATE';
  await Promise.all([tx.begun, tx.client.query({ name: 'record-lock', text, values: [projectId] })]);
}

/** The same for those of several projects that nobody holds at this moment; waits for none, and says which they are. */
export async function lockFree(tx: Transaction, projectIds: readonly string[]): Promise<ReadonlySet<string>> {
  const text = 'SELECT id FROM project WHERE id = ANY ($1) FOR UPDATE SKIP LOCKED';
  const locking = tx.client.query<{ id: string }>({ name: 'record-lock-free', text, values: [projectIds] });
  const [, { rows }] = await Promise.all([tx.begun, locking]);
  return new Set(rows.map(({ id }) => id));
}

/** Serialises commands that bring a project into being, by whatever makes them the same. */
export async function lockCreation(tx: Transaction, key: string): Promise<void> {
  const text = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';
  await Promise.all([tx.begun, tx.client.query({ name: 'record-lock-creation', text, values: [key] })]);
}

/** What is asked for, in that order; one trip, however many. */
export async function readAll(
  tx: Transaction,
  cache: ReferenceCache,
  asked: readonly ReadInput[],
): Promise<readonly Reading[]> {
  const rows = asked.map(({ items, known, projectId, receipt }, n) => ({
    n,
    project_id: projectId,
    all_open: items.allOpen,
    items: items.ids,
    forms: items.forms,
    actor_id: receipt?.actorId,
    scope: receipt?.scope,
    key: receipt?.key,
    by: known?.by,
    hash: known?.secretHash,
  }));
  const values = [JSON.stringify(rows)];
  const read = await tx.client.query<Row>({ name: 'record-read', text: READ, values });
  const byPlace = new Map(read.rows.map((row) => [row.n, row]));
  return Promise.all(
    asked.map(({ known }, n) => {
      const row = byPlace.get(n);
      if (!row) throw new Error('the installation row is missing');
      return toReading(row, tx.runner.manager, cache, known);
    }),
  );
}

/** {@link readAll} of one. */
export async function read(tx: Transaction, cache: ReferenceCache, asked: ReadInput): Promise<Reading> {
  const [reading] = await readAll(tx, cache, [asked]);
  if (!reading) throw new Error('nothing was read');
  return reading;
}

async function toReading(
  row: Row,
  manager: Queryable,
  cache: ReferenceCache,
  known: KnownCaller | undefined,
): Promise<Reading> {
  const policyAt = async (version: number): Promise<Policy> => {
    const policy = await cache.policyAt(manager, version);
    if (!policy) throw new Error(`policy version ${version} is not published`);
    return policy;
  };
  const policy = await policyAt(row.policy_version);
  return {
    world: {
      project: row.state,
      items: Object.fromEntries(row.items.map((item) => [item.id, item])),
      ...(row.forms ? { forms: Object.fromEntries(row.forms.map((form) => [form.id, form])) } : {}),
    },
    head: row.head,
    now: row.now.toISOString(),
    offsetMs: Number(row.clock_offset_ms),
    policy,
    newestPolicy: row.newest_policy === row.policy_version ? policy : await policyAt(row.newest_policy),
    calendar: await cache.calendarAt(manager, row.calendar_version),
    directory: await cache.directoryAt(manager, Number(row.directory_version)),
    ...(row.holds ? { holds: row.holds } : {}),
    receipt: row.receipt,
    callerStands: !known || (row.credential_counts && row.directory_version === known.directoryVersion),
  };
}
