import type { Queryable } from './queries/queryable';

/** And the units where they belong, as a JSON list: what is kept from one of these is kept from them. */
export const READER_UNITS = 'bangban.reader_units';

/** A reader of some files: sees what a key of theirs is written on, and nothing where none is said. */
export const READS_SOME = 'bangban_reads_some';
/** A reader of every file of business. */
export const READS_ALL = 'bangban_reads_all';
/** Where a reader's keys stand for the length of a transaction, as a JSON list. */
export const READER_KEYS = 'bangban.reader_keys';
/** And whose authority they read with. */
export const READER_PERSON = 'bangban.reader_person';

/** And the few projects that their keys do not open, as a list; not told where they are many. */
export const READER_HIDDEN = 'bangban.reader_hidden';

/**
 * A reader of some files whose keys open every project that there is: no row is looked at for them, and every index can be
 * used. Over 100,000 items a unit that stands everywhere was counted at five times the cost, row by row.
 */
export const READS_WHOLE = 'bangban_reads_whole';

const ROLES = [READS_ALL, READS_WHOLE, READS_SOME];

// A subquery of its own each: asked once for a statement, not for every row.
const KEYS = '(SELECT reader_keys())';

/**
 * A row of a project on which a key of the reader's stands, or on which the reader owes something. Where few projects are
 * neither, a row that is of none of them: to hold each row against thousands of projects took twice as long. Both lists come
 * from functions in subqueries of their own: PostgreSQL counts on neither's cost and makes neither while it plans, and looks a
 * page's rows up one by one instead of going through whole tables.
 */
const ofProject = (projectId: string): string => `CASE WHEN (SELECT reader_hidden() IS NOT NULL)
  THEN NOT ${projectId} IN (SELECT unnest((SELECT reader_hidden())))
  ELSE ${projectId} IN (SELECT unnest((SELECT reader_projects()))) END`;

/** Written on a file that whoever reads at all may read. */
export const EVERYONE = 'everyone';

// Compared row by row: files beside projects are few, and their lists are of one kind.
const OF_FILE = `(readers && (SELECT reader_keys() || '${EVERYONE}'::text)
  OR (answered_for IS NOT NULL AND answers_for(answered_for, (SELECT reader_keys())))
  OR (project_id IS NOT NULL AND ${ofProject('project_id')}))`;

// What somebody was told is their own, whatever they see.
const OWN_NOTICE = 'recipient_id = (SELECT reader_person())';

/** Tables of business, and which of their rows a reader of some files sees. */
const WALLED: Readonly<Record<string, string>> = {
  project: ofProject('id'),
  help_item: ofProject('project_id'),
  item_stretch: ofProject('project_id'),
  open_stretch: ofProject('project_id'),
  clock_run: ofProject('project_id'),
  clock_span: ofProject('project_id'),
  event: ofProject(`CASE WHEN stream_kind = 'project' THEN stream_id END`),
  attachment: ofProject('project_id'),
  escalation: ofProject('project_id'),
  breach: ofProject('project_id'),
  fired_rung: ofProject('project_id'),
  supervision_form: ofProject('project_id'),
  fired_form_rung: ofProject('project_id'),
  fund_proof: ofProject('project_id'),
  reader_set: `keys && ${KEYS}`,
  reader: ofProject('project_id'),
  obligation: ofProject('project_id'),
  file: OF_FILE,
  notification: OWN_NOTICE,
};

/** What of a table is not of projects stays closed to a reader of every project. */
const WHOLE: Readonly<Record<string, string>> = {
  event: `stream_kind = 'project'`,
  file: OF_FILE,
  notification: OWN_NOTICE,
};

// Who keeps the record may become a reader, and what restricts readers restricts whoever may become one.
const BY_READER = `current_user::text = ANY (ARRAY[${ROLES.map((role) => `'${role}'`).join(', ')}])`;

/**
 * What is kept from the units of a reader is kept, whatever else they may read; where it was not told which these are, from
 * all. A test of its own beside every other: nothing that is let in above lets in here.
 */
const KEPT: Readonly<Record<string, string>> = {
  file: `kept_from = '{}' OR NOT kept_from && (SELECT reader_units())`,
  notification: `stream_kind IS DISTINCT FROM 'complaint' OR NOT kept_from_reader(stream_id)`,
};

/** What nobody reads who reads business: secrets, what was asked of the record, what is known of people outside, all names, and what others watch. */
const CLOSED = [
  ...['account', 'session', 'access_token', 'sign_in_failure', 'known_device', 'command_receipt'],
  ...['contact_detail', 'sound', 'watch'],
];

/** Counts up with every change of what is said here: a wall of an older edition is built anew. */
const EDITION = 16;

/**
 * The second wall for reading: row security, for roles without any right to write. Whatever a query forgets, a reader
 * who was let in for some files gets no row of another. The application's own role, which keeps the record, passes.
 * @throws Error where the roles are missing and may not be made here: whoever runs the server makes them once
 */
export async function raiseWall(db: Queryable, applicationRole: string | null): Promise<void> {
  await ensureReadingRoles(db, applicationRole);
  const keeper = applicationRole === null ? null : quoted(applicationRole);
  await db.query(`GRANT USAGE ON SCHEMA public TO ${ROLES.join(', ')}`);
  await db.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${ROLES.join(', ')}`);
  await db.query(`REVOKE ALL ON ${CLOSED.join(', ')} FROM ${ROLES.join(', ')}`);
  const standing = await db.query<{ name: string }[]>(
    `SELECT polrelid::regclass || ' ' || polname AS name FROM pg_policy`,
  );
  const stands = new Set(standing.map(({ name }) => name));
  for (const [table, sees] of Object.entries(WALLED)) {
    await build(db, stands, { table, name: `reads_all_${EDITION}`, to: READS_ALL, sees: 'true' });
    await build(db, stands, { table, name: `reads_whole_${EDITION}`, to: READS_WHOLE, sees: WHOLE[table] ?? 'true' });
    await build(db, stands, { table, name: `reads_some_${EDITION}`, to: READS_SOME, sees });
    const kept = KEPT[table];
    if (kept !== undefined) {
      const keeps = `NOT ${BY_READER} OR ${kept}`;
      await build(db, stands, {
        table,
        name: `kept_from_${EDITION}`,
        to: ROLES.join(', '),
        sees: keeps,
        how: 'restricts',
      });
    }
    if (keeper !== null) {
      await build(db, stands, { table, name: `keeps_${applicationRole}`, to: keeper, sees: 'true', how: 'keeps' });
    }
  }
}

interface Passage {
  readonly table: string;
  readonly name: string;
  readonly to: string;
  readonly sees: string;
  /** Reads what it lets in; reads nothing that this does not let in; writes as well. */
  readonly how?: 'restricts' | 'keeps';
}

async function build(db: Queryable, stands: ReadonlySet<string>, passage: Passage): Promise<void> {
  const { how, name, sees, table, to } = passage;
  if (stands.has(`${table} ${name}`)) return;
  const older = [...stands].filter((each) => each.startsWith(`${table} ${name.replace(/_\d+$/, '_')}`));
  for (const each of older) await db.query(`DROP POLICY ${quoted(each.slice(table.length + 1))} ON ${table}`);
  await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  const reads = `FOR SELECT TO ${to} USING (${sees})`;
  const use = how === 'keeps' ? `FOR ALL TO ${to} USING (${sees}) WITH CHECK (${sees})` : reads;
  await db.query(`CREATE POLICY ${quoted(name)} ON ${table} ${how === 'restricts' ? 'AS RESTRICTIVE' : ''} ${use}`);
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** They sign in nowhere; whoever may become one of them can only read as it. */
async function ensureReadingRoles(db: Queryable, applicationRole: string | null): Promise<void> {
  const [server] = await db.query<{ name: string; may: string }[]>(
    `SELECT current_user AS name,
       CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END AS may`,
  );
  // Where one role does everything, it is what the application signs in as.
  const member = applicationRole ?? server?.name ?? '';
  for (const role of ROLES) {
    const [known] = await db.query<{ may: boolean }[]>(
      'SELECT pg_has_role($2::name, oid, $3) AS may FROM pg_roles WHERE rolname = $1',
      [role, member, server?.may],
    );
    if (known?.may === true) continue;
    try {
      if (!known) await db.query(making(role));
      await db.query(`GRANT ${role} TO ${quoted(member)}`);
    } catch (cause) {
      const orders = `CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO ${quoted(member)}`;
      throw new Error(`${role} may not be made or given here; as the server's administrator: ${orders}`, { cause });
    }
  }
}

// Roles are the server's: another database of it may be making the same one at this moment.
const making = (role: string): string => `DO $$ BEGIN CREATE ROLE ${role} NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;
