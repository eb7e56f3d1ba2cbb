import type {
  administrationList,
  AnswerOf,
  AUDIT_ACTS,
  auditList,
  auditQuery,
  CommandName,
  FilterOf,
  RowOf,
} from '@bangban/contract';
import type { Instant, Role, Stream } from '@bangban/kernel';
import { nameIn } from '../language';
import { type InInstants, type Page, pageOf, projectOf, type Queryable, rowsOf, Where } from './queryable';
import { type Scoped, seen } from './seen';

export type AuditFilter = InInstants<FilterOf<typeof auditQuery>>;

/** Posts that were given up, and when, by the changes of roles themselves. */
const GIVEN_UP = `SELECT g.details->>'personId' AS person_id, role, g.at
  FROM audit_entry g, jsonb_array_elements_text(g.details->'before') role
  WHERE g.action = 'SaveRoles' AND g.outcome = 'accepted' AND NOT jsonb_exists(g.details->'roles', role)`;

/**
 * Acts of whoever holds one of these roles, by themselves and for nobody else; of whoever held one, until it was given up.
 * Never those of whoever asks.
 */
export interface Administration {
  readonly roles: readonly Role[];
  readonly exceptBy: string;
}

const byAdministrators = (where: Where, { exceptBy, roles }: Administration): Where =>
  where.and('a.acting_for IS NULL AND a.actor_id <> ?', exceptBy).and(
    `(a.actor_id IN (SELECT person_id FROM person_role WHERE role = ANY (?::text[]))
        OR EXISTS (SELECT 1 FROM (${GIVEN_UP}) left_ WHERE left_.person_id = a.actor_id AND a.at <= left_.at
          AND left_.role = ANY (?::text[])))`,
    roles,
    roles,
  );

const MOST_GIVEN_UP = 50;

/** Who gave up one of these roles, the latest first. */
export async function givenUp(db: Queryable, { exceptBy, roles }: Administration) {
  return rowsOf<AnswerOf<typeof administrationList>['left'][number]>(
    db,
    `SELECT person_id AS "personId", role, at,
       (SELECT ${nameIn('v')} FROM person_version v WHERE v.person_id = left_.person_id ORDER BY v.version DESC LIMIT 1)
         AS name
     FROM (${GIVEN_UP}) left_ WHERE role = ANY ($1::text[]) AND person_id <> $2
     ORDER BY at DESC LIMIT ${MOST_GIVEN_UP}`,
    [roles, exceptBy],
  );
}

/** How many acts of administrators there were between two instants, and by whom. */
export async function countAdministration(
  db: Queryable,
  whose: Administration,
  { before, from }: { readonly from: Instant; readonly before: Instant },
): Promise<readonly { readonly actorId: string; readonly count: number }[]> {
  const where = byAdministrators(new Where(), whose).and(
    'a.at >= ?::timestamptz AND a.at < ?::timestamptz',
    from,
    before,
  );
  const sql = `SELECT a.actor_id AS "actorId", count(*)::int AS count FROM audit_entry a WHERE ${where.toString()}
    GROUP BY 1 ORDER BY 2 DESC, 1`;
  return db.query(sql, where.values);
}

export interface AuditRow extends Omit<RowOf<typeof auditList>, 'reason'> {
  /** Whether whoever asks sees the project that it is of; null for what is of none. */
  readonly seen: boolean | null;
}

/** Of a file beside the project, which one it is stands with the rest. */
const DETAILS = `CASE WHEN a.stream_kind <> 'project'
         THEN jsonb_build_object('kind', a.stream_kind, 'fileId', a.stream_id) || a.details ELSE a.details END`;

/** Newest first, by entry number. `after` is the last number seen. */
export async function listAudit(
  db: Scoped,
  filter: AuditFilter,
  { after, limit, of }: { readonly after?: string | null; readonly limit: number; readonly of?: Administration },
): Promise<Page<AuditRow, string>> {
  const where = new Where()
    .each(filter, {
      actorId: 'a.actor_id = ?',
      action: 'a.action = ?',
      outcome: 'a.outcome = ?',
      projectId: 'a.stream_id = ?',
      from: 'a.at >= ?::timestamptz',
      before: 'a.at < ?::timestamptz',
    })
    .maybe('a.id < ?::bigint', after);
  // What is kept from whoever watches is kept here too.
  where.and(`a.stream_kind IS DISTINCT FROM 'complaint' OR NOT kept_from_reader(a.stream_id)`);
  if (of) byAdministrators(where, of);
  const visible = seen(db, projectOf('a'), (value) => where.bind(value));
  const rows = await rowsOf<AuditRow>(
    db,
    `SELECT a.id::text, a.at, a.actor_id AS "actorId",
       (SELECT ${nameIn('v')} FROM person_version v WHERE v.person_id = a.actor_id ORDER BY v.version DESC LIMIT 1)
         AS "actorName", a.acting_for AS "actingFor",
       (SELECT ${nameIn('v')} FROM person_version v WHERE v.person_id = a.acting_for ORDER BY v.version DESC LIMIT 1)
         AS "actingForName",
       CASE WHEN ${projectOf('a')} IS NOT NULL THEN ${visible} END AS seen,
       (SELECT p.name FROM project p WHERE p.id = a.stream_id) AS "projectName",
       (SELECT i.title FROM help_item i WHERE i.id = a.item_id) AS "itemTitle", a.action, a.outcome,
       ${projectOf('a')} AS "projectId",
       a.item_id AS "itemId", a.command_id AS "commandId", a.request_id AS "requestId",
       a.remote_address AS "remoteAddress", ${DETAILS} AS details
     FROM audit_entry a WHERE ${where.toString()} ORDER BY a.id DESC LIMIT ${where.bind(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, ({ id }) => id);
}

/** What has a word for whoever reads the audit: commands, and what else is noted. */
export type AuditAct = CommandName | keyof typeof AUDIT_ACTS;

export interface AuditEntry {
  readonly actorId: string | null;
  readonly actingFor?: string | null;
  readonly action: AuditAct;
  readonly outcome: AuditRow['outcome'];
  /** Of which file it is; null for what is of none. */
  readonly stream?: Stream | null;
  readonly itemId?: string | null;
  readonly commandId?: string | null;
  readonly requestId?: string | null;
  readonly remoteAddress?: string | null;
  readonly details?: object;
}

/** For what is not a command on a project: sign-ins, exports, administration, commands on other files. In the same transaction as its change. */
export async function appendAudit(db: Queryable, entry: AuditEntry): Promise<void> {
  await db.query(
    `INSERT INTO audit_entry (actor_id, acting_for, action, outcome, request_id, remote_address, details,
       stream_kind, stream_id, item_id, command_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      entry.actorId,
      entry.actingFor ?? null,
      entry.action,
      entry.outcome,
      entry.requestId ?? null,
      entry.remoteAddress ?? null,
      JSON.stringify(entry.details ?? {}),
      entry.stream?.kind ?? null,
      entry.stream?.id ?? null,
      entry.itemId ?? null,
      entry.commandId ?? null,
    ],
  );
}
