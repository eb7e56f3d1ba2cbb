import { type Database, dataSourceOf } from '../database';
import { appendAudit, type AuditEntry } from './audit.queries';
import type { Queryable } from './queryable';

/** What stands in the audit trail of a change beside what it found; null where nothing was changed: no entry. */
export type NoteChange = (details: object | null) => void;

/**
 * A change that is no command of a file, with its entry in the audit trail: both in one transaction, or neither. Details that
 * only the change itself knows are noted by it.
 */
export async function audited<T>(
  database: Database,
  entry: Omit<AuditEntry, 'outcome'>,
  work: (db: Queryable, note: NoteChange) => Promise<T>,
): Promise<T> {
  return dataSourceOf(database).transaction(async (db) => {
    let details: object | null = entry.details ?? {};
    const answer = await work(db, (found) => {
      details = found;
    });
    if (details !== null) await appendAudit(db, { ...entry, details, outcome: 'accepted' });
    return answer;
  });
}

/** A change that appends its entries itself, several or none. */
export async function inOneTransaction<T>(database: Database, work: (db: Queryable) => Promise<T>): Promise<T> {
  return dataSourceOf(database).transaction(work);
}

/** The same, one after the other with all that bear the name, in whichever process. */
export async function inTurn<T>(database: Database, name: string, work: (db: Queryable) => Promise<T>): Promise<T> {
  return dataSourceOf(database).transaction(async (db) => {
    await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
    return work(db);
  });
}

/** What `work` answers after it was done, without having been done: it is taken back, the transaction goes on. */
export async function takenBack<T>(db: Queryable, work: () => Promise<T>): Promise<T> {
  await db.query('SAVEPOINT ahead');
  const answer = await work();
  await db.query('ROLLBACK TO SAVEPOINT ahead');
  return answer;
}
