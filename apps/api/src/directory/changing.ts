import {
  appendAudit,
  brokenRule,
  type AuditAct,
  type Database,
  inOneTransaction,
  lockDirectory,
  type Queryable,
} from '@bangban/persistence';
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
export async function changing<T>(dataSource: Database, work: (db: Queryable) => Promise<T>): Promise<T> {
  try {
    return await inOneTransaction(dataSource, async (manager) => {
      await lockDirectory(manager);
      return work(manager);
    });
  } catch (error) {
    const broken = brokenRule(error);
    if (broken?.constraint === 'ck_person_kind') throw new Problem('PERSON_KIND');
    throw broken?.code === FOREIGN_KEY ? new Problem('REFERENCE_UNKNOWN') : error;
  }
}

export async function note(db: Queryable, by: Changer, action: AuditAct, details: object): Promise<void> {
  const { actorId, remoteAddress, requestId } = by;
  await appendAudit(db, { actorId, action, outcome: 'accepted', requestId, remoteAddress, details });
}

/** A change with its audit entry, in one transaction. @throws Problem 409 `REFERENCE_UNKNOWN` */
export async function change(
  dataSource: Database,
  action: AuditAct,
  details: object,
  by: Changer,
  work: (db: Queryable) => Promise<void>,
): Promise<void> {
  await changing(dataSource, async (db) => {
    await work(db);
    await note(db, by, action, details);
  });
}

export const sameSet = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
