import { createHmac } from 'node:crypto';
import { Client } from 'pg';

/** Owns the tables and migrates them; nothing that runs signs in as it. */
const OWNER = 'bangban_owner';
/** What API and worker sign in as: owns nothing, and cannot change what is append-only. */
export const APPLICATION = 'bangban_app';
/** What the application becomes while it reads for somebody; row security is said by the migrations. */
const READING_ROLES = ['bangban_reads_all', 'bangban_reads_whole', 'bangban_reads_some'];

/** The address of a database for one of the two; the password follows from the administrator's. */
export function urlAs(role: string, adminUrl: string): string {
  const url = new URL(adminUrl);
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('hex');
  url.username = role;
  return url.toString();
}

const LOCK = 7_230_112;

/**
 * Makes the two roles where they are missing and gives the owner the database of this address, with whatever an administrator
 * made in it before there were roles. The embedded server's administrator is used for nothing else.
 */
export async function ensureRoles(adminUrl: string): Promise<{ readonly owner: string; readonly application: string }> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const database = client.escapeIdentifier(new URL(adminUrl).pathname.slice(1));
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    for (const role of [OWNER, APPLICATION]) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (rowCount === 0) await client.query(`CREATE ROLE ${role}`);
      const password = client.escapeLiteral(new URL(urlAs(role, adminUrl)).password);
      await client.query(`ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${password}`);
    }
    await client.query(`ALTER DATABASE ${database} OWNER TO ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APPLICATION}`);
    await client.query(HAND_OVER);
    for (const role of READING_ROLES) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (rowCount === 0) await client.query(`CREATE ROLE ${role} NOLOGIN`);
      await client.query(`GRANT ${role} TO ${APPLICATION}`);
    }
    return { owner: urlAs(OWNER, adminUrl), application: urlAs(APPLICATION, adminUrl) };
  } finally {
    await client.end();
  }
}

/** Tables with their sequences, and functions, except those of extensions. */
const HAND_OVER = `DO $$
  DECLARE each record;
  BEGIN
    FOR each IN SELECT c.oid::regclass AS name FROM pg_class c
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relowner <> '${OWNER}'::regrole
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    LOOP EXECUTE format('ALTER TABLE %s OWNER TO ${OWNER}', each.name); END LOOP;
    FOR each IN SELECT p.oid::regprocedure AS name FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.proowner <> '${OWNER}'::regrole
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO ${OWNER}', each.name); END LOOP;
  END $$`;
