import { appendAudit, type AuditAct, inOneTransaction, lockDirectory, type Queryable } from '@bangban/persistence';
import { type DataSource, QueryFailedError } from 'typeorm';
import { Problem } from '../common/problem';
import type { Trail } from '../common/request-context';

/** Who changes the directory, for the audit. */
export interface Changer extends Trail {
  readonly actorId: string;
}

const FOREIGN_KEY = '23503';

/**
 * One change of the directory or of accounts, in a transaction and after every other: two administrators who give way at
 * the same moment do not both go.
 * @throws Problem 409 `REFERENCE_UNKNOWN`, `PERSON_KIND`
 */
export async function changing<T>(dataSource: DataSource, work: (db: Queryable) => Promise<T>): Promise<T> {
  try {
    return await inOneTransaction(dataSource, async (manager) => {
      await lockDirectory(manager);
      return work(manager);
    });
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error;
    const { code, constraint } = error.driverError as { code?: string; constraint?: string };
    if (constraint === 'ck_person_kind') throw new Problem('PERSON_KIND');
    throw code === FOREIGN_KEY ? new Problem('REFERENCE_UNKNOWN') : error;
  }
}

export async function note(db: Queryable, by: Changer, action: AuditAct, details: object): Promise<void> {
  const { actorId, remoteAddress, requestId } = by;
  await appendAudit(db, { actorId, action, outcome: 'accepted', requestId, remoteAddress, details });
}
