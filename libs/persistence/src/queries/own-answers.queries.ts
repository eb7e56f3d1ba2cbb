import type { Instant } from '@bangban/kernel';
import { Where } from './queryable';
import type { Scoped } from './seen';

/** A question that was put to somebody, and what became of it. */
export interface PutQuestion {
  readonly openedAt: Instant;
  readonly answerDue: Instant;
  /** When this person, or a substitute for them, answered it. */
  readonly answeredAt: Instant | null;
  /** Its time ended without anybody's answer. */
  readonly lapsed: boolean;
  /** It waits still. */
  readonly open: boolean;
}

/** The questions put to somebody since an instant, on projects that they see. */
export async function questionsPutTo(db: Scoped, personId: string, since: Instant): Promise<readonly PutQuestion[]> {
  const where = new Where([personId, since]).seenBy(db, 'e.project_id');
  const rows = await db.query<(Omit<PutQuestion, 'openedAt' | 'answerDue' | 'answeredAt'> & Dates)[]>(
    `SELECT e.opened_at, e.answer_due, e.lapsed_at IS NOT NULL AS lapsed,
       e.answered_at IS NULL AND e.closed_at IS NULL AS open,
       CASE WHEN coalesce(e.acting_for, e.answered_by) = $1 THEN e.answered_at END AS answered_at
     FROM escalation e
     WHERE e.recipients @> ARRAY[$1]::text[] AND e.opened_at >= $2::timestamptz AND ${where.toString()}`,
    where.values,
  );
  return rows.map(({ answer_due, answered_at, lapsed, open, opened_at }) => ({
    openedAt: opened_at.toISOString(),
    answerDue: answer_due.toISOString(),
    answeredAt: answered_at?.toISOString() ?? null,
    lapsed,
    open,
  }));
}

interface Dates {
  readonly opened_at: Date;
  readonly answer_due: Date;
  readonly answered_at: Date | null;
}
