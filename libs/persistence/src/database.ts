import { DataSource, QueryFailedError } from 'typeorm';
import type { Queryable } from './queries/queryable';

/**
 * The database as the programs get it: it can be asked. A transaction is opened by the helpers for a change and by the record
 * alone, which know what stands behind it.
 */
export abstract class Database implements Queryable {
  abstract query<T>(sql: string, parameters?: unknown[]): Promise<T>;
}

/** Opens it; one that is open already stays as it is. */
export async function openDatabase(database: Database): Promise<void> {
  const dataSource = dataSourceOf(database);
  if (!dataSource.isInitialized) await dataSource.initialize();
}

/** Closes it, where it was opened. */
export async function closeDatabase(database: Database): Promise<void> {
  const dataSource = dataSourceOf(database);
  if (dataSource.isInitialized) await dataSource.destroy();
}

/** The rule of the database that a change has broken, and PostgreSQL's code; null for any other failure. */
export function brokenRule(error: unknown): { readonly code?: string; readonly constraint?: string } | null {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string; constraint?: string }) : null;
}

/** What stands behind it. @throws TypeError for anything that is not the database itself: a transaction has none within */
export function dataSourceOf(database: Database): DataSource {
  if (database instanceof DataSource) return database;
  throw new TypeError('transactions are opened on the database itself');
}
